#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace kneewise {

/// How much a finding tells between muscles when `with` of `all` muscles have a row for it: 1 for a finding of one
/// muscle alone, 0 for one that all share, (ln(all / with) / ln all) ^ exponent between.
[[nodiscard]] double specificity_of(std::size_t with, std::size_t all, double exponent);

/// How much each finding tells between muscles. A plain value, made once from the tables.
class Specificity {
 public:
  Specificity() = default;
  /// @param muscles_with  by item, as the rules name it: the muscles that have a row for it
  /// @param muscles       all of them; what is said about anything else always counts in full
  Specificity(const std::map<std::string, std::set<std::string>>& muscles_with, const std::set<std::string>& muscles,
              double exponent);

  /// The factor, 0 to 1, of a piece of evidence for or against a muscle by what is felt, seen or done. 1 for what is
  /// about anything else, and for an item without rows.
  [[nodiscard]] double of(std::string_view about, std::string_view item) const;

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };
  std::unordered_map<std::string, double, Hash, std::equal_to<>> by_item_;
  std::unordered_set<std::string, Hash, std::equal_to<>> muscles_;
};

}  // namespace kneewise
