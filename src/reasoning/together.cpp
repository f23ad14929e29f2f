#include "src/reasoning/together.hpp"

#include <set>
#include <string_view>

namespace kneewise {
namespace {

// The places that hurt where a muscle is a suspect.
std::vector<std::string> explained_by(const Candidate& muscle) {
  constexpr std::string_view place = "pain-zone=";
  std::vector<std::string> zones;
  for (const Evidence& piece : muscle.ranked.evidence_for)
    if (piece.rank > 0 && piece.item.starts_with(place)) zones.push_back(piece.item.substr(place.size()));
  return zones;
}

}  // namespace

std::vector<Beside> needed_beside_first(const std::vector<Candidate>& muscles) {
  constexpr std::size_t most = 2;  // beside the first: more than three at once name nobody
  std::vector<Beside> beside;
  std::set<std::string> explained;
  for (const Candidate& muscle : muscles) {
    if (muscle.ranked.belief <= 0) break;  // they come best first
    std::vector<std::string> fresh;
    for (const std::string& zone : explained_by(muscle))
      if (explained.insert(zone).second) fresh.push_back(zone);
    if (&muscle == &muscles.front() || fresh.empty()) continue;
    if (!muscles.front().ranked.possible() || beside.size() == most) break;
    beside.push_back({muscle.ranked.id, std::move(fresh)});
  }
  return beside;
}

}  // namespace kneewise
