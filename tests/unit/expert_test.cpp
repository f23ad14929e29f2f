#include "src/practice/expert.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/support/kb.hpp"
#include "tests/support/practice.hpp"

using namespace kneewise;
using namespace kneewise::testing;

namespace {

std::vector<const Subject*> some_subjects() {
  return {&shipped_subject("mr-c-outer-knee-stairs"), &shipped_subject("dvt-49m-acl-rehab"),
          &generated_subject(GeneratedKind::single, 1), &generated_subject(GeneratedKind::red_flag, 1)};
}

}  // namespace

TEST_CASE("what the expert's questions told is what the same questions tell anybody") {
  for (const Subject* subject : some_subjects()) {
    const Expert& expert = subject->expert();
    std::vector<Ask> asked;
    for (const Step& step : expert.path) asked.push_back(step.ask);
    const std::string lead = asked.empty() ? "" : expert.path.front().lead;
    const std::vector<Step> steps = trace(shipped_reasoner(), subject->patient, asked, lead);
    REQUIRE(steps.size() == asked.size());
    Answers known = subject->patient.opening();
    for (std::size_t i = 0; i < steps.size(); ++i) {
      INFO(subject->patient.subject().id << " " << asked[i].question);
      const Step one = step_after(shipped_reasoner(), subject->patient, asked[i], known, lead);
      for (const Step* step : {&one, &steps[i]}) {
        CHECK(step->shift == Approx(expert.path[i].shift));
        CHECK(step->about == expert.path[i].about);
        CHECK(step->to == expert.path[i].to);
        CHECK(step->lead_after == Approx(expert.path[i].lead_after));
      }
    }
  }
}

TEST_CASE("in the end no danger is left that one answer would raise, and that the expert did not ask about") {
  for (const Subject* subject : some_subjects()) {
    std::set<std::string> covered;
    for (const auto& [question, families] : subject->expert().dangers) covered.insert(families.begin(), families.end());
    Answers known = subject->patient.opening();
    for (const Step& step : subject->expert().path) subject->patient.tell(step.ask, known);
    Session session(shipped_reasoner(), known);
    for (const DangerQuestion& item : danger_questions(session)) {
      INFO(subject->patient.subject().id << " " << item.question);
      CHECK(std::includes(covered.begin(), covered.end(), item.families.begin(), item.families.end()));
      CHECK_FALSE(subject->patient.holds({item.question}));
    }
  }
}

TEST_CASE("a danger question names the families that one answer raises and none that stand already") {
  Session session(shipped_reasoner(), answers_of({{"age", 49}, {"pain-zone", {"calf"}}, {"calf-swelling", "yes"}}));
  const auto standing = session.urgent_families();
  CHECK(standing.contains("dvt"));
  const auto open = danger_questions(session);
  CHECK_FALSE(open.empty());
  for (const DangerQuestion& item : open) {
    INFO(item.question);
    CHECK(item.question != "calf-swelling");
    for (const std::string& family : item.families) CHECK_FALSE(standing.contains(family));
  }
}

TEST_CASE("the next question of the expert is the first of the path that was not asked") {
  const Subject& subject = shipped_subject("mr-c-outer-knee-stairs");
  std::vector<Ask> asked;
  for (const Step& step : subject.expert().path) {
    REQUIRE(next_for_expert(subject.expert(), asked) == step.ask);
    asked.push_back(step.ask);
  }
  CHECK_FALSE(next_for_expert(subject.expert(), asked));
}

TEST_CASE("a belief that changed has its reason in a row or rule, and a new red flag is found") {
  const Answers before = answers_of({{"pain-zone", {"knee-inner"}}});
  const Answers after = answers_of({{"pain-zone", {"knee-inner"}}, {"activity", {"running"}}});
  const Reasons reasons(shipped_reasoner(), before, after);
  const auto reason = reasons.for_belief_in("semimembranosus");
  REQUIRE(reason);
  CHECK(reason->text.find("unning") != std::string::npos);
  CHECK_FALSE(reason->sources.empty());
  CHECK(reasons.new_red_flag() == nullptr);
  const Reasons back(shipped_reasoner(), after, before);
  REQUIRE(back.for_belief_in("semimembranosus"));
  CHECK(back.for_belief_in("semimembranosus")->text == "no longer: " + reason->text);
  const Reasons danger(shipped_reasoner(), answers_of({{"pain-zone", {"calf"}}}),
                       answers_of({{"pain-zone", {"calf"}}, {"calf-swelling", "yes"}}));
  REQUIRE(danger.new_red_flag() != nullptr);
  CHECK(danger.new_red_flag()->family == "dvt");
}
