/// How the command ends.
enum ExitStatus: Int32, Sendable {
  case fine = 0
  /// Definitions, tests or judgements say no.
  case refused = 1
  /// Wrong use of the command.
  case misuse = 2
  /// The data could not be read or is not as declared.
  case badData = 3
}
