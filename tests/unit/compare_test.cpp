#include "src/score/compare.hpp"

#include <catch2/catch.hpp>

#include "tests/support/kb.hpp"

namespace kneewise {
namespace {

Evidence piece(const std::string& about, const std::string& item, const std::string& rule, double weight) {
  return {.about = about, .rule = rule, .item = item, .weight = weight};
}

Candidate muscle(const std::string& id, double belief, std::vector<Evidence> evidence) {
  const Likelihood likelihood = belief >= 0.5 ? Likelihood::likely : Likelihood::possible;
  return {.ranked = {.id = id, .belief = belief, .likelihood = likelihood, .evidence_for = std::move(evidence)},
          .name = id};
}

Assessment outcome(Disposition disposition, std::vector<Candidate> muscles) {
  Assessment assessment;
  assessment.disposition = disposition;
  assessment.muscles = std::move(muscles);
  return assessment;
}

Case expecting(const std::optional<Expectation>& expected) {
  Case subject;
  subject.id = "c";
  subject.expect = expected;
  return subject;
}

TEST_CASE("A case that came out otherwise is listed with what is gone or weighs otherwise, then what is new") {
  Assessment before = outcome(
      Disposition::muscular,
      {muscle("soleus", 0.6, {piece("soleus", "b", "rule-1", 0.5)}),
       muscle("gracilis", 0.5, {piece("gracilis", "a", "rule-2", 0.4), piece("gracilis", "c", "rule-2", 0.1)})});
  Assessment now = outcome(
      Disposition::urgent,
      {muscle("gracilis", 0.7, {piece("gracilis", "a", "rule-2", 0.45), piece("gracilis", "c", "rule-3", 0.1)})});
  RedFlag red_flag;
  red_flag.family = "dvt";
  red_flag.rule = "red-flag-dvt";
  now.red_flags = {red_flag};

  Comparison comparison;
  comparison.add(expecting(std::nullopt), before, before);
  CHECK(comparison.changes.empty());
  comparison.add(expecting(std::nullopt), before, now);
  CHECK(comparison.cases == 2);
  CHECK(comparison.disposition_changed == 1);
  CHECK(comparison.ranking_changed == 1);
  CHECK(comparison.first_changed == 1);
  CHECK(comparison.new_under_triage == 0);
  REQUIRE(comparison.changes.size() == 1);
  const MovedCase& change = comparison.changes.front();
  CHECK(change.ranking_before == std::vector<std::string>{"soleus", "gracilis"});
  CHECK(change.ranking_now == std::vector<std::string>{"gracilis"});
  std::vector<std::string> reasons;
  for (const auto& [rule, about, item, how] : change.because)
    reasons.push_back(rule + " " + about + " " + item + ": " + how);
  CHECK(reasons == std::vector<std::string>{"rule-2 gracilis a: 0.40 -> 0.45", "rule-2 gracilis c: only before",
                                            "rule-1 soleus b: only before", "red-flag-dvt dvt : only now",
                                            "rule-3 gracilis c: only now"});
}

TEST_CASE("New under-triage: against what is acceptable, else what was urgent and is milder") {
  const Assessment urgent = outcome(Disposition::urgent, {});
  const Assessment routine = outcome(Disposition::routine_referral, {});
  const auto newly = [](const std::optional<Expectation>& expected, const Assessment& before, const Assessment& now) {
    Comparison comparison;
    comparison.add(expecting(expected), before, now);
    return comparison.new_under_triage;
  };
  CHECK(newly(std::nullopt, urgent, routine) == 1);
  CHECK(newly(std::nullopt, routine, urgent) == 0);
  CHECK(newly(Expectation{}, urgent, routine) == 1);
  Expectation mild;
  mild.disposition = Disposition::routine_referral;
  mild.acceptable_dispositions = {Disposition::routine_referral};
  CHECK(newly(mild, urgent, routine) == 0);
  CHECK(newly(mild, routine, outcome(Disposition::muscular, {})) == 1);
}

}  // namespace
}  // namespace kneewise
