#pragma once

#include <nlohmann/json_fwd.hpp>

#include "src/reasoning/reasoner.hpp"

namespace kneewise {

/// One step of an interview of which the server keeps nothing: POST /api/interview/next. The client sends the case with
/// the record so far, the hash of the knowledge it was shown, and the reply to the prompt; it gets the case as it is
/// now, and the next prompt or why none is left. schemas/openapi.json holds the form of both.
/// @throws HttpProblem for a request that cannot be used; InputError for a damaged record
[[nodiscard]] nlohmann::ordered_json next_in_interview(Reasoner& reasoner, const nlohmann::ordered_json& body);

}  // namespace kneewise
