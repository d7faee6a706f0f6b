import KPIReporting
import KPISyntax
import KPIWorkspace

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where a command writes, and how.
struct Console {
  /// The streams of the process.
  let streams: StandardStreams
  /// The language of the tool's own words.
  let language: Language
  /// What lives until the process ends.
  let kept = KeptValues()

  /// A console in the language that is asked for, or in the host's when a terminal shows it.
  init(streams: StandardStreams, language: String?) {
    self.streams = streams
    if let stated = language.flatMap(Language.init(rawValue:)) {
      self.language = stated
    } else {
      let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
      let locale = names.lazy.compactMap(streams.environment).first ?? ""
      let isShown = streams.isTerminal(.output) && streams.isTerminal(.errors)
      self.language = isShown ? Language(locale: locale) : .english
    }
  }

  /// How a stream is coloured: only on a terminal, and never against the reader's wish.
  func style(_ stream: StandardStreams.Stream) -> TerminalStyle {
    let isRefused =
      streams.environment("NO_COLOR") != nil || streams.environment("TERM") == "dumb"
    return streams.isTerminal(stream) && !isRefused ? .colored : .plain
  }

  /// Columns that a table may take.
  var width: Int { streams.width(.output) ?? 80 }

  /// Writes results.
  func output(_ text: String) throws(Stop) {
    try output(Array(text.utf8))
  }

  /// Writes results that are bytes of text.
  func output(_ bytes: [UInt8]) throws(Stop) {
    guard let failure = streams.write(bytes, to: .output) else { return }
    // A reader who has seen enough closes the pipe; that is no failure.
    if failure == EPIPE { throw Stop(.fine) }
    throw Stop(
      .badData, Message.cannotWrite("-", StandardStreams.words(of: failure))(language))
  }

  /// Writes everything that is not a result.
  func note(_ text: String) {
    _ = streams.write(text, to: .errors)
  }

  /// Says why a command ends.
  func report(_ stop: Stop) {
    guard let message = stop.message else { return }
    note("kpi: \(TerminalText.escaped(message))\n")
    if let help = stop.help { note("  \(Message.help(language)): \(TerminalText.escaped(help))\n") }
  }
}
