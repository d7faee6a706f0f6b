import KPIValues

/// Followers and posts on social networks, and reviews of what was ordered.
struct Networks {
  private var random = RandomSource(seed: 49)
  private var followers = Table("social", "network,day,followers")
  private var posts = Table("posts", "post_id,posted_at,network,impressions,likes,comments,shares")
  private var reviews = Table("reviews", "review_id,reviewed_at,product_id,stars")
  private var following = [2100, 1450, 380]

  private static let names = ["photos", "friends", "videos"]

  /// The files.
  static func tables(_ orders: [Order]) -> [Table] {
    var networks = Networks()
    for number in Season.days.lowerBound.dayNumber...Season.days.upperBound.dayNumber {
      let day = CivilDate(dayNumber: number)
      for network in Networks.names.indices { networks.live(day, on: network) }
    }
    networks.review(orders)
    return [networks.followers, networks.posts, networks.reviews]
  }

  /// Followers are counted on Mondays, on the smallest network every second week.
  private mutating func live(_ day: CivilDate, on network: Int) {
    following[network] += random.within(-2...[6, 4, 5][network])
    let isCounted = day.weekday == 1 && (network < 2 || day.dayNumber / 7 % 2 == 0)
    if isCounted { followers.add([Networks.names[network], "\(day)", "\(following[network])"]) }
    guard random.happens(perMille: [420, 300, 160][network]) else { return }
    let seen = following[network] * random.within(20...95) / 100
    let likes = seen * random.within(10...70) / 1000
    posts.add([
      "p\(posts.count + 1001)",
      "\(LocalTime(day, secondOfDay: random.within(8 * 60...21 * 60) * 60))",
      Networks.names[network], "\(seen)", "\(likes)", "\(likes * random.within(0...30) / 100)",
      "\(likes * random.within(0...25) / 100)",
    ])
  }

  /// Some customers review an article of theirs a week or two later.
  private mutating func review(_ orders: [Order]) {
    var written: [(time: LocalTime, product: String, stars: Int)] = []
    for order in orders where random.happens(perMille: 330) {
      let price = order.prices[random.below(order.prices.count)]
      let product = Product.all[2 * price + random.below(2)].id
      let stars = random.position(weights: [5, 6, 13, 34, 42]) + 1
      let minutes = random.within(5...16) * 1440 + random.within(0...900)
      let time = LocalTime(microseconds: order.time.microseconds + minutes * 60_000_000)
      if time.date <= Season.days.upperBound { written.append((time, product, stars)) }
    }
    let sorted = written.enumerated().sorted { ($0.1.time, $0.0) < ($1.1.time, $1.0) }
    for (_, review) in sorted {
      reviews.add([
        "r\(reviews.count + 1001)", "\(review.time)", review.product, "\(review.stars)",
      ])
    }
  }
}
