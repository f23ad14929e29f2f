#include "src/knowledge/specificity.hpp"

#include <algorithm>
#include <cmath>

namespace kneewise {

double specificity_of(std::size_t with, std::size_t all, double exponent) {
  if (with <= 1 || all <= 1) return 1;
  const double share = static_cast<double>(all) / static_cast<double>(std::min(with, all));
  return std::pow(std::log(share) / std::log(static_cast<double>(all)), exponent);
}

Specificity::Specificity(const std::map<std::string, std::set<std::string>>& muscles_with,
                         const std::set<std::string>& muscles, double exponent)
    : muscles_(muscles.begin(), muscles.end()) {
  for (const auto& [item, with] : muscles_with)
    by_item_.emplace(item, specificity_of(with.size(), muscles.size(), exponent));
}

double Specificity::of(std::string_view about, std::string_view item) const {
  const auto factor = by_item_.find(item);
  return factor == by_item_.end() || !muscles_.contains(about) ? 1 : factor->second;
}

}  // namespace kneewise
