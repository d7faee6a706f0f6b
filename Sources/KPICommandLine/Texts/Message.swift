import KPIReporting
import KPISemantics
import KPISyntax
import KPIValues
import KPIWorkspace

/// What the command line says on its own account, in every language.
enum Message {
  /// How many fixes a file got, or would get.
  static func fixed(_ file: String, _ count: Int) -> Phrase {
    Phrase(
      "\(file): \(count) \(count == 1 ? "fix" : "fixes")",
      "\(file) : \(count) \(count > 1 ? "corrections" : "correction")")
  }

  /// `--fix` of standard input.
  static let nothingToFix = Phrase(
    "standard input is no file that could be written",
    "l'entrée standard n'est pas un fichier que l'on puisse écrire")

  /// In front of advice.
  static let help = Phrase("help", "aide")

  /// Something cannot be written.
  static func cannotWrite(_ path: String, _ reason: Wording) -> Phrase {
    let (english, french) = path == "-" ? ("standard output", "la sortie standard") : (path, path)
    return Phrase(
      "cannot write \(english): \(reason(.english))",
      "impossible d'écrire \(french) : \(reason(.french))")
  }

  /// A file problem in words.
  static func file(_ problem: FileProblem) -> Phrase {
    switch problem {
    case .system(let path, let code):
      let reason = StandardStreams.words(of: code)
      return Phrase(
        "cannot read \(path): \(reason(.english))",
        "impossible de lire \(path) : \(reason(.french))")
    case .notRegular(let path):
      return Phrase("\(path) is not a regular file", "\(path) n'est pas un fichier ordinaire")
    case .isFolder(let path):
      return Phrase("\(path) is a folder, not a file", "\(path) est un dossier, pas un fichier")
    case .tooLarge(let path, let limit):
      return Phrase(
        "\(path) is larger than \(limit >> 20) MB", "\(path) dépasse \(limit >> 20) Mo")
    case .noMatch(let pattern):
      return Phrase("no file matches \(pattern)", "aucun fichier ne correspond à \(pattern)")
    case .sameFileTwice(let first, let second):
      return Phrase(
        "\(first) and \(second) are the same file", "\(first) et \(second) sont le même fichier")
    case .changed(let path):
      return Phrase("\(path) changed while it was read", "\(path) a changé pendant la lecture")
    }
  }

  /// Why a time zone's rules are not at hand.
  static func zone(_ error: ZoneError) -> Phrase {
    switch error {
    case .noDatabase(let searched):
      let folders = searched.joined(separator: ", ")
      return Phrase(
        "this host has no time zone database; looked in \(folders)",
        "pas de base de fuseaux horaires ; cherché dans \(folders)")
    case .unknownZone(let zone):
      return Phrase("no time zone \(zone)", "pas de fuseau horaire \(zone)")
    case .malformed(let zone, let file):
      return Phrase(
        "the rules of \(zone) in \(file) cannot be read",
        "les règles de \(zone) dans \(file) sont illisibles")
    }
  }

  /// What a flag names and the program does not have, and the nearest thing that it has.
  static func question(_ problem: QuestionProblem) -> (Phrase, String?) {
    switch problem {
    case .unknownInput(let name, let nearest):
      (Phrase("no input `\(name)`", "pas d'hypothèse « \(name) »"), nearest)
    case .unknownDataset(let name, let nearest):
      (Phrase("no dataset `\(name)`", "pas de jeu de données « \(name) »"), nearest)
    case .unknownFigure(let name, let nearest):
      (Phrase("no measure or KPI `\(name)`", "pas d'indicateur « \(name) »"), nearest)
    case .notASplit(let text):
      (Phrase("`\(text)` cannot split", "« \(text) » ne peut ventiler"), "--by channel,country")
    case .sourceTwice(let name):
      (Phrase("two files for `\(name)`", "deux fichiers pour « \(name) »"), nil)
    case .badPeriod(let text):
      (Phrase("`\(text)` is no period", "« \(text) » n'est pas une période"), "2026-01..2026-06")
    case .badDay(let text):
      (Phrase("`\(text)` is no day", "« \(text) » n'est pas un jour"), "2026-03-31")
    }
  }

  /// A KPI of a pack whose needs are unmet.
  static func lacks(_ name: String, _ needs: String) -> Phrase {
    Phrase("\(name) is not available: needs \(needs)", "\(name) n'est pas disponible : \(needs)")
  }

