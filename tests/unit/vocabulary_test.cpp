#include <algorithm>
#include <catch2/catch.hpp>

#include "src/knowledge/questions.hpp"
#include "tests/support/kb.hpp"

using kneewise::did_you_mean;
using kneewise::nearest;
using kneewise::Question;
using kneewise::QuestionKind;
using kneewise::Vocabulary;
using kneewise::testing::shipped_knowledge;

namespace {

using Words = std::vector<std::string>;

Question question(const std::string& id, int order) {
  Question made;
  made.id = id;
  made.order = order;
  return made;
}

}  // namespace

TEST_CASE("A word that is an id is nearest to itself") {
  CHECK(nearest("fever", Words{"limp", "fever", "feverish"}) == "fever");
}

TEST_CASE("A letter too many, too few, or wrong is forgiven") {
  const Words candidates = {"calf-swelling", "pitting-oedema", "foot-drop"};
  CHECK(nearest("foott-drop", candidates) == "foot-drop");
  CHECK(nearest("pitting-odema", candidates) == "pitting-oedema");
  CHECK(nearest("calf_swelling", candidates) == "calf-swelling");
}

TEST_CASE("Two swapped neighbours count as one mistake, not as two") {
  // As two mistakes the swap would tie with the first candidate, and the first would win.
  CHECK(nearest("abdcef", Words{"abdxyf", "abcdef"}) == "abcdef");
}

TEST_CASE("The candidate with the fewest mistakes wins, wherever it stands") {
  CHECK(nearest("knee-fronr", Words{"knee-frank", "knee-front"}) == "knee-front");
  CHECK(nearest("knee-fronr", Words{"knee-front", "knee-frank"}) == "knee-front");
}

TEST_CASE("Of candidates equally near the first is taken") {
  CHECK(nearest("cat-one", Words{"bat-one", "hat-one"}) == "bat-one");
  CHECK(nearest("cat-one", Words{"hat-one", "bat-one"}) == "hat-one");
}

TEST_CASE("A third of the letters may be wrong, more than half may not") {
  CHECK(nearest("abcdefxyz", Words{"abcdefghi"}) == "abcdefghi");
  CHECK_FALSE(nearest("abcdvwxyz", Words{"abcdefghi"}));
}

TEST_CASE("A word that resembles no candidate has no nearest") {
  CHECK_FALSE(nearest("breathless", Words{"age", "limp", "sex"}));
  CHECK_FALSE(nearest("fever", Words{}));
}

TEST_CASE("A text far longer than any id is not compared at all") {
  const std::string eighty(80, 'a');
  CHECK(nearest(eighty, Words{eighty}) == eighty);
  CHECK_FALSE(nearest(eighty + "a", Words{eighty + "a"}));
}

TEST_CASE("A suggestion is worded to follow a message, and is empty when there is none") {
  CHECK(did_you_mean("knee-frnt", Words{"knee-back", "knee-front"}) == "; did you mean 'knee-front'?");
  CHECK(did_you_mean("elbow-tip", Words{"knee-back", "knee-front"}).empty());
}

TEST_CASE("The answer that worries is a word of the list of worrying answers") {
  Question danger;
  danger.worrying = {std::string("yes")};
  CHECK(danger.worries("yes"));
  CHECK_FALSE(danger.worries("no"));

  Question reassuring;
  reassuring.worrying = {std::string("no")};
  CHECK(reassuring.worries("no"));
  CHECK_FALSE(reassuring.worries("yes"));

  CHECK_FALSE(Question{}.worries("yes"));
}

TEST_CASE("A worrying number is not a worrying word") {
  Question age;
  age.worrying = {3.0, 70.0};
  CHECK_FALSE(age.worries("3"));
  CHECK_FALSE(age.worries("70"));
}

TEST_CASE("A question has the answers of its list and no others") {
  Question trauma;
  trauma.answers = {"none", "fall"};
  CHECK(trauma.has_answer("fall"));
  CHECK_FALSE(trauma.has_answer("fal"));
  CHECK_FALSE(trauma.has_answer(""));
}

