#include "src/score/score.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "src/cases/case_json.hpp"
#include "tests/support/kb.hpp"

using kneewise::Assessment;
using kneewise::Candidate;
using kneewise::Case;
using kneewise::CaseOrError;
using kneewise::Disposition;
using kneewise::Expectation;
using kneewise::Knowledge;
using kneewise::MuscleScore;
using kneewise::Proportion;
using kneewise::RedFlag;
using kneewise::RowKind;
using kneewise::Score;
using kneewise::Strength;
using kneewise::TableRow;
using kneewise::testing::shipped_knowledge;
using kneewise::testing::shipped_reasoner;

namespace {

using Json = nlohmann::ordered_json;
using Words = std::vector<std::string>;

Proportion proportion(std::size_t count, std::size_t total) {
  Proportion made;
  made.count = count;
  made.total = total;
  return made;
}

// A case file's case, written as JSON text.
Case case_in(const std::string& text) {
  const CaseOrError item = read_case(Json::parse(text), shipped_knowledge().vocabulary);
  if (const auto* error = std::get_if<kneewise::CaseError>(&item)) FAIL(error->at << ": " << error->message);
  return std::get<Case>(item);
}

// A case that expects what the text says: {"disposition": ...}.
Case expecting(const std::string& expect, const std::string& more = "") {
  return case_in(R"({"id": "c", "answers": {}, )" + more + R"("expect": )" + expect + "}");
}

Expectation expectation_in(const std::string& expect, const std::string& more = "") {
  const auto expected = expecting(expect, more).expect;
  REQUIRE(expected);
  return *expected;
}

Assessment outcome(Disposition disposition, const Words& families = {}, const std::vector<Candidate>& muscles = {}) {
  Assessment assessment;
  assessment.disposition = disposition;
  for (const std::string& family : families) {
    RedFlag red_flag;
    red_flag.family = family;
    red_flag.rule = "red-flag-" + family + "-made-up";
    red_flag.disposition = disposition;
    assessment.red_flags.push_back(red_flag);
  }
  assessment.muscles = muscles;
  return assessment;
}

Candidate muscle(const std::string& id, double belief) {
  Candidate candidate;
  candidate.ranked.id = id;
  candidate.ranked.belief = belief;
  return candidate;
}

TableRow row(const std::string& about, RowKind kind, const std::string& question, const std::string& answer,
             Strength strength, bool for_it = true) {
  TableRow made;
  made.about = about;
  made.item = question + "=" + answer;
  made.question = question;
  made.answer = answer;
  made.kind = kind;
  made.strength = strength;
  made.for_it = for_it;
  return made;
}

// Tables of three muscles and one alternative, without an engine: all that the baselines read.
Knowledge small_tables() {
  Knowledge knowledge;
  for (const std::string id : {"gracilis", "popliteus", "soleus"}) knowledge.muscles[id].id = id;
  for (const TableRow& one : {row("popliteus", RowKind::location, "pain-zone", "knee-back", Strength::strong),
                              row("gracilis", RowKind::location, "pain-zone", "knee-inner", Strength::strong),
                              row("soleus", RowKind::location, "pain-zone", "knee-back", Strength::weak),
                              row("soleus", RowKind::symptom, "aggravated-by", "walking", Strength::strong),
                              row("soleus", RowKind::overuse, "activity", "running", Strength::moderate),
                              row("gracilis", RowKind::symptom, "aggravated-by", "walking", Strength::strong, false),
                              row("bakers-cyst", RowKind::location, "pain-zone", "knee-back", Strength::strong)})
    knowledge.rows[{one.about, one.item}] = one;
  return knowledge;
}

// Scores one case against one outcome.
Score scored(const Case& subject, const Assessment& assessment) {
  REQUIRE(subject.expect);
  Score score;
  score.add(subject, subject.answers, assessment, small_tables());
  return score;
}

bool is(const Proportion& given, std::size_t count, std::size_t total) {
  return given.count == count && given.total == total;
}

}  // namespace

// ---------------------------------------------------------------------------------------------------------------------
// Shares and their intervals

TEST_CASE("A share counts what counts among all") {
  Proportion share;
  share.add(true);
  share.add(false);
  share.add(true);
  share.add(true);
  CHECK(is(share, 3, 4));
  CHECK(share.share() == Approx(0.75));
}

