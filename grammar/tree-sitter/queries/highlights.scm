; What a word is follows from where it stands; the words themselves are those of grammar.js.

(comment) @comment
(doc_comment) @comment.documentation
(text) @string
(row) @string.special
(number) @number
(period) @constant
(clock) @constant
(unit) @type
(type) @type
(band) @constant
(hole) @keyword.exception
(flag) @boolean
(label (name) @attribute)
(alert language: (name) @attribute)

[
  "use" "unit" "currency" "calendar" "dataset" "input" "measure" "kpi" "objective" "test"
  "override"
] @keyword

[
  "label" "owner" "better" "top" "every" "goal" "threshold" "needs" "settles" "after" "alert"
  "critical" "warning" "tags" "watch" "timezone" "week" "year" "starts" "judged" "working" "closed"
  "row" "covers" "read" "as" "bad" "cells" "are" "time" "given" "expect" "pairs" "of" "each"
  "period" "spread" "level" "id"
] @keyword

[
  "and" "or" "not" "is" "in" "if" "then" "else" "otherwise" "contains" "banded" "where" "per"
  "over" "at" "until" "from" "by" "for" "when" "recovers" "estimated" "weighted" "within" "open"
  "with" "missing"
] @keyword.operator

["+" "-" "*" "/" "^" "±" "=" "<" "<=" ">" ">="] @operator
["(" ")" "{" "}"] @punctuation.bracket
["," "." ".." ":" ";"] @punctuation.delimiter

(call function: (name) @function)
(measure name: (name) @variable)
(kpi name: (name) @variable)
(input name: (name) @variable.parameter)
(dataset name: (name) @module)
(column name: (name) @property)
