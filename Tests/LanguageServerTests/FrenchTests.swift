import Foundation
import Testing

/// Everything that is said is said in the language of the editor, or of the command line.
@Suite(.timeLimit(.minutes(2))) struct FrenchTests {
  private func editor(locale: String = "fr", arguments: [String] = ["lsp"]) throws -> EditorClient {
    let client = try EditorClient(SampleShop.files, locale: locale, arguments: arguments)
    try client.open("figures.kpi")
    return client
  }

  private func text(_ hover: Any?) -> String {
    let contents = (hover as? [String: Any])?["contents"] as? [String: Any]
    return contents?["value"] as? String ?? ""
  }

  @Test func hoverIsFrench() throws {
    let client = try editor()
    let expected = [
      ("closeRate)", "Une estimation : tout ce qui l'utilise est marqué."),
      ("channel;", "Une ventilation des jeux de données"), ("deal/lead", "unit deal"),
      ("share(", "La part des lignes qui remplissent une condition"),
      ("share(", "Exemple : `"), ("qualified)", "De la colonne `qualified` du fichier."),
      ("revenuePerVisit", "Repose sur\n"), ("revenuePerVisit", "- `closeRate`, une estimation"),
      ("revenuePerVisit", "- `visits.day` ← \"day\", dans visits.csv"),
    ]
    for (place, words) in expected {
      let hover = text(try client.ask("hover", "figures.kpi", at: place))
      #expect(hover.contains(words), "\(place): \(hover)")
    }
  }

  @Test func valuesAreFrench() throws {
    let client = try editor()
    let arguments = [client.uri("figures.kpi"), "revenuePerVisit"]
    let answer = try client.request(
      "workspace/executeCommand", ["command": "kpi.evaluate", "arguments": arguments])
    let value = (answer["result"] as? String ?? "").replacing(/[\u{A0}\u{202F}]/, with: " ")
    #expect(
      value == "revenuePerVisit: 1 000,00 €/visit en 2026-02 · statut green"
        + " · repose sur une estimation")
  }

  @Test func lensesOffersAndActionsAreFrench() throws {
    let client = try editor()
    let document = ["textDocument": ["uri": client.uri("figures.kpi")]]
    let lenses = try client.request("textDocument/codeLens", document)["result"] as? [[String: Any]]
    let titles = (lenses ?? []).map { ($0["command"] as? [String: Any])?["title"] as? String }
    #expect(titles == ["Évaluer", "Évaluer", "Lancer le test"])
    let offers =
      try client.ask("completion", "figures.kpi", at: "visits)", skip: 3) as? [String: Any]
    let items = offers?["items"] as? [[String: Any]]
    #expect(items?.first?["detail"] as? String == "jeu de données")
  }

  @Test func refusalsAreFrench() throws {
    let client = try editor()
    func refusal(_ method: String, _ parameters: [String: Any]) throws -> String? {
      let error = try client.request(method, parameters)["error"] as? [String: Any]
      return error?["message"] as? String
    }
    #expect(try refusal("textDocument/fly", [:]) == "pas de méthode `textDocument/fly`")
    #expect(try refusal("textDocument/hover", [:]) == "aucun document n'est nommé")
    let place: [String: Any] = [
      "textDocument": ["uri": client.uri("figures.kpi")], "newName": "visitCount",
      "position": ["line": 4, "character": 9],
    ]
    #expect(try refusal("textDocument/rename", place) == "`visitCount` est déjà pris")
  }

  @Test func theOptionGoesBeforeTheEditor() throws {
    let client = try editor(locale: "en", arguments: ["lsp", "--lang", "fr"])
    #expect(text(try client.ask("hover", "figures.kpi", at: "share(")).contains("Exemple : `"))
    let english = try editor(locale: "fr", arguments: ["lsp", "--lang", "en"])
    #expect(text(try english.ask("hover", "figures.kpi", at: "share(")).contains("Example: `"))
  }
}
