/// What words mean, in English and French: every word of one meaning has one concept, and a word
/// that nobody listed is a concept of its own.
struct Thesaurus {
  private var meanings: [String: [String]] = [:]
  private var phrases: [[String]: [String]] = [:]
  private var longestPhrase = 1

  /// The thesaurus of `ThesaurusTable`.
  init() {
    for line in ThesaurusTable.lines.split(separator: "\n") {
      let parts = line.split(separator: ":")
      guard parts.count == 2 else { continue }
      let concepts = parts[0].split(separator: "+").map(Thesaurus.trimmed)
      for entry in parts[1].split(separator: ",") {
        add(entry.split(separator: " ").map(String.init), meaning: concepts)
      }
      if concepts.count == 1, meanings[concepts[0]] == nil { meanings[concepts[0]] = concepts }
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    text.split(separator: " ").joined(separator: " ")
  }

  /// Adds a word or phrase, unless it has a meaning already.
  mutating func add(_ words: [String], meaning: [String]) {
    if let word = words.first, words.count == 1 {
      if meanings[word] == nil { meanings[word] = meaning }
    } else if !words.isEmpty, phrases[words] == nil {
      phrases[words] = meaning
      longestPhrase = max(longestPhrase, words.count)
    }
  }

  /// Whether the word, or the word for one of many, is listed.
  func knows(_ word: String) -> Bool { meaning(of: word) != nil }

  /// Whether a concept is one that has words listed for it.
  func isListed(_ concept: String) -> Bool { meanings[concept] != nil }

  /// The concepts that a text names, in order.
  func concepts(of text: String) -> [String] {
    let words = HeaderWords.words(of: text)
    var concepts: [String] = []
    var position = 0
    while position < words.count {
      if let (length, meaning) = phrase(at: position, of: words) {
        concepts += meaning
        position += length
        continue
      }
      let word = words[position]
      position += 1
      let isLast = position == words.count
      if isLast, ThesaurusTable.lastWordsOfMoments.contains(word), words.count > 1 {
        concepts.append("moment")
      } else if !ThesaurusTable.wordsWithoutMeaning.contains(word) {
        concepts += meaning(of: word) ?? parts(of: word) ?? [word]
      }
    }
    return concepts
  }

  /// The longest phrase that begins at a position, with words that only hold others together or
  /// without them.
  private func phrase(
    at position: Int, of words: [String]
  ) -> (length: Int, meaning: [String])? {
    let rest = words.indices[position...]
    let bare = rest.filter { !ThesaurusTable.wordsWithoutMeaning.contains(words[$0]) }
    for length in stride(from: longestPhrase, to: 1, by: -1) {
      for places in [Array(rest.prefix(length)), Array(bare.prefix(length))] {
        guard places.count == length, places.first == position, let last = places.last,
          let meaning = phrases[places.map { words[$0] }],
          // `number of` needs something that is counted.
          !ThesaurusTable.wordsWithoutMeaning.contains(words[last]) || last < words.count - 1
        else { continue }
        return (last - position + 1, meaning)
      }
    }
    return nil
  }

  private func meaning(of word: String) -> [String]? {
    if let found = meanings[word] { return found }
    for ending in ["s", "x", "es"] where word.hasSuffix(ending) && word.count > ending.count + 2 {
      if let found = meanings[String(word.dropLast(ending.count))] { return found }
    }
    return nil
  }

  /// The concepts of words written without anything between them: `orderid`, `datecommande`.
  private func parts(of word: String) -> [String]? {
    let letters = Array(word)
    guard letters.count > 4, letters.count <= 40 else { return nil }
    var best: [[String]?] = [[]] + Array(repeating: nil, count: letters.count)
    for end in 1...letters.count {
      for start in stride(from: end - 2, through: 0, by: -1) {
        guard let before = best[start], before.count < (best[end]?.count ?? Int.max) - 1 else {
          continue
        }
        let part = String(letters[start..<end])
        let isLongEnough = part.count > 2 || ThesaurusTable.shortParts.contains(part)
        if isLongEnough, meaning(of: part) != nil { best[end] = before + [part] }
      }
    }
    guard let found = best[letters.count], found.count > 1 else { return nil }
    return found.flatMap { meaning(of: $0) ?? [$0] }
  }
}
