#pragma once

#include <cstddef>
#include <cstdint>

namespace kneewise {

/// SplitMix64 (Steele, Lea and Flood 2014): a sequence of numbers that is the same on every machine for the same seed.
class SplitMix64 {
 public:
  explicit constexpr SplitMix64(std::uint64_t seed) : state_(seed) {}

  /// The next number of the sequence.
  constexpr std::uint64_t next() { return mixed(state_ += step); }
  /// The next number, as a place in a list of `count` things. @param count  at least 1
  constexpr std::size_t below(std::size_t count) { return static_cast<std::size_t>(next() % count); }

  /// The number at one place of a seed's sequence, counted from 0, without those before it.
  [[nodiscard]] static constexpr std::uint64_t at(std::uint64_t seed, std::uint64_t place) {
    return mixed(seed + ((place + 1) * step));
  }

 private:
  static constexpr std::uint64_t step = 0x9E3779B97F4A7C15U;
  static constexpr std::uint64_t mixed(std::uint64_t bits) {
    bits = (bits ^ (bits >> 30U)) * 0xBF58476D1CE4E5B9U;
    bits = (bits ^ (bits >> 27U)) * 0x94D049BB133111EBU;
    return bits ^ (bits >> 31U);
  }

  std::uint64_t state_;
};

}  // namespace kneewise