TEST_CASE("The interval is Wilson's, to nine places") {
  // Worked out with 40 digits from the formula, z = 1.959963984540054.
  struct Row {
    std::size_t count;
    std::size_t total;
    double low;
    double high;
  };
  for (const Row& row : {Row{5, 10, 0.236593090513, 0.763406909487}, Row{11, 18, 0.386190416022, 0.796947534278},
                         Row{1, 19, 0.009351994062, 0.246387311669}}) {
    CAPTURE(row.count, row.total);
    const Proportion share = proportion(row.count, row.total);
    CHECK(share.low() == Approx(row.low).margin(1e-9).epsilon(0));
    CHECK(share.high() == Approx(row.high).margin(1e-9).epsilon(0));
  }
}

TEST_CASE("The interval of none of n starts at 0, and its width is not 0") {
  CHECK(proportion(0, 10).low() == Approx(0).margin(1e-9));
  CHECK(proportion(0, 10).high() == Approx(0.277532799863).margin(1e-9).epsilon(0));
  CHECK(proportion(0, 1).high() == Approx(0.793450685623).margin(1e-9).epsilon(0));
}

TEST_CASE("The interval of all of n ends at 1, and its width is not 0") {
  CHECK(proportion(10, 10).high() == Approx(1).margin(1e-9));
  CHECK(proportion(10, 10).low() == Approx(0.722467200137).margin(1e-9).epsilon(0));
  CHECK(proportion(1, 1).low() == Approx(0.206549314377).margin(1e-9).epsilon(0));
  CHECK(proportion(26, 26).low() == Approx(0.871271078141).margin(1e-9).epsilon(0));
}

TEST_CASE("An interval never leaves the range from 0 to 1, and holds the share") {
  for (std::size_t total = 1; total <= 60; ++total) {
    for (std::size_t count = 0; count <= total; ++count) {
      const Proportion share = proportion(count, total);
      CAPTURE(count, total);
      REQUIRE(share.low() >= 0);
      REQUIRE(share.high() <= 1);
      REQUIRE(share.low() <= share.share() + 1e-12);
      REQUIRE(share.high() >= share.share() - 1e-12);
    }
  }
}

TEST_CASE("Of no cases nothing is known: the interval runs from 0 to 1") {
  CHECK(Proportion().share() == 0);
  CHECK(Proportion().low() == 0);
  CHECK(Proportion().high() == 1);
}

// ---------------------------------------------------------------------------------------------------------------------
// What a case expects

TEST_CASE("A case without an expectation has none") {
  CHECK_FALSE(case_in(R"({"id": "c", "answers": {}})").expect);
  CHECK_FALSE(case_in(R"({"id": "c", "answers": {}, "expect": "urgent"})").expect);
}

TEST_CASE("What is expected is acceptable too") {
  const Expectation expected = expectation_in(
      R"({"disposition": "urgent", "acceptable_dispositions": ["emergency"], "muscles": ["soleus"],
          "acceptable_muscles": ["popliteus", "soleus"], "red_flags": ["dvt"], "acceptable_red_flags": ["tumour", "dvt"]})");
  CHECK(expected.disposition == Disposition::urgent);
  CHECK(expected.acceptable_dispositions == std::vector{Disposition::emergency, Disposition::urgent});
  CHECK(expected.muscles == Words{"soleus"});
  CHECK(expected.acceptable_muscles == Words{"soleus", "popliteus"});
  CHECK(expected.red_flags == Words{"dvt", "tumour"});
}

TEST_CASE("An expectation may say nothing, and unknown words in it say nothing") {
  const Expectation empty = expectation_in("{}");
  CHECK_FALSE(empty.disposition);
  CHECK(empty.acceptable_dispositions.empty());
  CHECK(empty.muscles.empty());
  CHECK_FALSE(empty.dangerous);

  const Expectation odd =
      expectation_in(R"({"disposition": "tomorrow", "acceptable_dispositions": [3, "soon"], "muscles": "soleus"})");
  CHECK_FALSE(odd.disposition);
  CHECK(odd.acceptable_dispositions.empty());
  CHECK(odd.muscles.empty());
}

TEST_CASE("The category says whether a case is dangerous") {
  CHECK(expectation_in("{}", R"("category": "danger", )").dangerous);
  CHECK_FALSE(expectation_in(R"({"red_flags": ["dvt"]})", R"("category": "muscular", )").dangerous);
}

