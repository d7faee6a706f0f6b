import KPIReporting
import KPISyntax
import KPIWorkspace

/// Results of tests as the XML that build servers read.
struct JUnitReport {
  /// Names a place in the program.
  let place: (SourceSpan) -> String
  /// Writes the way to a value.
  let words: TraceText

  /// The document.
  func text(_ results: [TestResult]) -> String {
    let failures = results.count { !$0.failures.isEmpty }
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text += "<testsuites tests=\"\(results.count)\" failures=\"\(failures)\">\n"
    text += "  <testsuite name=\"kpi\" tests=\"\(results.count)\" failures=\"\(failures)\">\n"
    for result in results { text += testCase(result) }
    return text + "  </testsuite>\n</testsuites>\n"
  }

  private func testCase(_ result: TestResult) -> String {
    let head = "    <testcase classname=\"kpi\" name=\"\(JUnitReport.escaped(result.name))\""
    guard !result.failures.isEmpty else { return head + "/>\n" }
    var text = head + ">\n"
    for failure in result.failures {
      let cell = failure.cell.isEmpty ? "" : ": \(failure.cell)"
      let message = "expected \(failure.expected), actual \(failure.actual)"
      text += "      <failure message=\"\(JUnitReport.escaped(message))\">"
      let lines = [place(failure.span) + cell] + failure.rules + words.lines(failure.trace)
      text += lines.map(JUnitReport.escaped).joined(separator: "\n") + "</failure>\n"
    }
    return text + "    </testcase>\n"
  }

  /// Text in XML; what XML cannot hold becomes `?`.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\"": result += "&quot;"
      case "\t", "\n", "\r": result += "&#\(scalar.value);"
      case "\u{FFFE}", "\u{FFFF}": result += "?"
      default:
        if scalar.value < 0x20 { result += "?" } else { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }
}
