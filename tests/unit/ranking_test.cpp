#include "src/reasoning/ranking.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <set>

#include "src/knowledge/guide.hpp"
#include "tests/support/kb.hpp"

using kneewise::Evidence;
using kneewise::EvidenceKind;
using kneewise::rank;
using kneewise::Ranked;
using kneewise::Strength;
using kneewise::Weights;

namespace {

using Words = std::vector<std::string>;

// Round weights, so that sums can be made by hand.
Weights weights() {
  Weights weights;
  weights.strengths = {1.0, 0.5, 0.3, 0.1};
  weights.location_ceiling = 0.6;
  weights.likely = 0.6;
  weights.possible = 0.2;
  return weights;
}

Evidence piece(const std::string& about, bool for_it, Strength strength, const std::string& item,
               EvidenceKind kind = EvidenceKind::symptom) {
  Evidence evidence;
  evidence.about = about;
  evidence.for_it = for_it;
  evidence.kind = kind;
  evidence.strength = strength;
  evidence.rule = "rule-of-" + item;
  evidence.item = item;
  return evidence;
}

Evidence in_favour(Strength strength, const std::string& item, EvidenceKind kind = EvidenceKind::symptom) {
  return piece("popliteus", true, strength, item, kind);
}

Evidence against(Strength strength, const std::string& item, EvidenceKind kind = EvidenceKind::symptom) {
  return piece("popliteus", false, strength, item, kind);
}

double belief_of(std::vector<Evidence> evidence) {
  const std::vector<Ranked> ranking = rank(std::move(evidence), weights());
  REQUIRE(ranking.size() == 1);
  return ranking.front().belief;
}

Words ids_of(const std::vector<Ranked>& ranking) {
  Words ids;
  for (const Ranked& ranked : ranking) ids.push_back(ranked.id);
  return ids;
}

Words items_of(const std::vector<Evidence>& evidence) {
  Words items;
  for (const Evidence& one : evidence) items.push_back(one.item);
  return items;
}

}  // namespace

TEST_CASE("Without evidence there is no ranking") {
  CHECK(rank({}, weights()).empty());
}

TEST_CASE("One piece in favour is believed as much as it weighs, one against as much below zero") {
  CHECK(belief_of({in_favour(Strength::moderate, "a")}) == Approx(0.3));
  CHECK(belief_of({against(Strength::moderate, "a")}) == Approx(-0.3));
}

TEST_CASE("Each further piece in favour takes its share of the doubt that is left") {
  // 0.5, then 0.5 + 0.3 * 0.5 = 0.65, then 0.65 + 0.1 * 0.35 = 0.685
  CHECK(belief_of({in_favour(Strength::strong, "a"), in_favour(Strength::moderate, "b")}) == Approx(0.65));
  CHECK(belief_of({in_favour(Strength::strong, "a"), in_favour(Strength::moderate, "b"),
                   in_favour(Strength::weak, "c")}) == Approx(0.685));
}

TEST_CASE("Pieces against add up in the same way, below zero") {
  CHECK(belief_of({against(Strength::strong, "a"), against(Strength::moderate, "b"), against(Strength::weak, "c")}) ==
        Approx(-0.685));
}

TEST_CASE("Both sides are set against each other, and the smaller one widens the difference") {
  // (0.65 - 0.1) / (1 - 0.1)
  CHECK(belief_of({in_favour(Strength::strong, "a"), in_favour(Strength::moderate, "b"),
                   against(Strength::weak, "c")}) == Approx(0.55 / 0.9));
  // (0.3 - 0.5) / (1 - 0.3)
  CHECK(belief_of({in_favour(Strength::moderate, "a"), against(Strength::strong, "b")}) == Approx(-0.2 / 0.7));
}

TEST_CASE("Equal sides cancel out") {
  CHECK(belief_of({in_favour(Strength::strong, "a"), against(Strength::strong, "b")}) == Approx(0).margin(1e-12));
}

TEST_CASE("Certainty on both sides at once believes nothing, rather than dividing by nothing") {
  CHECK(belief_of({in_favour(Strength::decisive, "a"), against(Strength::decisive, "b")}) == 0);
}

