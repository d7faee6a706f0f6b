import KPISyntax

/// What a name was probably meant for that nothing has.
struct MeantName {
  /// What to write instead.
  var help: Wording
  /// The text that stands for it, where that is certain.
  var replacement: String?

  /// What a name means where values of a row or a figure stand; `moment` is the time column at
  /// hand.
  init?(_ name: String, moment: String? = nil) {
    if Self.truths[name.lowercased()] != nil {
      self.init(help: "a flag is `true` or `false`", replacement: Self.truths[name.lowercased()])
    } else if ["today", "now"].contains(name.lowercased()) {
      self.init(
        help:
          "the end of the shown period is `periodEnd`: `average(periodEnd - x open from x until y)`"
      )
    } else if ["threshold", "target", "seuil"].contains(name.lowercased()) {
      self.init(help: "write the bound itself, as in `value < 5`; `goal` stands for the goal")
    } else if CalendarPart(rawValue: name) != nil {
      let part = "\(name)(\(moment ?? "orderedAt"))"
      if moment == nil, ["week", "month", "quarter", "year"].contains(name) {
        self.init(help: "it is a part of a time, `\(part)`; a length of time is `1 \(name)`")
        return
      }
      self.init(help: "it is a part of a time: `\(part)`", replacement: moment == nil ? nil : part)
    } else if let function = BuiltInFunction(rawValue: name) {
      self.init(help: "it is a function: `\(function.description.usage)`")
    } else {
      return nil
    }
  }

  private init(help: Wording, replacement: String? = nil) {
    self.help = help
    self.replacement = replacement
  }

  /// The fix that writes the replacement in the place of the name.
  func fixes(_ place: SourceSpan) -> [Diagnostic.Fix] {
    replacement.map { [.init("write `\($0)`", [.init(place, $0)], .maybeIncorrect)] } ?? []
  }

  private static let truths = [
    "yes": "true", "oui": "true", "vrai": "true", "no": "false", "non": "false", "faux": "false",
  ]
}
