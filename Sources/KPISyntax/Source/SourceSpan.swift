/// A half-open range of UTF-8 bytes in one source file.
///
/// Trees and models hold many of them, so a span takes 12 bytes: files are smaller than 2 GB.
public struct SourceSpan: Hashable, Sendable, Comparable {
  /// Index of the file.
  @usableFromInline var number: Int32
  /// Offset of the first byte.
  @usableFromInline var first: Int32
  /// Offset behind the last byte.
  @usableFromInline var last: Int32

  /// Index of the file in the program's list of sources.
  @inlinable public var file: Int {
    get { Int(number) }
    set { number = Int32(truncatingIfNeeded: newValue) }
  }

  /// Offset of the first byte.
  @inlinable public var start: Int {
    get { Int(first) }
    set { first = Int32(truncatingIfNeeded: newValue) }
  }

  /// Offset behind the last byte.
  @inlinable public var end: Int {
    get { Int(last) }
    set { last = Int32(truncatingIfNeeded: newValue) }
  }

  /// A span of `file` from byte `start` up to, not including, byte `end`.
  @inlinable public init(file: Int, start: Int, end: Int) {
    number = Int32(truncatingIfNeeded: file)
    first = Int32(truncatingIfNeeded: start)
    last = Int32(truncatingIfNeeded: end)
  }

  /// Order by file, then offset: the order in which diagnostics are printed.
  public static func < (left: SourceSpan, right: SourceSpan) -> Bool {
    (left.number, left.first, left.last) < (right.number, right.first, right.last)
  }

  /// The smallest span that holds both; both must be of one file.
  public func union(_ other: SourceSpan) -> SourceSpan {
    SourceSpan(file: file, start: min(start, other.start), end: max(end, other.end))
  }
}