TEST_CASE("A belief of exactly a limit is not taken below it by the last bits of a sum") {
  CHECK(kneewise::belief_from(0.34, 0.12) == 0.25);
}

TEST_CASE("Of all location in favour together the ceiling's share counts") {
  // 0.6 * (0.5 + 0.5 * 0.5)
  CHECK(belief_of({in_favour(Strength::strong, "a", EvidenceKind::location),
                   in_favour(Strength::strong, "b", EvidenceKind::location)}) == Approx(0.45));
  CHECK(belief_of({in_favour(Strength::decisive, "a", EvidenceKind::location)}) == Approx(0.6));
}

TEST_CASE("The ceiling is a factor: what is ahead by place stays ahead") {
  CHECK(belief_of({in_favour(Strength::decisive, "a", EvidenceKind::location)}) >
        belief_of({in_favour(Strength::strong, "a", EvidenceKind::location)}));
  CHECK(belief_of({in_favour(Strength::strong, "a", EvidenceKind::location)}) == Approx(0.3));
}

TEST_CASE("Other evidence adds to the share of location") {
  // 0.45 + 0.3 * 0.55
  CHECK(belief_of({in_favour(Strength::strong, "a", EvidenceKind::location),
                   in_favour(Strength::strong, "b", EvidenceKind::location),
                   in_favour(Strength::moderate, "c", EvidenceKind::palpation)}) == Approx(0.615));
}

TEST_CASE("A suspect of a place weighs by its rank: each further one keeps the step's share") {
  Weights numbers = weights();
  kneewise::set_places(numbers, {.first = 0.8, .step = 0.5, .worst_factor = 1.1, .derived_factor = 0.9});
  CHECK(numbers.of(Strength::place, 1) == Approx(0.8));
  CHECK(numbers.of(Strength::place, 3) == Approx(0.2));
  CHECK(numbers.of(Strength::worst_place, 2) == Approx(0.44));
  CHECK(numbers.of(Strength::derived_place, 2) == Approx(0.36));
  // Inferred, and still before the next.
  CHECK(numbers.of(Strength::derived_place, 2) > numbers.of(Strength::place, 3));
  Evidence second = in_favour(Strength::place, "pain-zone=calf", EvidenceKind::location);
  second.rank = 2;
  const Ranked ranked = rank({second}, numbers).front();
  CHECK(ranked.evidence_for.front().word == Approx(0.4));
  CHECK(ranked.belief == Approx(0.24));
}

TEST_CASE("A finding that fits many muscles tells little between them") {
  using kneewise::specificity_of;
  CHECK(specificity_of(1, 29, 1) == 1);
  CHECK(specificity_of(29, 29, 1) == Approx(0).margin(1e-12));
  CHECK(specificity_of(5, 25, 1) == Approx(0.5));
  CHECK(specificity_of(5, 25, 2) == Approx(0.25));
  CHECK(specificity_of(0, 29, 1) == 1);

  Weights numbers = weights();
  numbers.specificity = {{{"limp=yes", {"popliteus", "soleus"}}}, {"popliteus", "soleus", "gracilis", "psoas"}, 1};
  const auto factor = [&numbers](EvidenceKind kind, const std::string& item, const std::string& about) {
    Evidence evidence = piece(about, true, Strength::strong, item, kind);
    const Evidence counted = rank({evidence}, numbers).front().evidence_for.front();
    CHECK(counted.weight == Approx(counted.word * counted.certainty * counted.specificity));
    return counted.specificity;
  };
  CHECK(factor(EvidenceKind::symptom, "limp=yes", "popliteus") == Approx(0.5));
  CHECK(factor(EvidenceKind::cause, "limp=yes", "popliteus") == Approx(0.5));
  // What a hand finds, the place and a pattern count in full, and so does all that is said of what is no muscle.
  for (const EvidenceKind kind : {EvidenceKind::palpation, EvidenceKind::location, EvidenceKind::pattern})
    CHECK(factor(kind, "limp=yes", "popliteus") == 1);
  CHECK(factor(EvidenceKind::symptom, "limp=yes", "osteoarthritis") == 1);
  CHECK(factor(EvidenceKind::symptom, "fever=yes", "popliteus") == 1);
  // Denied it counts as little.
  const Evidence denied = rank({against(Strength::strong, "limp=yes")}, numbers).front().evidence_against.front();
  CHECK(denied.weight == Approx(0.25));
}

