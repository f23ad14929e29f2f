#pragma once

#include <cstdlib>

namespace kneewise::testing {

/// How often a test of random cases tries: as often as usual, or KNEEWISE_TEST_EFFORT times that (scripts/test long).
[[nodiscard]] inline int effort(int usual) {
  const char* times = std::getenv("KNEEWISE_TEST_EFFORT");
  return times == nullptr ? usual : usual * std::atoi(times);
}

}  // namespace kneewise::testing
