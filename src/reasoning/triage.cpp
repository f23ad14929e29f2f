#include "src/reasoning/triage.hpp"

#include "src/basics/ids.hpp"

namespace kneewise {

Triage triage_of(const Knowledge& knowledge, std::optional<Disposition> gravest_red_flag,
                 const std::vector<Standing>& muscles, const std::vector<Standing>& alternatives) {
  const auto asked_by = [&knowledge](const Standing& other) {
    return entry_of(knowledge.alternatives, other.id, "differential diagnosis").disposition;
  };
  const double best_muscle = muscles.empty() ? -1 : muscles.front().belief;
  Triage triage;
  if (!muscles.empty() && muscles.front().possible()) triage.disposition = Disposition::muscular;
  for (const Standing& other : alternatives)
    if (other.possible() && asked_by(other) == Disposition::muscular) triage.disposition = Disposition::muscular;
  for (const Standing& other : alternatives)
    if (asked_by(other) < triage.disposition && other.likelihood == Likelihood::likely && other.belief > best_muscle &&
        asked_by(other) != Disposition::muscular)
      triage = {asked_by(other), other.id};
  if (gravest_red_flag && *gravest_red_flag <= triage.disposition) triage = {*gravest_red_flag};
  return triage;
}

}  // namespace kneewise
