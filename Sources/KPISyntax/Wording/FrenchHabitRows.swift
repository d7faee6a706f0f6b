extension FrenchWording {
  /// K12xx and the advice behind K1110: habits from other languages and older spellings.
  static let habitRows: KeyValuePairs<String, String> = [
    "mend each of these places": "corriger chacun de ces endroits",
    "a column stands behind a dot, not in brackets":
      "une colonne s'écrit derrière un point, pas entre crochets",
    "another language's column": "colonne d'un autre langage",
    "the items of a list are parted by commas, not by {1}":
      "les éléments d'une liste se séparent par des virgules, pas par {1}",
    "`{1}` takes one value, not a list": "`{1}` prend une valeur, pas une liste",
    "another grain is asked for when the figure is shown: `kpi eval --every week`":
      "une autre granularité se demande à l'affichage : `kpi eval --every week`",
    "several owners stand in one text: `owner \"Marketing, Sales\"`":
      "plusieurs responsables tiennent en un texte : `owner \"Marketing, Ventes\"`",
    "a figure has one unit: `EUR`, or a rate such as `EUR/visit`":
      "un indicateur a une unité : `EUR`, ou un taux comme `EUR/visit`",
    "each language has a clause of its own: `label fr \"…\"`":
      "chaque langue a sa propre clause : `label fr \"…\"`",
    "write `; label` between them": "écrire `; label` entre les deux",
    "two figures are compared by a sign, one with its past by `growth(sales)`":
      "deux indicateurs se comparent par un signe, un seul à son passé par `growth(sales)`",
    "a name stands without brackets": "un nom s'écrit sans crochets",
    "another language's name": "nom d'un autre langage",
    "square brackets have no meaning here": "les crochets n'ont pas de sens ici",
    "close the parenthesis here": "fermer la parenthèse ici",
    "close the block here": "fermer le bloc ici",
    "opened here": "ouvert ici",
    "closed here": "fermé ici",
    "remove them": "les enlever",
    "a list stands between `(` and `)`": "une liste s'écrit entre `(` et `)`",
    "write parentheses": "mettre des parenthèses",
    "a formula is defined by `kpi {1} = …`, or by `measure` if it is not published":
      "une formule se définit par `kpi {1} = …`, ou par `measure` si elle n'est pas publiée",
    "write `kpi` before it": "écrire `kpi` devant",
    "a program holds definitions, not queries":
      "un programme contient des définitions, pas de requêtes",
    "name the figure and what it aggregates: `kpi revenue = sum(orders.amount)`":
      "nommer l'indicateur et ce qu'il agrège : `kpi revenue = sum(orders.amount)`",
    "a KPI is written `kpi basket = sales / orderCount { unit EUR/order }`":
      "un KPI s'écrit `kpi basket = sales / orderCount { unit EUR/order }`",
    "a clause is its word and its value, with no sign between them":
      "une clause est son mot et sa valeur, sans signe entre les deux",
    "not needed": "inutile",
    "remove the sign": "enlever le signe",
    "the value of an entry stands behind `=`": "la valeur d'une entrée suit `=`",
    "the clause `{1}` stands outside of a block": "la clause `{1}` est hors d'un bloc",
    "belongs between `{` and `}`": "sa place est entre `{` et `}`",
    "a formula is one expression, without {1}": "une formule est une seule expression, sans {1}",
    "write the expression alone: `sum(orders.amount)`, `sales / visits`":
      "écrire l'expression seule : `sum(orders.amount)`, `sales / visits`",
    "a comparison is written with `is`; `=` defines":
      "une comparaison s'écrit avec `is` ; `=` définit",
    "compares two values": "compare deux valeurs",
    "write `is`": "écrire `is`",
    "expected `{1}`": "`{1}` attendu",
    "arguments are separated by `,`": "les arguments sont séparés par `,`",
    "another separator": "autre séparateur",
    "distinct values are counted by `distinct(x)` alone":
      "les valeurs distinctes se comptent par `distinct(x)` seul",
    "digits are grouped with `_`, and decimals stand behind a point: `10_000.5`":
      "les chiffres se groupent par `_`, les décimales suivent un point : `10_000.5`",
    "{1} is not a period in the form read here": "{1} n'est pas une période sous la forme lue ici",
    "a name is one word that begins with a letter":
      "un nom est un seul mot qui commence par une lettre",
    "not one word": "pas un seul mot",
    "what readers see is said by a clause: `label \"Average basket\"`":
      "ce que voit le lecteur se dit par une clause : `label \"Average basket\"`",
    "expected `{1}`, found {2}": "`{1}` attendu, {2} trouvé",
    "write `{1}` before it": "écrire `{1}` devant",
    "`//` begins a comment, so the rest of the line is not read":
      "`//` commence un commentaire, le reste de la ligne n'est donc pas lu",
    "a comment, with a block in it": "un commentaire, avec un bloc dedans",
    "a quotient is written `a / b`; a comment stands on a line of its own":
      "un quotient s'écrit `a / b` ; un commentaire a sa propre ligne",
    "text has no letter before its quote": "un texte n'a pas de lettre devant son guillemet",
    "another language's text": "texte d'un autre langage",
    "there is no function {1} here": "il n'y a pas de fonction {1} ici",
    "write {1}": "écrire {1}",
    "another language's operator": "opérateur d'un autre langage",
    "there is no {1}: cells come in the order of their splits":
      "pas de {1} : les cellules suivent l'ordre de leurs axes",
    "`top 10` keeps the cells with the highest values":
      "`top 10` garde les cellules aux plus hautes valeurs",
    "a currency is named by its code, behind the number: `10 {1}`":
      "une devise se nomme par son code, derrière le nombre : `10 {1}`",
    "write `{1}` behind the number": "écrire `{1}` derrière le nombre",
    "a method": "une méthode",
    "say what it is in `///` lines above the declaration":
      "dire ce que c'est en lignes `///` au-dessus de la déclaration",
    "numbers are shown as their unit asks; there is nothing to state":
      "les nombres s'affichent selon leur unité ; il n'y a rien à dire",
    "the formula stands behind the name: `kpi x = …`":
      "la formule suit le nom : `kpi x = …`",
    "the formula says what is aggregated: `kpi x = sum(orders.amount)`":
      "la formule dit ce qui est agrégé : `kpi x = sum(orders.amount)`",
    "cells come in the order of their splits; `top 10` keeps the highest":
      "les cellules suivent l'ordre de leurs axes ; `top 10` garde les plus hautes",
    "the formula names the dataset: `sum(orders.amount)`":
      "la formule nomme le jeu de données : `sum(orders.amount)`",
    "the key stands behind what a row is: `row order by orderId`":
      "la clé suit ce qu'est une ligne : `row order by orderId`",
    "columns stand one a line: `amount : EUR`":
      "les colonnes s'écrivent une par ligne : `amount : EUR`",
    "the file stands behind the dataset's name: `dataset orders from \"orders.csv\"`":
      "le fichier suit le nom du jeu de données : `dataset orders from \"orders.csv\"`",
    "a year that starts in April is written `year starts april`":
      "une année qui commence en avril s'écrit `year starts april`",
    "working days are written `working monday..friday 09:00..18:00`":
      "les jours ouvrés s'écrivent `working monday..friday 09:00..18:00`",
    "which way is better is written `better higher`":
      "le sens du mieux s'écrit `better higher`",
    "which way is better is written `better lower`": "le sens du mieux s'écrit `better lower`",
    "colours are written `threshold red < 5 <= amber < 10 <= green`":
      "les couleurs s'écrivent `threshold red < 5 <= amber < 10 <= green`",
    "an alert is written `alert critical when value < 5`":
      "une alerte s'écrit `alert critical when value < 5`",
    "an alert is written `alert warning when value < 5`":
      "une alerte s'écrit `alert warning when value < 5`",
    "an alert is written `alert critical when value < 5 \"message\"`":
      "une alerte s'écrit `alert critical when value < 5 \"message\"`",
  ]

  /// What was probably meant by what stands behind a complete clause.
  static let adviceRows: KeyValuePairs<String, String> = [
    "a table has no line of dashes below its header":
      "un tableau n'a pas de ligne de tirets sous ses titres",
    "another language's table": "le tableau d'un autre langage",
    "a condition stands inside the parentheses: `count(orders where paid)`":
      "une condition se met dans les parenthèses : `count(orders where paid)`",
    "a choice begins with its condition: `if a > 0 then b else 0`":
      "un choix commence par sa condition : `if a > 0 then b else 0`",
    "`from` stands before `by`: `goal +10% from 2026 by 2027`":
      "`from` précède `by` : `goal +10% from 2026 by 2027`",
    "a split is a clause: `kpi x = … { by channel }`":
      "un axe est une clause : `kpi x = … { by channel }`",
    "a segment is a clause of its own: `for channel is \"email\" { … }`":
      "un segment est une clause à part : `for channel is \"email\" { … }`",
    "a test for several values is `channel in (\"email\", \"fax\")`":
      "un test de plusieurs valeurs est `channel in (\"email\", \"fax\")`",
    "a choice begins with `if`: `if a > 0 then b else 0`":
      "un choix commence par `if` : `if a > 0 then b else 0`",
    "a moment stands inside the parentheses: `count(orders at shippedAt)`":
      "un moment se met dans les parenthèses : `count(orders at shippedAt)`",
    "`within` stands inside the parentheses: `last(x within 31 days)`":
      "`within` se met dans les parenthèses : `last(x within 31 days)`",
    "datasets are linked by ids: `customer.country` in a row of `orders`":
      "les jeux de données se lient par des id : `customer.country` dans une ligne de `orders`",
    "a part is a product: `20% * sales`": "une part est un produit : `20% * sales`",
    "a product is written `a * b`": "un produit s'écrit `a * b`",
    "the highest cells are kept by a clause: `{ by channel; top 10 }`":
      "les plus hautes cellules se gardent par une clause : `{ by channel; top 10 }`",
    "a percentage is written `3%`": "un pourcentage s'écrit `3%`",
    "a window is written `rolling(x, 28 days)`": "une fenêtre s'écrit `rolling(x, 28 days)`",
    "there is no remainder of a division": "il n'y a pas de reste d'une division",
    "a quotient is written `a / b`": "un quotient s'écrit `a / b`",
    "a length of time is written `28 days`": "une durée s'écrit `28 days`",
    "a type stands behind the name of a column or input, and nowhere else":
      "un type suit le nom d'une colonne ou d'une entrée, et rien d'autre",
    "a definition has one `=`; values are compared with `is`":
      "une définition a un seul `=` ; les valeurs se comparent avec `is`",
    "there is no remainder of a division; a percentage is written `3%`":
      "il n'y a pas de reste d'une division ; un pourcentage s'écrit `3%`",
    "a block stands behind the formula of a declaration":
      "un bloc suit la formule d'une déclaration",
    "a range of values is tested by `10 <= x and x <= 20`":
      "un intervalle se teste par `10 <= x and x <= 20`",
    "a definition is written with `=`": "une définition s'écrit avec `=`",
    "a rate is written `EUR/order`, without blanks":
      "un taux s'écrit `EUR/order`, sans espaces",
    "what the message is in French stands below it: `alert fr \"Appelez-nous\"`":
      "ce que le message est en français se met dessous : `alert fr \"Appelez-nous\"`",
    "the message of an alert stands in quotes, at its end":
      "le message d'une alerte s'écrit entre guillemets, à la fin",
    "a dataset is written `dataset orders from \"orders.csv\" { … }`":
      "un jeu de données s'écrit `dataset orders from \"orders.csv\" { … }`",
    "a pack is named alone, `use sales`, a folder in quotes":
      "un pack se nomme seul, `use sales`, un dossier entre guillemets",
    "a function stands in front: `{1}({2})`": "une fonction se met devant : `{1}({2})`",
    "a number and its unit: `10 EUR`; a name begins with a letter":
      "un nombre et son unité : `10 EUR` ; un nom commence par une lettre",
    "between two values stands a sign: `+`, `-`, `*` or `/`":
      "entre deux valeurs se met un signe : `+`, `-`, `*` ou `/`",
    "text stands between two quotes, and a quote inside it is written `\\\"`":
      "un texte s'écrit entre deux guillemets, un guillemet dedans s'écrit `\\\"`",
    "a column stands behind its dataset: `sum(orders.amount)`":
      "une colonne suit son jeu de données : `sum(orders.amount)`",
    "an aggregate goes over all rows: `sum(orders.amount)`":
      "un agrégat parcourt toutes les lignes : `sum(orders.amount)`",
    "a column or figure is named: `sum(orders.amount)`":
      "une colonne ou un indicateur se nomme : `sum(orders.amount)`",
    "close the parenthesis before the block begins":
      "fermer la parenthèse avant le bloc",
    "a column's type stands in its dataset":
      "le type d'une colonne est dit dans son jeu de données",
    "a plain division: a quotient by 0 is missing":
      "une simple division : un quotient par 0 est manquant",
    "a link: `customer.country`": "un lien : `customer.country`",
    "the bare value: numbers stay exact, and are rounded where they are shown":
      "la valeur seule : les nombres restent exacts, et sont arrondis à l'affichage",
    "the bare value: a column's type stands in its dataset":
      "la valeur seule : le type d'une colonne est dit dans son jeu de données",
    "nothing: a run ends where the data ends, or at `--until`":
      "rien : un calcul finit où finissent les données, ou à `--until`",
    "`-x` or `x` as it is meant": "`-x` ou `x` selon le sens voulu",
    "`month(x)`, `week(x)` or `date(x)`": "`month(x)`, `week(x)` ou `date(x)`",
  ]
}
