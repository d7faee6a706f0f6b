#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "ThreadMemory.h"

/// Has the memory at an address brought near while other work goes on.
static inline void memory_fetch(const void *address) { __builtin_prefetch(address); }

/// Where bytes of interest stand in a block of 64 bytes, least significant bit first.
typedef struct {
  uint64_t quote;
  uint64_t delimiter;
  uint64_t newline;
  uint64_t carriage;
} ByteMasks;

/// What a run of blocks holds: the exclusive or of the quote masks, the union of the carriage
/// return masks, and the union of the masks of bytes from 0x80.
typedef struct {
  uint64_t quotes;
  uint64_t carriages;
  uint64_t high;
} ByteMaskSummary;

/// How byte masks can be made on this machine.
typedef enum {
  ByteMaskMethodNone = 0,
  ByteMaskMethodBaseline = 1,
  ByteMaskMethodWide = 2,
  ByteMaskMethodWidest = 3,
} ByteMaskMethod;

/// The fastest method this machine has.
ByteMaskMethod byte_masks_best_method(void);

/// Fills `masks` with one entry for each block of 64 bytes, by a method this machine has.
ByteMaskSummary byte_masks_fill(
    ByteMaskMethod method, const uint8_t *bytes, size_t blocks, uint8_t delimiter, uint8_t quote,
    ByteMasks *masks);

/// A search for the separators of the rows of a chunk, and what it found.
typedef struct {
  /// What offsets count from.
  const uint8_t *bytes;
  /// The offsets of the chunk's first byte and behind its last; 64 bytes of zero follow.
  uint32_t start, end;
  /// How many fields a row has.
  uint32_t field_count;
  /// How many separators of a row are kept, the last of which is the one that ends it.
  uint32_t kept_count;
  /// For each kept separator of a row how many come up to it from the one kept before; null where
  /// all are kept.
  const uint32_t *steps;
  /// Receives the offset of the first row end, then those of the kept separators of the rows that
  /// follow; room for as many as there are bytes and 64 more.
  uint32_t *separators;
  /// The byte between fields and the one around them.
  uint8_t delimiter, quote;
  /// Whether the chunk begins inside quotes; then whether it ends so.
  bool is_quoted;
  /// Whether a quote stands where none may.
  bool has_quote_fault;
  /// Whether a row ends, all others have the right number of fields, no quote stands where none
  /// may, and no carriage return without a line feed.
  bool is_regular;
  /// Whether a byte is 0x80 or more.
  bool has_high_bytes;
  /// How many rows end behind the first row end.
  uint32_t row_count;
  /// How many line feeds there are, those inside quotes too.
  uint32_t line_count;
} RowSearch;

/// Finds the separators of rows in one pass, by a method this machine has, which is not "none".
/// Gives up at the first irregularity.
void find_rows(ByteMaskMethod method, RowSearch *search);

/// Whether bytes are valid UTF-8 without any byte order mark; false also where it takes a closer
/// look to tell.
bool is_plain_text(ByteMaskMethod method, const uint8_t *bytes, size_t count);

/// A key of JSON objects whose values are wanted, or something inside them.
typedef struct WantedKey {
  const uint8_t *text;
  uint32_t length;
  /// The field that has its values; -1 where only what is inside them is wanted.
  int32_t field;
  /// The keys wanted inside its values.
  const struct WantedKey *children;
  uint32_t child_count;
} WantedKey;

/// What the values of members are.
typedef enum {
  JSONValueKindMissing = 0,
  JSONValueKindText = 1,
  JSONValueKindNumber = 2,
  JSONValueKindFlag = 3,
  JSONValueKindNested = 4,
} JSONValueKind;

/// Beside the kind of a value: that there is one, and that its text has escapes.
enum { JSON_VALUE_IS_MET = 0x80, JSON_VALUE_HAS_ESCAPES = 0x40 };

/// A search for the wanted members of lines of JSON, and what it found.
typedef struct {
  /// What offsets count from; 16 bytes behind the last line may be read.
  const uint8_t *bytes;
  /// For each line, `stride` entries apart, the offset before it and the one of its end.
  const uint32_t *bounds;
  size_t stride;
  /// The first line, and how many there are; then the first that takes a closer look.
  uint32_t line, line_count;
  /// The keys looked for, all different.
  const WantedKey *keys;
  uint32_t key_count;
  /// By field, `capacity` entries apart, and line: where values begin and end, quotes left out, and
  /// what they are; all zero before. Of a line that takes a closer look some are there already.
  uint32_t *starts, *ends;
  uint8_t *kinds;
  size_t capacity;
  /// Whether a value may have escapes.
  bool has_escapes;
} MemberSearch;

/// Finds the wanted members of lines, up to the first that is no plain object: anything may be
/// wrong with it, a key may have escapes, or be there twice.
void find_members(ByteMaskMethod method, MemberSearch *search);

/// Takes bytes into the state of a CRC-32 as gzip has it; returns how many of them, all but the
/// last few, or none where a method has no way to.
size_t take_checksum(ByteMaskMethod method, uint32_t *state, const uint8_t *bytes, size_t count);
