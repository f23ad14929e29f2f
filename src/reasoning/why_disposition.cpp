#include <algorithm>

#include "src/reasoning/explanation.hpp"

namespace kneewise {
namespace {

// The muscle or differential diagnosis that decides, where no red flag does.
const Ranked* leader_of(const Assessment& assessment) {
  if (!assessment.because_of.empty()) {
    const auto raising = std::find_if(assessment.alternatives.begin(), assessment.alternatives.end(),
                                      [&](const auto& other) { return other.name == assessment.because_of; });
    return raising == assessment.alternatives.end() ? nullptr : &raising->ranked;
  }
  if (assessment.disposition != Disposition::muscular) return nullptr;
  if (!assessment.muscles.empty() && assessment.muscles.front().ranked.possible())
    return &assessment.muscles.front().ranked;
  const auto harmless = std::find_if(
      assessment.alternatives.begin(), assessment.alternatives.end(),
      [](const auto& other) { return other.ranked.possible() && other.disposition == Disposition::muscular; });
  return harmless == assessment.alternatives.end() ? nullptr : &harmless->ranked;
}

}  // namespace

WhyDisposition why_disposition(const Assessment& assessment) {
  WhyDisposition why{.disposition = assessment.disposition, .grounds = assessment.red_flags.size()};
  if (!assessment.red_flags.empty() && assessment.red_flags.front().disposition == assessment.disposition) {
    why.ground = assessment.red_flags.front();
  } else if (const Ranked* leader = leader_of(assessment); leader != nullptr) {
    why.leader = *leader;
  }
  why.equally_grave = static_cast<std::size_t>(
      std::count_if(assessment.red_flags.begin(), assessment.red_flags.end(),
                    [&](const RedFlag& red_flag) { return red_flag.disposition == assessment.disposition; }));
  if (assessment.screen) why.open_questions = assessment.screen->open_questions;
  why.cleared = assessment.cleared;
  return why;
}

}  // namespace kneewise
