import KPIReporting
import KPISyntax

extension Message {
  /// `kpi init` never writes over what somebody may have worked on.
  static func fileExists(_ path: String) -> Phrase {
    Phrase(
      "\(path) is there already; name another file, or remove it",
      "\(path) existe déjà ; nommer un autre fichier, ou l'effacer")
  }

  /// Columns of a dataset that no header is like.
  static let notFound = Phrase("not found", "introuvables")
  /// Headers that no pack asks for.
  static let notAskedFor = Phrase("not asked for", "non demandées")
  /// A file that is no dataset of the packs.
  static let noPackExpects = Phrase("no pack expects it", "aucun paquet ne l'attend")

  /// A file that may be a dataset.
  static func mayBe(_ names: [String]) -> Phrase {
    Phrase(
      "may be " + names.joined(separator: " or "), "peut-être " + names.joined(separator: " ou "))
  }

  /// How many KPIs of the packs lack something.
  static func lackingCount(_ count: Int) -> Phrase {
    Phrase(
      "\(count) more would need what is not here: `kpi check` says what each lacks",
      "\(count) autres demandent ce qui manque ici : « kpi check » dit quoi")
  }

  /// How many columns the reader has to decide about.
  static func questions(_ count: Int) -> Phrase {
    Phrase(
      count == 1
        ? "1 column is left to you: look for `?`"
        : "\(count) columns are left to you: look for `?`",
      count > 1
        ? "\(count) colonnes restent à trancher : chercher « ? »"
        : "1 colonne reste à trancher : chercher « ? »")
  }
}
