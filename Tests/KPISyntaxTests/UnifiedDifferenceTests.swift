import KPISyntax
import Testing

struct UnifiedDifferenceTests {
  @Test func equalTextsDifferInNothing() {
    #expect(UnifiedDifference.text(from: "a\nb\n", to: "a\nb\n", name: "x") == "")
    #expect(UnifiedDifference.text(from: "", to: "", name: "x") == "")
  }

  @Test func changesStandInHunksWithThreeLinesAround() {
    let before = (1...20).map { "line \($0)\n" }.joined()
    let after = before.replacing("line 2\n", with: "two\n").replacing("line 18\n", with: "")
    #expect(
      UnifiedDifference.text(from: before, to: after, name: "x.kpi") == """
        --- x.kpi
        +++ x.kpi
        @@ -1,5 +1,5 @@
         line 1
        -line 2
        +two
         line 3
         line 4
         line 5
        @@ -15,6 +15,5 @@
         line 15
         line 16
         line 17
        -line 18
         line 19
         line 20

        """)
  }

  @Test func lastLinesWithoutEndAndCarriageReturnsAreTold() {
    #expect(
      UnifiedDifference.text(from: "a\r\nb", to: "a\nb\n", name: "x")
        == "--- x\n+++ x\n@@ -1,2 +1,2 @@\n-a\r\n-b\n\\ No newline at end of file\n+a\n+b\n")
    #expect(
      UnifiedDifference.text(from: "", to: "a\n", name: "x") == "--- x\n+++ x\n@@ -0,0 +1 @@\n+a\n")
  }
}
