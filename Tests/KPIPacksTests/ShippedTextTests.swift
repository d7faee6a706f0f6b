import Foundation
import KPIPacks
import Testing

/// What ships as text is in the one form, and checks.
@Suite struct ShippedTextTests {
  @Test func textsAreFormatted() throws {
    let outcome = try run(["fmt", "--check", "kpis"], in: PackGenerator.root)
    #expect(outcome.exit == 0, "\(outcome.text)")
  }

  /// A project that uses a pack and says nothing else has no problem: indicators wait for data.
  @Test(arguments: Packs.all.map(\.name))
  func packsCheckAlone(_ name: String) throws {
    try expectSound("use \(name)\n")
  }

  @Test func packsCheckTogether() throws {
    try expectSound(Packs.all.map { "use \($0.name)\n" }.joined() + "currency GBP\n")
  }

  @Test func theDemoChecks() throws {
    let outcome = try run(["check", "kpis/demo"], in: PackGenerator.root)
    #expect(outcome.exit == 0, "\(outcome.text)")
    #expect(!outcome.text.contains("warning"), "\(outcome.text)")
  }

  private func expectSound(_ program: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "project.kpi")
    try program.write(to: file, atomically: true, encoding: .utf8)
    let outcome = try run(["check"], in: folder)
    #expect(outcome.exit == 0, "\(outcome.text)")
    #expect(!outcome.text.contains("warning"), "\(outcome.text)")
  }

  private func run(_ arguments: [String], in folder: URL) throws -> (exit: Int32, text: String) {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "kpi")
    process.currentDirectoryURL = folder
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: text, as: UTF8.self))
  }
}
