/// A definition that text can refer to.
public enum Symbol: Hashable, Sendable {
  case figure(String)
  case input(String)
  case dataset(String)
  case column(String, dataset: String)
  /// What splits and filters name: the columns of that name in every dataset.
  case dimension(String)
  case objective(String)
  /// A declared unit, or what a row is.
  case unit(String)

  /// The symbol as shown: `orders.amount`, `sales`.
  public var text: String {
    switch self {
    case .column(let name, let dataset): dataset + "." + name
    default: name
    }
  }

  /// The name itself: `amount`, `sales`.
  public var name: String {
    switch self {
    case .figure(let name), .input(let name), .dataset(let name), .objective(let name),
      .column(let name, _), .dimension(let name), .unit(let name):
      name
    }
  }
}
