/// Finds the declarations of a Swift file, members included and locals left out.
///
/// Functions inside functions are found as well when `includesLocals`, for rules on length.
struct DeclarationReader {
  /// Keywords that begin a declaration.
  static let keywords: Set<String> = [
    "func", "init", "deinit", "subscript", "var", "let", "struct", "class", "enum", "actor",
    "protocol", "extension", "typealias", "associatedtype", "macro",
  ]
  /// Declarations whose braces hold members.
  static let types: Set<String> = ["struct", "class", "enum", "actor", "protocol", "extension"]
  private static let modifiers: Set<String> = [
    "public", "private", "fileprivate", "internal", "package", "open", "static", "final",
    "override", "mutating", "nonmutating", "indirect", "lazy", "weak", "convenience", "required",
    "nonisolated", "consuming", "borrowing", "prefix", "postfix", "infix", "dynamic", "optional",
    "unowned", "isolated", "distributed",
  ]

  private struct Scope {
    var isType: Bool
    var isProtocol = false
    var isPrivate = false
    var declaration: Int?
  }

  private let tokens: [Token]
  private var scopes: [Scope] = []
  private var pending: (scope: Scope, opening: Int)?
  private(set) var declarations: [Declaration] = []

  /// The declarations of a source text.
  static func declarations(of source: String, includesLocals: Bool = false) -> [Declaration] {
    var reader = DeclarationReader(tokens: Scanner.tokens(of: source))
    reader.read(includesLocals: includesLocals)
    return reader.declarations
  }

  private init(tokens: [Token]) {
    self.tokens = tokens
  }

  private mutating func read(includesLocals: Bool) {
    for index in tokens.indices {
      let token = tokens[index]
      switch token.text {
      case "{":
        let isPending = pending?.opening == index
        scopes.append(isPending ? pending?.scope ?? Scope(isType: false) : Scope(isType: false))
      case "}":
        guard let scope = scopes.popLast() else { continue }
        if let declaration = scope.declaration { declarations[declaration].lastLine = token.line }
      default:
        let isMember = scopes.allSatisfy(\.isType)
        if includesLocals || isMember, isDeclaration(at: index) { declare(at: index) }
      }
    }
  }

  /// A keyword is one unless it is a member name (`.init`), a label, or part of `class func`.
  private func isDeclaration(at index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, DeclarationReader.keywords.contains(token.text) else { return false }
    let next = following(index)
    if let previous = preceding(index), previous.text == "." { return false }
    if token.text == "class", let next, DeclarationReader.keywords.contains(next.text) {
      return false
    }
    switch token.text {
    case "init", "subscript":
      guard let next, ["(", "?", "<", "!"].contains(next.text) else { return false }
      return tokenBeforeModifiers(index).map { $0.kind != .word && $0.text != "=" } ?? true
    case "deinit": return next?.text == "{"
    case "func": return next != nil
    default: return next?.kind == .word || token.text == "let" || token.text == "var"
    }
  }

  private mutating func declare(at index: Int) {
    let (first, modifiers) = prefix(of: index)
    let keyword = tokens[index].text
    let isNamed = !["init", "deinit", "subscript"].contains(keyword)
    let hidden = !modifiers.isDisjoint(with: ["private", "fileprivate"])
    let isPrivate = hidden || scopes.contains(where: \.isPrivate)
    let before = first > 0 ? tokens[..<first].last { $0.kind != .lineEnd } : nil
    declarations.append(
      Declaration(
        keyword: keyword, name: isNamed ? following(index)?.text ?? keyword : keyword,
        line: tokens[first].line, lastLine: tokens[index].line, modifiers: modifiers,
        isDocumented: before?.kind == .documentation, depth: scopes.count(where: \.isType),
        isPrivate: isPrivate))
    guard let opening = body(of: index) else { return }
    let scope = Scope(
      isType: DeclarationReader.types.contains(keyword), isProtocol: keyword == "protocol",
      isPrivate: isPrivate, declaration: declarations.count - 1)
    pending = (scope, opening)
  }

  /// The brace that opens the body; nil where there is none.
  private func body(of index: Int) -> Int? {
    let keyword = tokens[index].text
    if ["typealias", "associatedtype", "macro"].contains(keyword) { return nil }
    let isProperty = ["var", "let"].contains(keyword)
    let isRequirement = scopes.last?.isProtocol == true
    var depth = 0
    for position in tokens.index(after: index)..<tokens.count {
      let token = tokens[position]
      switch token.text {
      case "(", "[": depth += 1
      case ")", "]": depth -= 1
      case "{" where depth == 0: return position
      case "=" where isProperty && depth == 0: return nil
      case "}" where depth == 0: return nil
      default: break
      }
      let endsHere = token.kind == .lineEnd && depth == 0 && (isProperty || isRequirement)
      if endsHere || depth < 0 { return nil }
    }
    return nil
  }

  /// Where the modifiers and attributes in front of a keyword begin, and which modifiers they are.
  private func prefix(of index: Int) -> (first: Int, modifiers: Set<String>) {
    var (first, position, modifiers) = (index, index - 1, Set<String>())
    while position >= 0 {
      let token = tokens[position]
      if token.kind == .lineEnd {
        position -= 1
      } else if token.kind == .word,
        DeclarationReader.modifiers.contains(token.text)
          || token.text == "class"
      {
        modifiers.insert(token.text)
        first = position
        position -= 1
      } else if let attribute = attribute(endingAt: position) {
        first = attribute
        position = attribute - 1
      } else {
        break
      }
    }
    return (first, modifiers)
  }

  /// Where `@name`, `@name(…)` or `private(set)` that ends at a position begins.
  private func attribute(endingAt position: Int) -> Int? {
    var start = position
    if tokens[start].text == ")" {
      var depth = 0
      while start >= 0 {
        if tokens[start].text == ")" { depth += 1 }
        if tokens[start].text == "(" { depth -= 1 }
        start -= 1
        if depth == 0 { break }
      }
    }
    guard start >= 0, tokens[start].kind == .word else { return nil }
    if start > 0, tokens[start - 1].text == "@" { return start - 1 }
    let isModifier = DeclarationReader.modifiers.contains(tokens[start].text)
    return isModifier && start < position ? start : nil
  }

  private func following(_ index: Int) -> Token? {
    tokens[tokens.index(after: index)...].first { $0.kind != .lineEnd }
  }

  private func preceding(_ index: Int) -> Token? {
    tokens[..<index].last { $0.kind != .lineEnd }
  }

  private func tokenBeforeModifiers(_ index: Int) -> Token? {
    let first = prefix(of: index).first
    return first > 0 ? tokens[first - 1] : nil
  }
}
