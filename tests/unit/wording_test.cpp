// Answers and conclusions in words, for two readers.
#include "src/knowledge/wording.hpp"

#include <catch2/catch.hpp>

#include "tests/support/kb.hpp"

namespace kneewise::testing {
namespace {

Wording small_wording() {
  Wording wording;
  wording.questions["fever"] = {"Do you have a fever?", "fever", "Take it.", "Fever?", "pyrexia"};
  wording.questions["pain-zone"] = {"Where does it hurt?", "where it hurts", "", "", ""};
  wording.questions["age"] = {"How old are you?", "age", "", "", ""};
  wording.answers[{"pain-zone", "calf"}] = {"the calf", "calf", ""};
  wording.answers[{"pain-zone", "knee-back"}] = {"the hollow behind the knee", "popliteal fossa", ""};
  wording.units["age"] = "years";
  wording.muscles["soleus"].name = "the deep calf muscle (soleus)";
  wording.muscle_names["soleus"] = "soleus";
  wording.families["dvt"].name = "Blood clot";
  return wording;
}

using Words = std::vector<std::string>;

std::vector<Finding> findings_of(const Words& texts) {
  std::vector<Finding> findings;
  for (const std::string& text : texts) findings.push_back(finding_of(text));
  return findings;
}

TEST_CASE("A finding is read back as it was written") {
  for (const std::string text : {"fever=yes", "age=47", "not pain-zone=calf", "pain-zone=answered", "fever=unknown",
                                 "muscle=soleus", "alternative=gout", "red-flag=dvt"}) {
    CAPTURE(text);
    CHECK(text_of(finding_of(text)) == text);
  }
  CHECK(finding_of("not pain-zone=calf") == Finding{Finding::Kind::denied, "pain-zone", "calf"});
  CHECK(finding_of("fever=unknown").kind == Finding::Kind::asked);
  CHECK(finding_of("muscle=soleus") == Finding{Finding::Kind::muscle, "", "soleus"});
}

TEST_CASE("Findings are said in the reader's words, answers to one question together") {
  const Wording wording = small_wording();
  const auto person = [&](const Words& findings) { return wording.because(findings_of(findings), Audience::person); };
  CHECK(person({"fever=yes"}) == "fever");
  CHECK(person({"fever=no"}) == "no fever");
  CHECK(person({"fever=unknown"}) == "fever: not known");
  CHECK(person({"age=47"}) == "age: 47 years");
  CHECK(person({"pain-zone=calf", "fever=yes", "pain-zone=knee-back"}) ==
        "where it hurts: the calf / the hollow behind the knee; fever");
  CHECK(person({"not pain-zone=calf"}) == "where it hurts: not the calf");
  CHECK(person({"muscle=soleus", "red-flag=dvt"}) == "the deep calf muscle (soleus); danger sign: Blood clot");
  CHECK(person({"pain-zone=answered"}).empty());
  CHECK(person({}).empty());
  CHECK(wording.because(findings_of({"fever=yes", "pain-zone=knee-back", "muscle=soleus"}), Audience::therapist) ==
        "pyrexia; where it hurts: popliteal fossa; soleus");
}

TEST_CASE("What has no words comes back as it is") {
  const Wording wording;
  CHECK(wording.label("fever", Audience::person) == "fever");
  CHECK(wording.ask("fever", Audience::therapist) == "fever");
  CHECK(wording.answer("pain-zone", "calf", Audience::person) == "calf");
  CHECK(wording.muscle("soleus", Audience::person) == "soleus");
  CHECK(wording.alternative("gout", Audience::person) == "gout");
  CHECK(wording.because(findings_of({"fever=yes", "red-flag=dvt"}), Audience::person) == "fever; danger sign: dvt");
}

// Whatever the cases hold, nobody is shown an id.
TEST_CASE("No answer of the shipped cases is said as a raw id") {
  const Knowledge& base = shipped_knowledge();
  for (const Case& subject : shipped_cases("cases/published.json")) {
    for (const auto& [id, answer] : subject.answers) {
      for (const std::string& chosen : answer.chosen) {
        for (const Audience audience : {Audience::person, Audience::therapist}) {
          const std::string words = base.wording.because({Finding{Finding::Kind::answer, id, chosen}}, audience);
          CAPTURE(words);
          CHECK(words.find('=') == std::string::npos);
          CHECK((id.find('-') == std::string::npos || words.find(id) == std::string::npos));
          CHECK((chosen.find('-') == std::string::npos || words.find(chosen) == std::string::npos));
        }
      }
    }
  }
}

}  // namespace
}  // namespace kneewise::testing
