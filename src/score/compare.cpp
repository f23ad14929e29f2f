#include "src/score/compare.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace kneewise {
namespace {

using Key = std::tuple<std::string, std::string, std::string, bool>;  // about, item, rule, for it

std::vector<std::string> shown(const Assessment& assessment) {
  std::vector<std::string> ids;
  for (const Candidate& muscle : assessment.muscles)
    if (muscle.ranked.likelihood != Likelihood::unlikely) ids.push_back(muscle.ranked.id);
  return ids;
}

void collect(const Ranked& ranked, std::map<Key, double>& weights) {
  for (const auto* side : {&ranked.evidence_for, &ranked.evidence_against})
    for (const Evidence& piece : *side) weights[{piece.about, piece.item, piece.rule, piece.for_it}] = piece.weight;
}

std::map<Key, double> pieces_of(const Assessment& assessment) {
  std::map<Key, double> weights;
  for (const RedFlag& red_flag : assessment.red_flags) weights[{red_flag.family, "", red_flag.rule, true}] = 1;
  for (const Candidate& muscle : assessment.muscles) collect(muscle.ranked, weights);
  for (const AlternativeCandidate& other : assessment.alternatives) collect(other.ranked, weights);
  return weights;
}

std::vector<Difference> differences(const Assessment& before, const Assessment& now) {
  const std::map<Key, double> old_pieces = pieces_of(before);
  const std::map<Key, double> new_pieces = pieces_of(now);
  std::vector<Difference> found;
  const auto add = [&found](const Key& key, std::string how) {
    found.push_back({std::get<2>(key), std::get<0>(key), std::get<1>(key), std::move(how)});
  };
  for (const auto& [key, weight] : old_pieces) {
    const auto other = new_pieces.find(key);
    if (other == new_pieces.end()) {
      add(key, "only before");
    } else if (other->second != weight) {
      add(key, fmt::format("{:.2f} -> {:.2f}", weight, other->second));
    }
  }
  for (const auto& [key, weight] : new_pieces)
    if (!old_pieces.contains(key)) add(key, "only now");
  return found;
}

bool first_is(const std::vector<std::string>& ids, std::size_t most, const std::vector<std::string>& expected) {
  for (std::size_t i = 0; i < std::min(most, ids.size()); ++i)
    if (std::find(expected.begin(), expected.end(), ids[i]) != expected.end()) return true;
  return false;
}

std::vector<std::string> believed(const Assessment& assessment) {
  std::vector<std::string> ids;
  for (const Candidate& muscle : assessment.muscles)
    if (muscle.ranked.belief > 0) ids.push_back(muscle.ranked.id);
  return ids;
}

bool under_triaged(const Expectation& expected, Disposition came_out) {
  if (expected.acceptable_dispositions.empty()) return false;
  TriageScore score;
  score.add(expected, came_out);
  return score.under_triage.count > 0 || (expected.dangerous && score.danger_caught.count == 0);
}

bool newly_under_triaged(const Expectation* expected, Disposition before, Disposition now) {
  if (expected != nullptr && !expected->acceptable_dispositions.empty())
    return under_triaged(*expected, now) && !under_triaged(*expected, before);
  return before <= Disposition::urgent && now > before;
}

}  // namespace

void Comparison::add(const std::string& id, const Expectation* expected, const Assessment& before,
                     const Assessment& now) {
  ++cases;
  const std::vector<std::string> ranking_before = believed(before);
  const std::vector<std::string> ranking_now = believed(now);
  if (expected != nullptr) {
    if (expected->disposition)
      disposition.add(now.disposition == *expected->disposition, before.disposition == *expected->disposition);
    if (expected->dangerous && !expected->acceptable_dispositions.empty())
      caught.add(!under_triaged(*expected, now.disposition), !under_triaged(*expected, before.disposition));
    if (!expected->muscles.empty()) {
      top1.add(first_is(ranking_now, 1, expected->muscles), first_is(ranking_before, 1, expected->muscles));
      top3.add(first_is(ranking_now, 3, expected->muscles), first_is(ranking_before, 3, expected->muscles));
    }
  }
  Change change{id, before.disposition, now.disposition, shown(before), shown(now), false, {}};
  change.new_under_triage = newly_under_triaged(expected, before.disposition, now.disposition);
  const bool other_disposition = change.before != change.now;
  const bool other_ranking = change.ranking_before != change.ranking_now;
  if (other_disposition) ++disposition_changed;
  if (other_ranking) ++ranking_changed;
  const auto first = [](const std::vector<std::string>& ids) { return ids.empty() ? std::string() : ids.front(); };
  if (first(change.ranking_before) != first(change.ranking_now)) ++first_changed;
  if (change.new_under_triage) ++new_under_triage;
  if (!other_disposition && !other_ranking) return;
  change.because = differences(before, now);
  changes.push_back(std::move(change));
}

}  // namespace kneewise
