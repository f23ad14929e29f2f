#include "src/basics/number.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cmath>

namespace kneewise {
namespace {

constexpr std::string_view dots = "..";

std::optional<double> whole_text_as_number(std::string_view text) {
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(number)) return std::nullopt;
  return number;
}

}  // namespace

std::string text_of(const Number& range) {
  return range.is_exact() ? fmt::format("{}", range.from) : fmt::format("{}{}{}", range.from, dots, range.to);
}

std::optional<Number> number_of(std::string_view text) {
  const auto at = text.find(dots);
  if (at == std::string_view::npos) {
    const auto exact = whole_text_as_number(text);
    return exact ? std::optional<Number>(*exact) : std::nullopt;
  }
  const auto from = whole_text_as_number(text.substr(0, at));
  const auto to = whole_text_as_number(text.substr(at + dots.size()));
  if (!from || !to || !(*from <= *to)) return std::nullopt;
  return Number{*from, *to};
}

}  // namespace kneewise
