// Lines of JSON taken apart, once for each way to find the end of a text: FIND_MEMBERS names it,
// TEXT_END gives the first quote, backslash or control character from a byte on. Every line ends
// with a control character, so that nothing inside a line needs to look for its end.

#define NAME_(ONE, OTHER) ONE##_##OTHER
#define NAME(ONE, OTHER) NAME_(ONE, OTHER)
#define END_OF_TEXT NAME(FIND_MEMBERS, end_of_text)
#define END_OF_VALUE NAME(FIND_MEMBERS, end_of_value)
#define TAKE_OBJECT NAME(FIND_MEMBERS, take_object)
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

// The end of an object or array at a depth, whatever it holds; null where something is wrong.
static const uint8_t *END_OF_VALUE(const uint8_t *next, const uint8_t *end, uint32_t depth) {
  bool is_object[JSON_DEPTH_LIMIT], has_escapes = false;
  const uint32_t outside = depth;
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
      if (depth == outside) return next;
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

// Takes an object, which begins at `next` and whose values are at a depth; gives its end, null where
// it takes a closer look.
static const uint8_t *TAKE_OBJECT(
    MemberSearch *search, uint32_t line, const uint8_t *next, const uint8_t *end,
    const WantedKey *keys, uint32_t key_count, SeenKey *seen, uint32_t depth) {
  const uint8_t *const base = search->bytes;
  SeenKey new_key;
  if (depth == JSON_DEPTH_LIMIT) return 0;
  next = behind_blanks(next + 1, end);
  if (*next == '}') return next + 1;
  for (uint32_t member = 0;; member++) {
    if (*next != '"') return 0;
    const uint8_t *const key = next + 1;
    SeenKey *const guess = seen && member < SEEN_KEYS ? seen + member : &new_key;
    if (guess == &new_key || !guess->text || !is_same(key, guess->text, guess->length + 1)) {
      next = TEXT_END(key);
      if (*next != '"') return 0;
      uint32_t length = (uint32_t)(next - key);
      *guess = (SeenKey){key, length, wanted_key(keys, key_count, key, length)};
    }
    next = behind_blanks(key + guess->length + 1, end);
    if (*next != ':') return 0;
    next = behind_blanks(next + 1, end);
    const WantedKey *const wanted = guess->wanted;
    const bool is_nested = *next == '{' || *next == '[';
    const uint8_t *start = next, *stop;
    bool has_escapes = false;
    JSONValueKind kind = is_nested ? JSONValueKindNested : JSONValueKindText;
    if (*next == '"') {
      stop = END_OF_TEXT(++start, &has_escapes);
      if (!stop) return 0;
      next = stop + 1;
    } else {
      if (*next == '{' && wanted && wanted->child_count) {
        next = TAKE_OBJECT(
            search, line, next, end, wanted->children, wanted->child_count, 0, depth + 1);
        if (!next) return 0;
        goto behind_value;
      }
      stop = is_nested ? END_OF_VALUE(next, end, depth) : end_of_plain_value(next, &kind);
      if (!stop) return 0;
      next = stop;
    }
    if (wanted && wanted->field >= 0) {
      if (has_escapes && has_lone_surrogate(start, stop)) return 0;
      size_t slot = (size_t)wanted->field * search->capacity + line;
      if (search->kinds[slot]) return 0;
      search->kinds[slot] =
          (uint8_t)(kind | JSON_VALUE_IS_MET | (has_escapes ? JSON_VALUE_HAS_ESCAPES : 0));
      search->has_escapes |= has_escapes;
      search->starts[slot] = (uint32_t)(start - base);
      search->ends[slot] = (uint32_t)((kind == JSONValueKindMissing ? start : stop) - base);
    }
  behind_value:
    next = behind_blanks(next, end);
    if (*next == '}') return next + 1;
    if (*next != ',') return 0;
    next = behind_blanks(next + 1, end);
  }
}

static bool TAKE_LINE(MemberSearch *search, uint32_t line, SeenKey *seen) {
  const uint32_t *const bounds = search->bounds + (size_t)line * search->stride;
  const uint8_t *next = search->bytes + (uint32_t)(bounds[0] + 1);
  const uint8_t *const end = search->bytes + bounds[1];
  next = behind_blanks(next, end);
  if (*next != '{') return false;
  next = TAKE_OBJECT(search, line, next, end, search->keys, search->key_count, seen, 1);
  return next && behind_blanks(next, end) == end;
}

static void FIND_MEMBERS(MemberSearch *search) {
  SeenKey seen[SEEN_KEYS] = {{0}};
  while (search->line < search->line_count && TAKE_LINE(search, search->line, seen)) search->line++;
}

#undef NAME_
#undef NAME
#undef END_OF_TEXT
#undef END_OF_VALUE
#undef TAKE_OBJECT
#undef TAKE_LINE
#undef FIND_MEMBERS
#undef TEXT_END
