import Foundation
import KPISyntax
import KPIWorkspace
import Testing

/// One damaged token, in any file of the catalogue, is one mistake and brings few diagnostics.
///
/// A seeded sample is tried; `KPI_MUTATIONS=N` tries N, and `KPI_MUTATIONS=all` every one of them.
@Suite struct CatalogueMutationTests {
  /// A program with one token damaged.
  private struct Mutant: Sendable {
    var file: String
    var what: String
    var bytes: [UInt8]
  }

  private enum Damage: CaseIterable {
    case delete, duplicate, swap, replace
  }

  private static let repository = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The catalogue, and the examples beside the repository where they are there.
  private static let files: [String] = {
    ["kpis", "../shared/examples"].flatMap { folder in
      let root = repository.appending(path: folder).standardizedFileURL.path
      let found = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
      return found.filter { $0.hasSuffix(".kpi") }.sorted().map { "\(root)/\($0)" }
    }
  }()

  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 33)
    }
  }

  private static func mutant(
    _ source: SourceText, _ tokens: [Token], _ place: Int, _ damage: Damage, other: Int
  ) -> Mutant {
    let token = tokens[place]
    let word = Array(source.bytes[token.start..<token.end])
    var bytes = source.bytes
    var what: String
    switch damage {
    case .delete:
      bytes.removeSubrange(token.start..<token.end)
      what = "without"
    case .duplicate:
      bytes.insert(contentsOf: Array(" ".utf8) + word, at: token.end)
      what = "twice"
    case .swap:
      let next = tokens[min(place + 1, tokens.count - 1)]
      let between = Array(source.bytes[token.end..<max(token.end, next.start)])
      let following = Array(source.bytes[next.start..<next.end])
      let end = max(token.end, next.end)
      bytes.replaceSubrange(token.start..<end, with: following + between + word)
      what = "swapped"
    case .replace:
      let foreign = tokens[other]
      bytes.replaceSubrange(
        token.start..<token.end, with: source.bytes[foreign.start..<foreign.end])
      what = "replaced by \(source.text(from: foreign.start, to: foreign.end)):"
    }
    let line = source.line(at: token.start)
    what = "\(source.name):\(line) \(what) \(String(decoding: word, as: UTF8.self))"
    return Mutant(file: source.name, what: what, bytes: bytes)
  }

  private static func mutants() -> [Mutant] {
    let wish = ProcessInfo.processInfo.environment["KPI_MUTATIONS"]
    var generator = Generator(state: 7)
    var all: [(SourceText, [Token])] = []
    for file in files {
      guard let data = FileManager.default.contents(atPath: file) else { continue }
      let source = SourceText(name: file, bytes: Array(data))
      let tokens = Array(Lexer.lex(source).tokens.dropLast())
      if tokens.count > 1 { all.append((source, tokens)) }
    }
    if wish == "all" {
      return all.flatMap { source, tokens in
        tokens.indices.flatMap { place in
          Damage.allCases.map {
            mutant(
              source, tokens, place, $0,
              other: Int.random(in: tokens.indices, using: &generator))
          }
        }
      }
    }
    let places = all.map(\.1.count).reduce(0, +)
    return (0..<(wish.flatMap { Int($0) } ?? 300)).compactMap { _ in
      var place = Int.random(in: 0..<max(places, 1), using: &generator)
      for (source, tokens) in all {
        if place < tokens.count {
          let damage = Damage.allCases.randomElement(using: &generator) ?? .delete
          let other = Int.random(in: tokens.indices, using: &generator)
          return mutant(source, tokens, place, damage, other: other)
        }
        place -= tokens.count
      }
      return nil
    }
  }

  private static func problems(of file: String, as bytes: [UInt8]?) -> [Diagnostic] {
    var files = FileSystem()
    if let bytes { files.overlays[file] = bytes }
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent().path
    return ProjectChecker.checkAlone(ProjectLoader.load([folder], files: files), files: files)
      .diagnostics
  }

  @Test func oneDamagedTokenBringsAtMostTwoDiagnostics() {
    let folders = Set(Self.files.map { URL(fileURLWithPath: $0).deletingLastPathComponent().path })
    var before: [String: Int] = [:]
    for folder in folders { before[folder] = Self.problems(of: folder + "/x", as: nil).count }
    let known = before
    let mutants = Self.mutants()
    let found = Results()
    DispatchQueue.concurrentPerform(iterations: mutants.count) { index in
      let mutant = mutants[index]
      let folder = URL(fileURLWithPath: mutant.file).deletingLastPathComponent().path
      let problems = Self.problems(of: mutant.file, as: mutant.bytes)
      let count = problems.count - known[folder, default: 0]
      if count > 2 {
        let codes = problems.map(\.code.text).joined(separator: " ")
        found.add("\(count) \(mutant.what) [\(codes.prefix(60))]")
      }
    }
    let many = found.lines.sorted { $0.count < $1.count }
    for line in many.prefix(25) {
      print("many: \(line.replacing(Self.repository.path + "/", with: ""))")
    }
    print("mutants: \(mutants.count), with more than two diagnostics: \(many.count)")
    #expect(Self.files.count > 20 && mutants.count >= 300)
    #expect(many.count * 20 <= mutants.count)
  }

  private final class Results: @unchecked Sendable {
    private let lock = NSLock()
    private var collected: [String] = []

    func add(_ line: String) { lock.withLock { collected.append(line) } }

    var lines: [String] { lock.withLock { collected } }
  }
}
