import KPISemantics

/// Which end of its range an input takes.
enum InputCorner: CaseIterable {
  case low, stated, high
}
