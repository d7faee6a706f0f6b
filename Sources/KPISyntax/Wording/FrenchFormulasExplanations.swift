extension FrenchExplanations {
  /// K3xxx and K4xxx: units, types, additivity and splits.
  static let formulas: [DiagnosticCode: Texts] = [
    .formulaUnit: (
      "Une formule d'une autre unité que l'indiquée",
      """
      Multiplier et diviser multiplient et divisent les unités. Ce qui est en trop à côté de
      l'unité indiquée est nommé : il manque un facteur, ou il y en a un de trop. Seules les
      choses comptées peuvent devenir un pourcentage, un nombre sans unité ou une autre chose
      comptée.
      """
    ),
    .mismatchedUnits: (
      "Deux unités qui ne s'additionnent ni ne se comparent",
      """
      Additionner et comparer demandent la même unité des deux côtés ; un nombre nu prend
      l'unité de l'autre.
      """
    ),
    .mixedCurrencies: (
      "Deux devises sans taux",
      """
      Les devises ne se mêlent jamais d'elles-mêmes. Une hypothèse en une devise par l'autre
      est un taux par lequel multiplier.
      """
    ),
    .bareNumberForPercentage: (
      "Un nombre nu à côté d'un pourcentage",
      """
      Personne ne peut dire si 0,9 à côté d'un pourcentage est 0,9 % ou 90 %. Écrire le signe.
      """
    ),
    .relativeChange: (
      "Un pourcentage n'est pas un montant",
      """
      Un pourcentage de quoi ? Multiplier pour un changement relatif ; entre deux
      pourcentages, `pp` sont des points.
      """
    ),
    .monthsAsDays: (
      "Les mois n'ont pas un nombre fixe de jours",
      """
      Mois et années ne se convertissent pas en jours, heures ou secondes.
      """
    ),
    .powerOfUnit: (
      "Une puissance sans unité",
      """
      La puissance de quelque chose qui a une unité n'en a une que pour un exposant entier
      constant.
      """
    ),
    .typeAsUnit: (
      "Un type n'est pas une unité",
      """
      `text`, `flag`, `date` et `time` sont des types de colonnes et pas des unités de
      nombres.
      """
    ),
    .unitFactor: (
      "Un facteur impossible",
      """
      Le facteur d'une unité est un nombre entier de 1 à un milliard : `EUR/1000 order`.
      """
    ),
    .unitOfText: (
      "Seuls les nombres ont une unité",
      """
      Un indicateur peut être un texte, un jour ou un booléen ; il n'a alors pas d'unité.
      """
    ),
    .literalUnit: (
      "Une valeur d'une autre unité que voulue",
      """
      Objectifs, bornes, hypothèses et valeurs attendues s'écrivent dans l'unité de ce à quoi
      ils se comparent.
      """
    ),
    .mismatchedTypes: (
      "Deux types qui ne vont pas ensemble",
      """
      Seules des valeurs d'un même type s'additionnent ou se comparent ; les identifiants
      comptent comme du texte.
      """
    ),
    .operandType: (
      "Un opérateur pour un autre type",
      """
      L'arithmétique est pour les nombres, `contains` et `starts with` pour le texte.
      """
    ),
    .argumentType: (
      "Une fonction pour un autre type",
      """
      Chaque fonction dit ce qu'elle prend ; un texte, par exemple, ne se somme pas.
      """
    ),
    .argumentCount: (
      "Trop ou trop peu d'arguments",
      """
      Le message montre comment la fonction s'écrit.
      """
    ),
    .missingClause: (
      "Il manque une clause",
      """
      `share` demande une condition après `where`, `total` et `rank` une dimension après
      `over`.
      """
    ),
    .misplacedCallClause: (
      "Une clause qui n'a rien à faire là",
      """
      Chaque fonction prend les clauses qui ont un sens pour elle ; le message les liste.
      """
    ),
    .textForBand: (
      "Une bande entre guillemets",
      """
      Les textes ont des guillemets, les bandes n'en ont pas.
      """
    ),
    .nameForText: (
      "Un texte sans guillemets",
      """
      Un mot nu est un nom. Un texte s'écrit entre guillemets.
      """
    ),
    .periodAlone: (
      "Une période à côté d'autre chose",
      """
      `2026-03` se compare à une date, un moment ou une période.
      """
    ),
    .periodTooFine: (
      "Plus fin que ce à quoi il se compare",
      """
      Un jour ne se distingue pas dans une colonne de mois.
      """
    ),
    .invalidPeriod: (
      "Une semaine qui n'existe pas",
      """
      La plupart des années ont 52 semaines ; seules quelques-unes ont une W53.
      """
    ),
    .numberTooLarge: (
      "Un nombre de trop de chiffres",
      """
      Les nombres sont exacts jusqu'à 38 chiffres.
      """
    ),
    .percentileRange: (
      "Il n'y a pas ce centile",
      """
      Le second argument de `percentile` est un nombre de 0 à 100.
      """
    ),
    .invalidTimeSpan: (
      "Pas une durée",
      """
      Une durée est un nombre entier avec son unité : `28 days`, `1 year`, `12 periods`.
      """
    ),
    .misplacedRange: (
      "Une fourchette hors d'une hypothèse",
      """
      `±` dit à quel point une hypothèse est sûre ; une formule reprend les fourchettes de ses
      hypothèses.
      """
    ),
    .expectedConstant: (
      "Il faut une constante",
      """
      Hypothèses et valeurs attendues sont des constantes ; les formules vont dans des
      mesures.
      """
    ),
    .levelOfText: (
      "Un niveau qui n'est pas un nombre",
      """
      `level` marque un stock, un nombre qui s'additionne sur tout sauf le temps.
      """
    ),
    .conditionNotFlag: (
      "Une condition ni vraie ni fausse",
      """
      Après `where`, `if`, `when`, `and`, `or` et `not` vient quelque chose de vrai ou de
      faux.
      """
    ),
    .membersOfCall: (
      "Un nom derrière un appel",
      """
      Seuls des noms ont des colonnes derrière eux. Dériver une colonne de l'appel et écrire
      son nom.
      """
    ),
    .sumOfRate: (
      "Des taux ne s'additionnent pas",
      """
      La somme de prix, de pourcentages, de moyennes ou de comptes distincts ne dit rien.
      Sommer ce dont ils sont faits.
      """
    ),
    .averageOfRate: (
      "Une moyenne de ratios",
      """
      La moyenne simple de ratios pèse autant une ligne de un qu'une ligne de mille. Diviser
      les sommes, ou pondérer.
      """
    ),
    .sumOfLevel: (
      "Un niveau ne s'additionne pas dans le temps",
      """
      Le stock de chaque jour sommé sur un mois compte chaque pièce trente fois. `last` prend
      la dernière ligne connue de chaque clé.
      """
    ),
    .keysOfLevel: (
      "D'autres clés que celles du niveau",
      """
      `last` d'un niveau prend une ligne pour chaque clé de son jeu de données sans le temps ;
      avec moins de clés des lignes se cacheraient l'une l'autre.
      """
    ),
    .aggregateOfAggregate: (
      "Un agrégat d'une seule valeur",
      """
      Un indicateur a une valeur par cellule. `per` dit dans quelles cellules plus fines il
      est d'abord pris.
      """
    ),
    .rowAggregateWithoutPer: (
      "Un agrégat dans une ligne",
      """
      Une colonne dérivée est calculée pour chaque ligne ; `per` dit quelles lignes un agrégat
      y regarde.
      """
    ),
    .retainedNeedsDistinct: (
      "Retained d'autre chose",
      """
      `retained` compte les valeurs distinctes qui étaient déjà là dans la période précédente.
      """
    ),
    .mixedDatasets: (
      "Deux jeux de données dans un agrégat",
      """
      Le premier nom à point fixe le jeu de données d'un agrégat ; tous les autres noms sont
      ses colonnes.
      """
    ),
    .keyNotShared: (
      "Une clé d'un seul côté",
      """
      `f(x per keys)` trouve les lignes qui concordent sur les clés : les deux jeux de données
      doivent les avoir.
      """
    ),
    .datasetWithoutTime: (
      "Pas d'ordre dans le temps",
      """
      Premier, dernier et précédent demandent une colonne marquée `time`.
      """
    ),
    .everyWithoutTime: (
      "Pas de temps pour distinguer les périodes",
      """
      `every` demande une valeur par période. Une ligne appartient à une période par la colonne
      marquée `time`, ou par un moment que nomme la formule : `count(customers at createdAt)`.
      """
    ),
    .aggregateWithoutDataset: (
      "Les lignes de quoi ?",
      """
      Le premier nom à point dans un agrégat fixe le jeu de données ; sans lui il n'y a pas de
      lignes.
      """
    ),
    .countedTwice: (
      "Une somme qui compte deux fois",
      """
      Plusieurs lignes peuvent mener à une même ligne d'un autre jeu de données. La somme de
      ce qui s'y trouve le compterait une fois pour chacune : le sommer dans son propre jeu de
      données, ou le multiplier par quelque chose de la ligne.
      """
    ),
    .splitNotAnswered: (
      "Une source n'a pas la ventilation",
      """
      Un indicateur se ventile par ce que toutes ses sources ont. Là où l'une ne l'a pas,
      `total` annule la ventilation pour cette part : chaque cellule emploie alors le tout.
      """
    ),
    .ambiguousSplit: (
      "Une ventilation qui peut être deux colonnes",
      """
      Une ventilation par une entité passe par la seule colonne identifiant de cette entité.
      Si une source en a deux, ou si deux ventilations sont la même colonne, il faut en nommer
      ou en annuler une.
      """
    ),
    .conditionNotAnswered: (
      "Une source n'a pas ce qui filtre",
      """
      Le `where` d'un KPI filtre toutes les sources de sa formule. Une condition sur une seule
      se met dans son agrégat : `count(orders where …)`.
      """
    ),
    .dimensionTypeClash: (
      "Un nom pour deux sortes de valeurs",
      """
      Une même dimension a le même nom, ou des identifiants d'une même entité ; ses valeurs
      sont d'un seul type.
      """
    ),
  ]
}
