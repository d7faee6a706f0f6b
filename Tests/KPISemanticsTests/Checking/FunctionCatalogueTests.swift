import KPISemantics
import Testing

/// Every function is described once, with an example that uses it.
struct FunctionCatalogueTests {
  @Test(arguments: BuiltInFunction.allCases)
  func `a function is described`(function: BuiltInFunction) {
    let found = FunctionCatalogue.all.filter { $0.function == function }
    #expect(found.count == 1)
    #expect(function.description.function == function)
    #expect(function.description.example.contains(function.rawValue + "("))
    #expect(function.description.usage.hasPrefix(function.rawValue + "("))
    let summary = function.description.summary
    #expect(!summary.english.hasSuffix(".") && summary(.french) != summary.english)
  }
}
