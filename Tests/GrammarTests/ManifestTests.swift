import Foundation
import Testing

/// The folder of the extension, held against what Visual Studio Code requires of a manifest and of
/// a language's configuration.
@Suite struct ManifestTests {
  private typealias Object = [String: Any]

  private let folder = Grammar.repository.appending(path: "grammar/vscode")

  private func object(_ name: String) throws -> Object {
    let value = try JSONSerialization.jsonObject(
      with: Data(try Grammar.text("vscode/\(name)").utf8))
    return try #require(value as? Object)
  }

  private func contributions(_ name: String) throws -> [Object] {
    let contributes = try #require(try object("package.json")["contributes"] as? Object)
    return try #require(contributes[name] as? [Object])
  }

  private func isThere(_ path: Any?) throws -> Bool {
    let path = try #require(path as? String)
    return path.hasPrefix("./")
      && FileManager.default.fileExists(atPath: folder.appending(path: path).path)
  }

  @Test func theManifestHasWhatIsRequired() throws {
    let manifest = try object("package.json")
    func text(_ key: String) throws -> String { try #require(manifest[key] as? String, "\(key)") }
    #expect(try text("name").wholeMatch(of: /[a-z0-9][a-z0-9-]*/) != nil)
    #expect(try text("publisher").wholeMatch(of: /[a-z0-9][a-z0-9-]*/) != nil)
    #expect(try text("version").wholeMatch(of: /\d+\.\d+\.\d+/) != nil)
    #expect(try !text("displayName").isEmpty && !text("description").isEmpty)
    let engines = try #require(manifest["engines"] as? [String: String])
    let engine = try #require(engines["vscode"]?.wholeMatch(of: /\^1\.(\d+)\.\d+/))
    // From 1.74 a language that the manifest declares starts the extension by itself.
    let minor = try #require(Int(engine.1))
    let events = try #require(manifest["activationEvents"] as? [String])
    #expect(minor >= 74 || events.contains("onLanguage:kpi"))
    #expect(try isThere(manifest["main"]))
    let known = ["Programming Languages", "Linters", "Formatters", "Data Science"]
    let categories = try #require(manifest["categories"] as? [String])
    #expect(!categories.isEmpty && categories.allSatisfy { known.contains($0) })
    // Nothing is built or downloaded.
    #expect(manifest["dependencies"] == nil && manifest["scripts"] == nil)
    #expect(FileManager.default.fileExists(atPath: folder.appending(path: "README.md").path))
  }

  @Test func whatItContributesIsWhole() throws {
    let languages = try contributions("languages")
    for language in languages {
      #expect(!(try #require(language["aliases"] as? [String])).isEmpty)
      let extensions = try #require(language["extensions"] as? [String])
      #expect(!extensions.isEmpty && extensions.allSatisfy { $0.hasPrefix(".") })
      #expect(try isThere(language["configuration"]))
    }
    let names = languages.compactMap { $0["id"] as? String }
    #expect(names == ["kpi"])
    for grammar in try contributions("grammars") {
      #expect(names.contains(grammar["language"] as? String ?? ""))
      #expect(try isThere(grammar["path"]))
      let textMate = try object("kpi.tmLanguage.json")
      #expect(grammar["scopeName"] as? String == textMate["scopeName"] as? String)
    }
    let script = try Grammar.text("vscode/extension.js")
    for command in try contributions("commands") {
      let name = try #require(command["command"] as? String)
      #expect(!(command["title"] as? String ?? "").isEmpty)
      #expect(script.contains("registerCommand('\(name)'"), "\(name)")
    }
  }

  @Test func itsSettingsAreDescribed() throws {
    let manifest = try object("package.json")
    let contributes = manifest["contributes"] as? Object
    let configuration = try #require(contributes?["configuration"] as? Object)
    #expect(configuration["title"] is String)
    let settings = try #require(configuration["properties"] as? [String: Object])
    let script = try Grammar.text("vscode/extension.js")
    for (name, setting) in settings {
      #expect(name.hasPrefix("kpi.") && setting["description"] is String, "\(name)")
      #expect(script.contains("settings.get('\(name.dropFirst(4))')"), "\(name) is not read")
      switch setting["type"] as? String {
      case "string": #expect(setting["default"] is String, "\(name)")
      case "array": #expect(setting["default"] is [Any], "\(name)")
      default: Issue.record("\(name) has another type")
      }
    }
  }

  // MARK: Language

  private func expression(_ path: String...) throws -> NSRegularExpression {
    var value: Any? = try object("language-configuration.json")
    for key in path { value = (value as? Object)?[key] }
    return try NSRegularExpression(pattern: try #require(value as? String))
  }

  private func matches(_ expression: NSRegularExpression, _ text: String) -> Bool {
    let whole = NSRange(text.startIndex..., in: text)
    return expression.firstMatch(in: text, range: whole) != nil
  }

  @Test func bracketsAndCommentsArePairs() throws {
    let language = try object("language-configuration.json")
    #expect((language["comments"] as? Object)?["lineComment"] as? String == "//")
    for name in ["brackets", "surroundingPairs"] {
      let pairs = try #require(language[name] as? [[String]])
      #expect(pairs.allSatisfy { $0.count == 2 })
      #expect(pairs.contains(["{", "}"]) && pairs.contains(["(", ")"]))
    }
    let closing = try #require(language["autoClosingPairs"] as? [Object])
    #expect(closing.allSatisfy { $0["open"] is String && $0["close"] is String })
    let places = Set(closing.flatMap { $0["notIn"] as? [String] ?? [] })
    #expect(places.isSubset(of: ["string", "comment"]))
  }

  @Test func blocksAreIndented() throws {
    let more = try expression("indentationRules", "increaseIndentPattern")
    for line in ["kpi a = b {", "calendar { // weeks", "kpi a = (b +", "  for x is \"y\" {"] {
      #expect(matches(more, line), "\(line)")
    }
    for line in ["kpi a = b { unit EUR }", "// a {", "kpi a = (b)", "  unit EUR", "}"] {
      #expect(!matches(more, line), "\(line)")
    }
    let less = try expression("indentationRules", "decreaseIndentPattern")
    #expect(matches(less, "  }") && matches(less, ") / visits") && !matches(less, "a }"))
  }

  @Test func commentsAndRowsGoOnWithTheNextLine() throws {
    let language = try object("language-configuration.json")
    let rules = try #require(language["onEnterRules"] as? [Object])
    func added(_ line: String) throws -> String? {
      for rule in rules {
        let before = try NSRegularExpression(pattern: try #require(rule["beforeText"] as? String))
        let action = try #require(rule["action"] as? [String: String])
        #expect(["none", "indent", "outdent", "indentOutdent"].contains(action["indent"] ?? ""))
        if matches(before, line) { return action["appendText"] }
      }
      return nil
    }
    #expect(try added("  /// What it is") == "/// ")
    #expect(try added("    | o1 | 5 |") == "| ")
    #expect(try added("// why") == nil && added("kpi a = 1 /// no") == nil)
  }

  @Test func wordsAreNames() throws {
    let word = try expression("wordPattern")
    for name in ["été", "a1_b", "`Montant (€)`", "приход"] {
      let range = NSRange(name.startIndex..., in: name)
      #expect(word.firstMatch(in: name, range: range)?.range == range, "\(name)")
    }
    #expect(!matches(word, "+ 12 / ("))
  }
}
