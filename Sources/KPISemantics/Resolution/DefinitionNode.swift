/// A definition that others may need: what a circle is made of.
enum DefinitionNode: Hashable, Sendable {
  case column(String, of: String)
  case figure(String)

  /// The name as shown: `orders.amount`, `sales`.
  var text: String {
    switch self {
    case .column(let name, let dataset): dataset + "." + name
    case .figure(let name): name
    }
  }
}
