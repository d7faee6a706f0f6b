import Foundation
import KPIReporting
import Testing

@Suite struct WriterTests {
  @Test func theTableAlignsMarksAndExplains() {
    let table = TableWriter(
      SampleScorecard.split, language: .english, totals: .all, width: 80, style: .plain
    ).text()
    #expect(
      table == """
        Coverage 2026-01-01 to 2026-02-16 · every month · by channel

                                                    Average
                                                (estimated)
                                                revenue per
                                      Sales           visit
        period   channel                  €    €/visit est.
        2026-01  email             1,000.00           33.33
                 fax                  50.50            –    a
                 total             1,050.50
        2026-02  =cmd()              -80.00
                 名前<U+001B>[31m                     10.50
                 (missing)            20.00 ~          –    a
                 total               -60.00 ~
        total    email             1,000.00
                 total               990.50           10.00 (6.00 … 14.00)

        – a  division by zero: visits is 0
        ~  partial: not all days it looks at are covered
        est.  rests on an estimate

        Not available
          hitRate: needs tickets.productId

        Warnings
          lines.orderId: 2 rows link to no row of orders

        """)
  }

  @Test func noLineIsWiderThanTheTerminal() {
    for width in [60, 80] {
      for card in [SampleScorecard.split, SampleScorecard.list] {
        let table = TableWriter(
          card, language: .french, totals: .all, width: width, style: .plain
        ).text()
        for line in table.split(separator: "\n") {
          #expect(TerminalText.columns(String(line)) <= width, "\(line)")
        }
      }
    }
  }

  @Test func frenchHasItsOwnForms() {
    let table = TableWriter(
      SampleScorecard.split, language: .french, totals: .none, width: 80, style: .plain
    ).text()
    #expect(table.contains("Données 2026-01-01 au 2026-02-16 · par mois · selon channel"))
    #expect(table.contains("1\u{202F}000,00"))
    #expect(table.contains("\u{2212}80,00"))
    #expect(table.contains("€/visite est."))
    #expect(table.contains("Ventes"))
  }

  @Test func aListShowsUnits() {
    let table = TableWriter(
      SampleScorecard.list, language: .english, totals: .all, width: 80, style: .plain
    ).text()
    #expect(
      table == """
        No data covers any day

        visits  12,345      visit
        rate        52.9   %
        tiny         0.0012 €/visit est.

        est.  rests on an estimate

        """)
  }

  @Test func colourStandsOnlyWhereItIsAskedFor() {
    let table = TableWriter(
      SampleScorecard.split, language: .english, totals: .all, width: 80, style: .colored
    ).text()
    #expect(table.contains("\u{1B}[1m"))
    #expect(!table.contains("\u{1B}[31m"))
  }

  @Test func jsonIsValidAndInOrder() throws {
    let text = text { JSONWriter(SampleScorecard.split, language: .english).write($0) }
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let results = try #require(value as? [String: Any])
    #expect(results["schema"] as? String == "kpi.results/1")
    let line = text.split(separator: "\n").first { $0.contains("\"partial\"") }
    #expect(
      line?.drop { $0 == " " } == """
        {"period": "2026-02", "by": {"channel": null}, "partial": true, "value": 20, \
        "display": "20.00 €", "status": "notJudged", "alerts": []}
        """)
    let lines = self.text {
      NDJSONWriter(SampleScorecard.split, language: .english, totals: .all).write($0)
    }
    for line in lines.split(separator: "\n") {
      _ = try JSONSerialization.jsonObject(with: Data(line.utf8))
    }
  }

  @Test func csvKeepsFormulasFromRunning() {
    let text = text {
      CSVWriter(SampleScorecard.split, language: .english, totals: .grand).write($0)
    }
    let lines = text.split(separator: "\n")
    #expect(lines[0] == "kpi,period,channel,value,unit,status,missing,partial,estimated,alerts")
    #expect(lines[3] == "sales,2026-02,'=cmd(),-80,EUR,notJudged,,false,false,")
    #expect(lines[4] == "sales,2026-02,,20,EUR,notJudged,,true,false,")
    #expect(lines[5] == "sales,total,total,990.5,EUR,notJudged,,false,false,")
    #expect(lines[7].hasPrefix("revenuePerVisit,2026-01,fax,,EUR/visit,unknown,divisionByZero,"))
  }

  @Test func wideCsvHasARowWhereAnyFigureHasACell() {
    let text = text { WideCSVWriter(SampleScorecard.split, totals: .all).write($0) }
    #expect(
      text == """
        period,channel,sales,revenuePerVisit
        2026-01,email,1000,33.333333333333336
        2026-01,fax,50.5,
        2026-01,total,1050.5,
        2026-02,'=cmd(),-80,
        2026-02,名前\u{1B}[31m,,10.5
        2026-02,,20,
        2026-02,total,-60,
        total,email,1000,
        total,total,990.5,10

        """)
  }

  @Test func markdownIsPrintedAsItIs() {
    let text = MarkdownWriter(SampleScorecard.split, language: .english, totals: .none).text()
    #expect(text.contains("| 2026-02 | 名前\\<U+001B\\>\\[31m |  | 10.50 |"))
    #expect(text.contains("| period | channel | Sales (€) |"))
  }

  /// All that a writer hands over.
  private func text(_ write: (([UInt8]) -> Void) -> Void) -> String {
    var bytes: [UInt8] = []
    write { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }
}
