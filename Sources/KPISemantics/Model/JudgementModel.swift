import KPISyntax
import KPIValues

/// What a figure is judged by.
public struct JudgementModel: Hashable, Sendable {
  /// A goal.
  public struct Goal: Hashable, Sendable {
    /// What is asked for.
    public enum Target: Hashable, Sendable {
      /// A comparison (`less`, `lessOrEqual`, `greater`, `greaterOrEqual`) with a figure.
      case comparison(ExpressionOperator, FigureExpression)
      /// Relative to the baseline: +0.1 for `+10%`.
      case relativeChange(Number)
      /// Added to the baseline, canonical: `+2 pp`, `+100 EUR`.
      case absoluteChange(Number)
    }

    /// What is asked for.
    public var target: Target
    /// The period of the baseline.
    public var from: Period?
    /// The period by which it must be reached.
    public var by: Period?
    /// Where it is written.
    public var span: SourceSpan

    /// A goal from its parts.
    public init(target: Target, from: Period?, by: Period?, span: SourceSpan) {
      self.target = target
      self.from = from
      self.by = by
      self.span = span
    }
  }

  /// An alert.
  public struct Alert: Hashable, Sendable {
    /// How bad it is.
    public enum Severity: String, Hashable, Sendable {
      case warning, critical
    }

    /// How bad it is.
    public var severity: Severity
    /// What rings.
    public var condition: FigureExpression
    /// For how many periods it must hold.
    public var periods: Int
    /// What ends it; without one the condition's end does.
    public var recovery: FigureExpression?
    /// The message by language, `""` for the one in none; empty without one.
    public var messages: [String: String]
    /// Where it is written.
    public var span: SourceSpan

    /// An alert from its parts.
    public init(
      severity: Severity, condition: FigureExpression, periods: Int, recovery: FigureExpression?,
      messages: [String: String], span: SourceSpan
    ) {
      self.severity = severity
      self.condition = condition
      self.periods = periods
      self.recovery = recovery
      self.messages = messages
      self.span = span
    }

    /// The message in a language; nil when there is none.
    public func message(_ language: Language) -> String? {
      messages[language.rawValue] ?? messages[""]
    }
  }

  /// Rules for the cells that fix just the dimensions of a condition.
  public struct Segment: Hashable, Sendable {
    /// The condition, over dimensions.
    public var condition: RowExpression
    /// The rules that hold there.
    public var rules: JudgementModel
    /// The direction that is good there, when it differs.
    public var better: FigureModel.Direction?

    /// A segment with its rules.
    public init(
      condition: RowExpression, rules: JudgementModel, better: FigureModel.Direction?
    ) {
      self.condition = condition
      self.rules = rules
      self.better = better
    }
  }

  /// Goals in order.
  public var goals: [Goal] = []
  /// The threshold's line.
  public var threshold: BandLine<FigureExpression>?
  /// Alerts in order.
  public var alerts: [Alert] = []
  /// The smallest sample that may be judged: a comparison.
  public var needs: FigureExpression?
  /// Segments in order; the first match wins.
  public var segments: [Segment] = []

  /// No rules.
  public init() {}
}
