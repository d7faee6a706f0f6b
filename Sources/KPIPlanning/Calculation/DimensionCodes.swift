import KPISemantics
import KPIValues

/// Small numbers for the values of dimensions, the same in every table of a run.
final class DimensionCodes {
  /// The number of a missing value.
  static let missing: Int32 = 0

  private var books: [Dimension: ValueBook] = [:]

  /// The numbers of a list of values, new ones for those not seen before.
  func codes(_ values: DimensionValues, of dimension: Dimension) -> [Int32] {
    books[dimension, default: ValueBook()].numbers(of: values)
  }

  /// The values of a dimension by number.
  func values(of dimension: Dimension) -> DimensionValues {
    books[dimension]?.values ?? ValueBook().values
  }

  /// For each number of a dimension the place of its value in the order of output.
  func ranks(of dimension: Dimension) -> [Int32] {
    books[dimension]?.ranks() ?? [0]
  }
}

extension DimensionValue {
  /// The order of output: text by its bytes, the rest by size, missing last.
  public func precedes(_ other: DimensionValue) -> Bool {
    switch (self, other) {
    case (.missing, _): false
    case (_, .missing): true
    case (.text(let left), .text(let right)): compareBytes(left, right) < 0
    case (.number(let left), .number(let right)): left < right
    case (.flag(let left), .flag(let right)): !left && right
    case (.date(let left), .date(let right)): left < right
    case (.period(let left), .period(let right)): left < right
    case (.band(let left), .band(let right)): left < right
    default: kindOrder < other.kindOrder
    }
  }

  private var kindOrder: Int {
    switch self {
    case .text: 0
    case .number: 1
    case .flag: 2
    case .date: 3
    case .period: 4
    case .band: 5
    case .missing: 6
    }
  }
}
