// Explanations can be checked: their numbers add up, and what they say would change something does.
#include "src/reasoning/explain.hpp"

#include <catch2/catch.hpp>
#include <regex>

#include "src/lists.hpp"
#include "src/reasoning/look_ahead.hpp"
#include "src/reports/explanation.hpp"
#include "tests/support/generate.hpp"
#include "tests/support/kb.hpp"

namespace kneewise::testing {
namespace {

using Json = nlohmann::ordered_json;

Answers random_case(unsigned seed, double answered = 0.15) {
  std::mt19937 random(seed);
  return random_answers(shipped_knowledge().vocabulary, random, answered);
}

std::vector<Answers> many_answers() {
  std::vector<Answers> list;
  for (const Case& subject : shipped_cases("cases/published.json")) list.push_back(subject.answers);
  for (unsigned seed = 1; seed <= 40; ++seed) list.push_back(random_case(seed));
  return list;
}

double combined(double x, double y) {
  return x + (y * (1 - x));
}

// The belief, recomputed from nothing but the lines that a reader sees.
double recomputed(const std::string& text, double ceiling) {
  static const std::regex piece(R"(^- (?:[a-z]+|suspect [0-9]+ there) ([0-9.e-]+)(, certainty [0-9.e-]+)?(, shared by others [0-9.e-]+)?:)");
  double sums[2][2] = {{0, 0}, {0, 0}};  // for and against; by place and by all else
  double* sum = nullptr;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("For, by place:")) sum = &sums[0][0];
    if (line.starts_with("For, by all else:")) sum = &sums[0][1];
    if (line.starts_with("Against, by place:")) sum = &sums[1][0];
    if (line.starts_with("Against, by all else:")) sum = &sums[1][1];
    std::smatch match;
    if (sum != nullptr && std::regex_search(line, match, piece)) *sum = combined(*sum, std::stod(match[1]));
  }
  const double in_favour = combined(sums[0][0] * ceiling, sums[0][1]);
  const double against = combined(sums[1][0], sums[1][1]);
  return (in_favour - against) / (1 - std::min(in_favour, against));
}

double printed_belief(const std::string& text) {
  static const std::regex belief(R"(Belief (-?[0-9.e-]+):)");
  std::smatch match;
  REQUIRE(std::regex_search(text, match, belief));
  return std::stod(match[1]);
}

std::vector<std::string> ranked_ids(const Assessment& assessment) {
  std::vector<std::string> ids;
  for (const Candidate& muscle : assessment.muscles) ids.push_back(muscle.ranked.id);
  for (const AlternativeCandidate& other : assessment.alternatives) ids.push_back(other.ranked.id);
  return ids;
}

TEST_CASE("HOW adds up: the printed weights make the printed belief") {
  const KnowledgeBase& base = shipped_knowledge();
  std::size_t checked = 0;
  for (const Answers& answers : many_answers()) {
    const Assessment assessment = assess(base, answers);
    for (const std::string& id : ranked_ids(assessment)) {
      Document document;
      write_explanation(document, explain_belief(base, assessment, id), base.wording);
      const std::string text = as_text(document, {.width = 100000});
      CAPTURE(id, text);
      REQUIRE(printed_belief(text) == Approx(recomputed(text, base.weights.location_ceiling)).margin(1e-9));
      ++checked;
    }
  }
  CHECK(checked > 2000);
}

Likelihood likelihood_in(const Answers& answers, const std::string& id) {
  const Assessment assessment = assess(shipped_knowledge(), answers, Detail::ranking);
  for (const Candidate& muscle : assessment.muscles)
    if (muscle.ranked.id == id) return muscle.ranked.likelihood;
  for (const AlternativeCandidate& other : assessment.alternatives)
    if (other.ranked.id == id) return other.ranked.likelihood;
  return Likelihood::unlikely;
}

