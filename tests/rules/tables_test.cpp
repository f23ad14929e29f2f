// The tables of muscles and alternatives: every row supports its conclusion, and the tables agree with each other.
#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "src/reasoning/session.hpp"
#include "src/reasoning/facts_of.hpp"
#include "tests/support/kb.hpp"

namespace kneewise::testing {
namespace {

// The evidence that one answer alone gives, as (about, item, for).
std::set<std::tuple<std::string, std::string, bool>> evidence_of(const Answers& answers,
                                                                 std::set<std::string>* fired = nullptr) {
  const Knowledge& base = shipped_knowledge();
  const auto facts = facts_of(answers, base.vocabulary);
  const engine::Assumption assumption = shipped_reasoner().main_engine().assume(facts);
  shipped_reasoner().main_engine().run();
  std::set<std::tuple<std::string, std::string, bool>> evidence;
  for (const engine::Fact& fact : shipped_reasoner().main_engine().facts("evidence")) {
    evidence.emplace(fact.symbol("about"), fact.symbol("item"), fact.symbol("direction") == "for");
    if (fired != nullptr) fired->insert(fact.symbol("rule"));
  }
  return evidence;
}

Answers only(const Question& question, const AnswerValue& value) {
  Answer answer;
  if (const auto* number = std::get_if<double>(&value)) {
    answer.number = *number;
  } else {
    answer.chosen = {std::get<std::string>(value)};
  }
  answer.others_denied = question.unlisted_denied;
  return {{question.id, answer}};
}

TEST_CASE("every row of the tables supports its conclusion") {
  const Knowledge& base = shipped_knowledge();
  std::size_t rows = 0;
  for (const auto& [key, row] : base.rows) {
    CAPTURE(row.about, row.item);
    if (row.kind == RowKind::common_culprit) {
      bool somewhere = false;
      for (const std::string zone : {"knee-front", "knee-inner", "knee-outer", "knee-back"})
        somewhere = somewhere ||
                    evidence_of(only(base.vocabulary.at("pain-zone"), zone)).contains({row.about, row.item, true});
      CHECK(somewhere);
      continue;
    }
    const Question* question = base.vocabulary.find(row.question);
    if (question == nullptr) {
      // The derived finding: any muscle whose pressure brings the pain back.
      REQUIRE(row.question == "any-muscle-reproduces");
      const Answers pressed = only(base.vocabulary.at("palpation"), std::string("reproduces-pain-soleus"));
      CHECK(evidence_of(pressed).contains({row.about, row.item, row.for_it}));
      continue;
    }
    if (row.kind == RowKind::palpation) continue;  // general rules give these, see the next test
    AnswerValue value = row.answer;
    if (row.answer.empty()) value = std::stod(row.item.substr(row.item.find('=') + 1));
    CHECK(evidence_of(only(*question, value)).contains({row.about, row.item, row.for_it}));
    ++rows;
  }
  CHECK(rows > 1000);
}

TEST_CASE("pressing any muscle speaks for it, and not bringing the pain back speaks against it") {
  const Knowledge& base = shipped_knowledge();
  const Question& palpation = base.vocabulary.at("palpation");
  Answer nothing_found;
  nothing_found.others_denied = true;
  const auto against = evidence_of({{"palpation", nothing_found}});
  for (const auto& [id, muscle] : base.muscles) {
    CAPTURE(id);
    for (const std::string& finding : {"reproduces-pain-" + id, "taut-band-" + id})
      CHECK(evidence_of(only(palpation, finding)).contains({id, "palpation=" + finding, true}));
    CHECK(against.contains({id, "palpation=reproduces-pain-" + id, false}));
  }
}

TEST_CASE("every general rule supports a conclusion somewhere") {
  const Knowledge& base = shipped_knowledge();
  std::set<std::string> fired;
  const std::vector<nlohmann::ordered_json> histories = {
      {{"pain-zone", {"knee-front", "thigh-front"}}, {"worst-zone", "knee-front"}, {"age", 50}},
      {{"pain-zone", {"knee-unspecified"}}, {"activity", {"running", "skiing"}}, {"alignment", {"flat-feet"}}},
      {{"aggravated-by", nlohmann::ordered_json::array()}, {"pain-at-night", "no"}, {"giving-way", "none"}},
      {{"palpation", {"taut-band-soleus", "reproduces-pain-soleus"}}, {"aggravated-by", {"running", "jumping"}}},
      {{"palpation", nlohmann::ordered_json::array()}, {"stiff-knee-walk", "no"}}};
  for (const auto& history : histories) evidence_of(answers_of(history), &fired);
  for (const auto& [name, rule] : base.rules) {
    const bool general = name.starts_with("referral-") || name.starts_with("sign-") || name.starts_with("overuse-") ||
                         name.starts_with("structure-") || name.starts_with("palpation-");
    const bool concludes_evidence =
        std::find(rule.concludes.begin(), rule.concludes.end(), "evidence") != rule.concludes.end();
    if (!general || !concludes_evidence) continue;
    CAPTURE(name);
    CHECK(fired.contains(name));
  }
}

TEST_CASE("the list of common answers is what ten or more muscles share") {
  const Knowledge& base = shipped_knowledge();
  std::map<std::string, int> muscles_with;
  for (const auto& [key, row] : base.rows)
    if (base.muscles.contains(row.about) && !row.question.empty() && row.kind != RowKind::location && row.for_it)
      ++muscles_with[row.item];
  std::set<std::string> shared;
  for (const auto& [item, count] : muscles_with)
    if (count >= 10) shared.insert(item);
  std::set<std::string> listed;
  for (const engine::Fact& fact : shipped_reasoner().main_engine().facts("common-answer"))
    listed.insert(fact.symbol("question") + "=" + fact.symbol("answer"));
  CHECK(shared == listed);
}

TEST_CASE("partners are muscles, mimics point to what exists, and every muscle refers somewhere") {
  const Knowledge& base = shipped_knowledge();
  CHECK(base.muscles.size() == 29);
  CHECK(base.alternatives.size() == 34);
  for (const engine::Fact& fact : shipped_reasoner().main_engine().facts("partner")) {
    CAPTURE(engine::printed(fact));
    CHECK(base.muscles.contains(fact.symbol("muscle")));
    CHECK(base.muscles.contains(fact.symbol("with")));
  }
  for (const auto& [muscle, mimics] : base.mimics) {
    CHECK(base.muscles.contains(muscle));
    for (const Mimic& mimic : mimics) {
      CAPTURE(muscle, mimic.id);
      if (mimic.kind == Mimic::Kind::alternative) CHECK(base.alternatives.contains(mimic.id));
      if (mimic.kind == Mimic::Kind::red_flag) CHECK(base.wording.families.contains(mimic.id));
    }
  }
  for (const auto& [id, muscle] : base.muscles) {
    CAPTURE(id);
    const auto first = base.rows.lower_bound({id, "pain-zone="});
    REQUIRE(first != base.rows.end());
    CHECK(first->second.about == id);
    CHECK(first->second.kind == RowKind::location);
  }
  for (const auto& [key, row] : base.rows) {
    CAPTURE(row.about, row.item);
    CHECK((base.muscles.contains(row.about) || base.alternatives.contains(row.about)));
    CHECK_FALSE(row.text.empty());
  }
}

}  // namespace
}  // namespace kneewise::testing
