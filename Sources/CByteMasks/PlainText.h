// UTF-8 is checked 32 bytes at a time as Keiser and Lemire do ("Validating UTF-8 in less than one
// instruction per byte", 2021): what two bytes side by side may be wrong with is looked up by the
// halves of the first and the upper half of the second, and what all three agree on is wrong.

#define TOO_SHORT 1       // a lead byte without what must follow
#define TOO_LONG 2        // what may only follow, behind ASCII
#define OVERLONG_THREE 4  // three bytes where fewer do
#define TOO_LARGE 8       // beyond the last character
#define SURROGATE 16      // half of a pair
#define OVERLONG_TWO 32   // two bytes where one does
#define FAR_TOO_LARGE 64  // beyond the last character, by the first byte alone
#define OVERLONG_FOUR 64  // four bytes where fewer do
#define TWO_FOLLOW 128    // right only as third or fourth byte
#define ANY_FIRST (TOO_SHORT | TOO_LONG | TWO_FOLLOW)

#define TWICE(...) _mm256_setr_epi8(__VA_ARGS__, __VA_ARGS__)
#define LOOK_UP(TABLE, INDEX) _mm256_shuffle_epi8(TABLE, INDEX)
#define UPPER_HALF(BYTES) _mm256_and_si256(_mm256_srli_epi16(BYTES, 4), _mm256_set1_epi8(15))
#define BEFORE(BYTES, LAST, COUNT) \
  _mm256_alignr_epi8(BYTES, _mm256_permute2x128_si256(LAST, BYTES, 0x21), 16 - (COUNT))

WIDE_TARGET static __m256i wrong_pairs(__m256i bytes, __m256i first) {
  const __m256i by_first_upper = TWICE(
      TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG,
      (char)TWO_FOLLOW, (char)TWO_FOLLOW, (char)TWO_FOLLOW, (char)TWO_FOLLOW,
      TOO_SHORT | OVERLONG_TWO, TOO_SHORT, TOO_SHORT | OVERLONG_THREE | SURROGATE,
      TOO_SHORT | TOO_LARGE | FAR_TOO_LARGE | OVERLONG_FOUR);
  const char any = (char)ANY_FIRST, large = (char)(ANY_FIRST | TOO_LARGE | FAR_TOO_LARGE);
  const __m256i by_first_lower = TWICE(
      (char)(ANY_FIRST | OVERLONG_THREE | OVERLONG_TWO | OVERLONG_FOUR),
      (char)(ANY_FIRST | OVERLONG_TWO), any, any, (char)(ANY_FIRST | TOO_LARGE), large, large,
      large, large, large, large, large, large, (char)(large | SURROGATE), large, large);
  const char follows = (char)(TOO_LONG | OVERLONG_TWO | TWO_FOLLOW);
  const char high = (char)(follows | SURROGATE | TOO_LARGE);
  const __m256i by_second_upper = TWICE(
      TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT,
      (char)(follows | OVERLONG_THREE | FAR_TOO_LARGE | OVERLONG_FOUR),
      (char)(follows | OVERLONG_THREE | TOO_LARGE), high, high, TOO_SHORT, TOO_SHORT, TOO_SHORT,
      TOO_SHORT);
  __m256i lower = _mm256_and_si256(first, _mm256_set1_epi8(15));
  return _mm256_and_si256(
      _mm256_and_si256(
          LOOK_UP(by_first_upper, UPPER_HALF(first)), LOOK_UP(by_first_lower, lower)),
      LOOK_UP(by_second_upper, UPPER_HALF(bytes)));
}

WIDE_TARGET static bool is_plain_text_wide(const uint8_t *bytes, size_t count) {
  __m256i last = _mm256_setzero_si256(), wrong = last, marks = last;
  bool was_ascii = true;
  for (size_t offset = 0; offset < count || !was_ascii; offset += 32) {
    __m256i next;
    if (offset + 32 <= count) {
      next = _mm256_loadu_si256((const __m256i *)(bytes + offset));
    } else {
      uint8_t rest[32] = {0};
      if (offset < count) __builtin_memcpy(rest, bytes + offset, count - offset);
      next = _mm256_loadu_si256((const __m256i *)rest);
    }
    bool is_ascii = _mm256_movemask_epi8(next) == 0;
    if (!is_ascii || !was_ascii) {
      marks = _mm256_or_si256(marks, _mm256_cmpeq_epi8(next, _mm256_set1_epi8((char)0xEF)));
      __m256i pairs = wrong_pairs(next, BEFORE(next, last, 1));
      __m256i third = _mm256_subs_epu8(BEFORE(next, last, 2), _mm256_set1_epi8(0xE0 - 0x80));
      __m256i fourth = _mm256_subs_epu8(BEFORE(next, last, 3), _mm256_set1_epi8(0xF0 - 0x80));
      __m256i must_follow =
          _mm256_and_si256(_mm256_or_si256(third, fourth), _mm256_set1_epi8((char)0x80));
      wrong = _mm256_or_si256(wrong, _mm256_xor_si256(must_follow, pairs));
    }
    last = next;
    was_ascii = is_ascii;
  }
  wrong = _mm256_or_si256(wrong, marks);
  return _mm256_testz_si256(wrong, wrong);
}
