#include "src/practice/names.hpp"

#include <catch2/catch.hpp>

#include "tests/support/kb.hpp"
#include "tests/support/practice.hpp"

using namespace kneewise;
using kneewise::testing::shipped_knowledge;

TEST_CASE("questions are found by their words, by everyday words and with a slip of the finger") {
  const Finder finder = question_finder(shipped_knowledge());
  for (const auto& [typed, id] :
       std::vector<std::pair<std::string, std::string>>{{"fever", "fever"},
                                                        {"fevre", "fever"},
                                                        {"do you have a fever?", "fever"},
                                                        {"do you have a temperature", "fever"},
                                                        {"weight loss", "weight-loss"},
                                                        {"giving way", "giving-way"},
                                                        {"pain at night", "pain-at-night"},
                                                        {"how did it start", "onset"},
                                                        {"did it come on suddenly", "onset"},
                                                        {"when did the pain start", "duration"},
                                                        {"is it getting worse", "course"},
                                                        {"do you take medicine", "history"},
                                                        {"are you a runner", "activity"},
                                                        {"occupation", "activity"}}) {
    const Found found = finder.find(typed);
    INFO(typed);
    REQUIRE(found.sure);
    CHECK(found.ids.front() == id);
  }
}

TEST_CASE("a question that was not clearly asked is not answered") {
  const Finder finder = question_finder(shipped_knowledge());
  for (const char* typed :
       {"swollen", "sleep", "numbness", "red", "stairs", "operation", "hello", "smoking", "vastus medialis"}) {
    INFO(typed);
    CHECK_FALSE(finder.find(typed).sure);
  }
  for (const std::string& nothing :
       {std::string("qqqqqqqqqqqqqqq"), std::string(), std::string(100000, 'x'), std::string("hello")})
    CHECK(finder.find(nothing).ids.empty());
  const Patient& patient = kneewise::testing::shipped_patients().front();
  const std::string text = kneewise::testing::transcript(patient, {"sleep", "hello", "vastus medialis", "known"});
  CHECK(text.find("Did you mean") != std::string::npos);
  CHECK(text.find("examine vastus medialis") != std::string::npos);
  CHECK(text.find("I don't know") == std::string::npos);  // nothing was put to the patient
}

TEST_CASE("a judgement takes a name, its beginning or an abbreviation, and nothing that is merely like one") {
  const Knowledge& knowledge = shipped_knowledge();
  const auto muscle = [finder = muscle_names(knowledge).finder](const std::string& typed) {
    const Found found = finder.find(typed);
    return found.sure ? found.ids.front() : "";
  };
  CHECK(muscle("vastus lat") == "vastus-lateralis");
  CHECK(muscle("gastrocnemus") == "gastrocnemius");
  CHECK(muscle("lateral hamstring") == "biceps-femoris");
  CHECK(muscle("TFL") == "tensor-fasciae-latae");
  CHECK(muscle("itb") == "iliotibial-band");
  for (const char* unclear : {"hamstring", "quads", "vastus", "adductor", "banana", "lateral", "biceps brachii"}) {
    INFO(unclear);
    CHECK(muscle(unclear).empty());
  }
  const auto family = [finder = family_names(knowledge).finder](const std::string& typed) {
    const Found found = finder.find(typed);
    return found.sure ? found.ids.front() : "";
  };
  CHECK(family("dvt") == "dvt");
  CHECK(family("deep vein thrombosis") == "dvt");
  CHECK(family("PE") == "pulmonary-embolism");
  CHECK(family("ACL") == "ligament-or-meniscus-injury");
  for (const char* unclear : {"heart attack", "hello", "90", "blood clot", "clot", "infection", "torn"}) {
    INFO(unclear);
    CHECK(family(unclear).empty());
  }
  const Finder causes = cause_names(knowledge).finder;
  REQUIRE(causes.find("bike").sure);
  CHECK(causes.find("bike").ids.front() == "activity=cycling");
  const Finder precautions = precaution_names(knowledge).finder;
  CHECK_FALSE(precautions.find("cycling").sure);
  CHECK_FALSE(precautions.find("ask doctor").sure);
  CHECK(precautions.find("Press only as much as feels fine").sure);
  CHECK(precautions.find("do not roll").sure);
}
