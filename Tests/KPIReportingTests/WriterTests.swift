import KPIReporting
import Testing

@Suite("Writers")
struct WriterTests {
  @Test func show() {
    for card in [SampleScorecard.split, SampleScorecard.list] {
      for language in Language.allCases {
        print(
          TableWriter(card, language: language, totals: .all, width: 60, style: .plain).text())
      }
      print(JSONWriter(card, language: .english).text())
      print(CSVWriter(card, totals: .all).text())
      print(WideCSVWriter(card, totals: .all).text())
      print(MarkdownWriter(card, language: .french, totals: .grand).text())
      print(NDJSONWriter(card, language: .french, totals: .grand).text())
    }
  }
}
