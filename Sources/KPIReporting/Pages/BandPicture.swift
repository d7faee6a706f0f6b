/// Draws bands as a number line, to scale.
enum BandPicture {
  private static let width = 640.0
  private static let colors = [
    "red": "#d64545", "amber": "#e8a33d", "orange": "#e8a33d", "yellow": "#e3c341",
    "green": "#3f9c5a",
  ]
  private static let others = ["#c6d4e6", "#9fb8d6", "#7396c0", "#4b74a8", "#315a8f", "#1f4170"]

  /// The picture as SVG, read aloud as the line in words.
  static func text(_ scale: BandScale) -> String {
    let ends = [0] + scale.bounds.map { $0.place * width } + [width]
    var content = HTMLText.element("title", "", HTMLText.escaped(scale.text))
    for (index, band) in scale.bands.enumerated() where index + 1 < ends.count {
      let (start, end) = (ends[index], ends[index + 1])
      let box = "x=\"\(SVGNumber.text(start))\" y=\"0\" width=\"\(SVGNumber.text(end - start))\""
      content += "<rect \(box) height=\"26\" fill=\"\(color(band, index))\"/>"
      // A name that its band has no room for is left to the words below the line.
      if end - start > Double(band.count) * 8 {
        content += words(band, at: (start + end) / 2, height: 18, of: "band")
      }
    }
    for bound in scale.bounds {
      let place = SVGNumber.text(bound.place * width)
      content += "<path d=\"M\(place) 0V34\" class=\"tick\"/>"
      content += words(bound.text, at: bound.place * width, height: 48, of: "bound")
    }
    return HTMLText.element(
      "svg", "class=\"bands\" viewBox=\"0 0 640 54\" role=\"img\"", content)
  }

  private static func words(_ text: String, at place: Double, height: Int, of kind: String)
    -> String
  {
    let box = "x=\"\(SVGNumber.text(place))\" y=\"\(height)\" text-anchor=\"middle\""
    return HTMLText.element("text", "\(box) class=\"\(kind)\"", HTMLText.escaped(text))
  }

  private static func color(_ band: String, _ index: Int) -> String {
    colors[band] ?? others[min(index, others.count - 1)]
  }
}
