import KPIReporting
import KPISyntax
import KPIWorkspace

/// `kpi init`: looks at data files and writes declarations that bind them to the packs.
struct InitCommand {
  private let context: CommandContext
  private let format: BindingFormat

  /// The command as invoked.
  init(_ context: CommandContext) {
    self.context = context
    format = context.invocation.value(.format).flatMap(BindingFormat.init(rawValue:)) ?? .kpi
  }

  /// Runs it.
  func run() throws(Stop) {
    let output = context.invocation.value(.output).flatMap { $0 == "-" ? nil : $0 }
    if let output, context.files.kind(output) == .file {
      let help = Command.initialize.description.example
      throw Stop(.misuse, Message.fileExists(output)(context.console.language), help: help)
    }
    let binding = try binding(folder: output.map(FilePath.folder) ?? ".")
    switch format {
    case .kpi: try context.write(binding.text, to: output)
    case .json: try context.write(BindingJSON.text(binding), to: output)
    }
    if format == .json, output == nil { return }
    context.console.note(BindingTable(binding, language: context.console.language).text)
  }

  private func binding(folder: String) throws(Stop) -> DataBinding {
    let packs = context.invocation.list(.use)
    for pack in packs where !ProjectLoader.packNames.contains(pack) {
      let names = ProjectLoader.packNames
      let nearest = NearestName.of(pack, among: names) ?? names.joined(separator: ", ")
      throw Stop(.misuse, Message.unknownPack(pack)(context.console.language), help: nearest)
    }
    do {
      let paths = try context.invocation.operands.flatMap {
        try context.files.files(matching: $0, in: ".")
      }
      return try DataBinding(
        paths, files: context.files, folder: folder, packs: packs.isEmpty ? nil : packs,
        language: context.console.language)
    } catch {
      throw context.stop(error)
    }
  }
}
