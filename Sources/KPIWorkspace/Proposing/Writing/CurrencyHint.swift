/// What headers say about the money of files.
enum CurrencyHint: Hashable {
  /// There is no money.
  case none
  /// There is money, and no header says which.
  case unsaid
  /// All that say one say this.
  case one(String)
  /// They say different ones.
  case several(Set<String>)

  private static let words: [String: String] = [
    "eur": "EUR", "euro": "EUR", "euros": "EUR", "usd": "USD", "dollar": "USD", "dollars": "USD",
    "gbp": "GBP", "chf": "CHF", "cad": "CAD",
  ]

  /// What a header of money says.
  init(words: [String]) {
    let codes = Set(words.compactMap { CurrencyHint.words[$0] })
    if let code = codes.first, codes.count == 1 {
      self = .one(code)
    } else {
      self = codes.isEmpty ? .unsaid : .several(codes)
    }
  }

  private var codes: Set<String> {
    switch self {
    case .none, .unsaid: []
    case .one(let code): [code]
    case .several(let codes): codes
    }
  }

  /// Both together.
  func adding(_ other: CurrencyHint) -> CurrencyHint {
    let all = codes.union(other.codes)
    if all.count > 1 { return .several(all) }
    if let code = all.first { return .one(code) }
    return self == .unsaid ? self : other
  }
}
