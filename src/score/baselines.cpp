#include "src/score/baselines.hpp"

#include <algorithm>
#include <map>

#include "src/basics/lists.hpp"
#include "src/basics/random.hpp"

namespace kneewise {
namespace {

// What a row that speaks for a muscle adds in a plain look-up.
int points(Strength strength) {
  switch (strength) {
    case Strength::decisive:
    case Strength::strong: return 3;
    case Strength::moderate: return 2;
    case Strength::weak: return 1;
    default: return 0;
  }
}

// Of a place its field counts, not the order of suspects: the look-up knows no guide.
int points(ReferralField field) {
  switch (field) {
    case ReferralField::primary: return 3;
    case ReferralField::belly: return 2;
    default: return 1;
  }
}

std::vector<std::string> best_first(const std::map<std::string, int>& sums) {
  std::vector<std::pair<int, std::string>> order;
  order.reserve(sums.size());
  for (const auto& [id, sum] : sums) order.emplace_back(-sum, id);
  std::sort(order.begin(), order.end());
  std::vector<std::string> ranking;
  ranking.reserve(order.size());
  for (const auto& [sum, id] : order) ranking.push_back(id);
  return ranking;
}

}  // namespace

std::vector<std::string> looked_up(const Knowledge& knowledge, const Answers& answers, bool location_only) {
  std::map<std::string, int> sums;
  const auto chosen = [&answers](const std::string& question, const std::string& answer) {
    const auto given = answers.find(question);
    return given != answers.end() && contains(given->second.chosen, answer);
  };
  for (const auto& [key, row] : knowledge.rows) {
    if (!knowledge.muscles.contains(row.about) || !row.for_it || (location_only && row.kind != RowKind::location))
      continue;
    if (chosen(row.question, row.answer)) sums[row.about] += row.field ? points(*row.field) : points(row.strength);
  }
  if (!location_only)
    for (const auto& [id, muscle] : knowledge.muscles)
      if (chosen("palpation", "reproduces-pain-" + id)) sums[id] += points(Strength::strong);
  return best_first(sums);
}

std::vector<std::string> commonest_muscles(const Knowledge& knowledge) {
  std::map<std::string, int> sums;
  for (const auto& [key, row] : knowledge.rows)
    if (row.item == "pain-zone=knee-unspecified") sums[row.about] = -row.rank;
  return best_first(sums);
}

std::vector<std::string> random_muscles(const Knowledge& knowledge, std::uint64_t number) {
  std::vector<std::pair<std::uint64_t, std::string>> lots;
  for (const auto& [id, muscle] : knowledge.muscles) lots.emplace_back(SplitMix64::at(number, lots.size()), id);
  std::sort(lots.begin(), lots.end());
  std::vector<std::string> ranking;
  ranking.reserve(lots.size());
  for (auto& [lot, id] : lots) ranking.push_back(std::move(id));
  return ranking;
}

Disposition random_disposition(std::uint64_t number) {
  return static_cast<Disposition>(SplitMix64::at(number, 1) % disposition_ids.size());
}

}  // namespace kneewise