TEST_CASE("Without a category a case that expects a red flag is dangerous") {
  CHECK(expectation_in(R"({"red_flags": ["dvt"]})").dangerous);
  CHECK_FALSE(expectation_in(R"({"red_flags": []})").dangerous);
  CHECK_FALSE(expectation_in(R"({"acceptable_red_flags": ["dvt"]})").dangerous);
}

// ---------------------------------------------------------------------------------------------------------------------
// Danger

TEST_CASE("Danger is caught when the result is at least as urgent as the least urgent acceptable one") {
  const Case subject =
      expecting(R"({"disposition": "emergency", "acceptable_dispositions": ["urgent"]})", R"("category": "danger", )");
  CHECK(is(scored(subject, outcome(Disposition::emergency)).triage.danger_caught, 1, 1));
  CHECK(is(scored(subject, outcome(Disposition::urgent)).triage.danger_caught, 1, 1));

  for (const Disposition missed : {Disposition::routine_referral, Disposition::inconclusive, Disposition::muscular}) {
    const Score score = scored(subject, outcome(missed));
    CHECK(is(score.triage.danger_caught, 0, 1));
    REQUIRE(score.wrong.size() == 1);
    CHECK(score.wrong.front().id == "c");
    CHECK(score.wrong.front().what == "danger missed: " + std::string(id_of(missed)) + ", expected urgent");
  }
}

TEST_CASE("A dangerous case is no case of over-triage") {
  const Case subject = expecting(R"({"disposition": "urgent"})", R"("category": "danger", )");
  const Score score = scored(subject, outcome(Disposition::emergency));
  CHECK(is(score.triage.danger_caught, 1, 1));
  CHECK(is(score.triage.over_triage, 0, 0));
  CHECK(score.wrong.empty());
}

TEST_CASE("Over-triage is more urgent than every acceptable disposition") {
  const Case subject = expecting(R"({"disposition": "muscular", "acceptable_dispositions": ["routine-referral"]})",
                                 R"("category": "muscular", )");
  CHECK(is(scored(subject, outcome(Disposition::muscular)).triage.over_triage, 0, 1));
  CHECK(is(scored(subject, outcome(Disposition::inconclusive)).triage.over_triage, 0, 1));
  CHECK(is(scored(subject, outcome(Disposition::routine_referral)).triage.over_triage, 0, 1));

  const Score score = scored(subject, outcome(Disposition::urgent, {"dvt"}));
  CHECK(is(score.triage.over_triage, 1, 1));
  CHECK(is(score.triage.danger_caught, 0, 0));
  REQUIRE(score.wrong.size() == 1);
  CHECK(score.wrong.front().what == "over-triage: urgent by red-flag-dvt-made-up, expected routine-referral");
  CHECK(scored(subject, outcome(Disposition::urgent)).wrong.front().what ==
        "over-triage: urgent, expected routine-referral");
}

TEST_CASE("The right family is any listed one among those raised, in dangerous cases that list one") {
  const Case subject =
      expecting(R"({"disposition": "urgent", "red_flags": ["dvt"], "acceptable_red_flags": ["ruptured-bakers-cyst"]})");
  CHECK(is(scored(subject, outcome(Disposition::urgent, {"tumour", "dvt"})).right_family, 1, 1));
  CHECK(is(scored(subject, outcome(Disposition::urgent, {"ruptured-bakers-cyst"})).right_family, 1, 1));

  const Score wrong = scored(subject, outcome(Disposition::urgent, {"tumour"}));
  CHECK(is(wrong.right_family, 0, 1));
  CHECK(is(wrong.triage.danger_caught, 1, 1));
  REQUIRE(wrong.wrong.size() == 1);
  CHECK(wrong.wrong.front().what == "family missed: expected dvt, ruptured-bakers-cyst");

  const Case none_listed = expecting(R"({"disposition": "urgent"})", R"("category": "danger", )");
  CHECK(is(scored(none_listed, outcome(Disposition::urgent, {"dvt"})).right_family, 0, 0));

  const Case not_dangerous =
      expecting(R"({"disposition": "muscular", "red_flags": ["dvt"]})", R"("category": "muscular", )");
  CHECK(is(scored(not_dangerous, outcome(Disposition::muscular)).right_family, 0, 0));
}

