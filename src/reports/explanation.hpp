#pragma once

#include <nlohmann/json.hpp>

#include "src/knowledge/wording.hpp"
#include "src/documents/document.hpp"

namespace kneewise {

/// An explanation, as the functions of src/reasoning/explain.hpp give it, for people.
void write_explanation(Document& document, const nlohmann::ordered_json& explanation, const Wording& wording);

}  // namespace kneewise
