extension FrenchWording {
  /// What was probably meant where names, units, rules and datasets do not fit.
  static let meaningRows: KeyValuePairs<String, String> = [
    "a formula names figures and columns, not cells of a sheet":
      "une formule nomme des indicateurs et des colonnes, pas les cellules d'une feuille",
    "the bands run against `better {1}`": "les bandes vont contre `better {1}`",
    "`{1}` is above `{2}`": "`{1}` est au-dessus de `{2}`",
    "higher is better: `{1}`": "plus haut vaut mieux : `{1}`",
    "lower is better: `{1}`": "plus bas vaut mieux : `{1}`",
    "or state `better {1}`": "ou écrire `better {1}`",
    "a goal is reached after its baseline": "un but s'atteint après sa base",
    "not after `from`": "pas après `from`",
    "write the later period behind `by`: `goal +10% from 2026-01 by 2026-12`":
      "écrire la période suivante derrière `by` : `goal +10% from 2026-01 by 2026-12`",
    "`or` joins conditions, and these are numbers":
      "`or` joint des conditions, et ce sont des nombres",
    "joins conditions": "joint des conditions",
    "a missing value is replaced by `x otherwise 0`":
      "une valeur manquante se remplace par `x otherwise 0`",
    "write `otherwise`": "écrire `otherwise`",
    "a bare number beside a duration counts seconds":
      "un nombre nu à côté d'une durée compte des secondes",
    "seconds?": "des secondes ?",
    "write the unit: `4 s`, `4 min`, `4 h`, `4 day`":
      "écrire l'unité : `4 s`, `4 min`, `4 h`, `4 day`",
    "`{1}` is a figure: it has no columns behind a dot":
      "`{1}` est un indicateur : il n'a pas de colonnes derrière un point",
    "write the figure alone, or a column behind its dataset: `orders.{1}`":
      "écrire l'indicateur seul, ou une colonne derrière son jeu de données : `orders.{1}`",
    "periods are no split: `every {1}`, in the block or as `--every`":
      "les périodes ne sont pas un axe : `every {1}`, dans le bloc ou par `--every`",
    "behind a column's type stands `level` or its header: `from \"order_id\"`":
      "derrière le type d'une colonne vient `level` ou son en-tête : `from \"order_id\"`",
    "a goal is for one period of the KPI's `every`":
      "un but vaut pour une période du `every` du KPI",
    "count in `{1}`": "compter en `{1}`",
    "periods are written without quotes: `2026`, `2026-03`, `2026-03-01`":
      "les périodes s'écrivent sans guillemets : `2026`, `2026-03`, `2026-03-01`",
    "a weight stands behind `weighted by`: `average(x weighted by w)`":
      "un poids suit `weighted by` : `average(x weighted by w)`",
    "its {1} is linked to each row of `{2}`: `{3}`":
      "son {1} est lié à chaque ligne de `{2}` : `{3}`",
    "`{1}` works on a column, not on a whole dataset":
      "`{1}` porte sur une colonne, pas sur un jeu de données entier",
    "name one of its columns: {1}": "nommer une de ses colonnes : {1}",
    "or leave `sum` out: a figure covers its whole cell":
      "ou omettre `sum` : un indicateur couvre toute sa cellule",
    "write `{1}({2} per day)` or `{3}({4} per channel)`":
      "écrire `{1}({2} per day)` ou `{3}({4} per channel)`",
    "`row` says what a row is, and then by which column it is known":
      "`row` dit ce qu'est une ligne, puis par quelle colonne on la connaît",
    "write `row {1} by {2}`": "écrire `row {1} by {2}`",
    "write `{1} by {2}`": "écrire `{1} by {2}`",
  ]
}
