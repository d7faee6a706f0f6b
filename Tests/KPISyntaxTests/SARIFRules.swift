/// What the specification of SARIF 2.1.0 asks of the parts of a log that the tool writes.
enum SARIFRules {
  private typealias Object = [String: Any]

  /// What is known of an object: its members with their checks, and those it must have.
  private struct Shape {
    var required: Set<String>
    var members: [String: (Any) -> [String]]
  }

  /// Where a log breaks a rule.
  static func violations(_ log: [String: Any]) -> [String] {
    check(log, Self.log, "log")
  }

  private static func check(_ value: Any, _ shape: Shape, _ name: String) -> [String] {
    guard let object = value as? Object else { return ["\(name) is no object"] }
    let missing = shape.required.filter { object[$0] == nil }.map { "\(name) lacks \($0)" }
    return missing.sorted()
      + object.flatMap { key, value in
        shape.members[key].map { $0(value) } ?? ["\(name) has an unknown member \(key)"]
      }
  }

  private static func each(
    _ name: String, least: Int = 0, _ shape: @escaping () -> Shape
  ) -> (Any) -> [String] {
    { value in
      guard let list = value as? [Any], list.count >= least else { return ["\(name) is no list"] }
      return list.flatMap { check($0, shape(), name) }
    }
  }

  private static func one(_ name: String, _ shape: @escaping () -> Shape) -> (Any) -> [String] {
    { check($0, shape(), name) }
  }

  private static func text(_ name: String, _ allowed: Set<String> = []) -> (Any) -> [String] {
    { value in
      guard let text = value as? String, allowed.isEmpty || allowed.contains(text) else {
        return ["\(name) cannot be \(value)"]
      }
      return []
    }
  }

  private static func number(_ name: String, least: Int) -> (Any) -> [String] {
    { ($0 as? Int).map { $0 >= least } == true ? [] : ["\(name) cannot be \($0)"] }
  }

  private static let levels: Set = ["none", "note", "warning", "error"]

  private static var log: Shape {
    Shape(
      required: ["version", "runs"],
      members: [
        "$schema": text("$schema"), "version": text("version", ["2.1.0"]),
        "runs": each("run", least: 1) { run },
      ])
  }

  private static var run: Shape {
    Shape(
      required: ["tool", "results", "columnKind"],
      members: [
        "tool": one("tool") {
          Shape(required: ["driver"], members: ["driver": one("driver") { driver }])
        },
        "columnKind": text("columnKind", ["utf16CodeUnits", "unicodeCodePoints"]),
        "newlineSequences": { ($0 as? [String])?.isEmpty == false ? [] : ["no line ends"] },
        "results": each("result") { result },
      ])
  }

  private static var driver: Shape {
    Shape(
      required: ["name"],
      members: [
        "name": text("name"), "semanticVersion": text("semanticVersion"),
        "language": text("language", ["en", "fr"]), "rules": each("rule") { rule },
      ])
  }

  private static var rule: Shape {
    Shape(
      required: ["id", "shortDescription", "help"],
      members: [
        "id": text("id"), "name": text("name"),
        "defaultConfiguration": one("configuration") {
          Shape(required: [], members: ["level": text("level", levels)])
        },
        "shortDescription": one("message") { message },
        "fullDescription": one("message") { message }, "help": one("message") { message },
      ])
  }

  private static var message: Shape {
    Shape(required: ["text"], members: ["text": text("text"), "markdown": text("markdown")])
  }

  private static var result: Shape {
    Shape(
      required: ["message", "ruleId", "level", "locations"],
      members: [
        "ruleId": text("ruleId"), "ruleIndex": number("ruleIndex", least: 0),
        "level": text("level", levels), "message": one("message") { message },
        "locations": each("location", least: 1) { location },
        "relatedLocations": each("location") { location },
        "fixes": each("fix") { fix },
      ])
  }

  private static var location: Shape {
    Shape(
      required: ["physicalLocation"],
      members: [
        "id": number("id", least: 0), "message": one("message") { message },
        "physicalLocation": one("physicalLocation") {
          Shape(
            required: ["artifactLocation", "region"],
            members: [
              "artifactLocation": one("artifactLocation") { artifact },
              "region": one("region") { region },
            ])
        },
      ])
  }

  private static var artifact: Shape {
    Shape(
      required: ["uri"],
      members: [
        "uri": { value in
          let uri = value as? String ?? ""
          let isPlain = uri.contains(/^[A-Za-z0-9\-._~\/%:]+$/)
          return isPlain && !uri.contains(/%(?![0-9A-F]{2})/) ? [] : ["\(uri) is no reference"]
        }
      ])
  }

  private static var region: Shape {
    let names = ["startLine", "startColumn", "endLine", "endColumn"]
    return Shape(
      required: Set(names),
      members: Dictionary(uniqueKeysWithValues: names.map { ($0, number($0, least: 1)) }))
  }

  private static var fix: Shape {
    Shape(
      required: ["artifactChanges"],
      members: [
        "description": one("message") { message },
        "properties": { $0 is Object ? [] : ["properties is no object"] },
        "artifactChanges": each("change", least: 1) {
          Shape(
            required: ["artifactLocation", "replacements"],
            members: [
              "artifactLocation": one("artifactLocation") { artifact },
              "replacements": each("replacement", least: 1) {
                Shape(
                  required: ["deletedRegion"],
                  members: [
                    "deletedRegion": one("region") { region },
                    "insertedContent": one("message") { message },
                  ])
              },
            ])
        },
      ])
  }
}
