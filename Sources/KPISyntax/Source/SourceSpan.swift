/// A half-open range of UTF-8 bytes in one source file.
public struct SourceSpan: Hashable, Sendable, Comparable {
  /// Index of the file in the program's list of sources.
  public var file: Int
  /// Offset of the first byte.
  public var start: Int
  /// Offset behind the last byte.
  public var end: Int

  /// A span of `file` from byte `start` up to, not including, byte `end`.
  public init(file: Int, start: Int, end: Int) {
    self.file = file
    self.start = start
    self.end = end
  }

  /// Order by file, then offset: the order in which diagnostics are printed.
  public static func < (left: SourceSpan, right: SourceSpan) -> Bool {
    (left.file, left.start, left.end) < (right.file, right.start, right.end)
  }

  /// The smallest span that holds both; both must be of one file.
  public func union(_ other: SourceSpan) -> SourceSpan {
    SourceSpan(file: file, start: min(start, other.start), end: max(end, other.end))
  }
}
