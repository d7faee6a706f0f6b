/// Which rooms there are and what each may use.
enum RoomRules {
  /// The rooms that a room may import; a room absent from the table may not exist.
  static let imports: [String: Set<String>] = [
    "KPIValues": [],
    "KPISyntax": [],
    "KPISemantics": ["KPISyntax", "KPIValues"],
    "KPIPlanning": ["KPISemantics", "KPISyntax", "KPIValues"],
    "CByteMasks": [],
    "Columnar": ["KPIValues", "CByteMasks"],
    "KPIExecution": ["KPIPlanning", "KPISemantics", "KPISyntax", "KPIValues", "Columnar"],
    "KPIReporting": ["KPIPlanning", "KPISemantics", "KPISyntax", "KPIValues"],
    "KPIPacks": [],
    "KPIWorkspace": [
      "KPIExecution", "KPIReporting", "KPIPacks", "KPIPlanning", "KPISemantics", "KPISyntax",
      "KPIValues", "Columnar",
    ],
    "KPILanguageServer": [
      "KPIWorkspace", "KPIReporting", "KPIPlanning", "KPISemantics", "KPISyntax", "KPIValues",
      "KPIPacks",
    ],
    "KPICommandLine": [
      "KPILanguageServer", "KPIWorkspace", "KPIReporting", "KPIPlanning", "KPISemantics",
      "KPISyntax", "KPIValues",
    ],
    "kpi": ["KPICommandLine"],
    "DemoShop": ["KPIValues"],
  ]

  /// Modules of the toolchain that every room may import; Foundation is not among them, for it
  /// brings 60 MB of tables into the executable.
  static let toolchain: Set<String> = [
    "Glibc", "Musl", "Darwin", "Dispatch", "Synchronization", "FoundationEssentials",
  ]

  /// Whether a file imports only what its room may.
  static func check(_ file: SourceFile) -> [String] {
    guard file.isSource else { return [] }
    guard let allowed = imports[file.target] else {
      return ["\(file.path): no room is called \(file.target)"]
    }
    let tokens = Scanner.tokens(of: file.text)
    return tokens.indices.compactMap { index in
      guard tokens[index].text == "import", tokens[index].kind == .word, index + 1 < tokens.count
      else { return nil }
      let kinds: Set<String> = ["struct", "enum", "class", "func", "protocol", "var", "let"]
      let isKind = kinds.contains(tokens[index + 1].text) && index + 2 < tokens.count
      let module = tokens[isKind ? index + 2 : index + 1].text
      if allowed.contains(module) || toolchain.contains(module) { return nil }
      return "\(file.path):\(tokens[index].line): \(file.target) may not import \(module)"
    }
  }

  /// Whether the package description names only the toolchain's own.
  static func checkPackage(_ text: String) -> [String] {
    let tokens = Scanner.tokens(of: text)
    return tokens.indices.compactMap { index in
      let isDependency =
        tokens[index].text == "package" && index > 0 && tokens[index - 1].text == "."
      let isUnsafe = tokens[index].text == "unsafeFlags"
      guard isDependency || isUnsafe else { return nil }
      return "Package.swift:\(tokens[index].line): \(isUnsafe ? "unsafe flags" : "a dependency")"
    }
  }
}
