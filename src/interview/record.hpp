#pragma once

#include <nlohmann/json.hpp>
#include <vector>

#include "src/interview/exchanges.hpp"

namespace kneewise {

/// The exchanges as a case file keeps them (key `interview`), so that an interview can go on where it was.
[[nodiscard]] nlohmann::ordered_json record_of(const std::vector<Exchange>& exchanges);

/// Reads them back. What the vocabulary does not know, as of another knowledge base, is left out.
/// @throws InputError when it is no record
[[nodiscard]] std::vector<Exchange> read_record(const nlohmann::ordered_json& record, const Vocabulary& vocabulary);

}  // namespace kneewise
