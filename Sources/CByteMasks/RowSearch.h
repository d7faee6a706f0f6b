// The search for rows, once for each width of registers: FIND names it, TARGET says what the
// processor must have, LOAD takes 64 bytes into registers, EQUAL makes the mask of a byte, HIGH the
// mask of bytes from 0x80; PREFIX gives the bits from an odd one to the next even one, SELECT the
// bit of a rank, LOWEST the position of the lowest bit.

TARGET static void FIND(RowSearch *search) {
  const uint8_t delimiter = search->delimiter, quote = search->quote;
  const uint32_t *steps = search->steps;
  const uint32_t kept = search->kept_count, fields = search->field_count;
  uint32_t *out = search->separators;
  uint64_t inside = search->is_quoted ? UINT64_MAX : 0;
  uint64_t separator_before = 1, closing_before = 0, carriage_before = 0, high = 0;
  uint32_t lines = 0, rows = 0, passed = 0, next_end = fields - 1;
  uint32_t step = 0, missing = steps ? steps[0] : 0;
  bool is_behind_first = false, is_irregular = false;
  uint64_t faults = 0;
  for (uint32_t offset = search->start; offset < search->end; offset += 64) {
    const uint8_t *bytes = search->bytes + offset;
    LOAD;
    uint64_t quotes = EQUAL(quote), ends = EQUAL('\n'), carriages = EQUAL('\r');
    uint64_t separators = EQUAL(delimiter) | ends;
    uint32_t left = search->end - offset;
    uint64_t valid = left >= 64 ? UINT64_MAX : ((uint64_t)1 << left) - 1;
    high |= HIGH;
    lines += (uint32_t)__builtin_popcountll(ends);
    if (carriages | carriage_before) {
      if ((carriages << 1 | carriage_before) & ~ends & valid) is_irregular = true;
      carriage_before = carriages >> 63;
    }
    if (quotes | inside | closing_before) {
      uint64_t quoted = PREFIX(quotes) ^ inside;
      uint64_t opening = quotes & quoted, closing = quotes & ~quoted;
      separators &= ~quoted;
      ends &= ~quoted;
      faults = opening & ~((separators | closing) << 1 | separator_before | closing_before);
      faults |= (closing << 1 | closing_before) &
                ~(separators | opening | (carriages & ~quoted)) & valid;
      inside = (uint64_t)((int64_t)quoted >> 63);
      closing_before = closing >> 63;
    }
    separator_before = separators >> 63;
    if (!is_behind_first) {
      if (faults) break;
      if (!ends) continue;
      is_behind_first = true;
      uint64_t until_first = ends ^ (ends - 1);
      *out++ = offset + (uint32_t)__builtin_ctzll(ends);
      ends &= ~until_first;
      separators &= ~until_first;
    }
    for (uint64_t rest = ends; rest; rest &= rest - 1) {
      uint64_t before = separators & ((rest & (0 - rest)) - 1);
      is_irregular |= passed + (uint32_t)__builtin_popcountll(before) != next_end;
      next_end += fields;
      rows++;
    }
    if (faults || is_irregular) break;
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
  search->has_quote_fault = faults != 0;
  search->is_regular = is_behind_first && !is_irregular && faults == 0;
  search->has_high_bytes = high != 0;
  search->row_count = rows;
  search->line_count = lines;
}

#undef FIND
#undef TARGET
#undef LOAD
#undef EQUAL
#undef HIGH
#undef PREFIX
#undef SELECT
#undef FLATTEN
