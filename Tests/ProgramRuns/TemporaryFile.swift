import Foundation

/// A file that a process writes to, so that it never waits for a reader; gone with the value.
final class TemporaryFile {
  /// Where the process writes.
  let handle: FileHandle
  private let location: URL

  /// A new empty file.
  init() throws {
    location = FileManager.default.temporaryDirectory
      .appendingPathComponent("kpi-case-\(UUID().uuidString)")
    try Data().write(to: location)
    handle = try FileHandle(forWritingTo: location)
  }

  deinit {
    try? FileManager.default.removeItem(at: location)
  }

  /// What was written.
  func text() throws -> String {
    String(decoding: try Data(contentsOf: location), as: UTF8.self)
  }
}