TEST_CASE("An order of suspects with a gap, an equal in front or a stranger is found out") {
  using kneewise::faults_of_guide;
  using kneewise::Suspect;
  const std::set<std::string> zones = {"calf", "heel"};
  const std::set<std::string> muscles = {"soleus", "plantaris", "gracilis"};
  const std::vector<Suspect> sound = {
      {"soleus", "calf", 1, 0}, {"plantaris", "calf", 2, 0}, {"soleus", "heel", 1, 2}, {"gracilis", "heel", 2, 1}};
  CHECK(faults_of_guide(sound, zones, muscles).empty());
  const auto fault = [&](std::size_t at, Suspect other) {
    std::vector<Suspect> changed = sound;
    changed.at(at) = std::move(other);
    return faults_of_guide(changed, zones, muscles);
  };
  CHECK(fault(1, {"plantaris", "calf", 3, 0}) == Words{"calf: there is no rank 2, and there is a later one"});
  CHECK(fault(1, {"plantaris", "calf", 1, 0}) ==
        Words{"calf: 2 muscles share rank 1; the first three must be told apart"});
  CHECK(fault(1, {"soleus", "calf", 2, 0}) ==
        Words{"calf: soleus stands there twice", "plantaris is a suspect nowhere"});
  CHECK(fault(1, {"nobody", "calf", 2, 0}) ==
        Words{"calf: there is no muscle 'nobody'", "plantaris is a suspect nowhere"});
  CHECK(fault(3, {"gracilis", "heel", 2, 0}) == Words{"heel: some of its suspects have a sudden-rank and others none"});
  CHECK(faults_of_guide({sound.begin(), sound.begin() + 2}, zones, muscles) ==
        Words{"gracilis is a suspect nowhere", "heel has no suspects"});
  CHECK(faults_of_guide({}, zones, {}).empty());
}

TEST_CASE("Numbers of the guide that would undo its order are found out") {
  using kneewise::faults_of;
  const Weights numbers = weights();
  CHECK(faults_of({0.6, 0.75, 1.25, 0.9}, numbers).empty());
  CHECK(faults_of({0.6, 1.0, 1.25, 0.9}, numbers).size() == 2);
  CHECK(faults_of({0.6, 0.75, 1.25, 0.7}, numbers).size() == 1);
  CHECK(faults_of({0.9, 0.75, 1.25, 0.9}, numbers).size() == 1);
  Weights high = numbers;
  high.location_ceiling = 0.7;
  CHECK(faults_of({0.6, 0.75, 1.25, 0.9}, high).size() == 1);
}

TEST_CASE("Only location has a ceiling") {
  for (const EvidenceKind kind : {EvidenceKind::symptom, EvidenceKind::cause, EvidenceKind::structure,
                                  EvidenceKind::pattern, EvidenceKind::palpation}) {
    INFO(id_of(kind));
    CHECK(belief_of({in_favour(Strength::strong, "a", kind), in_favour(Strength::strong, "b", kind)}) == Approx(0.75));
  }
}

TEST_CASE("Location against a muscle has no ceiling") {
  CHECK(belief_of({against(Strength::strong, "a", EvidenceKind::location),
                   against(Strength::strong, "b", EvidenceKind::location)}) == Approx(-0.75));
}

TEST_CASE("A piece counts with its weight times its certainty") {
  Evidence unsure = in_favour(Strength::strong, "a");
  unsure.certainty = 0.4;
  CHECK(belief_of({unsure}) == Approx(0.2));
  // 0.3 + 0.2 * 0.7
  CHECK(belief_of({unsure, in_favour(Strength::moderate, "b")}) == Approx(0.44));

  unsure.for_it = false;
  CHECK(belief_of({unsure}) == Approx(-0.2));

  unsure.certainty = 0;
  CHECK(belief_of({unsure}) == Approx(0).margin(1e-12));
}

