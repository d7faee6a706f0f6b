#ifndef THREAD_MEMORY_H
#define THREAD_MEMORY_H

/// Makes `stretch` bytes of every thread's memory usable from its beginning, keeps as many that are
/// given back, and takes pieces below `large` bytes from them; does nothing with other C libraries
/// than that of GNU.
void prepare_thread_memory(int stretch, int large);

#endif
