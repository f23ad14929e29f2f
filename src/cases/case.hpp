#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "src/basics/disposition.hpp"
#include "src/basics/input_error.hpp"
#include "src/cases/answers.hpp"

namespace kneewise {

/// What a case file expects of a case: its `expect` object.
struct Expectation {
  bool dangerous = false;
  std::optional<Disposition> disposition;
  std::vector<Disposition> acceptable_dispositions;  ///< holds `disposition` too
  std::vector<std::string> red_flags;                ///< families; acceptable ones too
  std::vector<std::string> muscles;
  std::vector<std::string> acceptable_muscles;  ///< holds `muscles` too
  std::vector<std::string> precautions;
};

/// Where a case comes from: what its key `origin` says, else what its `kind` means.
enum class Origin { published, author, generated, unstated };
inline constexpr std::array<std::string_view, 4> origin_ids = {"published", "author", "generated", "unstated"};
[[nodiscard]] constexpr std::string_view id_of(Origin origin) {
  return origin_ids[static_cast<std::size_t>(origin)];
}

/// The newest version of the case format; older ones are read for ever.
inline constexpr int newest_case_format = 2;

/// A case as a case file holds it: docs/case-format.md.
struct Case {
  std::string id;
  Answers answers;
  int format = newest_case_format;                          ///< that it was read in; 1: before `format` was a key
  std::string complaint{};                                  ///< in the person's own words; may be empty
  std::map<std::string, std::string, std::less<>> notes{};  ///< free notes, by prompt
  std::string summary{};                                    ///< what happened, in a few sentences; may be empty
  std::string source{};                                     ///< its address; may be empty
  std::string category{};                                   ///< danger, muscular, ...; may be empty
  Origin origin = Origin::unstated;
  std::optional<Expectation> expect{};
  /// What the members above do not hold, or not whole (`expect`, `origin`, `kind`, `identity`, the interview's record,
  /// notes that are not all text ...): key to JSON text. Kept as it is; src/cases/case_json.hpp reads and writes it.
  std::map<std::string, std::string, std::less<>> others{};
};

/// A case that cannot be used: where in it (a JSON pointer) and why, in one sentence.
struct CaseError {
  std::string id;  ///< empty when the case has none
  std::string at;
  std::string message;
};

using CaseOrError = std::variant<Case, CaseError>;

}  // namespace kneewise
