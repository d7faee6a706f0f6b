import Foundation
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

  /// Damaged files are refused or read as some zone, and never end the process.
  @Test func damageIsSurvived() throws {
    let file = URL(filePath: "/usr/share/zoneinfo/Europe/Paris")
    let bytes = Array(try Data(contentsOf: file))
    var state: UInt64 = 42
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    for _ in 0..<3000 {
      var damaged = bytes
      for _ in 0...random(3) { damaged[random(damaged.count)] = UInt8(random(256)) }
      if random(4) == 0 { damaged.removeLast(random(damaged.count)) }
      guard let rules = ZoneRules(identifier: "damaged", file: damaged) else { continue }
      var clock = ZoneClock(rules)
      for year in [1, 1900, 1981, 2026, 2500, 9999] {
        let day = CivilDate.dayNumber(year: year, month: 7, day: 1)
        let moment = clock.startOfDay(day)
        #expect(abs(clock.local(at: moment) - day * 86_400_000_000) <= 4 * 93_600_000_000)
      }
    }
  }

  /// Also where clocks go back over midnight, so that a day has moments of another one in it.
  @Test func anOffsetHoldsForTheMomentsItIsGivenWith() throws {
    for zone in ["America/St_Johns", "Europe/Paris", "America/Sao_Paulo", "UTC"] {
      var (clock, other) = (try clock(zone), try clock(zone))
      let first = CivilDate.dayNumber(year: 2006, month: 10, day: 10) * 86_400
      for quarter in 0..<(25 * 96) {
        let moment = (first + (quarter * 7 % (25 * 96)) * 900) * 1_000_000
        let (offset, moments) = clock.offset(at: moment)
        #expect(moments.contains(moment))
        for probe in [moment, moments.lowerBound, moments.upperBound &- 1]
        where probe != .min && probe < .max - 1 {
          #expect(other.local(at: probe) == probe + offset)
        }
      }
    }
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
