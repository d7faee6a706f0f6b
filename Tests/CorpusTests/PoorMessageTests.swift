import Foundation
import Testing

/// The list of messages known to be poor is kept, and shrinks.
@Suite struct PoorMessageTests {
  /// How many there are; to be lowered with each that is mended.
  private static let count = 3

  @Test func theListIsAsLongAsSaid() throws {
    let file = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(path: "poor-messages.md")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("- ") } == PoorMessageTests.count)
  }
}
