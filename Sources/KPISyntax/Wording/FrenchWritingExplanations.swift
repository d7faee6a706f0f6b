extension FrenchExplanations {
  /// K1xxx: writing.
  static let writing: [DiagnosticCode: Texts] = [
    .invalidEncoding: (
      "Pas de l'UTF-8",
      """
      Les fichiers KPI sont en UTF-8. Des octets qui ne sont pas des caractères, ou le signe
      U+FFFD qui remplace les perdus, disent que le fichier a été écrit ou converti dans un
      autre encodage. L'enregistrer en UTF-8.
      """
    ),
    .hiddenCharacter: (
      "Un caractère invisible",
      """
      Des caractères qui ne se voient pas, ou qui tournent le sens de ce qui suit, donnent à
      une formule une autre apparence. Ils ne vont que dans un texte entre guillemets.
      """
    ),
    .mixedScripts: (
      "Des lettres semblables de deux écritures",
      """
      Le grec et le cyrillique ont des lettres qui ressemblent aux latines. Dans un nom en
      lettres latines c'est presque toujours une méprise, et deux tels noms se ressemblent
      sans être le même.
      """
    ),
    .strayCharacter: (
      "Un signe sans sens",
      """
      Un nom est fait de lettres, de chiffres et de `_` ; un nom avec d'autres signes s'écrit
      entre accents graves. Les devises s'écrivent par leur code derrière le nombre.
      """
    ),
    .malformedNumber: (
      "Pas un nombre",
      """
      Un nombre est fait de chiffres, groupés au besoin par un seul `_`, avec un point au plus
      : `10000`, `10_000`, `0.1`, `10%`. Il n'y a ni exposants ni nombres hexadécimaux.
      """
    ),
    .malformedPeriod: (
      "Il n'y a pas cette période ou heure",
      """
      Les périodes sont `2026`, `2026-Q1`, `2026-03`, `2026-W12` et `2026-03-01`, les moments
      `2026-03-01T09:00`, les heures `09:00`. Le calendrier doit les avoir : il n'y a pas de
      30 février.
      """
    ),
    .unterminatedText: (
      "Un texte qui ne finit pas",
      """
      Un texte s'écrit entre guillemets doubles sur une ligne. Un saut de ligne y s'écrit
      `\\n`, un guillemet `\\"`.
      """
    ),
    .invalidEscape: (
      "Une séquence inconnue",
      """
      Dans un texte la barre oblique inverse commence l'une de `\\"`, `\\\\`, `\\n`, `\\t` et
      `\\u{1F600}`. Elle-même s'écrit deux fois.
      """
    ),
    .unterminatedName: (
      "Un nom entre accents graves vide ou sans fin",
      """
      Un nom entre accents graves peut contenir des blancs et des signes, mais il finit sur sa
      ligne et n'est pas vide.
      """
    ),
    .wordTooLong: (
      "Un mot au-delà de la limite",
      """
      Un nom, un nombre ou un texte a au plus 10 000 octets.
      """
    ),
    .expectedDeclaration: (
      "Pas une déclaration",
      """
      Un fichier est une liste de déclarations. Chacune commence par l'un de `use unit
      currency calendar dataset input measure kpi objective test`, ou par `override` devant
      l'un d'eux.
      """
    ),
    .unexpectedToken: (
      "Il fallait autre chose",
      """
      La clause demande ce que nomme le message à l'endroit marqué.
      """
    ),
    .expectedExpression: (
      "Il manque une expression",
      """
      Entre deux opérateurs, et là où commence une formule, il faut un opérande : un nombre,
      un texte, un nom, un appel, quelque chose entre parenthèses, ou `?` pour demander au
      compilateur ce qu'il faut là.
      """
    ),
    .expectedName: (
      "Il manque un nom",
      """
      Un nom commence par une lettre ; un nom avec des blancs ou des signes s'écrit entre
      accents graves.
      """
    ),
    .reservedName: (
      "Un mot du langage comme nom",
      """
      26 mots ne peuvent être des noms : `and or not is in if then else otherwise contains
      banded where per over at until from by for when recovers estimated weighted within true
      false`. Entre accents graves ils le peuvent.
      """
    ),
    .unclosedParenthesis: (
      "Une parenthèse est ouverte",
      """
      Chaque `(` demande son `)` dans la même clause.
      """
    ),
    .unclosedBrace: (
      "Un bloc ne finit pas",
      """
      Chaque `{` demande son `}` avant la déclaration suivante.
      """
    ),
    .unmatchedBracket: (
      "Un signe fermant ne ferme rien",
      """
      Ce `)` ou `}` n'a pas de partenaire devant lui.
      """
    ),
    .unexpectedLineEnd: (
      "La clause n'est pas complète",
      """
      Un saut de ligne finit une clause, sauf entre parenthèses, derrière un opérateur ou une
      virgule, et devant une ligne qui commence par l'un de `+ - * / ^ = and or otherwise then
      else`.
      """
    ),
    .trailingText: (
      "Quelque chose derrière la clause",
      """
      Une clause finit avec sa ligne ou par `;`. Ce qui est derrière ne lui appartient pas.
      """
    ),
    .unknownClause: (
      "Aucune ligne de ce bloc",
      """
      Chaque bloc connaît ses propres lignes ; le message les liste ou nomme la plus proche.
      """
    ),
    .chainedComparison: (
      "Une comparaison à trois",
      """
      Une comparaison a deux membres. En écrire deux, reliées par `and` ; seuls `threshold` et
      `banded` prennent toute une ligne de bornes.
      """
    ),
    .expectedUnit: (
      "Pas une unité",
      """
      Les unités sont des noms joints par `/` sans blancs : `EUR`, `EUR/visit`, `EUR/1000
      impression`, `%`.
      """
    ),
    .emptyCall: (
      "Un appel de rien",
      """
      Chaque fonction porte sur quelque chose : le nom d'un jeu de données, une colonne ou un
      indicateur.
      """
    ),
    .rowOutsideTable: (
      "Une ligne sans tableau",
      """
      Les lignes qui commencent par `|` sont des lignes sous `given` et le nom d'un jeu de
      données, dans un test.
      """
    ),
    .nestingTooDeep: (
      "Trop de niveaux",
      """
      Au plus 256 parenthèses, appels ou blocs sont imbriqués.
      """
    ),
    .expressionTooLong: (
      "Une formule de trop d'opérateurs",
      """
      Une clause contient au plus 1 000 opérateurs. Nommer des parties avec `measure`.
      """
    ),
    .tooManyErrors: (
      "Plus d'erreurs que montrées",
      """
      Après 100 erreurs d'un fichier les suivantes sont laissées de côté. Corriger les
      premières et relancer.
      """
    ),
    .foreignEquality: (
      "`==`",
      """
      Un test s'écrit avec le mot `is`, une définition avec `=`.
      """
    ),
    .foreignInequality: (
      "`!=` ou `<>`",
      """
      Le contraire de `is` est `is not`.
      """
    ),
    .foreignLogic: (
      "`&&`, `||`, `!` ou `AND`",
      """
      Les conditions se relient par les mots `and`, `or` et `not`, en minuscules.
      """
    ),
    .foreignNull: (
      "`NULL`",
      """
      Il n'y a pas de valeur pour ce qui manque. `x is missing` le teste, et `x otherwise 0`
      le remplace.
      """
    ),
    .foreignConditional: (
      "`CASE WHEN` ou `IF(…)`",
      """
      Un choix s'écrit `if … then … else …` ; d'autres cas suivent avec `else if`.
      """
    ),
    .foreignStar: (
      "`count(*)`",
      """
      `count` prend le nom du jeu de données dont il compte les lignes.
      """
    ),
    .foreignGroupBy: (
      "`GROUP BY` ou `ORDER BY`",
      """
      Un indicateur se ventile par la clause `by` de son bloc ; les groupes dans une formule
      se font par `per` entre les parenthèses d'une fonction. Les résultats s'ordonnent
      d'eux-mêmes.
      """
    ),
    .foreignFunction: (
      "Une fonction d'un autre langage",
      """
      Le message nomme ce qui la remplace ici.
      """
    ),
    .foreignQuotes: (
      "D'autres guillemets",
      """
      Un texte s'écrit entre guillemets doubles, un nom avec des signes entre accents graves.
      """
    ),
    .foreignComma: (
      "Une virgule à la fin d'une clause",
      """
      La virgule sépare les éléments d'une liste. Les clauses se séparent par un saut de
      ligne, ou par `;` sur une ligne.
      """
    ),
    .foreignComment: (
      "Un commentaire d'un autre langage",
      """
      `//` commente jusqu'à la fin de la ligne ; `///` documente ce qui suit.
      """
    ),
    .foreignPower: (
      "`**`",
      """
      Une puissance s'écrit avec `^`.
      """
    ),
    .foreignSpelling: (
      "Un signe ou un mot écrit autrement",
      """
      Le langage a une seule écriture de chaque signe et écrit ses mots en minuscules.
      """
    ),
    .foreignBrackets: (
      "Des crochets",
      """
      Une colonne se met derrière un point, un indicateur seul, et une liste entre parenthèses : les
      crochets ne servent à rien.
      """
    ),
    .foreignWord: (
      "Un mot d'un autre langage",
      """
      Déclarations et clauses ont chacune un mot ; le message le nomme.
      """
    ),
    .foreignColon: (
      "`:` ou `=` derrière le mot d'une clause",
      """
      Une clause est son mot et sa valeur, sans rien entre les deux.
      """
    ),
  ]
}
