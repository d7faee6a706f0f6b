/// The headers of a file and how wanted ones are found among them.
struct HeaderMatching {
  /// The headers in order.
  let headers: [String]
  private let places: [String: [Int]]

  /// Headers in order.
  init(headers: [String]) {
    self.headers = headers
    places = Dictionary(grouping: headers.indices) { headers[$0] }
  }

  /// Positions of a header; compared by canonical equivalence, and nothing else is alike.
  func positions(_ wanted: String) -> [Int] { places[wanted] ?? [] }

  /// The position of a header.
  func position(of wanted: String, file: String) throws(ReadingError) -> Int {
    let found = positions(wanted)
    if found.count > 1 {
      throw .ambiguousHeader(file: file, header: wanted, columns: found.map { $0 + 1 })
    }
    guard let position = found.first else {
      throw .missingHeader(
        file: file, header: wanted, nearest: nearest(to: wanted), headers: headers)
    }
    return position
  }

  /// Headers that look alike: up to case, blanks and punctuation, or three letters away; the
  /// nearest first, three at most.
  func nearest(to wanted: String) -> [String] {
    let plain = HeaderMatching.plain(wanted)
    let distances = Set(headers).compactMap { header -> (distance: Int, header: String)? in
      let other = HeaderMatching.plain(header)
      let distance = other == plain ? 0 : editDistance(plain, other, limit: 3) + 1
      return distance <= min(4, plain.count) ? (distance, header) : nil
    }
    return distances.sorted { ($0.distance, $0.header) < ($1.distance, $1.header) }
      .prefix(3).map(\.header)
  }

  /// Letters and digits in lower case.
  private static func plain(_ header: String) -> [Character] {
    header.lowercased().filter { $0.isLetter || $0.isNumber }.map { $0 }
  }

  /// What is worth telling about the headers.
  func notes(file: String) -> [ReadingNote] {
    var notes: [ReadingNote] = []
    for (position, header) in headers.enumerated() where positions(header).first == position {
      let found = positions(header)
      if header.isEmpty {
        notes += emptyHeaders(found, file)
      } else if found.count > 1 {
        notes.append(
          .duplicateHeader(file: file, header: header, columns: found.map { $0 + 1 }))
      }
    }
    return notes
  }

  private func emptyHeaders(_ positions: [Int], _ file: String) -> [ReadingNote] {
    positions.map { position in
      position == headers.count - 1 && headers.count > 1
        ? .trailingDelimiter(file: file) : .emptyHeader(file: file, column: position + 1)
    }
  }
}

/// How many letters must be put in, left out or changed; more than `limit` counts as one more.
func editDistance(_ left: [Character], _ right: [Character], limit: Int) -> Int {
  guard abs(left.count - right.count) <= limit else { return limit + 1 }
  var row = Array(0...right.count)
  for (i, letter) in left.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, other) in right.enumerated() {
      let change = diagonal + (letter == other ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(change, row[j] + 1, row[j + 1] + 1)
    }
  }
  return min(row[right.count], limit + 1)
}
