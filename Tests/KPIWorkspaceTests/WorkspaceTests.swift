import Testing

@testable import KPIWorkspace

@Suite struct WorkspaceTests {
  @Test(arguments: [
    ("*.csv", "orders.csv", true), ("*.csv", ".hidden.csv", false), ("o?d*", "orders.csv", true),
    ("[ab].csv", "b.csv", true), ("[ab].csv", "c.csv", false), ("*a*b*c", "xaybzc", true),
    ("*a*b*c", "xaybz", false), ("[", "[", true), ("", "", true), ("é*", "été", true),
  ])
  func patternsMatchNames(pattern: String, name: String, isMatch: Bool) {
    #expect(GlobPattern(pattern).matches(name) == isMatch)
  }

  @Test func manyStarsTakeNoTime() {
    let pattern = String(repeating: "*a", count: 40) + "b"
    #expect(!GlobPattern(pattern).matches(String(repeating: "a", count: 2000)))
  }

  @Test(arguments: [
    ("created_at", "createdAt"), ("Visitor ID", "visitorId"), ("pageViews", "pageViews"),
    ("Montant (€)", "montant"), ("N° commande", "nCommande"), ("2026", "c2026"), ("%", "column"),
  ])
  func headersBecomeNames(header: String, name: String) {
    #expect(ProposedName.camelCase(header) == name)
  }

  @Test(arguments: [
    ("visits", "visit"), ("inquiries", "inquiry"), ("boxes", "box"), ("stock", "stock"),
    ("bus", "bus"), ("addresses", "address"),
  ])
  func rowsAreOneOfMany(plural: String, singular: String) {
    #expect(ProposedName.singular(plural) == singular)
  }

  @Test(arguments: [
    ("price", "money"), ("Montant (€)", "EUR"), ("share %", "%"), ("duration (minutes)", "min"),
    ("score", "number"), ("page_views", "page"),
  ])
  func headersHintAtUnits(header: String, unit: String) {
    #expect(ProposedUnit.unit(header: header) == unit)
  }

  @Test(arguments: [
    ("", "a", "a"), (".", "a", "a"), ("x", "a", "x/a"), ("x/", "a", "x/a"), ("x", "/a", "/a"),
    ("x/y", "../a", "x/a"), ("../x", "../a", "../a"), ("x", "./../../a/.", "../a"),
    ("/x", "../../a", "/a"), ("x", "..", "."), (".", "", ""),
  ])
  func pathsAreJoined(folder: String, name: String, path: String) {
    #expect(FilePath.join(folder, name) == path)
  }
}
