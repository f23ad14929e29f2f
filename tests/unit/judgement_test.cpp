#include "src/practice/judgement.hpp"

#include <catch2/catch.hpp>

#include "tests/support/practice.hpp"

using namespace kneewise;
using namespace kneewise::testing;

TEST_CASE("the prompts of the judgement are the same for every case") {
  const auto prompts = [](const Patient& patient) {
    const std::string text =
        transcript(patient, {"list dangers", "list muscles", "commit", "none", "5", "5", "none", "none", "none"});
    return text.substr(text.find("> "));
  };
  const std::string first = prompts(shipped_patients().front());
  for (const Patient& patient : shipped_patients()) CHECK(prompts(patient) == first);
}

TEST_CASE("an empty line is no answer to a graded question") {
  const Patient& patient = shipped_patients().front();
  const std::string text =
      unwrapped(transcript(patient, {"commit", "", "no danger", "", "5", "5", "", "none of them", "none", "none"}));
  CHECK(text.find("type none if you fear none") != std::string::npos);
  CHECK(text.find("a whole number from 0 to 100") != std::string::npos);
  CHECK(text.find("type none if you think of none, a name") != std::string::npos);
  CHECK(text.find("7. is that your judgement?") != std::string::npos);
}

TEST_CASE("none of the names that were offered is not none at all") {
  const Patient& patient = shipped_patients().front();
  const std::string text = transcript(patient, {"commit", "blood clot", "none of these", "dvt"});
  CHECK(text.find("Taken: none") == std::string::npos);
  CHECK(text.find("Taken: Blood clot in the leg") != std::string::npos);
}

TEST_CASE("what is judged is said again, can be changed by number, and is kept on the way back") {
  const Patient& patient = shipped_patients().front();
  const std::string text = unwrapped(
      transcript(patient, {"commit", "ask doctor", "dvt",      "40",        "2",
                           "back",   "commit",     "",         "",          "",
                           "soleus", "70",         "",         "none",      "Press only as much as feels fine",
                           "",       "stray",      "change 4", "popliteus", "60",
                           "",       "5",          "running",  "yes"}));
  CHECK(text.find("taken: blood clot in the leg") != std::string::npos);
  CHECK(text.find("enter keeps: blood clot in the leg") != std::string::npos);
  CHECK(text.find("2. something dangerous: 40 %") != std::string::npos);
  CHECK(text.find("type yes, a number from 1 to 6, or back") != std::string::npos);
  CHECK(text.find("4. muscles: popliteus 60 %") != std::string::npos);
  CHECK(text.find("5. cause: running") != std::string::npos);
  CHECK(text.find("6. precautions: press only as much as feels fine") != std::string::npos);
  CHECK(text.find("your score:") != std::string::npos);
}
