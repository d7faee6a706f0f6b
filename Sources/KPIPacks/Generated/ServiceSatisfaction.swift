// Written from kpis/service/satisfaction.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/service/satisfaction.kpi`.
  static let serviceSatisfaction = Pack.File(
    name: "satisfaction.kpi",
    text: ##"""
      // What customers answer when they are asked. All are shares of answers: who does not answer
      // is not in them, and those who do are the delighted and the angry.

      /// Answers of 1 and 2 among all from 1 to 5. The angry answer more readily than the content.
      /// fr: Les réponses 1 et 2 parmi toutes, de 1 à 5. Les fâchés répondent plus volontiers que
      /// les contents.
      kpi satisfactionLow = share(answers where satisfaction is low) {
        label     "Satisfaction, low"
        label fr  "Pourcentage de satisfaction (bas)"
        unit      %
        better    lower
        threshold green < 10% <= amber < 20% <= red  // convention of surveys, no standard
        tags      service, customer, senior
      }

      /// Answers of 4 and 5 among all from 1 to 5; what lies between is neither low nor high.
      /// fr: Les réponses 4 et 5 parmi toutes, de 1 à 5 ; ce qui est entre les deux n'est ni bas ni
      /// élevé.
      kpi satisfactionHigh = share(answers where satisfaction is high) {
        label    "Satisfaction, high"
        label fr "Pourcentage de satisfaction (élevé)"
        unit     %
        better   higher
        tags     service, customer, senior
      }

      /// Satisfied customers, answers of 4 and 5, among all who answered; who keeps silent is not
      /// in it.
      /// fr: Les clients satisfaits, réponses 4 et 5, parmi tous ceux qui ont répondu ; qui se tait
      /// n'y est pas.
      kpi csat = share(answers where csat >= 4) {
        label     "Customer satisfaction score (CSAT)"
        label fr  "Note CSAT"
        unit      %
        better    higher
        needs     count(answers where csat is not missing) >= 10
        threshold red < 60% <= amber < 75% <= green  // convention: 75 to 85 % is usual
        alert     critical when change(value) < -15 pp "Satisfaction falls: what happened?"
        alert fr  "La satisfaction baisse : que s'est-il passé ?"
        tags      service, customer, senior
      }

      /// Who would recommend us (9 and 10) less who would warn of us (0 to 6), from -100 to 100.
      /// One figure hides two: many fans and many enemies give 0, as do lukewarm customers.
      /// fr: Ceux qui nous recommanderaient (9 et 10) moins ceux qui mettraient en garde (0 à 6),
      /// de -100 à 100. Un chiffre en cache deux : beaucoup d'amis et beaucoup d'ennemis font 0,
      /// comme des clients tièdes.
      kpi nps = share(answers where recommend >= 9) - share(answers where recommend <= 6) {
        label     "Net promoter score (NPS)"
        label fr  "NPS (taux de recommandation net)"
        unit      point
        better    higher
        threshold red < 0 <= amber < 30 <= green  // convention: above 0 good, 30 very good
        tags      service, customer, senior
      }

      /// Who found it easy less who found it hard; the neutral are on neither side. Easy does not
      /// mean solved.
      /// fr: Ceux pour qui c'était facile moins ceux pour qui c'était difficile ; les neutres ne
      /// comptent d'aucun côté. Facile ne veut pas dire résolu.
      kpi ces = share(answers where effort is "easy") - share(answers where effort is "hard") {
        label    "Customer effort score (CES)"
        label fr "CES (score d'effort client)"
        unit     point
        better   higher
        tags     service, customer
      }

      """##)
}
