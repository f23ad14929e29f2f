#pragma once

#include <nlohmann/json_fwd.hpp>

#include "src/cases/exchange.hpp"

namespace kneewise {

/// The record of an interview as a case file keeps it. Records of every version so far are read for ever.
[[nodiscard]] nlohmann::ordered_json json_record(const Record& record, const Vocabulary& vocabulary);

/// Reads it back. What the vocabulary does not know, as of another knowledge base, is left out of its exchanges.
/// Records tell two values of Prompt::Kind, lift and clear; the others follow from the form of the prompt's id. A page
/// that asks one question, and has that question's id, reads back as that question.
/// @throws Refused at an answer that is wrong; InputError when it is no record
[[nodiscard]] Record read_record(const nlohmann::ordered_json& json, const Vocabulary& vocabulary);

}  // namespace kneewise
