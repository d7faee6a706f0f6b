// Byte compares turned into bit masks; grows with the scanner.
#pragma once
#include <stdint.h>
