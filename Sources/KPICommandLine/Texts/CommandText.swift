import KPIReporting

/// What the commands do, in every language.
enum CommandText {
  static let tool = Phrase(
    "kpi computes key performance indicators from definitions and data.",
    "kpi calcule des indicateurs à partir de définitions et de données.")
  static let usage = Phrase("Usage", "Emploi")
  static let commands = Phrase("Commands", "Commandes")
  static let options = Phrase("Options", "Options")
  static let example = Phrase("Example", "Exemple")
  static let more = Phrase(
    "kpi COMMAND --help tells more of a command.",
    "kpi COMMANDE --help en dit plus sur une commande.")
  static let path = Phrase(
    "PATH is a .kpi file or a folder of them, the current folder if none is given.",
    "PATH est un fichier .kpi ou un dossier, le dossier courant à défaut.")
  static let status = Phrase(
    "Exit status: 0 fine, 1 definitions or tests say no, 2 wrong use, 3 data, 130 interrupted.",
    "Code de sortie : 0 bien, 1 définitions ou tests en échec, 2 emploi, 3 données, 130 arrêté.")

  static let initialize = Phrase(
    "look at data files and write dataset declarations for them",
    "examiner des fichiers de données et écrire leurs déclarations")
  static let check = Phrase(
    "validate definitions, and with --data files against them",
    "valider les définitions, et avec --data les fichiers")
  static let eval = Phrase("evaluate the KPIs", "évaluer les indicateurs")
  static let explain = Phrase(
    "show a KPI's formula with the value at every node, or a diagnostic",
    "montrer la formule d'un indicateur avec ses valeurs, ou un diagnostic")
  static let test = Phrase("run the tests of the definitions", "exécuter les tests")
  static let format = Phrase("write definitions in the one form", "mettre en forme les définitions")
  static let dump = Phrase("print a stage of the compiler", "afficher une étape du compilateur")
  static let completions = Phrase(
    "print a completion script for a shell", "afficher un script de complétion")
}
