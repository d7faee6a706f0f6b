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

#if defined(__x86_64__)
#include <immintrin.h>

__attribute__((target("avx2"))) static inline uint64_t wide_mask(__m256i low, __m256i high) {
  return (uint32_t)_mm256_movemask_epi8(low) |
         (uint64_t)(uint32_t)_mm256_movemask_epi8(high) << 32;
}

__attribute__((target("avx2"))) static ByteMaskSummary fill_wide(
    const uint8_t *bytes, size_t blocks, uint8_t delimiter, uint8_t quote, ByteMasks *masks) {
#define WIDE_LOAD                                          \
  __m256i a = _mm256_loadu_si256((const __m256i *)bytes);  \
  __m256i b = _mm256_loadu_si256((const __m256i *)(bytes + 32))
#define WIDE_EQUAL(BYTE)                                      \
  wide_mask(_mm256_cmpeq_epi8(a, _mm256_set1_epi8((char)(BYTE))), \
            _mm256_cmpeq_epi8(b, _mm256_set1_epi8((char)(BYTE))))
  BLOCK_LOOP(WIDE_LOAD, WIDE_EQUAL, wide_mask(a, b))
}

static inline uint64_t narrow_mask(__m128i a, __m128i b, __m128i c, __m128i d) {
  return (uint64_t)(uint32_t)_mm_movemask_epi8(a) |
         (uint64_t)(uint32_t)_mm_movemask_epi8(b) << 16 |
         (uint64_t)(uint32_t)_mm_movemask_epi8(c) << 32 |
         (uint64_t)(uint32_t)_mm_movemask_epi8(d) << 48;
}

static ByteMaskSummary fill_baseline(
    const uint8_t *bytes, size_t blocks, uint8_t delimiter, uint8_t quote, ByteMasks *masks) {
#define NARROW_LOAD                                         \
  __m128i a = _mm_loadu_si128((const __m128i *)bytes);        \
  __m128i b = _mm_loadu_si128((const __m128i *)(bytes + 16)); \
  __m128i c = _mm_loadu_si128((const __m128i *)(bytes + 32)); \
  __m128i d = _mm_loadu_si128((const __m128i *)(bytes + 48))
#define NARROW_SAME(PART, BYTE) _mm_cmpeq_epi8(PART, _mm_set1_epi8((char)(BYTE)))
#define NARROW_EQUAL(BYTE)                               \
  narrow_mask(NARROW_SAME(a, BYTE), NARROW_SAME(b, BYTE), \
              NARROW_SAME(c, BYTE), NARROW_SAME(d, BYTE))
  BLOCK_LOOP(NARROW_LOAD, NARROW_EQUAL, narrow_mask(a, b, c, d))
}

ByteMaskMethod byte_masks_best_method(void) {
  __builtin_cpu_init();
  return __builtin_cpu_supports("avx2") ? ByteMaskMethodWide : ByteMaskMethodBaseline;
}

ByteMaskSummary byte_masks_fill(
    ByteMaskMethod method, const uint8_t *bytes, size_t blocks, uint8_t delimiter, uint8_t quote,
    ByteMasks *masks) {
  if (method == ByteMaskMethodWide) return fill_wide(bytes, blocks, delimiter, quote, masks);
  return fill_baseline(bytes, blocks, delimiter, quote, masks);
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

static ByteMaskSummary fill_baseline(
    const uint8_t *bytes, size_t blocks, uint8_t delimiter, uint8_t quote, ByteMasks *masks) {
#define NARROW_LOAD                 \
  uint8x16_t a = vld1q_u8(bytes);      \
  uint8x16_t b = vld1q_u8(bytes + 16); \
  uint8x16_t c = vld1q_u8(bytes + 32); \
  uint8x16_t d = vld1q_u8(bytes + 48)
#define NARROW_SAME(PART, BYTE) vceqq_u8(PART, vdupq_n_u8(BYTE))
#define NARROW_EQUAL(BYTE)                               \
  narrow_mask(NARROW_SAME(a, BYTE), NARROW_SAME(b, BYTE), \
              NARROW_SAME(c, BYTE), NARROW_SAME(d, BYTE))
#define NARROW_HIGH(PART) vcgeq_u8(PART, vdupq_n_u8(0x80))
  BLOCK_LOOP(NARROW_LOAD, NARROW_EQUAL,
             narrow_mask(NARROW_HIGH(a), NARROW_HIGH(b), NARROW_HIGH(c), NARROW_HIGH(d)))
}

ByteMaskMethod byte_masks_best_method(void) { return ByteMaskMethodBaseline; }

ByteMaskSummary byte_masks_fill(
    ByteMaskMethod method, const uint8_t *bytes, size_t blocks, uint8_t delimiter, uint8_t quote,
    ByteMasks *masks) {
  (void)method;
  return fill_baseline(bytes, blocks, delimiter, quote, masks);
}

#else

ByteMaskMethod byte_masks_best_method(void) { return ByteMaskMethodNone; }

ByteMaskSummary byte_masks_fill(
    ByteMaskMethod method, const uint8_t *bytes, size_t blocks, uint8_t delimiter, uint8_t quote,
    ByteMasks *masks) {
  ByteMaskSummary summary = {0, 0, 0};
  (void)method, (void)bytes, (void)blocks, (void)delimiter, (void)quote, (void)masks;
  return summary;
}

#endif
