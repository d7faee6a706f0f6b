/// Texts that mean what the packs' formulas look for.
enum TextPhrases {
  /// `text of the packs: texts of files`, folded.
  private static let lines = """
    phone: mobile, smartphone, telephone, portable, cell, handset
    tablet: tablette, ipad
    email: e mail, courriel, mail, mel
    chat: tchat, messagerie, live chat
    newsletter: lettre, infolettre, lettre information
    sms: texto, text message
    promotion: promo, promotions, sale
    display: banner, banniere, bannieres, banners
    competitor: concurrent, concurrence, competition, competitors
    easy: facile, simple, very easy, tres facile
    hard: difficile, difficult, complique, very hard, tres difficile
    """

  /// Whether a text of a file means a text of the packs.
  static func means(_ text: String, _ literal: String) -> Bool {
    let words = HeaderWords.words(of: text).joined(separator: " ")
    return lines.split(separator: "\n").contains { line in
      let parts = line.split(separator: ":")
      return parts.count == 2 && parts[0] == literal
        && parts[1].split(separator: ",").contains { $0.dropFirst() == words }
    }
  }
}
