import KPIPlanning
import KPISyntax

/// Warnings of a run in words.
public enum WarningText {
  /// One sentence without a final stop.
  public static func text(_ warning: EvaluationWarning, _ language: Language) -> String {
    report(warning)(language)
  }

  private static func report(_ warning: EvaluationWarning) -> Phrase {
    switch warning {
    case .rowsWithoutTime(let dataset, let count):
      Phrase(
        "\(dataset): \(count) \(count == 1 ? "row has" : "rows have") no time, in no cell",
        "\(dataset) : \(count) \(lines(count)) sans date, dans aucune cellule")
    case .orphans(let dataset, let column, let target, let count):
      Phrase(
        "\(dataset).\(column): \(count) \(count == 1 ? "row links" : "rows link")"
          + " to no row of \(target)",
        "\(dataset).\(column) : \(count) \(lines(count)) sans correspondance dans \(target)")
    case .timesInGap(let dataset, let column, let count):
      Phrase(
        "\(dataset).\(column): \(count) \(count == 1 ? "local time does" : "local times do") "
          + "not exist, read an hour later",
        "\(dataset).\(column) : heures locales inexistantes, lues une heure plus tard : \(count)")
    case .timesInFold(let dataset, let column, let count):
      Phrase(
        "\(dataset).\(column): \(count) \(count == 1 ? "local time exists" : "local times exist") "
          + "twice, the first one taken",
        "\(dataset).\(column) : heures locales doubles, la première est retenue : \(count)")
    case .badCells(let dataset, let column, let count, let examples):
      Phrase(
        "\(dataset).\(column): \(count) \(count == 1 ? "cell" : "cells") unreadable, so missing"
          + list(examples, before: ", such as "),
        "\(dataset).\(column) : cellules illisibles, donc manquantes : \(count)"
          + list(examples, before: ", par exemple "))
    case .inexactColumn(let dataset, let column):
      Phrase(
        "\(dataset).\(column): numbers too long for exact decimals were read as doubles",
        "\(dataset).\(column) : nombres trop longs pour des décimaux exacts, lus en flottants")
    case .splitLeftOut(let dimension, let figures):
      Phrase(
        "answered without \(dimension), which a source lacks: " + figures.joined(separator: ", "),
        "sans \(dimension), qui manque à une source : " + figures.joined(separator: ", "))
    case .tooManyRanges(let figure, let inputs):
      Phrase(
        "\(figure): no range is shown, because \(inputs) of its inputs have one",
        "\(figure) : pas de fourchette, car \(inputs) de ses hypothèses en ont une")
    case .nothingInCommon(let dimension, let left, let right):
      Phrase(
        "\(left) and \(right) share no value of \(dimension)",
        "\(left) et \(right) n'ont aucune valeur de \(dimension) en commun")
    case .reader(let file, let message):
      Phrase("\(file): \(message(.english))", "\(file) : \(message(.french))")
    }
  }

  private static func lines(_ count: Int) -> String { count > 1 ? "lignes" : "ligne" }

  private static func list(_ examples: [String], before words: String) -> String {
    guard !examples.isEmpty else { return "" }
    return words + examples.map { "\"\($0)\"" }.joined(separator: ", ")
  }
}