  /// A program that has nothing to show.
  static var withoutFigures: Phrase {
    Phrase("no KPI is defined here", "aucun indicateur n'est défini ici")
  }

  /// `kpi docs --pack` of a pack that does not ship.
  static func unknownPack(_ name: String) -> Phrase {
    Phrase("no pack `\(name)`", "pas de paquet « \(name) »")
  }

  /// Several pages cannot stand one behind the other.
  static let needsFolder = Phrase(
    "several pages need a folder", "plusieurs pages demandent un dossier")

  /// That not all problems were written, and how all of them are seen.
  static func shown(_ shown: Int, of count: Int, files: Int) -> Phrase {
    Phrase(
      "the first \(shown) of \(count) problems in \(files) \(files == 1 ? "file" : "files")"
        + "; all of them: kpi check --format json",
      "les \(shown) premiers de \(count) problèmes dans \(files) "
        + "\(files > 1 ? "fichiers" : "fichier") ; tous : kpi check --format json")
  }

  /// How many problems a check found.
  static func count(errors: Int, warnings: Int) -> Phrase {
    func english(_ count: Int, _ word: String) -> String {
      count == 1 ? "1 \(word)" : "\(count) \(word)s"
    }
    func french(_ count: Int, _ word: String) -> String {
      count > 1 ? "\(count) \(word)s" : "\(count) \(word)"
    }
    return Phrase(
      english(errors, "error") + ", " + english(warnings, "warning"),
      french(errors, "erreur") + ", " + french(warnings, "avertissement"))
  }

  /// Over the columns and inputs of a figure.
  static let restsOn = Phrase("Rests on", "Repose sur")
  /// Behind an input that is an estimate.
  static let estimate = Phrase("(estimated)", "(estimation)")

  /// The KPIs of a pack that data can feed.
  static func feeds(_ pack: String, _ figures: String) -> Phrase {
    Phrase(
      "with `use \(pack)` this data feeds \(figures)",
      "avec « use \(pack) » ces données alimentent \(figures)")
  }

  /// In front of what a test expects.
  static let expected = Phrase("expected", "attendu ")
  /// In front of what a test found.
  static let actual = Phrase("actual  ", "obtenu  ")

  /// How many tests passed.
  static func tests(passed: Int, of count: Int) -> Phrase {
    Phrase("\(passed) of \(count) tests passed", "\(passed) tests réussis sur \(count)")
  }

  /// How many cells are in a state that `--fail-on` names.
  static func failures(_ count: Int) -> Phrase {
    Phrase(
      count == 1 ? "1 cell fails:" : "\(count) cells fail:",
      count == 1 ? "1 cellule en défaut :" : "\(count) cellules en défaut :")
  }

  /// Failures that are not shown.
  static func furtherFailures(_ count: Int) -> Phrase {
    Phrase("and \(count) more", "et \(count) de plus")
  }

  /// A word behind `--fail-on` that is no state.
  static func unknownState(_ word: String) -> Phrase {
    Phrase("no cell can be `\(word)`", "aucune cellule ne peut être « \(word) »")
  }

  /// How many bands, goals and alerts the tests have seen at work.
  static func reached(_ count: Int, of all: Int) -> Phrase {
    Phrase(
      "\(count) of \(all) bands, goals and alerts reached"
        + (count < all ? "; never reached:" : ""),
      "\(count) bandes, objectifs et alertes atteints sur \(all)"
        + (count < all ? " ; jamais :" : ""))
  }

  /// A part of a figure's rules.
  static func part(_ part: RuleReach, of figure: FigureModel) -> Phrase {
    func place(_ segment: Int?) -> String {
      segment.map { "\(figure.name), for \($0 + 1)" } ?? figure.name
    }
    switch part {
    case .band(_, let segment, let name):
      return Phrase("\(place(segment)): band \(name)", "\(place(segment)) : bande \(name)")
    case .goal(_, let segment):
      return Phrase("\(place(segment)): goal", "\(place(segment)) : objectif")
    case .alert(_, let segment, let position):
      let rules = segment.map { figure.judgement.segments[$0].rules } ?? figure.judgement
      let message = rules.alerts.indices.contains(position) ? rules.alerts[position].message : nil
      let words = message.map { " \"\($0)\"" } ?? " \(position + 1)"
      return Phrase("\(place(segment)): alert" + words, "\(place(segment)) : alerte" + words)
    }
  }

  /// `kpi explain` of a code that nothing has.
  static let unknownCode = Phrase("no diagnostic has this code", "aucun diagnostic n'a ce code")
}
