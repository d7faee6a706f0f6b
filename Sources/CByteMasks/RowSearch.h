// The search for rows, once for each width of registers: FIND names it, TARGET says what the
// processor must have, LOAD takes 64 bytes into registers, EQUAL makes the mask of a byte, HAS says
// whether one of two bytes is among them; GATHER keeps the highest bits of all bytes in SEEN, of
// which IS_HIGH makes a flag; PREFIX gives the bits from an odd one to the next even one, SELECT the
// bit of a rank, FLATTEN writes the positions of all bits.

TARGET static void FIND(RowSearch *search) {
  const uint8_t delimiter = search->delimiter, quote = search->quote;
  const uint8_t *const base = search->bytes;
  const uint32_t *const steps = search->steps;
  const uint32_t kept = search->kept_count, fields = search->field_count, end = search->end;
  uint32_t *out = search->separators;
  // What the block before leaves open: whether it ends inside quotes, on a closing quote, on a
  // carriage return; and whether it ends on a separator.
  uint64_t inside = search->is_quoted ? UINT64_MAX : 0, closing_before = 0, carriage_before = 0;
  uint64_t separator_before = 1, wrong = 0;
  uint32_t lines = 0, rows = 0, passed = 0, next_end = fields - 1;
  uint32_t step = 0, missing = steps ? steps[0] : 0;
  bool is_behind_first = false, has_quote_fault = false;
  SEEN;
  for (uint32_t offset = search->start; offset < end; offset += 64) {
    const uint8_t *bytes = base + offset;
    LOAD;
    uint64_t ends = EQUAL('\n');
    uint64_t separators = EQUAL(delimiter) | ends;
    GATHER;
    if (HAS(quote, '\r') || (inside | closing_before | carriage_before)) {
      uint32_t left = end - offset;
      uint64_t valid = left >= 64 ? UINT64_MAX : ((uint64_t)1 << left) - 1;
      uint64_t quotes = EQUAL(quote), carriages = EQUAL('\r');
      wrong = (carriages << 1 | carriage_before) & ~ends & valid;
      carriage_before = carriages >> 63;
      uint64_t quoted = PREFIX(quotes) ^ inside;
      uint64_t opening = quotes & quoted, closing = quotes & ~quoted;
      lines += (uint32_t)__builtin_popcountll(ends & quoted);
      separators &= ~quoted;
      ends &= ~quoted;
      uint64_t faults = opening & ~((separators | closing) << 1 | separator_before | closing_before);
      faults |= (closing << 1 | closing_before) &
                ~(separators | opening | (carriages & ~quoted)) & valid;
      has_quote_fault = faults != 0;
      wrong |= faults;
      inside = (uint64_t)((int64_t)quoted >> 63);
      closing_before = closing >> 63;
    }
    separator_before = separators >> 63;
    if (!is_behind_first) {
      if (wrong) break;
      if (!ends) continue;
      is_behind_first = true;
      uint64_t until_first = ends ^ (ends - 1);
      *out++ = offset + (uint32_t)__builtin_ctzll(ends);
      ends &= ~until_first;
      separators &= ~until_first;
    }
    for (; ends; ends &= ends - 1) {
      uint64_t before = separators & ~ends & (ends - 1);
      wrong |= (passed + (uint32_t)__builtin_popcountll(before)) ^ next_end;
      next_end += fields;
      rows++;
    }
    if (wrong) break;
    uint32_t count = (uint32_t)__builtin_popcountll(separators);
    passed += count;
    if (!steps) {
      FLATTEN;
      continue;
    }
    while (missing <= count) {
      uint64_t bit = SELECT(separators, missing - 1);
      *out++ = offset + (uint32_t)__builtin_ctzll(bit);
      separators &= ~(bit ^ (bit - 1));
      count -= missing;
      step = step + 1 == kept ? 0 : step + 1;
      missing = steps[step];
    }
    missing -= count;
  }
  search->is_quoted = inside != 0;
  search->has_quote_fault = has_quote_fault;
  search->is_regular = is_behind_first && wrong == 0;
  search->has_high_bytes = IS_HIGH;
  search->row_count = rows;
  search->line_count = lines + rows + 1;
}

#undef FIND
#undef TARGET
#undef LOAD
#undef EQUAL
#undef HAS
#undef SEEN
#undef GATHER
#undef IS_HIGH
#undef PREFIX
#undef SELECT
#undef FLATTEN
