// Written from kpis/manufacturing/manufacturing.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/manufacturing/manufacturing.kpi`.
  static let manufacturingManufacturing = Pack.File(
    name: "manufacturing.kpi",
    text: ##"""
      /// Time run of the time planned.
      measure availability = sum(runs.runTime) / sum(runs.plannedTime) {
        label    "Availability of machines"
        label fr "Disponibilité des machines"
      }

      /// Speed against the ideal cycle, while running.
      measure performance = sum(runs.idealTime) / sum(runs.runTime) {
        label    "Performance of machines"
        label fr "Performance des machines"
      }

      /// Good pieces among all that were made.
      measure quality = sum(runs.good) / sum(runs.made) {
        label    "Quality of machines"
        label fr "Qualité des machines"
      }

      /// Time worked of the time planned.
      measure labourAvailability = sum(shifts.workedTime) / sum(shifts.plannedTime) {
        label    "Availability of people"
        label fr "Disponibilité du personnel"
      }

      /// Time that the standard gives for what was made, of the time worked.
      measure labourPerformance = sum(shifts.earnedTime) / sum(shifts.workedTime) {
        label    "Performance of people"
        label fr "Performance du personnel"
      }

      /// Good pieces among all that a shift made.
      measure labourQuality = sum(shifts.good) / sum(shifts.made) {
        label    "Quality of people's work"
        label fr "Qualité du travail"
      }

      /// Time from the start of a unit to its end. A mean over units, each counted in the period in
      /// which it was begun; units that are not finished are not in it yet.
      /// fr: Le temps entre le début et la fin d'une pièce. Une moyenne de pièces, chacune comptée
      /// dans la période où elle a été commencée ; celles qui ne sont pas finies n'y sont pas
      /// encore.
      kpi cycleTime = average(workpieces.duration) {
        label    "Cycle time"
        label fr "Temps de cycle"
        unit     min
        better   lower
        tags     manufacturing
      }

      /// What part of the planned time went into good pieces at full speed. Three ratios of sums,
      /// at every grain: a mean over machines would weigh an idle one like a busy one.
      /// fr: La part du temps prévu qui a donné de bonnes pièces à pleine vitesse. Trois rapports
      /// de sommes, à chaque échelle : une moyenne de machines ferait peser autant celle qui dort
      /// que celle qui tourne.
      kpi oee = availability * performance * quality {
        label     "Overall equipment effectiveness"
        label fr  "Efficacité globale de l'équipement"
        unit      %
        better    higher
        threshold red < 60% <= amber < 85% <= green  // convention: Nakajima, 1988: world class
        alert     critical when change(value) < -8 pp "Machines lose time: which one, and why?"
        alert fr  "Des machines perdent du temps : laquelle, et pourquoi ?"
        tags      manufacturing, senior
      }

      /// The same for people: time worked, speed against the standard, and good pieces. It measures
      /// the work as planned, not the zeal of a person.
      /// fr: La même chose pour les personnes : temps travaillé, vitesse par rapport au standard,
      /// bonnes pièces. Cela mesure le travail tel qu'il est organisé, pas le zèle de quelqu'un.
      kpi ole = labourAvailability * labourPerformance * labourQuality {
        label    "Overall labour effectiveness"
        label fr "Efficacité globale du travail"
        unit     %
        better   higher
        tags     manufacturing
      }

      /// Good pieces made. More hours make more pieces: read it beside the planned time.
      /// fr: Les bonnes pièces produites. Plus d'heures font plus de pièces : à lire à côté du
      /// temps prévu.
      kpi yield = sum(runs.good) {
        label    "Yield"
        label fr "Rendement"
        unit     piece
        better   higher
        tags     manufacturing
      }

      /// How far the yield is from its mean of the 12 periods before, in pieces. A short month or a
      /// holiday is enough.
      /// fr: De combien de pièces le rendement s'écarte de sa moyenne des 12 périodes précédentes.
      /// Un mois court ou des congés suffisent.
      kpi yieldDeviation = yield - previous(rolling(average(yield per period), 12 periods)) {
        label    "Yield against its mean"
        label fr "Écart du rendement à sa moyenne"
        unit     piece
        better   higher
        tags     manufacturing
      }

      /// How far the yield is from its mean of the 12 periods before, as a part of that mean.
      /// Before there are 12 periods it rests on those that there are, and is marked as partial.
      /// fr: De combien le rendement s'écarte de sa moyenne des 12 périodes précédentes, en part de
      /// cette moyenne. Avant 12 périodes, il repose sur celles qu'il y a, et est marqué partiel.
      kpi yieldVariance = yield / previous(rolling(average(yield per period), 12 periods)) - 1 {
        label    "Yield variance"
        label fr "Variance du rendement"
        unit     %
        better   higher
        tags     manufacturing
      }

      /// Units that were good when first looked at, among all that were begun; those never looked
      /// at are not good yet.
      /// fr: Les pièces bonnes au premier contrôle, parmi toutes celles qui ont été commencées ;
      /// celles que personne n'a contrôlées ne sont pas encore bonnes.
      kpi firstTimeYield = share(workpieces where goodFirst) {
        label     "First time yield (FTY)"
        label fr  "Premier rendement (FTY/FTT)"
        unit      %
        better    higher
        threshold red < 85% <= amber < 95% <= green  // convention of plants, no standard
        tags      manufacturing, senior
      }

      /// Deviations that somebody reported. Fewer reports may mean fewer faults, or fewer eyes.
      /// fr: Les écarts que quelqu'un a signalés. Moins de signalements : moins de défauts, ou
      /// moins d'yeux.
      kpi nonConformities = count(nonConformities) {
        label    "Non-conformity events"
        label fr "Événements de non-conformité"
        unit     event
        better   lower
        tags     manufacturing
      }

      """##)
}
