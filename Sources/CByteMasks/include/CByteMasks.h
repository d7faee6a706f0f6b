#pragma once
#include <stddef.h>
#include <stdint.h>

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
} ByteMaskMethod;

/// The fastest method this machine has.
ByteMaskMethod byte_masks_best_method(void);

/// Fills `masks` with one entry for each block of 64 bytes, by a method this machine has.
ByteMaskSummary byte_masks_fill(
    ByteMaskMethod method, const uint8_t *bytes, size_t blocks, uint8_t delimiter, uint8_t quote,
    ByteMasks *masks);
