import Foundation

/// A project of many KPIs, each over the one before but for every tenth.
struct LargeProject {
  /// Where it lies.
  let folder: URL
  /// The name of a file in the middle.
  let middle: String

  /// Writes a project into a folder, in files of so many KPIs.
  init(count: Int, filesOf size: Int = 10, in scratch: URL) throws {
    folder = scratch.appendingPathComponent("project\(count)-\(size)")
    middle = "kpis\(count / size / 2).kpi"
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let data = "dataset sales from \"sales.csv\" {\n  time day : date\n  amount : EUR\n}\n"
    try data.write(
      to: folder.appendingPathComponent("data.kpi"), atomically: false, encoding: .utf8)
    for file in 0..<(count / size) {
      let text = (0..<size).map { LargeProject.text(of: file * size + $0) }.joined()
      let path = folder.appendingPathComponent("kpis\(file).kpi")
      try text.write(to: path, atomically: false, encoding: .utf8)
    }
  }

  private static func text(of number: Int) -> String {
    let above = number % 10 == 0 ? "" : " + kpi\(number - 1)"
    return """
      /// Sales above \(number).
      kpi kpi\(number) = sum(sales.amount where amount > \(number))\(above) {
        label     "Sales above \(number)"
        unit      EUR
        better    higher
        threshold red < 5 <= amber < 10 <= green
        owner     "Sales"
      }

      """ + "\n"
  }
}
