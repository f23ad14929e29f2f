#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "src/practice/patient.hpp"

namespace kneewise {

/// Random choices that are the same everywhere for the same seed.
class Choices {
 public:
  /// @param stream  another series of the same seed
  explicit Choices(std::uint64_t seed, std::uint64_t stream = 0);
  /// A number from 0 to count - 1. @param count  at least 1
  std::size_t below(std::size_t count);
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
  std::uint64_t next();
  std::uint64_t state_;
};

/// The kinds of cases that can be generated.
[[nodiscard]] const std::vector<std::string>& generated_kinds();

/// What is asked for.
struct GenerateRequest {
  std::uint64_t seed = 0;
  std::string kind;    ///< one of generated_kinds()
  std::string muscle;  ///< the one that it is about; empty: any
};

/// How hard a case is before the first question.
struct Difficulty {
  double uncertainty = 0;  ///< entropy of the muscles' beliefs after the complaint, 0 (one stands out) to 1
  std::size_t rivals = 0;  ///< muscles that are about as likely as the right one then
  std::string level;       ///< easy, medium, hard
};
[[nodiscard]] Difficulty difficulty_of(const KnowledgeBase& base, const Patient& patient,
                                       const std::vector<std::string>& muscles);

/// Makes a case from the tables and rules, and checks with the engine that it comes out as it should; if not, draws
/// again. The same request makes the same case, byte for byte.
/// @throws InputError when the knowledge yields no such case
[[nodiscard]] nlohmann::ordered_json generate_case(const KnowledgeBase& base, const GenerateRequest& request);

}  // namespace kneewise
