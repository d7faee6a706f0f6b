import KPILanguageServer
import KPIReporting
import KPISyntax
import KPIWorkspace

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The command as a whole.
public enum KPICommandLine {
  /// The version that `kpi --version` says.
  static let version = "0.1.0"

  /// Runs the command that the arguments name and ends the process with its exit status.
  public static func run(_ arguments: [String]) -> Never {
    ProcessSignals.install()
    let arguments = Array(arguments.dropFirst())
    DeepStack.run { finish(arguments) }
    preconditionFailure("a command ends the process")
  }

  private static func finish(_ arguments: [String]) -> Never {
    let streams = StandardStreams()
    let console = Console(streams: streams, language: statedLanguage(arguments))
    do throws(Stop) {
      try run(arguments, console)
      withExtendedLifetime(console.kept) { exit(ExitStatus.fine.rawValue) }
    } catch {
      console.report(error)
      withExtendedLifetime(console.kept) { exit(error.status.rawValue) }
    }
  }

  /// The language is known before anything else is, so that complaints can use it.
  private static func statedLanguage(_ arguments: [String]) -> String? {
    for (index, argument) in arguments.enumerated() {
      if argument.hasPrefix("--lang=") { return String(argument.dropFirst(7)) }
      if argument == "--lang", index + 1 < arguments.count { return arguments[index + 1] }
    }
    return nil
  }

  private static func run(_ arguments: [String], _ console: Console) throws(Stop) {
    let invocation: Invocation
    do throws(UsageProblem) {
      invocation = try ArgumentParser.parse(arguments)
    } catch {
      let (message, help) = error.text(console.language)
      throw Stop(.misuse, message, help: help)
    }
    if invocation.has(.version) { return try console.output("kpi \(version)\n") }
    guard let command = invocation.command else {
      let help = HelpText(language: console.language).text(nil)
      if invocation.has(.help) { return try console.output(help) }
      console.note(help)
      throw Stop(.misuse)
    }
    if invocation.has(.help) {
      return try console.output(HelpText(language: console.language).text(command))
    }
    try run(command, invocation, console)
  }

  private static func run(
    _ command: Command, _ invocation: Invocation, _ console: Console
  ) throws(Stop) {
    let context = CommandContext(invocation: invocation, console: console, files: FileSystem())
    switch command {
    case .initialize: try InitCommand(context).run()
    case .check: try CheckCommand(context).run()
    case .eval: try EvalCommand(context).run()
    case .explain: try ExplainCommand(context).run()
    case .test: try TestCommand(context).run()
    case .alerts: try AlertsCommand(context).run()
    case .objectives: try ObjectivesCommand(context).run()
    case .format: try FormatCommand(context).run()
    case .docs: try DocsCommand(context).run()
    case .dump: try DumpCommand(context).run()
    case .completions: try CompletionsCommand(context).run()
    case .languageServer:
      let server = LanguageServer(
        streams: console.streams, files: context.files, version: version,
        language: context.invocation.value(.language).flatMap(Language.init(rawValue:)))
      if !server.run() { throw Stop(.refused) }
    }
  }
}
