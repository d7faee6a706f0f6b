import Foundation
import ProgramRuns

extension ProgramRun {
  /// A run of `kpi` as a line of a `command` file says it.
  init(line: String, folder: URL) {
    var words = ProgramRun.words(of: line)
    var environment: [String: String] = [:]
    while let word = words.first, let sign = word.firstIndex(of: "="), !word.hasPrefix("-") {
      environment[String(word[..<sign])] = String(word[word.index(after: sign)...])
      words.removeFirst()
    }
    var input: URL?
    if let sign = words.firstIndex(of: "<"), sign + 1 < words.count {
      input = folder.appending(path: words[sign + 1])
      words.removeSubrange(sign...(sign + 1))
    }
    self.init(kpi: words, folder: folder, environment: environment)
    self.input = input
  }

  /// The words of a line, `'…'` and `"…"` kept together.
  static func words(of line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if character == " " {
        if let finished = word { words.append(finished) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let finished = word { words.append(finished) }
    return words
  }
}
