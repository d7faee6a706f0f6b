/// Random numbers that are the same on every machine: SplitMix64, whole numbers only.
struct RandomSource {
  /// The world whose chance this is: another number gives another shop of the same kind, 0 the
  /// demo's.
  @TaskLocal static var world: UInt64 = 0

  private var state: UInt64

  /// A source that begins at a seed, in the world of the task.
  init(seed: UInt64) {
    state = seed &+ RandomSource.world &* 0xD1B5_4A32_D192_ED03
  }

  /// A number from 0 up to, not including, a limit of 1 or more.
  mutating func below(_ limit: Int) -> Int {
    Int(next() % UInt64(limit))
  }

  /// A number between two others, both included.
  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// Whether something happens that happens so many times in a thousand.
  mutating func happens(perMille: Int) -> Bool {
    below(1000) < perMille
  }

  /// A position in a list of weights, each as likely as it weighs.
  mutating func position(weights: [Int]) -> Int {
    var rest = below(weights.reduce(0, +))
    for (position, weight) in weights.enumerated() {
      if rest < weight { return position }
      rest -= weight
    }
    return 0
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
