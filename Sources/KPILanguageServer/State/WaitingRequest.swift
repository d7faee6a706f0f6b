/// A request that waits for its program to be checked.
struct WaitingRequest: Sendable {
  /// Its id.
  let id: JSONValue
  /// What it asks for.
  let method: RequestMethod
  /// What it says.
  let parameters: JSONValue
  /// The program it is about; nil for all of them.
  var root: String?

  /// The request with the program that it is about.
  func rooted(_ root: String) -> WaitingRequest {
    var request = self
    request.root = root
    return request
  }
}
