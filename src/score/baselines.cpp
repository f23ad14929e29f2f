#include "src/score/baselines.hpp"

#include <algorithm>
#include <map>

#include "src/score/metrics.hpp"

namespace kneewise {
namespace {

// Of a place its field counts, not the order of suspects: the look-up knows no guide.
const std::map<std::string, int, std::less<>>& points() {
  static const std::map<std::string, int, std::less<>> weights = {{"strong", 3},  {"moderate", 2}, {"weak", 1},
                                                                  {"primary", 3}, {"belly", 2},    {"spillover", 1}};
  return weights;
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

std::vector<std::string> looked_up(const KnowledgeBase& base, const Answers& answers, bool location_only) {
  std::map<std::string, int> sums;
  const auto chosen = [&answers](const std::string& question, const std::string& answer) {
    const auto given = answers.find(question);
    if (given == answers.end()) return false;
    const std::vector<std::string>& ids = given->second.chosen;
    return std::find(ids.begin(), ids.end(), answer) != ids.end();
  };
  for (const auto& [key, row] : base.rows) {
    if (!base.muscles.contains(row.about) || !row.for_it || (location_only && row.kind != "location")) continue;
    if (chosen(row.question, row.answer)) sums[row.about] += points().at(row.field.empty() ? row.strength : row.field);
  }
  if (!location_only)
    for (const auto& [id, muscle] : base.muscles)
      if (chosen("palpation", "reproduces-pain-" + id)) sums[id] += points().at("strong");
  return best_first(sums);
}

std::vector<std::string> commonest_muscles(const KnowledgeBase& base) {
  std::map<std::string, int> sums;
  for (const auto& [key, row] : base.rows)
    if (row.item == "pain-zone=knee-unspecified") sums[row.about] = -row.rank;
  return best_first(sums);
}

std::vector<std::string> random_muscles(const KnowledgeBase& base, std::uint64_t number) {
  std::vector<std::pair<std::uint64_t, std::string>> lots;
  for (const auto& [id, muscle] : base.muscles) lots.emplace_back(mixed(number, lots.size()), id);
  std::sort(lots.begin(), lots.end());
  std::vector<std::string> ranking;
  ranking.reserve(lots.size());
  for (auto& [lot, id] : lots) ranking.push_back(std::move(id));
  return ranking;
}

Disposition random_disposition(std::uint64_t number) {
  return static_cast<Disposition>(mixed(number, 1) % disposition_ids.size());
}

}  // namespace kneewise
