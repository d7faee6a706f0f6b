/// How the values of several columns are packed into the words of a key.
///
/// Texts, days, periods and flags take half a word, moments a whole one, numbers two (their
/// digits without trailing zeros, and their scale). Equal values give equal words and a missing
/// value has words of its own.
public struct KeyLayout: Hashable, Sendable {
  /// What a column holds.
  public enum Part: Hashable, Sendable {
    case text, small, moment, number
  }

  /// Where the value of a column stands.
  struct Place: Hashable, Sendable {
    /// What the column holds.
    var part: Part
    /// The first word of its value.
    var word: Int
    /// Whether it has the upper half of the word.
    var isHigh: Bool
  }

  /// The places of the columns, in their order.
  let places: [Place]
  /// How many words a key has.
  public let wordCount: Int

  /// The layout of keys over columns of these kinds.
  public init(_ parts: [Part]) {
    var places: [Place] = []
    var count = 0
    var openHalf: Int?
    for part in parts {
      switch part {
      case .text, .small:
        if let word = openHalf {
          places.append(Place(part: part, word: word, isHigh: true))
          openHalf = nil
        } else {
          places.append(Place(part: part, word: count, isHigh: false))
          openHalf = count
          count += 1
        }
      case .moment:
        places.append(Place(part: part, word: count, isHigh: false))
        count += 1
      case .number:
        places.append(Place(part: part, word: count, isHigh: false))
        count += 2
      }
    }
    self.places = places
    wordCount = count
  }

  /// Whether the place of any text is in the key.
  var hasTexts: Bool { places.contains { $0.part == .text } }
}

/// The half word that stands for a missing value.
let missingHalf = UInt32(0x8000_0000)
/// The word that stands for a missing moment or number.
let missingWord = Int64.min
