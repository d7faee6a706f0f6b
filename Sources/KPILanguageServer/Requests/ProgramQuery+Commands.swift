import KPISemantics
import KPISyntax
import KPIValues
import KPIWorkspace

extension ProgramQuery {
  /// `workspace/executeCommand`: runs a test or evaluates a KPI; the answer is text.
  func executeCommand() throws(ResponseError) -> JSONValue {
    let named = parameters["command"]?.text
    guard let command = named.flatMap(ServerCapabilities.Command.init(rawValue:)) else {
      throw ResponseError(.invalidParameters, "no command `\(named ?? "")`")
    }
    let arguments = parameters["arguments"]?.elements?.compactMap(\.text) ?? []
    guard arguments.count == 2, let snapshot = place(uri: arguments[0])?.snapshot else {
      throw ResponseError(.invalidParameters, "a document and a name are needed")
    }
    if snapshot.checked.hasErrors {
      throw ResponseError(.requestFailed, "the definitions have errors")
    }
    do {
      switch command {
      case .runTest: return .text(try outcome(ofTest: arguments[1], snapshot))
      case .evaluate: return .text(try value(of: arguments[1], snapshot))
      }
    } catch let error as ResponseError {
      throw error
    } catch {
      let words = FigureSight(snapshot: snapshot).message(error) ?? Wording(verbatim: "\(error)")
      throw ResponseError(.requestFailed, words)
    }
  }

  /// The evaluation that a command asks for, which can be stopped; nil where it asks for none.
  func commandedEvaluation(_ method: RequestMethod) -> FigureEvaluation? {
    guard method == .executeCommand,
      parameters["command"]?.text == ServerCapabilities.Command.evaluate.rawValue,
      let arguments = parameters["arguments"]?.elements?.compactMap(\.text), arguments.count == 2,
      let snapshot = place(uri: arguments[0])?.snapshot
    else { return nil }
    return FigureEvaluation([arguments[1]], of: snapshot, isAskedFor: true)
  }

  private func value(of name: String, _ snapshot: Snapshot) throws -> String {
    guard snapshot.model.figures[name] != nil else {
      throw ResponseError(.invalidParameters, "no KPI `\(name)`")
    }
    let evaluation = evaluation ?? FigureEvaluation([name], of: snapshot, isAskedFor: true)
    evaluation.evaluate()
    report(.evaluated(evaluation))
    let value = evaluation.values[name]?.text ?? ""
    let words = value.isEmpty ? EditorWord.noValueShown(snapshot.language) : value
    return "\(name): " + words.replacing("**", with: "")
  }

  private func outcome(ofTest name: String, _ snapshot: Snapshot) throws -> String {
    guard let test = snapshot.model.tests.first(where: { $0.name == name }) else {
      throw ResponseError(.invalidParameters, "no test `\(name)`")
    }
    let runner = TestRunner(
      snapshot.model, files: snapshot.fileSystem, threads: ThreadAllowance.count,
      language: snapshot.language)
    let result = try runner.run(test)
    let outcome = KnownResults.Outcome(
      isPassed: result.failures.isEmpty, revision: snapshot.revision)
    report(.tested(name, in: snapshot.root, outcome))
    if result.failures.isEmpty { return "✓ \(name)" }
    let lines = result.failures.map { failure in
      let cell = failure.cell.isEmpty ? "" : failure.cell + ": "
      return cell + EditorWords.failure(failure.expected, failure.actual)(snapshot.language)
    }
    return (["✗ \(name)"] + lines).joined(separator: "\n")
  }
}
