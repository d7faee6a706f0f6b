import KPISemantics
import KPISyntax

/// What may be written at a place.
enum CompletionPlace: Equatable {
  /// What bare names mean in a formula.
  enum Scope: Equatable {
    /// Figures and inputs.
    case figure
    /// Dimensions.
    case condition
    /// Columns of a dataset.
    case rows(String)
  }

  /// Nothing is offered: comments, texts, new names.
  case nothing
  /// A declaration begins.
  case declaration
  /// A clause of a block begins.
  case clause(LanguageWords.Block)
  /// One of few words.
  case words([String])
  /// The type of a column, an input or a figure.
  case type(isColumn: Bool)
  /// A unit.
  case unit
  /// A unit behind a number, or a word that goes on without one.
  case unitOrWords([String])
  /// What a row may be.
  case entity
  /// A name behind a dot, by the names before it.
  case member([String], Scope)
  /// A split.
  case dimension(Scope)
  /// A pack.
  case pack
  /// A currency.
  case currency
  /// A dataset.
  case dataset
  /// A measure or a KPI, of objectives.
  case figure
  /// A measure, a KPI or an input, of tests.
  case name
  /// A formula, with the function that it is an argument of.
  case formula(Scope, BuiltInFunction?)
}
