import Foundation
import Testing

@testable import DemoShop

/// The files of the demo are those that its generator writes.
@Suite struct DemoShopTests {
  private let folder = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "kpis/demo/data")

  @Test func filesAreFresh() throws {
    for (name, text) in Shop.simulated().files {
      let file = folder.appending(path: name)
      let isFresh = (try? Data(contentsOf: file)) == Data(text.utf8)
      #expect(isFresh, "\(name) is stale: swift run DemoShop kpis/demo/data")
    }
  }

  @Test func filesAreSmall() throws {
    let size = Shop.simulated().files.reduce(0) { $0 + $1.text.utf8.count }
    #expect(size < 4_000_000)
  }
}
