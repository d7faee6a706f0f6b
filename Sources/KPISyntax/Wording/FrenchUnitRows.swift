extension FrenchWording {
  /// K30xx, K40xx and K61xx: units and additivity.
  static let unitRows: KeyValuePairs<String, String> = [
    "multiply by `{1}`, which is in `{2}`": "multiplier par `{1}`, qui est en `{2}`",
    "multiply by something in `{1}`, or state `unit {2}`":
      "multiplier par quelque chose en `{1}`, ou indiquer `unit {2}`",
    "multiply by something in `{1}`": "multiplier par quelque chose en `{1}`",
    "the formula is in `{1}`, not in `{2}`": "la formule est en `{1}`, pas en `{2}`",
    "in `{1}`": "en `{1}`",
    "declared in `{1}`": "déclaré en `{1}`",
    "stated here": "indiqué ici",
    "stated:    {1}": "indiqué :  {1}",
    "formula:   {1}{2}": "formule :  {1}{2}",
    "left over: {1}": "en trop :  {1}",
    "{1} `{2}` and `{3}`: the units differ": "{1} `{2}` et `{3}` : les unités diffèrent",
    "the units differ": "les unités diffèrent",
    "left:    {1}": "gauche : {1}",
    "right:   {1}": "droite : {1}",
    "between: {1}": "entre :  {1}",
    "`{1}` and `{2}` do not mix without a rate":
      "`{1}` et `{2}` ne se mêlent pas sans taux de change",
    "two currencies": "deux devises",
    "state a rate, `input rate : {1}/{2} = …`, and multiply by it":
      "indiquer un taux, `input rate : {1}/{2} = …`, et multiplier par lui",
    "write it with its unit: `90%` or `90 pp`": "l'écrire avec son unité : `90%` ou `90 pp`",
    "write `{1}` or `{2}`, whichever is meant": "écrire `{1}` ou `{2}`, selon ce qui est voulu",
    "a bare number beside a percentage can be read in two ways":
      "un nombre nu à côté d'un pourcentage se lit de deux façons",
    "hundredths or a fraction?": "centièmes ou fraction ?",
    "change it relatively": "le changer relativement",
    "change it by points": "le changer en points",
    "a percentage is no amount to add or subtract":
      "un pourcentage n'est pas un montant à ajouter ou à retrancher",
    "of what?": "de quoi ?",
    "for a change relative to it write `{1}`; between percentages, `{2}`":
      "pour un changement relatif écrire `{1}` ; entre pourcentages, `{2}`",
    "months and years have no fixed number of days":
      "les mois et les années n'ont pas un nombre fixe de jours",
    "not comparable": "pas comparables",
    "write both in days, or use `monthsBetween(a, b)`":
      "écrire les deux en jours, ou employer `monthsBetween(a, b)`",
    "`{1}` has no fixed length to move a moment by":
      "`{1}` n'a pas de durée fixe dont déplacer un moment",
    "no fixed length": "pas de durée fixe",
    "write a number of days": "écrire un nombre de jours",
    "an exponent is a plain number, not one in `{1}`":
      "un exposant est un nombre sans unité, pas en `{1}`",
    "has a unit": "a une unité",
    "divide it by its unit first": "le diviser d'abord par son unité",
    "the power of a number in `{1}` needs a whole constant exponent":
      "la puissance d'un nombre en `{1}` demande un exposant entier constant",
    "not a whole constant": "pas une constante entière",
    "divide by one `{1}` first, or write a whole number up to 16":
      "diviser d'abord par un `{1}`, ou écrire un nombre entier jusqu'à 16",
    "`{1}` is a type, not a unit": "`{1}` est un type, pas une unité",
    "not a unit": "pas une unité",
    "units are currencies, durations, `%`, `pp`, `point` and declared names":
      "les unités sont les devises, les durées, `%`, `pp`, `point` et les noms déclarés",
    "the factor `{1}` of a unit must be whole, from 1 to a thousand million":
      "le facteur `{1}` d'une unité doit être entier, de 1 à un milliard",
    "after `{1}`": "après `{1}`",
    "write `/1000 name`": "écrire `/1000 nom`",
    "the formula is {1}, which has no unit": "la formule est {1}, ce qui n'a pas d'unité",
    "say what a row of `{1}` is: `row {2} by …` in its block":
      "dire ce qu'est une ligne de `{1}` : `row {2} by …` dans son bloc",
    "counts as plain numbers: it has no `row` line":
      "compté en nombres simples : pas de ligne `row`",
    "remove this unit": "retirer cette unité",
    "only numbers have a unit": "seuls les nombres ont une unité",
    "in `{1}`, where `{2}` is needed": "en `{1}`, là où il faut `{2}`",
    "found:  {1}": "trouvé : {1}",
    "needed: {1}": "voulu :  {1}",
    "write it in `{1}`": "l'écrire en `{1}`",
    "cannot add": "impossible d'additionner",
    "cannot subtract": "impossible de soustraire",
    "cannot choose between": "impossible de choisir entre",
    "cannot compare": "impossible de comparer",
    "rates do not add up: this one is in `{1}`":
      "des taux ne s'additionnent pas : celui-ci est en `{1}`",
    "a rate": "un taux",
    "adds it up": "l'additionne",
    "multiply by what it is a rate of: `{1}`": "multiplier par ce dont c'est le taux : `{1}`",
    "sum what it is a rate of, and divide the sums: `sum(a) / sum(b)`":
      "sommer ce dont c'est le taux, et diviser les sommes : `sum(a) / sum(b)`",
    "divide the sums: `sum({1}) / sum({2})`, or weight it: `weighted by`":
      "diviser les sommes : `sum({1}) / sum({2})`, ou pondérer : `weighted by`",
    "divide the sums: `sum(a) / sum(b)`, or weight it: `weighted by`":
      "diviser les sommes : `sum(a) / sum(b)`, ou pondérer : `weighted by`",
    "weight it by what it is a part of: `average(x weighted by w)`":
      "pondérer par ce dont c'est une part : `average(x weighted by w)`",
    "a mean of ratios weighs small and large rows alike":
      "une moyenne de ratios pèse autant les petites lignes que les grandes",
    "a ratio, row by row": "un ratio, ligne par ligne",
    "takes the plain mean": "prend la moyenne simple",
    "distinct counts do not add up: one value may occur in several cells":
      "les comptes distincts ne s'additionnent pas : une valeur peut se répéter",
    "rates and means do not add up": "les taux et les moyennes ne s'additionnent pas",
    "a distinct count": "un compte distinct",
    "a rate or mean": "un taux ou une moyenne",
    "write the distinct count itself: it is recomputed for the whole cell":
      "écrire le compte distinct lui-même : il est recalculé pour toute la cellule",
    "write the figure itself: it is recomputed for the whole cell":
      "écrire l'indicateur lui-même : il est recalculé pour toute la cellule",
    "a mean of ratios weighs small and large cells alike":
      "une moyenne de ratios pèse autant les petites cellules que les grandes",
    "a ratio": "un ratio",
    "write the ratio itself, recomputed for the whole cell, or weight it: `weighted by`":
      "écrire le ratio lui-même, recalculé pour toute la cellule, ou pondérer : `weighted by`",
    "`{1}` is a level: it does not add up over time":
      "`{1}` est un niveau : il ne s'additionne pas dans le temps",
    "would count every day's stock again": "recompterait le stock de chaque jour",
    "take the last known of each: `{1}`": "prendre le dernier connu de chacun : `{1}`",
    "take the last known of each": "prendre le dernier connu de chacun",
    "`{1}` would be counted once for each row of `{2}`":
      "`{1}` serait compté une fois par ligne de `{2}`",
    "shared by several rows": "commun à plusieurs lignes",
    "sum it where it is stated, `sum({1})`, or multiply by a column of the row":
      "le sommer là où il figure, `sum({1})`, ou multiplier par une colonne de la ligne",
    "`last` of a level needs the keys of which each has one":
      "`last` d'un niveau demande les clés dont chacune en a un",
    "the last of what?": "le dernier de quoi ?",
    "add the keys": "ajouter les clés",
    "`{1}` states no key but its time": "`{1}` n'indique pas d'autre clé que son temps",
    "not its key": "pas sa clé",
    "state what a row is: `row … by …`": "indiquer ce qu'est une ligne : `row … by …`",
    "the key of `{1}` without its time is `{2}`": "la clé de `{1}` sans son temps est `{2}`",
    "not that key": "pas cette clé",
    "write `per {1}`": "écrire `per {1}`",
    "write the whole key": "écrire la clé entière",
    "`{1}` of a figure needs `per`: one value in each what?":
      "`{1}` d'un indicateur demande `per` : une valeur pour chaque quoi ?",
    "one value, nothing to aggregate": "une seule valeur, rien à agréger",
    "wants many values": "veut plusieurs valeurs",
    "`{1}` in a row needs `per`: over which rows?":
      "`{1}` dans une ligne demande `per` : sur quelles lignes ?",
    "over which rows?": "sur quelles lignes ?",
    "write `{1}(x per customerId)`: the rows that agree with this one":
      "écrire `{1}(x per customerId)` : les lignes qui concordent avec celle-ci",
    "`per` wants a figure in each group, not single rows":
      "`per` veut un indicateur par groupe, pas des lignes",
    "rows": "des lignes",
    "aggregate the rows of a group first: `{1}(sum(…) per {2})`":
      "agréger d'abord les lignes d'un groupe : `{1}(sum(…) per {2})`",
    "`{1}` with `per` gives many values, not one":
      "`{1}` avec `per` donne plusieurs valeurs, pas une",
    "one value for each group": "une valeur par groupe",
    "say what is done with them: `average({1}(…) per …)`":
      "dire ce qu'on en fait : `average({1}(…) per …)`",
    "`retained` compares the values of a `distinct`, nothing else":
      "`retained` compare les valeurs d'un `distinct`, rien d'autre",
    "not a distinct count": "pas un compte distinct",
    "write `retained(distinct(orders.customerId))`, or a measure that is one":
      "écrire `retained(distinct(orders.customerId))`, ou une mesure qui en est un",
    "an aggregate reads one dataset: `{1}`, not `{2}` too":
      "un agrégat lit un jeu de données : `{1}`, pas aussi `{2}`",
    "aggregate each for itself, or derive a column over a link or `per` keys":
      "agréger chacun à part, ou dériver une colonne par un lien ou des clés `per`",
    "`{1}` has no `{2}` to agree on with `{3}`":
      "`{1}` n'a pas de `{2}` sur quoi concorder avec `{3}`",
    "not in `{1}`": "pas dans `{1}`",
    "use a key that both have, or an id of the same entity":
      "employer une clé commune, ou un identifiant de la même entité",
    "`{1}` is of one type here and of another in `{2}`":
      "`{1}` est d'un type ici et d'un autre dans `{2}`",
    "types differ": "types différents",
    "{1} in `{2}`": "{1} dans `{2}`",
    "a key is a column of `{1}` itself": "une clé est une colonne de `{1}` même",
    "behind a link": "derrière un lien",
    "derive a column first: `{1} = {2}`": "dériver d'abord une colonne : `{1} = {2}`",
    "`{1}` needs an order in time, and `{2}` states none":
      "`{1}` demande un ordre dans le temps, et `{2}` n'en indique pas",
    "which is earlier?": "laquelle est la première ?",
    "no `time` column": "pas de colonne `time`",
    "mark a column of `{1}` with `time`": "marquer une colonne de `{1}` par `time`",
    "`{1}` does not say whose rows": "`{1}` ne dit pas les lignes de quoi",
    "of which dataset?": "de quel jeu de données ?",
    "write a dataset, or one in front of a column: `sum(orders.amount)`":
      "écrire un jeu de données, ou un devant une colonne : `sum(orders.amount)`",
    "write `{1}.{2}`": "écrire `{1}.{2}`",
    "`{1}` does not say whose `{2}`": "`{1}` ne dit pas de quoi est `{2}`",
    "`{1}` counts rows of a dataset, not values of a column":
      "`{1}` compte les lignes d'un jeu de données, pas les valeurs d'une colonne",
    "write `{1}({2} where {3} is not missing)`, or `distinct({4})`":
      "écrire `{1}({2} where {3} is not missing)`, ou `distinct({4})`",
    "`{1}` takes a dataset, whose rows it counts":
      "`{1}` prend un jeu de données, dont il compte les lignes",
    "not a dataset": "pas un jeu de données",
    "write `{1}({2})`": "écrire `{1}({2})`",
    "rows are placed by a column of `{1}` itself":
      "les lignes se placent par une colonne de `{1}` même",
    "rows where the condition is missing are left out of both sides of `share`":
      "les lignes où la condition manque sont exclues des deux côtés de `share`",
    "can be missing": "peut manquer",
    "`{1}` can be missing": "`{1}` peut manquer",
    "count them as not meeting it: `otherwise false`; or say so: `… is not missing and …`":
      "les compter comme fausses : `otherwise false` ; ou le dire : `… is not missing and …`",
    "count them as not meeting it": "les compter comme fausses",
    "`{1}` has no value without a split by `{2}`":
      "`{1}` n'a pas de valeur sans ventilation par `{2}`",
    "has no value without that split": "n'a pas de valeur sans cette ventilation",
    "sum over it, `sum(… per {1})`, or split the KPI: `by {2}`":
      "sommer dessus, `sum(… per {1})`, ou ventiler le KPI : `by {2}`",
    "the factor stands in the unit `{1}` already": "le facteur est déjà dans l'unité `{1}`",
    "a second factor": "un second facteur",
    "leave it out of the formula, or state a unit without factor":
      "l'ôter de la formule, ou indiquer une unité sans facteur",
    "divide by `{1}`, which is in `{2}`": "diviser par `{1}`, qui est en `{2}`",
    "divide by a length of time, such as `1 {1}`, or state `unit {2}`":
      "diviser par une durée, par exemple `1 {1}`, ou indiquer `unit {2}`",
    "for a change relative to it write `x * (1 {1} y)`":
      "pour un changement relatif écrire `x * (1 {1} y)`",
    "what stands left and right of `/` binds first; in parentheses: `(a {1} b) / c`":
      "ce qui entoure `/` se lie d'abord ; avec parenthèses : `(a {1} b) / c`",
    "what stands left and right of `/` binds first; in parentheses: `a / (b {1} c)`":
      "ce qui entoure `/` se lie d'abord ; avec parenthèses : `a / (b {1} c)`",
    "a bare number has no unit; with one it is written `{1} {2}`":
      "un nombre nu n'a pas d'unité ; avec elle il s'écrit `{1} {2}`",
    "write `min` or `month`, or declare it: `unit {1}`":
      "écrire `min` ou `month`, ou la déclarer : `unit {1}`",
    "read it as `number` and derive the duration: `latency = milliseconds * 0.001 s`":
      "la lire comme `number` et en tirer la durée : `latency = milliseconds * 0.001 s`",
    "`{1}` is another size of it; declare it, `unit {2}`, and convert by an input:"
      + " `input size : {3}/{4} = 1000`":
      "`{1}` en est un autre ordre de grandeur ; la déclarer, `unit {2}`, et convertir par une"
      + " hypothèse : `input size : {3}/{4} = 1000`",
  ]
}
