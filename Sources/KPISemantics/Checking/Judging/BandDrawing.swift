import KPISyntax
import KPIValues

/// Draws a number line of bands to scale, one row for each band.
struct BandDrawing {
  /// The bands from left to right as written.
  var bands: [String]
  /// The bounds between them as written.
  var bounds: [Double]
  /// What the bounds are called.
  var labels: [String]
  /// For each bound whether the band on its left, then the one on its right, holds it.
  var holds: [(left: Bool, right: Bool)]

  private static let width = 40

  /// The rows: the bounds over their places, then where each band lies.
  var wording: Wording {
    let margin = bands.map(\.count).max() ?? 0
    let head = Wording(verbatim: String(repeating: " ", count: margin + 1) + scale)
    return Wording(
      lines: [head]
        + bands.indices.map { place in
          let blanks = String(repeating: " ", count: margin + 1 - bands[place].count)
          return "\(bands[place] + blanks)\(row(place))"
        })
  }

  private func column(_ bound: Double) -> Int {
    let (low, high) = (bounds.min() ?? 0, bounds.max() ?? 0)
    guard high > low else { return BandDrawing.width / 2 }
    return 4 + Int(((bound - low) / (high - low) * Double(BandDrawing.width - 8)).rounded())
  }

  private var scale: String {
    var text = ""
    for place in bounds.indices.sorted(by: { bounds[$0] < bounds[$1] }) {
      let gap = max(column(bounds[place]) - text.count, text.isEmpty ? 0 : 1)
      text += String(repeating: " ", count: gap) + labels[place]
    }
    return text
  }

  private func row(_ place: Int) -> Wording {
    let low = place > 0 ? place - 1 : nil
    let high = place < bounds.count ? place : nil
    let first = low.map { column(bounds[$0]) } ?? 0
    let last = high.map { column(bounds[$0]) } ?? BandDrawing.width
    if let low, let high, bounds[low] >= bounds[high] {
      return "nothing lies above \(labels[low]) and below \(labels[high])"
    }
    var text = String(repeating: " ", count: first)
    text += low.map { holds[$0].right ? "●" : "○" } ?? "─"
    text += String(repeating: "─", count: max(last - first - 1, 0))
    return Wording(verbatim: text + (high.map { holds[$0].left ? "●" : "○" } ?? "─"))
  }
}
