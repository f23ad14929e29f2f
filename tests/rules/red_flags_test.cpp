// Each danger rule: a short history that raises it, a near miss in which it stays silent, and the history with its
// decisive answers unknown - in which nothing may be cleared. The histories stand in tests/rules/red-flags/*.json.
#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>

#include "src/reasoning/screen.hpp"
#include "src/reasoning/session.hpp"
#include "tests/support/kb.hpp"

namespace kneewise::testing {
namespace {

using Json = nlohmann::ordered_json;

std::vector<Json> histories() {
  std::vector<Json> all;
  for (const auto& entry : std::filesystem::directory_iterator(project_path("tests/rules/red-flags"))) {
    std::ifstream file(entry.path());
    for (const Json& item : Json::parse(file)) all.push_back(item);
  }
  return all;
}

const RedFlag* raised(const Assessment& assessment, const std::string& rule) {
  const auto found = std::find_if(assessment.red_flags.begin(), assessment.red_flags.end(),
                                  [&rule](const RedFlag& red_flag) { return red_flag.rule == rule; });
  return found == assessment.red_flags.end() ? nullptr : &*found;
}

bool raises_family(const Assessment& assessment, const std::string& family) {
  return std::any_of(assessment.red_flags.begin(), assessment.red_flags.end(),
                     [&family](const RedFlag& red_flag) { return red_flag.family == family; });
}

FamilyState state_of(const Assessment& assessment, const std::string& family) {
  for (const Screen::Entry& entry : assessment.screen->families)
    if (entry.family == family) return entry.state;
  return FamilyState::present;  // no urgent rule: not in the ledger
}

TEST_CASE("each danger history raises its rule, and says why") {
  for (const Json& history : histories()) {
    const auto rule = history["rule"].get<std::string>();
    CAPTURE(rule, history["raises"].dump());
    const Assessment assessment = ranked(answers_of(history["raises"]));
    const RedFlag* red_flag = raised(assessment, rule);
    REQUIRE(red_flag != nullptr);
    CHECK(red_flag->family == history["family"]);
    CHECK(id_of(red_flag->disposition) == history["disposition"]);
    CHECK_FALSE(red_flag->because.empty());
    CHECK_FALSE(red_flag->sources.empty());
    CHECK(assessment.disposition <= red_flag->disposition);
  }
}

TEST_CASE("each near miss leaves its rule silent") {
  for (const Json& history : histories()) {
    const auto rule = history["rule"].get<std::string>();
    CAPTURE(rule, history["near_miss"].dump());
    CHECK(raised(ranked(answers_of(history["near_miss"])), rule) == nullptr);
  }
}

TEST_CASE("a danger history whose decisive answers are unknown is never cleared") {
  for (const Json& history : histories()) {
    const auto rule = history["rule"].get<std::string>();
    Json answers = history["raises"];
    for (const Json& question : history["decisive"]) answers[question.get<std::string>()] = "unknown";
    CAPTURE(rule, answers.dump());
    const Assessment assessment = assess(shipped_reasoner(), answers_of(answers));
    CHECK(raised(assessment, rule) == nullptr);
    CHECK_FALSE(assessment.cleared);
    CHECK(state_of(assessment, history["family"]) != FamilyState::absent);
  }
}

TEST_CASE("looking ahead can raise every danger rule, so none is taken for ruled out while it is open") {
  const Answers nothing;
  const DangerScreen screen(shipped_knowledge(), shipped_reasoner().danger_engine(), nothing);
  for (const auto& [name, rule] : shipped_knowledge().rules) {
    if (rule.family.empty()) continue;
    CAPTURE(name);
    CHECK(screen.can_be_raised(rule));
  }
}

TEST_CASE("every danger rule has a history, every family a near miss that raises none of its rules") {
  std::set<std::string> told;
  std::map<std::string, bool> has_clean_miss;
  for (const Json& history : histories()) {
    told.insert(history["rule"].get<std::string>());
    const auto family = history["family"].get<std::string>();
    const Assessment miss = ranked(answers_of(history["near_miss"]));
    has_clean_miss[family] = has_clean_miss[family] || !raises_family(miss, family);
  }
  for (const auto& [name, rule] : shipped_knowledge().rules) {
    if (rule.family.empty()) continue;
    CAPTURE(name);
    CHECK(told.contains(name));
  }
  for (const auto& [family, clean] : has_clean_miss) {
    CAPTURE(family);
    CHECK(clean);
  }
  for (const auto& [family, words] : shipped_knowledge().wording.families) {
    CAPTURE(family);
    CHECK(has_clean_miss.contains(family));
  }
}

}  // namespace
}  // namespace kneewise::testing
