#include "src/score/compare.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <tuple>

#include "src/reasoning/difference.hpp"

namespace kneewise {
namespace {

using Reason = MovedCase::Reason;

// The reasons behind a change, each list in the order of what they are about.
std::vector<Reason> reasons_for(const Difference& difference) {
  std::vector<Reason> gone;
  std::vector<Reason> come;
  for (const RedFlag& flag : difference.grounds.gone) gone.push_back({flag.rule, flag.family, "", "only before"});
  for (const RedFlag& flag : difference.grounds.come) come.push_back({flag.rule, flag.family, "", "only now"});
  const auto reason = [](const Evidence& piece, std::string how) {
    return Reason{piece.rule, piece.about, piece.item, std::move(how)};
  };
  for (const auto& [before, now] : difference.evidence) {
    if (before && now && before->rule == now->rule) {
      gone.push_back(reason(*now, fmt::format("{:.2f} -> {:.2f}", before->weight, now->weight)));
    } else {
      if (before) gone.push_back(reason(*before, "only before"));
      if (now) come.push_back(reason(*now, "only now"));
    }
  }
  for (auto* list : {&gone, &come})
    std::stable_sort(list->begin(), list->end(), [](const Reason& a, const Reason& b) {
      return std::tie(a.about, a.item, a.rule) < std::tie(b.about, b.item, b.rule);
    });
  gone.insert(gone.end(), come.begin(), come.end());
  return gone;
}

bool under_triaged(const Expectation& expected, Disposition came_out) {
  if (expected.acceptable_dispositions.empty()) return false;
  TriageScore score;
  score.add(expected, came_out);
  return score.under_triage.count > 0 || (expected.dangerous && score.danger_caught.count == 0);
}

bool newly_under_triaged(const std::optional<Expectation>& expected, Disposition before, Disposition now) {
  if (expected && !expected->acceptable_dispositions.empty())
    return under_triaged(*expected, now) && !under_triaged(*expected, before);
  return is_urgent(before) && now > before;
}

}  // namespace

void Comparison::add(const Case& subject, const Assessment& before, const Assessment& now) {
  ++cases;
  const std::vector<std::string> ranking_before = believed_muscles(before);
  const std::vector<std::string> ranking_now = believed_muscles(now);
  const std::optional<Expectation>& expected = subject.expect;
  if (expected) {
    if (expected->disposition)
      disposition.add(now.disposition == *expected->disposition, before.disposition == *expected->disposition);
    if (expected->dangerous && !expected->acceptable_dispositions.empty())
      caught.add(!under_triaged(*expected, now.disposition), !under_triaged(*expected, before.disposition));
    if (!expected->muscles.empty()) {
      top1.add(among_first(ranking_now, 1, expected->muscles), among_first(ranking_before, 1, expected->muscles));
      top3.add(among_first(ranking_now, 3, expected->muscles), among_first(ranking_before, 3, expected->muscles));
    }
  }
  MovedCase change{.id = subject.id,
                   .before = before.disposition,
                   .now = now.disposition,
                   .ranking_before = before.possible_muscles(),
                   .ranking_now = now.possible_muscles()};
  change.new_under_triage = newly_under_triaged(expected, before.disposition, now.disposition);
  const bool other_disposition = change.before != change.now;
  const bool other_ranking = change.ranking_before != change.ranking_now;
  if (other_disposition) ++disposition_changed;
  if (other_ranking) ++ranking_changed;
  const auto first = [](const std::vector<std::string>& ids) { return ids.empty() ? std::string() : ids.front(); };
  if (first(change.ranking_before) != first(change.ranking_now)) ++first_changed;
  if (change.new_under_triage) ++new_under_triage;
  if (!other_disposition && !other_ranking) return;
  change.because = reasons_for(between(before, now));
  changes.push_back(std::move(change));
}

}  // namespace kneewise
