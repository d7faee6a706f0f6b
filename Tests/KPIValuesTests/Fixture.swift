import Foundation

/// The lines of a file of fixtures beside these tests, cut at blanks.
func fixture(_ name: String) throws -> [[String]] {
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "Fixtures/\(name)")
  let text = try String(contentsOf: file, encoding: .utf8)
  return text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
}
