/// Where the aligned columns of a clause begin.
enum FormatCells {
  /// The block that a clause stands in.
  enum Context {
    case file, calendar, dataset, properties, map, test
  }

  /// The context of the blocks of a clause.
  static func inner(_ words: [String], in context: Context) -> Context {
    let word = words.first == "override" ? words.dropFirst().first : words.first
    switch (context, word) {
    case (.file, "calendar"): return .calendar
    case (.file, "dataset"): return .dataset
    case (.file, "test"): return .test
    case (.test, _): return .map
    case (.file, "input"):
      return words.contains("=") || !words.contains { $0 == "by" || $0 == "every" }
        ? .properties : .map
    default: return .properties
    }
  }

  /// For each column after the first, the place among `words` where it begins.
  static func starts(of words: [String], in context: Context) -> [(column: Int, place: Int)] {
    guard words.count > 1 else { return [] }
    switch context {
    case .file: return declarationStarts(words)
    case .dataset: return columnStarts(words)
    case .map: return words.firstIndex(of: "=").map { [(1, $0)] } ?? []
    case .calendar, .test: return [(1, 1)]
    case .properties:
      if words[0] == "for" { return [] }
      let isInLanguage =
        words[0] == "label" ? words.count > 2 : words[0] == "alert" && words.count == 3
      return [(1, isInLanguage ? 2 : 1)]
    }
  }

  private static func declarationStarts(_ words: [String]) -> [(column: Int, place: Int)] {
    guard ["input", "measure", "kpi"].contains(words[0]) else { return [] }
    var starts: [(column: Int, place: Int)] = []
    let equals = words.firstIndex(of: "=")
    if let colon = words.firstIndex(of: ":"), colon < equals ?? words.count {
      starts.append((1, colon))
    }
    if let equals { starts.append((2, equals)) }
    if words[0] == "input", equals != nil, let last = words.lastIndex(of: "estimated") {
      starts.append((3, last))
    }
    return starts
  }

  private static func columnStarts(_ words: [String]) -> [(column: Int, place: Int)] {
    switch words[0] {
    case "row", "covers": return words[1] == ":" || words[1] == "=" ? named(words, 1) : [(1, 1)]
    case "read": return words[1] == "as" ? [(1, 2)] : named(words, 1)
    case "bad": return words[1] == "cells" ? [] : named(words, 1)
    case "time" where ![":", "=", "from"].contains(words[1]):
      return [(1, 1)] + named(words, 2).filter { $0.column == 2 }
    default: return named(words, 1)
    }
  }

  private static func named(_ words: [String], _ start: Int) -> [(column: Int, place: Int)] {
    guard start < words.count else { return [] }
    var starts: [(column: Int, place: Int)] = []
    var place = start
    if words[place] == ":" {
      starts.append((1, place))
      while place < words.count, words[place] != "from", words[place] != "=" { place += 1 }
    } else {
      while place < words.count, words[place] != "from", words[place] != "=", words[place] != ":" {
        place += 1
      }
    }
    guard place < words.count, words[place] != ":" else { return starts }
    starts.append((words[place] == "=" && starts.isEmpty ? 1 : 2, place))
    return starts
  }
}
