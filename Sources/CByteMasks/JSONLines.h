// Lines of JSON taken apart, once for each way to find the end of a text: FIND_MEMBERS names it,
// TEXT_END gives the first quote, backslash or control character from a byte on. Every line ends
// with a control character, so that nothing inside a line needs to look for its end.

#define NAME_(ONE, OTHER) ONE##_##OTHER
#define NAME(ONE, OTHER) NAME_(ONE, OTHER)
#define END_OF_TEXT NAME(FIND_MEMBERS, end_of_text)
#define END_OF_VALUE NAME(FIND_MEMBERS, end_of_value)
#define TAKE_LINE NAME(FIND_MEMBERS, take_line)

// The quote that closes a text; null where something is wrong. Notes whether there are escapes.
static inline const uint8_t *END_OF_TEXT(const uint8_t *next, bool *has_escapes) {
  for (;;) {
    next = TEXT_END(next);
    if (*next == '"') return next;
    uint32_t width = *next == '\\' ? escape_width(next) : 0;
    if (width == 0) return 0;
    *has_escapes = true;
    next += width;
  }
}

// The end of an object or array, whatever it holds; null where something is wrong.
static const uint8_t *END_OF_VALUE(const uint8_t *next, const uint8_t *end) {
  bool is_object[JSON_DEPTH_LIMIT], has_escapes = false;
  uint32_t depth = 1;
  for (;;) {
    // A value begins, or a key.
    if (*next == '{' || *next == '[') {
      if (depth == JSON_DEPTH_LIMIT) return 0;
      is_object[depth] = *next == '{';
      next = behind_blanks(next + 1, end);
      if (*next != (is_object[depth] ? '}' : ']')) {
        depth++;
        if (!is_object[depth - 1]) continue;
        goto key;
      }
      next++;
    } else if (*next == '"') {
      next = END_OF_TEXT(next + 1, &has_escapes);
      if (!next) return 0;
      next++;
    } else {
      JSONValueKind kind;
      next = end_of_plain_value(next, &kind);
      if (!next) return 0;
    }
    for (;;) {
      if (depth == 1) return next;
      next = behind_blanks(next, end);
      if (*next == ',') break;
      if (*next != (is_object[depth - 1] ? '}' : ']')) return 0;
      next++;
      depth--;
    }
    next = behind_blanks(next + 1, end);
    if (!is_object[depth - 1]) continue;
  key:
    if (*next != '"') return 0;
    next = END_OF_TEXT(next + 1, &has_escapes);
    if (!next) return 0;
    next = behind_blanks(next + 1, end);
    if (*next != ':') return 0;
    next = behind_blanks(next + 1, end);
  }
}

static bool TAKE_LINE(const MemberSearch *search, uint32_t line, SeenKey *seen) {
  const uint8_t *const base = search->bytes;
  const uint32_t *const bounds = search->bounds + (size_t)line * search->stride;
  const uint8_t *next = base + (uint32_t)(bounds[0] + 1), *const end = base + bounds[1];
  next = behind_blanks(next, end);
  if (*next != '{') return false;
  next = behind_blanks(next + 1, end);
  if (*next == '}') return behind_blanks(next + 1, end) == end;
  for (uint32_t member = 0;; member++) {
    if (*next != '"') return false;
    const uint8_t *const key = next + 1;
    SeenKey *const guess = seen + (member < SEEN_KEYS ? member : SEEN_KEYS - 1);
    if (!guess->text || !is_same(key, guess->text, guess->length + 1)) {
      next = TEXT_END(key);
      if (*next != '"') return false;
      *guess = seen_key(search, key, (uint32_t)(next - key));
    }
    next = behind_blanks(key + guess->length + 1, end);
    if (*next != ':') return false;
    next = behind_blanks(next + 1, end);
    const uint8_t *start = next, *stop;
    bool has_escapes = false;
    JSONValueKind kind = JSONValueKindText;
    if (*next == '"') {
      stop = END_OF_TEXT(++start, &has_escapes);
      if (!stop || (has_escapes && guess->field >= 0)) return false;
      next = stop + 1;
    } else {
      bool is_nested = *next == '{' || *next == '[';
      if (is_nested && guess->leads) return false;
      if (is_nested) kind = JSONValueKindNested;
      stop = is_nested ? END_OF_VALUE(next, end) : end_of_plain_value(next, &kind);
      if (!stop) return false;
      next = stop;
    }
    if (guess->field >= 0) {
      size_t slot = (size_t)guess->field * search->capacity + line;
      if (search->kinds[slot]) return false;
      search->kinds[slot] = (uint8_t)kind | 0x80;
      search->starts[slot] = (uint32_t)(start - base);
      search->ends[slot] = (uint32_t)((kind == JSONValueKindMissing ? start : stop) - base);
    }
    next = behind_blanks(next, end);
    if (*next == '}') return behind_blanks(next + 1, end) == end;
    if (*next != ',') return false;
    next = behind_blanks(next + 1, end);
  }
}

static void FIND_MEMBERS(MemberSearch *search) {
  SeenKey seen[SEEN_KEYS] = {{0}};
  while (search->line < search->line_count && TAKE_LINE(search, search->line, seen)) search->line++;
}

#undef NAME_
#undef NAME
#undef END_OF_TEXT
#undef END_OF_VALUE
#undef TAKE_LINE
#undef FIND_MEMBERS
#undef TEXT_END
