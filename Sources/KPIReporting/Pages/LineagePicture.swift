/// Draws what a KPI is made of: boxes in columns, and lines from the part to the whole.
struct LineagePicture {
  private let graph: LineageGraph
  private let anchors: Set<String>
  private var places: [(x: Double, y: Double, width: Double)] = []
  private var size = (width: 0.0, height: 0.0)

  private static let boxHeight = 30.0
  private static let rowHeight = 42.0
  private static let gap = 64.0

  /// A picture of a graph; boxes of the KPIs in `anchors` lead to where those are explained.
  init(_ graph: LineageGraph, anchors: Set<String>) {
    self.anchors = anchors
    self.graph = graph
    arrange()
  }

  private mutating func arrange() {
    let last = graph.boxes.map(\.column).max() ?? 0
    let columns = (0...last).map { column in
      graph.boxes.indices.filter { graph.boxes[$0].column == column }
    }
    let rows = columns.map(\.count).max() ?? 1
    size.height = Double(rows) * LineagePicture.rowHeight
    places = Array(repeating: (0, 0, 0), count: graph.boxes.count)
    var x = 2.0
    for column in columns.reversed() where !column.isEmpty {
      let width = column.map { Double(graph.boxes[$0].name.count) * 7.4 + 24 }.max() ?? 0
      let top = (size.height - Double(column.count) * LineagePicture.rowHeight) / 2 + 6
      for (row, box) in column.enumerated() {
        places[box] = (x, top + Double(row) * LineagePicture.rowHeight, width)
      }
      x += width + LineagePicture.gap
    }
    size.width = x - LineagePicture.gap + 2
  }

  /// The picture as SVG under a title.
  func text(_ title: String) -> String {
    var content = HTMLText.element("title", "", HTMLText.escaped(title))
    for arrow in graph.arrows { content += line(arrow.from, arrow.to) }
    for index in graph.boxes.indices { content += box(index) }
    let (width, height) = (SVGNumber.text(size.width), SVGNumber.text(size.height))
    return HTMLText.element(
      "svg",
      "class=\"lineage\" viewBox=\"0 0 \(width) \(height)\" width=\"\(width)\" "
        + "height=\"\(height)\" role=\"img\"", content)
  }

  private func line(_ part: Int, _ whole: Int) -> String {
    let middle = LineagePicture.boxHeight / 2
    let start = places[part].x + places[part].width
    let end = places[whole].x
    let (from, to) = (places[part].y + middle, places[whole].y + middle)
    let bend = (start + end) / 2
    let points = [start, from, bend, from, bend, to, end, to].map(SVGNumber.text)
    let curve = "M\(points[0]) \(points[1])C\(points[2...].joined(separator: " "))"
    return "<path d=\"\(curve)\" class=\"flow\"/>"
  }

  private func box(_ index: Int) -> String {
    let (box, place) = (graph.boxes[index], places[index])
    let (x, y) = (SVGNumber.text(place.x), SVGNumber.text(place.y))
    let width = SVGNumber.text(place.width)
    let middle = SVGNumber.text(place.x + place.width / 2)
    let frame = "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"30\" rx=\"6\" "
    let text = HTMLText.element(
      "text", "x=\"\(middle)\" y=\"\(SVGNumber.text(place.y + 20))\" text-anchor=\"middle\"",
      HTMLText.escaped(box.name))
    let content = frame + "class=\"\(box.kind.rawValue)\"/>" + text
    guard box.kind == .kpi, anchors.contains(box.name) else { return content }
    return HTMLText.element("a", "href=\"#\(HTMLText.anchor(box.name))\"", content)
  }
}
