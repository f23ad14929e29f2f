// The tables of muscles and alternatives: every row supports its conclusion, and the tables agree with each other.
#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "src/reasoning/facts_of.hpp"
#include "src/reasoning/session.hpp"
#include "src/reasoning/supports.hpp"
#include "src/reasoning/together.hpp"
#include "tests/support/kb.hpp"

namespace kneewise::testing {
namespace {

// The evidence that one answer alone gives, as (about, item, for).
std::set<std::tuple<std::string, std::string, bool>> evidence_of(const Answers& answers,
                                                                 std::set<std::string>* fired = nullptr) {
  const Knowledge& base = shipped_knowledge();
  const auto facts = facts_of(answers, base);
  const engine::Assumption assumption = shipped_reasoner().main_engine().assume(facts);
  shipped_reasoner().main_engine().run();
  std::set<std::tuple<std::string, std::string, bool>> evidence;
  for (const engine::Fact& fact : shipped_reasoner().main_engine().facts("evidence")) {
    evidence.emplace(fact.symbol("about"), fact.symbol("item"), fact.symbol("direction") == "for");
    if (fired != nullptr)
      for (const std::string& rule : rules_concluding(shipped_reasoner().main_engine(), fact)) fired->insert(rule);
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
      {{"pain-zone", {"calf", "thigh-back"}}, {"worst-zone", "calf"}, {"onset", "sudden-injury"}},
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

// The muscles that suspect a place, first to last.
std::vector<std::string> suspects_of(const std::string& zone) {
  std::map<int, std::string> order;
  for (const auto& [key, row] : shipped_knowledge().rows)
    if (row.kind == RowKind::location && row.answer == zone) order.emplace(row.rank, row.about);
  std::vector<std::string> suspects;
  for (const auto& [rank, muscle] : order) suspects.push_back(muscle);
  return suspects;
}

Answers hurting(const std::vector<std::string>& zones) {
  nlohmann::ordered_json answers;
  answers["pain-zone"] = zones;
  return answers_of(answers);
}

std::vector<Candidate> muscles_for(const Answers& answers) {
  return ranked(answers).muscles;
}

TEST_CASE("each place alone gives the guide's first three, in its order, without a tie, and none is likely") {
  for (const std::string& zone : shipped_knowledge().vocabulary.at("pain-zone").answers) {
    CAPTURE(zone);
    auto suspects = suspects_of(zone);
    suspects.resize(std::min<std::size_t>(suspects.size(), 3));
    REQUIRE_FALSE(suspects.empty());
    for (const bool worst : {false, true}) {
      Answers answers = hurting({zone});
      if (worst) answers["worst-zone"] = answers_of({{"worst-zone", zone}}).at("worst-zone");
      const auto muscles = muscles_for(answers);
      for (std::size_t i = 0; i < suspects.size(); ++i) {
        CHECK(muscles.at(i).ranked.id == suspects[i]);
        CHECK(muscles.at(i).ranked.belief > muscles.at(i + 1).ranked.belief);
        CHECK(muscles.at(i).ranked.likelihood != Likelihood::likely);
      }
    }
  }
}

TEST_CASE("of two places the first muscle is among the first three of one of them") {
  const auto& zones = shipped_knowledge().vocabulary.at("pain-zone").answers;
  std::size_t pairs = 0;
  for (std::size_t a = 0; a < zones.size(); ++a) {
    for (std::size_t b = a + 1; b < zones.size(); ++b) {
      CAPTURE(zones[a], zones[b]);
      const auto muscles = muscles_for(hurting({zones[a], zones[b]}));
      std::set<std::string> fair;
      for (const std::string& zone : {zones[a], zones[b]}) {
        const auto suspects = suspects_of(zone);
        fair.insert(suspects.begin(), suspects.begin() + std::min<std::ptrdiff_t>(std::ssize(suspects), 3));
      }
      CHECK(fair.contains(muscles.front().ranked.id));
      CHECK(muscles.front().ranked.likelihood != Likelihood::likely);
      ++pairs;
    }
  }
  CHECK(pairs > 400);
}

TEST_CASE("an unspecified place beside one within it adds nothing") {
  for (const auto& [place, zones] : shipped_knowledge().vocabulary.at("pain-zone").leaves_open) {
    for (const std::string& zone : zones) {
      CAPTURE(place, zone);
      const auto alone = muscles_for(hurting({zone}));
      const auto both = muscles_for(hurting({zone, place}));
      for (std::size_t i = 0; i < 3 && i < suspects_of(zone).size(); ++i) {
        CHECK(both.at(i).ranked.id == alone.at(i).ranked.id);
        CHECK(both.at(i).ranked.belief == alone.at(i).ranked.belief);
      }
    }
  }
}

TEST_CASE("a sudden injury has its own order, where it is certain and the place has one") {
  const auto first = [](const nlohmann::ordered_json& answers) {
    return muscles_for(answers_of(answers)).front().ranked.id;
  };
  CHECK(first({{"pain-zone", {"thigh-front"}}}) == "vastus-intermedius");
  CHECK(first({{"pain-zone", {"thigh-front"}}, {"onset", "sudden-injury"}}) == "rectus-femoris");
  CHECK(first({{"pain-zone", {"thigh-front"}}, {"onset", {{"value", "sudden-injury"}, {"certainty", 0.6}}}}) ==
        "vastus-intermedius");
  CHECK(first({{"pain-zone", {"thigh-back"}}, {"onset", "sudden-injury"}}) == "biceps-femoris");
  CHECK(first({{"pain-zone", {"groin"}}, {"onset", "sudden-injury"}}) == "adductor-longus");
  CHECK(first({{"pain-zone", {"calf"}}, {"onset", "sudden-injury"}}) == "gastrocnemius");
  CHECK(first({{"pain-zone", {"hip-front"}}, {"onset", "sudden-injury"}}) == "rectus-femoris");
  CHECK(first({{"pain-zone", {"shin"}}, {"onset", "sudden-injury"}}) == "tibialis-anterior");
}

TEST_CASE("an answer that names no muscle leaves every belief as it was") {
  const Knowledge& base = shipped_knowledge();
  std::set<std::pair<std::string, std::string>> named;
  for (const auto& [key, row] : base.rows)
    if (base.muscles.contains(row.about)) named.emplace(row.question, row.answer);
  std::set<std::string> by_number;  // questions with a range about a muscle, and those that any rule reads
  for (const auto& [key, row] : base.rows)
    if (base.muscles.contains(row.about) && row.answer.empty()) by_number.insert(row.question);
  for (const auto& [name, rule] : base.rules) {
    if (std::find(rule.concludes.begin(), rule.concludes.end(), "evidence") == rule.concludes.end()) continue;
    for (const PatternOutline& pattern : rule.patterns)
      for (const std::string& question : pattern.questions)
        for (const std::string& answer : pattern.answers) named.emplace(question, answer);
  }
  const auto before = muscles_for(answers_of({{"pain-zone", {"knee-front", "calf"}}, {"limp", "yes"}}));
  std::size_t tried = 0;
  for (const Question& question : base.vocabulary.questions()) {
    if (question.kind == QuestionKind::number || question.id == "pain-zone" || question.id == "worst-zone" ||
        question.id == "palpation" || question.id == "limp" || by_number.contains(question.id))
      continue;
    for (const std::string& answer : question.answers) {
      // "no" and "none" deny what else the question offers.
      const bool denies = answer == "no" || answer == "none" || answer == "normal";
      if (denies || named.contains({question.id, answer})) continue;
      CAPTURE(question.id, answer);
      Answers answers = answers_of({{"pain-zone", {"knee-front", "calf"}}, {"limp", "yes"}});
      Answer given;
      given.chosen = {answer};
      answers[question.id] = given;
      const auto after = muscles_for(answers);
      REQUIRE(after.size() == before.size());
      for (std::size_t i = 0; i < after.size(); ++i) {
        CHECK(after[i].ranked.id == before[i].ranked.id);
        CHECK(after[i].ranked.belief == before[i].ranked.belief);
      }
      ++tried;
    }
  }
  CHECK(tried > 100);
}

TEST_CASE("what tells two neighbours apart speaks for one and against the other") {
  const auto belief = [](const nlohmann::ordered_json& answers, const std::string& id) {
    for (const Candidate& muscle : muscles_for(answers_of(answers)))
      if (muscle.ranked.id == id) return muscle.ranked.belief;
    return 0.0;
  };
  const auto parts = [&](nlohmann::ordered_json answers, const std::string& question, const std::string& answer,
                         const std::string& the_one, const std::string& the_other) {
    CAPTURE(question, answer, the_one, the_other);
    const double one = belief(answers, the_one);
    const double other = belief(answers, the_other);
    answers[question] = answer;
    CHECK(belief(answers, the_one) > one);
    CHECK(belief(answers, the_other) < other);
  };
  parts({{"pain-zone", {"calf"}}}, "calf-pain-with-knee", "bent", "soleus", "gastrocnemius");
  parts({{"pain-zone", {"calf"}}}, "calf-pain-with-knee", "straight", "gastrocnemius", "soleus");
  parts({{"pain-zone", {"calf"}}}, "heels-lift-in-squat", "yes", "soleus", "gastrocnemius");
  parts({{"pain-zone", {"shin"}}}, "shin-pain-side", "inner-edge", "soleus", "tibialis-anterior");
  parts({{"pain-zone", {"shin"}}}, "shin-pain-side", "outer-side", "tibialis-anterior", "soleus");
  parts({{"pain-zone", {"knee-back"}}}, "resisted-inward-turning-hurts", "yes", "popliteus", "gastrocnemius");
  parts({{"pain-zone", {"knee-inner"}}}, "inner-knee-snap", "yes", "gracilis", "vastus-medialis");
  parts({{"pain-zone", {"groin"}}}, "hip-stretch-pain", "worse-knee-bent", "rectus-femoris", "psoas");
  parts({{"pain-zone", {"groin"}}}, "hip-stretch-pain", "same-either-way", "iliacus", "rectus-femoris");
  parts({{"pain-zone", {"groin"}}}, "kicking-hurts", "yes", "adductor-longus", "iliacus");
  parts({{"pain-zone", {"low-back"}}}, "stab-on-rolling-over", "yes", "quadratus-lumborum", "psoas");
  parts({{"pain-zone", {"low-back"}}}, "back-ache-direction", "across", "gluteus-medius", "psoas");
}

TEST_CASE("where the places need two muscles, both are named") {
  const auto beside = [](const nlohmann::ordered_json& answers) {
    return needed_beside_first(assessed(answers).muscles);
  };
  const auto two = beside({{"pain-zone", {"knee-front", "heel"}}, {"worst-zone", "knee-front"}});
  REQUIRE(two.size() == 1);
  CHECK(two.front().muscle == "soleus");
  CHECK(two.front().zones == std::vector<std::string>{"heel"});
  CHECK(beside({{"pain-zone", {"knee-back", "calf"}}}).empty());
  CHECK(beside({{"fever", "no"}}).empty());
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