TEST_CASE("What a piece counted with is told") {
  Evidence unsure = in_favour(Strength::strong, "a");
  unsure.certainty = 0.4;
  const auto ranking = rank({unsure, against(Strength::weak, "b")}, weights());
  REQUIRE(ranking.size() == 1);
  REQUIRE(ranking.front().evidence_for.size() == 1);
  REQUIRE(ranking.front().evidence_against.size() == 1);
  CHECK(ranking.front().evidence_for.front().weight == Approx(0.2));
  CHECK(ranking.front().evidence_against.front().weight == Approx(0.1));
}

TEST_CASE("Of several pieces of one item the strongest counts, once") {
  Evidence same = in_favour(Strength::weak, "a");
  same.rule = "another-rule";
  const auto ranking = rank({same, in_favour(Strength::strong, "a"), in_favour(Strength::moderate, "a")}, weights());
  REQUIRE(ranking.size() == 1);
  CHECK(ranking.front().belief == Approx(0.5));
  REQUIRE(ranking.front().evidence_for.size() == 1);
  CHECK(ranking.front().evidence_for.front().strength == Strength::strong);
}

TEST_CASE("The strongest of one item is judged with its certainty") {
  Evidence doubtful = in_favour(Strength::strong, "a");
  doubtful.certainty = 0.1;  // 0.05, below a weak piece
  const auto ranking = rank({doubtful, in_favour(Strength::weak, "a")}, weights());
  REQUIRE(ranking.front().evidence_for.size() == 1);
  CHECK(ranking.front().evidence_for.front().strength == Strength::weak);
  CHECK(ranking.front().belief == Approx(0.1));
}

TEST_CASE("Two rules that say the same of one item count once") {
  Evidence second = in_favour(Strength::strong, "a");
  second.rule = "a-rule-that-comes-first";
  const auto ranking = rank({in_favour(Strength::strong, "a"), second}, weights());
  REQUIRE(ranking.front().evidence_for.size() == 1);
  CHECK(ranking.front().evidence_for.front().rule == "a-rule-that-comes-first");
  CHECK(ranking.front().belief == Approx(0.5));
}

TEST_CASE("One item may speak for and against the same muscle, and for two muscles") {
  // (0.5 - 0.1) / (1 - 0.1)
  CHECK(belief_of({in_favour(Strength::strong, "a"), against(Strength::weak, "a")}) == Approx(0.4 / 0.9));

  const auto ranking =
      rank({piece("popliteus", true, Strength::strong, "a"), piece("soleus", true, Strength::strong, "a")}, weights());
  REQUIRE(ranking.size() == 2);
  CHECK(ranking[0].belief == Approx(0.5));
  CHECK(ranking[1].belief == Approx(0.5));
}

TEST_CASE("The best stands first and the worst last") {
  const auto ranking =
      rank({piece("soleus", false, Strength::strong, "a"), piece("gracilis", true, Strength::weak, "a"),
            piece("sartorius", true, Strength::strong, "a"), piece("plantaris", true, Strength::moderate, "a")},
           weights());
  CHECK(ids_of(ranking) == Words{"sartorius", "plantaris", "gracilis", "soleus"});
}

TEST_CASE("Equal beliefs are ranked by id") {
  const std::vector<Evidence> evidence = {piece("soleus", true, Strength::strong, "a"),
                                          piece("gracilis", true, Strength::strong, "b"),
                                          piece("plantaris", true, Strength::strong, "c")};
  CHECK(ids_of(rank(evidence, weights())) == Words{"gracilis", "plantaris", "soleus"});
  CHECK(ids_of(rank({evidence.rbegin(), evidence.rend()}, weights())) == Words{"gracilis", "plantaris", "soleus"});
}

