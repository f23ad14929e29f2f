#include "src/reasoning/difference.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <tuple>

namespace kneewise {
namespace {

template <typename Value>
std::optional<Changed<Value>> changed(Value before, Value after) {
  if (before == after) return std::nullopt;
  return Changed<Value>{before, after};
}

// What is in one list and not in the other, each once.
template <typename Item, typename Same>
std::vector<Item> only_in(const std::vector<Item>& list, const std::vector<Item>& other, const Same& same) {
  std::vector<Item> only;
  for (const Item& item : list) {
    const auto is = [&](const Item& one) { return same(one, item); };
    if (std::none_of(other.begin(), other.end(), is) && std::none_of(only.begin(), only.end(), is))
      only.push_back(item);
  }
  return only;
}

template <typename Item, typename Same = std::equal_to<>>
GoneAndNew<Item> gone_and_new(const std::vector<Item>& before, const std::vector<Item>& after, const Same& same = {}) {
  return {only_in(before, after, same), only_in(after, before, same)};
}

// The items of a list in short.
template <typename Short, typename Item, typename Shorten>
std::vector<Short> in_short(const std::vector<Item>& list, const Shorten& shorten) {
  std::vector<Short> all;
  all.reserve(list.size());
  for (const Item& item : list) all.push_back(shorten(item));
  return all;
}

std::vector<std::string> families_of(const Assessment& assessment) {
  auto families = in_short<std::string>(assessment.red_flags, [](const RedFlag& red_flag) { return red_flag.family; });
  std::sort(families.begin(), families.end());
  return families;
}

std::vector<std::string> precautions_of(const Assessment& assessment) {
  return in_short<std::string>(assessment.precautions, [](const Precaution& precaution) { return precaution.id; });
}

std::vector<Difference::WithheldFrom> withheld_in(const Assessment& assessment) {
  return in_short<Difference::WithheldFrom>(assessment.withheld, [](const Withheld& item) {
    return Difference::WithheldFrom{item.technique, item.muscle};
  });
}

std::vector<Difference::CareFor> care_in(const Assessment& assessment) {
  return in_short<Difference::CareFor>(assessment.care, [](const Care& item) {
    return Difference::CareFor{item.treatment, item.technique, item.about};
  });
}

void compare_screens(const Screen& before, const Screen& after, Difference& difference) {
  std::map<std::string, FamilyState> later;
  for (const Screen::Entry& entry : after.families) later.emplace(entry.family, entry.state);
  for (const Screen::Entry& entry : before.families)
    if (const auto now = later.find(entry.family); now != later.end() && now->second != entry.state)
      difference.screen.push_back({entry.family, entry.state, now->second});
  difference.open_questions = gone_and_new(before.open_questions, after.open_questions);
}

template <typename Item>
std::vector<Difference::Moved> moved_between(const std::vector<Item>& before, const std::vector<Item>& after) {
  constexpr double visible = 0.005;
  std::vector<Difference::Moved> moved;
  const auto add = [&moved](const Ranked* was, const Ranked* is) {
    const auto likelihood = [](const Ranked* one) { return one == nullptr ? Likelihood::unlikely : one->likelihood; };
    const auto belief = [](const Ranked* one) {
      return one == nullptr ? std::nullopt : std::optional(Difference::Belief{one->belief, one->likelihood});
    };
    const bool possible = likelihood(was) != Likelihood::unlikely || likelihood(is) != Likelihood::unlikely;
    const bool seen = was == nullptr || is == nullptr || std::abs(was->belief - is->belief) >= visible;
    if (likelihood(was) != likelihood(is) || (possible && seen))
      moved.push_back({(is != nullptr ? is : was)->id, belief(was), belief(is)});
  };
  std::map<std::string_view, const Ranked*> earlier;
  for (const Item& item : before) earlier.emplace(item.ranked.id, &item.ranked);
  for (const Item& item : after) {
    const auto found = earlier.find(item.ranked.id);
    add(found == earlier.end() ? nullptr : found->second, &item.ranked);
    if (found != earlier.end()) earlier.erase(found);
  }
  for (const Item& item : before)
    if (earlier.contains(item.ranked.id)) add(&item.ranked, nullptr);
  return moved;
}

// What makes two pieces the same one: what it is about, its item and its direction. Each stands once in an assessment.
using PieceKey = std::tuple<std::string_view, std::string_view, bool>;
using PiecesByKey = std::map<PieceKey, const Evidence*>;

PiecesByKey pieces_of(const Assessment& assessment) {
  PiecesByKey pieces;
  const auto collect = [&pieces](const Ranked& ranked) {
    for (const auto* side : {&ranked.evidence_for, &ranked.evidence_against})
      for (const Evidence& piece : *side) pieces.emplace(PieceKey(piece.about, piece.item, piece.for_it), &piece);
  };
  for (const Candidate& muscle : assessment.muscles) collect(muscle.ranked);
  for (const AlternativeCandidate& other : assessment.alternatives) collect(other.ranked);
  return pieces;
}

std::vector<Difference::Weighed> weighed_otherwise(const Assessment& before, const Assessment& after) {
  const PiecesByKey earlier = pieces_of(before);
  const PiecesByKey later = pieces_of(after);
  std::map<PieceKey, Difference::Weighed> weighed;
  for (const auto& [key, piece] : earlier) {
    const auto now = later.find(key);
    if (now == later.end()) {
      weighed[key].before = *piece;
    } else if (now->second->weight != piece->weight || now->second->rule != piece->rule) {
      weighed[key] = {*piece, *now->second};
    }
  }
  for (const auto& [key, piece] : later)
    if (!earlier.contains(key)) weighed[key].after = *piece;
  std::vector<Difference::Weighed> list;
  list.reserve(weighed.size());
  for (auto& [key, item] : weighed) list.push_back(std::move(item));
  return list;
}

}  // namespace

double Difference::Moved::change() const {
  return (after ? after->belief : 0) - (before ? before->belief : 0);
}

bool Difference::empty() const {
  return !disposition && !cleared && red_flags.empty() && grounds.empty() && screen.empty() && open_questions.empty() &&
         precautions.empty() && withheld.empty() && care.empty() && muscles.empty() && alternatives.empty();
}

Difference between(const Assessment& before, const Assessment& after) {
  Difference difference;
  difference.disposition = changed(before.disposition, after.disposition);
  difference.cleared = changed(before.cleared, after.cleared);
  difference.red_flags = gone_and_new(families_of(before), families_of(after));
  difference.grounds = gone_and_new(before.red_flags, after.red_flags, [](const RedFlag& a, const RedFlag& b) {
    return a.family == b.family && a.rule == b.rule;
  });
  if (before.screen && after.screen) compare_screens(*before.screen, *after.screen, difference);
  difference.precautions = gone_and_new(precautions_of(before), precautions_of(after));
  difference.withheld = gone_and_new(withheld_in(before), withheld_in(after));
  difference.care = gone_and_new(care_in(before), care_in(after));
  difference.muscles = moved_between(before.muscles, after.muscles);
  difference.alternatives = moved_between(before.alternatives, after.alternatives);
  difference.evidence = weighed_otherwise(before, after);
  return difference;
}

}  // namespace kneewise
