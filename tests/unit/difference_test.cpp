// What differs between two assessments: who moved, what is gone, what is new, what weighs otherwise.
#include "src/reasoning/difference.hpp"

#include <catch2/catch.hpp>

namespace kneewise {
namespace {

Evidence piece(const std::string& about, const std::string& item, double weight, const std::string& rule = "referral",
               bool for_it = true) {
  return {.about = about, .for_it = for_it, .rule = rule, .item = item, .weight = weight};
}

Candidate muscle(const std::string& id, double belief, Likelihood likelihood, std::vector<Evidence> evidence = {}) {
  Candidate candidate{.ranked = {.id = id, .belief = belief, .likelihood = likelihood}, .name = id};
  for (Evidence& item : evidence)
    (item.for_it ? candidate.ranked.evidence_for : candidate.ranked.evidence_against).push_back(std::move(item));
  return candidate;
}

RedFlag red_flag(const std::string& family, const std::string& rule, Disposition disposition = Disposition::urgent) {
  RedFlag red_flag;
  red_flag.family = family;
  red_flag.rule = rule;
  red_flag.disposition = disposition;
  return red_flag;
}

std::vector<std::string> ids_of(const std::vector<Difference::Moved>& moved) {
  std::vector<std::string> ids;
  for (const Difference::Moved& item : moved) ids.push_back(item.id);
  return ids;
}

TEST_CASE("Between equals nothing differs") {
  Assessment one;
  one.muscles = {muscle("popliteus", 0.5, Likelihood::likely, {piece("popliteus", "pain-zone=knee-back", 0.5)})};
  one.red_flags = {red_flag("dvt", "red-flag-dvt")};
  one.screen = Screen{};
  const Difference difference = between(one, one);
  CHECK(difference.empty());
  CHECK(difference.evidence.empty());
  CHECK(between({}, {}).empty());
}

TEST_CASE("A family stays while one of its rules holds; each rule that goes or comes is a ground") {
  Assessment before;
  before.red_flags = {red_flag("dvt", "a"), red_flag("dvt", "b"), red_flag("fracture", "c")};
  Assessment after;
  after.red_flags = {red_flag("tumour", "e", Disposition::emergency), red_flag("dvt", "b"), red_flag("cancer", "d")};
  const Difference difference = between(before, after);
  CHECK(difference.red_flags.gone == std::vector<std::string>{"fracture"});
  CHECK(difference.red_flags.come == std::vector<std::string>{"cancer", "tumour"});
  REQUIRE(difference.grounds.gone.size() == 2);
  CHECK(difference.grounds.gone[0].rule == "a");
  CHECK(difference.grounds.gone[1].rule == "c");
  REQUIRE(difference.grounds.come.size() == 2);
  CHECK(difference.grounds.come[0].rule == "e");  // gravest first
  CHECK(difference.grounds.come[1].rule == "d");
}

TEST_CASE("Moved is what crossed a word, and what is possible and changed by enough to see") {
  Assessment before;
  before.muscles = {muscle("a", 0.500, Likelihood::likely),   muscle("b", 0.40, Likelihood::possible),
                    muscle("c", 0.300, Likelihood::possible), muscle("d", 0.1, Likelihood::unlikely),
                    muscle("e", 0.0, Likelihood::unlikely),   muscle("f", -0.1, Likelihood::unlikely)};
  Assessment after;
  after.muscles = {muscle("b", 0.51, Likelihood::likely),    muscle("a", 0.504, Likelihood::likely),
                   muscle("g", 0.300, Likelihood::possible), muscle("h", 0.1, Likelihood::unlikely),
                   muscle("d", 0.0, Likelihood::unlikely),   muscle("f", -0.5, Likelihood::unlikely)};
  const Difference difference = between(before, after);
  CHECK(ids_of(difference.muscles) == std::vector<std::string>{"b", "g", "c"});
  const Difference::Moved& b = difference.muscles[0];
  CHECK(b.rose());
  CHECK(b.change() == Approx(0.11));
  CHECK(b.after->likelihood == Likelihood::likely);
  CHECK_FALSE(difference.muscles[1].before);
  CHECK_FALSE(difference.muscles[2].after);
  CHECK(difference.muscles[2].change() == Approx(-0.3));
  CHECK(ids_of(between(after, before).muscles) == std::vector<std::string>{"b", "c", "g"});
}

TEST_CASE("Evidence is compared by item and direction: gone, new, of another weight, of another rule") {
  Assessment before;
  before.muscles = {muscle("a", 0.5, Likelihood::likely,
                           {piece("a", "same", 0.3), piece("a", "lighter", 0.3), piece("a", "gone", 0.2),
                            piece("a", "other-rule", 0.2, "one"), piece("a", "turned", 0.1)})};
  Assessment after;
  after.muscles = {muscle("a", 0.5, Likelihood::likely,
                          {piece("a", "same", 0.3), piece("a", "lighter", 0.1), piece("a", "other-rule", 0.2, "two"),
                           piece("a", "turned", 0.1, "referral", false)})};
  after.alternatives = {{.ranked = muscle("b", 0.1, Likelihood::unlikely, {piece("b", "new", 0.1)}).ranked,
                         .name = "b",
                         .tells_apart = ""}};
  const std::vector<Difference::Weighed> evidence = between(before, after).evidence;
  std::vector<std::string> items;
  for (const Difference::Weighed& item : evidence) items.push_back(item.either().item);
  REQUIRE(items == std::vector<std::string>{"gone", "lighter", "other-rule", "turned", "turned", "new"});
  CHECK_FALSE(evidence[0].after);
  CHECK(evidence[0].weight_before() == 0.2);
  CHECK(evidence[0].weight_after() == 0);
  CHECK(evidence[1].weight_before() == 0.3);
  CHECK(evidence[1].weight_after() == 0.1);
  CHECK(evidence[2].before->rule == "one");
  CHECK(evidence[2].after->rule == "two");
  CHECK_FALSE(evidence[3].either().for_it);  // against first
  CHECK_FALSE(evidence[3].before);
  CHECK_FALSE(evidence[4].after);
  CHECK(evidence[5].either().about == "b");
}

TEST_CASE("Without a screen on both sides nothing is said of it") {
  Assessment before;
  before.screen = Screen{.families = {{"dvt", FamilyState::not_asked}, {"fracture", FamilyState::absent}},
                         .open_questions = {"calf-swelling", "fever"}};
  Assessment after;
  CHECK(between(before, after).empty());
  after.screen = Screen{.families = {{"dvt", FamilyState::absent}, {"fracture", FamilyState::absent}},
                        .open_questions = {"fever", "rigors"}};
  const Difference difference = between(before, after);
  REQUIRE(difference.screen.size() == 1);
  CHECK(difference.screen[0].family == "dvt");
  CHECK(difference.screen[0].after == FamilyState::absent);
  CHECK(difference.open_questions.gone == std::vector<std::string>{"calf-swelling"});
  CHECK(difference.open_questions.come == std::vector<std::string>{"rigors"});
}

TEST_CASE("Precautions, techniques and care are compared without their words") {
  Assessment before;
  Precaution precaution;
  precaution.id = "loose-clothing";
  before.precautions = {precaution};
  before.withheld = {{"stretch", "popliteus", "why", {}}, {"stretch", "popliteus", "why else", {}}};
  Assessment after;
  Care care;
  care.treatment = "habit-cycling";
  care.technique = "habit";
  care.about = finding_of("activity=cycling");
  after.care = {care};
  after.disposition = Disposition::muscular;
  after.cleared = true;
  const Difference difference = between(before, after);
  CHECK(difference.precautions.gone == std::vector<std::string>{"loose-clothing"});
  CHECK(difference.withheld.gone == std::vector<Difference::WithheldFrom>{{"stretch", "popliteus"}});
  REQUIRE(difference.care.come.size() == 1);
  CHECK(difference.care.come[0].about.question == "activity");
  REQUIRE(difference.disposition);
  CHECK(difference.disposition->before == Disposition::inconclusive);
  CHECK(difference.disposition->after == Disposition::muscular);
  REQUIRE(difference.cleared);
  CHECK(difference.cleared->after);
}

}  // namespace
}  // namespace kneewise
