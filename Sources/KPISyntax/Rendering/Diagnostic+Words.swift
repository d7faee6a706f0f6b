extension Diagnostic {
  /// What is said where there is no room for an excerpt: the message, then the label, notes and
  /// help, a line each.
  public func words(_ language: Language) -> [String] {
    ([message, primary.text] + notes + help).filter { !$0.isEmpty }.map { $0(language) }
  }
}
