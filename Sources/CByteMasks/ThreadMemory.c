#include "ThreadMemory.h"

#if defined(__linux__)
#include <malloc.h>
#endif

void prepare_thread_memory(int stretch, int large) {
#if defined(__GLIBC__)
  mallopt(M_TOP_PAD, stretch);
  mallopt(M_TRIM_THRESHOLD, stretch);
  mallopt(M_MMAP_THRESHOLD, large);
#else
  (void)stretch;
  (void)large;
#endif
}
