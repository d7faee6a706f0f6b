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
      /// fr: Les heures saisies sur les projets. Qui ne saisit rien ne travaille pas, pour ce
      /// chiffre.
      kpi hoursWorked = sum(timesheets.hours) {
        label    "Hours worked"
        label fr "Heures travaillées"
        unit     h
        tags     projects
      }

      /// Hours worked above those that were estimated; below 0, hours left. A project that is late
      /// looks thrifty.
      /// fr: Les heures travaillées au-delà de celles qui étaient estimées ; au-dessous de 0, des
      /// heures restent. Un projet en retard paraît économe.
      kpi hoursGap = hoursWorked - sum(allocations.plannedHours) {
        label    "Hours worked against plan"
        label fr "Heures travaillées, écart au plan"
        unit     h
        tags     projects
      }

      /// Money that projects were given for the period; not what they need.
      /// fr: L'argent donné aux projets pour la période ; pas ce dont ils ont besoin.
      kpi budget = sum(allocations.allocated) {
        label    "Budget"
        label fr "Budget"
        unit     money
        tags     projects
      }

      /// What is left of the budget of the period; below 0, spent without a budget. An invoice that
      /// is late flatters it.
      /// fr: Ce qui reste du budget de la période ; au-dessous de 0, dépensé sans budget. Une
      /// facture qui tarde l'embellit.
      kpi budgetLeft = budget - actualCost {
        label    "Budget left"
        label fr "Reste du budget"
        unit     money
        tags     projects
      }

      /// What is left of all that was given since the beginning. An invoice that is late flatters
      /// it.
      /// fr: Ce qui reste de tout ce qui a été donné depuis le début. Une facture qui tarde
      /// l'embellit.
      kpi budgetLeftToDate = toDate(budget) - toDate(actualCost) {
        label    "Budget left, since the beginning"
        label fr "Reste du budget depuis le début"
        unit     money
        tags     projects
      }

      /// What came back for each unit of money beyond the unit itself: 0 is break-even (1 is the
      /// mark of another figure, gains to cost). Gains often come long after the cost: read it over
      /// years.
      /// fr: Ce qui est revenu pour chaque unité d'argent au-delà d'elle-même : le seuil est 0 (1
      /// est celui d'un autre chiffre, gains sur coût). Les gains viennent souvent longtemps après
      /// le coût : à lire sur des années.
      kpi roi = (sum(gains.amount) - actualCost) / actualCost {
        label     "Return on investment (ROI)"
        label fr  "Retour sur investissement"
        unit      number
        better    higher
        threshold red < 0 <= green  // break-even, by definition
        tags      projects, senior
      }

      /// What the finished tasks should have cost less what was paid: below 0, over cost. A task
      /// half done has earned nothing yet.
      /// fr: Ce que les tâches finies auraient dû coûter moins ce qui a été payé : au-dessous de 0,
      /// trop cher. Une tâche à moitié faite n'a encore rien rapporté.
      kpi costVariance = earnedValue - actualCost {
        label    "Cost variance"
        label fr "Écart de coût"
        unit     money
        better   higher
        tags     projects
      }

      /// Planned cost of finished work for each unit of money paid: below 1, over cost. A task half
      /// done has earned nothing yet.
      /// fr: Le coût prévu du travail fini par unité d'argent payée : au-dessous de 1, trop cher.
      /// Une tâche à moitié faite n'a encore rien rapporté.
      kpi costPerformanceIndex = earnedValue / actualCost {
        label     "Cost performance index (CPI)"
        label fr  "Indice de performance des coûts"
        unit      number
        better    higher
        threshold red < 1 <= green  // by definition: below 1 work costs more than planned
        alert     critical when value < 80% for 2 periods "Work costs more than planned: which pr\##
      oject?"
        alert fr  "Le travail coûte plus que prévu : quel projet ?"
        tags      projects, senior
      }

      """##)
}
