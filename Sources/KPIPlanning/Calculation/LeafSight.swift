/// What a leaf sees at the times of a frame: windows to ask for, or why there is none.
struct LeafSight {
  /// The distinct slots to ask for.
  var slots: [Slot] = []
  /// For `retained` the slot before each.
  var previous: [Slot] = []
  /// The windows of the slots.
  var windows: [Window] = []
  /// The windows of the slots before each.
  var previousWindows: [Window] = []
  /// For each time of the frame the position in `slots`, -1 without one.
  var slotOf: [Int32] = []
  /// For each time of the frame why there is no slot.
  var causes: [MissingCause?] = []
}
