import Foundation
import KPIPacks
import KPISyntax
import Testing

@testable import KPIWorkspace

/// Whatever the packs expect is found again in files that write it another way.
@Suite struct ShippedDatasetTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "kpi-shipped-\(UUID().uuidString)")

  /// `orderedAt` as `ordered_at`.
  private static func snakeCase(_ name: String) -> String {
    name.reduce(into: "") { text, letter in
      text += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
    }
  }

  /// A header that says the unit where a duration needs one.
  private static func header(_ column: ShippedColumn) -> String {
    guard case .number(let unit) = column.kind, let time = unit.split(separator: "/").first,
      ["h", "min", "s"].contains(time)
    else { return snakeCase(column.name) }
    return snakeCase(column.name) + " (\(time))"
  }

  private static func value(_ column: ShippedColumn, row: Int) -> String {
    let day = "2026-0\(row % 3 + 1)-1\(row % 9)"
    switch column.kind {
    case .text:
      let texts = column.literals.sorted() + column.prefixes.sorted() + ["other"]
      return texts[row % texts.count]
    case .flag: return row % 2 == 0 ? "yes" : "no"
    case .date: return day
    case .time: return day + "T1\(row % 9):30"
    case .period: return "2026-0\(row % 6 + 1)"
    case .id: return column.isKey ? "k\(row)" : "k\(row % 3)"
    case .number(let unit):
      if let range = column.range { return "\(Int(range.upperBound) - row % 2)" }
      return unit.hasPrefix("money") ? "\(10 + row).25" : "\(2 + row)"
    }
  }

  @Test func everyDatasetOfThePacksIsFound() throws {
    let names = Packs.all.map(\.name)
    let vocabulary = ShippedVocabulary(of: names)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var paths: [String] = []
    for dataset in vocabulary.datasets {
      let rows = (0..<8).map { row in
        dataset.columns.map { Self.value($0, row: row) }.joined(separator: ";")
      }
      let head = dataset.columns.map(Self.header).joined(separator: ";")
      let file = folder.appending(path: Self.snakeCase(dataset.name) + ".csv")
      try ([head] + rows).joined(separator: "\n").write(
        to: file, atomically: true, encoding: .utf8)
      paths.append(file.path)
    }
    let found = try DataBinding(
      paths, files: FileSystem(), folder: ".", packs: nil, language: .english)
    #expect(!found.packs.isEmpty)
    for (dataset, file) in zip(vocabulary.datasets, found.files) {
      #expect(file.isBound && file.shipped == dataset.name, "\(file)")
      for column in dataset.columns {
        let bound = file.columns.first { $0.name == column.name }
        #expect(
          bound?.isBound == true && bound?.header == Self.header(column),
          "\(dataset.name).\(column.name): \(String(describing: bound))")
      }
    }
    // Nothing lacks a column: what is left are the assumptions that only a project can make.
    let lacking = found.lacking.flatMap(\.needs).filter { !$0.hasPrefix("input ") }
    #expect(lacking.isEmpty)
  }
}
