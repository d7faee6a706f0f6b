import Testing

@testable import KPIValues

@Suite struct ZoneTests {
  private func clock(_ zone: String) throws -> ZoneClock {
    ZoneClock(try ZoneDatabase().rules(of: zone))
  }

  /// Lines `zone utc second offset` and `zone local time second kind`, computed with python's
  /// zoneinfo; each in file order with one clock and again backwards with fresh ones.
  @Test func agreesWithAnotherImplementation() throws {
    let lines = try fixture("zones.txt")
    var clocks: [String: ZoneClock] = [:]
    for line in lines + lines.reversed() {
      var clock = try clocks[line[0]] ?? self.clock(line[0])
      if line[1] == "utc" {
        let (second, offset) = (try #require(Int(line[2])), try #require(Int(line[3])))
        #expect(clock.local(at: second * 1_000_000) == (second + offset) * 1_000_000, "\(line)")
      } else {
        let reading = clock.moment(atLocal: try #require(LocalTime(line[2])).microseconds)
        let second = try #require(Int(line[3]))
        #expect(reading.moment == second * 1_000_000, "\(line)")
        #expect("\(reading.kind)" == line[4], "\(line)")
      }
      clocks[line[0]] = clock
    }
  }

  /// Case 54.
  @Test func clockChangesInParis() throws {
    var paris = try clock("Europe/Paris")
    func moment(_ local: String) throws -> LocalTimeReading {
      paris.moment(atLocal: try #require(LocalTime(local)).microseconds)
    }
    let hour = LocalTime.microsecondsPerHour
    let spring = try moment("2026-03-29T03:30").moment - moment("2026-03-29T01:30").moment
    #expect(spring == hour)
    let autumn = try moment("2026-10-25T03:30").moment - moment("2026-10-25T01:30").moment
    #expect(autumn == 3 * hour)
    #expect(try moment("2026-03-29T02:30").kind == .inGap)
    #expect(try moment("2026-03-29T02:30").moment == moment("2026-03-29T03:30").moment)
    #expect(try moment("2026-10-25T02:30").kind == .firstOfTwo)
    for utc in ["2026-10-25T00:30", "2026-10-25T01:30"] {
      let local = paris.local(at: try #require(LocalTime(utc)).microseconds)
      #expect(LocalTime(microseconds: local).hour == 2)
    }
  }

  /// Every hour of two years goes to local time and back, except the second of two.
  @Test(arguments: ["Europe/Paris", "America/New_York", "Australia/Lord_Howe", "UTC"])
  func roundTrips(_ zone: String) throws {
    var (forth, back) = (try clock(zone), try clock(zone))
    for year in [2026, 2700] {
      let begin = CivilDate.dayNumber(year: year, month: 1, day: 1) * LocalTime.microsecondsPerDay
      for hour in 0..<8760 {
        let moment = begin + hour * LocalTime.microsecondsPerHour
        let reading = back.moment(atLocal: forth.local(at: moment))
        #expect(reading.kind != .inGap)
        let isSecond = reading.kind == .firstOfTwo && reading.moment < moment
        #expect(reading.moment == moment || isSecond)
      }
    }
  }

  @Test func unknownZonesAndAbsentDatabasesDiffer() {
    #expect(throws: ZoneError.unknownZone("Europe/Pariss")) {
      try ZoneDatabase().rules(of: "Europe/Pariss")
    }
    #expect(throws: ZoneError.unknownZone("../passwd")) {
      try ZoneDatabase().rules(of: "../passwd")
    }
    #expect(throws: ZoneError.unknownZone("Europe")) { try ZoneDatabase().rules(of: "Europe") }
    #expect(throws: ZoneError.noDatabase(searched: ["/nowhere"])) {
      try ZoneDatabase(folders: ["/nowhere"]).rules(of: "Europe/Paris")
    }
    #expect(throws: Never.self) { try ZoneDatabase(folders: []).rules(of: "UTC") }
  }

  @Test func damagedFilesAreRefused() throws {
    #expect(ZoneRules(identifier: "x", file: []) == nil)
    #expect(ZoneRules(identifier: "x", file: Array("TZif2".utf8)) == nil)
    #expect(PosixZone("CET-1CEST,M3.5.0") == nil)
    #expect(PosixZone("CET-1CEST,M13.5.0,M10.5.0/3") == nil)
    #expect(PosixZone("<+0330>-3:30")?.standardOffset == 12_600)
    #expect(PosixZone("CET-1CEST,M3.5.0,M10.5.0/3")?.summer?.end.second == 10_800)
  }
}
