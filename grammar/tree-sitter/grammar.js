// The grammar of KPI text for tree-sitter, in the order of kpi.ebnf.
//
// New lines end clauses, but not before a line that goes on with the one before: src/scanner.c
// tells the two apart. Where the grammar wants no clause end, a new line is a blank.

const separated = (sign, rule) => seq(rule, repeat(seq(sign, rule)));

module.exports = grammar({
  name: 'kpi',

  externals: $ => [$._newline],
  extras: $ => [/[ \t\r\n\uFEFF]/, $.doc_comment, $.comment],
  word: $ => $.word,

  conflicts: $ => [],

  precedences: $ => [[
    'power', 'negative', 'product', 'sum', 'range', 'otherwise', 'comparison', 'not', 'and', 'or',
    'conditional',
  ]],

  rules: {
    file: $ => seq(
      optional($._end), optional(seq(separated($._end, $._declaration), optional($._end)))),
    _end: $ => repeat1(choice($._newline, ';')),

    _declaration: $ => seq(optional('override'), choice(
      $.use, $.units, $.currency, $.calendar, $.dataset, $.input, $.measure, $.kpi, $.objective,
      $.test)),
    use: $ => seq('use', choice($.name, $.text)),
    units: $ => seq('unit', field('name', separated(',', $.name)), optional($.labels)),
    currency: $ => seq('currency', $.name),
    calendar: $ => seq('calendar', block($, $._calendar_line)),
    _calendar_line: $ => choice($.timezone, $.starts, $.judged, $.working, $.closed),
    timezone: $ => seq('timezone', $.text),
    starts: $ => seq(choice('week', 'year'), 'starts', $.name),
    judged: $ => seq('judged', 'every', $.name),
    working: $ => seq(
      'working', $.name, '..', $.name, separated(',', seq($.clock, '..', $.clock))),
    closed: $ => seq('closed', separated(',', $._period)),

    dataset: $ => seq(
      'dataset', field('name', $.name), optional($.source),
      optional(block($, $._dataset_line))),
    source: $ => seq('from', choice(
      $.text,
      seq(optional(seq('pairs', 'of')), $.path, 'per', $._paths,
        optional(seq('each', 'period'))))),
    _dataset_line: $ => choice($.row_line, $.covers, $.reading, $.bad_cells, $.column),
    row_line: $ => seq('row', $.name, optional(seq('by', separated(',', $.name)))),
    covers: $ => seq('covers', $._period, '..', $._period),
    reading: $ => seq('read', 'as', repeat1(seq($.name, $.text))),
    bad_cells: $ => seq('bad', 'cells', 'are', 'missing'),
    column: $ => seq(
      optional('time'), field('name', $._column_name), optional(seq(':', $.type)),
      optional(choice(seq('from', $.text), seq('=', $._expression))), optional($.labels)),
    // Words that begin other lines of the block are names of columns all the same.
    _column_name: $ => choice(
      $.name, alias(choice('row', 'covers', 'read', 'bad', 'time'), $.name)),
    type: $ => seq(choice(seq('id', $.name), $.unit, alias('id', $.unit)), optional('level')),
    labels: $ => block($, $.label),

    input: $ => seq(
      'input', field('name', $.name), ':', $.type,
      optional(choice(
        seq('by', separated(',', $.name), $.map),
        seq('every', $.name, optional('spread'), $.map),
        seq('=', $._expression))),
      optional('estimated'), optional($.properties)),
    measure: $ => seq(
      'measure', field('name', $.name), optional(seq(':', $.unit)),
      optional(seq('=', $._expression)), optional($.properties)),
    kpi: $ => seq(
      'kpi', field('name', $.name), optional(seq(':', $.unit)), '=', $._expression,
      optional($.properties)),
    objective: $ => seq(
      'objective', field('name', $.name), optional($.text),
      block($, choice($.named_goal, $._property))),
    named_goal: $ => seq('goal', $.name, $._goal),
    map: $ => block($, $.entry),
    entry: $ => seq(
      choice(separated(',', $._sum), 'else'), '=',
      choice(seq('missing', optional($.name)), $._sum)),

    properties: $ => block($, $._property),
    _property: $ => choice(
      $.label, $.owner, $.unit_clause, $.better, $.by, $.top, $.where, $.every, $.goal,
      $.threshold, $.needs, $.settles, $.segment, $.alert, $.tags, $.watch),
    label: $ => seq('label', optional($.name), $.text),
    owner: $ => seq('owner', $.text),
    unit_clause: $ => seq('unit', $.unit),
    better: $ => seq('better', $.name),
    by: $ => seq('by', $._paths),
    top: $ => seq('top', $.number),
    where: $ => seq('where', $._expression),
    every: $ => seq('every', $.name),
    goal: $ => seq('goal', $._goal),
    threshold: $ => seq('threshold', $._line),
    needs: $ => seq('needs', $._expression),
    settles: $ => seq('settles', 'after', $.quantity),
    segment: $ => seq('for', $._expression, $.properties),
    alert: $ => seq('alert', choice(
      seq(field('language', $.name), $.text),
      seq(
        optional(choice('critical', 'warning')), 'when', $._expression,
        optional(seq('for', $.number, $.name)),
        optional(seq('recovers', 'when', $._expression)), optional($.text)))),
    tags: $ => seq('tags', separated(',', $.name)),
    watch: $ => seq('watch', separated(',', $.name)),
    _goal: $ => seq(
      choice(seq($._comparator, $._sum), seq(choice('+', '-'), $.quantity)),
      optional(seq('from', $._period)), optional(seq('by', $._period))),
    _line: $ => seq($.band, repeat1(seq($._comparator, $._sum, $._comparator, $.band))),
    band: $ => $.name,
    _comparator: $ => choice('<', '<=', '>', '>='),

    test: $ => seq('test', $.text, block($, $._test_line)),
    _test_line: $ => choice($.covers, $.given, $.expect),
    given: $ => seq('given', choice(
      seq($._given_figure, repeat(seq(',', choice($._given_figure, $._given_value)))),
      seq($.name, repeat1($.row)))),
    _given_figure: $ => seq($.name, '=', $._given_value),
    _given_value: $ => seq($._sum, optional($.series)),
    series: $ => seq('every', $.name, 'from', $._period),
    expect: $ => seq(
      'expect', $._primary, optional(seq('by', $._paths)), optional(seq('every', $.name)),
      optional(seq('at', $._period)),
      choice(seq('is', choice(seq('missing', optional($.name)), $._sum)), $.map)),

    _expression: $ => choice($.conditional, $._test),
    conditional: $ => prec.right('conditional', seq(
      'if', $._expression, 'then', $._expression, 'else', $._expression)),
    _test: $ => choice($.either, $.both, $.negation, $.comparison, $._fallback),
    either: $ => prec.left('or', seq($._test, 'or', $._test)),
    both: $ => prec.left('and', seq($._test, 'and', $._test)),
    negation: $ => prec('not', seq('not', $._test)),
    comparison: $ => prec('comparison', seq($._fallback, choice(
      seq($._comparator, $._fallback),
      seq('is', optional('not'), choice('missing', $._fallback)),
      seq(optional('not'), 'in', '(', separated(',', $._fallback), ')'),
      seq('contains', $._fallback),
      seq('starts', 'with', $._fallback),
      seq('banded', $._line)))),
    _fallback: $ => choice($.fallback, $._sum),
    fallback: $ => prec.left('otherwise', seq($._fallback, 'otherwise', $._fallback)),
    _sum: $ => choice($.range, $._terms),
    range: $ => prec('range', seq($._terms, '±', $._terms)),
    _terms: $ => choice($.sum, $.product, $.power, $.negative, $._primary),
    sum: $ => prec.left('sum', seq($._terms, choice('+', '-'), $._terms)),
    product: $ => prec.left('product', seq($._terms, choice('*', '/'), $._terms)),
    negative: $ => prec('negative', seq('-', $._terms)),
    power: $ => prec.right('power', seq($._primary, '^', $._terms)),
    _primary: $ => choice(
      $.quantity, $.text, $.period, $.flag, $.parenthesized, $.hole, $.call, $.path),
    flag: $ => choice('true', 'false'),
    hole: $ => '?',
    parenthesized: $ => seq('(', $._expression, ')'),
    call: $ => prec.right(seq(
      field('function', $.name), '(', separated(',', $._expression), repeat($.clause), ')',
      repeat(seq('.', $.name)))),
    clause: $ => choice(
      seq('where', $._expression), seq('per', $._paths), seq('over', $._paths),
      seq('weighted', 'by', $._sum), seq('at', $.path),
      seq('open', 'from', $._sum, 'until', $._sum), seq('within', $._sum)),

    quantity: $ => prec.right(seq($.number, optional($.unit))),
    unit: $ => choice('%', prec.right(seq(
      $.name, repeat(seq(alias(token.immediate(prec(1, '/')), '/'),
        optional($.number), $.name))))),
    path: $ => prec.right(seq($.name, repeat(seq('.', $.name)))),
    _paths: $ => prec.right(separated(',', $.path)),

    // A year alone looks like any number.
    _period: $ => choice($.period, alias($.number, $.period)),
    period: $ => /\d{4}-(Q\d|W\d\d|\d\d(-\d\d(T\d\d:\d\d)?)?)/,
    clock: $ => /\d\d:\d\d/,
    number: $ => /\d[\d_]*(\.\d[\d_]*)?/,
    text: $ => /"([^"\\\r\n]|\\.)*"/,
    // A `//` where a cell would begin is a comment.
    row: $ => /((\|[ \t]*\/)*\|[ \t]*(([^|\/\r\n \t]|\/[^|\/\r\n])[^|\r\n]*)?)+/,
    name: $ => choice($.word, $.quoted_name),
    quoted_name: $ => /`[^`\r\n]+`/,
    word: $ => /[\p{XID_Start}_][\p{XID_Continue}_]*/,
    doc_comment: $ => token(prec(1, /\/\/\/[^\r\n]*/)),
    comment: $ => token(/\/\/[^\r\n]*/),
  },
});

// Lines between braces, each ended by a new line or `;`.
function block($, line) {
  return seq(
    '{', optional($._end), optional(seq(separated($._end, line), optional($._end))), '}');
}
