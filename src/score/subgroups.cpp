#include "src/score/subgroups.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <sstream>
#include <stdexcept>

#include "src/cases/case_json.hpp"

namespace kneewise {
namespace {

// What is put into a band: a number, or how many a list or an object holds.
std::optional<double> amount_in(const std::string& text) {
  const nlohmann::json value = nlohmann::json::parse(text, nullptr, false);
  if (value.is_number()) return value.get<double>();
  if (value.is_structured()) return static_cast<double>(value.size());
  return std::nullopt;
}

std::string band_of(double amount, const std::vector<double>& limits) {
  const auto above = std::upper_bound(limits.begin(), limits.end(), amount);
  if (above == limits.begin()) return fmt::format("under {}", limits.front());
  if (above == limits.end()) return fmt::format("{} and more", limits.back());
  return fmt::format("{} to under {}", *(above - 1), *above);
}

}  // namespace

Grouping Grouping::from(const std::string& text) {
  const std::size_t colon = std::min(text.find(':'), text.size());
  Grouping grouping{text.substr(0, colon), {}};
  if (colon == text.size()) return grouping;
  std::istringstream parts(text.substr(colon + 1));
  for (std::string part; std::getline(parts, part, ',');) {
    const std::optional<double> limit = amount_in(part);
    if (!limit) throw std::invalid_argument(fmt::format("'{}' is not a number; write KEY:16,40,65", part));
    if (!grouping.limits.empty() && *limit <= grouping.limits.back())
      throw std::invalid_argument("the limits do not ascend");
    grouping.limits.push_back(*limit);
  }
  if (grouping.limits.empty()) throw std::invalid_argument("no limit follows the colon; write KEY:16,40,65");
  return grouping;
}

std::string Grouping::group_of(const Case& subject, const Vocabulary& vocabulary) const {
  std::string value = text_at(subject, key, vocabulary);
  if (value.empty()) return "not stated";
  if (limits.empty()) return value;
  const std::optional<double> amount = amount_in(value);
  return amount ? band_of(*amount, limits) : value;
}

}  // namespace kneewise
