import KPIReporting
import KPISyntax

extension LoadedProject {
  /// How the program's own units are written for a reader.
  public var unitNames: UnitNames {
    var names = UnitNames()
    for source in sources {
      for declaration in source.syntax.declarations {
        guard case .unit(let unit) = declaration.kind, !unit.labels.isEmpty else { continue }
        for name in unit.names {
          for label in unit.labels {
            names.labels[name.text, default: [:]][label.language?.text ?? ""] = label.text.value
          }
        }
      }
    }
    return names
  }
}
