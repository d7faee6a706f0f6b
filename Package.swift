// swift-tools-version:6.2
import PackageDescription

let warnings: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// A room of the house: what it may use, and no more.
func room(_ name: String, _ uses: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: uses, swiftSettings: warnings)
}

/// The tests that stand beside a room.
func tests(_ name: String, _ uses: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: uses + ["ProgramRuns"], path: "Tests/\(name)", exclude: exclude,
    swiftSettings: warnings)
}

let package = Package(
  name: "kpi",
  products: [.executable(name: "kpi", targets: ["kpi"])],
  targets: [
    room("KPIValues"),
    room("KPISyntax"),
    room("KPISemantics", ["KPISyntax", "KPIValues"]),
    room("KPIPlanning", ["KPISemantics"]),
    .target(name: "CByteMasks"),
    room("Columnar", ["KPIValues", "CByteMasks"]),
    room("KPIExecution", ["KPIPlanning", "Columnar"]),
    room("KPIReporting", ["KPIPlanning"]),
    room("KPIPacks"),
    room("KPIWorkspace", ["KPIExecution", "KPIReporting", "KPIPacks"]),
    room("KPILanguageServer", ["KPIWorkspace"]),
    room("KPICommandLine", ["KPIWorkspace", "KPILanguageServer"]),
    .executableTarget(name: "kpi", dependencies: ["KPICommandLine"], swiftSettings: warnings),
    .executableTarget(
      name: "DemoShop", dependencies: ["KPIValues"], swiftSettings: warnings),
    .executableTarget(
      name: "Benchmarks", dependencies: ["Columnar", "KPIValues", "ProgramRuns"],
      path: "Tests/Benchmarks",
      exclude: ["Jobs", "peers.py", "groups.py"], swiftSettings: warnings),
    .target(name: "ProgramRuns", path: "Tests/ProgramRuns", swiftSettings: warnings),
    tests("DemoShopTests", ["DemoShop", "kpi"]),
    tests("KPIPacksTests", ["KPIPacks", "kpi"]),
    tests("RepositoryTests", ["KPISyntax"]),
    tests("KPIValuesTests", ["KPIValues"], exclude: ["Fixtures"]),
    tests("KPISyntaxTests", ["KPISyntax"], exclude: ["Fixtures"]),
    tests("ColumnarTests", ["Columnar"]),
    tests("KPISemanticsTests", ["KPISemantics"]),
    tests("KPIPlanningTests", ["KPIPlanning"]),
    tests("KPIExecutionTests", ["KPIExecution"]),
    tests("KPIReportingTests", ["KPIReporting"]),
    tests("KPIWorkspaceTests", ["KPIWorkspace"]),
    tests("LanguageServerTests", ["kpi"], exclude: ["client.py", "neovim.lua", "eglot.el"]),
    tests("CommandLineTests", ["kpi"], exclude: ["Cases", "page.py", "sarif.py"]),
    tests("GrammarTests", ["KPISyntax", "kpi"], exclude: ["extension.js", "textmate.py"]),
    tests(
      "FuzzingTests", ["KPISemantics", "Columnar"],
      exclude: ["Crashes", "ProgramTarget.swift", "TableTarget.swift", "fuzz.sh"]),
    tests(
      "CorpusTests", ["KPIWorkspace"], exclude: ["Programs", "Renderings", "poor-messages.md"]),
    tests("CaseTests", ["kpi"], exclude: ["Cases"]),
    tests(
      "TruthTests", ["DemoShop", "kpi"],
      exclude: ["Cases", "Catalogue", "judge.py", "catalogue.py", "Oracle"]),
  ]
)
