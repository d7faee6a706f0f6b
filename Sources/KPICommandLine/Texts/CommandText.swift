import KPIReporting
import KPISyntax

/// What the commands do, in every language.
enum CommandText: Hashable, Sendable {
  case tool, usage, commands, options, example, more, path, status, initialize, check, eval
  case alerts, objectives, explain, test, format, docs, dump, completions, languageServer

  /// The words in a language.
  func callAsFunction(_ language: Language) -> String {
    phrase(language)
  }

  private var phrase: Phrase {
    switch self {
    case .tool:
      Phrase(
        "kpi computes key performance indicators from definitions and data.",
        "kpi calcule des indicateurs à partir de définitions et de données.")
    case .usage: Phrase("Usage", "Emploi")
    case .commands: Phrase("Commands", "Commandes")
    case .options: Phrase("Options", "Options")
    case .example: Phrase("Example", "Exemple")
    case .more:
      Phrase(
        "kpi COMMAND --help tells more of a command.",
        "kpi COMMANDE --help en dit plus sur une commande.")
    case .path:
      Phrase(
        "PATH is a .kpi file or a folder of them, the current folder if none is given.",
        "PATH est un fichier .kpi ou un dossier, le dossier courant à défaut.")
    case .status:
      Phrase(
        "Exit status: 0 fine, 1 definitions or tests say no, 2 wrong use, 3 data, 130 interrupted.",
        "Code de sortie : 0 bien, 1 définitions ou tests en échec, 2 emploi, 3 données, 130 arrêté."
      )
    case .initialize:
      Phrase(
        "look at data files and write declarations that bind them to the packs",
        "examiner des fichiers de données et écrire ce qui les lie aux paquets")
    case .check:
      Phrase(
        "validate definitions, and with --data files against them",
        "valider les définitions, et avec --data les fichiers")
    case .eval: Phrase("evaluate the KPIs", "évaluer les indicateurs")
    case .explain:
      Phrase(
        "show a KPI's formula with the value at every node, or a diagnostic",
        "montrer la formule d'un indicateur avec ses valeurs, ou un diagnostic")
    case .alerts:
      Phrase(
        "show which alerts ring, or how often each would have",
        "montrer les alertes qui sonnent, ou combien de fois elles l'auraient fait")
    case .objectives:
      Phrase(
        "show how far each objective is and where its drivers go",
        "montrer l'avancement des objectifs et de leurs leviers")
    case .test: Phrase("run the tests of the definitions", "exécuter les tests")
    case .format: Phrase("write definitions in the one form", "mettre en forme les définitions")
    case .docs:
      Phrase(
        "write the catalogue of the KPIs, a page for the project and each pack",
        "écrire le catalogue des indicateurs, une page par projet ou paquet")
    case .dump: Phrase("print a stage of the compiler", "afficher une étape du compilateur")
    case .completions:
      Phrase(
        "print a completion script for a shell",
        "afficher un script de complétion")
    case .languageServer:
      Phrase(
        "serve an editor over standard input and output",
        "servir un éditeur par l'entrée et la sortie standard")
    }
  }
}