TEST_CASE("Questions stand in the order of the interview, and by id where that ties") {
  const Vocabulary vocabulary({question("limp", 30), question("sex", 20), question("age", 10), question("fever", 20)});
  CHECK(vocabulary.ids() == Words{"age", "fever", "sex", "limp"});
  REQUIRE(vocabulary.questions().size() == 4);
  CHECK(vocabulary.questions().front().id == "age");
}

TEST_CASE("A question is found by its exact id") {
  const Vocabulary vocabulary({question("age", 10), question("sex", 20)});
  REQUIRE(vocabulary.find("sex") != nullptr);
  CHECK(vocabulary.find("sex")->order == 20);
  CHECK(vocabulary.find("se") == nullptr);
  CHECK(vocabulary.find("") == nullptr);
  CHECK(Vocabulary().find("age") == nullptr);
}

TEST_CASE("The shipped questions carry what the table says of them") {
  const Vocabulary& vocabulary = shipped_knowledge().vocabulary;
  CHECK(vocabulary.questions().front().id == "age");

  const Question* age = vocabulary.find("age");
  REQUIRE(age != nullptr);
  CHECK(age->kind == QuestionKind::number);
  CHECK(age->unit == "years");
  CHECK(age->min == 0);
  CHECK(age->max == 120);
  CHECK_FALSE(age->worrying.empty());

  const Question* fever = vocabulary.find("fever");
  REQUIRE(fever != nullptr);
  CHECK(fever->kind == QuestionKind::yes_no);
  CHECK(fever->answers == Words{"yes", "no"});
  CHECK(fever->worries("yes"));
  CHECK_FALSE(fever->by_therapist);

  const Question* better = vocabulary.find("better");
  REQUIRE(better != nullptr);
  CHECK(better->worries("no"));
  CHECK_FALSE(better->worries("yes"));

  const Question* palpation = vocabulary.find("palpation");
  REQUIRE(palpation != nullptr);
  CHECK(palpation->by_therapist);
  CHECK_FALSE(palpation->unlisted_denied);

  const Question* age_group = vocabulary.find("age-group");
  REQUIRE(age_group != nullptr);
  CHECK_FALSE(age_group->asked);
}

TEST_CASE("Of the shipped lists only the zones of pain deny what they leave out") {
  for (const Question& question : shipped_knowledge().vocabulary.questions()) {
    INFO(question.id);
    CHECK(question.unlisted_denied == (question.id == "pain-zone"));
  }
}

TEST_CASE("An unspecified place leaves open the zones within it, and stays among the answers of case files") {
  const Question* zone = shipped_knowledge().vocabulary.find("pain-zone");
  REQUIRE(zone != nullptr);
  REQUIRE(zone->leaves_open.contains("knee-unspecified"));
  const Words& knee = zone->leaves_open.at("knee-unspecified");
  CHECK(std::find(knee.begin(), knee.end(), "knee-inner") != knee.end());
  CHECK(std::find(knee.begin(), knee.end(), "calf") == knee.end());
  for (const std::string& id : zone->not_offered) {
    INFO(id);
    CHECK(zone->has_answer(id));
  }
  CHECK(zone->not_offered.size() == 4);
}

TEST_CASE("A follow-up question knows after which answers or ages it makes sense") {
  const Vocabulary& vocabulary = shipped_knowledge().vocabulary;
  const Question* growing = vocabulary.find("lump-growing");
  REQUIRE(growing != nullptr);
  REQUIRE(growing->applies_when.size() == 1);
  CHECK(growing->applies_when.front().question == "mass-felt");
  CHECK(growing->applies_when.front().answers == Words{"yes"});
  CHECK_FALSE(growing->applies_when.front().from);

  const Question* hip = vocabulary.find("hip-pain-in-child");
  REQUIRE(hip != nullptr);
  REQUIRE(hip->applies_when.size() == 1);
  CHECK(hip->applies_when.front().question == "age");
  CHECK(hip->applies_when.front().answers.empty());
  CHECK(hip->applies_when.front().from == 0);
  CHECK(hip->applies_when.front().to == 17);

  REQUIRE(vocabulary.find("fever") != nullptr);
  CHECK(vocabulary.find("fever")->applies_when.empty());
}
