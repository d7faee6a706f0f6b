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
  /// A line of a dataset begins: a clause, or a column.
  case line(ofDataset: String)
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
  /// What a declaration of a dataset reads: a data file or another dataset.
  case dataFile
  /// A header of a dataset's file, in quotes.
  case header(String)
  /// A value of what stands at the end of some names, in quotes where it is a text.
  case value([String], Scope)
  /// A tag.
  case tag
  /// A measure or a KPI, of objectives.
  case figure
  /// What a test may set: a dataset, a measure, a KPI or an input.
  case given
  /// A measure, a KPI or an input, of tests.
  case name
  /// A formula, with the function that it is an argument of.
  case formula(Scope, BuiltInFunction?)

  /// Whether data files are looked at, of which more may be known a moment later.
  var readsData: Bool {
    switch self {
    case .line, .header, .value: true
    default: false
    }
  }
}
