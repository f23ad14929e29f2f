#include "src/practice/feedback.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "src/practice/effects.hpp"
#include "tests/support/kb.hpp"
#include "tests/support/practice.hpp"

using namespace kneewise;
using namespace kneewise::testing;

TEST_CASE("the comparison says what it really was, where the knowledge put it, and what counted as right") {
  const Subject& subject = shipped_subject("trapeze-artist-front-knee");
  Practice practice = subject.by_expert();
  practice.judgement->muscles = {{"popliteus", 0.9}};
  const std::string text = comparison(subject, practice);
  CHECK_THAT(text, Catch::Contains("really: vastus lateralis. the knowledge put it fourth."));
  CHECK(text.find("counted as right: rectus femoris, vastus lateralis") != std::string::npos);
  CHECK(text.find("it turned out to be: vastus lateralis.") != std::string::npos);
  CHECK(text.find("89 %") == std::string::npos);  // raw notes
}

TEST_CASE("a question that moved a belief is told with its answer, the row's words, source and grade") {
  const Subject& subject = shipped_subject("runners-overstride-inner-knee");
  Practice practice = subject.by_expert();
  practice.asked = {{"activity"}};
  const std::string all = comparison(subject, practice);
  CHECK(all.find("it is no probability") < all.find("your questions"));
  const std::string text = part_of(all, "your questions", "the expert's path");
  CHECK(text.find("\"running.\" semimembranosus becomes ") != std::string::npos);
  CHECK_THAT(text, Catch::Contains("running overworks the hamstrings (niel-asher,"));
  CHECK(text.find(", clinic") != std::string::npos);
  CHECK(text.find("seed-0") == std::string::npos);
}

TEST_CASE("no comparison shows the id of a source, a question, a muscle or a family") {
  const Knowledge& knowledge = shipped_knowledge();
  for (const Subject& subject : shipped_subjects()) {
    const std::string text = comparison(subject, subject.by_expert());
    INFO(subject.patient.subject().id);
    CHECK(text.find("seed-0") == std::string::npos);
    for (const auto& [id, muscle] : knowledge.muscles)
      if (id.find('-') != std::string::npos) CHECK(text.find(" " + id) == std::string::npos);
    for (const char* id : {"calf-swelling", "pain-zone", "bladder-bowel-change", "cauda-equina"})
      CHECK(text.find(id) == std::string::npos);
  }
}

TEST_CASE("the expert's danger questions are told by what they exclude") {
  const Subject& subject = *subjects_where(false).front();
  const std::string text =
      part_of(comparison(subject, subject.by_expert()), "the expert's path", "what really happened");
  CHECK(text.find("to exclude ") != std::string::npos);
  CHECK(text.find("closed dangers or told little") == std::string::npos);
}

TEST_CASE("a sign of danger that was heard and taken for nothing is spoken of") {
  const Subject subject(case_of({{"id", "back"},
                                 {"answers",
                                  {{"age", 44},
                                   {"pain-zone", {"thigh-back", "low-back"}},
                                   {"duration", "days"},
                                   {"bladder-bowel-change", "yes"},
                                   {"numb-saddle", "yes"}}}}));
  Practice practice;
  practice.asked = {{"bladder-bowel-change"}};
  practice.judgement = Judgement{.next = Disposition::muscular, .muscles = {{"piriformis", 0.8}}};
  const std::string text = comparison(subject, practice);
  const auto heard = text.find("you heard this and took it for nothing: new bladder or bowel trouble");
  REQUIRE(heard != std::string::npos);
  CHECK(heard < text.find("points:"));  // a lesson, before all else
  CHECK(text.find("nothing is treated before a doctor has seen it") != std::string::npos);
  CHECK(text.find("no deep squats") == std::string::npos);
  practice.judgement->family = "cauda-equina";
  practice.judgement->next = Disposition::emergency;
  CHECK(comparison(subject, practice).find("took it for nothing") == std::string::npos);
}

TEST_CASE("an answer that worries closes no danger, and what told the same was not left out") {
  const Subject& subject = shipped_subject("dvt-49m-acl-rehab");
  Practice practice = subject.by_expert();
  practice.asked = {{"recent-surgery-or-injection-in-joint"}, {"calf-swelling"}};
  const std::string text = comparison(subject, practice);
  CHECK(text.find("closed dangers:") == std::string::npos);
  CHECK(text.find("danger signs you never asked for") == std::string::npos);
  practice.asked.pop_back();
  CHECK(part_of(comparison(subject, practice), "danger signs you never asked for:", "you asked about")
            .find("one calf more swollen") != std::string::npos);
}

TEST_CASE("a danger that the patient does not know of is not closed") {
  const Subject subject(
      case_of({{"id", "knee"},
               {"answers", {{"age", 30}, {"pain-zone", {"knee-front"}}, {"fever", "unknown"}, {"foot-drop", "no"}}}}));
  Practice practice;
  practice.asked = {{"fever"}, {"foot-drop"}};
  practice.judgement = Judgement{};
  const std::string text = comparison(subject, practice);
  CHECK(text.find("closed dangers: 1 question ") != std::string::npos);
  CHECK(text.find("the patient did not know: 1: fever.") != std::string::npos);
}

TEST_CASE("the points shown add up to the total shown") {
  std::uint64_t stream = 0;
  for (const Subject& subject : shipped_subjects()) {
    Choices choices(9, ++stream);
    Practice practice = learner(subject, 60, choices);
    const PracticeScore score = subject.score(practice);
    if (score.missed) continue;
    const std::string text = comparison(subject, practice);
    const auto number = [&text](const std::string& before) {
      const auto at = text.find(before, text.find("points:"));
      return std::stoi(text.substr(at + before.size()));
    };
    const int sum = number("safety ") + number("questions spent ") + number("ranking ") + number("you were ") +
                    number("precautions ") + number("cause ");
    INFO(subject.patient.subject().id);
    CHECK(sum == std::stoi(text.substr(text.find("your score: ") + 12)));
  }
}

TEST_CASE("questions that changed nothing are counted, and of many only three are named") {
  const Subject& subject = generated_subject(GeneratedKind::single, 3);
  Practice practice = subject.by_expert();
  for (const std::string& id : askable())
    if (id != "skin") practice.asked.push_back({id});
  const std::string text = part_of(comparison(subject, practice), "changed nothing:", ".");
  CHECK(text.find("more") != std::string::npos);
  CHECK(std::count(text.begin(), text.end(), ';') == 3);
  practice.asked.clear();
  CHECK(comparison(subject, practice).find("your questions") == std::string::npos);
}

TEST_CASE("a remark on the way says the same of a worrying answer and a reassuring one") {
  Step step;
  step.held = true;
  step.danger = true;
  const std::string calm = remark_on(step);
  step.from = Disposition::muscular;
  step.to = Disposition::emergency;
  step.shift = 1;
  CHECK(remark_on(step) == calm);
  CHECK(calm.find("change") == std::string::npos);
}