TEST_CASE("The exact disposition is the expected one, not an acceptable one") {
  const Case subject = expecting(R"({"disposition": "urgent", "acceptable_dispositions": ["emergency"]})");
  CHECK(is(scored(subject, outcome(Disposition::urgent)).triage.exact_disposition, 1, 1));
  CHECK(is(scored(subject, outcome(Disposition::emergency)).triage.exact_disposition, 0, 1));
}

TEST_CASE("A case that expects no disposition counts as a case and in no share of dispositions") {
  const Score score = scored(expecting("{}", R"("category": "danger", )"), outcome(Disposition::muscular));
  CHECK(score.cases == 1);
  CHECK(is(score.triage.danger_caught, 0, 0));
  CHECK(is(score.triage.over_triage, 0, 0));
  CHECK(is(score.triage.exact_disposition, 0, 0));
  CHECK(is(score.muscles.first_strict, 0, 0));
}

// ---------------------------------------------------------------------------------------------------------------------
// Muscles

TEST_CASE("The first muscle is strictly right when it is expected, leniently when it is acceptable") {
  const Expectation expected =
      expectation_in(R"({"muscles": ["popliteus", "soleus"], "acceptable_muscles": ["plantaris"]})");
  const auto score_of = [&expected](const Words& ranking) {
    MuscleScore score;
    score.add(expected, ranking);
    return score;
  };
  CHECK(score_of({"soleus", "gracilis"}).first_strict.count == 1);
  CHECK(score_of({"soleus", "gracilis"}).first_lenient.count == 1);
  CHECK(score_of({"plantaris", "gracilis"}).first_strict.count == 0);
  CHECK(score_of({"plantaris", "gracilis"}).first_lenient.count == 1);
  CHECK(score_of({"gracilis", "popliteus"}).first_strict.count == 0);
  CHECK(score_of({"gracilis", "popliteus"}).first_lenient.count == 0);
}

TEST_CASE("Among the first three is right for the third and wrong for the fourth") {
  const Expectation expected = expectation_in(R"({"muscles": ["popliteus"], "acceptable_muscles": ["plantaris"]})");
  MuscleScore third;
  third.add(expected, {"gracilis", "soleus", "popliteus"});
  CHECK(is(third.three_strict, 1, 1));
  CHECK(is(third.three_lenient, 1, 1));

  MuscleScore fourth;
  fourth.add(expected, {"gracilis", "soleus", "sartorius", "popliteus"});
  CHECK(is(fourth.three_strict, 0, 1));

  MuscleScore lenient;
  lenient.add(expected, {"gracilis", "soleus", "plantaris", "popliteus"});
  CHECK(is(lenient.three_strict, 0, 1));
  CHECK(is(lenient.three_lenient, 1, 1));
}

TEST_CASE("A ranking without any muscle is wrong, and does no harm") {
  MuscleScore score;
  score.add(expectation_in(R"({"muscles": ["popliteus"]})"), {});
  CHECK(is(score.first_strict, 0, 1));
  CHECK(is(score.three_lenient, 0, 1));
}

TEST_CASE("Only cases that expect muscles count for muscles, and only muscles believed in are ranked") {
  const Case subject = expecting(R"({"muscles": ["popliteus"]})");
  const Score right = scored(subject, outcome(Disposition::muscular, {}, {muscle("popliteus", 0.1)}));
  CHECK(is(right.muscles.first_strict, 1, 1));
  CHECK(right.wrong.empty());

  const Score not_believed = scored(subject, outcome(Disposition::muscular, {}, {muscle("popliteus", 0)}));
  CHECK(is(not_believed.muscles.first_strict, 0, 1));
  REQUIRE(not_believed.wrong.size() == 1);
  CHECK(not_believed.wrong.front().what == "muscle missed: none first, expected popliteus");

  const Score none_expected =
      scored(expecting(R"({"disposition": "muscular"})"), outcome(Disposition::muscular, {}, {muscle("soleus", 0.9)}));
  CHECK(is(none_expected.muscles.first_strict, 0, 0));
}

