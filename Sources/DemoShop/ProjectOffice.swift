import KPIValues

/// The projects of the shop: their money, hours and tasks.
struct ProjectOffice {
  private var random = RandomSource(seed: 63)
  private var projects = Table("projects", "project_id,department")
  private var timesheets = Table("timesheets", "project_id,person,day,hours")
  private var allocations = Table("allocations", "project_id,month,allocated,planned_hours")
  private var expenses = Table("expenses", "expense_id,project_id,paid_on,amount")
  private var gains = Table("gains", "gain_id,project_id,received_on,amount")
  private var tasks = Table("tasks", "task_id,project_id,started_on,finished_on,planned_cost")
  /// The projects: name, department, first month and last by their distance from the first of all,
  /// euros for a month, and what a euro brings in, in percent.
  private static let all: [(String, String, ClosedRange<Int>, Int, Int)] = [
    ("webshop", "it", 0...14, 5200, 135), ("warehouse", "logistics", 0...9, 3600, 90),
    ("app", "it", 5...14, 4400, 60), ("print", "marketing", 2...12, 1500, 170),
    ("returns", "logistics", 8...14, 2300, 115),
  ]

  /// The files.
  static func tables() -> [Table] {
    var office = ProjectOffice()
    for project in all.indices {
      office.projects.add([all[project].0, all[project].1])
      for month in all[project].2 { office.live(project, month) }
    }
    return [
      office.projects, office.timesheets, office.allocations, office.expenses, office.gains,
      office.tasks,
    ]
  }

  /// The planted incident: from November 2025 to January 2026 the app costs twice what was planned.
  private static func isStuck(_ project: Int, _ month: Int) -> Bool {
    project == 2 && 10...12 ~= month
  }

  /// The days of a month, its distance counted from the first, as far as the files go.
  private static func days(of month: Int) -> ClosedRange<Int> {
    let first = Season.days.lowerBound.dayNumber
    let starts = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365, 396, 424, 441]
    return first + starts[month]...first + starts[month + 1] - 1
  }

  private mutating func live(_ project: Int, _ month: Int) {
    let (name, _, _, money, _) = ProjectOffice.all[project]
    let days = ProjectOffice.days(of: month)
    let allocated = money * random.within(90...110) / 100
    let number = month % 12 + 1
    allocations.add([
      name, "\(2025 + month / 12)-\(number < 10 ? "0" : "")\(number)", "\(allocated).00",
      "\(allocated / 30)",
    ])
    work(project, on: days, isStuck: ProjectOffice.isStuck(project, month))
    pay(project, allocated: allocated, in: days, isStuck: ProjectOffice.isStuck(project, month))
    for _ in 0..<3 { begin(project, allocated: allocated, in: days, month) }
  }

  private mutating func work(_ project: Int, on days: ClosedRange<Int>, isStuck: Bool) {
    let people = ["ada", "ben", "cleo", "dan", "eve", "finn"]
    for day in days where CivilDate(dayNumber: day).weekday < 6 {
      for person in [project, (project + 1) % 6]
      where random.happens(perMille: isStuck ? 950 : 550) {
        timesheets.add([
          ProjectOffice.all[project].0, people[person], "\(CivilDate(dayNumber: day))",
          "\(random.within(2...7)).\(random.happens(perMille: 500) ? 5 : 0)",
        ])
      }
    }
  }

  private mutating func pay(
    _ project: Int, allocated: Int, in days: ClosedRange<Int>, isStuck: Bool
  ) {
    let (name, _, _, _, back) = ProjectOffice.all[project]
    let bills = random.within(2...4)
    for _ in 0..<bills {
      let cents = allocated * 100 / bills * random.within(85...108) / 100 * (isStuck ? 2 : 1)
      expenses.add([
        "x\(expenses.count + 101)", name, "\(date(in: days))", Table.euros(cents),
      ])
    }
    guard random.happens(perMille: 850) else { return }
    gains.add([
      "g\(gains.count + 101)", name, "\(date(in: days))",
      Table.euros(allocated * back * random.within(70...125) / 100),
    ])
  }

  private mutating func begin(
    _ project: Int, allocated: Int, in days: ClosedRange<Int>, _ month: Int
  ) {
    let start = date(in: days.lowerBound...days.lowerBound + 11)
    let isStuck = ProjectOffice.isStuck(project, month)
    let finish = start.adding(days: random.within(isStuck ? 25...70 : 3...18))
    let cost = allocated / 3 * random.within(88...116) / 100
    tasks.add([
      "t\(tasks.count + 101)", ProjectOffice.all[project].0, "\(start)",
      finish > Season.days.upperBound ? "" : "\(finish)", "\(cost).00",
    ])
  }

  private mutating func date(in days: ClosedRange<Int>) -> CivilDate {
    CivilDate(dayNumber: random.within(days))
  }
}
