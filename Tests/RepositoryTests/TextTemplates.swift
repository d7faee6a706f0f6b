/// The texts of Swift source as templates: literals with `{1}`, `{2}` … for interpolations, those
/// joined by `+` as one.
struct TextTemplates {
  private let characters: [Character]
  private var position = 0

  /// The templates of a source text in order.
  static func of(_ source: String) -> [String] {
    var reader = TextTemplates(characters: Array(source))
    return reader.read()
  }

  private init(characters: [Character]) {
    self.characters = characters
  }

  private func isNext(_ text: String) -> Bool {
    characters[position...].starts(with: text)
  }

  private mutating func read() -> [String] {
    var templates: [String] = []
    var isJoined = false
    while position < characters.count {
      let character = characters[position]
      if isNext("//") {
        while position < characters.count, !characters[position].isNewline { position += 1 }
      } else if character == "\"" {
        let shift = isJoined ? Self.places(in: templates[templates.count - 1]) : 0
        let text = literal(shift: shift)
        if isJoined { templates[templates.count - 1] += text } else { templates.append(text) }
        isJoined = joins()
      } else {
        position += 1
      }
    }
    return templates
  }

  private static func places(in template: String) -> Int {
    template.matches(of: /\{\d+\}/).count
  }

  /// Moves over `+` when another literal follows it.
  private mutating func joins() -> Bool {
    var place = position
    var hasPlus = false
    while place < characters.count {
      if characters[place] == "\"", hasPlus {
        position = place
        return true
      }
      guard characters[place].isWhitespace || (characters[place] == "+" && !hasPlus) else { break }
      hasPlus = hasPlus || characters[place] == "+"
      place += 1
    }
    return false
  }

  private mutating func literal(shift: Int) -> String {
    var text = ""
    var places = shift
    position += 1
    while position < characters.count, characters[position] != "\"" {
      guard characters[position] == "\\", position + 1 < characters.count else {
        text.append(characters[position])
        position += 1
        continue
      }
      let escaped = characters[position + 1]
      position += 2
      switch escaped {
      case "(":
        places += 1
        text += "{\(places)}"
        skipInterpolation()
      case "n": text += "\n"
      case "t": text += "\t"
      default: text.append(escaped)
      }
    }
    position += 1
    return text
  }

  private mutating func skipInterpolation() {
    var depth = 1
    while position < characters.count, depth > 0 {
      switch characters[position] {
      case "(": depth += 1
      case ")": depth -= 1
      case "\"":
        _ = literal(shift: 0)
        continue
      default: break
      }
      position += 1
    }
  }
}
