import KPIReporting
import KPISyntax

/// Wrong use of the command. Payload only; `text` has the words.
enum UsageProblem: Error, Equatable {
  case unknownCommand(String, nearest: String?)
  case unknownOption(String, Command?, nearest: String?)
  case misplacedOption(Option, Command)
  case valueMissing(Option)
  case valueUnwanted(Option)
  case givenTwice(Option)
  case badValue(Option, String, expected: String)
  case operandMissing(Command)
  case tooManyOperands(Command)
  case badOperand(Command, String)
  case pathNotFound(String)

  /// One sentence without a final stop, and a line of advice.
  func text(_ language: Language) -> (message: String, help: String?) {
    switch self {
    case .unknownCommand(let name, let nearest):
      let advice = nearest.map { "kpi \($0)" } ?? "kpi --help"
      return (Phrase("no command `\(name)`", "pas de commande « \(name) »")(language), advice)
    case .unknownOption(let name, let command, let nearest):
      let help = command.map { "kpi \($0.rawValue) --help" } ?? "kpi --help"
      return (Phrase("no option `\(name)`", "pas d'option « \(name) »")(language), nearest ?? help)
    case .misplacedOption(let option, let command):
      let words = Phrase(
        "`kpi \(command.rawValue)` takes no `\(option.flag)`",
        "« kpi \(command.rawValue) » n'a pas d'option « \(option.flag) »")
      return (words(language), "kpi \(command.rawValue) --help")
    case .valueMissing(let option):
      let form = "\(option.flag) \(option.description.value ?? "")"
      let words = Phrase(
        "`\(option.flag)` needs a value", "« \(option.flag) » demande une valeur")
      return (words(language), form)
    case .valueUnwanted(let option):
      let words = Phrase(
        "`\(option.flag)` takes no value", "« \(option.flag) » ne prend pas de valeur")
      return (words(language), option.flag)
    case .givenTwice(let option):
      let words = Phrase(
        "`\(option.flag)` is given twice", "« \(option.flag) » est donné deux fois")
      return (words(language), nil)
    case .badValue(let option, let value, let expected):
      let words = Phrase(
        "`\(option.flag)` cannot be `\(value)`", "« \(option.flag) » ne peut être « \(value) »")
      return (words(language), "\(option.flag) \(expected)")
    case .operandMissing, .tooManyOperands, .badOperand, .pathNotFound:
      return operandText(language)
    }
  }

  private func operandText(_ language: Language) -> (message: String, help: String?) {
    switch self {
    case .operandMissing(let command):
      let words = Phrase(
        "`kpi \(command.rawValue)` needs \(command.description.operands)",
        "« kpi \(command.rawValue) » demande \(command.description.operands)")
      return (words(language), command.description.example)
    case .tooManyOperands(let command):
      let words = Phrase("too many operands", "trop d'opérandes")
      return (words(language), command.description.example)
    case .badOperand(let command, let operand):
      let choices = command.description.choices
      let words = Phrase("`\(operand)` is not one of these", "« \(operand) » n'en fait pas partie")
      return (words(language), "kpi \(command.rawValue) \(choices.joined(separator: "|"))")
    case .pathNotFound(let path):
      let words = Phrase("no file or folder `\(path)`", "ni fichier ni dossier « \(path) »")
      return (words(language), nil)
    default:
      return ("", nil)
    }
  }
}
