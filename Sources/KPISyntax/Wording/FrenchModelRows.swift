extension FrenchWording {
  /// How declarations, clauses and names are written, where something else stands.
  static let modelRows: KeyValuePairs<String, String> = [
    "a dataset has all its rows: `where` stands in what reads them":
      "un jeu de données a toutes ses lignes : `where` est dans ce qui les lit",
    "a dataset of entities is written `dataset customers from orders per customerId`":
      "un jeu par entité s'écrit `dataset customers from orders per customerId`",
    "a row is one of something: `row order by orderId`":
      "une ligne est une chose : `row order by orderId`",
    "a dimension is a column of its dataset: `channel : text`":
      "une dimension est une colonne de son jeu de données : `channel : text`",
    "a test is written `test \"…\" { given …; expect sales is 10 EUR }`":
      "un test s'écrit `test \"…\" { given …; expect sales is 10 EUR }`",
    "an alert stands in the block of its KPI: `alert when value < 5`":
      "une alerte est dans le bloc de son KPI : `alert when value < 5`",
    "a goal stands in the block of its KPI: `goal >= 12 by 2026-12`":
      "un objectif est dans le bloc de son KPI : `goal >= 12 by 2026-12`",
    "thresholds stand in the block of their KPI": "les seuils sont dans le bloc de leur KPI",
    "a segment stands in the block of its KPI: `for channel is \"email\" { … }`":
      "un segment est dans le bloc de son KPI : `for channel is \"email\" { … }`",
    "the zone stands in the calendar: `calendar { timezone \"Europe/Paris\" }`":
      "le fuseau est dans le calendrier : `calendar { timezone \"Europe/Paris\" }`",
    "an input states its unit: `input {1} : {2} = …`":
      "une hypothèse indique son unité : `input {1} : {2} = …`",
    "a comparison": "une comparaison",
    "write `needs count(orders) >= 30`": "écrire `needs count(orders) >= 30`",
    "a segment is written `for channel is \"email\" { goal >= 5% }`":
      "un segment s'écrit `for channel is \"email\" { goal >= 5% }`",
    "a test is written `test \"a good month\" { … }`":
      "un test s'écrit `test \"a good month\" { … }`",
    "a test says what the figure is, not its bounds: `expect sales is 10 EUR`":
      "un test dit ce que vaut l'indicateur, pas ses bornes : `expect sales is 10 EUR`",
    "an expectation names one figure: give the formula a name by `measure`":
      "une attente nomme un indicateur : donner un nom à la formule par `measure`",
    "rows stand below as a table: `| orderId | amount |`, then `| o1 | 10 |`":
      "les lignes suivent en tableau : `| orderId | amount |`, puis `| o1 | 10 |`",
    "a column has a name, and its header stands behind `from`: `sum : EUR from {1}`":
      "une colonne a un nom, son en-tête suit `from` : `sum : EUR from {1}`",
    "figures are declared beside the dataset, not in its block":
      "les indicateurs se déclarent à côté du jeu de données, pas dans son bloc",
    "a column is its name and its type: `channel : text`":
      "une colonne est son nom et son type : `channel : text`",
    "datasets are linked by ids: `customerId : id customer` reaches `customer.country`":
      "les jeux se lient par des id : `customerId : id customer` mène à `customer.country`",
    "`distinct` counts already, so nothing counts around it":
      "`distinct` compte déjà, rien ne compte autour",
    "too much": "de trop",
    "a condition": "une condition",
    "write `{1} where`": "écrire `{1} where`",
    "a column of `{1}`": "une colonne de `{1}`",
    "write `{1}({2} where {3})`": "écrire `{1}({2} where {3})`",
    "a function behind a dot": "une fonction derrière un point",
    "a function stands in front: `{1}`": "une fonction s'écrit devant : `{1}`",
    "expected a comparison or a change, found {1}":
      "comparaison ou changement attendu, {1} trouvé",
    "`rank(x over category)`, or `top 10` in the block":
      "`rank(x over category)`, ou `top 10` dans le bloc",
    "`a / b`, shown as its unit says": "`a / b`, montré comme le dit son unité",
    "`?` stands for a column": "`?` est mis pour une colonne",
    "a part of a time is written `{1}({2})`": "une partie d'un moment s'écrit `{1}({2})`",
    "other periods of a figure are `previous({1})` and the like":
      "d'autres périodes d'un indicateur sont `previous({1})` et semblables",
    "a product is written `2 * {1}`": "un produit s'écrit `2 * {1}`",
    "write `*` before it": "écrire `*` devant",
    "the row's own `{1}` has it: write `{2}`":
      "`{1}` de la ligne elle-même l'a : écrire `{2}`",
    "a value that is not there is tested by `is missing`":
      "une valeur absente se teste par `is missing`",
    "write `missing`": "écrire `missing`",
    "the end of the shown period is `periodEnd`: `average(periodEnd - x open from x until y)`":
      "la fin de la période affichée est `periodEnd` :"
      + " `average(periodEnd - x open from x until y)`",
    "formulas of the pack rest on its type: state that, or give the column another name":
      "les formules du pack reposent sur son type : l'indiquer, ou nommer autrement la colonne",
    "nothing leads from `{1}` to `{2}`: declare the column that does, `… : id {3}`, and split by"
      + " `{4}.{5}`":
      "rien ne mène de `{1}` à `{2}` : déclarer la colonne qui y mène, `… : id {3}`, et ventiler"
      + " par `{4}.{5}`",
    "declare the column in its dataset: `before = previous(orderedAt per customerId)`":
      "déclarer la colonne dans son jeu de données :"
      + " `before = previous(orderedAt per customerId)`",
    "aggregate the rows of a group first: `{1}({2} per {3})`":
      "agréger d'abord les lignes d'un groupe : `{1}({2} per {3})`",
    "or show a figure of each {1}: `{2}` with the clause `every {3}`":
      "ou montrer un chiffre par `{1}` : `{2}` avec la clause `every {3}`",
    "`{1}` is a status of `{2}`, not a value": "`{1}` est un état de `{2}`, pas une valeur",
    "write `expect {1} is {2}`": "écrire `expect {1} is {2}`",
    "it is a part of a time, `{1}`; a length of time is `1 {2}`":
      "c'est une partie d'un moment, `{1}` ; une durée s'écrit `1 {2}`",
    "it is a part of a time: `{1}`": "c'est une partie d'un moment : `{1}`",
    "it is a function: `{1}`": "c'est une fonction : `{1}`",
    "a percentile is a number from 1 to 100, or 0 for the lowest value":
      "un centile est un nombre de 1 à 100, ou 0 pour la plus petite valeur",
    "a fraction of 1": "une fraction de 1",
    "`or` joins conditions, and this is one value":
      "`or` joint des conditions, et ceci est une valeur",
    "a value, not a condition": "une valeur, pas une condition",
    "write `in ( … )`": "écrire `in ( … )`",
    "a date is written with `-`, the year first":
      "une date s'écrit avec `-`, l'année en premier",
    "a quotient of three numbers": "un quotient de trois nombres",
    "it is a duration: state `unit h`, `unit min` or `unit day`":
      "c'est une durée : indiquer `unit h`, `unit min` ou `unit day`",
    "`{1}` has no value every {2}: `{3}` has no time":
      "`{1}` n'a pas de valeur par {2} : `{3}` n'a pas de temps",
    "needs a time in `{1}`": "demande un temps dans `{1}`",
    "mark its moment, `time {1}`, or place its rows: `count({2} at {3})`":
      "marquer son moment, `time {1}`, ou placer ses lignes : `count({2} at {3})`",
    "this segment of `{1}` cannot be filtered by `{2}`":
      "ce segment de `{1}` ne peut être filtré par `{2}`",
    "`{1}` is never split by it": "`{1}` n'est jamais ventilé par là",
    "it is never applied: no cell of the figure has a value of it":
      "il ne s'applique jamais : aucune cellule de l'indicateur n'en a de valeur",
    "add the column to `{1}`, or undo the split there by `total`":
      "ajouter la colonne à `{1}`, ou y annuler la ventilation par `total`",
    "this rule of `{1}` has no value for each `{2}`":
      "cette règle de `{1}` n'a pas de valeur par `{2}`",
    "it judges the total alone; the cells of the split are not judged by it":
      "elle ne juge que le total ; les cellules de la ventilation ne sont pas jugées par elle",
    "judge each by the whole: `total({1} over {2})`, or add the column":
      "juger chacune par l'ensemble : `total({1} over {2})`, ou ajouter la colonne",
    "`{1}` needs `{2}`": "`{1}` demande `{2}`",
    "leads back to `{1}`": "ramène à `{1}`",
    "give it a value: `input … = 10`": "lui donner une valeur : `input … = 10`",
    "there is no figure or input `{1}`": "il n'y a ni indicateur ni hypothèse `{1}`",
    "days are written `2026-03-01`, months `2026-03`":
      "un jour s'écrit `2026-03-01`, un mois `2026-03`",
    "numbers stand alone, with a point before decimals: `1234.5`":
      "un nombre s'écrit seul, avec un point devant les décimales : `1234.5`",
    "`{1}` cannot be read as {2}": "`{1}` ne peut se lire comme {2}",
    "in column `{1}`": "dans la colonne `{1}`",
    "the goal `{1}` runs against `better {2}`": "l'objectif `{1}` va contre `better {2}`",
    "passes where it is worse": "atteint là où c'est pire",
    "write `goal {1} …`, or state `better {2}`":
      "écrire `goal {1} …`, ou indiquer `better {2}`",
  ]
}
