#include "src/reports/results_file.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "src/basics/input_error.hpp"
#include "src/reports/json.hpp"
#include "tests/support/kb.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;

Assessment some_assessment() {
  return testing::assessed({{"pain-zone", {"knee-back", "calf"}}, {"calf-swelling", "yes"}, {"activity", {"running"}}});
}

Case some_case() {
  Case subject;
  subject.id = "c";
  return subject;
}

TEST_CASE("A result is read back as it was written, but for its texts and evidence") {
  const Assessment whole = some_assessment();
  const auto read = recorded(json_result(some_case(), whole)).assessment;
  REQUIRE(read);
  CHECK(read->disposition == whole.disposition);
  CHECK(read->cleared == whole.cleared);
  REQUIRE(read->red_flags.size() == whole.red_flags.size());
  CHECK(read->red_flags.front().rule == whole.red_flags.front().rule);
  CHECK(read->red_flags.front().family == whole.red_flags.front().family);
  CHECK(read->possible_muscles() == whole.possible_muscles());
  CHECK(read->muscles.front().ranked.belief == whole.muscles.front().ranked.belief);
  CHECK(read->precautions.size() == whole.precautions.size());
  REQUIRE(read->screen);
  CHECK(read->screen->complete == whole.screen->complete);
  REQUIRE(read->screen->families.size() == whole.screen->families.size());
  for (std::size_t i = 0; i < whole.screen->families.size(); ++i)
    CHECK(read->screen->families[i].state == whole.screen->families[i].state);
  CHECK(read->knowledge_sha256 == whole.knowledge_sha256);
}

TEST_CASE("An error record is read back as its message") {
  const RecordedResult read = recorded(json_result(CaseError{"c", "/answers/age", "age is out of range"}));
  CHECK_FALSE(read.assessment);
  CHECK(read.error == "age is out of range");
}

TEST_CASE("What is not a result, or holds a word that no result has, is refused") {
  const Json whole = json_result(some_case(), some_assessment());
  const auto refusal = [](const Json& result) -> std::string {
    try {
      (void)recorded(result);
    } catch (const InputError& error) {
      return error.what();
    }
    return "";
  };
  const auto with = [&whole](const char* place, const Json& value) {
    Json changed = whole;
    changed[Json::json_pointer(place)] = value;
    return changed;
  };
  CHECK(refusal(whole).empty());
  CHECK(refusal(Json::object()) == "this is no result of kneewise");
  CHECK(refusal(with("/muscles/0/belief", "high")) == "this is no result of kneewise");
  CHECK(refusal(with("/disposition", "fine")) == "unknown disposition 'fine'");
  CHECK(refusal(with("/muscles/0/likelihood", "certain")) == "unknown likelihood 'certain'");
  CHECK(refusal(with("/screen/families/0/state", "maybe")) == "unknown state 'maybe'");
}

}  // namespace
}  // namespace kneewise
