import Foundation
import Testing

@testable import KPISyntax

/// The example programs beside the repository, and the fixtures inside it.
enum Examples {
  static let repository = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The shared examples; empty, and said so, where they are absent.
  static let shared: [SourceText] = {
    let folder = repository.appendingPathComponent("../shared/examples").standardizedFileURL
    let sources = read(folder)
    if sources.isEmpty { print("skipped: no files in ../shared/examples") }
    return sources
  }()

  /// The programs committed beside the tests.
  static let fixtures = read(
    URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .appendingPathComponent("Fixtures/Programs"))

  private static func read(_ folder: URL) -> [SourceText] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".kpi") }.sorted().compactMap { name in
      guard let data = try? Data(contentsOf: folder.appendingPathComponent(name)) else {
        return nil
      }
      return SourceText(name: name, bytes: Array(data))
    }
  }
}
