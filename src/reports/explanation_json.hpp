#pragma once

#include <nlohmann/json_fwd.hpp>

#include "src/knowledge/knowledge.hpp"
#include "src/reasoning/explanation.hpp"

namespace kneewise {

/// An explanation as `explain --format json` writes it; its key `explains` says which one it is.
/// @param knowledge  that it was made with
[[nodiscard]] nlohmann::ordered_json to_json(const Explanation& explanation, const Knowledge& knowledge);

}  // namespace kneewise