TEST_CASE("WHY NOT: the change makes it likely, and no part of the change alone does") {
  const KnowledgeBase& base = shipped_knowledge();
  std::size_t by_one = 0;
  std::size_t by_two = 0;
  std::size_t by_none = 0;
  const auto all = many_answers();
  for (std::size_t i = 0; i < all.size(); i += 2) {
    const Assessment assessment = assess(base, all[i]);
    std::vector<std::string> ids = ranked_ids(assessment);
    for (std::size_t rank = 0; rank < ids.size(); rank += 6) {
      const Json explanation = explain_why_not(base, all[i], assessment, ids[rank]);
      if (explanation["likelihood"] == "likely") continue;
      const Json& changes = explanation["would_make_it_likely"];
      if (changes.empty()) ++by_none;
      for (const Json& change : changes) {
        CAPTURE(ids[rank], change.dump());
        const Answers wanted = answers_of(change);
        CHECK(likelihood_in(changed(all[i], wanted), ids[rank]) == Likelihood::likely);
        wanted.size() == 1 ? ++by_one : ++by_two;
        if (wanted.size() == 1) continue;
        for (const auto& [question, answer] : wanted)
          CHECK(likelihood_in(changed(all[i], {{question, answer}}), ids[rank]) != Likelihood::likely);
      }
    }
  }
  CHECK(by_one > 20);
  CHECK(by_two > 20);
  CHECK(by_none > 20);
}

TEST_CASE("WHY NOT: nobody is told to change age, sex or who treats; a list stays as certain as it was") {
  const KnowledgeBase& base = shipped_knowledge();
  for (const Case& subject : shipped_cases("cases/published.json")) {
    Answers answers = subject.answers;
    for (auto& [question, answer] : answers)
      if (base.vocabulary.find(question)->kind == QuestionKind::several) answer.certainty = 0.8;
    const Assessment assessment = assess(base, answers);
    if (assessment.muscles.size() < 3) continue;
    const Json explanation = explain_why_not(base, answers, assessment, assessment.muscles[2].ranked.id);
    for (const Json& change : explanation["would_make_it_likely"]) {
      CAPTURE(subject.id, change.dump());
      for (const char* fixed : {"age", "sex", "practitioner"}) CHECK_FALSE(change.contains(fixed));
      for (const auto& [question, answer] : answers_of(change))
        if (base.vocabulary.find(question)->kind == QuestionKind::several && answers.contains(question))
          CHECK(answer.certainty == 0.8);
    }
  }
}

TEST_CASE("WHY NOT: what is lacking was not told, and is denied only where it was") {
  const KnowledgeBase& base = shipped_knowledge();
  std::size_t denied = 0;
  std::size_t open = 0;
  for (const Case& subject : shipped_cases("cases/published.json")) {
    const Assessment assessment = assess(base, subject.answers);
    for (std::size_t rank = 0; rank < assessment.muscles.size(); rank += 9) {
      const Json explanation = explain_why_not(base, subject.answers, assessment, assessment.muscles[rank].ranked.id);
      for (const Json& row : explanation["lacks"]) {
        const auto item = row["item"].get<std::string>();
        const auto equals = item.find('=');
        const Question& question = *base.vocabulary.find(item.substr(0, equals));
        const auto given = subject.answers.find(question.id);
        CAPTURE(subject.id, row.dump());
        if (given == subject.answers.end()) {
          CHECK(row["state"] == "not asked");
        } else if (question.kind == QuestionKind::several) {
          CHECK((row["state"] == "denied") == is_denied(given->second, question, item.substr(equals + 1)));
        }
        row["state"] == "denied" ? ++denied : ++open;
      }
    }
  }
  CHECK(denied > 20);
  CHECK(open > 20);
}

