// Precautions and care: each rule where it holds, and a near miss where it is silent.
#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#include "src/reasoning/facts_of.hpp"
#include "src/reasoning/session.hpp"
#include "src/reasoning/supports.hpp"
#include "tests/support/kb.hpp"

namespace kneewise::testing {
namespace {

using engine::NewFact;
using engine::Symbol;
using Json = nlohmann::ordered_json;

Json read_json(const std::string& path) {
  std::ifstream file(project_path(path));
  return Json::parse(file);
}

// What the host would hand over after the ranking.
std::vector<NewFact> outcome_of(const Json& example) {
  std::vector<NewFact> facts;
  const auto rank_all = [&](const char* key, const char* template_name, const char* slot) {
    std::int64_t rank = 0;
    for (const auto& id : example.value(key, Json::array()))
      facts.push_back({template_name, {{slot, Symbol{id.get<std::string>()}}, {"rank", ++rank}}});
  };
  rank_all("candidates", "candidate", "muscle");
  rank_all("alternatives", "alternative-candidate", "alternative");
  for (const auto& flag : example.value("red_flags", Json::array()))
    facts.push_back({"red-flag",
                     {{"family", Symbol{flag.at("family").get<std::string>()}},
                      {"disposition", Symbol{flag.at("disposition").get<std::string>()}}}});
  for (const auto& technique : example.value("care_techniques", Json::array())) {
    const auto& treatments = shipped_knowledge().treatments;
    const auto with = std::find_if(treatments.begin(), treatments.end(),
                                   [&](const auto& item) { return item.second.technique == technique; });
    REQUIRE(with != treatments.end());
    facts.push_back({"care", {{"treatment", Symbol{with->first}}, {"about", Symbol{"soleus"}}}});
  }
  const Json& verdict = example.at("verdict");
  facts.push_back({"verdict",
                   {{"disposition", Symbol{verdict.at("disposition").get<std::string>()}},
                    {"screen", Symbol{verdict.at("screen").get<std::string>()}}}});
  return facts;
}

struct Concluded {
  std::set<std::string> rules;
  std::set<std::string> treatments;
  std::set<std::string> precautions;
};

Concluded conclusions_of(const Json& example) {
  const auto facts = facts_of(answers_of(example.value("answers", Json::object())), shipped_knowledge());
  const engine::Assumption told = shipped_reasoner().main_engine().assume(facts);
  shipped_reasoner().main_engine().run();
  const engine::Assumption outcome = shipped_reasoner().main_engine().assume(outcome_of(example));
  shipped_reasoner().main_engine().run();
  Concluded concluded;
  for (const char* name : {"precaution", "withheld", "care"})
    for (const engine::Fact& fact : shipped_reasoner().main_engine().facts(name))
      for (const std::string& rule : rules_concluding(shipped_reasoner().main_engine(), fact))
        concluded.rules.insert(rule);
  for (const engine::Fact& fact : shipped_reasoner().main_engine().facts("care"))
    concluded.treatments.insert(fact.symbol("treatment"));
  for (const engine::Fact& fact : shipped_reasoner().main_engine().facts("precaution"))
    concluded.precautions.insert(fact.symbol("id"));
  return concluded;
}

bool concludes(const RuleOutline& rule, const char* name) {
  return std::find(rule.concludes.begin(), rule.concludes.end(), name) != rule.concludes.end();
}

TEST_CASE("each rule about precautions holds in its example, and is silent in the near miss") {
  const Json examples = read_json("tests/rules/precautions.json");
  for (const auto& [name, rule] : shipped_knowledge().rules) {
    if (!concludes(rule, "precaution") && !concludes(rule, "withheld")) continue;
    CAPTURE(name);
    REQUIRE(examples.contains(name));
    CHECK(conclusions_of(examples[name].at("fires")).rules.contains(name));
    if (examples[name].at("silent").is_null()) continue;
    CHECK_FALSE(conclusions_of(examples[name]["silent"]).rules.contains(name));
  }
}

TEST_CASE("each rule about care offers its treatment in its example, and not in the near miss") {
  const Json examples = read_json("tests/rules/care.json");
  for (const auto& [name, rule] : shipped_knowledge().rules) {
    if (!concludes(rule, "care")) continue;
    CAPTURE(name);
    REQUIRE(examples.contains(name));
    const Json& fires = examples[name].at("fires");
    const Concluded there = conclusions_of(fires);
    CHECK(there.rules.contains(name));
    for (const auto& treatment : fires.at("expect")) CHECK(there.treatments.contains(treatment));
    const Concluded silent = conclusions_of(examples[name].at("silent"));
    for (const auto& treatment : examples[name]["silent"].at("absent"))
      CHECK_FALSE(silent.treatments.contains(treatment));
  }
}

TEST_CASE("every precaution of the vocabulary can be concluded") {
  std::set<std::string> concluded;
  for (const auto& [name, rule] : shipped_knowledge().rules)
    if (!rule.precaution.empty()) concluded.insert(rule.precaution);
  std::set<std::string> worded;
  for (const auto& [id, text] : shipped_knowledge().wording.precautions) worded.insert(id);
  CHECK(concluded == worded);
  CHECK(worded.size() >= 49);
}

// Whatever is told, the gate holds: no care while dangers are open or something graver is concluded, and no technique
// that is withdrawn.
TEST_CASE("care stands behind one gate, and a withdrawn technique is never offered") {
  const Knowledge& base = shipped_knowledge();
  for (const std::string disposition : {"emergency", "urgent", "routine-referral", "inconclusive", "muscular"}) {
    for (const std::string screen : {"clear", "open"}) {
      CAPTURE(disposition, screen);
      const Json example = {{"candidates", {"rectus-femoris", "gastrocnemius", "popliteus"}},
                            {"answers", {{"practitioner", "therapist"}, {"activity", {"cycling"}}}},
                            {"verdict", {{"disposition", disposition}, {"screen", screen}}}};
      const bool allowed = screen == "clear" && (disposition == "routine-referral" || disposition == "muscular");
      CHECK(conclusions_of(example).treatments.empty() != allowed);
    }
  }
  for (const auto& [id, technique] : base.techniques) {
    CAPTURE(id);
    const engine::Assumption withdrawn =
        shipped_reasoner().main_engine().assume(std::vector<NewFact>{{"withheld", {{"technique", Symbol{id}}}}});
    Json candidates = Json::array();
    for (const auto& [muscle, row] : base.muscles) {
      candidates = {muscle};
      const Json example = {{"candidates", candidates},
                            {"answers", {{"practitioner", "therapist"}}},
                            {"verdict", {{"disposition", "muscular"}, {"screen", "clear"}}}};
      for (const std::string& treatment : conclusions_of(example).treatments)
        CHECK(base.treatments.at(treatment).technique != id);
    }
  }
}

TEST_CASE("for each muscle there is something to do by hand or alone, and what each giver may do grows with training") {
  const Knowledge& base = shipped_knowledge();
  for (const auto& [muscle, row] : base.muscles) {
    CAPTURE(muscle);
    std::size_t before = 0;
    for (const std::string giver : {"self", "partner", "therapist"}) {
      const Json example = {{"candidates", {muscle}},
                            {"answers", {{"practitioner", giver}}},
                            {"verdict", {{"disposition", "muscular"}, {"screen", "clear"}}}};
      const std::size_t offered = conclusions_of(example).treatments.size();
      CHECK(offered >= before);
      before = offered;
    }
    CHECK(before > 0);
  }
}

TEST_CASE("treatments name muscles, alternatives and answers that exist") {
  const Knowledge& base = shipped_knowledge();
  for (const auto& [id, treatment] : base.treatments) {
    CAPTURE(id, treatment.about);
    CHECK((treatment.about == "none" || treatment.about == "any-muscle" || base.muscles.contains(treatment.about) ||
           base.alternatives.contains(treatment.about)));
  }
}

}  // namespace
}  // namespace kneewise::testing
