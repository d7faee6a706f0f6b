import KPIReporting
import KPIWorkspace

/// What the command line says on its own account, in every language.
enum Message {
  /// In front of advice.
  static let help = Phrase("help", "aide")

  /// Something cannot be written.
  static func cannotWrite(_ path: String, _ reason: String) -> Phrase {
    let (english, french) = path == "-" ? ("standard output", "la sortie standard") : (path, path)
    return Phrase("cannot write \(english): \(reason)", "impossible d'écrire \(french) : \(reason)")
  }

  /// A file problem in words.
  static func file(_ problem: FileProblem) -> Phrase {
    switch problem {
    case .system(let path, let code):
      let reason = StandardStreams.words(of: code)
      return Phrase("cannot read \(path): \(reason)", "impossible de lire \(path) : \(reason)")
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

  /// `kpi explain` of a code that nothing has.
  static let unknownCode = Phrase("no diagnostic has this code", "aucun diagnostic n'a ce code")
}
