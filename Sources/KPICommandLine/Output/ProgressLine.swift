import Dispatch
import KPISyntax
import KPIWorkspace

/// A line on a terminal that says how far a long run has come.
final class ProgressLine {
  private let timer: any DispatchSourceTimer
  private let streams: StandardStreams
  private let start: Double

  /// Begins to watch; nothing is written before a second has passed, or without a terminal.
  init?(_ progress: ReadingProgress, console: Console) {
    guard console.streams.isTerminal(.errors) else { return nil }
    streams = console.streams
    let streams = console.streams
    let language = console.language
    let start = streams.seconds()
    self.start = start
    timer = DispatchSource.makeTimerSource(queue: .global())
    timer.schedule(deadline: .now() + 1, repeating: 0.25)
    timer.setEventHandler {
      let (read, expected) = progress.state
      let text = ProgressLine.text(
        read: read, expected: expected, seconds: streams.seconds() - start, language)
      _ = streams.write("\r\u{1B}[K" + text, to: .errors)
    }
    timer.resume()
  }

  /// Takes the line away.
  func finish() {
    timer.cancel()
    guard streams.seconds() - start > 1 else { return }
    _ = streams.write("\r\u{1B}[K", to: .errors)
  }

  /// `412 of 900 MB, 310 MB/s, 2 s left`.
  static func text(read: Int, expected: Int, seconds: Double, _ language: Language) -> String {
    let rate = Double(read) / max(seconds, 0.001)
    let megabytes = Int(rate / 1e6)
    let (done, all) = (read / 1_000_000, expected / 1_000_000)
    guard expected > read, rate > 0 else {
      return ("\(done) MB, \(megabytes) MB/s" as Wording)(language)
    }
    let left = Int((Double(expected - read) / rate).rounded(.up))
    return ("\(done) of \(all) MB, \(megabytes) MB/s, \(left) s left" as Wording)(language)
  }
}
