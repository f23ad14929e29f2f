#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "src/practice/practice.hpp"
#include "src/practice/trace.hpp"

namespace kneewise {

/// A question of which one answer would by itself raise red-flag conditions, as far as is known now.
struct DangerQuestion {
  std::string question;
  std::set<std::string> families{};  ///< urgent or emergencies, and not raised yet

  friend bool operator==(const DangerQuestion&, const DangerQuestion&) = default;
};

/// All such questions that were not asked, in the order of the ledger: gravest first. Found by looking ahead.
[[nodiscard]] std::vector<DangerQuestion> danger_questions(Session& session);

/// How the expert goes about a case: first the danger screen in the order of the ledger, one question for each family
/// that a single answer would raise and every one that the patient can answer; then, of what the patient can answer,
/// the question with the largest expected change, until none promises any; then the hand on the leading muscles.
struct Expert {
  std::vector<Step> path{};
  std::vector<DangerQuestion> screen{};                    ///< what one answer would have raised at the start
  std::map<std::string, std::set<std::string>> dangers{};  ///< of the path: what each question of the screen was about
  Judgement judgement{};
  std::set<std::string> precautions{};  ///< all that hold at the end of the path
};
[[nodiscard]] Expert expert_of(Reasoner& reasoner, const Patient& patient);

/// The question the expert would ask now; nothing when he would ask no more. For hints.
[[nodiscard]] std::optional<Ask> next_for_expert(const Expert& expert, const std::vector<Ask>& asked);

}  // namespace kneewise
