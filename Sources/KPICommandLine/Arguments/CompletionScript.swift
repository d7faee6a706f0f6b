import KPIReporting

/// Scripts that let a shell complete commands, options and their values.
enum CompletionScript {
  /// The shells.
  enum Shell: String, CaseIterable {
    case bash, zsh, fish
  }

  /// The script for a shell.
  static func text(_ shell: Shell) -> String {
    switch shell {
    case .bash: bash
    case .zsh: "autoload -U +X bashcompinit && bashcompinit\n" + bash
    case .fish: fish
    }
  }

  private static var bash: String {
    let commands = Command.allCases.map(\.rawValue).joined(separator: " ")
    var text = """
      _kpi() {
        local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}"
        if [ "$COMP_CWORD" = 1 ]; then
          COMPREPLY=($(compgen -W "\(commands)" -- "$word"))
          return
        fi
        case "${COMP_WORDS[1]}:$before" in

      """
    for command in Command.allCases {
      for option in command.options {
        let choices = command.choices(of: option).joined(separator: " ")
        if choices.isEmpty { continue }
        let reply = "COMPREPLY=($(compgen -W \"\(choices)\" -- \"$word\")); return;;\n"
        text += "    \(command.rawValue):\(option.flag)) " + reply
      }
    }
    text += "  esac\n  case \"${COMP_WORDS[1]}:$word\" in\n"
    for command in Command.allCases {
      let options = command.options.map(\.flag).joined(separator: " ")
      text +=
        "    \(command.rawValue):-*) COMPREPLY=($(compgen -W \"\(options)\" -- \"$word\"));;\n"
      let choices = command.description.choices.joined(separator: " ")
      if !choices.isEmpty {
        text +=
          "    \(command.rawValue):*) COMPREPLY=($(compgen -f -W \"\(choices)\" -- \"$word\"));;\n"
      }
    }
    return text + "    *) COMPREPLY=($(compgen -f -- \"$word\"));;\n  esac\n}\n"
      + "complete -o filenames -F _kpi kpi\n"
  }

  private static var fish: String {
    var text = ""
    for command in Command.allCases {
      let summary = quoted(command.description.summary(.english))
      text += "complete -c kpi -n __fish_use_subcommand -a \(command.rawValue) -d \(summary)\n"
      let place = "-n '__fish_seen_subcommand_from \(command.rawValue)'"
      for choice in command.description.choices {
        text += "complete -c kpi \(place) -a \(choice)\n"
      }
      for option in command.options {
        text += "complete -c kpi \(place) \(fish(option, of: command))\n"
      }
    }
    return text
  }

  private static func fish(_ option: Option, of command: Command) -> String {
    let description = option.description
    let choices = command.choices(of: option)
    var text = "-l \(option.rawValue)"
    if let letter = description.letter { text += " -s \(letter)" }
    if description.value != nil { text += " -r" }
    if !choices.isEmpty {
      text += " -f -a " + quoted(choices.joined(separator: " "))
    }
    return text + " -d " + quoted(description.summary(.english))
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "\\'")
      + "'"
  }
}
