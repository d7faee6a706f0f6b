import Columnar
import Foundation

/// Prints one line for each figure: `Benchmarks KPI DATA [ODD]`, the program, a folder of the
/// timing kit's files and one of the files that `peers.py` makes.
@main
struct Benchmarks {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 || arguments.count == 4 else {
      FileHandle.standardError.write(
        Data("usage: Benchmarks PATH-TO/kpi DATA-FOLDER [ODD-FOLDER]\n".utf8))
      exit(2)
    }
    let data = URL(fileURLWithPath: arguments[2])
    if InstructionCounter.shared.count == nil {
      print("This machine does not count instructions.")
    }
    print("figure".padded(to: 28), "median s   min s   max s  CPU s    MB/s  MiB  ins/B")
    let table = TableBenchmarks(visits: data.appendingPathComponent("visits.csv").path)
    try table.run()
    let program = try ProgramBenchmarks(program: arguments[1], data: data)
    try program.run()
    if arguments.count == 4 { try program.runOdd(URL(fileURLWithPath: arguments[3])) }
  }
}

extension String {
  /// The text with blanks behind it.
  func padded(to width: Int) -> String {
    padding(toLength: max(width, count), withPad: " ", startingAt: 0)
  }
}
