import Foundation

/// Writes the texts of `kpis/` as Swift: one file for each `.kpi` file, and one that lists them.
enum PackGenerator {
  /// The checkout.
  static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Where the generated files stand.
  static let target = root.appending(path: "Sources/KPIPacks/Generated")

  /// The packs: every folder of `kpis/` but the demo, with its files in order.
  static func packs() throws -> [(name: String, files: [(name: String, text: String)])] {
    let folder = root.appending(path: "kpis")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try names.sorted().filter { $0 != "demo" && !$0.contains(".") }.map { name in
      let pack = folder.appending(path: name)
      let files = try FileManager.default.contentsOfDirectory(atPath: pack.path)
      return (
        name,
        try files.sorted().filter { $0.hasSuffix(".kpi") }.map { file in
          (file, try String(contentsOf: pack.appending(path: file), encoding: .utf8))
        }
      )
    }
  }

  /// All generated files by name.
  static func generated() throws -> [String: String] {
    let packs = try packs()
    var files = ["PackList.swift": list(packs)]
    for pack in packs {
      for file in pack.files {
        let name = constant(pack.name, file.name)
        files[name.prefix(1).uppercased() + name.dropFirst() + ".swift"] = source(
          constant: name, path: "kpis/\(pack.name)/\(file.name)", file: file)
      }
    }
    return files
  }

  /// `kpis/sales/worked-tests.kpi` is `salesWorkedTests`.
  static func constant(_ pack: String, _ file: String) -> String {
    let words = (pack + "-" + file.dropLast(4)).split { !$0.isLetter && !$0.isNumber }
    return words.enumerated().map { position, word in
      position == 0 ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
    }.joined()
  }

  /// A raw text literal that says `text`, its lines at most 100 characters wide.
  static func literal(_ text: String, indentation: Int) -> String {
    let margin = String(repeating: " ", count: indentation)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      folded(line, width: 100 - indentation).map { $0.isEmpty ? "" : margin + $0 }
        .joined(separator: "\n")
    }
    return "##\"\"\"\n" + lines.joined(separator: "\n") + "\n" + margin + "\"\"\"##"
  }

  /// A line in parts; each but the last ends in a mark that takes the new line back.
  private static func folded(_ line: Substring, width: Int) -> [String] {
    var (parts, rest) = ([String](), line)
    while rest.count > width {
      parts.append(rest.prefix(width - 3) + "\\##")
      rest = rest.dropFirst(width - 3)
    }
    return parts + [String(rest)]
  }

  private static func source(
    constant: String, path: String, file: (name: String, text: String)
  ) -> String {
    """
    // Written from \(path) by the tests of this room: do not edit.

    extension Packs {
      /// The text of `\(path)`.
      static let \(constant) = Pack.File(
        name: "\(file.name)",
        text: \(literal(file.text, indentation: 6)))
    }

    """
  }

  private static func list(
    _ packs: [(name: String, files: [(name: String, text: String)])]
  ) -> String {
    let entries = packs.map { pack in
      let comma = pack.files.count > 1 ? "," : ""
      let files = pack.files.map { "        \(constant(pack.name, $0.name))\(comma)\n" }.joined()
      return "    Pack(\n      name: \"\(pack.name)\",\n      files: [\n\(files)      ]),\n"
    }
    return """
      // Written from kpis/ by the tests of this room: do not edit.

      extension Packs {
        /// All packs, by name.
        static let written: [Pack] = [
      \(entries.joined())  ]
      }

      """
  }
}
