import KPIReporting
import KPISyntax
import KPIWorkspace

/// `kpi docs`: the catalogue, a page for the project and for each pack.
struct DocsCommand {
  private let context: CommandContext
  private let format: PageFormat

  /// The command as invoked.
  init(_ context: CommandContext) {
    self.context = context
    format = context.invocation.value(.format).flatMap(PageFormat.init(rawValue:)) ?? .markdown
  }

  /// Runs it.
  func run() throws(Stop) {
    let project = try program()
    let checked = try context.checkedProgram(project)
    let builder = CatalogueBuilder(
      checked.model, sources: project.sources, units: project.unitNames,
      language: context.console.language)
    // Packs use other packs, which are pages of their own.
    let packs = context.invocation.list(.pack)
    let pages = builder.pages(project: title()).filter { packs.isEmpty || packs.contains($0.name) }
    guard let folder = context.invocation.value(.output), folder != "-" else {
      return try show(pages)
    }
    try write(pages, to: folder)
  }

  /// The packs that are named, or the program that the paths make.
  private func program() throws(Stop) -> LoadedProject {
    let packs = context.invocation.list(.pack)
    if packs.isEmpty { return try context.load(context.paths()) }
    for pack in packs where !ProjectLoader.packNames.contains(pack) {
      let names = ProjectLoader.packNames
      let nearest = NearestName.of(pack, among: names) ?? names.joined(separator: ", ")
      throw Stop(.misuse, Message.unknownPack(pack)(context.console.language), help: nearest)
    }
    return ProjectLoader.load(packs: packs, files: context.files)
  }

  /// The project's name: that of its folder or file.
  private func title() -> String {
    let path = context.paths().first ?? "."
    let real = context.files.realPath(path) ?? path
    let name = real.split(separator: "/").last.map(String.init) ?? "kpi"
    return name.hasSuffix(".kpi") ? String(name.dropLast(4)) : name
  }

  private func text(_ page: CataloguePage) -> String {
    switch format {
    case .markdown: MarkdownPageWriter(page).text()
    case .html: HTMLPageWriter(page).text()
    }
  }

  private func show(_ pages: [CataloguePage]) throws(Stop) {
    if format == .html, pages.count > 1 {
      let help = Command.docs.description.example
      throw Stop(.misuse, Message.needsFolder(context.console.language), help: help)
    }
    try context.console.output(pages.map(text).joined(separator: "\n"))
  }

  private func write(_ pages: [CataloguePage], to folder: String) throws(Stop) {
    do throws(FileProblem) {
      try context.files.makeFolder(folder)
    } catch {
      throw Stop(.badData, error.wording(context.console.language))
    }
    let ending = format == .html ? "html" : "md"
    for page in pages {
      try context.write(text(page), to: "\(folder)/\(page.name).\(ending)")
    }
  }
}
