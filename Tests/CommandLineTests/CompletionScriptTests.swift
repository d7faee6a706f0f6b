import Foundation
import ProgramRuns
import Testing

/// What the scripts of `kpi completions` offer, asked of a shell that has read them.
@Suite struct CompletionScriptTests {
  /// What bash offers for the last of these words.
  private func offers(_ words: String...) throws -> [String] {
    let script = try ProgramRun(kpi: ["completions", "bash"]).outcome().output
    return try withTemporaryFolder { folder in
      let asking = """
        source /dev/stdin <<'SCRIPT'
        \(script)
        SCRIPT
        COMP_WORDS=(kpi "$@"); COMP_CWORD=$#; _kpi; printf '%s\\n' "${COMPREPLY[@]}"
        """
      let outcome = try ProgramRun("bash", ["-c", asking, "kpi"] + words, folder: folder).outcome()
      #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
      return outcome.output.split(separator: "\n").map(String.init)
    }
  }

  @Test func valuesAreThoseOfTheCommand() throws {
    #expect(try offers("check", "--format", "") == ["human", "json", "sarif", "github"])
    #expect(try offers("eval", "--format", "") == ["table", "json", "csv", "markdown", "ndjson"])
    #expect(try offers("init", "--format", "") == ["kpi", "json"])
    #expect(try offers("eval", "--every", "q") == ["quarter"])
    #expect(try offers("check", "--lang", "") == ["en", "fr"])
  }

  @Test func commandsAndTheirOptionsAreOffered() throws {
    #expect(try offers("ob") == ["objectives"])
    #expect(try offers("check", "--f") == ["--format", "--fix"])
    #expect(try offers("completions", "z") == ["zsh"])
  }

  @Test func fishOffersTheSame() throws {
    let script = try ProgramRun(kpi: ["completions", "fish"]).outcome().output
    for (command, choices) in [
      ("check", "human json sarif github"), ("eval", "table json csv markdown ndjson"),
    ] {
      let line = "from \(command)' -l format -r -f -a '\(choices)'"
      #expect(script.contains(line), "\(script)")
    }
  }
}
