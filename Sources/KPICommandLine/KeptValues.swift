/// Values that live until the process ends: taking large programs apart piece by piece, only for
/// the host to take back all memory a moment later, would be a tenth of the work.
final class KeptValues {
  private var values: [Any] = []

  /// Nothing kept.
  init() {}

  /// Keeps a value.
  func add(_ value: Any) { values.append(value) }
}
