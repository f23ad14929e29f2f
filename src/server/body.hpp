#pragma once

#include <initializer_list>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "src/cases/case.hpp"
#include "src/server/http.hpp"

namespace kneewise {

// Reads the bodies of requests. Whatever is wrong is thrown as an HttpProblem (400) with its place and, for a wrong
// name, the nearest right one. `at` is the place of the object as a JSON pointer, below and above.

/// One part of a JSON pointer.
[[nodiscard]] std::string pointer_part(const std::string& key);
/// Refuses keys that nobody reads: a slip in a name must not pass in silence. Also anything but an object.
void check_keys(const nlohmann::ordered_json& json, std::initializer_list<const char*> known, const std::string& at);
/// The text at a key. Nothing there: empty.
[[nodiscard]] std::string text_in(const nlohmann::ordered_json& json, const char* key, const std::string& at);
/// Whether it is true at a key. Nothing there: false.
[[nodiscard]] bool flag_in(const nlohmann::ordered_json& json, const char* key, const std::string& at);
/// The list of texts at a key. Nothing there: empty.
[[nodiscard]] std::vector<std::string> texts_in(const nlohmann::ordered_json& json, const char* key,
                                                const std::string& at);
/// The object at a key that is there.
[[nodiscard]] const nlohmann::ordered_json& object_in(const nlohmann::ordered_json& json, const char* key,
                                                      const std::string& at);

/// The case of a request, as a case file holds it; id and answers may be left out. Nothing at `case`: an empty one.
[[nodiscard]] Case case_in(const nlohmann::ordered_json& body, const Vocabulary& vocabulary);

}  // namespace kneewise
