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
      return (("no command `\(name)`" as Wording)(language), advice)
    case .unknownOption(let name, let command, let nearest):
      let help = command.map { "kpi \($0.rawValue) --help" } ?? "kpi --help"
      return (("no option `\(name)`" as Wording)(language), nearest ?? help)
    case .misplacedOption(let option, let command):
      let words: Wording = "`kpi \(command.rawValue)` takes no `\(option.flag)`"
      return (words(language), "kpi \(command.rawValue) --help")
    case .valueMissing(let option):
      let form = "\(option.flag) \(option.description.value ?? "")"
      let words: Wording = "`\(option.flag)` needs a value"
      return (words(language), form)
    case .valueUnwanted(let option):
      let words: Wording = "`\(option.flag)` takes no value"
      return (words(language), option.flag)
    case .givenTwice(let option):
      let words: Wording = "`\(option.flag)` is given twice"
      return (words(language), nil)
    case .badValue(let option, let value, let expected):
      let words: Wording = "`\(option.flag)` cannot be `\(value)`"
      return (words(language), "\(option.flag) \(expected)")
    case .operandMissing, .tooManyOperands, .badOperand, .pathNotFound:
      return operandText(language)
    }
  }

  private func operandText(_ language: Language) -> (message: String, help: String?) {
    switch self {
    case .operandMissing(let command):
      let words: Wording = "`kpi \(command.rawValue)` needs \(command.description.operands)"
      return (words(language), command.description.example)
    case .tooManyOperands(let command):
      let words: Wording = "too many operands"
      return (words(language), command.description.example)
    case .badOperand(let command, let operand):
      let choices = command.description.choices
      let words: Wording = "`\(operand)` is not one of these"
      return (words(language), "kpi \(command.rawValue) \(choices.joined(separator: "|"))")
    case .pathNotFound(let path):
      let words: Wording = "no file or folder `\(path)`"
      return (words(language), nil)
    default:
      return ("", nil)
    }
  }
}
