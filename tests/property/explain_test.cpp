// Explanations can be checked: their numbers add up, and what they say would change something does.
#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <regex>
#include <set>
#include <sstream>

#include "src/basics/lists.hpp"
#include "src/documents/as_text.hpp"
#include "src/reasoning/explanation.hpp"
#include "src/reports/explanation_json.hpp"
#include "src/reports/explanation_text.hpp"
#include "tests/support/effort.hpp"
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
  for (int seed = 1; seed <= effort(40); ++seed) list.push_back(random_case(static_cast<unsigned>(seed)));
  return list;
}

// Questions and answers for a failure's message.
std::string in_short(const Answers& answers) {
  std::string text;
  for (const auto& [question, answer] : answers) {
    text += question + "=";
    if (!answer.known) text += "unknown";
    if (answer.number) text += text_of(*answer.number);
    for (const std::string& chosen : answer.chosen) text += chosen + ",";
    text += " ";
  }
  return text;
}

double together(double x, double y) {
  return x + (y * (1 - x));
}

// The belief, recomputed from nothing but the lines that a reader sees.
double recomputed(const std::string& text, double ceiling) {
  static const std::regex piece(
      R"(^- (?:[a-z]+|suspect [0-9]+ there) ([0-9.e-]+)(, certainty [0-9.e-]+)?(, shared by others [0-9.e-]+)?:)");
  double sums[2][2] = {{0, 0}, {0, 0}};  // for and against; by place and by everything else
  double* sum = nullptr;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("For, by place:")) sum = &sums[0][0];
    if (line.starts_with("For, by all else:")) sum = &sums[0][1];
    if (line.starts_with("Against, by place:")) sum = &sums[1][0];
    if (line.starts_with("Against, by all else:")) sum = &sums[1][1];
    std::smatch match;
    if (sum != nullptr && std::regex_search(line, match, piece)) *sum = together(*sum, std::stod(match[1]));
  }
  const double in_favour = together(sums[0][0] * ceiling, sums[0][1]);
  const double against = together(sums[1][0], sums[1][1]);
  return (in_favour - against) / (1 - std::min(in_favour, against));
}

double printed_belief(const std::string& text) {
  static const std::regex belief(R"(Belief (-?[0-9.e-]+):)");
  std::smatch match;
  REQUIRE(std::regex_search(text, match, belief));
  return std::stod(match[1]);
}

std::vector<const Ranked*> all_ranked(const Assessment& assessment) {
  std::vector<const Ranked*> all;
  for (const Candidate& muscle : assessment.muscles) all.push_back(&muscle.ranked);
  for (const AlternativeCandidate& other : assessment.alternatives) all.push_back(&other.ranked);
  return all;
}

WhyDanger danger_of(const Answers& answers, const Assessment& assessment, const std::string& family) {
  Session session(shipped_reasoner(), answers);
  return why_danger(session, assessment, family);
}

WhyPrecaution precaution_of(const Answers& answers, const std::string& id) {
  Session session(shipped_reasoner(), answers);
  return why_precaution(session, session.assessment(), id);
}

TEST_CASE("HOW adds up: the printed weights make the printed belief") {
  const Knowledge& knowledge = shipped_knowledge();
  std::size_t checked = 0;
  for (const Answers& answers : many_answers()) {
    const Assessment assessment = assess(shipped_reasoner(), answers);
    for (const Ranked* ranked : all_ranked(assessment)) {
      const WhyBelief why = why_belief(knowledge, *ranked);
      Document document;
      write(document, why, knowledge);
      const std::string text = as_text(document, {.width = 100000});
      CAPTURE(ranked->id, text);
      REQUIRE(printed_belief(text) == Approx(recomputed(text, knowledge.weights.location_ceiling)).margin(1e-9));
      REQUIRE(ranked->belief == belief_from(why.arithmetic.in_favour, why.arithmetic.against));
      ++checked;
    }
  }
  CHECK(checked > 2000);
}

Likelihood likelihood_in(const Answers& answers, const std::string& id) {
  const Assessment assessment = ranked(answers);
  const Ranked* found = assessment.find(id);
  return found == nullptr ? Likelihood::unlikely : found->likelihood;
}

