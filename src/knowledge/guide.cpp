#include "src/knowledge/guide.hpp"

#include <fmt/format.h>

#include <map>

namespace kneewise {
namespace {

// Ranks of one place with how many share each: they run from 1 without a gap.
void check_ranks(const std::string& zone, const char* what, const std::map<int, int>& holders,
                 std::vector<std::string>& faults) {
  constexpr int without_equals = 3;
  int next = 1;
  for (const auto& [rank, count] : holders) {
    if (rank != next)
      return faults.push_back(fmt::format("{}: there is no {} {}, and there is a later one", zone, what, next));
    if (rank <= without_equals && count > 1)
      faults.push_back(
          fmt::format("{}: {} muscles share {} {}; the first three must be told apart", zone, count, what, rank));
    ++next;
  }
}

}  // namespace

std::vector<std::string> faults_of_guide(const std::vector<Suspect>& suspects, const std::set<std::string>& zones,
                                         const std::set<std::string>& muscles) {
  std::vector<std::string> faults;
  std::set<std::pair<std::string, std::string>> pairs;
  std::map<std::string, std::map<int, int>> ranks;
  std::map<std::string, std::map<int, int>> sudden;
  std::set<std::string> seen;
  for (const Suspect& suspect : suspects) {
    if (!muscles.contains(suspect.muscle))
      faults.push_back(fmt::format("{}: there is no muscle '{}'", suspect.zone, suspect.muscle));
    if (!pairs.emplace(suspect.zone, suspect.muscle).second)
      faults.push_back(fmt::format("{}: {} stands there twice", suspect.zone, suspect.muscle));
    seen.insert(suspect.muscle);
    ++ranks[suspect.zone][suspect.rank];
    ++sudden[suspect.zone][suspect.sudden_rank];
  }
  for (const std::string& muscle : muscles)
    if (!seen.contains(muscle)) faults.push_back(fmt::format("{} is a suspect nowhere", muscle));
  if (muscles.empty()) return faults;  // without muscles there are no suspects
  for (const std::string& zone : zones) {
    const auto here = ranks.find(zone);
    if (here == ranks.end()) {
      faults.push_back(fmt::format("{} has no suspects", zone));
      continue;
    }
    check_ranks(zone, "rank", here->second, faults);
    const auto& after_injury = sudden.at(zone);
    if (!after_injury.contains(0)) {
      check_ranks(zone, "sudden-rank", after_injury, faults);
    } else if (after_injury.size() > 1) {
      faults.push_back(fmt::format("{}: some of its suspects have a sudden-rank and others none", zone));
    }
  }
  return faults;
}

std::vector<std::string> faults_of(const GuideNumbers& numbers, const Weights& weights) {
  std::vector<std::string> faults;
  const auto demand = [&faults](bool holds, const char* what) {
    if (!holds) faults.emplace_back(what);
  };
  demand(numbers.step < 1 && numbers.step > 0, "guide-step is above 0 and below 1");
  demand(numbers.derived_factor > numbers.step && numbers.derived_factor <= 1,
         "derived-factor is above guide-step, at most 1: an inferred row keeps its rank");
  demand(numbers.worst_factor >= 1 && numbers.first * numbers.worst_factor < 1,
         "worst-factor is at least 1, and guide-first times it below 1: the worst place proves no muscle");
  demand(weights.location_ceiling <= weights.likely, "location-ceiling is at most likely: place alone is never likely");
  return faults;
}

void set_places(Weights& weights, const GuideNumbers& numbers) {
  weights.guide_step = numbers.step;
  weights[Strength::place] = numbers.first;
  weights[Strength::worst_place] = numbers.first * numbers.worst_factor;
  weights[Strength::derived_place] = numbers.first * numbers.derived_factor;
  weights[Strength::worst_derived_place] = numbers.first * numbers.worst_factor * numbers.derived_factor;
}

}  // namespace kneewise
