/// Texts that stand for a missing value.
struct MissingTexts {
  private let texts: [[UInt8]]

  /// Texts as stated.
  init(_ texts: [String]) {
    self.texts = texts.map { Array($0.utf8) }
  }

  /// Whether there are none.
  var isEmpty: Bool { texts.isEmpty }

  /// Whether a text stands for a missing value.
  func contains(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    texts.contains { $0.count == text.count && $0.elementsEqual(text) }
  }
}
