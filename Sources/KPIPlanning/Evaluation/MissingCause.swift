import KPISyntax
import KPIValues

/// Why there is no value.
public struct MissingCause: Hashable, Sendable {
  /// The closed list of causes.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case divisionByZero, noData, missingInput, undefinedPrevious, finerThanData, overflow
  }

  /// What a cause is about, kept without words: there may be one in each of many cells.
  public enum Detail: Hashable, Sendable {
    /// A name or formula of the program, empty where there is nothing to say.
    case subject(String)
    /// A divisor.
    case zero(String)
    case nothingBefore, previousIsZero, previousBelowZero
    case nothingCovered, noFinerCell, noValue, oneValue, noWeight, nothingToRank, otherSplit
    /// A dataset.
    case noSuchPeriod(String), withoutRows(String), notCovered(String), noRows(String)
    /// A dataset whose rows have no value.
    case noValueIn(String)
    /// The splits that a rank lacks.
    case noRank(String)
    /// A dataset and the length of what its rows stand for.
    case rowStandsFor(String, Grain)
    /// An input that is given by whole periods.
    case wholePeriod(String, Grain)
    /// A rate that is given by periods and changes.
    case changes(String, Grain)
    /// An input and a period that it has no value for.
    indirect case inPeriod(String, String)
  }

  /// What it is about.
  public var subject: Detail
  /// Which one.
  public var kind: Kind

  /// A cause and what it is about.
  public init(_ kind: Kind, _ subject: Detail) {
    self.kind = kind
    self.subject = subject
  }

  /// A cause about a name or formula of the program.
  public init(_ kind: Kind, detail: String) {
    self.init(kind, .subject(detail))
  }

  /// What it is about, in English words of the program: `visits is 0`.
  public var detail: String { subject.wording.english }

  /// Whether nothing is known beside the kind.
  public var isBare: Bool { subject == .subject("") }
}
