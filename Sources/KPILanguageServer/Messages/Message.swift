/// A message of the protocol, taken apart.
enum Message: Sendable {
  /// Wants an answer under its id.
  case request(id: JSONValue, method: String, parameters: JSONValue)
  /// Wants none.
  case notification(method: String, parameters: JSONValue)
  /// Answers something that was asked; nothing is asked here.
  case response
  /// Cannot be read; is answered with the error, under the id where there is one.
  case invalid(id: JSONValue, ResponseError)

  /// The message that a body holds.
  init(_ body: [UInt8]) {
    let value: JSONValue
    do throws(JSONParser.Problem) {
      value = try JSONParser.parse(body)
    } catch {
      let error = ResponseError(
        .parseError, "not JSON: \(error.message) at byte \(error.offset)")
      self = .invalid(id: .null, error)
      return
    }
    self.init(value)
  }

  private init(_ value: JSONValue) {
    let id = value["id"]
    guard value.isObject, let method = value["method"]?.text else {
      if value.isObject, id != nil, value["result"] != nil || value["error"] != nil {
        self = .response
      } else {
        self = .invalid(id: .null, ResponseError(.invalidRequest, "neither request nor answer"))
      }
      return
    }
    let parameters = value["params"] ?? .object([:])
    switch id {
    case nil: self = .notification(method: method, parameters: parameters)
    case .integer, .text:
      self = .request(id: id ?? .null, method: method, parameters: parameters)
    default:
      let error = ResponseError(.invalidRequest, "an id is a whole number or a text")
      self = .invalid(id: .null, error)
    }
  }
}
