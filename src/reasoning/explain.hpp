#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "src/reasoning/assess.hpp"

namespace kneewise {

/// Why a muscle or an alternative came out as it did: every piece of evidence with its answers, weight and sources,
/// and the arithmetic from these weights to the belief. @param id  a muscle or alternative with any evidence
[[nodiscard]] nlohmann::ordered_json explain_belief(const KnowledgeBase& base, const Assessment& assessment,
                                                    const std::string& id);

/// Why a muscle or alternative is not among the likely ones: where it parts from the leading one, what it lacks, what
/// speaks against it, and the fewest answers (one or two) that would make it likely, found by looking ahead.
[[nodiscard]] nlohmann::ordered_json explain_why_not(const KnowledgeBase& base, const Answers& answers,
                                                     const Assessment& assessment, const std::string& id);

/// Why a family of danger was raised: each rule that holds, the answers it stands on, and which answers would lift it.
/// For a family that was not raised: its place in the ledger, and the questions that could still raise it.
[[nodiscard]] nlohmann::ordered_json explain_red_flag(const KnowledgeBase& base, const Answers& answers,
                                                      const Assessment& assessment, const std::string& family);

/// Why a precaution holds, and what it withdraws; or by which rules it would hold.
[[nodiscard]] nlohmann::ordered_json explain_precaution(const KnowledgeBase& base, const Assessment& assessment,
                                                        const std::string& id);

/// What would change if some answers were others: disposition, ledger, ranking, precautions and care, before and after.
[[nodiscard]] nlohmann::ordered_json explain_what_if(const KnowledgeBase& base, const Answers& answers,
                                                     const Answers& changes);

}  // namespace kneewise
