/// What the shop sells: two articles at each price.
struct Product {
  /// The key in the files.
  var id: String
  /// The department.
  var category: String
  /// The price in cents.
  var price: Int

  /// The prices, in cents.
  static let prices = [1290, 2490, 3900, 5950, 12_900, 24_900]

  /// The articles; those at a position in the prices are at twice that position and the next.
  static let all = [
    Product(id: "pen", category: "writing", price: 1290),
    Product(id: "ink", category: "writing", price: 1290),
    Product(id: "notebook", category: "paper", price: 2490),
    Product(id: "planner", category: "paper", price: 2490),
    Product(id: "lamp", category: "office", price: 3900),
    Product(id: "folder", category: "paper", price: 3900),
    Product(id: "fountainpen", category: "writing", price: 5950),
    Product(id: "case", category: "office", price: 5950),
    Product(id: "bag", category: "travel", price: 12_900),
    Product(id: "keyboard", category: "office", price: 12_900),
    Product(id: "chair", category: "office", price: 24_900),
    Product(id: "suitcase", category: "travel", price: 24_900),
  ]
}
