import Foundation
import Testing

/// Worked cases, run through the real command: those that settle what the language means, traps
/// that give wrong numbers elsewhere, and inputs that must be refused or reported.
///
/// Each folder below `Cases` holds a program, its data and a file `expected`: a line `> arguments`
/// runs the command there, the lines below it say what its JSON must hold (see `Expectation`).
@Suite struct CaseTests {
  @Test func thereAreCases() {
    #expect(WorkedCase.all().count > 60)
  }

  @Test(arguments: WorkedCase.all())
  func worked(_ workedCase: WorkedCase) throws {
    for run in workedCase.runs {
      let outcome = try CommandOutcome(running: run.arguments, in: workedCase.folder)
      for expectation in run.lines.map(Expectation.init(line:)) {
        if let complaint = expectation.complaint(about: outcome) {
          Issue.record(
            """
            > \(run.arguments.joined(separator: " "))
            \(expectation.line)
            \(complaint)
            """)
        }
      }
    }
  }

  @Test func theReaderOfExpectationsCanFail() throws {
    let json = #"""
      {"kpis": [{"name": "k",
       "cells": [{"period": "2026-01", "by": {"channel": null}, "value": 2.5}],
       "totals": [{"period": null, "by": {}, "value": null, "missing": {"cause": "noData"}}]}]}
      """#
    let outcome = CommandOutcome(exit: 0, output: json, errors: "")
    let holds = ["k M1 channel=(missing) = 2.5", "k M1 channel=(missing) = 2.…", "k all = noData"]
    for line in holds {
      #expect(Expectation(line: line).complaint(about: outcome) == nil)
    }
    let fails = [
      "k M1 channel=(missing) = 2", "k M1 = 2.5", "k all = 0", "k all = divisionByZero",
      "k M1 channel=(missing) = 2.5 ~", "k cells 2", "exit 1", "k M1 channel=(missing) = 2.4…",
      "k M1 channel=(missing) absent", "unavailable k", "stderr contains x",
    ]
    for line in fails {
      #expect(Expectation(line: line).complaint(about: outcome) != nil, "\(line)")
    }
  }
}
