import KPIReporting
import KPISemantics
import KPISyntax
import KPIWorkspace

extension CommandContext {
  /// Checks a program with the flags.
  func check(_ project: LoadedProject) throws(Stop) -> CheckedProject {
    let checked: CheckedProject
    let question = try question()
    do throws(QuestionProblem) {
      checked = try ProjectChecker.check(
        project, question, files: files, keep: { console.kept.add($0) })
    } catch {
      throw stop(error)
    }
    console.kept.add(checked)
    return checked
  }

  /// Checks a program that is to be used: errors are shown and end the command, warnings are left
  /// to `kpi check`.
  func checkedProgram(_ project: LoadedProject) throws(Stop) -> CheckedProject {
    let checked = try check(project)
    if checked.hasErrors {
      show(checked.diagnostics.filter { $0.severity == .error }, checked.texts)
      let isWrongUse = checked.diagnostics.allSatisfy {
        $0.severity != .error || checked.texts[$0.primary.span.file].name.hasPrefix("--")
      }
      throw Stop(isWrongUse ? .misuse : .refused)
    }
    return checked
  }

  /// What the flags say in the language.
  private func question() throws(Stop) -> ProgramQuestion {
    var question = ProgramQuestion()
    question.splits = invocation.list(.by)
    question.conditions = invocation.values[.filter] ?? []
    question.settings = try settings(.set)
    question.sources = try settings(.data)
    return question
  }

  private func settings(_ option: Option) throws(Stop) -> [ProgramQuestion.Setting] {
    var settings: [ProgramQuestion.Setting] = []
    for text in invocation.values[option] ?? [] {
      let parts = text.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else {
        let problem = UsageProblem.badValue(
          option, text, expected: option.description.value ?? "")
        throw stop(problem)
      }
      let name = String(parts[0]).split(separator: " ").joined(separator: " ")
      settings.append(ProgramQuestion.Setting(name: name, value: String(parts[1])))
    }
    return settings
  }

  /// The end of a command that was used wrongly.
  func stop(_ problem: UsageProblem) -> Stop {
    let (message, help) = problem.text(console.language)
    return Stop(.misuse, message, help: help)
  }

  /// The end of a command whose flags name what is not there.
  func stop(_ problem: QuestionProblem) -> Stop {
    let (message, help) = Message.question(problem)
    return Stop(.misuse, message(console.language), help: help)
  }
}
