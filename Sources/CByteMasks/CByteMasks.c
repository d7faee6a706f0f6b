#include "CByteMasks.h"

#define BLOCK_LOOP(LOAD, EQUAL, HIGH)                          \
  ByteMaskSummary summary = {0, 0, 0};                         \
  for (size_t block = 0; block < blocks; block++, bytes += 64) { \
    LOAD;                                                      \
    ByteMasks *out = masks + block;                            \
    out->quote = EQUAL(quote);                                 \
    out->delimiter = EQUAL(delimiter);                         \
    out->newline = EQUAL('\n');                                \
    out->carriage = EQUAL('\r');                               \
    summary.quotes ^= out->quote;                              \
    summary.carriages |= out->carriage;                        \
    summary.high |= HIGH;                                      \
  }                                                            \
  return summary;

#include <string.h>

// Objects and arrays may be nested this deep, as everywhere.
#define JSON_DEPTH_LIMIT 256
// How many keys of a line are looked for where they stood in the line before.
#define SEEN_KEYS 128

typedef struct {
  const uint8_t *text;
  uint32_t length;
  const WantedKey *wanted;
} SeenKey;

static inline uint64_t word_at(const uint8_t *bytes) {
  uint64_t word;
  memcpy(&word, bytes, sizeof word);
  return word;
}

static inline bool is_same(const uint8_t *left, const uint8_t *right, uint32_t count) {
  for (; count > 8; count -= 8, left += 8, right += 8) {
    if (word_at(left) != word_at(right)) return false;
  }
  return (word_at(left) ^ word_at(right)) << (64 - 8 * count) == 0;
}

static const WantedKey *wanted_key(
    const WantedKey *keys, uint32_t count, const uint8_t *text, uint32_t length) {
  for (const WantedKey *key = keys; key < keys + count; key++) {
    if (key->length == length && memcmp(key->text, text, length) == 0) return key;
  }
  return 0;
}

static inline const uint8_t *behind_blanks(const uint8_t *next, const uint8_t *end) {
  while (*next <= ' ' && next < end &&
         (*next == ' ' || *next == '\t' || *next == '\r' || *next == '\n')) next++;
  return next;
}

static inline const uint8_t *behind_digits(const uint8_t *next) {
  while ((uint8_t)(*next - '0') <= 9) next++;
  return next;
}

// The end of a number, a flag or a missing value; null where there is none.
static inline const uint8_t *end_of_plain_value(const uint8_t *next, JSONValueKind *kind) {
  if (memcmp(next, "true", 4) == 0) return *kind = JSONValueKindFlag, next + 4;
  if (memcmp(next, "false", 5) == 0) return *kind = JSONValueKindFlag, next + 5;
  if (memcmp(next, "null", 4) == 0) return *kind = JSONValueKindMissing, next + 4;
  *kind = JSONValueKindNumber;
  if (*next == '-') next++;
  const uint8_t *start = next;
  next = behind_digits(start);
  if (next == start || (*start == '0' && next - start > 1)) return 0;
  if (*next == '.') {
    start = next + 1;
    next = behind_digits(start);
    if (next == start) return 0;
  }
  if ((*next | 0x20) == 'e') {
    start = next + (next[1] == '+' || next[1] == '-' ? 2 : 1);
    next = behind_digits(start);
    if (next == start) return 0;
  }
  return next;
}

static inline bool is_hexadecimal(uint8_t byte) {
  return (uint8_t)(byte - '0') <= 9 || (uint8_t)((byte | 0x20) - 'a') <= 5;
}

// How many bytes an escape has; 0 where it is none.
static uint32_t escape_width(const uint8_t *escape) {
  switch (escape[1]) {
    case '"': case '\\': case '/': case 'b': case 'f': case 'n': case 'r': case 't': return 2;
    case 'u':
      for (int digit = 2; digit < 6; digit++) {
        if (!is_hexadecimal(escape[digit])) return 0;
      }
      return 6;
    default: return 0;
  }
}

static uint32_t hexadecimal(const uint8_t *digits) {
  uint32_t value = 0;
  for (int digit = 0; digit < 4; digit++) {
    uint8_t byte = digits[digit];
    value = value << 4 | (byte <= '9' ? byte - '0' : (byte | 0x20) - 'a' + 10);
  }
  return value;
}

