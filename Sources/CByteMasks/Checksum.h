// The CRC-32 of gzip by multiplication without carries, 64 bytes at a time, after Gopal and others,
// "Fast CRC Computation for Generic Polynomials Using PCLMULQDQ" (Intel, 2009). The factors are
// remainders of powers of x: what 512, 128 and 64 bits in front of the rest weigh.

#define LOW_TIMES_LOW 0x00
#define HIGH_TIMES_HIGH 0x11
#define LOW_TIMES_HIGH 0x10
#define BYTES_AT(OFFSET) _mm_loadu_si128((const __m128i *)(bytes + (OFFSET)))

WIDE_TARGET static inline __m128i folded(__m128i value, __m128i factors, __m128i next) {
  __m128i low = _mm_clmulepi64_si128(value, factors, LOW_TIMES_LOW);
  __m128i high = _mm_clmulepi64_si128(value, factors, HIGH_TIMES_HIGH);
  return _mm_xor_si128(_mm_xor_si128(low, high), next);
}

// Takes whole stretches of 16 bytes, at least four of them.
WIDE_TARGET static uint32_t checksum_wide(uint32_t state, const uint8_t *bytes, size_t count) {
  const __m128i by_512 = _mm_set_epi64x(0x01C6E41596, 0x0154442BD4);
  const __m128i by_128 = _mm_set_epi64x(0x00CCAA009E, 0x01751997D0);
  const __m128i by_64 = _mm_set_epi64x(0, 0x0163CD6124);
  const __m128i polynomial = _mm_set_epi64x(0x01F7011641, 0x01DB710641);
  const __m128i low_halves = _mm_set_epi32(0, -1, 0, -1);
  __m128i a = _mm_xor_si128(BYTES_AT(0), _mm_cvtsi32_si128((int)state));
  __m128i b = BYTES_AT(16), c = BYTES_AT(32), d = BYTES_AT(48);
  for (bytes += 64, count -= 64; count >= 64; bytes += 64, count -= 64) {
    a = folded(a, by_512, BYTES_AT(0));
    b = folded(b, by_512, BYTES_AT(16));
    c = folded(c, by_512, BYTES_AT(32));
    d = folded(d, by_512, BYTES_AT(48));
  }
  a = folded(folded(folded(a, by_128, b), by_128, c), by_128, d);
  for (; count >= 16; bytes += 16, count -= 16) a = folded(a, by_128, BYTES_AT(0));
  __m128i rest = _mm_xor_si128(
      _mm_srli_si128(a, 8), _mm_clmulepi64_si128(a, by_128, LOW_TIMES_HIGH));
  rest = _mm_xor_si128(
      _mm_srli_si128(rest, 4),
      _mm_clmulepi64_si128(_mm_and_si128(rest, low_halves), by_64, LOW_TIMES_LOW));
  __m128i quotient = _mm_clmulepi64_si128(
      _mm_and_si128(rest, low_halves), polynomial, LOW_TIMES_HIGH);
  __m128i product = _mm_clmulepi64_si128(
      _mm_and_si128(quotient, low_halves), polynomial, LOW_TIMES_LOW);
  return (uint32_t)_mm_cvtsi128_si32(_mm_srli_si128(_mm_xor_si128(rest, product), 4));
}