TEST_CASE("WHAT IF says what a fresh assessment says") {
  const KnowledgeBase& base = shipped_knowledge();
  for (const Case& subject : shipped_cases("cases/published.json")) {
    CAPTURE(subject.id);
    const Answers changes = answers_of({{"fever", "yes"}, {"hot-red-swollen-joint", "yes"}, {"age", 50}});
    const Json explanation = explain_what_if(base, subject.answers, changes);
    const Assessment fresh = assess(base, changed(subject.answers, changes));
    CHECK(explanation["after"]["disposition"] == id_of(fresh.disposition));
    std::vector<std::string> precautions;
    for (const Precaution& precaution : fresh.precautions) precautions.push_back(precaution.id);
    CHECK(explanation["after"]["precautions"] == precautions);
    REQUIRE_FALSE(explanation["after"]["red_flags"].empty());
    CHECK(explanation["differences"].contains("red_flags") ==
          (explanation["before"]["red_flags"] != explanation["after"]["red_flags"]));
    for (const RedFlag& red_flag : fresh.red_flags)
      CHECK(std::any_of(explanation["after"]["grounds"].begin(), explanation["after"]["grounds"].end(),
                        [&](const Json& ground) { return ground["rule"].get<std::string>() == red_flag.rule; }));
    CHECK(explain_what_if(base, subject.answers, {})["differences"].empty());
    CHECK(explain_what_if(base, subject.answers, subject.answers)["differences"].empty());
  }
}

TEST_CASE("what would lift a red flag lifts it") {
  const KnowledgeBase& base = shipped_knowledge();
  std::size_t lifted = 0;
  for (const Case& subject : shipped_cases("cases/published.json")) {
    const Assessment assessment = assess(base, subject.answers);
    for (const RedFlag& red_flag : assessment.red_flags) {
      const Json explanation = explain_red_flag(base, subject.answers, assessment, red_flag.family);
      CHECK_FALSE(explanation["raised_by"].empty());
      for (const Json& rule : explanation["raised_by"]) {
        for (const Json& lift : rule["would_lift"]) {
          for (const Json& answer : lift["answers"]) {
            const Answers change = answers_of({{lift["question"].get<std::string>(), answer}});
            const Assessment after = assess(base, changed(subject.answers, change), Detail::ranking);
            CAPTURE(subject.id, rule["rule"].dump(), lift.dump());
            CHECK(std::none_of(after.red_flags.begin(), after.red_flags.end(),
                               [&](const RedFlag& other) { return other.rule == rule["rule"].get<std::string>(); }));
            ++lifted;
          }
        }
      }
    }
  }
  CHECK(lifted > 20);
}

TEST_CASE("a number lifts a red flag just beyond what the rule names") {
  const KnowledgeBase& base = shipped_knowledge();
  const Answers answers = answers_of({{"calf-swelling", "yes"}, {"trauma", "surgery"}, {"side", "left"}});
  const Assessment assessment = assess(base, answers);
  std::size_t checked = 0;
  const Json explanation = explain_red_flag(base, answers, assessment, "dvt");
  for (const Json& rule : explanation["raised_by"]) {
    for (const Json& lift : rule["would_lift"])
      if (lift["question"] == "weeks-since-surgery") {
        CHECK(lift["answers"] == Json::array({13}));
        ++checked;
      }
    if (rule["rule"] != "red-flag-dvt-wells-likely") continue;
    REQUIRE(rule["points"].size() == 2);
    CHECK(rule["points"][0]["rules"][0]["rule"] == "wells-dvt-2003-bedridden-or-surgery-operated");
    CHECK(rule["points"][1]["because"] == Json::array({"calf-swelling=yes"}));
  }
  CHECK(checked >= 2);
}

