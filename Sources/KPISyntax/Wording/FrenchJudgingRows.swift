extension FrenchWording {
  /// K50xx to K60xx: judging, tests and what is never used.
  static let judgingRows: KeyValuePairs<String, String> = [
    "this test expects nothing": "ce test n'attend rien",
    "nothing can fail": "rien ne peut échouer",
    "add `expect sales is 10 EUR`": "ajouter `expect sales is 10 EUR`",
    "a series of every {1} begins with a {2}":
      "une série `every {1}` commence par une période `{2}`",
    "not a {1}": "pas une période `{1}`",
    "write `given sales = 100, 110 every month from 2026-01`":
      "écrire `given sales = 100, 110 every month from 2026-01`",
    "this test gives `{1}` twice": "ce test donne `{1}` deux fois",
    "given again here": "donné de nouveau ici",
    "first given here": "d'abord donné ici",
    "there is no dataset `{1}` to give rows for":
      "il n'y a pas de jeu de données `{1}` à qui donner des lignes",
    "this row has {1} cells for {2} columns":
      "nombre de cellules de cette ligne : {1}, nombre de colonnes : {2}",
    "{1} cells": "cellules : {1}",
    "write `| |` for a missing value": "écrire `| |` pour une valeur manquante",
    "no value is missing for the cause `{1}`": "aucune valeur ne manque pour la cause `{1}`",
    "unknown cause": "cause inconnue",
    "causes": "causes",
    "`{1}` has no {2}": "`{1}` n'a pas de {2}",
    "`{1}` has no {2}, so it has no {3}": "`{1}` n'a pas de {2}, donc pas de `{3}`",
    "not judged": "pas jugé",
    "declare one, or expect its value": "en déclarer un, ou attendre sa valeur",
    "{1} is never `{2}`": "{1} ne vaut jamais `{2}`",
    "never the answer": "jamais la réponse",
    "it can be": "réponses possibles",
    "these cells have keys, but nothing says of which split":
      "ces cellules ont des clés, mais rien ne dit de quelle ventilation",
    "keys of what?": "clés de quoi ?",
    "name the splits: `expect sales by channel { \"email\" = 2 }`":
      "nommer les ventilations : `expect sales by channel { \"email\" = 2 }`",
    "there is no measure or KPI `{1}` to watch":
      "il n'y a pas de mesure ni de KPI `{1}` à surveiller",
    "input `{1}` is never used": "l'hypothèse `{1}` ne sert jamais",
    "measure `{1}` is never used": "la mesure `{1}` ne sert jamais",
    "dataset `{1}` is never used": "le jeu de données `{1}` ne sert jamais",
    "column `{1}.{2}` is never used": "la colonne `{1}.{2}` ne sert jamais",
    "no KPI, objective or test needs it": "ni KPI, ni objectif, ni test ne la demande",
    "use it or remove it": "l'employer ou la retirer",
    "the goals by `{1}` do not add up to the goal of all":
      "les objectifs par `{1}` ne font pas en somme l'objectif de tous",
    "asks for {1}": "demande {1}",
    "the segments ask for {1}": "les segments demandent {1}",
    "the segments ask for {1} more than all together":
      "les segments demandent {1} de plus que l'ensemble",
    "the segments ask for {1} less than all together":
      "les segments demandent {1} de moins que l'ensemble",
    "change one of them, or give every segment a goal":
      "changer l'un d'eux, ou donner un objectif à chaque segment",
    "the band `{1}` stands twice on one line": "la bande `{1}` figure deux fois sur une ligne",
    "again": "de nouveau",
    "give each band a name of its own": "donner à chaque bande son propre nom",
    "the bounds of a line of bands rise from left to right":
      "les bornes d'une ligne de bandes croissent de gauche à droite",
    "not above the bound before": "pas au-dessus de la borne précédente",
    "the bound before": "la borne précédente",
    "write the bounds from the lowest to the highest":
      "écrire les bornes de la plus basse à la plus haute",
    "nothing lies above {1} and below {2}": "rien n'est au-dessus de {1} et au-dessous de {2}",
    "one side of a bound has the equals sign: `<` and `<=`, or `<=` and `<`":
      "un seul côté d'une borne a le signe égal : `<` et `<=`, ou `<=` et `<`",
    "to which band does it belong?": "à quelle bande appartient-elle ?",
    "write `a < 5 <= b` if 5 is b, `a <= 5 < b` if 5 is a":
      "écrire `a < 5 <= b` si 5 est b, `a <= 5 < b` si 5 est a",
    "not a goal": "pas un objectif",
    "write `goal >= 12`, `goal +10% from 2026 by 2027` or `goal +2 pp from … by …`":
      "écrire `goal >= 12`, `goal +10% from 2026 by 2027` ou `goal +2 pp from … by …`",
    "a goal is reached at or beyond a value: `>=` or `<=`":
      "un objectif s'atteint à une valeur ou au-delà : `>=` ou `<=`",
    "a change is measured against a baseline: `from` when?":
      "un changement se mesure d'un point de départ : `from` quand ?",
    "`needs` is followed by a comparison": "`needs` est suivi d'une comparaison",
    "no comparison": "pas une comparaison",
    "write `needs visits >= 30`": "écrire `needs visits >= 30`",
    "an alert waits for a whole number of periods, 1 or more":
      "une alerte attend un nombre entier de périodes, 1 ou plus",
    "no number of periods": "pas un nombre de périodes",
    "write `for 3 periods`": "écrire `for 3 periods`",
    "an alert is `critical` or `warning`, not `{1}`":
      "une alerte est `critical` ou `warning`, pas `{1}`",
    "unknown severity": "gravité inconnue",
    "severities": "gravités",
    "threshold or goal": "seuil ni d'objectif",
    "alert": "alerte",
    "goal": "objectif",
    "this goal is met in the worst band, `{1}`":
      "cet objectif est atteint dans la pire bande, `{1}`",
    "lies in `{1}`": "est dans `{1}`",
    "`{1}` ends here": "`{1}` finit ici",
    "change the goal or the bound, so that who meets the goal is beyond `{1}`":
      "changer l'objectif ou la borne, pour que qui l'atteint soit au-delà de `{1}`",
    "this alert runs against `better {1}`": "cette alerte va contre `better {1}`",
    "rings where it is better": "sonne là où c'est mieux",
    "a condition says what rings: `when value {1} …`, or state `better {2}`":
      "une condition dit ce qui sonne : `when value {1} …`, ou indiquer `better {2}`",
    "this alert would recover while it rings": "cette alerte finirait pendant qu'elle sonne",
    "the same side": "le même côté",
    "rings here": "sonne ici",
    "write the other side: `recovers when value {1} …`":
      "écrire l'autre côté : `recovers when value {1} …`",
    "`needs` states the least that is enough to judge":
      "`needs` indique le moins qui suffise pour juger",
    "judges small samples alone": "ne juge que de petits échantillons",
    "a change is written with its sign alone": "un changement s'écrit avec son signe seul",
    "a change, behind a comparison": "un changement, derrière une comparaison",
    "write `goal {1} from … by …`": "écrire `goal {1} from … by …`",
    "a goal of an objective names its KPI": "l'objectif d'un `objective` nomme son KPI",
    "of which KPI?": "de quel KPI ?",
    "write the KPI behind `goal`: `goal sales +10% from 2026 by 2027`":
      "écrire le KPI derrière `goal` : `goal sales +10% from 2026 by 2027`",
  ]
}
