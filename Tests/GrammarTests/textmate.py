"""Compares what the TextMate grammar makes of programs with what the lexer does.

textmate.py TOKENS: needs textmate-grammar-python, which reads such grammars as editors do. TOKENS
is JSON, a list of files, each with its `name`, its `text` and its `tokens`: line and column from 0
in characters, kind, words. Prints every token with the wrong scope: comments, texts, rows, quoted
names, reserved words and numbers have theirs, and no other token looks like a comment or a text.
"""

import json
import logging
import pathlib
import sys

from textmate_grammar.parsers.base import LanguageParser

GRAMMAR = pathlib.Path(__file__).parents[2] / "grammar/vscode/kpi.tmLanguage.json"
WANTED = {
    "comment": ("comment.line.double-slash",),
    "documentation": ("comment.line.documentation",),
    "text": ("string.quoted",),
    "row": ("string.unquoted.row",),
    "quotedName": ("variable.other.quoted", "entity.name"),
    "reserved": ("keyword", "constant.language"),
    "number": ("constant",),
    "period": ("constant",),
}
UNWANTED = ("comment", "string")


class Parser(LanguageParser):
    """The grammar."""

    def __init__(self):
        super().__init__(json.loads(GRAMMAR.read_text()))


def scopes(text):
    """The scopes of each character, by line and column from 0."""
    found = {}
    root = Parser().parse_string(text)
    for (line, column), words, names in root.flatten() if root else []:
        for character in words:
            if character == "\n":
                line, column = line + 1, 0
            else:
                found[line, column] = [name for name in names if name != "source.kpi"]
                column += 1
    return found


def faults(file):
    found = scopes(file["text"])
    for line, column, kind, words in file["tokens"]:
        names = found.get((line, column), [])
        if kind in WANTED:
            is_right = any(name.startswith(WANTED[kind]) for name in names)
        else:
            is_right = not any(name.startswith(UNWANTED) for name in names)
        if not is_right:
            yield f"{file['name']}:{line + 1}:{column + 1}: {kind} {words} is {names}"


logging.disable(logging.CRITICAL)
files = json.loads(pathlib.Path(sys.argv[1]).read_text())
wrong = [fault for file in files for fault in faults(file)]
print("\n".join(wrong))
sys.exit(1 if wrong else 0)
