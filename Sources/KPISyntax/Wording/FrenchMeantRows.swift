extension FrenchWording {
  /// What was probably meant, by parser and checker.
  static let meantRows: KeyValuePairs<String, String> = [
    "the words of this language are English": "les mots de ce langage sont anglais",
    "`{1}` in English": "`{1}` en anglais",
    "a declaration is its word and its name, with no sign between them":
      "une déclaration est son mot et son nom, sans signe entre les deux",
    "write `{` at the end of the line above, and `}` below the last clause":
      "écrire `{` à la fin de la ligne au-dessus, et `}` sous la dernière clause",
    "text stands in quotes behind its word, not on the lines below":
      "un texte s'écrit entre guillemets derrière son mot, pas aux lignes suivantes",
    "write `label \"Visits of the site\"`; a new line in it is written `\\n`":
      "écrire `label \"Visits of the site\"` ; un saut de ligne y est `\\n`",
    "expected the option's value in quotes, found `;`":
      "valeur de l'option attendue entre guillemets, `;` trouvé",
    "a sign without quotes": "un signe sans guillemets",
    "names stand without quotes": "un nom s'écrit sans guillemets",
    "a name in quotes": "un nom entre guillemets",
    "write `goal {1}`": "écrire `goal {1}`",
    "a column of words is `text`, whatever they are":
      "une colonne de mots est `text`, quels qu'ils soient",
    "a column of numbers is `number`, or its unit: `point`, `EUR`":
      "une colonne de nombres est `number`, ou son unité : `point`, `EUR`",
    "a digit may stand in the name of a unit: `m{1}`":
      "un chiffre peut figurer dans le nom d'une unité : `m{1}`",
    "values by period stand in a block: `every year { 2025 = 10; 2026 = 12 }`":
      "des valeurs par période se mettent en bloc : `every year { 2025 = 10; 2026 = 12 }`",
    "a goal is reached by a period: `goal >= 12 by 2026-12`":
      "un objectif s'atteint pour une période : `goal >= 12 by 2026-12`",
    "values of a split stand between braces: `expect sales by channel { \"email\" = 2 }`":
      "les valeurs d'une ventilation se mettent entre accolades :"
      + " `expect sales by channel { \"email\" = 2 }`",
    "a column is given in the rows of its dataset: `given {1}`, with a table below":
      "une colonne se donne dans les lignes de son jeu : `given {1}`, un tableau dessous",
    "a length of time stands behind a comma: `growth(x, 1 year)`, `rolling(x, 28 days)`":
      "une durée suit une virgule : `growth(x, 1 year)`, `rolling(x, 28 days)`",
    "which side passes?": "de quel côté est-ce atteint ?",
    "signs are written in their narrow form": "les signes s'écrivent sous leur forme étroite",
    "a wide sign": "un signe large",
    "{1} is written `contains` or `starts with` here":
      "{1} s'écrit ici `contains` ou `starts with`",
    "{1} is written as two comparisons here": "{1} s'écrit ici par deux comparaisons",
    "write `count(orders where amount >= 10 and amount <= 20)`":
      "écrire `count(orders where amount >= 10 and amount <= 20)`",
    "{1} is written `±` here": "{1} s'écrit ici `±`",
    "write `±`": "écrire `±`",
    "a list of values stands between `(` and `)`":
      "une liste de valeurs s'écrit entre `(` et `)`",
    "a list without parentheses": "une liste sans parenthèses",
    "write `({1})`": "écrire `({1})`",
    "a second value": "une seconde valeur",
    "write `,` before it": "écrire `,` devant",
    "a list ends with its last item, not with a comma":
      "une liste finit par son dernier élément, pas par une virgule",
    "what belongs to an argument follows without a comma":
      "ce qui appartient à un argument suit sans virgule",
    "clauses on one line are parted by `;`, not by a comma":
      "sur une ligne, les clauses sont séparées par `;`, pas par une virgule",
    "clauses on one line are parted by `;`": "sur une ligne, les clauses sont séparées par `;`",
    "write `;`": "écrire `;`",
    "write `;` before it": "écrire `;` devant",
    "write `{` before it": "écrire `{` devant",
    "each pack has a line of its own": "chaque paquet a sa propre ligne",
    "write `use` on a line for each": "écrire `use` sur une ligne pour chacun",
    "something is missing behind this": "il manque quelque chose derrière ceci",
    "a figure has no places to count in brackets":
      "un indicateur n'a pas de rangs à compter entre crochets",
    "another language's index": "indice d'un autre langage",
    "other periods: `previous(sales)`, `previous(sales, 1 year)`, `rolling(sales, 7 days)`":
      "d'autres périodes : `previous(sales)`, `previous(sales, 1 year)`, `rolling(sales, 7 days)`",
    "other periods: `previous(sales)`, `previous(sales, 1 year)`":
      "d'autres périodes : `previous(sales)`, `previous(sales, 1 year)`",
    "a condition stands behind `where`, not in braces":
      "une condition suit `where`, sans accolades",
    "another language's condition": "condition d'un autre langage",
    "write `sum(orders.amount where channel is \"email\")`":
      "écrire `sum(orders.amount where channel is \"email\")`",
    "a name stands without `${` and `}`": "un nom s'écrit sans `${` ni `}`",
    "{1} is a place in a sheet, which a formula cannot name":
      "{1} est un endroit d'une feuille, qu'une formule ne peut nommer",
    "cells have no meaning here": "les cellules n'ont pas de sens ici",
    "name a figure, or a column behind its dataset: `sum(orders.amount)`":
      "nommer un indicateur, ou une colonne derrière son jeu de données : `sum(orders.amount)`",
    "write `/` without blanks": "écrire `/` sans espaces",
    "remove the second braces": "enlever les secondes accolades",
    "the name of a figure stands before its formula: `kpi revenue = …`":
      "le nom d'un indicateur précède sa formule : `kpi revenue = …`",
    "the smallest sample that is judged is a clause: `needs count(orders) >= 30`":
      "le plus petit échantillon jugé est une clause : `needs count(orders) >= 30`",
    "a fall is a condition on the growth: `growth(value) < -20%`":
      "une baisse est une condition sur la croissance : `growth(value) < -20%`",
    "a rise is a condition on the growth: `growth(value) > 20%`":
      "une hausse est une condition sur la croissance : `growth(value) > 20%`",
    "a length of time is a number with its unit: `4.5 h`":
      "une durée est un nombre avec son unité : `4.5 h`",
    "a type is one word without parentheses: `text`, `number`, `flag`, `date`, `EUR`":
      "un type est un seul mot sans parenthèses : `text`, `number`, `flag`, `date`, `EUR`",
    "a column does not say whether values may be missing":
      "une colonne ne dit pas si des valeurs peuvent manquer",
    "the message of an alert stands at its end: `for 3 periods \"message\"`":
      "le message d'une alerte est à sa fin : `for 3 periods \"message\"`",
    "a goal has one bound; a range is a line of bands: `low < 3 <= fit < 5 <= high`":
      "un objectif a une borne ; un intervalle s'écrit en bandes : `low < 3 <= fit < 5 <= high`",
    "the items of a list are parted by commas":
      "les éléments d'une liste sont séparés par des virgules",
    "clauses stand between `{` and `}` behind the formula: `kpi x = … { unit EUR }`":
      "les clauses sont entre `{` et `}` derrière la formule : `kpi x = … { unit EUR }`",
    "both moments are named: `count(tickets open from createdAt until resolvedAt)`":
      "les deux moments se nomment : `count(tickets open from createdAt until resolvedAt)`",
    "a condition stands behind `where`: `count(orders where orderedAt >= 2026-01)`":
      "une condition suit `where` : `count(orders where orderedAt >= 2026-01)`",
    "a condition stands behind `where`: `count(orders where orderedAt < 2026-01)`":
      "une condition suit `where` : `count(orders where orderedAt < 2026-01)`",
    "a condition stands behind `where`: `count(orders where orderedAt is 2026-01)`":
      "une condition suit `where` : `count(orders where orderedAt is 2026-01)`",
    "a condition stands behind `where`: `count(orders where paid)`":
      "une condition suit `where` : `count(orders where paid)`",
    "a condition stands behind `where`": "une condition suit `where`",
    "a window stands around the figure: `rolling(count(orders), 28 days)`":
      "une fenêtre entoure l'indicateur : `rolling(count(orders), 28 days)`",
    "rows have no order here; `top 10` keeps the highest cells":
      "les lignes n'ont pas d'ordre ici ; `top 10` garde les plus hautes cellules",
    "groups stand behind `per`: `average(sum(x) per visitorId)`":
      "les groupes suivent `per` : `average(sum(x) per visitorId)`",
    "text is compared without wildcards: `channel contains \"mail\"`":
      "un texte se compare sans jokers : `channel contains \"mail\"`",
    "a dataset has no second name: its columns stand alone behind `where`":
      "un jeu de données n'a pas de second nom : ses colonnes s'écrivent seules derrière `where`",
    "a length of time stands alone: `rolling(sales, 28 days)`":
      "une durée s'écrit seule : `rolling(sales, 28 days)`",
    "a split is a clause, `by channel`; groups in a formula stand behind `per`":
      "une ventilation est une clause, `by channel` ; des groupes dans une formule suivent `per`",
    "a time is in a period when it `is` the period: `orderedAt is 2026`":
      "un moment est dans une période quand il `is` la période : `orderedAt is 2026`",
    "a list is written `channel in (\"email\", \"fax\")`":
      "une liste s'écrit `channel in (\"email\", \"fax\")`",
    "`{1}` does not belong here": "`{1}` n'a rien à faire ici",
    "remove `{1}`": "enlever `{1}`",
    "a definition has one `=`": "une définition a un seul `=`",
    "`top` takes a number alone; the split is a clause of its own":
      "`top` prend un nombre seul ; la ventilation est une clause à part",
    "a split": "une ventilation",
    "write `{1}` behind it": "écrire `{1}` derrière",
    "`? :` is written `if … then … else …` here": "`? :` s'écrit ici `if … then … else …`",
    "and its other side": "et son autre côté",
    "write `if … then … else …`": "écrire `if … then … else …`",
    "a unit is its name alone, with its label in a block: `unit lead { label \"leads\" }`":
      "une unité est son nom seul, son libellé dans un bloc : `unit lead { label \"leads\" }`",
    "a type stands behind `:`, a formula behind `=`": "un type suit `:`, une formule suit `=`",
    "values by split are written `by channel { \"email\" = 12%; else = 10% }`":
      "des valeurs par ventilation : `by channel { \"email\" = 12%; else = 10% }`",
    "`goal` and the name of a KPI": "`goal` et le nom d'un KPI",
    "a goal names a KPI: `goal sales +10% from 2026 by 2027`":
      "un objectif nomme un KPI : `goal sales +10% from 2026 by 2027`",
    "a segment tests a column: `for channel is \"{1}\"`":
      "un segment teste une colonne : `for channel is \"{1}\"`",
    "no test of a column": "aucun test d'une colonne",
    "close the text before `{1}`": "fermer le texte avant `{1}`",
    "a function has parentheses: `growth(sales)`":
      "une fonction a des parenthèses : `growth(sales)`",
    "expected `,`, found {1}": "`,` attendu, {1} trouvé",
    "expected a comparison, found {1}": "comparaison attendue, {1} trouvé",
    "expected a comparison": "comparaison attendue",
    "expected `{1}` before the end of the clause": "`{1}` attendu avant la fin de la clause",
    "two versions of these lines were not merged":
      "deux versions de ces lignes n'ont pas été fusionnées",
    "the first version begins": "la première version commence",
    "the second begins": "la seconde commence",
    "and ends here": "et finit ici",
    "keep one of them and remove the lines with these marks":
      "en garder une et enlever les lignes avec ces marques",
    "keep the first version": "garder la première version",
    "keep the second version": "garder la seconde version",
    "a note is a comment: `// TODO`": "une note est un commentaire : `// TODO`",
    "figures are declared beside one another, not in a block":
      "les indicateurs se déclarent côte à côte, pas dans un bloc",
    "the head of its declaration is missing above: `kpi x = … {`":
      "la tête de sa déclaration manque au-dessus : `kpi x = … {`",
    "the head of its dataset is missing above: `dataset orders from \"orders.csv\" {`":
      "la tête de son jeu de données manque : `dataset orders from \"orders.csv\" {`",
    "the head of its test is missing above: `test \"a good month\" {`":
      "la tête de son test manque au-dessus : `test \"a good month\" {`",
    "goals, thresholds and alerts stand in the block of a KPI":
      "objectifs, seuils et alertes sont dans le bloc d'un KPI",
    "a block stands between `{` and `}`, not behind `:`":
      "un bloc s'écrit entre `{` et `}`, pas derrière `:`",
    "an aggregate with its condition, `sum(orders.amount where …)`, `previous(x)` or"
      + " `total(x over channel)`":
      "un agrégat avec sa condition, `sum(orders.amount where …)`, `previous(x)` ou"
      + " `total(x over channel)`",
    "`count(orders) / 1 day`, `rolling(x, 28 days)` or `growth(x)`":
      "`count(orders) / 1 day`, `rolling(x, 28 days)` ou `growth(x)`",
    "`rank(x over category)`, or for the first row `previous(orderId per customerId) is missing`":
      "`rank(x over category)`, ou pour la première ligne"
      + " `previous(orderId per customerId) is missing`",
    "name what is ranked and over what: `rank(sum(orders.amount) over channel)`":
      "nommer ce qui est classé et sur quoi : `rank(sum(orders.amount) over channel)`",
    "how files are written is one line: `read as delimiter \";\" decimal \",\"`":
      "la façon dont les fichiers sont écrits tient en une ligne :"
      + " `read as delimiter \";\" decimal \",\"`",
    "cells that cannot be read are counted by the line `bad cells are missing`":
      "les cellules illisibles sont comptées par la ligne `bad cells are missing`",
    "an id is written `: id {1}`": "un identifiant s'écrit `: id {1}`",
    "a formula stands behind `=`: `{1} = …`": "une formule s'écrit derrière `=` : `{1} = …`",
    "a name is one word, and the KPI itself is `value`: `when value < 5`":
      "un nom est un seul mot, et le KPI lui-même est `value` : `when value < 5`",
    "a condition of all that stands before it is a clause: `{ where channel is \"email\" }`":
      "une condition sur tout ce qui précède est une clause : `{ where channel is \"email\" }`",
    "`+` and `-` at the beginning of lines are marks of a difference: remove them":
      "`+` et `-` en début de ligne sont les marques d'une différence : les retirer",
    "rows are counted by `count({1})`": "les lignes se comptent par `count({1})`",
    "a part of the rows is `share({1} where …)`, of a figure `20% * sales`":
      "une part des lignes est `share({1} where …)`, d'un indicateur `20% * sales`",
    "rows that meet a condition: `count({1} where {2})`":
      "les lignes qui remplissent une condition : `count({1} where {2})`",
    "a condition stands last: `percentile(orders.amount, 95 where paid)`":
      "une condition vient en dernier : `percentile(orders.amount, 95 where paid)`",
    "groups stand inside the parentheses, `average(sum(x) per visitorId)`; a split is `by channel`":
      "les groupes sont entre les parenthèses, `average(sum(x) per visitorId)` ; une ventilation"
      + " est `by channel`",
    "a split is the clause `by channel`; `over` stands in `total(x over channel)`, and a"
      + " window is `rolling(x, 28 days)`":
      "une ventilation est la clause `by channel` ; `over` est dans `total(x over channel)`, et une"
      + " fenêtre est `rolling(x, 28 days)`",
    "write its name: `year starts april`": "écrire son nom : `year starts april`",
    "lengths are `hour`, `day`, `week`, `month`, `quarter` and `year`: `judged every week`":
      "les longueurs sont `hour`, `day`, `week`, `month`, `quarter` et `year` :"
      + " `judged every week`",
    "hours are written `working monday..friday 09:00..12:00, 14:00..18:00`":
      "les heures s'écrivent `working monday..friday 09:00..12:00, 14:00..18:00`",
    "times have 24 hours and two digits each: `07:00..19:30`":
      "les heures vont jusqu'à 24, à deux chiffres : `07:00..19:30`",
    "a change is written with its sign alone: `goal +10% from 2026 by 2027`":
      "un changement s'écrit avec son signe seul : `goal +10% from 2026 by 2027`",
    "more or less?": "plus ou moins ?",
    "the rows of a table": "les lignes d'un tableau",
    "a column is given in the rows of its dataset: `given orders`, with a table below":
      "une colonne se donne dans les lignes de son dataset : `given orders`, avec un"
      + " tableau dessous",
    "`estimated` stands behind the value: `= 10% estimated`":
      "`estimated` vient derrière la valeur : `= 10% estimated`",
    "rows are counted by their dataset: `count(orders)`":
      "les lignes se comptent par leur dataset : `count(orders)`",
    "an alert waits for periods of its grain: `for 2 periods \"message\"`":
      "une alerte attend des périodes de sa longueur : `for 2 periods \"message\"`",
    "a duration knows its unit: it is shown by `unit day`":
      "une durée connaît son unité : `unit day` la montre",
    "numbers stand without quotes: `21 days`, `10 EUR`":
      "les nombres s'écrivent sans guillemets : `21 days`, `10 EUR`",
  ]
}
