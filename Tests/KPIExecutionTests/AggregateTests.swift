import Columnar
import KPIExecution
import KPIPlanning
import Testing

/// Values of single aggregates over small data.
struct AggregateTests {
  private func engine(_ definitions: String, _ rows: String) -> SampleEngine {
    SampleEngine(
      """
      dataset lines from "lines.csv" {
        row   line by id
        time  day : date
        id    : id line
        name  : text
        x     : number
        w     : number
      }
      \(definitions)
      """, files: ["lines": ["id,day,name,x,w\n" + rows]])
  }

  @Test("sums beyond 64 bits stay exact")
  func wideSums() throws {
    let rows = "1,2026-01-01,a,9000000000000000000,1\n2,2026-01-01,a,9000000000000000000,1\n"
    #expect(try engine("kpi k = sum(lines.x)", rows).value("k") == "18000000000000000000")
    let products = "1,2026-01-01,a,4000000000000000001,1\n2,2026-01-01,a,3,1\n"
    #expect(
      try engine("kpi k = sum(lines.x * x)", products).value("k")
        == "16000000000000000008000000000000000010")
  }

  @Test("what no 38 digits hold is an overflow, never a wrong number")
  func overflow() throws {
    let rows = "1,2026-01-01,a,9000000000000000000,1\n2,2026-01-02,a,1,1\n"
    #expect(try engine("kpi k = sum(lines.x * x * x)", rows).value("k") == "overflow")
    #expect(try engine("kpi k = max(lines.x * x * x)", rows).value("k") == "overflow")
  }

  @Test("a divisor of 0 in a row gives no value there")
  func divisionInRows() throws {
    let rows = "1,2026-01-01,a,6,3\n2,2026-01-01,a,5,0\n"
    #expect(try engine("kpi k = sum(lines.x / w)", rows).value("k") == "2.0")
  }

  @Test("weights of 0 are a division by zero")
  func zeroWeights() throws {
    let rows = "1,2026-01-01,a,6,0\n2,2026-01-01,a,5,0\n"
    let program = "kpi k = average(lines.x weighted by w)"
    #expect(try engine(program, rows).value("k") == "divisionByZero")
  }

  @Test("first and last go by time, then by key")
  func boundaries() throws {
    let rows = "9,2026-01-02,b,1,1\n2,2026-01-01,c,2,1\n1,2026-01-01,d,3,1\n"
    #expect(try engine("kpi k = first(lines.x)", rows).value("k") == "3")
    #expect(try engine("kpi k = last(lines.x)", rows).value("k") == "1")
  }

  @Test("texts of other alphabets compare by their bytes")
  func textOrder() throws {
    let rows = "1,2026-01-01,é,1,1\n2,2026-01-01,z,2,1\n3,2026-01-01,Z,3,1\n"
    #expect(try engine("kpi k = count(lines where name > \"a\")", rows).value("k") == "2")
    #expect(try engine("kpi k = count(lines where name contains \"é\")", rows).value("k") == "1")
  }

  @Test("a key that stands twice is named with its rows")
  func duplicateKey() throws {
    let engine = SampleEngine(
      """
      dataset products from "products.csv" {
        row       product by productId
        productId : id product
        category  : text
      }
      dataset sales from "sales.csv" {
        row       sale
        time      day : date
        productId : id product
        category  = product.category
      }
      kpi sales = count(sales where category is "a")
      """,
      files: [
        "products": ["productId,category\np1,a\np2,b\n", "productId,category\np1,c\n"],
        "sales": ["day,productId\n2026-01-01,p1\n"],
      ])
    let expected = DataError.duplicateKey(
      dataset: "products", key: "productId p1",
      first: DataError.Place(file: "part0.csv", row: 1),
      second: DataError.Place(file: "part1.csv", row: 1), isLink: true)
    #expect(throws: expected) { try engine.value("sales") }
    #expect(expected.message.english.contains("row 1 of part1.csv"))
  }
}
