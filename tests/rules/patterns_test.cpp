// Each pattern of several findings: a history that shows it, and a near miss in which it stays silent
// (tests/rules/patterns.json).
#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <set>

#include "src/basics/lists.hpp"
#include "src/reasoning/facts_of.hpp"
#include "src/reasoning/session.hpp"
#include "src/reasoning/supports.hpp"
#include "tests/support/kb.hpp"

namespace kneewise::testing {
namespace {

using Json = nlohmann::ordered_json;

Json histories() {
  std::ifstream file(project_path("tests/rules/patterns.json"));
  return Json::parse(file);
}

// Whether the rule concluded evidence in this direction about the muscle; "" for about any.
bool concludes(const Json& answers, const std::string& rule, const std::string& about, const std::string& direction) {
  const Knowledge& base = shipped_knowledge();
  const auto facts = facts_of(answers_of(answers), base);
  const engine::Assumption assumption = shipped_reasoner().main_engine().assume(facts);
  shipped_reasoner().main_engine().run();
  const auto evidence = shipped_reasoner().main_engine().facts("evidence");
  return std::any_of(evidence.begin(), evidence.end(), [&](const engine::Fact& fact) {
    return contains(rules_concluding(shipped_reasoner().main_engine(), fact), rule) &&
           (about.empty() || fact.symbol("about") == about) &&
           (direction.empty() || fact.symbol("direction") == direction);
  });
}

TEST_CASE("each pattern speaks about its muscles, and is silent in its near miss") {
  for (const Json& history : histories()) {
    const auto rule = history["rule"].get<std::string>();
    CAPTURE(rule);
    for (const Json& about : history["about"])
      CHECK(concludes(history["raises"], rule, about.get<std::string>(), history["direction"].get<std::string>()));
    CHECK_FALSE(concludes(history["near_miss"], rule, "", ""));
  }
}

// What the tensor takes over from the band keeps its item, so that a pattern about both counts once.
TEST_CASE("a pattern about the band names its item") {
  engine::Engine& main = shipped_reasoner().main_engine();
  std::size_t about_the_band = 0;
  for (const Json& history : histories()) {
    const engine::Assumption assumption = main.assume(facts_of(answers_of(history["raises"]), shipped_knowledge()));
    main.run();
    for (const engine::Fact& fact : main.facts("evidence")) {
      if (fact.symbol("about") != "iliotibial-band") continue;
      CAPTURE(history["rule"].get<std::string>());
      CHECK(fact.symbol("item") != no_item);
      ++about_the_band;
    }
  }
  CHECK(about_the_band > 0);
}

TEST_CASE("every pattern has a history") {
  std::set<std::string> told;
  for (const Json& history : histories()) told.insert(history["rule"].get<std::string>());
  for (const auto& [name, rule] : shipped_knowledge().rules) {
    if (!name.starts_with("pattern-")) continue;
    CAPTURE(name);
    CHECK(told.contains(name));
  }
}

}  // namespace
}  // namespace kneewise::testing