TEST_CASE("What went wrong with a muscle says whether it was among three") {
  const Case subject = expecting(R"({"muscles": ["popliteus", "plantaris"]})");
  Score score = scored(subject, outcome(Disposition::muscular, {}, {muscle("soleus", 0.9), muscle("popliteus", 0.8)}));
  REQUIRE(score.wrong.size() == 1);
  CHECK(score.wrong.front().what == "muscle among three: soleus first, expected popliteus, plantaris");

  score = scored(subject, outcome(Disposition::muscular, {}, {muscle("soleus", 0.9)}));
  REQUIRE(score.wrong.size() == 1);
  CHECK(score.wrong.front().what == "muscle missed: soleus first, expected popliteus, plantaris");
}

TEST_CASE("The baselines add table rows: by location alone, or by every row that speaks for a muscle") {
  // Location: popliteus 3, soleus 1. All rows: popliteus 3, soleus 1 + 3 + 2 = 6; what speaks against is not read.
  const std::string answers =
      R"({"id": "c", "answers": {"pain-zone": ["knee-back"], "aggravated-by": ["walking"], "activity": ["running"]},)";
  const Assessment nothing = outcome(Disposition::inconclusive);

  Score score = scored(case_in(answers + R"("expect": {"muscles": ["popliteus"]}})"), nothing);
  CHECK(is(score.location_only.first_strict, 1, 1));
  CHECK(is(score.look_up.first_strict, 0, 1));
  CHECK(is(score.look_up.three_strict, 1, 1));

  score = scored(case_in(answers + R"("expect": {"muscles": ["soleus"]}})"), nothing);
  CHECK(is(score.location_only.first_strict, 0, 1));
  CHECK(is(score.look_up.first_strict, 1, 1));

  score = scored(case_in(answers + R"("expect": {"muscles": ["gracilis"]}})"), nothing);
  CHECK(is(score.location_only.three_strict, 0, 1));
  CHECK(is(score.look_up.three_strict, 0, 1));
}

TEST_CASE("For the look-up a hand that brings the pain back counts as a strong row, for location it does not") {
  const Case subject = case_in(
      R"({"id": "c", "answers": {"pain-zone": ["knee-back"], "palpation": ["reproduces-pain-soleus"]},
          "expect": {"muscles": ["soleus"]}})");
  const Score score = scored(subject, outcome(Disposition::inconclusive));
  CHECK(is(score.look_up.first_strict, 1, 1));        // soleus 1 + 3, popliteus 3
  CHECK(is(score.location_only.first_strict, 0, 1));  // popliteus 3, soleus 1
}

// ---------------------------------------------------------------------------------------------------------------------
// Several cases

TEST_CASE("Cases add up") {
  const Case danger = expecting(R"({"disposition": "urgent", "red_flags": ["dvt"]})");
  const Case harmless = expecting(R"({"disposition": "muscular", "muscles": ["soleus"]})");
  const Knowledge knowledge = small_tables();
  Score score;
  score.add(danger, danger.answers, outcome(Disposition::urgent, {"dvt"}), knowledge);
  score.add(danger, danger.answers, outcome(Disposition::muscular), knowledge);
  score.add(harmless, harmless.answers, outcome(Disposition::muscular, {}, {muscle("soleus", 0.7)}), knowledge);
  CHECK(score.cases == 3);
  CHECK(is(score.triage.danger_caught, 1, 2));
  CHECK(is(score.right_family, 1, 2));
  CHECK(is(score.triage.over_triage, 0, 1));
  CHECK(is(score.triage.exact_disposition, 2, 3));
  CHECK(is(score.muscles.first_strict, 1, 1));
  CHECK(score.wrong.size() == 2);
}

TEST_CASE("Sensitivity compares the first muscle under other strengths, and leaves the strengths as they are") {
  const auto before = shipped_knowledge().weights.strengths;
  const std::vector<kneewise::Answers> cases = {
      kneewise::testing::answers_of({{"pain-zone", {"knee-back"}}, {"palpation", {"reproduces-pain-popliteus"}}}),
      kneewise::testing::answers_of({{"pain-zone", {"knee-inner"}}, {"palpation", {"reproduces-pain-sartorius"}}})};

  CHECK(is(first_muscle_changes(shipped_reasoner(), cases, 1.0), 0, 2));
  // Without any weight all beliefs are 0, and the first muscle is the first by id.
  CHECK(is(first_muscle_changes(shipped_reasoner(), cases, 0.0), 2, 2));
  CHECK(shipped_knowledge().weights.strengths == before);
}

