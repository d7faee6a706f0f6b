import Foundation
import KPISemantics
import KPISyntax
import KPIValues
import Testing

@testable import KPIPlanning

/// The program and data of a folder of cases.
struct CaseProgram {
  let sources: [ParsedSource]
  let folders: [URL]

  /// Cases shared with the tests of the command.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "CaseTests/Cases/semantics")

  init(folder: URL) throws {
    let main = try String(contentsOf: folder.appending(path: "model.kpi"), encoding: .utf8)
    var texts = [main]
    var folders = [folder]
    if main.contains("use \"../shop\"") {
      let shop = CaseProgram.root.appending(path: "shop")
      texts.append(try String(contentsOf: shop.appending(path: "shop.kpi"), encoding: .utf8))
      folders.append(shop)
    }
    sources = CaseProgram.parsed(texts)
    self.folders = folders
  }

  /// More definitions for the shop that cases share.
  init(text: String) throws {
    let shop = CaseProgram.root.appending(path: "shop")
    let base = try String(contentsOf: shop.appending(path: "shop.kpi"), encoding: .utf8)
    sources = CaseProgram.parsed([text, base])
    folders = [shop]
  }

  private static func parsed(_ texts: [String]) -> [ParsedSource] {
    texts.enumerated().map { index, text in
      let source = SourceText(name: "file\(index).kpi", text: text)
      let tree = Parser.parseFile(source, file: index).tree
      return ParsedSource(
        text: source, syntax: tree, origin: index == 0 ? .project : .pack("shop"), folder: "")
    }
  }

  /// The model, with inputs that a run sets.
  func checked(adding text: String? = nil) -> CheckedProgram {
    var all = sources
    if let text {
      let source = SourceText(name: "extra.kpi", text: text)
      let tree = Parser.parseFile(source, file: all.count).tree
      all.append(ParsedSource(text: source, syntax: tree, origin: .project, folder: ""))
    }
    return Program.check(sources: all) { name throws(ZoneError) in
      try ZoneDatabase().rules(of: name)
    }
  }

  /// The text of each dataset's file.
  func data(_ model: KPIModel) -> [String: String] {
    var texts: [String: String] = [:]
    for (name, dataset) in model.datasets {
      guard case .file(let pattern, _) = dataset.source else { continue }
      for folder in folders {
        let file = folder.appending(path: pattern)
        if let text = try? String(contentsOf: file, encoding: .utf8), texts[name] == nil {
          texts[name] = text
        }
      }
    }
    return texts
  }

  /// A condition over dimensions, checked.
  func condition(_ text: String, model: KPIModel) -> [RowExpression] {
    for dataset in model.datasets.keys.sorted() {
      let probe = checked(adding: "measure conditionProbe = count(\(dataset)) { where \(text) }")
      guard !probe.hasErrors else { continue }
      return probe.model.figures["conditionProbe"]?.conditions ?? []
    }
    Issue.record("no dataset answers \(text)")
    return []
  }

  /// A dimension of the model by its name.
  static func dimension(_ name: String, _ model: KPIModel) -> KPISemantics.Dimension {
    for dataset in model.datasets.values.sorted(by: { $0.name < $1.name }) {
      for column in dataset.columns where column.name == name {
        return KPISemantics.Dimension(name: name, type: column.type)
      }
    }
    return KPISemantics.Dimension(name: name, type: .unknown)
  }
}