// Whether half of a pair stands alone in a text whose escapes are right.
static bool has_lone_surrogate(const uint8_t *next, const uint8_t *end) {
  while ((next = memchr(next, '\\', (size_t)(end - next)))) {
    if (next[1] != 'u') {
      next += 2;
      continue;
    }
    uint32_t unit = hexadecimal(next + 2);
    next += 6;
    if ((unit & 0xF800) != 0xD800) continue;
    bool is_pair = unit < 0xDC00 && end - next >= 6 && next[0] == '\\' && next[1] == 'u' &&
                   (hexadecimal(next + 2) & 0xFC00) == 0xDC00;
    if (!is_pair) return true;
    next += 6;
  }
  return false;
}

static inline uint64_t bytes_equal(uint64_t word, uint8_t byte) {
  const uint64_t low = 0x0101010101010101, high = 0x8080808080808080;
  uint64_t other = word ^ low * byte;
  return ~(((other & ~high) + ~high) | other) & high;
}

static inline const uint8_t *text_end_portable(const uint8_t *next) {
  const uint64_t low = 0x0101010101010101, high = 0x8080808080808080;
  for (;; next += 8) {
    uint64_t word = word_at(next);
    // A byte below 0x20 has none of the three highest bits.
    uint64_t above = (word & high) | (((word & ~high) + low * 0x60) & high);
    uint64_t found = (~above & high) | bytes_equal(word, '"') | bytes_equal(word, '\\');
    if (found) return next + __builtin_ctzll(found) / 8;
  }
}

#define FIND_MEMBERS find_members_portable
#define TEXT_END text_end_portable
#include "JSONLines.h"

#if defined(__x86_64__) || defined(__aarch64__)

static inline uint64_t bits_between(uint64_t mask) {
  for (int width = 1; width < 64; width *= 2) mask ^= mask << width;
  return mask;
}

static inline uint64_t bit_of_rank(uint64_t mask, uint32_t rank) {
  for (; rank > 0; rank--) mask &= mask - 1;
  return mask & (0 - mask);
}

#define FLATTEN_SIMPLY                                     \
  for (; separators; separators &= separators - 1)         \
    *out++ = offset + (uint32_t)__builtin_ctzll(separators)

#endif

#if defined(__x86_64__)
#include <immintrin.h>

#define WIDE_TARGET __attribute__((target("avx2,bmi,bmi2,popcnt,lzcnt,pclmul")))

WIDE_TARGET static inline uint64_t wide_mask(__m256i low, __m256i high) {
  return (uint32_t)_mm256_movemask_epi8(low) |
         (uint64_t)(uint32_t)_mm256_movemask_epi8(high) << 32;
}

#define WIDE_LOAD                                          \
  __m256i a = _mm256_loadu_si256((const __m256i *)bytes);  \
  __m256i b = _mm256_loadu_si256((const __m256i *)(bytes + 32))
#define WIDE_SAME(PART, BYTE) _mm256_cmpeq_epi8(PART, _mm256_set1_epi8((char)(BYTE)))
#define WIDE_EQUAL(BYTE) wide_mask(WIDE_SAME(a, BYTE), WIDE_SAME(b, BYTE))

WIDE_TARGET static ByteMaskSummary fill_wide(
    const uint8_t *bytes, size_t blocks, uint8_t delimiter, uint8_t quote, ByteMasks *masks) {
  BLOCK_LOOP(WIDE_LOAD, WIDE_EQUAL, wide_mask(a, b))
}

WIDE_TARGET static inline uint64_t bits_between_wide(uint64_t mask) {
  __m128i product = _mm_clmulepi64_si128(
      _mm_set_epi64x(0, (long long)mask), _mm_set1_epi8(-1), 0);
  return (uint64_t)_mm_cvtsi128_si64(product);
}

// Writes some positions too many rather than to ask after each whether it is the last.
#define FLATTEN_FOUR(FIRST)                                               \
  for (int index = (FIRST); index < (FIRST) + 4; index++) {               \
    out[index] = offset + (uint32_t)_tzcnt_u64(separators);               \
    separators = _blsr_u64(separators);                                   \
  }
