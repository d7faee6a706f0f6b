/// A problem in KPI text with its place, its reason and what mends it.
public struct Diagnostic: Hashable, Sendable {
  /// How much a problem matters.
  public enum Severity: String, CaseIterable, Sendable {
    case error
    case warning
    case note

    /// What it is called.
    public var wording: Wording {
      switch self {
      case .error: "error"
      case .warning: "warning"
      case .note: "note"
      }
    }
  }

  /// A place with the words that stand beside it.
  public struct Label: Hashable, Sendable {
    /// The place.
    public var span: SourceSpan
    /// What to say about it, a few words without a final stop.
    public var text: Wording

    /// A place and what to say about it.
    public init(_ span: SourceSpan, _ text: Wording) {
      self.span = span
      self.text = text
    }
  }

  /// A replacement of the text in a span.
  public struct Edit: Hashable, Sendable {
    /// The text replaced; empty to insert.
    public var span: SourceSpan
    /// What stands there afterwards.
    public var replacement: String

    /// Replaces the text of a span.
    public init(_ span: SourceSpan, _ replacement: String) {
      self.span = span
      self.replacement = replacement
    }
  }

  /// Who may apply a fix.
  public enum Applicability: String, CaseIterable, Sendable {
    /// The result is what was meant and compiles: a machine may apply it.
    case machineApplicable
    /// The result compiles but may not be what was meant.
    case maybeIncorrect
    /// The result holds places that a person must fill in.
    case hasPlaceholders
  }

  /// Edits that mend the problem, offered as one step.
  public struct Fix: Hashable, Sendable {
    /// What the step does, as an imperative.
    public var title: Wording
    /// The edits, in order, not overlapping.
    public var edits: [Edit]
    /// Who may apply it.
    public var applicability: Applicability

    /// A fix from its edits.
    public init(_ title: Wording, _ edits: [Edit], _ applicability: Applicability) {
      self.title = title
      self.edits = edits
      self.applicability = applicability
    }
  }

  /// The stable code: one code, one cause.
  public var code: DiagnosticCode
  /// How much it matters.
  public var severity: Severity
  /// What is wrong, alone understandable, at most 80 columns, no final stop.
  public var message: Wording
  /// The smallest culprit.
  public var primary: Label
  /// Other places that matter, such as the declaration that set the expectation.
  public var secondary: [Label]
  /// Facts that explain it, one line or several each.
  public var notes: [Wording]
  /// What to do, as advice.
  public var help: [Wording]
  /// Edits that mend it.
  public var fixes: [Fix]

  /// A problem from its parts.
  public init(
    _ code: DiagnosticCode, _ message: Wording, severity: Severity = .error, primary: Label,
    secondary: [Label] = [], notes: [Wording] = [], help: [Wording] = [], fixes: [Fix] = []
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.primary = primary
    self.secondary = secondary
    self.notes = notes
    self.help = help
    self.fixes = fixes
  }

  /// Problems in the order of printing: file, offset, code, then message; equal ones once.
  public static func ordered(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return diagnostics.filter { seen.insert($0).inserted }.sorted { left, right in
      let (first, second) = (left.primary.span, right.primary.span)
      if first != second { return first < second }
      if left.code != right.code { return left.code.rawValue < right.code.rawValue }
      return left.message.english < right.message.english
    }
  }
}
