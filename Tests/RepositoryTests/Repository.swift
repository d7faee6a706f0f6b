import Foundation

/// The checkout that holds these tests.
enum Repository {
  /// Its folder.
  static let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// All Swift files under `Sources` and `Tests`, and the package description.
  static let swiftFiles: [SourceFile] = {
    (paths(under: "Sources") + paths(under: "Tests") + ["Package.swift"])
      .filter { $0.hasSuffix(".swift") }
      .compactMap { path in text(of: path).map { SourceFile(path: path, text: $0) } }
  }()

  /// The paths of all files under a folder, from the root, in order.
  static func paths(under folder: String) -> [String] {
    let found = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
    let names = (found?.allObjects as? [String] ?? []).sorted()
    return names.map { "\(folder)/\($0)" }
  }

  /// The text of a file; nil when there is none.
  static func text(of path: String) -> String? {
    try? String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Whether a file or folder is there.
  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }
}
