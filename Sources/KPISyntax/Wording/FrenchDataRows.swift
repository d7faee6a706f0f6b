extension FrenchWording {
  /// Data, questions and causes for missing values.
  static let dataRows: KeyValuePairs<String, String> = [
    "{1} is 0": "{1} vaut 0",
    "nothing before": "rien avant",
    "previous is 0": "la valeur précédente est 0",
    "previous is below 0": "la valeur précédente est négative",
    "nothing is covered": "rien n'est couvert",
    "no finer cell": "pas de cellule plus fine",
    "one value has no deviation": "une seule valeur n'a pas d'écart",
    "no value with a weight": "pas de valeur avec un poids",
    "nothing to rank": "rien à classer",
    "not by this split": "pas selon cette ventilation",
    "{1}: no such period": "{1} : pas de telle période",
    "{1} has no rows": "{1} n'a pas de lignes",
    "{1} does not cover it": "{1} ne le couvre pas",
    "no rows of {1}": "pas de lignes de {1}",
    "no value in the rows of {1}": "pas de valeur dans les lignes de {1}",
    "no rank without the split {1}": "pas de rang sans la ventilation {1}",
    "a row of {1} stands for a {2}": "une ligne de {1} vaut pour une période ({2})",
    "{1} is for a whole {2}": "{1} vaut pour une période entière ({2})",
    "{1} is not the same in every {2}": "{1} n'est pas le même dans chaque période ({2})",
    "{1} in {2}": "{1} en {2}",
    "no rows": "aucune ligne",
    "1 row": "1 ligne",
    "{1} rows": "{1} lignes",
    "1 group": "1 groupe",
    "{1} groups": "{1} groupes",
    "{1}, 1 left out": "{1}, 1 écartée",
    "{1}, {2} left out": "{1}, {2} écartées",
    "hour": "heure",
    "day": "jour",
    "week": "semaine",
    "month": "mois",
    "quarter": "trimestre",
    "year": "année",
    "there is no measure or KPI `{1}`": "il n'y a pas de mesure ni de KPI `{1}`",
    "`{1}` is declared, but nothing says how to compute it":
      "`{1}` est déclaré, mais rien ne dit comment le calculer",
    "`{1}` cannot be split by `{2}`: its dataset `{3}` has no such column; leave the split "
      + "out, or write `total(… over {4})` around what lacks it":
      "`{1}` ne peut être ventilé par `{2}` : son jeu de données `{3}` n'a pas cette colonne "
      + "; ôter la ventilation, ou écrire `total(… over {4})` autour de ce qui ne l'a pas",
    "`{1}` has both splits `{2}` and `{3}` from one column of `{4}`; undo one with "
      + "`total(… over {5})`":
      "`{1}` a les deux ventilations `{2}` et `{3}` d'une seule colonne de `{4}` ; en "
      + "annuler une avec `total(… over {5})`",
    "`{1}` cannot be filtered by `{2}`: its dataset `{3}` has no such column":
      "`{1}` ne peut être filtré par `{2}` : son jeu de données `{3}` n'a pas cette colonne",
    "`{1}` cannot be shown by period: its dataset `{2}` has no time column; leave "
      + "`--every` and `--period` out, or place its rows with `at`":
      "`{1}` ne peut être montré par période : son jeu de données `{2}` n'a pas de colonne "
      + "de temps ; ôter `--every` et `--period`, ou placer ses lignes avec `at`",
    "`{1}` is not available: it needs {2}": "`{1}` n'est pas disponible : il demande {2}",
    "`value` and `goal` stand only in goals, thresholds and alerts":
      "`value` et `goal` ne vont que dans les objectifs, seuils et alertes",
    "`retained` needs a distinct count": "`retained` demande un compte distinct",
    "the splits have too many combinations of values; leave one out":
      "les ventilations ont trop de combinaisons de valeurs ; en ôter une",
    "{1}: {2} stands in row {3} of {4} and in row {5} of {6}, so that links to it are not unique":
      "{1} : {2} est à la ligne {3} de {4} et à la ligne {5} de {6}, si bien que les liens "
      + "vers lui ne sont pas uniques",
    "{1}: {2} stands in row {3} of {4} and in row {5} of {6}, but it is the key of its rows":
      "{1} : {2} est à la ligne {3} de {4} et à la ligne {5} de {6}, mais c'est la clé de ses "
      + "lignes",
    "{1}: no header: the file is empty": "{1} : pas d'en-tête : le fichier est vide",
    "{1} is not text but {2}; export it as CSV or JSON lines":
      "{1} n'est pas du texte mais {2} ; l'exporter en CSV ou en lignes JSON",
    "{1} became shorter while it was read": "{1} a raccourci pendant la lecture",
    "{1} {2} is not known; it is {3}": "{1} {2} est inconnu ; il faut {3}",
    "{1} is one JSON array; write one object a line instead, such as with: jq -c '.[]'":
      "{1} est un seul tableau JSON ; écrire plutôt un objet par ligne, par exemple avec : "
      + "jq -c '.[]'",
    "{1}: row {2} has {3} fields, the header has {4}":
      "{1} : la ligne de données {2} a {3} champs, l'en-tête en a {4}",
    "{1}: the quote that opens here is never closed":
      "{1} : le guillemet qui s'ouvre ici n'est jamais fermé",
    "{1}: a quote inside a field that does not begin with one; quote the whole field and "
      + "double the quotes in it":
      "{1} : un guillemet dans un champ qui ne commence pas par un guillemet ; mettre tout "
      + "le champ entre guillemets et y doubler les guillemets",
    "{1}: text behind the quote that closes a field; double the quotes that belong to the "
      + "text":
      "{1} : du texte derrière le guillemet qui ferme un champ ; doubler les guillemets qui "
      + "font partie du texte",
    "{1}: a row of more than {2} MiB": "{1} : une ligne de plus de {2} Mio",
    "{1}: a NUL byte in a text": "{1} : un octet nul dans un texte",
    "{1}: several columns are called {2}: {3}": "{1} : plusieurs colonnes s'appellent {2} : {3}",
    "{1}: all dates of column {2}, such as {3}, can be read day first and month first; "
      + "state which: read as dates \"dd/MM/yyyy\"":
      "{1} : toutes les dates de la colonne {2}, telles que {3}, se lisent jour ou mois en "
      + "premier ; indiquer lequel : read as dates \"dd/MM/yyyy\"",
    "{1}: how column {2} is written shows only later, and these bytes cannot be read "
      + "twice; state it, or read from a file":
      "{1} : la forme de la colonne {2} ne se voit que plus loin, et ces octets ne se lisent "
      + "pas deux fois ; l'indiquer, ou lire un fichier",
    "column {1} has numbers with a decimal point ({2}) and with a decimal comma ({3}); "
      + "state which holds: read as decimal \",\", or read as locale \"en\" where commas part "
      + "thousands":
      "la colonne {1} a des nombres à point décimal ({2}) et à virgule décimale ({3}) ; "
      + "indiquer ce qui vaut : read as decimal \",\", ou read as locale \"en\" si les virgules "
      + "séparent les milliers",
    "{1}: byte {2} at offset {3} is not {4} as stated":
      "{1} : l'octet {2} à la position {3} n'est pas de l'{4} comme indiqué",
    "{1}: byte {2} at offset {3} is not {4}; state the encoding: read as encoding "
      + "\"windows-1252\" (or \"iso-8859-1\")":
      "{1} : l'octet {2} à la position {3} n'est pas de l'{4} ; indiquer l'encodage : read "
      + "as encoding \"windows-1252\" (ou \"iso-8859-1\")",
    "{1} looks like UTF-16 without a byte order mark; state it: read as encoding \"utf-16\"":
      "{1} semble être de l'UTF-16 sans marque d'ordre des octets ; l'indiquer : read as "
      + "encoding \"utf-16\"",
    "the name ends in .gz, but the bytes are not compressed":
      "le nom finit en .gz, mais les octets ne sont pas compressés",
    "the compressed bytes end too early": "les octets compressés finissent trop tôt",
    "the compressed bytes are damaged": "les octets compressés sont abîmés",
    "the compressed bytes do not have the checksum they should":
      "les octets compressés n'ont pas la somme de contrôle attendue",
    "the compressed bytes grow more than {1} times":
      "les octets compressés grandissent plus de {1} fois",
    "the line is not a JSON object": "la ligne n'est pas un objet JSON",
    "the JSON object is broken here, or does not end on its line":
      "l'objet JSON est rompu ici, ou ne finit pas sur sa ligne",
    "the JSON text is never closed": "le texte JSON n'est jamais fermé",
    "a control character in a JSON text must be escaped":
      "un caractère de contrôle dans un texte JSON doit être échappé",
    "an escape that JSON does not have": "une séquence que JSON n'a pas",
    "half of a surrogate pair in a JSON text":
      "la moitié d'une paire de substitution dans un texte JSON",
    "not a JSON number": "pas un nombre JSON",
    "text behind the JSON object; write one object a line":
      "du texte derrière l'objet JSON ; écrire un objet par ligne",
    "JSON nested more than {1} deep": "JSON imbriqué sur plus de {1} niveaux",
    "a text": "un texte",
    "a flag (true, false, yes, no, oui, non, vrai, faux, 1, 0)":
      "un booléen (true, false, yes, no, oui, non, vrai, faux, 1, 0)",
    "{1}: {2} in column {3} is not {4}": "{1} : {2} dans la colonne {3} n'est pas {4}",
    "{1}; if it stands for a missing value: read as missing {2}":
      "{1} ; s'il tient lieu de valeur manquante : read as missing {2}",
    "{1}; for commas between thousands: read as locale \"en\"":
      "{1} ; pour des virgules entre les milliers : read as locale \"en\"",
    "{1}; for points or blanks between thousands: read as locale \"fr\"":
      "{1} ; pour des points ou blancs entre les milliers : read as locale \"fr\"",
    "{1}; for a decimal comma: read as decimal \",\"":
      "{1} ; pour une virgule décimale : read as decimal \",\"",
    "{1}; an amount below zero is written with a minus: -5.00":
      "{1} ; un montant négatif s'écrit avec un signe moins : -5.00",
    "{1}, for it has a time of day; declare the column as `time`":
      "{1}, car il a une heure ; déclarer la colonne comme `time`",
    "{1}; it may be a spreadsheet's number of a day: export the column as dates":
      "{1} ; c'est peut-être le numéro d'un jour dans un tableur : exporter la colonne en dates",
    "{1}: the calendar has no such day, or the day no such time":
      "{1} : le calendrier n'a pas ce jour, ou le jour pas cette heure",
    "{1}, for it is a whole month; declare the column as `month`":
      "{1}, car c'est un mois entier ; déclarer la colonne `month`",
    "{1}; a form other than 2026-03-01 can be stated: read as dates \"dd/MM/yyyy\"":
      "{1} ; une autre forme que 2026-03-01 peut s'indiquer : read as dates \"dd/MM/yyyy\"",
    "one character such as \";\" or a tab": "un caractère tel que \";\" ou une tabulation",
    "\"utf-8\", \"utf-16\", \"iso-8859-1\", \"iso-8859-15\" or \"windows-1252\"":
      "\"utf-8\", \"utf-16\", \"iso-8859-1\", \"iso-8859-15\" ou \"windows-1252\"",
    "a pattern such as \"dd/MM/yyyy\" or \"yyyy-MM-dd HH:mm:ss\"":
      "un motif tel que \"dd/MM/yyyy\" ou \"yyyy-MM-dd HH:mm:ss\"",
    "a language such as \"fr\"": "une langue telle que \"fr\"",
    "{1} has no column {2}; the nearest is {3}, written: from {4}":
      "{1} n'a pas de colonne {2} ; la plus proche est {3}, qui s'écrit : from {4}",
    "{1} has no column {2}; the nearest is {3}":
      "{1} n'a pas de colonne {2} ; la plus proche est {3}",
    "{1} has no column {2}; its columns are {3} and {4} more":
      "{1} n'a pas de colonne {2} ; ses colonnes sont {3} et {4} de plus",
    "{1} has no column {2}; its columns are {3}":
      "{1} n'a pas de colonne {2} ; ses colonnes sont {3}",
    "{1} and {2}": "{1} et {2}",
    "no such file": "pas de tel fichier",
    "part of the path is no folder": "une partie du chemin n'est pas un dossier",
    "its links lead in a circle": "ses liens tournent en rond",
    "its name is too long": "son nom est trop long",
    "too many files are open": "trop de fichiers sont ouverts",
    "there is not enough memory": "il n'y a pas assez de mémoire",
    "the system forbids it": "le système l'interdit",
    "something else uses it": "autre chose l'utilise",
    "the device is not there": "le périphérique n'est pas là",
    "no permission to read it": "lecture interdite",
    "it is a folder": "c'est un dossier",
    "the medium could not be read": "le support est illisible",
    "rows end with a delimiter; the empty column is left out":
      "les lignes finissent par un séparateur ; la colonne vide est ignorée",
    "1 line before the header left out": "1 ligne ignorée avant l'en-tête",
    "{1} lines before the header left out": "{1} lignes ignorées avant l'en-tête",
    "columns {1} are all called \"{2}\"": "les colonnes {1} s'appellent toutes \"{2}\"",
    "column {1} has no name": "la colonne {1} n'a pas de nom",
    "line {1} begins with a byte order mark, as where files are joined":
      "la ligne {1} commence par une marque d'ordre des octets, comme entre fichiers joints",
    "numbers of column \"{1}\", such as \"{2}\", could be whole numbers with groups; state "
      + "the decimal mark":
      "les nombres de la colonne \"{1}\", tels que \"{2}\", peuvent être entiers avec "
      + "groupes ; indiquer la marque décimale",
    "dates of column \"{1}\", such as \"{2}\", can be read day first and month first; "
      + "state which":
      "les dates de la colonne \"{1}\", telles que \"{2}\", se lisent jour ou mois en "
      + "premier ; indiquer lequel",
    "identifier \"{1}\" in column \"{2}\", line {3}, has lost digits in a spreadsheet":
      "l'identifiant \"{1}\" de la colonne \"{2}\", ligne {3}, a perdu des chiffres dans un "
      + "tableur",
    "values of \"{1}\" are numbers in some rows and texts in others, first in line {2}":
      "les valeurs de \"{1}\" sont tantôt des nombres, tantôt des textes, d'abord à la ligne "
      + "{2}",
    "key \"{1}\" stands twice in line {2}; the last value holds":
      "la clé \"{1}\" figure deux fois à la ligne {2} ; la dernière valeur vaut",
    "\"{1}\" in column \"{2}\", line {3}, looks like a spreadsheet's empty date":
      "\"{1}\" dans la colonne \"{2}\", ligne {3}, semble être la date vide d'un tableur",
    "column \"{1}\" has times with an offset ({2}) and without one ({3}); those without "
      + "are local":
      "la colonne \"{1}\" a des heures avec décalage ({2}) et sans ({3}) ; celles sans sont "
      + "locales",
    "No such file or directory": "pas de tel fichier ou dossier",
    "Permission denied": "accès refusé",
    "Is a directory": "c'est un dossier",
    "Not a directory": "ce n'est pas un dossier",
    "No space left on device": "plus de place sur le support",
    "Read-only file system": "système de fichiers en lecture seule",
    "Operation not permitted": "opération interdite",
    "Input/output error": "erreur d'entrée-sortie",
    "File exists": "le fichier existe",
    "Too many open files": "trop de fichiers ouverts",
    "File too large": "fichier trop gros",
    "Disk quota exceeded": "quota de disque dépassé",
    "Too many levels of symbolic links": "trop de liens symboliques à la suite",
    "File name too long": "nom de fichier trop long",
    "Directory not empty": "le dossier n'est pas vide",
    "Device or resource busy": "périphérique ou ressource occupés",
    "Broken pipe": "tube rompu",
    "Cannot allocate memory": "mémoire insuffisante",
  ]
}
