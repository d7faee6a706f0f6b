import KPISyntax
import KPIValues

/// K20xx: names and projects.
public enum NameDiagnostics {
  /// Two definitions of one name; the second needs `override`, or another name.
  static func duplicate(
    _ name: NameSyntax, kind: Wording, first: SourceSpan, overridable: Bool
  ) -> Diagnostic {
    let help: Wording =
      overridable
      ? "write `override` before the definition that shall hold" : "give one of them another name"
    return Diagnostic(
      .duplicateDefinition, "\(kind) `\(name.text)` is defined twice",
      primary: .init(name.span, "defined again here"),
      secondary: [.init(first, "first defined here")], help: [help])
  }

  /// `override` of a name that nobody else defines.
  static func overridesNothing(
    _ override: SourceSpan, name: String, kind: Wording, nearest: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      .overridesNothing, "there is no other \(kind) `\(name)` to override",
      primary: .init(override, "overrides nothing"),
      help: [nearest.map { "`\($0)` has one; or remove `override`" } ?? "remove `override`"],
      fixes: [.init("remove `override`", [.init(override, "")], .maybeIncorrect)])
  }

  /// `use` of a pack that does not ship with the tool.
  public static func unknownPack(_ name: NameSyntax, available: [String]) -> Diagnostic {
    Diagnostic(
      .unknownPack, "there is no pack `\(name.text)`",
      primary: .init(name.span, "unknown pack"),
      help: [
        NearestName.help(for: name.text, among: available, scope: "packs"),
        "a folder is written as text: `use \"../\(name.text)\"`",
      ])
  }

  /// A definition in a circle and where it names the next one.
  struct CircleMember {
    /// The definition as shown.
    var name: String
    /// Where it names the next.
    var use: SourceSpan
  }

  /// Definitions each of which needs the next, the last one the first.
  static func circle(_ circle: [CircleMember]) -> Diagnostic? {
    guard let first = circle.first, let last = circle.last else { return nil }
    let path = (circle + [first]).map { "`\($0.name)`" }.joined(separator: " → ")
    let further = zip(circle, circle.dropFirst()).map { member, next in
      Diagnostic.Label(member.use, "`\(member.name)` needs `\(next.name)`")
    }
    return Diagnostic(
      .definitionCircle, "`\(first.name)` is defined by itself",
      primary: .init(last.use, "leads back to `\(first.name)`"), secondary: further,
      notes: ["the circle: \(path)"],
      help: ["define one of them without the others; `previous(x)` may stand for an earlier period"]
    )
  }

  /// A figure of the project that needs what nobody supplies.
  static func unmetNeed(_ figure: NameSyntax, needs: [String], at span: SourceSpan) -> Diagnostic {
    let listed = needs.map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      .unmetNeed, "nobody supplies what `\(figure.text)` needs",
      primary: .init(span, "cannot be computed"), notes: ["it lacks \(listed)"],
      help: [
        needs.allSatisfy { $0.hasPrefix("input ") }
          ? "give it a value: `input … = 10`"
          : "say where it comes from: `dataset … from \"file.csv\"`, or define the measure"
      ])
  }

  /// A name that stands where a figure must be, and is none; `owners` are the datasets that have a
  /// column of that name.
  static func unknownFigure(
    _ name: NameSyntax, candidates: [String], kind: Wording, owners: [String] = []
  ) -> Diagnostic {
    let owner = NearestName.of(name.text, among: candidates) == nil ? owners.first : nil
    return Diagnostic(
      .unknownFigure, "there is no \(kind) `\(name.text)`",
      primary: .init(name.span, owner == nil ? "unknown name" : "a column"),
      help: [
        owner.map {
          "a column is given in the rows of its dataset: `given \($0)`, with a table below"
        } ?? NearestName.help(for: name.text, among: candidates, scope: "known are")
      ])
  }

  /// A currency that ISO 4217 does not have.
  static func unknownCurrency(_ name: NameSyntax, candidates: Set<String>) -> Diagnostic {
    Diagnostic(
      .unknownCurrency, "`\(name.text)` is not a currency of ISO 4217",
      primary: .init(name.span, "unknown currency"),
      help: [NearestName.help(for: name.text, among: candidates, scope: "currencies")])
  }

  /// A clause that may stand once and stands twice.
  static func statedTwice(_ clause: String, at span: SourceSpan, first: SourceSpan) -> Diagnostic {
    Diagnostic(
      .statedTwice, "`\(clause)` is stated twice", primary: .init(span, "stated again here"),
      secondary: [.init(first, "first stated here")], help: ["keep one of them"])
  }

  /// A declared unit whose name every program knows already.
  static func reservedUnit(_ name: NameSyntax) -> Diagnostic {
    Diagnostic(
      .reservedUnit, "the unit `\(name.text)` is known without being declared",
      primary: .init(name.span, "already known"), help: ["remove it, or choose another name"])
  }

  /// Two declarations of one figure that state different units.
  static func unitClash(
    _ name: String, stated: UnitSyntax, first: UnitSyntax
  ) -> Diagnostic {
    Diagnostic(
      .unitClash, "the declarations of `\(name)` state different units",
      primary: .init(stated.span, "`\(stated.text)` here"),
      secondary: [.init(first.span, "`\(first.text)` here")], help: ["state one unit"])
  }

  /// A clause whose word is not one of the few that it knows.
  static func unknownSetting(
    _ name: NameSyntax, clause: String, accepts: [String]
  ) -> Diagnostic {
    Diagnostic(
      .unknownSetting, "`\(clause)` does not know `\(name.text)`",
      primary: .init(name.span, "unknown word"),
      help: [NearestName.help(for: name.text, among: accepts, scope: "it knows")],
      fixes: meantSetting(name, accepts))
  }

  /// A label or message in what is no language's code, `FR`; nil where it is one.
  static func unknownLanguage(_ label: LabelSyntax, of clause: String) -> Diagnostic? {
    guard let name = label.language, !isLanguageCode(name.text) else { return nil }
    let meant = languages[name.text.lowercased()] ?? String(name.text.lowercased().prefix(2))
    let isSure = name.text.lowercased() == meant
    return Diagnostic(
      .unknownSetting, "`\(clause)` does not know `\(name.text)`",
      primary: .init(name.span, "unknown word"),
      help: [
        clause == "alert"
          ? "a language is a code of two small letters: `alert fr \"Appelez-nous\"`"
          : "a language is a code of two small letters: `label fr \"Ventes\"`"
      ],
      fixes: isLanguageCode(meant)
        ? [
          .init(
            "write `\(meant)`", [.init(name.span, meant)],
            isSure ? .machineApplicable : .maybeIncorrect)
        ] : [])
  }

  private static func isLanguageCode(_ text: String) -> Bool {
    text.utf8.count == 2 && text.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }

  private static let languages = [
    "french": "fr", "français": "fr", "francais": "fr", "fra": "fr", "fre": "fr",
    "english": "en", "anglais": "en", "eng": "en", "german": "de", "deutsch": "de",
    "allemand": "de", "spanish": "es", "español": "es", "espagnol": "es", "dutch": "nl",
    "portuguese": "pt", "swedish": "sv", "polish": "pl", "chinese": "zh", "japanese": "ja",
  ]

  /// Working hours that are no times of a day, end before they begin, or overlap.
  static func workingHours(at span: SourceSpan, reason: Wording) -> Diagnostic {
    Diagnostic(
      .workingHours, "these working hours cannot be", primary: .init(span, reason),
      help: ["write times as `09:00..12:00, 14:00..18:00`, each range after the other"])
  }

  /// A name spelled in other bytes than before, although it reads the same.
  static func otherNormalizationForm(_ name: NameSyntax, declared: SourceSpan) -> Diagnostic {
    Diagnostic(
      .otherNormalizationForm,
      "`\(name.text)` is written in two Unicode forms",
      severity: .warning,
      primary: .init(name.span, "same name, other bytes"),
      secondary: [.init(declared, "in this form here")],
      notes: ["names are compared in NFC, so both are one name"],
      help: ["write both in NFC; `kpi fmt` does"])
  }

  /// A time zone whose rules the host does not have.
  static func unknownTimeZone(_ zone: TextSyntax, error: ZoneError) -> Diagnostic {
    let reason: Wording =
      switch error {
      case .unknownZone: "the time zone database has no such zone"
      case .noDatabase(let folders):
        "this machine has no time zone database in \(folders.joined(separator: ", "))"
      case .malformed(_, let file): "the file \(file) is not a time zone file"
      }
    let meant = MeantZone.names(of: zone.value)
    return Diagnostic(
      .unknownTimeZone, "the time zone `\(zone.value)` is not known",
      primary: .init(zone.span, "unknown zone"), notes: [reason],
      help: meant.isEmpty ? ["write a zone such as \"Europe/Paris\" or \"UTC\""] : [],
      fixes: meant.map { name in
        Diagnostic.Fix(
          "write `\"\(name)\"`", [Diagnostic.Edit(zone.span, "\"\(name)\"")], .maybeIncorrect)
      })
  }

  /// A chain of definitions longer than anybody reads.
  static func definitionsTooDeep(_ name: String, at span: SourceSpan, limit: Int) -> Diagnostic {
    Diagnostic(
      .definitionsTooDeep, "more than \(limit) definitions need each other in a row",
      primary: .init(span, "`\(name)` is one too many"),
      help: ["define some of them from datasets directly"])
  }

  /// The last diagnostic of a program that has too many.
  static func tooManyErrors(_ span: SourceSpan, limit: Int) -> Diagnostic {
    Diagnostic(
      .tooManyErrors, "the program has more than \(limit) errors; the others are not shown",
      primary: .init(span, "the first one not shown"),
      help: ["mend the first ones and check again"])
  }

  // `better up`, `week starts lundi`.
  private static func meantSetting(_ name: NameSyntax, _ accepts: [String]) -> [Diagnostic.Fix] {
    guard let meant = settings[name.text.lowercased()] ?? NearestName.of(name.text, among: accepts),
      accepts.contains(meant)
    else { return [] }
    return [.init("write `\(meant)`", [.init(name.span, meant)], .maybeIncorrect)]
  }

  private static let settings = [
    "up": "higher", "high": "higher", "more": "higher", "increase": "higher", "max": "higher",
    "maximize": "higher", "greater": "higher", "haut": "higher", "hausse": "higher",
    "élevé": "higher", "plus": "higher", "asc": "higher", "down": "lower", "low": "lower",
    "less": "lower", "decrease": "lower", "min": "lower", "minimize": "lower", "smaller": "lower",
    "bas": "lower", "baisse": "lower", "moins": "lower", "desc": "lower", "lundi": "monday",
    "mardi": "tuesday", "mercredi": "wednesday", "jeudi": "thursday", "vendredi": "friday",
    "samedi": "saturday", "dimanche": "sunday", "mon": "monday", "tue": "tuesday",
    "wed": "wednesday", "thu": "thursday", "fri": "friday", "sat": "saturday", "sun": "sunday",
    "janvier": "january", "février": "february", "mars": "march", "avril": "april", "mai": "may",
    "juin": "june", "juillet": "july", "août": "august", "septembre": "september",
    "octobre": "october", "novembre": "november", "décembre": "december", "jan": "january",
    "apr": "april", "oct": "october", "jour": "day", "semaine": "week", "mois": "month",
    "trimestre": "quarter", "année": "year", "an": "year",
  ]
}
