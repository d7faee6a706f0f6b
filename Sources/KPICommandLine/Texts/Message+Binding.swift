import KPISyntax
import KPIWorkspace

extension Message {
  /// `kpi init` never writes over what somebody may have worked on.
  static func fileExists(_ path: String) -> Wording {
    "\(path) is there already; name another file, or remove it"
  }

  /// Columns of a dataset that no header is like.
  static let notFound: Wording = "not found"
  /// Headers that no pack asks for.
  static let notAskedFor: Wording = "not asked for"
  /// A file that is no dataset of the packs.
  static let noPackExpects: Wording = "no pack expects it"

  /// A file that may be a dataset.
  static func mayBe(_ names: [String]) -> Wording { BindingText.mayBe(names) }

  /// How many KPIs of the packs lack something.
  static func lackingCount(_ count: Int) -> Wording {
    "\(count) more would need what is not here: `kpi check` says what each lacks"
  }

  /// How many columns the reader has to decide about.
  static func questions(_ count: Int) -> Wording {
    count == 1
      ? "1 column is left to you: look for `?`"
      : "\(count) columns are left to you: look for `?`"
  }
}
