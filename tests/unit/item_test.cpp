#include "src/practice/item.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>

#include "src/basics/text.hpp"
#include "src/documents/as_text.hpp"
#include "tests/support/kb.hpp"
#include "tests/support/practice.hpp"

using namespace kneewise;
using namespace kneewise::testing;

TEST_CASE("the key of a reasoning item is the engine's, and always saying 'no different' gains nothing") {
  const Knowledge& knowledge = shipped_knowledge();
  std::map<int, double> keys;
  double timid = 0;
  double count = 0;
  for (std::uint64_t stream = 0; stream < 600; ++stream) {
    Choices choices(3, stream);
    const Patient& patient = choices.one_of(shipped_patients());
    const auto item = make_item(shipped_reasoner(), patient, choices);
    if (!item) continue;
    ++count;
    ++keys[item->key];
    timid += points_for(0, item->key);
    Answers then = item->known;
    then[item->question] = item->answer;
    const Assessment assessment = ranked(then);
    const Ranked* muscle = assessment.find(item->muscle);
    REQUIRE((muscle == nullptr ? 0 : muscle->belief) == Approx(item->after));
    CHECK(item->key == step_of(item->after - item->before));
    CHECK(item->reason.has_value() == (item->key != 0));
    // In no danger, about a muscle worth thinking of, and not known already.
    CHECK_FALSE(is_urgent(ranked(patient.subject().answers).disposition));
    CHECK(std::max(item->before, item->after) >= knowledge.weights.possible);
    CHECK_FALSE(item->known.contains(item->question));
    if (item->question == "worst-zone") CHECK(item->known.at("pain-zone").chosen.size() > 1);
  }
  INFO("keys " << keys[-2] << " " << keys[-1] << " " << keys[0] << " " << keys[1] << " " << keys[2]);
  CHECK(count > 60);
  CHECK(timid / count < 1.0 / 3);
  CHECK(points_for(1, 2) == 0.5);
  CHECK(points_for(-1, 2) == 0);
  CHECK(points_for(0, 2) == 0);
}

TEST_CASE("an item that was met does not come again, and its key gives the reason") {
  std::set<std::string> taken;
  for (std::uint64_t stream = 0; stream < 300 && taken.size() < 40; ++stream) {
    Choices choices(3, stream);
    const auto item = make_item(shipped_reasoner(), choices.one_of(shipped_patients()), choices, taken);
    if (!item) continue;
    CHECK(taken.insert(item->id()).second);
    const std::string key = unwrapped(as_text(key_in_words(shipped_knowledge(), *item, 0.5), {.width = 80}));
    CHECK(key.find("0.5 of 1 point") != std::string::npos);
    if (item->reason) CHECK(key.find(lower(item->reason->text.substr(0, 12))) != std::string::npos);
    const std::string asked = unwrapped(as_text(item_in_words(shipped_knowledge(), *item), {.width = 80}));
    CHECK(asked.find("you thought of: " + lower(shipped_knowledge().muscles.at(item->muscle).name)) !=
          std::string::npos);
    CHECK(asked.find("now you learn: ") != std::string::npos);
  }
  CHECK(taken.size() == 40);
}
