import KPIReporting

/// What is said of alerts and objectives.
extension Message {
  /// Behind the value of an alert that rings longer than this period.
  static func since(_ period: String) -> Phrase {
    Phrase(", since \(period)", ", depuis \(period)")
  }

  /// Nothing rings, or nothing can.
  static let noAlert = Phrase("no alert rings", "aucune alerte ne sonne")

  /// How often an alert would have rung.
  static func rung(_ times: Int, _ periods: Int, of all: Int) -> Phrase {
    if times == 0 {
      return Phrase("never in \(all) complete periods", "jamais en \(all) périodes complètes")
    }
    return Phrase(
      (times == 1 ? "once" : "\(times) times")
        + ", in \(periods) of \(all) complete periods",
      "\(times) fois, pendant \(periods) périodes complètes sur \(all)")
  }

  /// A program without objectives.
  static let noObjective = Phrase("there are no objectives", "il n'y a pas d'objectif")
  /// A figure that lacks something.
  static let notAvailable = Phrase("not available", "non disponible")
  /// A goal that says nothing of the last complete period.
  static let notJudged = Phrase("not judged yet", "pas encore jugé")

  /// The part of the way that lies behind, 0 to 1.
  static func progress(_ part: String) -> Phrase {
    let comma = part.split(separator: ".").joined(separator: ",")
    return Phrase("progress \(part)", "avancement \(comma)")
  }

  /// How a goal stands, by the word that tests ask for.
  static func standing(_ word: String) -> Phrase {
    let french = [
      "met": "atteint", "missed": "manqué", "ahead": "en avance", "onTrack": "en bonne voie",
      "behind": "en retard", "notJudged": "pas encore jugé",
    ]
    return Phrase(word, french[word] ?? word)
  }

  /// Where a driver goes.
  static func movement(_ movement: ObjectiveStanding.Driver.Movement) -> Phrase {
    switch movement {
    case .rightWay: Phrase("✓ the right way", "✓ dans le bon sens")
    case .wrongWay: Phrase("✗ the wrong way", "✗ dans le mauvais sens")
    case .still: Phrase("= unchanged", "= inchangé")
    case .unknown: Phrase("", "")
    }
  }
}
