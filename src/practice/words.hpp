#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "src/knowledge/knowledge.hpp"
#include "src/practice/patient.hpp"

namespace kneewise {

// The words of practice about what stands in the knowledge, for a therapist who learns.

/// What an ask is called, in the patient's words; of a muscle that is pressed, its name.
[[nodiscard]] std::string name_of(const Ask& ask, const Wording& wording);
/// The name of a muscle or differential diagnosis, and of a red-flag condition.
[[nodiscard]] std::string name_of_candidate(const std::string& id, const Knowledge& knowledge);
[[nodiscard]] std::string name_of_family(const std::string& id, const Wording& wording);
[[nodiscard]] std::string names_of_muscles(const std::vector<std::string>& ids, const Wording& wording,
                                           const char* between);

/// The most trusted sources of a statement in brackets, with their grades; nothing when it has none.
[[nodiscard]] std::string cited(const std::vector<std::string>& sources, const Wording& wording);

[[nodiscard]] std::string joined(const std::vector<std::string>& items, std::string_view between = "; ");
/// The first few of a list, and how many more there are.
[[nodiscard]] std::string shortened_list(std::vector<std::string> items, std::size_t most);

}  // namespace kneewise
