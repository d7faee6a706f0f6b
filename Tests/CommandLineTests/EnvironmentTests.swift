import Foundation
import ProgramRuns
import Testing

/// What the command does when the world around it is not as it should be.
@Suite final class EnvironmentTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "kpi-environment-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try write(
      "model.kpi",
      """
      dataset visits from "visits.csv" {
        row       visit by visitId
        time      day : date
        visitId   : id visit
        channel   : text
      }
      kpi visitCount = count(visits) { unit visit }
      """)
    try write("visits.csv", "visitId,day,channel\nv1,2026-01-01,a\nv2,2026-01-02,b\n")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func write(_ name: String, _ text: String) throws {
    try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
  }

  private func run(_ arguments: String...) throws -> ProgramRun.Outcome {
    try ProgramRun(kpi: arguments, folder: folder).outcome()
  }

  @Test("66: long chains of deep definitions end with words, in any order", arguments: [30, 300])
  func deepDefinitions(count: Int) throws {
    let opening = String(repeating: "-(", count: 50)
    let closing = String(repeating: ")", count: 50)
    let chain = (1...count).map { "measure m\($0) = \(opening)m\($0 - 1)\(closing)" }
    let head = try String(contentsOf: folder.appending(path: "model.kpi"), encoding: .utf8)
    for lines in [chain, chain.reversed()] {
      let text = (lines + ["measure m0 = count(visits)", "kpi top = m\(count)"])
        .joined(separator: "\n")
      try write("model.kpi", head + "\n" + text)
      for command in ["check", "eval", "dump"] {
        let outcome = try run(command, command == "dump" ? "graph" : "model.kpi")
        #expect(outcome.status == (count < 100 ? 0 : 1), "\(command): \(outcome.errors)")
        #expect(outcome.errors.contains("K2015") == (count > 100))
      }
    }
  }

  @Test("68: devices, pipes, folders, missing files and circles of links are refused")
  func unusualFiles() throws {
    let circle = folder.appending(path: "circle.kpi")
    try FileManager.default.createSymbolicLink(
      atPath: circle.path, withDestinationPath: "circle.kpi")
    #expect(mkfifo(folder.appending(path: "pipe.csv").path, 0o600) == 0)
    for path in ["/dev/zero", "pipe.csv", "circle.kpi", "nowhere.kpi"] {
      let outcome = try run("check", path)
      #expect(outcome.status == 2, "\(path)")
      #expect(outcome.errors.contains(path))
    }
    for path in ["/dev/zero", "pipe.csv", "nowhere.csv", "no*.csv", "."] {
      let outcome = try run("eval", "model.kpi", "--data", "visits=\(path)")
      #expect(outcome.status == 3, "\(path)")
      #expect(outcome.output.isEmpty)
    }
  }

  @Test("68: a folder that holds itself is entered once")
  func circleOfFolders() throws {
    let inner = folder.appending(path: "inner")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: inner.appending(path: "up").path, withDestinationPath: "..")
    #expect(try run("check").status == 0)
  }

  @Test("10: a file that is not UTF-8 keeps its bytes when it is formatted or mended")
  func bytesThatAreNoText() throws {
    let file = folder.appending(path: "latin.kpi")
    let text = "unit   item\nkpi a = if 1 == 1 then 1 else 2 // \u{1}\nkpi caf\u{1} = 3\n"
    let bytes = text.utf8.map { $0 == 1 ? 0xE9 : $0 }
    try Data(bytes).write(to: file)
    #expect(try run("fmt", "latin.kpi").status == 1)
    #expect(try Data(contentsOf: file) == Data(bytes))
    let mended = try run("check", "--fix", "latin.kpi")
    #expect(mended.status == 1 && mended.errors.contains("latin.kpi: 1 fix"))
    let written = text.replacing("==", with: "is").utf8.map { $0 == 1 ? 0xE9 : $0 }
    #expect(try Data(contentsOf: file) == Data(written))
  }

  @Test("82: nothing in names or data steers the terminal")
  func escapeSequences() throws {
    try write(
      "visits.csv",
      "visitId,day,channel\nv1,2026-01-01,\u{1B}]8;;x\u{7}\u{1B}[2J\nv2,2026-01-01,b\n")
    let outcome = try run("eval", "--by", "channel")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("<U+001B>]8;;x<U+0007>"))
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test("83: JSON is valid whatever the data holds")
  func jsonOfNaughtyText() throws {
    try write("visits.csv", "visitId,day,channel\nv1,2026-01-01,\"a\"\"\\\u{1}\u{2028}é😀\"\n")
    let outcome = try run("eval", "--by", "channel", "--format", "json")
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let figures = (value as? [String: Any])?["kpis"] as? [[String: Any]]
    let cells = figures?.first?["cells"] as? [[String: Any]]
    let split = cells?.first?["by"] as? [String: String]
    #expect(split?["channel"] == "a\"\\\u{1}\u{2028}é😀")
  }

  @Test("86: threads and the order of files change no byte")
  func determinism() throws {
    try write("a.csv", "visitId,day,channel\nv1,2026-01-01,a\nv4,2026-01-03,\n")
    try write("b.csv", "visitId,day,channel\nv2,2026-01-02,b\nv3,2026-01-02,a\n")
    var outputs: Set<String> = []
    for threads in ["1", "2", "7", "16"] {
      let outcome = try run(
        "eval", "--data", "visits=[ab].csv", "--by", "channel", "--every", "day", "--threads",
        threads, "--format", "json")
      #expect(outcome.status == 0)
      outputs.insert(outcome.output)
    }
    #expect(outputs.count == 1)
  }

  @Test("86: the order of rows and their spread over files change no byte")
  func shuffledRows() throws {
    var rows = (0..<600).map {
      "v\($0),2026-0\($0 % 4 + 1)-1\($0 % 9),\($0 % 7 == 0 ? "" : "c\($0 % 5)")"
    }
    func part(_ name: String, _ rows: ArraySlice<String>) throws {
      try write(name, "visitId,day,channel\n" + rows.joined(separator: "\n") + "\n")
    }
    var outputs: Set<String> = []
    for round in 0..<3 {
      try part("a.csv", rows[..<(100 + round * 150)])
      try part("b.csv", rows[(100 + round * 150)...])
      let outcome = try run(
        "eval", "--data", "visits=[ab].csv", "--by", "channel", "--every", "month", "--threads",
        "\(round * 5 + 1)", "--format", "json")
      #expect(outcome.status == 0)
      outputs.insert(outcome.output)
      rows = rows.enumerated().sorted { ($0.0 * 7919) % 600 < ($1.0 * 7919) % 600 }.map(\.1)
    }
    #expect(outputs.count == 1)
  }

  @Test("13: what stands on the border of two reads is read as anywhere else")
  func readBorders() throws {
    let row = "v%,2026-01-01,\"a\"\"é\r\nb\"\r\n"
    for padding in 0..<8 {
      let filler = String(repeating: "x", count: padding)
      let rows = (0..<20_000).map { row.replacingOccurrences(of: "%", with: "\(filler)\($0)") }
      try write("visits.csv", "visitId,day,channel\r\n" + rows.joined())
      let outcome = try run("eval", "--by", "channel", "--format", "csv")
      #expect(outcome.output.contains("visitCount,,\"a\"\"é\r\nb\",20000,visit"))
    }
  }

  @Test("90: a file that changes or vanishes behind a check is seen as it is")
  func changingFiles() throws {
    #expect(try run("check", "--data", "visits=visits.csv").status == 0)
    try write("visits.csv", "visitId,date,channel\nv1,2026-01-01,a\n")
    let changed = try run("eval")
    #expect(changed.status == 3)
    #expect(changed.errors.contains("day"))
    try FileManager.default.removeItem(at: folder.appending(path: "visits.csv"))
    let vanished = try run("eval", "-o", "out.csv")
    #expect(vanished.status == 3)
    #expect(vanished.errors.contains("visits.csv"))
    #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "out.csv").path))
  }

  @Test("a program without KPIs says so")
  func withoutFigures() throws {
    try write("model.kpi", "measure one = 1\n")
    let outcome = try run("eval")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("no KPI"))
    #expect(outcome.output.isEmpty)
  }

  @Test("87: an output that cannot be written leaves nothing behind")
  func unwritableOutput() throws {
    let outcome = try run("eval", "-o", "nowhere/out.csv")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("nowhere/out.csv"))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.sorted() == ["model.kpi", "visits.csv"])
  }

  @Test("87: a full disk is said, not hidden")
  func fullDisk() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let outcome = try run("eval", "-o", "/dev/full")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("/dev/full"))
  }

  @Test("87: a reader that goes away is no failure")
  func closedPipe() throws {
    let line = "'\(ProgramRun.kpi.path)' eval --every day | head -c 1 >/dev/null; "
    let outcome = try ProgramRun(
      "bash", ["-c", line + "exit ${PIPESTATUS[0]}"], folder: folder
    ).outcome()
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
  }

  @Test("90: a file given twice is refused")
  func sameFileTwice() throws {
    try FileManager.default.linkItem(
      at: folder.appending(path: "visits.csv"), to: folder.appending(path: "visits2.csv"))
    let outcome = try run("eval", "--data", "visits=v*.csv")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("visits2.csv"))
  }

  @Test("88: an interrupt ends the run with 130")
  func interrupt() throws {
    let process = Process()
    process.executableURL = ProgramRun.kpi
    process.arguments = ["eval", "--data", "visits=-"]
    process.currentDirectoryURL = folder
    let input = Pipe()
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    Thread.sleep(forTimeInterval: 0.5)
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 130)
    try input.fileHandleForWriting.close()
  }

  @Test("56: the host's zone and locale change nothing")
  func hostSettings() throws {
    let plain = try run("eval", "--every", "day")
    let other = try ProgramRun(
      kpi: ["eval", "--every", "day"], folder: folder,
      environment: ["TZ": "Pacific/Apia", "LANG": "fr_FR.UTF-8", "LC_ALL": "fr_FR.UTF-8"]
    ).outcome()
    #expect(plain == other)
  }
}