TEST_CASE("WHY NOT: the change makes it likely, and no part of the change alone does") {
  std::size_t by_one = 0;
  std::size_t by_two = 0;
  std::size_t by_none = 0;
  const auto all = many_answers();
  for (std::size_t i = 0; i < all.size(); i += 2) {
    const Assessment assessment = assess(shipped_reasoner(), all[i]);
    const std::vector<const Ranked*> ranking = all_ranked(assessment);
    for (std::size_t rank = 0; rank < ranking.size(); rank += 6) {
      const std::string& id = ranking[rank]->id;
      const WhyNot why = why_not(shipped_reasoner(), all[i], assessment, id);
      if (why.likelihood() == Likelihood::likely) {
        CHECK(why.would_make_it_likely.empty());
        continue;
      }
      if (why.would_make_it_likely.empty()) ++by_none;
      for (const Answers& change : why.would_make_it_likely) {
        CAPTURE(id, in_short(change));
        CHECK(likelihood_in(changed(all[i], change), id) == Likelihood::likely);
        change.size() == 1 ? ++by_one : ++by_two;
        if (change.size() == 1) continue;
        for (const auto& [question, answer] : change)
          CHECK(likelihood_in(changed(all[i], {{question, answer}}), id) != Likelihood::likely);
      }
    }
  }
  CHECK(by_one > 20);
  CHECK(by_two > 20);
  CHECK(by_none > 20);
}

TEST_CASE("WHY NOT: nobody is told to change age, sex or who treats; a list stays as certain as it was") {
  const Vocabulary& vocabulary = shipped_knowledge().vocabulary;
  for (const Case& subject : shipped_cases("cases/published.json")) {
    Answers answers = subject.answers;
    for (auto& [question, answer] : answers)
      if (vocabulary.at(question).kind == QuestionKind::several) answer.certainty = 0.8;
    const Assessment assessment = assess(shipped_reasoner(), answers);
    if (assessment.muscles.size() < 3) continue;
    const WhyNot why = why_not(shipped_reasoner(), answers, assessment, assessment.muscles[2].ranked.id);
    for (const Answers& change : why.would_make_it_likely) {
      CAPTURE(subject.id, in_short(change));
      for (const char* fixed : {"age", "sex", "practitioner"}) CHECK_FALSE(change.contains(fixed));
      for (const auto& [question, answer] : change)
        if (vocabulary.at(question).kind == QuestionKind::several && answers.contains(question))
          CHECK(answer.certainty == 0.8);
    }
  }
}

TEST_CASE("WHY NOT: what is lacking was not answered so, and is denied only where it was") {
  const Vocabulary& vocabulary = shipped_knowledge().vocabulary;
  std::size_t denied = 0;
  std::size_t open = 0;
  for (const Case& subject : shipped_cases("cases/published.json")) {
    const Assessment assessment = assess(shipped_reasoner(), subject.answers);
    for (std::size_t rank = 0; rank < assessment.muscles.size(); rank += 9) {
      const WhyNot why = why_not(shipped_reasoner(), subject.answers, assessment, assessment.muscles[rank].ranked.id);
      for (const WhyNot::Lack& lack : why.lacks) {
        const Finding finding = finding_of(lack.item);
        const Question& question = vocabulary.at(finding.question);
        const auto given = subject.answers.find(question.id);
        CAPTURE(subject.id, lack.item, id_of(lack.state));
        if (given == subject.answers.end()) {
          CHECK(lack.state == AnswerState::not_asked);
        } else if (question.kind == QuestionKind::several) {
          CHECK((lack.state == AnswerState::denied) == is_denied(given->second, question, finding.answer));
        }
        lack.state == AnswerState::denied ? ++denied : ++open;
      }
    }
  }
  CHECK(denied > 20);
  CHECK(open > 20);
}

TEST_CASE("WHY NOT: explains muscles and differential diagnoses, and nothing else") {
  const Assessment assessment = assess(shipped_reasoner(), {});
  CHECK_FALSE(why_not(shipped_reasoner(), {}, assessment, "popliteus").own);
  CHECK_THROWS_AS(why_not(shipped_reasoner(), {}, assessment, "no-such-muscle"), UnknownId);
}

// A list without its order.
std::set<std::string> items_in(const Json& list) {
  std::set<std::string> items;
  for (const Json& item : list) items.insert(item.dump());
  return items;
}

TEST_CASE("WHAT IF says what a fresh assessment says") {
  Reasoner& reasoner = shipped_reasoner();
  for (const Case& subject : shipped_cases("cases/published.json")) {
    CAPTURE(subject.id);
    const Answers changes = answers_of({{"fever", "yes"}, {"hot-red-swollen-joint", "yes"}, {"age", 50}});
    const WhatIf what = what_if(reasoner, subject.answers, changes);
    const Assessment fresh = assess(reasoner, changed(subject.answers, changes));
    CHECK(between(what.after, fresh).empty());
    CHECK(between(what.after, fresh).evidence.empty());
    CHECK(between(what.before, assess(reasoner, subject.answers)).empty());

    const Json json = to_json(what, shipped_knowledge());
    CHECK(json["after"]["disposition"] == id_of(fresh.disposition));
    std::vector<std::string> precautions;
    for (const Precaution& precaution : fresh.precautions) precautions.push_back(precaution.id);
    CHECK(json["after"]["precautions"] == precautions);
    REQUIRE_FALSE(json["after"]["red_flags"].empty());
    for (const char* key : {"disposition", "cleared", "red_flags", "screen"})
      CHECK(json["differences"].contains(key) == (json["before"][key] != json["after"][key]));
    for (const char* key : {"grounds", "open_questions", "precautions", "withheld", "care"})
      CHECK(json["differences"].contains(key) == (items_in(json["before"][key]) != items_in(json["after"][key])));
    for (const RedFlag& red_flag : fresh.red_flags)
      CHECK(std::any_of(json["after"]["grounds"].begin(), json["after"]["grounds"].end(),
                        [&](const Json& ground) { return ground["rule"].get<std::string>() == red_flag.rule; }));

    CHECK(what_if(reasoner, subject.answers, {}).difference.empty());
    const WhatIf same = what_if(reasoner, subject.answers, subject.answers);
    CHECK(same.difference.empty());
    CHECK(same.changes.empty());
    CHECK(same.already == subject.answers);
  }
}