// ---------------------------------------------------------------------------------------------------------------------
// The larger table: levels, matrix, lists, words, lots, subgroups

namespace {

Candidate rated(const std::string& id, double belief, kneewise::Likelihood likelihood) {
  Candidate candidate = muscle(id, belief);
  candidate.ranked.likelihood = likelihood;
  return candidate;
}

}  // namespace

TEST_CASE("Under-triage is counted against what is acceptable, what is expected, and by levels") {
  const Case subject = expecting(R"({"disposition": "emergency", "acceptable_dispositions": ["urgent"]})");
  struct Row {
    Disposition came_out;
    std::size_t under;
    std::size_t strict;
    std::size_t two;
  };
  for (const Row& row : {Row{Disposition::emergency, 0, 0, 0}, Row{Disposition::urgent, 0, 1, 0},
                         Row{Disposition::routine_referral, 1, 1, 1}, Row{Disposition::muscular, 1, 1, 1}}) {
    const Score score = scored(subject, outcome(row.came_out));
    CAPTURE(id_of(row.came_out));
    CHECK(is(score.triage.under_triage, row.under, 1));
    CHECK(is(score.triage.under_triage_strict, row.strict, 1));
    CHECK(is(score.triage.under_triage_two, row.two, 1));
    CHECK(score.confusion[0][static_cast<std::size_t>(row.came_out)] == 1);
  }
}

TEST_CASE("Inconclusive and muscular are one level: neither needs a doctor by itself") {
  const Score score = scored(expecting(R"({"disposition": "inconclusive"})"), outcome(Disposition::muscular));
  CHECK(is(score.triage.under_triage, 0, 1));
  CHECK(is(score.triage.inclination, 0, 0));
  CHECK(is(score.triage.exact_disposition, 0, 1));
}

TEST_CASE("Inclination is the share of too urgent ones among those a level off") {
  Score score;
  const Knowledge knowledge = small_tables();
  const Case subject = expecting(R"({"disposition": "routine-referral"})");
  for (const Disposition came_out :
       {Disposition::emergency, Disposition::urgent, Disposition::muscular, Disposition::routine_referral})
    score.add(subject, subject.answers, outcome(came_out), knowledge);
  CHECK(is(score.triage.inclination, 2, 3));
}

TEST_CASE("A list is what is likely or possible; words and beliefs are counted for each muscle") {
  using kneewise::Likelihood;
  const Case subject = expecting(R"({"muscles": ["soleus"], "acceptable_muscles": ["gracilis"]})");
  const Score score =
      scored(subject,
             outcome(Disposition::muscular, {},
                     {rated("popliteus", 0.95, Likelihood::likely), rated("soleus", 0.45, Likelihood::possible),
                      rated("gracilis", 0.41, Likelihood::possible), rated("plantaris", -0.5, Likelihood::unlikely)}));
  CHECK(score.list.length.mean() == 3);
  CHECK(score.list.recall.mean() == 1);
  CHECK(score.list.precision.mean() == Approx(2.0 / 3).margin(1e-9).epsilon(0));
  CHECK(score.list.f1.mean() == Approx(0.8).margin(1e-9).epsilon(0));
  CHECK(score.ranks.at(2) == 1);
  CHECK(is(score.words[0].strict, 0, 1));
  CHECK(is(score.words[1].strict, 1, 2));
  CHECK(is(score.words[1].lenient, 2, 2));
  CHECK(is(score.words[2].strict, 0, 1));
  CHECK(is(score.beliefs[4].strict, 1, 2));
  CHECK(is(score.beliefs[9].strict, 0, 1));
  CHECK(score.beliefs[4].beliefs == Approx(0.86).margin(1e-9).epsilon(0));
  CHECK(is(score.abstained, 0, 1));
}

TEST_CASE("It abstains when no muscle is likely or possible") {
  using kneewise::Likelihood;
  const std::vector<Candidate> weak = {rated("soleus", 0.1, Likelihood::unlikely)};
  CHECK(is(scored(expecting(R"({"muscles": ["soleus"]})"), outcome(Disposition::inconclusive, {}, weak)).abstained, 1,
           1));
  CHECK(is(scored(expecting(R"({"disposition": "muscular"})"), outcome(Disposition::inconclusive, {}, weak))
               .abstained_rightly,
           1, 1));
}

