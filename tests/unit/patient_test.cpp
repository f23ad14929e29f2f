#include "src/practice/patient.hpp"

#include <catch2/catch.hpp>

#include "tests/support/practice.hpp"

using namespace kneewise;
using kneewise::testing::patient_of;
using kneewise::testing::transcript;
using kneewise::testing::unwrapped;

TEST_CASE("a patient answers what the case holds, and does not know the rest") {
  const Patient patient = patient_of({{"fever", "no"},
                                      {"weight-loss", "unknown"},
                                      {"pain-at-night", {{"value", "yes"}, {"certainty", 0.6}}},
                                      {"giving-way", "knee-buckles"},
                                      {"skin", nlohmann::ordered_json::array()},
                                      {"severity", 4}});
  CHECK(patient.answer({"fever"}) == "No.");
  CHECK(patient.answer({"weight-loss"}) == "I don't know.");
  CHECK(patient.answer({"limp"}) == "I don't know.");
  CHECK(patient.answer({"pain-at-night"}) == "I think so, but I'm not sure.");
  CHECK(patient.answer({"skin"}) == "Nothing of the kind.");
  CHECK(patient.answer({"severity"}).starts_with("4"));
  CHECK(patient.answer({"restricted"}) == "This case holds no such examination.");
}

TEST_CASE("a patient answers in words that fit the question") {
  const Patient patient =
      patient_of({{"age", 39}, {"cannot-bear-weight", "no"}, {"pain-quality", nlohmann::ordered_json::array()}});
  CHECK(patient.answer({"cannot-bear-weight"}) == "No, that is not so.");
  CHECK(patient.answer({"pain-quality"}) == "I can't put a name to it.");
  CHECK(patient.answer({"well-by-morning"}) == "That does not apply to me.");
  CHECK(patient.ruled_out({"well-by-morning"}));
  CHECK_FALSE(patient.ruled_out({"fever"}));
  CHECK_FALSE(patient_of({{"age", 9}}).ruled_out({"well-by-morning"}));
}

TEST_CASE("pressing a muscle tells of that muscle alone: what the hand finds, and what the patient says") {
  const Patient patient = patient_of(
      {{"palpation",
        {{"value", {"taut-band-soleus", "reproduces-pain-soleus", "taut-band-popliteus"}}, {"others", "denied"}}}});
  CHECK(patient.answer({"palpation", "soleus"}) == "A tight band. The patient says: yes, that is the pain I know.");
  CHECK(patient.answer({"palpation", "popliteus"}) == "A tight band. The patient says: that is not the pain I know.");
  CHECK(patient.answer({"palpation", "psoas"}).starts_with("No tight band"));
  Answers known;
  patient.tell({"palpation", "popliteus"}, known);
  CHECK(known["palpation"].chosen == std::vector<std::string>{"taut-band-popliteus"});
  CHECK(unwrapped(transcript(patient, {"press soleus"})).find("on the soleus. a tight band") != std::string::npos);
}
