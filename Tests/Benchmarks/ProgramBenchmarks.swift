import Foundation

/// Whole runs of the program.
struct ProgramBenchmarks {
  private let program: String
  private let data: URL
  private let jobs: URL
  private let scratch: URL

  /// Runs of a program over a folder of the timing kit's files.
  init(program: String, data: URL) throws {
    self.program = program
    self.data = data
    jobs = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Jobs")
    scratch = FileManager.default.temporaryDirectory
      .appendingPathComponent("kpi-benchmarks-\(getpid())")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
  }

  /// Prints its figures.
  func run() throws {
    defer { try? FileManager.default.removeItem(at: scratch) }
    try measure(
      "J1: by month", job("J1", ["--every", "month", "--totals", "none"]), ["visits", "orders"])
    let all = ["visits", "orders", "tickets", "spend"]
    try measure(
      "J2: by month, channel",
      job("J2", ["--every", "month", "--by", "channel", "--totals", "grand"]), all)
    try measure(
      "J3: by day, channel, country",
      job("J3", ["--every", "day", "--by", "channel,country", "--totals", "none"]), all)
    let demo = jobs.appendingPathComponent("../../../kpis/demo").standardizedFileURL.path
    try measure("compile: the demo", ["check", demo])
    for count in [1_000, 2_000, 5_000, 10_000] {
      let project = try LargeProject(count: count, in: scratch)
      try measure("compile: \(count) KPIs, \(count / 10) files", ["check", project.folder.path])
    }
    let single = try LargeProject(count: 10_000, filesOf: 10_000, in: scratch)
    try measure("compile: 10000 KPIs, 1 file", ["check", single.folder.path])
    for mistake in WrongProgram.Mistake.allCases {
      let program = try WrongProgram(of: mistake, lines: 10_000, in: scratch)
      try measure("errors: 10000 \(mistake.rawValue)", ["check", program.file.path], endsWith: 1)
    }
    try EditorBenchmarks(program: program, project: LargeProject(count: 10_000, in: scratch)).run()
    try measure("start-up", ["--version"])
  }

  /// Prints the figures of files of unusual shapes.
  func runOdd(_ folder: URL) throws {
    defer { try? FileManager.default.removeItem(at: scratch) }
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    where name.contains(".") {
      let file = folder.appendingPathComponent(name)
      let flags = ["--every", "month", "--by", "channel", "--totals", "none"]
      let shape = String(name.prefix { $0 != "." }).replacingOccurrences(of: "_", with: " ")
      try measure("odd: " + shape, try job("Odd", flags, encodingOf: name), visits: file)
    }
  }

  /// A job whose program states the encoding that a file's name tells.
  private func job(_ name: String, _ flags: [String], encodingOf file: String) throws -> [String] {
    var job = job(name, flags)
    guard file.hasPrefix("ISO") else { return job }
    let program = try String(contentsOfFile: job[1], encoding: .utf8)
    let stated = scratch.appendingPathComponent("stated.kpi")
    try program.replacingOccurrences(
      of: "{\n  row ", with: "{\n  read as encoding \"iso-8859-1\"\n  row "
    ).write(to: stated, atomically: true, encoding: .utf8)
    job[1] = stated.path
    return job
  }

  private func job(_ name: String, _ flags: [String]) -> [String] {
    ["eval", jobs.appendingPathComponent(name + ".kpi").path] + flags
      + [
        "--format", "csv", "--wide", "-o", scratch.appendingPathComponent(name + ".csv").path,
      ]
  }

  private func measure(
    _ name: String, _ arguments: [String], _ tables: [String] = [], visits: URL? = nil,
    endsWith status: Int32 = 0
  ) throws {
    var measurement = Measurement(name)
    var arguments = arguments
    let files = tables.map { ($0, data.appendingPathComponent($0 + ".csv")) }
    for (table, file) in files + (visits.map { [("visits", $0)] } ?? []) {
      arguments += ["--data", "\(table)=\(file.path)"]
      let size = try FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int
      measurement.bytes += size ?? 0
    }
    for _ in 0..<5 {
      let (start, before) = (Date(), InstructionCounter.shared.count)
      let usage = try usage(of: arguments, endsWith: status)
      measurement.add(
        seconds: Date().timeIntervalSince(start), work: usage.work,
        instructions: Measurement.instructions(since: before), memory: usage.ru_maxrss * 1024)
    }
    print(measurement.line)
  }

  /// What a run of the program used.
  private func usage(of arguments: [String], endsWith expected: Int32) throws -> rusage {
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
    }
    var process = pid_t()
    let error = posix_spawn(&process, program, &actions, nil, &words, environ)
    guard error == 0 else { throw POSIXError(POSIXErrorCode(rawValue: error) ?? .EIO) }
    var (status, usage) = (Int32(0), rusage())
    wait4(process, &status, 0, &usage)
    if status != expected << 8 {
      print("\(arguments.prefix(2).joined(separator: " ")) ended with \(status)")
    }
    return usage
  }
}