TEST_CASE("A belief of 1 stands in the last bin") {
  const Score score = scored(expecting(R"({"muscles": ["soleus"]})"),
                             outcome(Disposition::muscular, {}, {rated("soleus", 1, kneewise::Likelihood::likely)}));
  CHECK(is(score.beliefs[9].strict, 1, 1));
}

TEST_CASE("Where a case comes from: its origin, else its kind") {
  using kneewise::Origin;
  CHECK(expecting("{}", R"("kind": "case-report", )").origin == Origin::published);
  CHECK(expecting("{}", R"("kind": "case-report", "origin": "generated", )").origin == Origin::generated);
  CHECK(expecting("{}", R"("kind": "case-report", "origin": "", )").origin == Origin::published);
  CHECK(expecting("{}", R"("origin": "author", )").origin == Origin::author);
  CHECK(expecting("{}").origin == Origin::unstated);
}

TEST_CASE("Subgroups are the values of any key, one in the answers too") {
  Score score;
  score.by = {{"kind", {}}, {"answers.sex", {}}};
  Knowledge knowledge = small_tables();
  knowledge.vocabulary = shipped_knowledge().vocabulary;
  for (const char* text :
       {R"({"id": "a", "kind": "x", "answers": {"sex": "male"}, "expect": {"disposition": "urgent"}})",
        R"({"id": "b", "kind": "x", "answers": {}, "expect": {"disposition": "muscular"}})"}) {
    const Case subject = case_in(text);
    score.add(subject, subject.answers, outcome(Disposition::urgent), knowledge);
  }
  CHECK(score.subgroups.at("kind").at("x").cases == 2);
  CHECK(is(score.subgroups.at("kind").at("x").triage.over_triage, 1, 2));
  CHECK(score.subgroups.at("answers.sex").at("male").cases == 1);
  CHECK(score.subgroups.at("answers.sex").at("not stated").cases == 1);
}

TEST_CASE("A case belongs to the subgroup that its file says, also when the answer was dropped first") {
  Score score;
  score.by = {{"answers.sex", {}}};
  const Case subject = case_in(R"({"id": "a", "answers": {"sex": "male"}, "expect": {"disposition": "urgent"}})");
  score.add(subject, {}, outcome(Disposition::urgent), shipped_knowledge());
  CHECK(score.subgroups.at("answers.sex").at("male").cases == 1);
}

TEST_CASE("Numbers and lists are put into bands, whose limits belong to the band above") {
  const kneewise::Vocabulary& vocabulary = shipped_knowledge().vocabulary;
  const Case subject = case_in(R"({"id": "a", "answers": {"age": 40, "sex": "male"},
                                   "expect": {"disposition": "urgent", "red_flags": ["dvt", "fracture"]}})");
  const auto group = [&](const char* text) { return kneewise::Grouping::from(text).group_of(subject, vocabulary); };
  CHECK(group("answers.age:16,40,65") == "40 to under 65");
  CHECK(group("answers.age:41") == "under 41");
  CHECK(group("answers.age:16,39") == "39 and more");
  CHECK(group("answers:2,4") == "2 to under 4");
  CHECK(group("expect.red_flags.0") == "dvt");
  CHECK(group("expect.red_flags.7") == "not stated");
  CHECK(group("answers.sex:3") == "male");
  CHECK_THROWS_AS(kneewise::Grouping::from("answers.age:x"), std::invalid_argument);
  CHECK_THROWS_AS(kneewise::Grouping::from("answers.age:40,16"), std::invalid_argument);
  CHECK_THROWS_AS(kneewise::Grouping::from("answers.age:"), std::invalid_argument);
}

TEST_CASE("What is drawn by lot is the same for the same seed") {
  const Case subject = expecting(R"({"disposition": "urgent", "muscles": ["soleus"]})");
  const auto lots = [&](std::uint64_t seed) {
    Score score;
    score.seed = seed;
    for (int i = 0; i < 60; ++i) score.add(subject, subject.answers, outcome(Disposition::urgent), small_tables());
    return std::pair(score.random.first_strict.count, score.random_triage.exact_disposition.count);
  };
  CHECK(lots(1) == lots(1));
  CHECK(lots(1) != lots(2));
  CHECK(lots(1).first > 5);  // one of three muscles
  CHECK(lots(1).first < 40);
}
