import Foundation

/// A Swift file of the repository, or one planted by a test.
struct SourceFile {
  /// The path from the root, `Sources/KPIValues/Number.swift`.
  var path: String
  /// Its text.
  var text: String

  /// The lines.
  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// The file's name without its ending.
  var name: String {
    String(path.split(separator: "/").last ?? "").replacingOccurrences(of: ".swift", with: "")
  }

  /// The target it belongs to: the folder under `Sources` or `Tests`.
  var target: String {
    let parts = path.split(separator: "/")
    return parts.count > 2 ? String(parts[1]) : ""
  }

  /// Whether it is part of the product, not of its tests.
  var isSource: Bool { path.hasPrefix("Sources/") }
}
