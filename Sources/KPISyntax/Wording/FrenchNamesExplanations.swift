extension FrenchExplanations {
  /// K2xxx: names and projects.
  static let names: [DiagnosticCode: Texts] = [
    .duplicateDefinition: (
      "Un nom est défini deux fois",
      """
      Mesures, KPI et hypothèses partagent un espace de noms sur tous les fichiers d'un
      programme. Un nom peut être déclaré plusieurs fois mais défini une fois ; un projet qui
      veut une autre définition que celle d'un paquet écrit `override` devant la sienne.
      """
    ),
    .overridesNothing: (
      "Rien à remplacer",
      """
      `override` remplace une définition que fait un paquet ou un dossier employé. Sans elle
      il cache une faute de frappe : il est refusé.
      """
    ),
    .unknownPack: (
      "Un paquet qui n'est pas livré",
      """
      `use sales` nomme un paquet livré avec l'outil ; un dossier à soi s'écrit comme un
      texte, `use "../shared/finance"`.
      """
    ),
    .definitionCircle: (
      "Une définition demande elle-même",
      """
      Indicateurs et colonnes dérivées s'emploient l'un l'autre dans tout ordre, mais pas en
      cercle : aucun n'aurait jamais de valeur.
      """
    ),
    .unmetNeed: (
      "Rien ne fournit ce que demande un indicateur",
      """
      Un paquet peut déclarer un jeu de données, une colonne ou une mesure et laisser au
      projet de dire d'où cela vient ; ses KPI sont indisponibles jusque-là. Un KPI du projet
      lui-même ne peut compter sur personne d'autre. (Un dossier où aucun jeu de données ne
      dit d'où il vient est un paquet.)
      """
    ),
    .unknownFigure: (
      "Aucun indicateur de ce nom",
      """
      Les buts d'un objectif et le `given` d'un test nomment des mesures, KPI ou hypothèses du
      programme.
      """
    ),
    .unknownCurrency: (
      "Aucune devise de ce code",
      """
      La devise d'un projet est un code de l'ISO 4217, trois lettres majuscules.
      """
    ),
    .statedTwice: (
      "Une clause est indiquée deux fois",
      """
      La plupart des clauses vont une fois dans un bloc : de deux, une serait ignorée.
      """
    ),
    .reservedUnit: (
      "Une unité que tout programme connaît",
      """
      Les devises, les durées, `%`, `pp` et `point` ne se déclarent pas.
      """
    ),
    .unitClash: (
      "Des déclarations indiquent des unités différentes",
      """
      Toutes les déclarations d'un nom parlent d'un seul indicateur : elles indiquent la même
      unité.
      """
    ),
    .unknownSetting: (
      "Une clause ne connaît pas ce mot",
      """
      Certaines clauses acceptent un mot d'une courte liste, comme `better higher` ou `better
      lower`.
      """
    ),
    .workingHours: (
      "Des heures ouvrées impossibles",
      """
      Chaque plage d'heures ouvrées commence avant de finir, et après la précédente.
      """
    ),
    .nothingToUse: (
      "Un chemin employé ne mène nulle part",
      """
      `use "…"` nomme un dossier avec des fichiers `.kpi` ou un tel fichier, sa terminaison
      peut manquer. Le chemin se voit du dossier du fichier qui le dit.
      """
    ),
    .unknownTimeZone: (
      "Il n'y a pas ce fuseau horaire",
      """
      Le fuseau d'un calendrier est un identifiant de la base des fuseaux horaires, tel que
      "Europe/Paris".
      """
    ),
    .definitionsTooDeep: (
      "Trop de définitions à la suite",
      """
      Les indicateurs peuvent s'appuyer l'un sur l'autre, cent à la suite au plus.
      """
    ),
    .sourceTwice: (
      "Deux endroits pour les lignes d'un jeu de données",
      """
      Plusieurs déclarations d'un jeu de données unissent leurs colonnes, mais une seule dit
      où sont les lignes ; un projet qui remplace la source d'un paquet écrit `override
      dataset`.
      """
    ),
    .columnTwice: (
      "Une colonne est définie deux fois",
      """
      Une colonne est définie par son en-tête dans le fichier ou par une expression.
      """
    ),
    .columnTypeClash: (
      "Des déclarations indiquent des types différents",
      """
      Toutes les déclarations d'une colonne parlent des mêmes valeurs : elles indiquent le
      même type.
      """
    ),
    .columnWithoutType: (
      "Une colonne sans type",
      """
      Une colonne tenue par un fichier demande un type : il dit comment lire ses cellules.
      """
    ),
    .derivedTypeMismatch: (
      "Une expression d'un autre type",
      """
      Une colonne dérivée peut indiquer son type ; l'expression doit alors en être.
      """
    ),
    .rowClash: (
      "Deux dires sur ce qu'est une ligne",
      """
      Une ligne d'un jeu de données est une chose avec une clé, quelle que soit la déclaration
      qui le dit.
      """
    ),
    .unknownKey: (
      "Une clé qui n'est pas une colonne",
      """
      Les noms après `row … by` sont des colonnes du jeu de données.
      """
    ),
    .timeColumnTwice: (
      "Deux colonnes marquées `time`",
      """
      `time` marque le seul moment qui situe une ligne dans une période. Les agrégats se
      placent par un autre avec `at` : `count(orders at shippedAt)`.
      """
    ),
    .timeColumnType: (
      "Une colonne de temps sans temps",
      """
      La colonne qui situe les lignes est un `time`, une `date` ou une période telle que
      `month`.
      """
    ),
    .coversReversed: (
      "Une couverture qui finit avant de commencer",
      """
      `covers` nomme le premier et le dernier jour ou période des données, dans cet ordre.
      """
    ),
    .unknownReadOption: (
      "Une option que `read as` n'a pas",
      """
      `read as` indique délimiteur, marque décimale, encodage, dates, valeurs manquantes,
      lignes à sauter et langue des fichiers.
      """
    ),
    .readOptionValue: (
      "Une valeur qu'une option refuse",
      """
      Chaque option de `read as` accepte des valeurs de sa sorte : une marque décimale est un
      point ou une virgule.
      """
    ),
    .unknownOriginDataset: (
      "Des lignes tirées d'un jeu de données absent",
      """
      `from orders per customerId` fait une ligne par client à partir des lignes du jeu de
      données `orders`.
      """
    ),
    .unknownOriginColumn: (
      "Des lignes par une colonne absente",
      """
      Les clés après `per` sont des colonnes du jeu de données d'où viennent les lignes.
      """
    ),
    .datasetCircle: (
      "Un jeu de données fait de lui-même",
      """
      Des jeux de données faits l'un de l'autre finissent à l'un qui est lu dans des fichiers.
      """
    ),
    .columnWithoutDefinition: (
      "Rien ne donne les valeurs d'une colonne",
      """
      Les colonnes d'un jeu de données fait d'un autre sont ses clés et ce que des expressions
      calculent des lignes de chaque clé.
      """
    ),
    .misplacedClause: (
      "Une clause qui n'a pas de sens ici",
      """
      Hypothèses et objectifs ont des libellés, responsables et étiquettes ; ce qui juge et
      ventile est à un indicateur.
      """
    ),
    .topNotPositive: (
      "`top` d'aucune cellule",
      """
      `top 10` garde les dix plus hautes cellules de chaque période.
      """
    ),
    .settlesNotDays: (
      "`settles after` de ce qui n'est pas des jours",
      """
      Une période est arrêtée un nombre de jours après sa fin ; jusque-là elle est partielle.
      """
    ),
    .textFigureJudged: (
      "Un texte avec une clause pour nombres",
      """
      Un indicateur peut être un texte, tel que le canal le plus fréquent ; il n'a ni unité,
      ni objectif, ni bandes.
      """
    ),
    .mapKeyCount: (
      "Une entrée avec trop ou trop peu de clés",
      """
      Une entrée nomme une valeur par ventilation, séparées par des virgules.
      """
    ),
    .mapKeyTwice: (
      "Deux entrées avec la même clé",
      """
      Chaque clé figure une fois : de deux valeurs, une serait ignorée.
      """
    ),
    .inputPeriodGrain: (
      "Une entrée d'une autre durée",
      """
      Les entrées d'une hypothèse qui dit `every year` sont des années.
      """
    ),
    .inputEntryWithoutValue: (
      "Une entrée sans valeur",
      """
      Là où une hypothèse n'a pas de valeur, l'entrée est laissée de côté.
      """
    ),
    .elseNotHere: (
      "`else` là où chaque cellule est nommée",
      """
      Un test nomme les cellules qu'il attend ; `else` n'en nomme aucune.
      """
    ),
    .flagFigure: (
      "Un KPI qui est vrai ou faux",
      """
      Un indicateur publié est un nombre ou un texte. Ce qui doit être tenu est un objectif, ce qui
      sonne est une alerte ; pour montrer la réponse elle-même, `if … then 1 else 0` en fait un
      nombre.
      """
    ),
    .unknownName: (
      "Rien ne porte ce nom",
      """
      Les noms d'indicateurs sont les mesures, KPI et hypothèses du programme et de ses
      paquets. Déclarer le nom, ou écrire celui qui est proposé.
      """
    ),
    .unknownColumn: (
      "Un jeu de données n'a pas cette colonne",
      """
      Un nom nu dans un agrégat ou une colonne dérivée est une colonne du jeu de données,
      sinon une hypothèse.
      """
    ),
    .unknownLink: (
      "Un nom ne mène à aucune autre ligne",
      """
      Derrière un point vient une colonne de la ligne que nomme un identifiant. `country` est
      du texte et ne nomme aucune ligne.
      """
    ),
    .ambiguousLink: (
      "Deux colonnes identifient une même entité",
      """
      Un lien s'écrit par le nom de l'entité tant qu'une seule colonne est son identifiant.
      S'il y en a deux, écrire le nom de la colonne.
      """
    ),
    .unlinkableEntity: (
      "Un identifiant n'atteint pas une seule ligne",
      """
      Un lien demande exactement un jeu de données avec une ligne par valeur : `row customer
      by customerId`.
      """
    ),
    .unknownFunction: (
      "Il n'y a pas cette fonction",
      """
      Les fonctions sont dans la référence ; `kpi docs functions` les montre avec des
      exemples.
      """
    ),
    .unknownUnit: (
      "Il n'y a pas cette unité",
      """
      Les unités sont les devises, les durées, `%`, `pp`, `point`, et les noms que déclarent
      `unit`, `row` ou `id`.
      """
    ),
    .unknownDimension: (
      "Rien par quoi ventiler",
      """
      Ventilations et filtres passent par des colonnes de jeux de données, de ce nom ou
      atteintes par un lien.
      """
    ),
    .datasetAsValue: (
      "Un jeu de données n'est pas un nombre",
      """
      Un indicateur est un seul nombre pour de nombreuses lignes ; dire lequel : combien il y
      en a, ou une somme sur une colonne.
      """
    ),
    .columnAsFigure: (
      "Une colonne n'est pas un indicateur",
      """
      Une colonne a une valeur par ligne. Un indicateur demande une valeur de toutes les
      lignes d'une cellule : un agrégat.
      """
    ),
    .figureInRow: (
      "Une ligne ne peut employer un indicateur",
      """
      Une colonne dérivée se calcule ligne par ligne, avant tout indicateur. Employer des
      colonnes, des hypothèses, ou `f(x per keys)` sur les lignes qui concordent avec
      celle-ci.
      """
    ),
    .foreignColumn: (
      "Une colonne d'un autre jeu de données",
      """
      Les lignes de deux jeux de données ne se rencontrent que là où elles concordent sur des
      clés, ou là où un identifiant mène de l'une à l'autre.
      """
    ),
    .inputNeedsColumn: (
      "Une hypothèse selon ce que la ligne n'a pas",
      """
      Dans une ligne, la valeur de la ligne choisit l'entrée d'une hypothèse donnée par une
      dimension.
      """
    ),
    .unknownGrain: (
      "Il n'y a pas cette durée de période",
      """
      Les périodes sont des heures, jours, semaines, mois, trimestres et années.
      """
    ),
    .hole: (
      "Une question au compilateur",
      """
      `?` à la place d'une expression demande ce qu'il faut là : type et unité, et ce qui est
      à portée.
      """
    ),
    .unknownBand: (
      "Il n'y a pas cette bande",
      """
      Les bandes sont celles de la ligne qui découpe les nombres : `amount banded low < 20 <=
      high`.
      """
    ),
    .periodEndOutsideOpen: (
      "Aucune période ne finit ici",
      """
      `periodEnd` est la fin de la période de la cellule, connue là où les lignes sont placées
      par `open from … until …`.
      """
    ),
    .rowWithoutKey: (
      "Une colonne là où l'on nomme la sorte de ligne",
      """
      `row` nomme ce qu'est une ligne, et derrière `by` les colonnes qui la distinguent des autres.
      """
    ),
  ]
}
