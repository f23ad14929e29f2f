#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kneewise {

/// A number that may be rough: it lies from..to, both included. Exact when the two are one.
struct Number {
  double from = 0;
  double to = 0;

  constexpr Number() = default;
  constexpr Number(double exact) : from(exact), to(exact) {}  // a number is a range of its own
  constexpr Number(double lowest, double highest) : from(lowest), to(highest) {}

  [[nodiscard]] constexpr bool is_exact() const { return from == to; }
  /// Whether all of it lies within another.
  [[nodiscard]] constexpr bool within(const Number& other) const { return from >= other.from && to <= other.to; }
  /// Whether the two have a number in common.
  [[nodiscard]] constexpr bool meets(const Number& other) const { return from <= other.to && to >= other.from; }

  friend constexpr bool operator==(const Number&, const Number&) = default;
};

/// "47", "2.5", "45..55": as findings, CSV cells and the command line write it. Reading it gives the same range.
[[nodiscard]] std::string text_of(const Number& range);
/// Reads what text_of wrote; nothing when it is something else, or runs backwards.
[[nodiscard]] std::optional<Number> number_of(std::string_view text);

}  // namespace kneewise