#define FLATTEN_WIDE                                                      \
  FLATTEN_FOUR(0)                                                         \
  FLATTEN_FOUR(4)                                                         \
  if (count > 8) {                                                        \
    FLATTEN_FOUR(8)                                                       \
    FLATTEN_FOUR(12)                                                      \
    for (uint32_t index = 16; index < count; index++) {                   \
      out[index] = offset + (uint32_t)_tzcnt_u64(separators);             \
      separators = _blsr_u64(separators);                                 \
    }                                                                     \
  }                                                                       \
  out += count

#define FIND find_wide
#define TARGET WIDE_TARGET
#define LOAD WIDE_LOAD
#define EQUAL WIDE_EQUAL
#define HAS(ONE, OTHER)                                                       \
  _mm256_movemask_epi8(_mm256_or_si256(                                       \
      _mm256_or_si256(WIDE_SAME(a, ONE), WIDE_SAME(b, ONE)),                  \
      _mm256_or_si256(WIDE_SAME(a, OTHER), WIDE_SAME(b, OTHER))))
#define SEEN __m256i seen = _mm256_setzero_si256()
#define GATHER seen = _mm256_or_si256(seen, _mm256_or_si256(a, b))
#define IS_HIGH (_mm256_movemask_epi8(seen) != 0)
#define PREFIX bits_between_wide
#define SELECT(MASK, RANK) _pdep_u64((uint64_t)1 << (RANK), MASK)
#define FLATTEN FLATTEN_WIDE
#include "RowSearch.h"

#include "PlainText.h"

#include "Checksum.h"

#define WIDEST_TARGET \
  __attribute__((target("avx2,bmi,bmi2,popcnt,lzcnt,pclmul,avx512f,avx512bw,avx512vbmi2")))

#define WIDEST_EQUAL(BYTE) \
  ((uint64_t)_mm512_cmpeq_epi8_mask(a, _mm512_set1_epi8((char)(BYTE))))

// The positions of all bits side by side, sixteen of them at a time.
#define FLATTEN_WIDEST                                                                  \
  __m512i positions = _mm512_maskz_compress_epi8(separators, every_position);           \
  const __m512i place = _mm512_set1_epi32((int)offset);                                 \
  for (uint32_t index = 0;;) {                                                          \
    __m512i some = _mm512_cvtepu8_epi32(_mm512_castsi512_si128(positions));             \
    _mm512_storeu_si512((void *)(out + index), _mm512_add_epi32(some, place));          \
    if ((index += 16) >= count) break;                                                  \
    positions = _mm512_alignr_epi64(_mm512_setzero_si512(), positions, 2);              \
  }                                                                                     \
  out += count

#define FIND find_widest
#define TARGET WIDEST_TARGET
#define LOAD __m512i a = _mm512_loadu_si512((const void *)bytes)
#define EQUAL WIDEST_EQUAL
#define HAS(ONE, OTHER) (WIDEST_EQUAL(ONE) | WIDEST_EQUAL(OTHER))
#define SEEN                                                                              \
  __m512i seen = _mm512_setzero_si512();                                                  \
  const __m512i every_position = _mm512_set_epi8(                                         \
      63, 62, 61, 60, 59, 58, 57, 56, 55, 54, 53, 52, 51, 50, 49, 48, 47, 46, 45, 44, 43, \
      42, 41, 40, 39, 38, 37, 36, 35, 34, 33, 32, 31, 30, 29, 28, 27, 26, 25, 24, 23, 22, \
      21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0)
#define GATHER seen = _mm512_or_si512(seen, a)
#define IS_HIGH (_mm512_movepi8_mask(seen) != 0)
#define PREFIX bits_between_wide
#define SELECT(MASK, RANK) _pdep_u64((uint64_t)1 << (RANK), MASK)
#define FLATTEN FLATTEN_WIDEST
#include "RowSearch.h"

