#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "src/basics/random.hpp"

namespace kneewise {

/// Random choices that are the same everywhere for the same seed.
class Choices {
 public:
  /// @param stream  another series of the same seed
  explicit Choices(std::uint64_t seed, std::uint64_t stream = 0)
      : numbers_(SplitMix64(seed).next() ^ (stream * 0xD1342543DE82EF95ULL)) {}

  /// A number from 0 to count - 1. @param count  at least 1
  std::size_t below(std::size_t count) { return numbers_.below(count); }
  /// True in `percent` of 100.
  bool chance(std::size_t percent) { return below(100) < percent; }
  template <typename Item>
  const Item& one_of(const std::vector<Item>& items) {
    return items.at(below(items.size()));
  }
  template <typename Item>
  void shuffle(std::vector<Item>& items) {
    for (std::size_t left = items.size(); left > 1; --left) std::swap(items[left - 1], items[below(left)]);
  }

 private:
  SplitMix64 numbers_;
};

}  // namespace kneewise
