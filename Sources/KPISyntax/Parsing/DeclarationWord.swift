/// The words that begin declarations.
enum DeclarationWord: String, CaseIterable {
  case use, unit, currency, calendar, dataset, input, measure, kpi, objective, test, override
}
