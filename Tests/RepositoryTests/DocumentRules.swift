import Foundation

/// What README and the folder around it keep to.
enum DocumentRules {
  /// What may stand at the top of the repository beside dot-files.
  static let layout: Set<String> = [
    "Package.swift", "Package.resolved", "Sources", "Tests", "kpis", "grammar", "README.md",
  ]

  /// Whether nothing else stands at the top.
  static func checkLayout(_ names: [String]) -> [String] {
    names.filter { !$0.hasPrefix(".") && !layout.contains($0) }.map { "\($0) at the top" }
  }

  /// Whether each path that a text names in backticks is there.
  static func checkPaths(_ text: String, exists: (String) -> Bool) -> [String] {
    let roots = ["Sources/", "Tests/", "kpis/", "grammar/", ".ci/"]
    return text.split(separator: "\n").flatMap { line in
      line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
        .filter { span in roots.contains { span.hasPrefix($0) } && !span.contains(" ") }
    }.filter { !exists($0) }.map { "README.md: \($0) is not there" }
  }

  /// Whether each recipe (`### …` under `## Recipes`) has at most six lines.
  static func checkRecipes(_ text: String) -> [String] {
    let sections = text.components(separatedBy: "\n## ")
    guard let recipes = sections.first(where: { $0.hasPrefix("Recipes") }) else {
      return ["README.md: there are no recipes"]
    }
    return recipes.components(separatedBy: "\n### ").dropFirst().compactMap { recipe in
      let lines = recipe.split(separator: "\n").map(String.init)
      guard lines.count - 1 > 6 else { return nil }
      return "README.md: the recipe \(lines[0]) has \(lines.count - 1) lines of 6"
    }
  }
}
