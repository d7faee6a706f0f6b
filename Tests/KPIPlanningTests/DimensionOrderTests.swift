import KPIPlanning
import Testing

@Test("texts that only look alike are two values of a split")
func bytesDecide() {
  #expect(DimensionValue.text("é") != DimensionValue.text("e\u{301}"))
  #expect(DimensionValue.text("10").precedes(.text("9")))
  #expect(!DimensionValue.missing.precedes(.text("z")))
}
