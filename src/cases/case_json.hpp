#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>

#include "src/cases/answer_json.hpp"
#include "src/cases/case.hpp"
#include "src/cases/exchange.hpp"

namespace kneewise {

// The one place where a case becomes JSON or is made of it: docs/case-format.md. Reading back what was written gives
// the same case.

/// Checks one case object; its answers pass read_answers. Keys that the program does not know, and what is not of the
/// kind it should be, are kept in Case::others. @see read_cases
[[nodiscard]] CaseOrError read_case(nlohmann::ordered_json document, const Vocabulary& vocabulary);

/// A whole case.
/// @param record  of the interview that it comes from; null: the one that it came with, if any
[[nodiscard]] nlohmann::ordered_json json_case(const Case& subject, const Vocabulary& vocabulary,
                                               const Record* record = nullptr);
/// The same as the text of a file.
[[nodiscard]] std::string case_text(const Case& subject, const Vocabulary& vocabulary, const Record* record = nullptr);

/// The record of the interview that a case comes from; nothing when it comes from none. @see read_record
/// @throws InputError when it is damaged
[[nodiscard]] std::optional<Record> record_in(const Case& subject, const Vocabulary& vocabulary);

/// How often the case was saved; 0: never.
/// @throws InputError when that is not a count, or the notes are not texts: an interview cannot go on with such a case
[[nodiscard]] int revision_of(const Case& subject);
/// Marks a case as saved. @param recorded  the time, such as 2026-11-21T09:00:00Z
void set_revision(Case& subject, int revision, const std::string& recorded);

/// What a case holds under a key such as `category`, `answers.sex` or `expect.red_flags.0`: a text as it is, anything
/// else as JSON text; empty when it holds nothing there.
[[nodiscard]] std::string text_at(const Case& subject, const std::string& key, const Vocabulary& vocabulary);

}  // namespace kneewise
