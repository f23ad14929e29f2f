// What must hold for every case about danger, tried on the published cases and on generated answers.
#include <algorithm>
#include <catch2/catch.hpp>
#include <optional>

#include "src/reasoning/session.hpp"
#include "tests/support/effort.hpp"
#include "tests/support/generate.hpp"
#include "tests/support/kb.hpp"

namespace kneewise::testing {
namespace {

std::vector<Answers> all_answers() {
  std::vector<Answers> all;
  for (const Case& subject : shipped_cases("cases/published.json")) all.push_back(subject.answers);
  std::mt19937 random(20261121);
  for (int i = 0; i < effort(40); ++i)
    all.push_back(random_answers(shipped_knowledge().vocabulary, random, 0.05 + 0.01 * (i % 30)));
  return all;
}

Disposition disposition_with(Answers answers, const std::string& question, const std::optional<std::string>& answer) {
  answers.erase(question);
  if (answer) {
    Answer& given = answers[question];
    if (*answer == "unknown") {
      given.known = false;
    } else {
      given.chosen = {*answer};
    }
  }
  const Assessment assessment = ranked(answers);
  return assessment.disposition;
}

TEST_CASE("no, unknown, not asked and yes: no step towards the worrying answer lowers the disposition") {
  for (const Answers& answers : all_answers()) {
    for (const Question& question : shipped_knowledge().vocabulary.questions()) {
      if (question.kind != QuestionKind::yes_no || question.stage != Stage::danger || question.worrying.empty())
        continue;
      CAPTURE(question.id);
      const Disposition no = disposition_with(answers, question.id, "no");
      const Disposition unknown = disposition_with(answers, question.id, "unknown");
      const Disposition not_asked = disposition_with(answers, question.id, std::nullopt);
      const Disposition yes = disposition_with(answers, question.id, "yes");
      // A graver disposition is a smaller value.
      CHECK(unknown <= no);
      CHECK(not_asked <= no);
      CHECK(yes <= unknown);
      CHECK(yes <= not_asked);
    }
  }
}

TEST_CASE("the working memory after each assessment is what it was") {
  const engine::Engine& main = shipped_reasoner().main_engine();
  const std::vector<std::string> before = facts_in(main);
  const std::size_t count = main.fact_count();
  for (const Answers& answers : all_answers()) {
    (void)ranked(answers);
    REQUIRE(main.fact_count() == count);
  }
  (void)assess(shipped_reasoner(), all_answers().back());
  CHECK(facts_in(main) == before);
}

TEST_CASE("looking ahead leaves no trace, and the screen agrees with the assessment") {
  const Knowledge& base = shipped_knowledge();
  const std::size_t before = shipped_reasoner().danger_engine().fact_count();
  std::mt19937 random(7);
  for (int i = 0; i < 12; ++i) {
    const Answers answers = random_answers(base.vocabulary, random, 0.1 + 0.05 * i);
    const Assessment assessment = assess(shipped_reasoner(), answers);
    REQUIRE(assessment.screen);
    for (const Screen::Entry& entry : assessment.screen->families) {
      const bool raised = std::any_of(assessment.red_flags.begin(), assessment.red_flags.end(),
                                      [&](const RedFlag& red_flag) { return red_flag.family == entry.family; });
      CAPTURE(entry.family);
      CHECK((entry.state == FamilyState::present) == raised);
    }
    CHECK(shipped_reasoner().danger_engine().fact_count() == before);
    if (assessment.cleared) {
      CHECK(assessment.screen->clear);
      CHECK(assessment.red_flags.empty());
    }
  }
}

TEST_CASE("an absent family stays silent whatever its open yes-no questions are answered") {
  const Knowledge& base = shipped_knowledge();
  std::mt19937 random(11);
  for (int i = 0; i < 6; ++i) {
    Answers answers = random_answers(base.vocabulary, random, 0.6);
    const Screen screen = *assess(shipped_reasoner(), answers).screen;
    for (const Question& question : base.vocabulary.questions())
      if (question.kind == QuestionKind::yes_no && !answers.contains(question.id))
        answers[question.id].chosen = {"yes"};
    const Assessment worst = ranked(answers);
    for (const Screen::Entry& entry : screen.families) {
      if (entry.state != FamilyState::absent) continue;
      CAPTURE(entry.family);
      CHECK(std::none_of(worst.red_flags.begin(), worst.red_flags.end(),
                         [&](const RedFlag& red_flag) { return red_flag.family == entry.family; }));
    }
  }
}

}  // namespace
}  // namespace kneewise::testing
