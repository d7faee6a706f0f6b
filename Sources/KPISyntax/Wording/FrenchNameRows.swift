extension FrenchWording {
  /// K20xx to K22xx and K41xx: names, datasets, clauses and splits.
  static let nameRows: KeyValuePairs<String, String> = [
    "write `override` before the definition that shall hold":
      "écrire `override` devant la définition qui doit valoir",
    "give one of them another name": "donner un autre nom à l'une des deux",
    "{1} `{2}` is defined twice": "`{2}` ({1}) est défini deux fois",
    "defined again here": "redéfini ici",
    "first defined here": "d'abord défini ici",
    "there is no other {1} `{2}` to override": "`{2}` ({1}) n'a pas d'autre définition à remplacer",
    "overrides nothing": "ne remplace rien",
    "remove `override`": "retirer `override`",
    "there is no pack `{1}`": "il n'y a pas de paquet `{1}`",
    "unknown pack": "paquet inconnu",
    "a folder is written as text: `use \"../{1}\"`":
      "un dossier s'écrit comme un texte : `use \"../{1}\"`",
    "packs": "paquets",
    "`{1}` is defined by itself": "`{1}` est défini par lui-même",
    "part of the circle": "fait partie du cercle",
    "the circle: {1}": "le cercle : {1}",
    "define one of them without the others; `previous(x)` may stand for an earlier period":
      "définir l'un sans les autres ; `previous(x)` désigne une période antérieure",
    "nobody supplies what `{1}` needs": "rien ne fournit ce que demande `{1}`",
    "cannot be computed": "incalculable",
    "it lacks {1}": "il manque {1}",
    "say where it comes from: `dataset … from \"file.csv\"`, or define the measure":
      "dire d'où cela vient : `dataset … from \"file.csv\"`, ou définir la mesure",
    "there is no {1} `{2}`": "`{2}` n'existe pas ({1})",
    "unknown name": "nom inconnu",
    "known are": "noms connus",
    "`{1}` is not a currency of ISO 4217": "`{1}` n'est pas une devise de l'ISO 4217",
    "unknown currency": "devise inconnue",
    "currencies": "devises",
    "`{1}` is stated twice": "`{1}` est indiqué deux fois",
    "stated again here": "indiqué de nouveau ici",
    "first stated here": "d'abord indiqué ici",
    "keep one of them": "garder l'un des deux",
    "the unit `{1}` is known without being declared": "l'unité `{1}` est connue sans déclaration",
    "already known": "déjà connue",
    "leave out `from` here, or replace what the pack says and computes by `override`":
      "omettre `from` ici, ou remplacer par `override` ce que le paquet dit et calcule",
    "write `override` before it": "écrire `override` devant",
    "a language is a code of two small letters: `label fr \"Ventes\"`":
      "une langue est un code de deux minuscules : `label fr \"Ventes\"`",
    "a language is a code of two small letters: `alert fr \"Appelez-nous\"`":
      "une langue est un code de deux minuscules : `alert fr \"Appelez-nous\"`",
    "`{1}` is no type here": "`{1}` n'est pas un type ici",
    "another tool's type": "type d'un autre outil",
    "`{1}` is true or false, and a KPI is a number or text":
      "`{1}` est vrai ou faux, et un KPI est un nombre ou un texte",
    "true or false": "vrai ou faux",
    "to judge `{1}`, give it a clause: `goal >= 100`, or `alert when value < 100`":
      "pour juger `{1}`, lui donner une clause : `goal >= 100` ou `alert when value < 100`",
    "write `if … then 1 else 0`": "écrire `if … then 1 else 0`",
    "a cell of the first row names no column":
      "une cellule de la première ligne ne nomme aucune colonne",
    "an empty cell": "une cellule vide",
    "remove it, or choose another name": "la retirer, ou choisir un autre nom",
    "the declarations of `{1}` state different units":
      "les déclarations de `{1}` indiquent des unités différentes",
    "`{1}` here": "`{1}` ici",
    "state one unit": "indiquer une seule unité",
    "`{1}` does not know `{2}`": "`{1}` ne connaît pas `{2}`",
    "unknown word": "mot inconnu",
    "it knows": "mots connus",
    "these working hours cannot be": "ces heures ouvrées sont impossibles",
    "write times as `09:00..12:00, 14:00..18:00`, each range after the other":
      "écrire `09:00..12:00, 14:00..18:00`, chaque plage après la précédente",
    "not a time of the day": "pas une heure de la journée",
    "begins before the range in front of it ends": "commence avant la fin de la plage précédente",
    "ends too early": "finit trop tôt",
    "`{1}` is written in two Unicode forms": "`{1}` est écrit sous deux formes Unicode",
    "same name, other bytes": "même nom, autres octets",
    "in this form here": "sous cette forme ici",
    "names are compared in NFC, so both are one name":
      "les noms se comparent en NFC : c'est un seul nom",
    "write both in NFC; `kpi fmt` does": "écrire les deux en NFC ; `kpi fmt` le fait",
    "the time zone database has no such zone": "la base des fuseaux horaires n'a pas ce fuseau",
    "this machine has no time zone database in {1}":
      "cette machine n'a pas de base de fuseaux horaires dans {1}",
    "the file {1} is not a time zone file": "le fichier {1} n'est pas un fichier de fuseau horaire",
    "the time zone `{1}` is not known": "le fuseau horaire `{1}` est inconnu",
    "unknown zone": "fuseau inconnu",
    "write a zone such as \"Europe/Paris\" or \"UTC\"":
      "écrire un fuseau tel que \"Europe/Paris\" ou \"UTC\"",
    "more than {1} definitions need each other in a row":
      "plus de {1} définitions dépendent l'une de l'autre à la suite",
    "`{1}` is one too many": "`{1}` est de trop",
    "define some of them from datasets directly":
      "en définir certaines directement sur des jeux de données",
    "the program has more than {1} errors; the others are not shown":
      "le programme a plus de {1} erreurs ; les suivantes ne sont pas montrées",
    "mend the first ones and check again": "corriger les premières et vérifier de nouveau",
    "measure": "mesure",
    "input": "hypothèse",
    "objective": "objectif",
    "definition": "définition",
    "dataset": "jeu de données",
    "calendar": "calendrier",
    "measure or KPI": "mesure ou KPI",
    "figure or input": "indicateur ou hypothèse",
    "`use` finds no file and no folder at this path":
      "`use` ne trouve ni fichier ni dossier à ce chemin",
    "neither a folder nor a `.kpi` file": "ni un dossier ni un fichier `.kpi`",
    "the pack of that name stands without quotes: `use {1}`":
      "le paquet de ce nom s'écrit sans guillemets : `use {1}`",
    "write `use {1}`": "écrire `use {1}`",
    "write the path as seen from the folder of this file":
      "écrire le chemin vu du dossier de ce fichier",
    "also here": "ici aussi",
    "two declarations say where the rows of `{1}` are":
      "deux déclarations disent où sont les lignes de `{1}`",
    "said again here": "redit ici",
    "first said here": "d'abord dit ici",
    "keep one, or write `override` before the one that shall hold":
      "en garder une, ou écrire `override` devant celle qui doit valoir",
    "column `{1}` is defined twice": "la colonne `{1}` est définie deux fois",
    "keep one, or write `override` before the dataset that shall hold":
      "en garder une, ou écrire `override` devant le jeu de données qui doit valoir",
    "the declarations of column `{1}` state different types":
      "les déclarations de la colonne `{1}` indiquent des types différents",
    "state one type": "indiquer un seul type",
    "column `{1}` has no type": "la colonne `{1}` n'a pas de type",
    "what does it hold?": "que contient-elle ?",
    "no declaration of dataset `{1}` states it":
      "aucune déclaration du jeu de données `{1}` ne l'indique",
    "write `{1} : text`, `: number`, `: EUR`, `: date`, `: time`, `: id …`":
      "écrire `{1} : text`, `: number`, `: EUR`, `: date`, `: time`, `: id …`",
    "the expression of `{1}` is not of its stated type":
      "l'expression de `{1}` n'est pas du type indiqué",
    "is {1}": "est {1}",
    "`{1}` is stated here": "`{1}` est indiqué ici",
    "change the expression or the type": "changer l'expression ou le type",
    "two declarations say differently what a row is":
      "deux déclarations disent différemment ce qu'est une ligne",
    "the key `{1}` is not a column of this dataset":
      "la clé `{1}` n'est pas une colonne de ce jeu de données",
    "unknown column": "colonne inconnue",
    "columns": "colonnes",
    "two columns of one dataset are marked `time`":
      "deux colonnes d'un jeu de données sont marquées `time`",
    "marked again here": "marquée de nouveau ici",
    "first marked here": "d'abord marquée ici",
    "keep the moment that places a row; others are placed with `at`":
      "garder le moment qui situe une ligne ; les autres se placent avec `at`",
    "the time column `{1}` holds no time": "la colonne de temps `{1}` ne contient pas de temps",
    "its type must be `time`, `date` or a period such as `month`":
      "son type doit être `time`, `date` ou une période telle que `month`",
    "`covers` ends before it begins": "`covers` finit avant de commencer",
    "reversed": "à l'envers",
    "write the earlier day first": "écrire d'abord le premier jour",
    "`read as` has no option `{1}`": "`read as` n'a pas d'option `{1}`",
    "unknown option": "option inconnue",
    "options": "options",
    "`{1}` cannot be that value": "`{1}` ne peut avoir cette valeur",
    "not accepted": "refusé",
    "`{1}` accepts {2}": "`{1}` accepte {2}",
    "one character, such as \";\" or \"\\t\"": "un caractère, tel que \";\" ou \"\\t\"",
    "\".\" or \",\"": "\".\" ou \",\"",
    "a pattern of dd MM yyyy and HH mm ss, such as \"dd/MM/yyyy\"":
      "un motif de dd MM yyyy et HH mm ss, tel que \"dd/MM/yyyy\"",
    "any text": "tout texte",
    "how many lines stand before the header, such as \"2\"":
      "le nombre de lignes avant l'en-tête, tel que \"2\"",
    "there is no dataset `{1}` to make rows from":
      "il n'y a pas de jeu de données `{1}` d'où tirer des lignes",
    "unknown dataset": "jeu de données inconnu",
    "datasets": "jeux de données",
    "dataset `{1}` has no column `{2}`": "le jeu de données `{1}` n'a pas de colonne `{2}`",
    "dataset `{1}` is made from itself": "le jeu de données `{1}` est fait de lui-même",
    "needs its own rows": "demande ses propres lignes",
    "make one of them from a file": "faire venir l'un d'eux d'un fichier",
    "nothing gives the column `{1}`": "rien ne donne la colonne `{1}`",
    "no expression": "pas d'expression",
    "`{1}` is made from another dataset, so no file holds its columns":
      "`{1}` vient d'un autre jeu de données : aucun fichier n'a ses colonnes",
    "write `{1} = …`": "écrire `{1} = …`",
    "{1} has no clause `{2}`": "{1} n'a pas de clause `{2}`",
    "an input": "une hypothèse",
    "an objective": "un objectif",
    "a segment": "un segment",
    "means nothing here": "n'a pas de sens ici",
    "no alert with a message stands above": "pas d'alerte avec un message au-dessus",
    "the message stands on the line before: `alert when value < 5 \"Call us\"`":
      "le message s'écrit à la ligne d'avant : `alert when value < 5 \"Call us\"`",
    "clauses here: {1}": "clauses ici : {1}",
    "`top` counts cells, so it needs a whole number above 0":
      "`top` compte des cellules : il faut un nombre entier au-dessus de 0",
    "not a count": "pas un nombre de cellules",
    "write `top 10`": "écrire `top 10`",
    "`settles after` needs a number of days": "`settles after` demande un nombre de jours",
    "not a number of days": "pas un nombre de jours",
    "write `settles after 90 days`": "écrire `settles after 90 days`",
    "`{1}` is no number, so it has no `{2}`": "`{1}` n'est pas un nombre, donc n'a pas de `{2}`",
    "only numbers have it": "seuls les nombres en ont",
    "remove the clause": "retirer la clause",
    "this entry has {1} keys for {2} splits":
      "nombre de clés de cette entrée : {1}, nombre de ventilations : {2}",
    "{1} keys": "clés : {1}",
    "the splits are {1}": "les ventilations sont {1}",
    "write one key for each split, with commas between them":
      "écrire une clé par ventilation, séparées par des virgules",
    "two entries of this map have the same key": "deux entrées de cette table ont la même clé",
    "the entries of this input are periods of one {1}":
      "les entrées de cette hypothèse sont des périodes `{1}`",
    "another length": "autre durée",
    "write the name of a {1}": "écrire le nom d'une période `{1}`",
    "an entry of an input needs a value": "une entrée d'hypothèse demande une valeur",
    "no value": "pas de valeur",
    "leave the entry out: the input is missing there":
      "retirer l'entrée : l'hypothèse y est manquante",
    "`else` means nothing here": "`else` n'a pas de sens ici",
    "names no cell": "ne nomme aucune cellule",
    "name the key of every entry": "nommer la clé de chaque entrée",
    "`{1}` cannot be split by `{2}`": "`{1}` ne peut être ventilé par `{2}`",
    "`{1}` has no such column": "`{1}` n'a pas cette colonne",
    "reads `{1}`": "lit `{1}`",
    "`{1}` needs {2} from `{3}`": "`{1}` demande {2} de `{3}`",
    "undo the split there: `total({1} over {2})`":
      "y annuler la ventilation : `total({1} over {2})`",
    "`{1}` could be several columns of one source":
      "`{1}` peut être plusieurs colonnes d'une source",
    "which column?": "quelle colonne ?",
    "`{1}` has {2}": "`{1}` a {2}",
    "name the column, or undo the split: `{1}`":
      "nommer la colonne, ou annuler la ventilation : `{1}`",
    "`{1}` and `{2}` are the same column of one source":
      "`{1}` et `{2}` sont la même colonne d'une source",
    "which of the two?": "laquelle des deux ?",
    "`{1}` has one column for both": "`{1}` a une colonne pour les deux",
    "undo one of them: `total({1} over {2})` or `total({3} over {4})`":
      "en annuler une : `total({1} over {2})` ou `total({3} over {4})`",
    "`{1}` cannot be filtered by `{2}`": "`{1}` ne peut être filtré par `{2}`",
    "undo the filter there: `total({1} over {2})`, or filter the aggregates that have it":
      "y annuler le filtre : `total({1} over {2})`, ou filtrer les agrégats qui l'ont",
    "this rule of `{1}` cannot be filtered by `{2}`":
      "cette règle de `{1}` ne peut être filtrée par `{2}`",
    "rests on `{1}`": "repose sur `{1}`",
    "it is never applied: such a cell has no value of it to be judged by":
      "elle ne s'applique jamais : une telle cellule n'a pas de valeur d'elle pour être jugée",
    "undo the filter there: `total({1} over {2})`, or add the column":
      "y annuler le filtre : `total({1} over {2})`, ou ajouter la colonne",
    "`{1}` is of different types in two sources": "`{1}` est de types différents dans deux sources",
    "one name, two types": "un nom, deux types",
    "it is {1} in `{2}`, {3} in `{4}`": "c'est {1} dans `{2}`, {3} dans `{4}`",
    "give both columns one type, or one of them another name":
      "donner un même type aux deux colonnes, ou un autre nom à l'une",
    "write the bound itself, as in `value < 5`; `goal` stands for the goal":
      "écrire la borne elle-même, comme `value < 5` ; `goal` est l'objectif",
    "`{1}` has one; or remove `override`": "`{1}` en a une ; ou retirer `override`",
    "the packs call one `{1}` in dataset `{2}`":
      "les paquets en appellent une `{1}` dans le dataset `{2}`",
    "write `{1}`, or a type: `{2} : text`": "écrire `{1}`, ou un type : `{2} : text`",
    "`{1}` stands twice among the splits": "`{1}` figure deux fois dans la ventilation",
    "name it once": "la nommer une fois",
    "`{1}` has a column of its own: write `{2}`":
      "`{1}` a sa propre colonne : écrire `{2}`",
    "each of its rows names its {1}: add `{2} = {3}.{4}` to `{5}`":
      "chacune de ses lignes nomme son {1} : ajouter `{2} = {3}.{4}` à `{5}`",
    "what a row is, not a column": "ce qu'est une ligne, pas une colonne",
    "its id can split: write `{1}`": "son identifiant peut ventiler : écrire `{1}`",
    "`{1}` has one, of other rows: name it in front, or derive it":
      "`{1}` en a une, d'autres lignes : la nommer devant, ou la dériver",
  ]
}
