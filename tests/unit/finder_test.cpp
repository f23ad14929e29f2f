// Finding entries of a list by words typed freely: nothing is taken that was not clearly named.
#include "src/talk/finder.hpp"

#include <catch2/catch.hpp>

namespace kneewise::testing {
namespace {

using Ids = std::vector<std::string>;

// A list of which an entry is taken only when nothing else fits.
const Finder& dangers() {
  static const Finder finder = [] {
    Finder made;
    made.add("dvt", {"dvt", "Blood clot in the leg (deep vein thrombosis)"});
    made.add("pulmonary-embolism", {"pulmonary-embolism", "Blood clot in the lung", "PE"});
    made.add("fracture", {"fracture", "Broken bone"}, {"cannot put weight on the leg"});
    made.add("stress-fracture", {"stress-fracture", "Stress fracture"});
    return made;
  }();
  return finder;
}

std::string taken(const Finder& finder, const std::string& typed) {
  const Found found = finder.find(typed);
  return found.sure ? found.ids.front() : "";
}

TEST_CASE("An entry is taken by its id, its name, a part of it in brackets, or its beginning in several words") {
  CHECK(taken(dangers(), "dvt") == "dvt");
  CHECK(taken(dangers(), "DVT ") == "dvt");
  CHECK(taken(dangers(), "blood clot in the leg") == "dvt");
  CHECK(taken(dangers(), "Deep Vein Thrombosis") == "dvt");
  CHECK(taken(dangers(), "pulmonary embolism") == "pulmonary-embolism");
  CHECK(taken(dangers(), "broken b") == "fracture");
  CHECK(taken(dangers(), "fracture") == "fracture");  // by name, although another entry holds the word
}

TEST_CASE("A slip in a long word is forgiven, and another ending") {
  CHECK(taken(dangers(), "thrombosys") == "dvt");
  CHECK(taken(dangers(), "thrombsois") == "dvt");
  CHECK(taken(dangers(), "embolsim") == "pulmonary-embolism");
  CHECK(taken(dangers(), "stressed fracture") == "stress-fracture");
  CHECK(taken(dangers(), "hrombosis").empty());  // the first letter is right
  CHECK(taken(dangers(), "bpne").empty());       // a short word
}

TEST_CASE("What fits several is offered, best first, and never taken") {
  const Found clot = dangers().find("blood clot");
  CHECK_FALSE(clot.sure);
  CHECK(clot.ids == Ids{"dvt", "pulmonary-embolism"});
  CHECK_FALSE(dangers().find("clot").sure);
}

TEST_CASE("A hint brings an entry among the near ones, and no further") {
  const Found found = dangers().find("weight");
  CHECK(found.ids == Ids{"fracture"});
  CHECK_FALSE(found.sure);
}

TEST_CASE("Where entries need not stand alone, one that fits clearly better is taken") {
  Finder questions(false);
  questions.add("pain-at-night", {"pain-at-night", "pain at night"});
  questions.add("sleep", {"sleep", "sleep at night lately"});
  questions.add("fever", {"fever", "fever"});
  CHECK(taken(questions, "night") == "pain-at-night");  // "pain" tells nothing here: the one word is its name
  CHECK(taken(questions, "do you have a fever?") == "fever");
  CHECK(taken(questions, "fevre") == "fever");
}

TEST_CASE("Nothing near gives nothing, whatever its length") {
  for (const std::string& nothing : {std::string(), std::string("   "), std::string("the of and"),
                                     std::string("qqqqqqqq"), std::string(100'000, 'x')}) {
    const Found found = dangers().find(nothing);
    CHECK(found.ids.empty());
    CHECK_FALSE(found.sure);
  }
}

TEST_CASE("No more than nine are offered") {
  Finder many;
  for (int i = 0; i < 20; ++i) many.add("muscle-" + std::to_string(i), {"long muscle " + std::to_string(i)});
  CHECK(many.find("muscle").ids.size() == 9);
}

}  // namespace
}  // namespace kneewise::testing
