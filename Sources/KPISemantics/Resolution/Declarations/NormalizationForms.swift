import KPISyntax

/// Names that are one name although their bytes differ (NFC beside NFD).
enum NormalizationForms {
  /// The warning for a name that is spelled in other bytes than where it was declared.
  static func difference(_ name: NameSyntax, _ declared: NameSyntax) -> Diagnostic? {
    guard name.text == declared.text, !name.text.utf8.elementsEqual(declared.text.utf8) else {
      return nil
    }
    return NameDiagnostics.otherNormalizationForm(name, declared: declared.span)
  }
}