// The pieces of evidence of one side that the other lacks, or weighs otherwise.
std::set<std::string> pieces_only_in(const Assessment& one, const Assessment& other) {
  std::set<std::string> only;
  for (const Ranked* ranked : all_ranked(one))
    for (const auto* side : {&ranked->evidence_for, &ranked->evidence_against})
      for (const Evidence& piece : *side) {
        const Ranked* there = other.find(ranked->id);
        const auto same = [&](const Evidence& own) {
          return own.item == piece.item && own.rule == piece.rule && own.weight == piece.weight;
        };
        const auto* list = there == nullptr ? nullptr : piece.for_it ? &there->evidence_for : &there->evidence_against;
        if (list == nullptr || std::none_of(list->begin(), list->end(), same))
          only.insert(fmt::format("{} {} {}", piece.about, piece.item, piece.for_it));
      }
  return only;
}

TEST_CASE("A difference names every piece of evidence that is not the same, and is the mirror image backwards") {
  const auto cases = shipped_cases("cases/published.json");
  for (std::size_t i = 1; i < cases.size(); i += 4) {
    CAPTURE(cases[i - 1].id, cases[i].id);
    const Assessment first = assess(shipped_reasoner(), cases[i - 1].answers);
    const Assessment second = assess(shipped_reasoner(), cases[i].answers);
    const Difference forth = between(first, second);
    const Difference back = between(second, first);
    CHECK(forth.red_flags.gone == back.red_flags.come);
    CHECK(forth.precautions.come == back.precautions.gone);
    CHECK(forth.care.come == back.care.gone);
    CHECK(forth.muscles.size() == back.muscles.size());
    std::set<std::string> before;
    std::set<std::string> after;
    for (const Difference::Weighed& item : forth.evidence) {
      const std::string key = fmt::format("{} {} {}", item.either().about, item.either().item, item.either().for_it);
      if (item.before) before.insert(key);
      if (item.after) after.insert(key);
    }
    CHECK(before == pieces_only_in(first, second));
    CHECK(after == pieces_only_in(second, first));
  }
}

TEST_CASE("what would lift a red flag lifts it") {
  std::size_t lifted = 0;
  for (const Case& subject : shipped_cases("cases/published.json")) {
    const Assessment assessment = assess(shipped_reasoner(), subject.answers);
    for (const RedFlag& red_flag : assessment.red_flags) {
      const WhyDanger why = danger_of(subject.answers, assessment, red_flag.family);
      CHECK_FALSE(why.raised_by.empty());
      for (const WhyDanger::Raised& raised : why.raised_by) {
        for (const WhyDanger::Lift& lift : raised.would_lift) {
          for (const Answer& answer : lift.answers) {
            const Assessment after = ranked(changed(subject.answers, {{lift.question, answer}}));
            CAPTURE(subject.id, raised.red_flag.rule, lift.question);
            CHECK(std::none_of(after.red_flags.begin(), after.red_flags.end(),
                               [&](const RedFlag& other) { return other.rule == raised.red_flag.rule; }));
            ++lifted;
          }
        }
      }
    }
  }
  CHECK(lifted > 20);
}

TEST_CASE("a number lifts a red flag just beyond what the rule names") {
  const Answers answers = answers_of({{"calf-swelling", "yes"}, {"trauma", "surgery"}, {"side", "left"}});
  const WhyDanger why = danger_of(answers, assess(shipped_reasoner(), answers), "dvt");
  std::size_t checked = 0;
  for (const WhyDanger::Raised& raised : why.raised_by) {
    for (const WhyDanger::Lift& lift : raised.would_lift)
      if (lift.question == "weeks-since-surgery") {
        CHECK(lift.answers == std::vector<Answer>{number_answer(13)});
        ++checked;
      }
    if (raised.red_flag.rule != "red-flag-dvt-wells-likely") continue;
    REQUIRE(raised.points.size() == 2);
    CHECK(raised.points[0].rules.at(0) == "wells-dvt-2003-bedridden-or-surgery-operated");
    CHECK(raised.points[1].because == std::vector<Finding>{finding_of("calf-swelling=yes")});
  }
  CHECK(checked >= 2);
}

