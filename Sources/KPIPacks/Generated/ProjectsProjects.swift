// Written from kpis/projects/projects.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/projects/projects.kpi`.
  static let projectsProjects = Pack.File(
    name: "projects.kpi",
    text: ##"""
      /// What was paid.
      measure actualCost = sum(expenses.amount) {
        label    "Actual cost"
        label fr "Coût réel"
      }

      /// Planned cost of the tasks that were finished: a task earns all of it at its end, and
      /// nothing before, whatever was spent on it.
      measure earnedValue = sum(tasks.plannedCost at finishedOn) {
        label    "Earned value"
        label fr "Valeur acquise"
      }

      /// Hours that people booked on projects. Who does not book does not work, in this figure.
      kpi hoursWorked = sum(timesheets.hours) {
        label    "Hours worked"
        label fr "Heures travaillées"
        unit     h
        tags     projects
      }

      /// Hours worked above those that were estimated; below 0, hours left.
      kpi hoursGap = hoursWorked - sum(allocations.plannedHours) {
        label    "Hours worked against plan"
        label fr "Heures travaillées, écart au plan"
        unit     h
        tags     projects
      }

      /// Money that projects were given for the period.
      kpi budget = sum(allocations.allocated) {
        label    "Budget"
        label fr "Budget"
        unit     money
        tags     projects
      }

      /// What is left of the budget of the period; below 0, spent without a budget.
      kpi budgetLeft = budget - actualCost {
        label    "Budget left"
        label fr "Reste du budget"
        unit     money
        tags     projects
      }

      /// What is left of all that was given since the beginning.
      kpi budgetLeftToDate = toDate(budget) - toDate(actualCost) {
        label    "Budget left, since the beginning"
        label fr "Reste du budget depuis le début"
        unit     money
        tags     projects
      }

      /// What came back for each unit of money beyond the unit itself: 0 is break-even (1 is the
      /// mark of another figure, gains to cost). Gains often come long after the cost: read it over
      /// years.
      kpi roi = (sum(gains.amount) - actualCost) / actualCost {
        label     "Return on investment (ROI)"
        label fr  "Retour sur investissement"
        unit      number
        better    higher
        threshold red < 0 <= green
        tags      projects, senior
      }

      /// What the finished tasks should have cost less what was paid: below 0, over cost.
      kpi costVariance = earnedValue - actualCost {
        label    "Cost variance"
        label fr "Écart de coût"
        unit     money
        better   higher
        tags     projects
      }

      /// Planned cost of finished work for each unit of money paid: below 1, over cost.
      kpi costPerformanceIndex = earnedValue / actualCost {
        label     "Cost performance index (CPI)"
        label fr  "Indice de performance des coûts"
        unit      number
        better    higher
        threshold red < 1 <= green  // by definition: below 1 work costs more than planned
        alert     critical when value < 80% for 2 periods "Work costs more than planned: which pr\##
      oject?"
        tags      projects, senior
      }

      """##)
}
