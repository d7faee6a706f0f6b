import KPIReporting
import KPISyntax

extension FitReason {
  /// The reason in words, short enough for the end of a line.
  public var phrase: Phrase {
    switch self {
    case .fileName: Phrase("file name", "nom du fichier")
    case .columns(let count, let all):
      Phrase("\(count) of \(all) columns", "\(count) colonnes sur \(all)")
    case .sameName: Phrase("name", "nom")
    case .alikeName: Phrase("the name is alike", "nom semblable")
    case .everyValueOnce: Phrase("every value once", "chaque valeur une fois")
    case .days: Phrase("days", "jours")
    case .moments: Phrase("moments", "horodatages")
    case .onlyMoment: Phrase("the only moment", "le seul horodatage")
    case .flags: Phrase("yes and no", "oui et non")
    case .numbers: Phrase("numbers", "nombres")
    case .periods: Phrase("periods", "périodes")
    case .fewValues(let count):
      Phrase(
        count == 1 ? "1 value" : "\(count) values", count > 1 ? "\(count) valeurs" : "1 valeur")
    case .translated(let pairs):
      Phrase("read " + pairs.joined(separator: ", "), "lire " + pairs.joined(separator: ", "))
    case .noValues: Phrase("no row has a value", "aucune ligne n'a de valeur")
    case .linked(let percent, let dataset):
      Phrase("\(percent) % are keys of \(dataset)", "\(percent) % sont des clés de \(dataset)")
    case .perLine(let dataset):
      Phrase("from the rows of \(dataset)", "des lignes de \(dataset)")
    case .dayOfMoment: Phrase("the day of a moment", "le jour d'un horodatage")
    case .beginningOnly:
      Phrase("only the file's beginning was read", "seul le début du fichier a été lu")
    default: doubtPhrase
    }
  }

  /// A doubt in words.
  private var doubtPhrase: Phrase {
    switch self {
    case .rivals(let names):
      Phrase(
        FitReason.list(names, "and") + (names.count == 1 ? " fits as well" : " fit as well"),
        FitReason.list(names, "et")
          + (names.count == 1 ? " conviendrait aussi" : " conviendraient aussi"))
    case .rivalFile(let file):
      Phrase("\(file) looks like it as well", "\(file) y ressemble aussi")
    case .readAnyway(let name):
      Phrase("`\(name)` is in doubt and would be read", "`\(name)` est douteuse et serait lue")
    case .withTax: Phrase("with tax", "taxes comprises")
    case .withoutTax: Phrase("without tax", "hors taxes")
    case .scaled: Phrase("thousands or millions?", "milliers ou millions ?")
    case .unitUnsaid("money"): Phrase("money, or a count?", "montant ou nombre ?")
    case .unitUnsaid(let unit):
      Phrase("the header does not say \(unit)", "l'en-tête ne dit pas \(unit)")
    case .dayOrMonthFirst(let text):
      Phrase("day or month first in \(text)?", "\(text) : jour ou mois en premier ?")
    case .otherTexts(let wanted, let found):
      Phrase(
        "packs look for \(FitReason.list(wanted, "or")), the file has "
          + FitReason.list(found, "and"),
        "les paquets cherchent \(FitReason.list(wanted, "ou")), le fichier a "
          + FitReason.list(found, "et"))
    case .outOfRange(let range): Phrase("not all in \(range)", "pas tous dans \(range)")
    case .keyOrCount: Phrase("keys, or counts?", "identifiants ou quantités ?")
    case .thousandsOrDecimals(let text):
      Phrase(
        "\(text): thousands, or decimals? (`locale \"en\"` reads thousands)",
        "\(text) : milliers ou décimales ?")
    case .shareOrMoney: Phrase("money, or shares?", "montants ou proportions ?")
    case .negative: Phrase("some are below 0", "certains sont sous 0")
    case .repeated: Phrase("some values occur twice", "des valeurs se répètent")
    case .otherType: Phrase("values of another type", "valeurs d'un autre type")
    case .manyValues(let count): Phrase("\(count) values", "\(count) valeurs")
    default: Phrase("", "")
    }
  }

  private static func list(_ names: [String], _ word: String) -> String {
    let shown = names.prefix(4).map { "\"\($0)\"" }
    guard shown.count > 1, let last = shown.last else { return shown.first ?? "" }
    return shown.dropLast().joined(separator: ", ") + " \(word) " + last
  }
}

/// What the generated text says of its own lines.
enum BindingText {
  /// Reasons, one after the other, on one line whatever stands in headers and values.
  static func reasons(_ reasons: [FitReason], _ language: Language) -> String {
    let words = reasons.map { $0.phrase(language) }.filter { !$0.isEmpty }
    return TerminalText.escaped(words.joined(separator: ", "))
  }

  /// A percentage with its word: `sure 97 %`.
  static func certainty(_ percent: Int, _ language: Language) -> String {
    let word: Phrase =
      switch BindingConfidence(percent: percent) {
      case .sure: Phrase("sure", "sûr")
      case .likely: Phrase("likely", "probable")
      case .guess: Phrase("guess", "supposé")
      }
    return "\(word(language)) \(percent) %"
  }

  /// At the head of the file.
  static let head = Phrase(
    """
    // Written by `kpi init`, which says behind each line how sure it is.
    // What it is not sure of is commented out and marked `?`: check it, and take away the `//`.
    """,
    """
    // Écrit par `kpi init`, qui dit derrière chaque ligne à quel point il est sûr.
    // Ce dont il doute est en commentaire, marqué `?` : vérifier, puis ôter les `//`.
    """)
  /// Before columns that no pack asks for.
  static let unused = Phrase(
    "no pack asks for these; take away the `//` to use one",
    "aucun paquet ne demande celles-ci ; ôter les `//` pour en utiliser une")
  /// Before names that no header is like.
  static let missing = Phrase("not found", "introuvables")
  /// Where no header names a currency.
  static let currency = Phrase(
    "no header says which money it is, and EUR is taken",
    "aucun en-tête ne dit la monnaie, EUR est retenu")
  /// Over a dataset that no pack expects.
  static let unknown = Phrase(
    "no pack expects such a file", "aucun paquet n'attend un tel fichier")

  /// Over rows gathered from lines.
  static func gathered(_ lines: String) -> Phrase {
    Phrase("gathered from the rows of \(lines)", "rassemblées des lignes de \(lines)")
  }

  /// Where a file may be a dataset.
  static func maybe(_ name: String, _ others: [String]) -> Phrase {
    let names = ([name] + others).map { "`\($0)`" }
    return Phrase(
      "may be " + names.joined(separator: " or "), "peut-être " + names.joined(separator: " ou "))
  }
}
