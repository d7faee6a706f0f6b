extension ZoneRules {
  /// The rules that the bytes of a time zone file state; nil when they are no such file.
  public init?(identifier: String, file bytes: [UInt8]) {
    guard let file = ZoneFile(bytes) else { return nil }
    guard let rule = PosixZone(file.footer), rule.summer != nil else {
      self.init(
        identifier: identifier, starts: file.starts, offsets: file.offsets, repeatsFrom: nil)
      return
    }
    var (starts, offsets) = (file.starts, file.offsets)
    let last = starts.count > 1 ? starts[starts.count - 1] : 0
    let firstYear = CivilDate(dayNumber: floorDivide(last, by: 86_400).quotient).year
    // One cycle of 400 years holds all there is; a year at each end keeps its borders whole.
    for year in firstYear...(firstYear + 402) {
      for change in rule.changes(inYear: year) where change.start > last {
        starts.append(change.start)
        offsets.append(change.offset)
      }
    }
    let limit = CivilDate.dayNumber(year: firstYear + 402, month: 1, day: 1) * 86_400
    self.init(identifier: identifier, starts: starts, offsets: offsets, repeatsFrom: limit)
  }
}
