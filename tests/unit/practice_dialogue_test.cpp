#include <algorithm>
#include <catch2/catch.hpp>
#include <sstream>

#include "src/basics/text.hpp"
#include "src/practice/dialogue.hpp"
#include "src/practice/names.hpp"
#include "tests/support/kb.hpp"
#include "tests/support/practice.hpp"

using namespace kneewise;
using namespace kneewise::testing;

TEST_CASE("nothing written before the judgement gives the answer away") {
  const Knowledge& knowledge = shipped_knowledge();
  for (const Subject& subject : shipped_subjects()) {
    std::vector<std::string> lines = {"?", "list", "think", "none", "", "feedback"};
    for (const QuestionTopic& topic : question_topics(knowledge.vocabulary)) lines.push_back("list " + topic.name);
    for (int i = 0; i < 6; ++i) lines.insert(lines.end(), {"hint", "hint", "hint", "hint", "1-10"});
    lines.insert(lines.end(),
                 {"1-105", "examine movement", "known", "hint", "commit", "?", "none", "?", "10", "?", "3"});
    lines.insert(lines.end(), {"?", "none", "?", "none", "?", "none", "?", "back", "hint", "hint", "hint", "quit"});
    // Feedback on the way takes long; its remarks are the same few for every case.
    const bool first = &subject == &shipped_subjects().front().get();
    const FeedbackMode mode = first ? FeedbackMode::now : FeedbackMode::end;
    const std::string text = unwrapped(transcript(subject.patient, lines, mode));
    INFO(subject.patient.subject().id);
    REQUIRE(text.find("7. is that your judgement?") != std::string::npos);
    for (const std::string& muscle : subject.key.muscles) {
      CHECK(text.find(lower(knowledge.wording.muscle(muscle, Audience::therapist))) == std::string::npos);
      CHECK(text.find(lower(knowledge.wording.muscle(muscle, Audience::person))) == std::string::npos);
    }
    for (const std::string& family : subject.key.families) {
      CHECK(text.find(family) == std::string::npos);
      if (const auto words = knowledge.wording.families.find(family); words != knowledge.wording.families.end())
        CHECK(text.find(lower(words->second.name)) == std::string::npos);
    }
    for (const auto& [disposition, words] : knowledge.wording.dispositions) {
      if (disposition == Disposition::routine_referral) continue;  // it was typed
      CHECK(text.find(lower(words.action)) == std::string::npos);
      CHECK(text.find(": " + lower(words.name)) == std::string::npos);
    }
    CHECK(text.find(lower(subject.patient.subject().id)) == std::string::npos);
  }
}

TEST_CASE("a dialogue keeps to its columns, and the same lines give the same bytes") {
  const std::vector<std::string> lines = {
      "?", "list danger", "fever, weight loss", "commit", "none", "5", "5", "none", "none", "none", "yes"};
  for (const std::size_t width : {std::size_t{80}, std::size_t{40}}) {
    const Patient& patient = shipped_patients().front();
    const std::string text = transcript(patient, lines, FeedbackMode::end, width);
    CHECK(text.find("Your score") != std::string::npos);
    std::istringstream rows(text);
    for (std::string row; std::getline(rows, row);)
      if (row.find("http") == std::string::npos) CHECK(row.size() <= width + 4);
    CHECK(transcript(patient, lines, FeedbackMode::end, width) == text);
  }
}

TEST_CASE("a dialogue survives anything that is typed") {
  const Patient& patient = shipped_patients().front();
  const std::string text = transcript(patient, {"0",
                                                "999",
                                                "5-2",
                                                "-",
                                                ",",
                                                ",,,",
                                                "ask",
                                                "examine",
                                                "examine qqqqqq",
                                                "list nothing",
                                                "\x01\x02",
                                                std::string(10000, 'a'),
                                                "99999999999999999999",
                                                "commit",
                                                "qqqqqqqqqq",
                                                "none",
                                                "101",
                                                "-1",
                                                "50%",
                                                "9",
                                                "x",
                                                "4",
                                                "popliteus",
                                                "60",
                                                "popliteus",
                                                "soleus",
                                                "90",
                                                "40",
                                                "qqqqqq",
                                                "none",
                                                "none",
                                                "no",
                                                "back",
                                                "quit"});
  CHECK(text.find("named it already") != std::string::npos);
  CHECK(text.find("Back to the patient") != std::string::npos);
  CHECK(text.find('\x01') == std::string::npos);
}

TEST_CASE("the comparison ends with the score, where it is seen") {
  const std::string text =
      transcript(shipped_patients().front(), {"commit", "none", "5", "5", "none", "none", "none", "yes"});
  const auto first = text.find("Your score:");
  const auto last = text.rfind("Your score:");
  REQUIRE(first != last);
  CHECK(text.find("What really happened") < last);
}

TEST_CASE("the same hint again costs nothing") {
  const Patient& patient = shipped_patients().front();
  const std::string text = transcript(patient, {"hint", "hint", "hint", "hint", "hint", "activity", "hint"});
  std::size_t charged = 0;
  for (std::size_t at = text.find("(Hint: -"); at != std::string::npos; at = text.find("(Hint: -", at + 1)) ++charged;
  CHECK(charged == 4);
  CHECK(text.find("no cost, you had it") != std::string::npos);
}

TEST_CASE("what was thought on the way is kept: each change, dangers too") {
  const Patient& patient = shipped_patients().front();
  const std::string text = unwrapped(transcript(
      patient, {"think", "known", "soleus", "30",     "none", "fever", "think", "soleus", "60",   "",     "think",
                "acl",   "20",    "fever",  "commit", "none", "5",     "5",     "none",   "none", "none", "yes"}));
  CHECK(text.find("after 1 question: soleus, 60 % sure") != std::string::npos);
  CHECK(text.find("soleus, 30 % sure") == std::string::npos);
  CHECK(text.find("after 1 question: torn ligament or cartilage in the knee") != std::string::npos);
}

TEST_CASE("a session that is taken up again tells what is known, what was judged, and the open question") {
  const Patient& patient = shipped_patients().front();
  const std::string text =
      transcript(patient, {"soleus"}, FeedbackMode::end, 80, {"fever", "commit", "none", "5", "5"});
  CHECK(text.find("You go on with the patient") != std::string::npos);
  CHECK(text.find("- Fever:") != std::string::npos);
  CHECK(text.find("2. something dangerous: 5 %") != std::string::npos);
  CHECK(text.find("4. Which muscle is likeliest? (a name, none, list)\n? Taken: soleus") != std::string::npos);
  CHECK(text.find("1. Which danger") == std::string::npos);
  CHECK(transcript(patient, {}, FeedbackMode::end, 80, {"commit", "none", "5", "5", "none", "none", "none", "yes"})
            .find("Your score:") != std::string::npos);
}

TEST_CASE("no word is split in twenty columns") {
  const Patient& patient = shipped_patients().front();
  const std::string text = transcript(
      patient, {"?", "list", "list danger", "fever", "commit", "none", "5", "5", "none"}, FeedbackMode::end, 20);
  std::istringstream rows(text);
  for (std::string row; std::getline(rows, row);) {
    INFO(row);
    CHECK((row.size() <= 22 || row.find(' ', 6) == std::string::npos));
  }
}
