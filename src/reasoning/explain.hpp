#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "src/reasoning/assess.hpp"

namespace kneewise {

/// Why the disposition is what it is: the gravest ground, or the muscle or alternative that decides; and how many
/// danger questions are open. @param assessment  in full detail, here and below
[[nodiscard]] nlohmann::ordered_json explain_disposition(const Assessment& assessment);

/// Why a muscle or an alternative came out as it did: every piece of evidence with its answers, weight and sources,
/// and the arithmetic from these weights to the belief. @param id  a muscle or alternative with any evidence
[[nodiscard]] nlohmann::ordered_json explain_belief(const KnowledgeBase& base, const Assessment& assessment,
                                                    const std::string& id);

/// Why a muscle or alternative is not among the likely ones: where it parts from the leading one, what it lacks, what
/// speaks against either, and the fewest answers (one or two) that would make it likely, found by looking ahead.
[[nodiscard]] nlohmann::ordered_json explain_why_not(const KnowledgeBase& base, const Answers& answers,
                                                     const Assessment& assessment, const std::string& id);

/// Why a family of danger was raised: each rule that holds, the answers and points of a score that it stands on, and
/// which answers would lift it. For a family that was not raised: its place in the ledger, and of each rule whether it
/// can still be raised, and by which questions.
[[nodiscard]] nlohmann::ordered_json explain_red_flag(const KnowledgeBase& base, const Answers& answers,
                                                      const Assessment& assessment, const std::string& family);

/// Why a precaution holds: the rules that concluded it and what they stand on; and by which rules it would hold.
[[nodiscard]] nlohmann::ordered_json explain_precaution(const KnowledgeBase& base, const Answers& answers,
                                                        const Assessment& assessment, const std::string& id);

/// What would change if some answers were others: disposition, dangers and their grounds, ledger, ranking, precautions,
/// withheld techniques and care, before and after. @param changes  those that were given so already change nothing
[[nodiscard]] nlohmann::ordered_json explain_what_if(const KnowledgeBase& base, const Answers& answers,
                                                     const Answers& changes);

}  // namespace kneewise