TEST_CASE("a red flag that was not raised: what the answers rule out, and what is still open") {
  const KnowledgeBase& base = shipped_knowledge();
  const Answers answers = answers_of({{"age", 62}, {"calf-swelling", "unknown"}, {"history", {"gout"}}});
  const Assessment assessment = assess(base, answers);
  const auto rule = [&](const std::string& family, const std::string& name) {
    const Json explanation = explain_red_flag(base, answers, assessment, family);
    for (const Json& item : explanation["rules"])
      if (item["rule"].get<std::string>() == name) return item;
    FAIL("no such rule");
    return Json();
  };
  const Json wells = rule("dvt", "red-flag-dvt-wells-likely");
  CHECK(wells["can_be_raised"] == true);
  const auto has = [](const Json& list, const char* id) {
    return std::find(list.begin(), list.end(), id) != list.end();
  };
  CHECK(has(wells["waits_for"], "history=cancer"));
  CHECK_FALSE(has(wells["waits_for"], "history"));
  CHECK(has(wells["waits_for"], "whole-leg-swollen"));
  CHECK(has(wells["not_known"], "calf-swelling"));
  CHECK(rule("osteomyelitis", "red-flag-osteomyelitis-small-child-not-using-the-leg")["can_be_raised"] == false);
  CHECK(rule("tumour", "red-flag-tumour-child-limping-for-weeks")["can_be_raised"] == false);
}

TEST_CASE("a family that the screen calls absent has no rule that can be raised, any other has one") {
  const KnowledgeBase& base = shipped_knowledge();
  const auto cases = shipped_cases("cases/published.json");
  for (std::size_t i = 0; i < cases.size(); i += 9) {
    const Assessment assessment = assess(base, cases[i].answers);
    for (const Screen::Entry& entry : assessment.screen->families) {
      if (entry.state == FamilyState::present) continue;
      const Json explanation = explain_red_flag(base, cases[i].answers, assessment, entry.family);
      CAPTURE(cases[i].id, entry.family);
      CHECK(std::any_of(explanation["rules"].begin(), explanation["rules"].end(), [](const Json& rule) {
              return rule["can_be_raised"].get<bool>();
            }) == (entry.state != FamilyState::absent));
    }
  }
}

TEST_CASE("a precaution: the rules that hold are those that concluded it") {
  const KnowledgeBase& base = shipped_knowledge();
  const Answers clot = answers_of({{"calf-swelling", "yes"}, {"calf-warm-red", "yes"}});
  const Json hands_off = explain_precaution(base, clot, assess(base, clot), "dvt-no-massage");
  CHECK(hands_off["rules"][0]["rule"] == "precaution-dvt-no-massage");
  CHECK(hands_off["rules"][0]["holds"] == true);
  CHECK(hands_off["rules"][0]["danger_open"] == false);
  const Json open = explain_precaution(base, {}, assess(base, {}), "inflammatory-or-clinical-uncertainty");
  CHECK(open["rules"][0]["danger_open"] == true);
  const Json clothes = explain_precaution(base, {}, assess(base, {}), "loose-clothing");
  CHECK(clothes["rules"][0]["danger_open"] == false);
}

TEST_CASE("looking ahead says what assessing says") {
  const KnowledgeBase& base = shipped_knowledge();
  for (unsigned seed = 50; seed < 60; ++seed) {
    const Answers answers = random_case(seed);
    std::vector<Outlook> outlooks;
    {
      LookAhead ahead(base, answers);
      CHECK_THROWS_AS(assess(base, answers), std::logic_error);
      for (unsigned other = 100; other < 120; ++other) outlooks.push_back(ahead.with(random_case(other, 0.02)));
      outlooks.push_back(ahead.now());
      CHECK(ahead.count() == 20);
    }
    for (unsigned other = 100; other <= 120; ++other) {
      const Outlook& outlook = outlooks[other - 100];
      const Answers change = other == 120 ? Answers() : random_case(other, 0.02);
      const Assessment fresh = assess(base, changed(answers, change), Detail::ranking);
      CHECK(outlook.triage.disposition == fresh.disposition);
      REQUIRE(outlook.muscles.size() == fresh.muscles.size());
      for (std::size_t i = 0; i < fresh.muscles.size(); ++i) {
        CHECK(outlook.muscles[i].id == fresh.muscles[i].ranked.id);
        CHECK(outlook.muscles[i].belief == fresh.muscles[i].ranked.belief);
        CHECK(outlook.muscles[i].likelihood == fresh.muscles[i].ranked.likelihood);
      }
    }
  }
}

}  // namespace
}  // namespace kneewise::testing
