#include "src/practice/answer_key.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "src/basics/lists.hpp"
#include "src/practice/outcome.hpp"
#include "tests/support/kb.hpp"
#include "tests/support/practice.hpp"

using namespace kneewise;
using namespace kneewise::testing;

TEST_CASE("every cause that the case holds and that loads a right muscle counts") {
  const Subject& subject = shipped_subject("rob-gym-outer-knee");
  Practice practice = subject.by_expert();
  for (const char* cause : {"activity=driving-long", "alignment=knock-knees"}) {
    practice.judgement->cause = finding_of(cause);
    CHECK(subject.score(practice).cause == 5);
  }
  practice.judgement->cause = finding_of("activity=swimming");
  CHECK(subject.score(practice).cause == 0);
}

TEST_CASE("the muscles of the verdict and the expert's own are right, and the record names the verdict's") {
  const Subject& subject = shipped_subject("trapeze-artist-front-knee");
  REQUIRE(subject.key.leading.front() == "rectus-femoris");
  for (const char* muscle : {"vastus-lateralis", "rectus-femoris"}) {
    Practice practice = subject.by_expert();
    practice.judgement->muscles = {{muscle, 0.9}};
    const PracticeScore score = subject.score(practice);
    CHECK(score.first_right);
    CHECK(outcome_of(subject.key, practice, score).muscle == "vastus-lateralis");
  }
}

TEST_CASE("in danger a precaution is what matters at once, and rests on no muscle") {
  for (const Subject* subject : subjects_where(true))
    for (const Precaution& item : subject->key.assessment.precautions) {
      if (!contains(subject->key.precautions, item.id)) continue;
      INFO(subject->patient.subject().id << " " << item.id);
      CHECK_FALSE(item.handling);
      CHECK(std::none_of(item.because.begin(), item.because.end(),
                         [](const Finding& finding) { return finding.kind == Finding::Kind::muscle; }));
    }
}
