import KPISyntax

/// The clauses of a block sorted by kind, those that may stand once checked for it.
struct FigureClauses {
  /// Labels in order.
  private(set) var labels: [LabelSyntax] = []
  /// Who answers for it.
  private(set) var owner: TextSyntax?
  /// The unit clause.
  private(set) var unit: UnitSyntax?
  /// The word after `better`.
  private(set) var better: NameSyntax?
  /// The splits.
  private(set) var by: [PathSyntax] = []
  /// The number after `top`.
  private(set) var top: TextSyntax?
  /// Conditions in order.
  private(set) var conditions: [ExpressionSyntax] = []
  /// The grain's name.
  private(set) var every: NameSyntax?
  /// Goals in order.
  private(set) var goals: [GoalSyntax] = []
  /// The line of bands.
  private(set) var threshold: BandLineSyntax?
  /// The comparison after `needs`.
  private(set) var needs: ExpressionSyntax?
  /// The length after `settles after`.
  private(set) var settles: ExpressionSyntax?
  /// Segments in order.
  private(set) var segments: [(condition: ExpressionSyntax, rules: [PropertySyntax])] = []
  /// Alerts in order, each with its message in all languages and the place of its clause.
  private(set) var alerts: [(alert: AlertSyntax, messages: [LabelSyntax], span: SourceSpan)] = []
  /// Tags in order.
  private(set) var tags: [NameSyntax] = []
  /// Watched figures in order.
  private(set) var watch: [NameSyntax] = []
  /// The first place of every clause, with its word.
  private(set) var places: [(word: String, span: SourceSpan)] = []
  /// What is wrong with the clauses.
  private(set) var problems: [Diagnostic] = []

  /// The clauses of a block that allows the clauses with these words, or all of them.
  init(_ properties: [PropertySyntax], of kind: Wording, allowed: Set<String>? = nil) {
    places.reserveCapacity(properties.count)
    for property in properties {
      let word = property.kind.word
      if let allowed, !allowed.contains(word) {
        problems.append(
          FigureDiagnostics.misplacedClause(
            word, of: kind, at: property.span, allowed: allowed))
        continue
      }
      let first = place(of: word)
      if let first, !FigureClauses.repeatable.contains(word) {
        problems.append(NameDiagnostics.statedTwice(word, at: property.span, first: first))
        continue
      }
      if case .goal(let goal) = property.kind, let twin = goals.first(where: goal.restates) {
        problems.append(NameDiagnostics.statedTwice(word, at: property.span, first: twin.span))
        continue
      }
      if first == nil { places.append((word, property.span)) }
      add(property)
    }
  }

  /// The first place of the clause with a word.
  func place(of word: String) -> SourceSpan? { places.first { $0.word == word }?.span }

  private static let repeatable: Set<String> = [
    "label", "where", "goal", "for", "alert", "tags", "watch",
  ]

  private mutating func add(_ property: PropertySyntax) {
    switch property.kind {
    case .label(let label): labels.append(label)
    case .owner(let text): owner = text
    case .unit(let unit): self.unit = unit
    case .better(let name): better = name
    case .by(let paths): by = paths
    case .top(let digits): top = digits
    case .condition(let condition): conditions.append(condition)
    case .every(let name): every = name
    case .goal(let goal): goals.append(goal)
    case .threshold(let line): threshold = line
    case .needs(let comparison): needs = comparison
    case .settles(let after): settles = after
    case .segment(let condition, let rules): segments.append((condition, rules))
    case .alert(let alert):
      let messages = alert.message.map { [LabelSyntax(language: nil, text: $0)] } ?? []
      alerts.append((alert, messages, property.span))
    case .alertMessage(let message):
      if alerts.last?.messages.isEmpty == false {
        alerts[alerts.count - 1].messages.append(message)
      } else {
        problems.append(FigureDiagnostics.messageWithoutAlert(message, at: property.span))
      }
    case .tags(let names): tags += names
    case .watch(let names): watch += names
    }
  }
}

extension GoalSyntax {
  /// Whether another goal asks in the same direction for the same time.
  fileprivate func restates(_ other: GoalSyntax) -> Bool {
    guard from?.value == other.from?.value, by?.value == other.by?.value else { return false }
    switch (target, other.target) {
    case (.comparison(let sign, _), .comparison(let otherSign, _)):
      return sign.isUpward == otherSign.isUpward
    case (.change(let increase, _), .change(let otherIncrease, _)):
      return increase == otherIncrease
    default: return false
    }
  }
}

extension BinaryOperator {
  fileprivate var isUpward: Bool { self == .greater || self == .greaterOrEqual }
}

extension PropertySyntax.Kind {
  /// The word that begins the clause.
  var word: String {
    switch self {
    case .label: "label"
    case .owner: "owner"
    case .unit: "unit"
    case .better: "better"
    case .by: "by"
    case .top: "top"
    case .condition: "where"
    case .every: "every"
    case .goal: "goal"
    case .threshold: "threshold"
    case .needs: "needs"
    case .settles: "settles"
    case .segment: "for"
    case .alert, .alertMessage: "alert"
    case .tags: "tags"
    case .watch: "watch"
    }
  }
}
