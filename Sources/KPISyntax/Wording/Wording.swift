/// Words with numbered places for arguments, kept apart so that every language can say them.
///
/// A literal in place of it is the English template: ``"`\(name)` is a level"`` keeps
/// ``"`{1}` is a level"`` and the name. Numbers and names are arguments as text, parts of the
/// sentence that differ between languages are wordings themselves.
public struct Wording: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// What stands in a place of the template.
  public enum Argument: Hashable, Sendable {
    /// The same in every language: a name, a number, a piece of source.
    case text(String)
    /// Words of their own.
    case wording(Wording)
  }

  /// The English words with `{1}`, `{2}` … where arguments stand.
  public var template: String
  /// What stands in the places, in their order.
  public var arguments: [Argument]

  /// The words of a literal without places.
  public init(stringLiteral value: String) {
    template = value
    arguments = []
  }

  /// The words of a literal with places.
  public init(stringInterpolation: Interpolation) {
    template = stringInterpolation.template
    arguments = stringInterpolation.arguments
  }

  /// Text that is the same in every language.
  public init(verbatim text: String) {
    template = "{1}"
    arguments = [.text(text)]
  }

  /// Wordings on lines of their own.
  public init(lines: [Wording]) {
    template = lines.indices.map { "{\($0 + 1)}" }.joined(separator: "\n")
    arguments = lines.map { .wording($0) }
  }

  /// One wording right behind another, as one template.
  public static func + (left: Wording, right: Wording) -> Wording {
    var result = left
    let shift = left.arguments.count
    result.template += shift == 0 ? right.template : right.template(shiftedBy: shift)
    result.arguments += right.arguments
    return result
  }

  /// The English words.
  public var english: String { self(.english) }

  /// Whether nothing is said.
  public var isEmpty: Bool { template.isEmpty }

  private func template(shiftedBy shift: Int) -> String {
    WordingTemplate(template).pieces.map { piece in
      switch piece {
      case .words(let words): words
      case .place(let number): "{\(number + shift)}"
      }
    }.joined()
  }

  /// Collects the words and arguments of a literal.
  public struct Interpolation: StringInterpolationProtocol {
    fileprivate var template = ""
    fileprivate var arguments: [Argument] = []

    /// Nothing collected yet.
    public init(literalCapacity: Int, interpolationCount: Int) {
      template.reserveCapacity(literalCapacity + 3 * interpolationCount)
    }

    /// Words of the template.
    public mutating func appendLiteral(_ literal: String) { template += literal }

    /// A name, a number or a piece of source.
    public mutating func appendInterpolation(_ text: some CustomStringConvertible) {
      append(.text(text.description))
    }

    /// Words of their own.
    public mutating func appendInterpolation(_ wording: Wording) { append(.wording(wording)) }

    private mutating func append(_ argument: Argument) {
      arguments.append(argument)
      template += "{\(arguments.count)}"
    }
  }
}
