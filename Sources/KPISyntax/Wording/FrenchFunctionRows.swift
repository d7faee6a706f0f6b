extension FrenchWording {
  /// What the functions of the language do.
  static let functionRows: KeyValuePairs<String, String> = [
    "How many rows there are": "Le nombre de lignes",
    "Which part of the rows meets a condition; rows where it is missing are left out":
      "La part des lignes qui remplissent une condition ; celles où elle manque sont exclues",
    "How many different values there are": "Le nombre de valeurs différentes",
    "All values added up": "La somme des valeurs",
    "The mean, weighted by rows or by a stated weight":
      "La moyenne, pondérée par les lignes ou par un poids indiqué",
    "The lowest or earliest value": "La valeur la plus basse, ou la première dans le temps",
    "The highest or latest value": "La valeur la plus haute, ou la dernière dans le temps",
    "The value in the middle, interpolated between two":
      "La valeur du milieu, interpolée entre deux",
    "The standard deviation of a sample, which divides by n - 1":
      "L'écart type d'un échantillon, qui divise par n - 1",
    "The value of the earliest row": "La valeur de la première ligne dans le temps",
    "The value of the latest row; of a level, the newest known one":
      "La valeur de la dernière ligne ; d'un niveau, la plus récente connue",
    "The commonest value; ties go to the first in order":
      "La valeur la plus fréquente ; à égalité, la première dans l'ordre",
    "The value below which that many percent lie, interpolated":
      "La valeur sous laquelle se trouve ce pourcentage, interpolée",
    "The figure with split and filter on a dimension undone":
      "L'indicateur sans la ventilation ni le filtre sur une dimension",
    "The place among the values of a dimension, 1 the highest, ties shared":
      "Le rang parmi les valeurs d'une dimension, 1 la plus haute, ex aequo partagés",
    "The hour of the day, 0 to 23": "L'heure du jour, de 0 à 23",
    "The day of the week, in the order of the calendar":
      "Le jour de la semaine, dans l'ordre du calendrier",
    "The day": "Le jour",
    "The week that holds a moment": "La semaine qui contient un moment",
    "The month that holds a moment": "Le mois qui contient un moment",
    "The quarter that holds a moment": "Le trimestre qui contient un moment",
    "The year that holds a moment": "L'année qui contient un moment",
    "How many month names lie between two moments":
      "Le nombre de mois de calendrier entre deux moments",
    "The time between two moments that lies in working hours":
      "Le temps entre deux moments pendant les heures ouvrées",
    "The figure one period earlier, or that much earlier; in a row, the row before":
      "L'indicateur une période plus tôt, ou d'autant ; dans une ligne, la ligne d'avant",
    "This period minus the one before": "Cette période moins la précédente",
    "Change over the period before; undefined on a base that is not above 0":
      "Évolution par rapport à la période précédente ; indéfinie si la base n'est pas positive",
    "Recomputed from rows over a window that ends with the period":
      "Recalculé sur les lignes d'une fenêtre qui finit avec la période",
    "Recomputed from the start of the year, or of the data":
      "Recalculé depuis le début de l'année, ou des données",
    "How many of the distinct values were there in the period before":
      "Combien des valeurs distinctes étaient déjà là à la période précédente",
  ]
}