TEST_CASE("The reasons of a muscle stand heaviest first, ties by item") {
  const auto ranking =
      rank({in_favour(Strength::weak, "d"), in_favour(Strength::strong, "c"), in_favour(Strength::weak, "a"),
            in_favour(Strength::moderate, "b"), against(Strength::weak, "z"), against(Strength::strong, "y")},
           weights());
  REQUIRE(ranking.size() == 1);
  CHECK(items_of(ranking.front().evidence_for) == Words{"c", "b", "a", "d"});
  CHECK(items_of(ranking.front().evidence_against) == Words{"y", "z"});
}

TEST_CASE("The order in which evidence arrives changes nothing, not even the last digit") {
  // Certainties that leave sums which differ in the last digit when they are added in another order.
  std::vector<Evidence> evidence;
  const std::vector<double> certainties = {0.1, 0.2, 0.3, 0.7, 0.9, 0.37};
  for (std::size_t i = 0; i < certainties.size(); ++i) {
    evidence.push_back(in_favour(i % 2 == 0 ? Strength::strong : Strength::moderate,
                                 std::string(1, static_cast<char>('a' + i)),
                                 i < 3 ? EvidenceKind::location : EvidenceKind::symptom));
    evidence.back().certainty = certainties[i];
  }
  evidence.push_back(against(Strength::weak, "z"));
  const double expected = belief_of(evidence);
  const Words items = items_of(rank(evidence, weights()).front().evidence_for);

  std::vector<std::size_t> order = {0, 1, 2, 3, 4, 5, 6};
  std::size_t different = 0;
  do {
    std::vector<Evidence> shuffled;
    for (const std::size_t i : order) shuffled.push_back(evidence[i]);
    const auto ranking = rank(std::move(shuffled), weights());
    if (ranking.front().belief != expected || items_of(ranking.front().evidence_for) != items) ++different;
  } while (std::next_permutation(order.begin(), order.end()));
  CHECK(different == 0);
}

TEST_CASE("Belief never leaves the range from -1 to 1, whatever is put together") {
  const std::vector<Strength> strengths = {Strength::decisive, Strength::strong, Strength::moderate, Strength::weak};
  CHECK(belief_of({in_favour(Strength::decisive, "a")}) == Approx(1));
  CHECK(belief_of({against(Strength::decisive, "a")}) == Approx(-1));
  for (const Strength strong : strengths) {
    for (const Strength opposed : strengths) {
      for (int in = 0; in <= 12; ++in) {
        for (int out = in == 0 ? 1 : 0; out <= 12; out += 3) {
          std::vector<Evidence> evidence;
          for (int i = 0; i < in; ++i) evidence.push_back(in_favour(strong, "for-" + std::to_string(i)));
          for (int i = 0; i < out; ++i) evidence.push_back(against(opposed, "against-" + std::to_string(i)));
          const double belief = belief_of(std::move(evidence));
          CAPTURE(id_of(strong), in, id_of(opposed), out, belief);
          REQUIRE(std::isfinite(belief));
          REQUIRE(belief >= -1);
          REQUIRE(belief <= 1);
        }
      }
    }
  }
}

TEST_CASE("With the shipped numbers location alone makes no muscle likely") {
  const Weights& shipped = kneewise::testing::shipped_knowledge().weights;
  std::vector<Evidence> evidence;
  for (int i = 0; i < 20; ++i)
    evidence.push_back(in_favour(Strength::decisive, "zone-" + std::to_string(i), EvidenceKind::location));
  const double belief = rank(evidence, shipped).front().belief;
  CHECK(belief == Approx(shipped.location_ceiling));
  CHECK(belief < shipped.likely);
  CHECK(belief >= shipped.possible);
}

TEST_CASE("The shipped words of strength run from decisive down to slight") {
  const Weights& weights = kneewise::testing::shipped_knowledge().weights;
  CHECK(weights.of(Strength::decisive) > weights.of(Strength::strong));
  CHECK(weights.of(Strength::strong) > weights.of(Strength::moderate));
  CHECK(weights.of(Strength::moderate) > weights.of(Strength::weak));
  CHECK(weights.of(Strength::weak) > weights.of(Strength::slight));
  CHECK(weights.of(Strength::slight) > 0);
  CHECK(weights.of(Strength::decisive) <= 1);
}
