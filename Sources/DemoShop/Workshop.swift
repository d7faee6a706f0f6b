import KPIValues

/// The workshop that makes notebooks on three machines, in two shifts on working days.
struct Workshop {
  private var random = RandomSource(seed: 62)
  private var runs = Table(
    "runs", "run_id,started_at,machine,planned_hours,run_hours,ideal_cycle_s,made,good")
  private var shifts = Table(
    "shifts", "shift_id,started_at,team,planned_hours,worked_hours,standard_s,made,good")
  private var pieces = Table("workpieces", "serial,started_at,ended_at,machine")
  private var inspections = Table("inspections", "serial,attempt,inspected_at,passed")
  private var events = Table("nonconformities", "event_id,reported_at,machine,severity")
  /// The machines and their ideal cycles, in seconds for a piece.
  private static let machines = [("cutter", 24), ("binder", 40), ("press", 30)]
  private static let end = LocalTime(Season.days.upperBound.adding(days: 1))

  /// The files.
  static func tables() -> [Table] {
    var workshop = Workshop()
    for number in Season.days.lowerBound.dayNumber...Season.days.upperBound.dayNumber {
      let day = CivilDate(dayNumber: number)
      if day.weekday < 6 { workshop.work(on: day) }
    }
    return [
      workshop.runs, workshop.shifts, workshop.pieces, workshop.inspections, workshop.events,
    ]
  }

  /// The planted incident: from 8 to 30 September 2025 the binder runs on a worn bearing.
  private static func isWorn(_ machine: Int, on day: CivilDate) -> Bool {
    machine == 1 && 20_339...20_361 ~= day.dayNumber
  }

  /// It gets better over time, by a tenth over all days.
  private static func experience(on day: CivilDate) -> Int {
    100 + 10 * (day.dayNumber - Season.days.lowerBound.dayNumber) / 440
  }

  private mutating func work(on day: CivilDate) {
    for machine in Workshop.machines.indices {
      run(machine, on: day)
      for _ in 0..<random.within(1...3) { make(on: machine, day) }
      report(machine, on: day)
    }
    for team in 0..<2 { shift(team, on: day) }
  }

  private mutating func run(_ machine: Int, on day: CivilDate) {
    let isWorn = Workshop.isWorn(machine, on: day)
    let (name, cycle) = Workshop.machines[machine]
    let planned = 75 + random.below(3) * 5
    let hours = planned * random.within(isWorn ? 25...45 : 80...95) / 100
    let speed = random.within(isWorn ? 60...75 : 82...92) * Workshop.experience(on: day) / 100
    let made = hours * 360 * speed / 100 / cycle
    let good = made * random.within(isWorn ? 700...820 : 945...992) / 1000
    runs.add([
      "r\(runs.count + 1001)", "\(LocalTime(day, secondOfDay: 25_200 + machine * 900))", name,
      tenths(planned), tenths(hours), "\(cycle)", "\(made)", "\(good)",
    ])
  }

  private mutating func shift(_ team: Int, on day: CivilDate) {
    let planned = 300 + random.below(4) * 75
    let worked = planned * random.within(84...97) / 100
    let made = worked * 360 * random.within(78...94) * Workshop.experience(on: day) / 10_000 / 45
    shifts.add([
      "s\(shifts.count + 1001)", "\(LocalTime(day, secondOfDay: team == 0 ? 21_600 : 50_400))",
      team == 0 ? "early" : "late", tenths(planned), tenths(worked), "45", "\(made)",
      "\(made * random.within(930...990) / 1000)",
    ])
  }

  /// One notebook by its number: made, or given up, and looked at until it is good.
  private mutating func make(on machine: Int, _ day: CivilDate) {
    let isWorn = Workshop.isWorn(machine, on: day)
    let start = LocalTime(day, secondOfDay: random.within(7 * 60...15 * 60) * 60)
    let length = random.within(isWorn ? 70...190 : 35...110) * 60
    var time = LocalTime(microseconds: start.microseconds + 1_000_000 * length)
    let isFinished = !random.happens(perMille: 12)
    let serial = "n\(pieces.count + 10_001)"
    pieces.add([serial, "\(start)", isFinished ? "\(time)" : "", Workshop.machines[machine].0])
    guard isFinished else { return }
    for attempt in 1...3 {
      let minutes = random.within(10...(attempt == 1 ? 90 : 2400))
      time = LocalTime(microseconds: time.microseconds + 60_000_000 * minutes)
      guard time < Workshop.end else { return }
      let passes = random.happens(perMille: isWorn && attempt == 1 ? 610 : 930)
      inspections.add([serial, "\(attempt)", "\(time)", "\(passes)"])
      if passes { return }
    }
  }

  private mutating func report(_ machine: Int, on day: CivilDate) {
    guard random.happens(perMille: Workshop.isWorn(machine, on: day) ? 700 : 130) else { return }
    let time = LocalTime(day, secondOfDay: random.within(8 * 60...17 * 60) * 60)
    events.add([
      "e\(events.count + 101)", "\(time)", Workshop.machines[machine].0,
      ["minor", "major", "critical"][random.position(weights: [70, 24, 6])],
    ])
  }

  private func tenths(_ number: Int) -> String {
    "\(number / 10).\(number % 10)"
  }
}
