import Columnar
import KPISemantics
import KPIValues

/// How values of a type are stored in columns.
enum ColumnKind: Hashable, Sendable {
  case number, text, flag, day, moment, ordinal

  /// The kind of columns that hold values of a type.
  init(_ type: ValueType) {
    switch type {
    case .number: self = .number
    case .text, .id, .unknown: self = .text
    case .flag: self = .flag
    case .date: self = .day
    case .time: self = .moment
    case .period, .band: self = .ordinal
    }
  }

  /// How such values stand in keys.
  var keyPart: KeyLayout.Part {
    switch self {
    case .number: .number
    case .text: .text
    case .flag, .day, .ordinal: .small
    case .moment: .moment
    }
  }

  /// Which small values of a key they are.
  var smallKind: SmallKind {
    switch self {
    case .flag: .flags
    case .day: .days
    case .ordinal: .periods
    case .number, .text, .moment: .other
    }
  }

  /// A column of missing values.
  func missing(_ count: Int) -> Column {
    Column(values: zeros(count), validity: Validity(count: count, allValid: false))
  }

  private func zeros(_ count: Int) -> Column.Values {
    switch self {
    case .number: .decimals([Int64](repeating: 0, count: count), scale: 0)
    case .text: .codes([UInt32](repeating: 0, count: count))
    case .flag: .flags([UInt8](repeating: 0, count: count))
    case .day: .days([Int32](repeating: 0, count: count))
    case .moment: .times([Int64](repeating: 0, count: count))
    case .ordinal: .periods([Int32](repeating: 0, count: count))
    }
  }
}
