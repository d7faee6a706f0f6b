extension FrenchWording {
  /// K10xx to K12xx: writing.
  static let writingRows: KeyValuePairs<String, String> = [
    "error": "erreur",
    "warning": "avertissement",
    "note": "remarque",
    "help": "aide",
    "fix": "correction",
    "{1} is written `is`, and a definition `=` here": "{1} s'écrit ici `is`, et une définition `=`",
    "{1} is written `{2}` here": "{1} s'écrit ici `{2}`",
    "another language's sign": "signe d'un autre langage",
    "a comparison is written `channel is \"email\"`, a definition `kpi x = …`":
      "une comparaison s'écrit `channel is \"email\"`, une définition `kpi x = …`",
    "a comment begins with `//`": "un commentaire commence par `//`",
    "another sign": "autre signe",
    "`//` comments to the end of the line, `///` documents what follows":
      "`//` commente jusqu'à la fin de la ligne, `///` documente ce qui suit",
    "text stands between double quotes `\"…\"`":
      "un texte s'écrit entre guillemets droits doubles `\"…\"`",
    "other quotes": "autres guillemets",
    "write double quotes": "mettre des guillemets doubles",
    "`{1}` is written `{2}` here": "`{1}` s'écrit ici `{2}`",
    "in capitals": "en majuscules",
    "write `{1}`": "écrire `{1}`",
    "there is no value {1}; a test says `is missing`":
      "il n'y a pas de valeur {1} ; un test s'écrit `is missing`",
    "another language's word": "mot d'un autre langage",
    "write `x is missing`, `x is not missing`, or `x otherwise 0`":
      "écrire `x is missing`, `x is not missing` ou `x otherwise 0`",
    "{1} is written `if … then … else …` here": "{1} s'écrit ici `if … then … else …`",
    "another language's choice": "choix d'un autre langage",
    "several cases go on with `else if … then …`": "d'autres cas suivent avec `else if … then …`",
    "`*` names no rows; `{1}` takes the name of a dataset":
      "`*` ne nomme aucune ligne ; `{1}` prend le nom d'un jeu de données",
    "name the dataset": "nommer le jeu de données",
    "write `count(orders)`, with a condition `count(orders where paid)`":
      "écrire `count(orders)`, avec une condition `count(orders where paid)`",
    "{1} is written `by` in the block of the figure":
      "{1} s'écrit `by` dans le bloc de l'indicateur",
    "another language's clause": "clause d'un autre langage",
    "write `kpi x = … { by channel }`, or `f(x per key)` inside a formula":
      "écrire `kpi x = … { by channel }`, ou `f(x per key)` dans une formule",
    "the function {1} is written {2} here": "la fonction {1} s'écrit ici {2}",
    "another language's function": "fonction d'un autre langage",
    "a difference such as `b - a`": "comme différence, `b - a`",
    "a clause ends with its line, not with a comma":
      "une clause finit avec sa ligne, pas avec une virgule",
    "remove the comma": "retirer la virgule",
    "commas separate the items of a list; on one line clauses are parted by `;`":
      "la virgule sépare les éléments d'une liste ; sur une ligne, `;` sépare les clauses",
    "{1} does not begin a declaration": "{1} ne commence aucune déclaration",
    "expected a declaration": "il faut une déclaration",
    "the nearest word is `{1}`": "le mot le plus proche est `{1}`",
    "declarations begin with {1}": "une déclaration commence par {1}",
    "expected {1}, found {2}": "attendu : {1} ; trouvé : {2}",
    "expected {1}": "attendu : {1}",
    "expected an expression, found {1}": "il faut une expression, trouvé : {1}",
    "an expression is missing here": "il manque ici une expression",
    "a choice inside a formula stands in parentheses: `a + (if b > 0 then c else 0)`":
      "un choix dans une formule est entre parenthèses : `a + (if b > 0 then c else 0)`",
    "`{1}` begins a line of the block: `dataset orders from \"orders.csv\" { … }`":
      "`{1}` commence une ligne du bloc : `dataset orders from \"orders.csv\" { … }`",
    "`spread` stands before the values: `every year spread { … }`":
      "`spread` est devant les valeurs : `every year spread { … }`",
    "move it there": "l'y mettre",
    "an expression is a number, text, a name, a call, or `?` to ask what belongs here":
      "une expression est un nombre, un texte, un nom, un appel, ou `?` pour demander quoi",
    "`{1}` is a word of the language, not {2}": "`{1}` est un mot du langage, pas {2}",
    "reserved": "réservé",
    "in backticks it is a name, here and wherever that is used":
      "entre accents graves, c'est un nom, ici et partout où il sert",
    "put the name in backticks": "mettre le nom entre accents graves",
    "expected `)`, found {1}": "il faut `)`, trouvé : {1}",
    "expected `)`": "il faut `)`",
    "this parenthesis is open": "cette parenthèse est ouverte",
    "this block has no closing `}`": "ce bloc n'est pas fermé par `}`",
    "this block does not end": "ce bloc ne finit pas",
    "it should end before this": "il devrait finir avant ceci",
    "this `{1}` closes nothing": "ce `{1}` ne ferme rien",
    "nothing is open here": "rien n'est ouvert ici",
    "remove it": "le retirer",
    "expected {1} before the end of the clause": "attendu avant la fin de la clause : {1}",
    "expected the end of the clause, found {1}": "la clause devrait finir ici, trouvé : {1}",
    "does not belong to the clause": "n'appartient pas à la clause",
    "clauses end with their line or with `;`": "une clause finit avec sa ligne ou par `;`",
    "{1} begins no line of {2}": "{1} ne commence aucune ligne de {2}",
    "not known here": "inconnu ici",
    "lines begin with {1}": "une ligne commence par {1}",
    "a comparison has two sides, not three": "une comparaison a deux membres, pas trois",
    "a second comparison": "deuxième comparaison",
    "the first one": "la première",
    "join two comparisons: `1 < x and x < 3`": "relier deux comparaisons : `1 < x and x < 3`",
    "expected a unit, found {1}": "il faut une unité, trouvé : {1}",
    "expected a unit": "il faut une unité",
    "units are written `EUR`, `EUR/visit`, `%` or `number`":
      "une unité s'écrit `EUR`, `EUR/visit`, `%` ou `number`",
    "a unit has no blanks around `/`: `EUR/visit`":
      "une unité n'a pas de blanc autour de `/` : `EUR/visit`",
    "`{1}` is called without anything between its parentheses":
      "`{1}` est appelé sans rien entre ses parenthèses",
    "what it works on is missing": "il manque ce sur quoi il porte",
    "name a dataset, a column or a figure: `count(orders)`, `sum(orders.amount)`":
      "nommer un jeu de données, une colonne, un indicateur : `sum(orders.amount)`",
    "a row with `|` stands only below `given` and a dataset's name":
      "une ligne `|` ne va que sous `given` et le nom d'un jeu de données",
    "belongs to no table": "n'appartient à aucun tableau",
    "more than {1} expressions stand in one another": "plus de {1} expressions sont imbriquées",
    "the limit is reached here": "la limite est atteinte ici",
    "give parts of the formula a name with `measure`":
      "nommer des parties de la formule avec `measure`",
    "one formula holds more than {1} operators": "une formule contient plus de {1} opérateurs",
    "the file has more than {1} errors; the others are not shown":
      "le fichier a plus de {1} erreurs ; les suivantes ne sont pas montrées",
    "the first one not shown": "la première qui n'est pas montrée",
    "{1} or {2}": "{1} ou {2}",
    "the file is written in UTF-16, not in UTF-8": "le fichier est écrit en UTF-16, pas en UTF-8",
    "the mark of UTF-16": "la marque de l'UTF-16",
    "save the file as UTF-8 in your editor": "enregistrer le fichier en UTF-8 dans l'éditeur",
    "the file holds bytes that are not UTF-8":
      "le fichier contient des octets qui ne sont pas de l'UTF-8",
    "not a character": "pas un caractère",
    "so do {1} other places, the first is on line {2}":
      "de même à {1} autres endroits, le premier à la ligne {2}",
    "the invisible character {1} stands outside text":
      "le caractère invisible {1} se trouve hors d'un texte",
    "{1} invisible characters stand outside text, the first is {2}":
      "{1} caractères invisibles se trouvent hors d'un texte, le premier est {2}",
    "remove the characters": "retirer les caractères",
    "such characters make a formula look other than it is":
      "de tels caractères donnent à une formule une autre apparence",
    "remove the character": "retirer le caractère",
    "`{1}` is {2}": "`{1}` : {2}",
    "the name {1} mixes letters of two scripts that look alike":
      "le nom {1} mêle des lettres semblables de deux écritures",
    "mixed scripts": "écritures mêlées",
    "type the name anew with one keyboard layout":
      "retaper le nom avec une seule disposition de clavier",
    "rows of a test stand on lines of their own, below `given` and a dataset's name":
      "les lignes d'un test se mettent seules, sous `given` et le nom d'un jeu de données",
    "a name with signs stands in backticks: `` `Montant (€)` ``":
      "un nom avec des signes s'écrit entre accents graves : `` `Montant (€)` ``",
    "the sign {1} has no meaning here": "le signe {1} n'a pas de sens ici",
    "not part of the language": "étranger au langage",
    "a blank of another kind, {1}, stands here": "un blanc d'une autre sorte, {1}, se trouve ici",
    "not an ordinary space": "pas une espace ordinaire",
    "digits are grouped with `_`, as in `10_000`": "les chiffres se groupent par `_` : `10_000`",
    "write an ordinary space": "mettre une espace ordinaire",
    "{1} is not a number": "{1} n'est pas un nombre",
    "cannot be read": "illisible",
    "numbers are written `10000`, `10_000`, `0.1` or `10%`":
      "un nombre s'écrit `10000`, `10_000`, `0.1` ou `10%`",
    "periods are written `2026`, `2026-Q1`, `2026-03`, `2026-W12`, `2026-03-01`":
      "une période s'écrit `2026`, `2026-Q1`, `2026-03`, `2026-W12`, `2026-03-01`",
    "there is no time of the day {1}": "il n'y a pas d'heure {1} dans la journée",
    "there is no period or time {1}": "il n'y a pas de période ni d'heure {1}",
    "not in the calendar": "hors du calendrier",
    "written otherwise": "s'écrit autrement",
    "times of the day go from `00:00` to `24:00`": "les heures vont de `00:00` à `24:00`",
    "times are written `2026-03-01T09:00`": "un moment s'écrit `2026-03-01T09:00`",
    "the text that begins here does not end on its line":
      "le texte qui commence ici ne finit pas sur sa ligne",
    "no closing `\"`": "pas de `\"` à la fin",
    "a new line inside text is written `\\n`, a quote `\\\"`":
      "dans un texte, un saut de ligne s'écrit `\\n`, un guillemet `\\\"`",
    "close the text at the end of the line": "fermer le texte à la fin de la ligne",
    "this backslash begins no known escape":
      "cette barre oblique inverse ne commence aucune séquence connue",
    "unknown escape": "séquence inconnue",
    "the escapes are `\\\"`, `\\\\`, `\\n`, `\\t` and `\\u{1F600}`":
      "les séquences sont `\\\"`, `\\\\`, `\\n`, `\\t` et `\\u{1F600}`",
    "a backslash itself is written `\\\\`": "la barre oblique inverse elle-même s'écrit `\\\\`",
    "the name in backticks is empty": "le nom entre accents graves est vide",
    "the name in backticks does not end on its line":
      "le nom entre accents graves ne finit pas sur sa ligne",
    "empty": "vide",
    "no closing backtick": "pas d'accent grave à la fin",
    "a quoted name is written `` `Montant (€)` ``":
      "un nom entre accents s'écrit `` `Montant (€)` ``",
    "this word is longer than {1} bytes": "ce mot dépasse {1} octets",
    "begins": "commence ici",
    "it has {1} bytes": "il a {1} octets",
    "there are no {1}": "il n'y a pas de {1}",
    "{1}: {2}": "{1} : {2}",
    "{1}: {2} and {3} more": "{1} : {2} et {3} de plus",
    "the end of the line": "la fin de la ligne",
    "the end of the file": "la fin du fichier",
    "the end of the clause": "la fin de la clause",
    "a table row": "une ligne de tableau",
    "text": "du texte",
    ": ": " : ",
  ]
}
