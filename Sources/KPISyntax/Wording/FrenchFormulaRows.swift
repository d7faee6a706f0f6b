extension FrenchWording {
  /// K23xx and K31xx: names and types in formulas.
  static let formulaRows: KeyValuePairs<String, String> = [
    "nothing is called `{1}` here": "rien ne s'appelle `{1}` ici",
    "`{1}` has no column `{2}`": "`{1}` n'a pas de colonne `{2}`",
    "no such column": "pas de telle colonne",
    "columns of `{1}`": "colonnes de `{1}`",
    "columns of {1}": "colonnes de {1}",
    "dimensions": "dimensions",
    "figures and inputs": "indicateurs et hypothèses",
    "names": "noms",
    "lengths": "durées",
    "`{1}` is {2}, which leads to no other row":
      "`{1}` est {2}, ce qui ne mène à aucune autre ligne",
    "not an id": "pas un identifiant",
    "only a column of type `id …` has columns behind it":
      "seule une colonne de type `id …` a des colonnes derrière elle",
    "no column of `{1}` is an id of `{2}`": "aucune colonne de `{1}` n'est un identifiant de `{2}`",
    "leads nowhere": "ne mène nulle part",
    "declare a column `: id {1}` in `{2}`, or write one of its columns":
      "déclarer une colonne `: id {1}` dans `{2}`, ou écrire une de ses colonnes",
    "several columns of `{1}` are an id of `{2}`":
      "plusieurs colonnes de `{1}` sont un identifiant de `{2}`",
    "which of them?": "laquelle ?",
    "an id of `{1}`": "un identifiant de `{1}`",
    "write the column's name instead: {1}": "écrire plutôt le nom de la colonne : {1}",
    "no dataset has one row per `{1}`": "aucun jeu de données n'a une ligne par `{1}`",
    "declare a dataset with `row {1} by` and its id as the only key":
      "déclarer un jeu de données avec `row {1} by` et son identifiant pour seule clé",
    "several datasets have one row per `{1}`: {2}":
      "plusieurs jeux de données ont une ligne par `{1}` : {2}",
    "leads to more than one row": "mène à plus d'une ligne",
    "only one dataset may say `row {1} by` its id":
      "un seul jeu de données peut dire `row {1} by` et son identifiant",
    "there is no function `{1}`": "il n'y a pas de fonction `{1}`",
    "unknown function": "fonction inconnue",
    "functions": "fonctions",
    "`{1}` is no unit": "`{1}` n'est pas une unité",
    "unknown unit": "unité inconnue",
    "declare it: `unit {1}`": "la déclarer : `unit {1}`",
    "write `{1}`, or declare it: `unit {2}`": "écrire `{1}`, ou la déclarer : `unit {2}`",
    "a split by time is the clause `every month`":
      "une ventilation dans le temps est la clause `every month`",
    "no dataset has a column `{1}` to split or filter by":
      "aucun jeu de données n'a de colonne `{1}` pour ventiler ou filtrer",
    "unknown dimension": "dimension inconnue",
    "declare the column in its dataset: `{1} = {2}(…)` of a time":
      "déclarer la colonne dans son jeu de données : `{1} = {2}(…)` d'un moment",
    "`{1}` is a dataset, not a number": "`{1}` est un jeu de données, pas un nombre",
    "a dataset": "un jeu de données",
    "declared here": "déclaré ici",
    "count its rows: `count({1})`": "compter ses lignes : `count({1})`",
    "count its rows": "compter ses lignes",
    "`{1}` is a column: a figure needs one value of all its rows":
      "`{1}` est une colonne : il faut une seule valeur de toutes ses lignes",
    "a value for each row": "une valeur par ligne",
    "say which one: `sum({1})`, `average({2})`, `max({3})`":
      "dire laquelle : `sum({1})`, `average({2})`, `max({3})`",
    "`{1}` is a figure of many rows; a row cannot use it":
      "`{1}` porte sur de nombreuses lignes ; une ligne ne peut l'employer",
    "use columns of the row, inputs, or `f(x per keys)` over rows that agree on keys":
      "employer les colonnes de la ligne, des hypothèses, ou `f(x per keys)`",
    "`{1}` works on figures, not on one row": "`{1}` porte sur des indicateurs, pas sur une ligne",
    "not for rows": "pas pour des lignes",
    "use it in a measure or KPI": "l'employer dans une mesure ou un KPI",
    "`{1}` works on each row, not on a figure":
      "`{1}` porte sur chaque ligne, pas sur un indicateur",
    "row by row": "ligne par ligne",
    "derive a column with it, then aggregate or split by that column":
      "en dériver une colonne, puis agréger ou ventiler par cette colonne",
    "`{1}` is in another dataset than `{2}`": "`{1}` est dans un autre jeu de données que `{2}`",
    "of `{1}`": "de `{1}`",
    "say which of its rows: `average({1} per KEY)` with a key that both have":
      "dire quelles lignes : `average({1} per CLÉ)` avec une clé commune aux deux",
    "`{1}` is given by `{2}`, which `{3}` lacks": "`{1}` est donné par `{2}`, que `{3}` n'a pas",
    "needs a column `{1}`": "demande une colonne `{1}`",
    "given by `{1}` here": "donné par `{1}` ici",
    "derive a column `{1}` in `{2}`": "dériver une colonne `{1}` dans `{2}`",
    "`{1}` is no length of periods": "`{1}` n'est pas une durée de période",
    "unknown period length": "durée de période inconnue",
    "period lengths": "durées de période",
    "the second argument of `toDate` is a length of periods":
      "le second argument de `toDate` est une durée de période",
    "not `year`, `quarter`, `month` or `week`": "ni `year`, ni `quarter`, ni `month`, ni `week`",
    "write `toDate(x, year)`": "écrire `toDate(x, year)`",
    "anything": "n'importe quoi",
    "{1} in scope: {2} and {3} more": "{1} à portée : {2} et {3} de plus",
    "{1} in scope: {2}": "{1} à portée : {2}",
    "`?` stands for {1}": "`?` remplace {1}",
    "what belongs here?": "que faut-il ici ?",
    "there is no band `{1}`": "il n'y a pas de bande `{1}`",
    "unknown band": "bande inconnue",
    "bands": "bandes",
    "`periodEnd` is known only where rows are placed by `open from`":
      "`periodEnd` n'est connu que là où `open from` place les lignes",
    "no period here": "pas de période ici",
    "write `average(periodEnd - x open from x until y)`":
      "écrire `average(periodEnd - x open from x until y)`",
    "`{1}` has no meaning here": "`{1}` n'a pas de sens ici",
    "`value` is the KPI in its own goals, thresholds and alerts":
      "`value` est le KPI dans ses propres objectifs, seuils et alertes",
    "`periodEnd` is known in aggregates that are placed by `open from`":
      "`periodEnd` est connu dans les agrégats placés par `open from`",
    "`goal` has no meaning here: the KPI states none":
      "`goal` n'a pas de sens ici : le KPI n'en indique pas",
    "no goal": "pas d'objectif",
    "state one: `goal >= …`": "en indiquer un : `goal >= …`",
    "`{1}` has a value for each row of `{2}`": "`{1}` a une valeur pour chaque ligne de `{2}`",
    "many values for one row": "plusieurs valeurs pour une ligne",
    "say which one: `first({1})`, `max({2})`": "dire laquelle : `first({1})`, `max({2})`",
    "take the day of the time: `date(…)`": "prendre le jour du moment : `date(…)`",
    "ids are text: write the number in quotes":
      "un identifiant est un texte : mettre le nombre entre guillemets",
    "only a duration moves a moment: `30 days`, `4 h`":
      "seule une durée déplace un moment : `30 days`, `4 h`",
    "a flag is `true` or `false`": "un booléen est `true` ou `false`",
    "text is written in quotes, numbers are not":
      "un texte s'écrit entre guillemets, un nombre non",
    "`{1}` says nothing about two values that are {2}":
      "`{1}` ne dit rien de deux valeurs qui sont {2}",
    "{1} {2} and {3}": "{1} {2} et {3}",
    "does not fit": "ne convient pas",
    "`{1}` is for text, not for {2}": "`{1}` s'applique à du texte, pas à {2}",
    "`{1}` is for numbers, not for {2}": "`{1}` s'applique à des nombres, pas à {2}",
    "needs text": "demande du texte",
    "needs numbers": "demande des nombres",
    "needs {1}": "demande {1}",
    "`{1}` takes {2}, not {3}": "`{1}` prend {2}, pas {3}",
    "takes {1}": "prend {1}",
    "this is {1}, where {2} is needed": "ceci est {1}, là où il faut {2}",
    "1 or 2": "1 ou 2",
    "1 argument": "1 argument",
    "{1} arguments": "{1} arguments",
    "`share` needs a condition: the part of which rows?":
      "`share` demande une condition : la part de quelles lignes ?",
    "no `where`": "pas de `where`",
    "write `share(visits where bounced)`": "écrire `share(visits where bounced)`",
    "`{1}` needs `over` and a dimension": "`{1}` demande `over` et une dimension",
    "over what?": "sur quoi ?",
    "`{1}` takes no `{2}` here": "`{1}` ne prend pas `{2}` ici",
    "not for `{1}`": "pas pour `{1}`",
    "it takes {1}": "il prend {1}",
    "`{1}` is for rows; beside `per` there are only cells":
      "`{1}` est pour des lignes ; à côté de `per` il n'y a que des cellules",
    "not beside `per`": "pas à côté de `per`",
    "put it inside: `{1}(count(orders {2} …) per …)`":
      "le mettre à l'intérieur : `{1}(count(orders {2} …) per …)`",
    "`{1}` of a figure takes no `{2}`": "`{1}` d'un indicateur ne prend pas `{2}`",
    "only in a dataset's column": "seulement dans une colonne d'un jeu de données",
    "bands are written without quotes": "une bande s'écrit sans guillemets",
    "text, where a band is needed": "un texte là où il faut une bande",
    "bands: {1}": "bandes : {1}",
    "remove the quotes": "retirer les guillemets",
    "write `\"{1}\"`": "écrire `\"{1}\"`",
    "or the name `{1}`": "ou le nom `{1}`",
    "`{1}` is no name here; text is written in quotes":
      "`{1}` n'est pas un nom ici ; un texte s'écrit entre guillemets",
    "text without quotes?": "un texte sans guillemets ?",
    "put it in quotes": "le mettre entre guillemets",
    "a period beside {1}": "une période à côté de {1}",
    "a period alone": "une période seule",
    "`{1}` means something beside a date, time or period only":
      "`{1}` n'a de sens qu'à côté d'une date, d'un moment ou d'une période",
    "compare a date or time with it: `orderedAt >= {1}`":
      "y comparer une date ou un moment : `orderedAt >= {1}`",
    "`{1}` is finer than {2}": "`{1}` est plus fin que {2}",
    "cannot be told apart": "ne se distinguent pas",
    "compare it with a period at least as long": "comparer avec une période au moins aussi longue",
    "the calendar has no week `{1}`": "le calendrier n'a pas de semaine `{1}`",
    "does not exist": "n'existe pas",
    "most years have 52 weeks; W01 is the one that holds 4 January":
      "la plupart des années ont 52 semaines ; W01 est celle du 4 janvier",
    "a number has at most 38 digits": "un nombre a au plus 38 chiffres",
    "too many digits": "trop de chiffres",
    "not that": "pas cela",
    "write `percentile(x, 95)`": "écrire `percentile(x, 95)`",
    "a length of time is a whole number with its unit":
      "une durée est un nombre entier avec son unité",
    "no length of time": "pas une durée",
    "write `28 days`, `4 h`, `2 weeks`, `3 months`, `1 year` or `12 periods`":
      "écrire `28 days`, `4 h`, `2 weeks`, `3 months`, `1 year` ou `12 periods`",
    "`±` states the range of an input, nothing else":
      "`±` indique la fourchette d'une hypothèse, rien d'autre",
    "no range here": "pas de fourchette ici",
    "state it in the input itself": "l'indiquer dans l'hypothèse elle-même",
    "a constant is needed here: {1}": "il faut ici une constante : {1}",
    "not a constant": "pas une constante",
    "`level` marks a stock, which is a number, not {1}":
      "`level` marque un stock, qui est un nombre, pas {1}",
    "not a number": "pas un nombre",
    "remove `level`": "retirer `level`",
    "a condition is true or false; this is {1}": "une condition est vraie ou fausse ; ceci est {1}",
    "compare it with something: `… is …`, `… > …`":
      "le comparer à quelque chose : `… is …`, `… > …`",
    "a column behind a call has no meaning": "une colonne derrière un appel n'a pas de sens",
    "not here": "pas ici",
    "derive a column with the call first, then write its name and `.{1}`":
      "dériver d'abord une colonne de l'appel, puis écrire son nom et `.{1}`",
    "a plain number": "un nombre sans unité",
    "a number in `{1}`": "un nombre en `{1}`",
    "a flag": "un booléen",
    "a date": "une date",
    "a time": "un moment",
    "a period ({1})": "une période ({1})",
    "a band ({1})": "une bande ({1})",
    "unknown": "inconnu",
    "a number, a moment or a band": "un nombre, un moment ou une bande",
    "a value that rows can be told apart by": "une valeur qui distingue des lignes",
    "a value": "une valeur",
    "a date or a time": "une date ou un moment",
    "a date, a time or a period": "une date, un moment ou une période",
    "`{1}` of a stock is the stock at the end of the window":
      "`{1}` d'un stock est le stock à la fin de la fenêtre",
    "looks at one moment alone": "ne regarde qu'un moment",
    "changes nothing": "ne change rien",
    "take the mean over the window: `{1}(average(x per month), …)`":
      "prendre la moyenne sur la fenêtre : `{1}(average(x per month), …)`",
    "a duration knows its unit: nothing is to be converted":
      "une durée connaît son unité : rien n'est à convertir",
    "makes it another duration": "en fait une autre durée",
    "a duration": "une durée",
    "leave the factor out: `unit min` shows minutes, and `4 h` compares with hours":
      "omettre le facteur : `unit min` montre des minutes, et `4 h` compare à des heures",
    "a number of `{1}` is no percentage": "un nombre de `{1}` n'est pas un pourcentage",
    "12 would be shown as 1200 %": "12 serait montré comme 1200 %",
    "hundredths of what?": "des centièmes de quoi ?",
    "divide by what it is a part of, or state `unit {1}`":
      "diviser par ce dont c'est une part, ou indiquer `unit {1}`",
    "a stock does not add up over time": "un stock ne s'additionne pas dans le temps",
    "would be counted again in every {1}": "serait compté de nouveau dans chaque {1}",
    "take the mean, `average({1} per {2})`, or write the figure alone: it is the stock at the"
      + " end of its cell":
      "prendre la moyenne, `average({1} per {2})`, ou écrire l'indicateur seul : c'est le stock"
      + " à la fin de sa cellule",
    "`{1}` does not say of what each row is: the last is one row of many":
      "`{1}` ne dit pas de quoi est chaque ligne : la dernière n'est qu'une parmi d'autres",
    "state what a row is, such as `row count by productId, countedAt`, and take the last"
      + " known of each":
      "indiquer ce qu'est une ligne, par exemple `row count by productId, countedAt`, et prendre la"
      + " dernière valeur connue de chacune",
    "states no `row`": "n'a pas de ligne `row`",
    "state what a row is and its keys, such as `row count by productId, countedAt`":
      "indiquer ce qu'est une ligne et ses clés, par exemple `row count by productId, countedAt`",
    "declare the column by what it holds: `arrivedAt : time`, `paidOn : date`":
      "déclarer la colonne selon son contenu : `arrivedAt : time`, `paidOn : date`",
    "a {1} is written whole: `{2}`": "un(e) {1} s'écrit en entier : `{2}`",
    "declare the column as what it is: `: number`, or a unit such as `: EUR`":
      "déclarer la colonne comme ce qu'elle est : `: number`, ou une unité comme `: EUR`",
    "a column `: {1}` is a place in the calendar; a length is `: number`, and `{2}({3}) * 1 {4}`":
      "une colonne `: {1}` est une place du calendrier ; une longueur est `: number`, et"
      + " `{2}({3}) * 1 {4}`",
    "the higher of two values is written `if a > b then a else b`":
      "la plus grande de deux valeurs s'écrit `if a > b then a else b`",
    "the lower of two values is written `if a < b then a else b`":
      "la plus petite de deux valeurs s'écrit `if a < b then a else b`",
    "two values are added by `a + b`": "deux valeurs s'additionnent par `a + b`",
    "all of a split is `total({1}(…) over channel)`":
      "le tout d'une ventilation est `total({1}(…) over channel)`",
    "the figure stands in front of the length of time":
      "l'indicateur est devant la longueur de temps",
    "a length of time": "une longueur de temps",
    "takes a figure first": "prend d'abord un indicateur",
    "write `{1}(sales, 12 months)`": "écrire `{1}(sales, 12 months)`",
    "take what one {1} brings: `sum({2} * 1 {3})`":
      "prendre ce que rapporte un(e) {1} : `sum({2} * 1 {3})`",
  ]
}
