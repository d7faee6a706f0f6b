import KPIValues

/// Subscriptions to the newsletter and to text messages, mailings, and chats.
struct Messaging {
  private var random = RandomSource(seed: 48)
  private var subscriptions = Table(
    "subscriptions", "subscriber_id,list,country,subscribed_at,unsubscribed_at")
  private var mailings = Table("mailings", "mailing_id,sent_at,country,delivered,opened,clicked")
  private var chats = Table("chats", "chat_id,started_at,country")
  /// Who gets the newsletter in each country.
  private var readers = [0, 0, 0, 0]

  private static let countries = ["FR", "BE", "CH", "DE"]

  /// The files.
  static func tables() -> [Table] {
    var messaging = Messaging()
    for number in Season.days.lowerBound.dayNumber...Season.days.upperBound.dayNumber {
      let day = CivilDate(dayNumber: number)
      messaging.subscribe(on: day)
      if day.weekday == 2 { messaging.send(on: day) }
      messaging.chat(on: day)
    }
    return [messaging.subscriptions, messaging.mailings, messaging.chats]
  }

  /// The planted incident of marketing: in February 2026 mail is taken for spam.
  static func isFiltered(_ day: CivilDate) -> Bool {
    20_485...20_512 ~= day.dayNumber
  }

  private mutating func country() -> Int {
    random.position(weights: [58, 17, 11, 14])
  }

  private mutating func subscribe(on day: CivilDate) {
    let isFirst = day == Season.days.lowerBound
    for _ in 0..<(isFirst ? 160 : random.within(0...4)) {
      let time = LocalTime(day, secondOfDay: random.within(7 * 60...22 * 60) * 60)
      let country = country()
      let isText = random.happens(perMille: 230)
      let minutes = random.within(1...500) * 1440 + random.within(0...1000)
      let end = LocalTime(microseconds: time.microseconds + minutes * 60_000_000)
      let isLeaving = random.happens(perMille: 380) && end.date <= Season.days.upperBound
      if !isText { readers[country] += isLeaving ? 0 : 1 }
      subscriptions.add([
        "n\(subscriptions.count + 1001)", isText ? "sms" : "newsletter",
        Messaging.countries[country], "\(time)", isLeaving ? "\(end)" : "",
      ])
    }
  }

  private mutating func send(on day: CivilDate) {
    let time = LocalTime(day, secondOfDay: 9 * 3600)
    for (position, country) in Messaging.countries.enumerated() {
      let delivered = readers[position] * random.within(96...100) / 100
      let share = random.within(27...41) * (Messaging.isFiltered(day) ? 50 : 100) / 100
      let opened = delivered * share / 100
      let clicked = opened * random.within(8...22) / 100
      mailings.add([
        "e\(mailings.count + 1001)", "\(time)", country, "\(delivered)", "\(opened)",
        "\(clicked)",
      ])
    }
  }

  private mutating func chat(on day: CivilDate) {
    for _ in 0..<random.within(0...4) {
      let time = LocalTime(day, secondOfDay: random.within(9 * 60...18 * 60) * 60)
      chats.add(["h\(chats.count + 1001)", "\(time)", Messaging.countries[country()]])
    }
  }
}
