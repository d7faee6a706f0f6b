extension FrenchExplanations {
  /// K5xxx and K6xxx: judging, tests and warnings.
  static let judging: [DiagnosticCode: Texts] = [
    .boundsNotRising: (
      "Des bornes en désordre",
      """
      Une ligne de bandes croît de gauche à droite.
      """
    ),
    .boundComparators: (
      "Une borne à deux bandes ou à aucune",
      """
      Exactement un côté de chaque borne a le signe égal : la borne appartient à cette bande.
      """
    ),
    .thresholdDirection: (
      "Des couleurs contre la direction",
      """
      Si plus haut est mieux, le vert est en haut ; si plus bas est mieux, en bas.
      """
    ),
    .goalTarget: (
      "Un objectif qui en dit trop peu",
      """
      Un objectif est une comparaison, ou un changement par rapport à la période après `from`.
      """
    ),
    .needsComparison: (
      "Needs quoi ?",
      """
      `needs` indique le plus petit échantillon qui peut être jugé : une comparaison avec un
      nombre.
      """
    ),
    .alertPeriods: (
      "Pendant combien de périodes ?",
      """
      Une alerte peut attendre que sa condition ait duré un nombre de périodes.
      """
    ),
    .alertSeverity: (
      "Est-ce grave ?",
      """
      Une alerte est un avertissement, ou `critical`.
      """
    ),
    .bandTwice: (
      "Une bande deux fois",
      """
      Chaque bande d'une ligne a son propre nom.
      """
    ),
    .testWithoutExpectation: (
      "Un test qui n'attend rien",
      """
      Un test sans `expect` ne peut jamais échouer : il ne dit rien.
      """
    ),
    .givenTwice: (
      "Donné deux fois",
      """
      Un test donne chaque indicateur et chaque jeu de données une fois.
      """
    ),
    .givenUnknownDataset: (
      "Des lignes pour aucun jeu de données",
      """
      Les lignes d'un test remplacent celles d'un jeu de données du programme.
      """
    ),
    .givenUnknownColumn: (
      "Une colonne que le jeu de données n'a pas",
      """
      La première ligne du tableau d'un test nomme des colonnes du jeu de données, y compris
      les dérivées.
      """
    ),
    .givenRowLength: (
      "Une ligne d'une autre longueur",
      """
      Chaque ligne du tableau d'un test a une cellule par colonne ; une cellule vide est
      manquante.
      """
    ),
    .unknownCause: (
      "Il n'y a pas cette cause",
      """
      Une valeur manque pour l'une de ces causes : `divisionByZero`, `noData`, `missingInput`,
      `undefinedPrevious`, `finerThanData`, `overflow`.
      """
    ),
    .figureNotJudged: (
      "Un indicateur sans les règles demandées",
      """
      `status(k)` demande un seuil ou un objectif, `goal(k)` un objectif et `alert(k)` une
      alerte : sans eux rien n'est jugé.
      """
    ),
    .unknownVerdict: (
      "Un mot qui n'est jamais la réponse",
      """
      Un statut est l'une des bandes de l'indicateur, ou `met`, `missed`, `tooFew`,
      `notJudged`.
      """
    ),
    .mapWithoutSplit: (
      "Des cellules d'aucune ventilation",
      """
      Les clés des cellules attendues sont des valeurs des ventilations que nomme `by`.
      """
    ),
    .seriesGrain: (
      "Une série qui commence par un autre grain",
      """
      Les valeurs d'une série sont de périodes consécutives ; la première s'écrit après
      `from`.
      """
    ),
    .givenCell: (
      "Une case qui n'est pas de son type",
      """
      Les cases d'un tableau de test se lisent comme les colonnes du jeu de données : des nombres
      sans unité, des jours comme `2026-03-01`, des textes tels quels.
      """
    ),
    .unusedInput: (
      "Une hypothèse que rien n'emploie",
      """
      Une hypothèse sur laquelle ne repose ni KPI, ni objectif, ni test trompe qui la lit.
      """
    ),
    .unusedMeasure: (
      "Une mesure que rien n'emploie",
      """
      Une mesure est une brique de KPI ; celle qu'aucun KPI, objectif ou test n'emploie est
      perdue.
      """
    ),
    .unusedDataset: (
      "Un jeu de données que rien ne lit",
      """
      Ni KPI, ni objectif, ni test ne demande le jeu de données : ses fichiers ne sont jamais
      lus.
      """
    ),
    .unusedColumn: (
      "Une quantité que rien ne lit",
      """
      Textes, booléens, dates et identifiants peuvent ventiler toute exécution. Une quantité
      avec une unité ne le peut : si aucun indicateur ne la lit, elle ne sert à rien.
      """
    ),
    .otherNormalizationForm: (
      "Un nom sous deux formes Unicode",
      """
      Une lettre accentuée s'écrit comme un caractère ou comme une lettre et un signe. Les
      noms se comparent en NFC : c'est un seul nom, mais d'autres outils peuvent en voir deux.
      """
    ),
    .unknownWatched: (
      "Un indicateur surveillé qui n'est pas là",
      """
      `watch` nomme des indicateurs montrés à côté d'un autre ; un inconnu est laissé de côté.
      """
    ),
    .missingLeftOut: (
      "Des lignes qu'une part laisse de côté",
      """
      Une condition sur une valeur qui manque par construction manque elle-même, et `share`
      exclut ces lignes des deux côtés. Le plus souvent elles devraient compter comme fausses.
      """
    ),
    .secondFactor: (
      "Un second facteur",
      """
      Un facteur est dans l'unité ou dans la formule, pas dans les deux : `unit %` montre déjà
      des centièmes.
      """
    ),
    .splitInput: (
      "Une hypothèse qui demande une ventilation",
      """
      Une hypothèse donnée par canal a une valeur là où une cellule ventile par le canal ou en
      fixe un. Ailleurs sommer sur les canaux, chacun avec sa propre valeur.
      """
    ),
    .segmentGoals: (
      "Des objectifs de segments dont la somme ne va pas",
      """
      Ce qui s'additionne sur une ventilation a des objectifs qui s'additionnent aussi : ceux
      des segments font l'objectif de tous. Ceux de taux jamais, et ne sont pas comparés.
      """
    ),
    .ruleNotFiltered: (
      "Une règle qui ne s'applique jamais",
      """
      Le `where` d'un KPI filtre aussi ce sur quoi reposent ses règles. Si cette source n'a pas la
      colonne, rien n'est jugé ; `total` y annule le filtre.
      """
    ),
    .ruleNotSplit: (
      "Une règle sans la ventilation du KPI",
      """
      Un KPI ventilé est jugé dans chaque cellule de la ventilation. Ce qui repose sur une source
      sans cette colonne n'y a pas de valeur : seul le total est jugé ; `total` compare chaque
      cellule à l'ensemble.
      """
    ),
    .goalDirection: (
      "Un objectif du mauvais côté",
      """
      `better higher` dit que plus est mieux, et un objectif dit ce qui est atteint : au moins tant.
      À l'inverse, l'un des deux n'est pas ce qui était voulu.
      """
    ),
    .alertDirection: (
      "Une alerte du bon côté",
      """
      La condition d'une alerte dit ce qui sonne. Avec `better higher`, ce qui est au-dessus est
      une bonne nouvelle : le plus souvent la comparaison est à l'envers.
      """
    ),
    .recoveryDirection: (
      "Une alerte qui finit pendant qu'elle sonne",
      """
      Ce qui met fin à une alerte est l'autre côté de ce qui sonne : elle sonne au-dessous de 100
      et finit à 120 et au-dessus.
      """
    ),
    .goalInWorstBand: (
      "Un objectif dans la pire bande",
      """
      Qui atteint l'objectif ne devrait pas être dans le rouge : un chiffre de trop peu dans l'un
      des deux, ou un pourcentage au lieu de sa fraction.
      """
    ),
    .windowOfStock: (
      "Une fenêtre sur un stock",
      """
      Un stock est connu à un moment : sur une fenêtre de toute longueur, c'est le stock à la fin.
      La moyenne sur la fenêtre le prend d'abord chaque mois, ou chaque jour.
      """
    ),
    .convertedDuration: (
      "Une durée convertie à la main",
      """
      La différence de deux moments est une durée, pas un nombre de jours ou de secondes. Son unité
      tient à la façon de la montrer et à ce à quoi elle est comparée.
      """
    ),
    .countAsPercentage: (
      "Un nombre de choses en pour cent",
      """
      `unit %` montre des centièmes : douze commandes seraient 1200 %. Un pourcentage est une part
      de quelque chose.
      """
    ),
    .bareDuration: (
      "Un nombre nu à côté d'une durée",
      """
      La différence de deux moments est une durée dont personne n'a indiqué l'unité ; un nombre nu à
      côté d'elle compte des secondes.
      """
    ),
    .commentInFormula: (
      "Un commentaire qui avale un bloc",
      """
      `//` commence un commentaire. Si un opérande et un bloc sont derrière, une division était
      sans doute voulue, ce qui s'écrit `/`.
      """
    ),
  ]
}
