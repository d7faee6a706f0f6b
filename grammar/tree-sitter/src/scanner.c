// Tells the new lines that end a clause from those that do not.
//
// A new line ends a clause unless the line behind it goes on: with an operator, `=`, a word that
// joins two operands, `else` without `=`, or the `|` of a test's table. Lines that are blank or only
// a comment say nothing about it.

#include "tree_sitter/parser.h"
#include <string.h>
#include <wctype.h>

enum TokenType { NEWLINE };

// Words that go on with the line before; `else` is looked at apart.
static const char *const continuing[] = {"and", "or", "otherwise", "then"};

void *tree_sitter_kpi_external_scanner_create(void) { return NULL; }
void tree_sitter_kpi_external_scanner_destroy(void *payload) { (void)payload; }
unsigned tree_sitter_kpi_external_scanner_serialize(void *payload, char *buffer) {
  (void)payload;
  (void)buffer;
  return 0;
}
void tree_sitter_kpi_external_scanner_deserialize(void *payload, const char *buffer, unsigned n) {
  (void)payload;
  (void)buffer;
  (void)n;
}

static void advance(TSLexer *lexer) { lexer->advance(lexer, false); }

static void skip_line(TSLexer *lexer) {
  while (!lexer->eof(lexer) && lexer->lookahead != '\n' && lexer->lookahead != '\r') advance(lexer);
}

static void skip_blanks(TSLexer *lexer) {
  while (lexer->lookahead == ' ' || lexer->lookahead == '\t' || lexer->lookahead == '\r' ||
         lexer->lookahead == '\n')
    advance(lexer);
}

// Whether what stands here goes on with the line before.
static bool continues(TSLexer *lexer) {
  for (;;) {
    skip_blanks(lexer);
    if (lexer->eof(lexer)) return false;
    if (lexer->lookahead != '/') break;
    advance(lexer);
    if (lexer->lookahead != '/') return true;
    skip_line(lexer);
  }
  if (lexer->lookahead < 128 && strchr("+-*^=|", (int)lexer->lookahead)) return true;
  char word[16];
  unsigned length = 0;
  while ((iswalnum((wint_t)lexer->lookahead) || lexer->lookahead == '_') && length < 15) {
    word[length++] = lexer->lookahead < 128 ? (char)lexer->lookahead : '?';
    advance(lexer);
  }
  word[length] = 0;
  for (unsigned i = 0; i < sizeof continuing / sizeof *continuing; i++)
    if (strcmp(word, continuing[i]) == 0) return true;
  if (strcmp(word, "else") != 0) return false;
  while (lexer->lookahead == ' ' || lexer->lookahead == '\t') advance(lexer);
  return lexer->lookahead != '=';
}

bool tree_sitter_kpi_external_scanner_scan(
    void *payload, TSLexer *lexer, const bool *valid_symbols) {
  (void)payload;
  if (!valid_symbols[NEWLINE]) return false;
  while (lexer->lookahead == ' ' || lexer->lookahead == '\t' || lexer->lookahead == '\r')
    lexer->advance(lexer, true);
  if (lexer->lookahead != '\n') return false;
  advance(lexer);
  lexer->mark_end(lexer);
  lexer->result_symbol = NEWLINE;
  return !continues(lexer);
}