TEST_CASE("a red flag that was not raised: what the answers rule out, and what is still open") {
  const Answers answers = answers_of({{"age", 62}, {"calf-swelling", "unknown"}, {"history", {"gout"}}});
  const Assessment assessment = assess(shipped_reasoner(), answers);
  const auto rule = [&](const std::string& family, const std::string& name) {
    for (RuleOutlook& outlook : danger_of(answers, assessment, family).rules)
      if (outlook.rule == name) return std::move(outlook);
    FAIL("no such rule");
    return RuleOutlook();
  };
  using Wait = RuleOutlook::Wait;
  const auto has = [](const std::vector<Wait>& list, const Wait& wait) {
    return std::find(list.begin(), list.end(), wait) != list.end();
  };
  const RuleOutlook wells = rule("dvt", "red-flag-dvt-wells-likely");
  CHECK(wells.can_be_raised);
  CHECK(has(wells.not_asked, Wait{"history", "cancer"}));
  CHECK_FALSE(has(wells.not_asked, Wait{"history"}));
  CHECK(has(wells.not_asked, Wait{"whole-leg-swollen"}));
  CHECK(has(wells.unknown, Wait{"calf-swelling"}));
  CHECK_FALSE(rule("osteomyelitis", "red-flag-osteomyelitis-small-child-not-using-the-leg").can_be_raised);
  CHECK_FALSE(rule("tumour", "red-flag-tumour-child-limping-for-weeks").can_be_raised);

  const Json json = to_json(danger_of(answers, assessment, "dvt"), shipped_knowledge());
  for (const Json& item : json["rules"])
    if (item["rule"] == "red-flag-dvt-wells-likely") {
      const auto waits_for = item["waits_for"].get<std::vector<std::string>>();
      CHECK(contains(waits_for, "history=cancer"));
      CHECK(contains(waits_for, "whole-leg-swollen"));
      CHECK(item["not_known"] == Json::array({"calf-swelling"}));
    }
}

TEST_CASE("a family that the screen calls absent has no rule that can be raised, any other has one") {
  const auto cases = shipped_cases("cases/published.json");
  for (std::size_t i = 0; i < cases.size(); i += 9) {
    const Assessment assessment = assess(shipped_reasoner(), cases[i].answers);
    for (const Screen::Entry& entry : assessment.screen->families) {
      if (entry.state == FamilyState::present) continue;
      const WhyDanger why = danger_of(cases[i].answers, assessment, entry.family);
      CAPTURE(cases[i].id, entry.family);
      CHECK(why.state == entry.state);
      CHECK(std::any_of(why.rules.begin(), why.rules.end(), [](const RuleOutlook& rule) {
              return rule.can_be_raised;
            }) == (entry.state != FamilyState::absent));
    }
  }
}

TEST_CASE("a precaution: the rules that hold are those that concluded it") {
  const Answers clot = answers_of({{"calf-swelling", "yes"}, {"calf-warm-red", "yes"}});
  const WhyPrecaution hands_off = precaution_of(clot, "dvt-no-massage");
  REQUIRE_FALSE(hands_off.rules.empty());
  CHECK(hands_off.holds);
  CHECK(hands_off.rules[0].rule == "precaution-dvt-no-massage");
  CHECK(hands_off.rules[0].holds);
  CHECK_FALSE(hands_off.rules[0].danger_open);
  const WhyPrecaution open = precaution_of({}, "inflammatory-or-clinical-uncertainty");
  REQUIRE_FALSE(open.rules.empty());
  CHECK(open.rules[0].danger_open);
  const WhyPrecaution clothes = precaution_of({}, "loose-clothing");
  REQUIRE_FALSE(clothes.rules.empty());
  CHECK_FALSE(clothes.rules[0].danger_open);
}

TEST_CASE("looking ahead says what assessing says") {
  for (unsigned seed = 50; seed < 60; ++seed) {
    const Answers answers = random_case(seed);
    std::vector<Outlook> outlooks;
    {
      Session session(shipped_reasoner(), answers);
      CHECK_THROWS_AS(assess(shipped_reasoner(), answers), std::logic_error);
      for (unsigned other = 100; other < 120; ++other)
        outlooks.push_back(session.outlook_with(random_case(other, 0.02)));
      outlooks.push_back(session.outlook());
      CHECK(session.look_aheads() == 20);
    }
    for (unsigned other = 100; other <= 120; ++other) {
      const Outlook& outlook = outlooks[other - 100];
      const Answers change = other == 120 ? Answers() : random_case(other, 0.02);
      const Assessment fresh = ranked(changed(answers, change));
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
