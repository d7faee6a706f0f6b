/// A definition that text can refer to.
public enum Symbol: Hashable, Sendable {
  case figure(String)
  case input(String)
  case dataset(String)
  case column(String, dataset: String)
  case objective(String)

  /// The symbol as shown: `orders.amount`, `sales`.
  public var text: String {
    switch self {
    case .figure(let name), .input(let name), .dataset(let name), .objective(let name): name
    case .column(let name, let dataset): dataset + "." + name
    }
  }
}
