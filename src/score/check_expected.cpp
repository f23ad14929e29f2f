#include "src/score/check_expected.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "src/basics/lists.hpp"
#include "src/basics/text.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;
using Ids = std::vector<std::string>;

// What a case may be of, and whether an urgent disposition goes with it.
struct Category {
  const char* id;
  bool may_be_urgent;
};
constexpr std::array<Category, 4> categories = {
    {{"danger", true}, {"muscular", false}, {"benign-non-muscular", false}, {"mixed", true}}};

class ExpectationChecker {
 public:
  ExpectationChecker(const Case& subject, const Knowledge& knowledge) : subject_(subject), knowledge_(knowledge) {}

  std::vector<CaseError> check() {
    if (const Json expect = kept("expect"); !expect.is_null()) check_expect(expect);
    check_category();
    if (const Json origin = kept("origin"); !origin.is_null())
      check_word(origin, "/origin", {origin_ids.begin(), origin_ids.end()});
    return std::move(problems_);
  }

 private:
  void complain(const std::string& at, std::string what) { problems_.push_back({subject_.id, at, std::move(what)}); }

  [[nodiscard]] Json kept(const char* key) const {
    const auto found = subject_.others.find(key);
    return found == subject_.others.end() ? Json() : Json::parse(found->second);
  }

  void check_word(const Json& value, const std::string& at, const Ids& known) {
    if (!value.is_string()) return complain(at, "takes a text in quotes");
    const auto word = value.get<std::string>();
    if (contains(known, word)) return;
    const std::string allowed = known.size() <= 6 ? fmt::format(": it takes {}", listed(known, "or")) : "";
    complain(at, fmt::format("'{}' is not known{}{}", on_one_line(shortened(word)), allowed,
                             did_you_mean(lower(word), known)));
  }

  void check_words(const Json& value, const std::string& at, const Ids& known) {
    if (!value.is_array()) return complain(at, "takes a list [ ]");
    for (std::size_t i = 0; i < value.size(); ++i) check_word(value[i], fmt::format("{}/{}", at, i), known);
  }

  void check_expect(const Json& expect) {
    if (!expect.is_object()) return complain("/expect", "takes an object { }");
    const Ids dispositions(disposition_ids.begin(), disposition_ids.end());
    const Ids muscles = keys_of(knowledge_.muscles);
    const Ids families = keys_of(knowledge_.wording.families);
    const Ids precautions = keys_of(knowledge_.wording.precautions);
    const std::vector<std::pair<std::string, const Ids*>> keys = {
        {"disposition", &dispositions}, {"acceptable_dispositions", &dispositions},
        {"muscles", &muscles},          {"acceptable_muscles", &muscles},
        {"red_flags", &families},       {"acceptable_red_flags", &families},
        {"precautions", &precautions}};
    const Ids names = keys_of(keys);
    for (const auto& [key, value] : expect.items()) {
      const std::string at = "/expect/" + on_one_line(shortened(key));
      const auto found =
          std::find_if(keys.begin(), keys.end(), [&key = key](const auto& one) { return one.first == key; });
      if (found == keys.end()) {
        complain(at, fmt::format("there is no such key{}", did_you_mean(key, names)));
      } else if (key == "disposition") {
        check_word(value, at, *found->second);
      } else {
        check_words(value, at, *found->second);
      }
    }
  }

  void check_category() {
    if (const Json other = kept("category"); !other.is_null())  // not a text, or an empty one
      return complain("/category", "takes a text in quotes");
    if (subject_.category.empty()) return;
    Ids names;
    for (const Category& category : categories) names.emplace_back(category.id);
    check_word(subject_.category, "/category", names);
    const auto category = std::find_if(categories.begin(), categories.end(),
                                       [this](const Category& one) { return one.id == subject_.category; });
    if (category == categories.end() || !subject_.expect || !subject_.expect->disposition) return;
    if (!category->may_be_urgent && is_urgent(*subject_.expect->disposition))
      complain("/category", fmt::format("'{}' does not go with the expected disposition '{}'", category->id,
                                        id_of(*subject_.expect->disposition)));
  }

  const Case& subject_;
  const Knowledge& knowledge_;
  std::vector<CaseError> problems_;
};

}  // namespace

std::vector<CaseError> check_expected(const Case& subject, const Knowledge& knowledge) {
  return ExpectationChecker(subject, knowledge).check();
}

}  // namespace kneewise