static inline uint64_t narrow_mask(__m128i a, __m128i b, __m128i c, __m128i d) {
  return (uint64_t)(uint32_t)_mm_movemask_epi8(a) |
         (uint64_t)(uint32_t)_mm_movemask_epi8(b) << 16 |
         (uint64_t)(uint32_t)_mm_movemask_epi8(c) << 32 |
         (uint64_t)(uint32_t)_mm_movemask_epi8(d) << 48;
}

static inline const uint8_t *text_end_baseline(const uint8_t *next) {
  const __m128i last_control = _mm_set1_epi8(0x1F);
  for (;; next += 16) {
    __m128i bytes = _mm_loadu_si128((const __m128i *)next);
    __m128i found = _mm_or_si128(
        _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\')));
    found = _mm_or_si128(found, _mm_cmpeq_epi8(_mm_min_epu8(bytes, last_control), bytes));
    int mask = _mm_movemask_epi8(found);
    if (mask) return next + __builtin_ctz((unsigned)mask);
  }
}

#define FIND_MEMBERS find_members_baseline
#define TEXT_END text_end_baseline
#include "JSONLines.h"

#define NARROW_LOAD                                         \
  __m128i a = _mm_loadu_si128((const __m128i *)bytes);        \
  __m128i b = _mm_loadu_si128((const __m128i *)(bytes + 16)); \
  __m128i c = _mm_loadu_si128((const __m128i *)(bytes + 32)); \
  __m128i d = _mm_loadu_si128((const __m128i *)(bytes + 48))
#define NARROW_SAME(PART, BYTE) _mm_cmpeq_epi8(PART, _mm_set1_epi8((char)(BYTE)))
#define NARROW_HIGH narrow_mask(a, b, c, d)
#define NARROW_OR(PART, OTHER) _mm_or_si128(PART, OTHER)
#define NARROW_BYTES __m128i
#define NARROW_NONE _mm_setzero_si128()
#define NARROW_IS_HIGH (_mm_movemask_epi8(seen) != 0)
#define NARROW_HAS(BYTES) (_mm_movemask_epi8(BYTES) != 0)

ByteMaskMethod byte_masks_best_method(void) {
  __builtin_cpu_init();
  bool is_wide = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") &&
                 __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("popcnt") &&
                 __builtin_cpu_supports("lzcnt") && __builtin_cpu_supports("pclmul");
  bool is_widest = is_wide && __builtin_cpu_supports("avx512f") &&
                   __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vbmi2");
  if (is_widest) return ByteMaskMethodWidest;
  return is_wide ? ByteMaskMethodWide : ByteMaskMethodBaseline;
}

#elif defined(__aarch64__)
#include <arm_neon.h>

static inline uint64_t narrow_mask(uint8x16_t a, uint8x16_t b, uint8x16_t c, uint8x16_t d) {
  const uint8x16_t bits = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  uint8x16_t low = vpaddq_u8(vandq_u8(a, bits), vandq_u8(b, bits));
  uint8x16_t high = vpaddq_u8(vandq_u8(c, bits), vandq_u8(d, bits));
  uint8x16_t sum = vpaddq_u8(low, high);
  sum = vpaddq_u8(sum, sum);
  return vgetq_lane_u64(vreinterpretq_u64_u8(sum), 0);
}

#define NARROW_LOAD                 \
  uint8x16_t a = vld1q_u8(bytes);      \
  uint8x16_t b = vld1q_u8(bytes + 16); \
  uint8x16_t c = vld1q_u8(bytes + 32); \
  uint8x16_t d = vld1q_u8(bytes + 48)
#define NARROW_SAME(PART, BYTE) vceqq_u8(PART, vdupq_n_u8(BYTE))
#define NARROW_ABOVE(PART) vcgeq_u8(PART, vdupq_n_u8(0x80))
#define NARROW_HIGH \
  narrow_mask(NARROW_ABOVE(a), NARROW_ABOVE(b), NARROW_ABOVE(c), NARROW_ABOVE(d))
#define NARROW_OR(PART, OTHER) vorrq_u8(PART, OTHER)
#define NARROW_BYTES uint8x16_t
#define NARROW_NONE vdupq_n_u8(0)
#define NARROW_IS_HIGH (vmaxvq_u8(seen) >= 0x80)
#define NARROW_HAS(BYTES) (vmaxvq_u8(BYTES) != 0)

ByteMaskMethod byte_masks_best_method(void) { return ByteMaskMethodBaseline; }

#endif

size_t take_checksum(
    ByteMaskMethod method, uint32_t *state, const uint8_t *bytes, size_t count) {
#if defined(__x86_64__)
  if (method >= ByteMaskMethodWide && count >= 64) {
    *state = checksum_wide(*state, bytes, count & ~(size_t)15);
    return count & ~(size_t)15;
  }
#endif
  (void)method, (void)state, (void)bytes, (void)count;
  return 0;
}

void find_members(ByteMaskMethod method, MemberSearch *search) {
#if defined(__x86_64__)
  if (method >= ByteMaskMethodBaseline) return find_members_baseline(search);
#endif
  (void)method;
  find_members_portable(search);
}

#if defined(__x86_64__) || defined(__aarch64__)

#define NARROW_EQUAL(BYTE)                               \
  narrow_mask(NARROW_SAME(a, BYTE), NARROW_SAME(b, BYTE), \
              NARROW_SAME(c, BYTE), NARROW_SAME(d, BYTE))

static ByteMaskSummary fill_baseline(
    const uint8_t *bytes, size_t blocks, uint8_t delimiter, uint8_t quote, ByteMasks *masks) {
  BLOCK_LOOP(NARROW_LOAD, NARROW_EQUAL, NARROW_HIGH)
}

#define FIND find_baseline
#define TARGET
#define LOAD NARROW_LOAD
#define EQUAL NARROW_EQUAL
#define NARROW_ANY(BYTE)                                            \
  NARROW_OR(NARROW_OR(NARROW_SAME(a, BYTE), NARROW_SAME(b, BYTE)), \
            NARROW_OR(NARROW_SAME(c, BYTE), NARROW_SAME(d, BYTE)))
#define HAS(ONE, OTHER) NARROW_HAS(NARROW_OR(NARROW_ANY(ONE), NARROW_ANY(OTHER)))
#define SEEN NARROW_BYTES seen = NARROW_NONE
#define GATHER seen = NARROW_OR(NARROW_OR(seen, NARROW_OR(a, b)), NARROW_OR(c, d))
#define IS_HIGH NARROW_IS_HIGH
#define PREFIX bits_between
#define SELECT bit_of_rank
#define FLATTEN FLATTEN_SIMPLY
#include "RowSearch.h"

ByteMaskSummary byte_masks_fill(
    ByteMaskMethod method, const uint8_t *bytes, size_t blocks, uint8_t delimiter, uint8_t quote,
    ByteMasks *masks) {
#if defined(__x86_64__)
  if (method >= ByteMaskMethodWide) return fill_wide(bytes, blocks, delimiter, quote, masks);
#endif
  (void)method;
  return fill_baseline(bytes, blocks, delimiter, quote, masks);
}

void find_rows(ByteMaskMethod method, RowSearch *search) {
#if defined(__x86_64__)
  if (method == ByteMaskMethodWidest) return find_widest(search);
  if (method == ByteMaskMethodWide) return find_wide(search);
#endif
  (void)method;
  find_baseline(search);
}

bool is_plain_text(ByteMaskMethod method, const uint8_t *bytes, size_t count) {
#if defined(__x86_64__)
  if (method >= ByteMaskMethodWide) return is_plain_text_wide(bytes, count);
#endif
  (void)method, (void)bytes, (void)count;
  return false;
}

#else

bool is_plain_text(ByteMaskMethod method, const uint8_t *bytes, size_t count) {
  (void)method, (void)bytes, (void)count;
  return false;
}

ByteMaskMethod byte_masks_best_method(void) { return ByteMaskMethodNone; }

ByteMaskSummary byte_masks_fill(
    ByteMaskMethod method, const uint8_t *bytes, size_t blocks, uint8_t delimiter, uint8_t quote,
    ByteMasks *masks) {
  ByteMaskSummary summary = {0, 0, 0};
  (void)method, (void)bytes, (void)blocks, (void)delimiter, (void)quote, (void)masks;
  return summary;
}

void find_rows(ByteMaskMethod method, RowSearch *search) {
  (void)method;
  search->is_regular = false;
}

#endif
