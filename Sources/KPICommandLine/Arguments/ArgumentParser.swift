import KPISyntax

/// Reads arguments by the descriptions of commands and options.
struct ArgumentParser {
  private var rest: [String]
  private var invocation = Invocation()

  /// Reads the arguments behind the tool's name.
  static func parse(_ arguments: [String]) throws(UsageProblem) -> Invocation {
    var parser = ArgumentParser(rest: arguments.reversed())
    try parser.parse()
    return parser.invocation
  }

  private init(rest: [String]) {
    self.rest = rest
  }

  private mutating func parse() throws(UsageProblem) {
    var isOperandsOnly = false
    while let word = rest.popLast() {
      if !isOperandsOnly, word == "--" {
        isOperandsOnly = true
      } else if !isOperandsOnly, word.hasPrefix("-"), word != "-" {
        try option(word)
      } else if invocation.command == nil {
        try command(word)
      } else {
        invocation.operands.append(word)
      }
    }
    if !invocation.has(.help) { try checkOperands() }
  }

  private mutating func command(_ word: String) throws(UsageProblem) {
    if word == "help" {
      invocation.values[.help] = [""]
    } else if let command = Command(rawValue: word) {
      invocation.command = command
    } else {
      let names = Command.allCases.map(\.rawValue)
      throw .unknownCommand(word, nearest: NearestName.of(word, among: names))
    }
  }

  private mutating func option(_ word: String) throws(UsageProblem) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = ArgumentParser.option(named: name) else {
      throw .unknownOption(name, invocation.command, nearest: nearest(to: name))
    }
    try checkPlace(option)
    let attached = parts.count > 1 ? String(parts[1]) : nil
    if option.description.value == nil {
      if attached != nil { throw .valueUnwanted(option) }
      invocation.values[option] = [""]
      return
    }
    if attached == nil, isBare(option) {
      invocation.values[option, default: []] += []
      return
    }
    guard let value = attached ?? rest.popLast(), !value.isEmpty else {
      throw .valueMissing(option)
    }
    if attached == nil, value.hasPrefix("--") { throw .valueMissing(option) }
    if invocation.has(option), !option.description.isList { throw .givenTwice(option) }
    let choices = invocation.command?.choices(of: option) ?? option.description.choices
    if !choices.isEmpty, !choices.contains(value) {
      let nearest = NearestName.of(value, among: choices) ?? choices.joined(separator: "|")
      throw .badValue(option, value, expected: nearest)
    }
    invocation.values[option, default: []].append(value)
  }

  // What follows is a value only when it has the sign that its form has.
  private func isBare(_ option: Option) -> Bool {
    guard invocation.command?.description.bare[option] != nil else { return false }
    return !(rest.last ?? "").contains("=") || rest.last?.hasPrefix("--") == true
  }

  private static func option(named name: String) -> Option? {
    if name.hasPrefix("--") { return Option(rawValue: String(name.dropFirst(2))) }
    guard name.count == 2 else { return nil }
    return Option.allCases.first { $0.description.letter == name.last }
  }

  private func nearest(to name: String) -> String? {
    let options = invocation.command?.options ?? Option.allCases
    return NearestName.of(name, among: options.map(\.flag))
  }

  private func checkPlace(_ option: Option) throws(UsageProblem) {
    guard let command = invocation.command else {
      if [.help, .version, .language].contains(option) { return }
      throw .unknownOption(option.flag, nil, nearest: nil)
    }
    if !command.options.contains(option) { throw .misplacedOption(option, command) }
  }

  private func checkOperands() throws(UsageProblem) {
    guard let command = invocation.command else { return }
    let description = command.description
    if invocation.operands.count < description.needed { throw .operandMissing(command) }
    if invocation.operands.count > description.limit { throw .tooManyOperands(command) }
    if let first = invocation.operands.first, !description.choices.isEmpty,
      !description.choices.contains(first)
    {
      throw .badOperand(command, first)
    }
  }
}
