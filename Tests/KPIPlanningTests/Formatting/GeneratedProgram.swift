/// A correct program made up from a seed: nested formulas, short and long, written in odd ways.
struct GeneratedProgram {
  private var random: SeededRandom

  /// A program from a seed.
  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  /// The program.
  mutating func text() -> String {
    var text = """
      unit item
      dataset orders from "orders.csv" {
        row     order by orderId
        time    orderedAt
        orderId : id order
        channel : text
        amount  : number
        pieces  : number
        paid    : flag
      }

      """
    for place in 0..<3 + random.below(4) {
      text += "input rate\(place) : number\(blank())=\(blank())\(1 + random.below(90))\n"
    }
    for place in 0..<2 + random.below(5) {
      if random.below(3) == 0 { text += "\n\n/// What it is,  and why.\n" }
      text += "kpi\(blank())k\(place)\(blank())=\(blank())\(figure(random.below(6)))"
      text += "\(blank()){\(properties())}\n"
    }
    return text
  }

  private mutating func blank() -> String {
    [" ", "  ", "\t", "   "][random.below(4)]
  }

  /// A break that goes on with the clause behind an operator.
  private mutating func gap() -> String {
    random.below(8) == 0 ? "\n      " : blank()
  }

  private mutating func properties() -> String {
    let all = [
      "better higher", "unit number", "every month", "by channel", "goal >= 12", "top 5",
      "label \"A  b\"", "owner \"Ada\"", "tags a, b,c", "needs count( orders )>=30",
    ]
    let chosen = all.shuffled(using: &random).prefix(random.below(5))
    let part = random.below(2) == 0 ? "; " : "\n "
    return " " + chosen.joined(separator: part) + (part == "; " ? " " : "\n")
  }

  /// A number of all rows, with so many operators inside one another at most.
  private mutating func figure(_ depth: Int) -> String {
    guard depth > 0 else {
      let leaves = [
        "last(orders.pieces)", "sum(orders.amount)", "average( orders.pieces where paid )",
        "sum(orders.amount*orders.pieces)", "min(orders.pieces where \(condition(2)))",
        "sum(orders.amount where \(condition(1)))", "rate0", "rate1", "rate2", "3", "1_000", "2.50",
        "percentile(orders.amount,95)", "max(orders.amount where \(condition(3)))",
      ]
      return leaves[random.below(leaves.count)]
    }
    switch random.below(9) {
    case 0...3:
      let sign = ["+", "-", "*", "/"][random.below(4)]
      return "\(figure(depth - 1))\(blank())\(sign)\(gap())\(figure(depth - 1))"
    case 4, 5: return "(\(figure(depth - 1)))"
    case 6: return "-\(figure(0))"
    case 7: return "\(figure(depth - 1)) otherwise\(gap())\(figure(0))"
    default:
      let (first, second) = (figure(depth - 1), figure(0))
      return "(if \(figure(0))>\(figure(0)) then \(first) else\(gap())\(second))"
    }
  }

  /// A condition on a row.
  private mutating func condition(_ depth: Int) -> String {
    guard depth > 0 else {
      let leaves = [
        "paid", "channel is \"email\"", "channel in (\"a\",\"b\")", "amount>3", "amount<=pieces",
        "channel is missing", "not paid", "channel starts with \"x\"", "pieces*2 >= amount+1",
      ]
      return leaves[random.below(leaves.count)]
    }
    switch random.below(3) {
    case 0: return "\(condition(depth - 1)) and\(gap())\(condition(depth - 1))"
    case 1: return "\(condition(depth - 1))  or \(condition(depth - 1))"
    default: return "(\(condition(depth - 1)))"
    }
  }
}
