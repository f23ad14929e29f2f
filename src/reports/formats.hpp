#pragma once

#include <algorithm>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

#include "src/cases/case.hpp"
#include "src/documents/document.hpp"
#include "src/knowledge/knowledge.hpp"
#include "src/reasoning/assessment.hpp"

namespace kneewise {

// Each format is one row of a table in formats.cpp, and nothing else knows its name: a new one is a file beside it and
// a row there.

/// What the report of one case is made of.
struct Report {
  const Case& subject;
  const Assessment& assessment;
  const Document& document;  ///< what report_of gave, and what was added to it
  const Knowledge& knowledge;
  Audience audience = Audience::therapist;
  bool colour = false;  ///< with escape sequences, where the format has them
};

/// A form in which the report of one case can be had.
struct ReportFormat {
  std::string_view name;       ///< as --format takes it
  std::string_view extension;  ///< of a file, ".md"; empty: a file is not named after it
  std::string (*write)(const Report& report);
};
[[nodiscard]] std::span<const ReportFormat> report_formats();

/// How the results of cases are to be written.
struct ResultStyle {
  const Wording& wording;
  Audience audience = Audience::therapist;
  bool ranking_only = false;  ///< the assessment is a Session::ranking()
  bool colour = false;        ///< with escape sequences, where the format has them
};

/// A form in which the results of many cases can be had: what stands round them, and how one looks.
struct ResultFormat {
  std::string_view name;       ///< as --format takes it
  bool of_ranking = true;      ///< whether a ranking alone can be written so
  std::string_view opening{};  ///< before all
  std::string_view before{};   ///< before the first result
  std::string_view between{};  ///< before each other result
  std::string_view closing{};  ///< after the last one
  std::string_view if_none{};  ///< after the opening, when there is no result
  std::string (*result)(const Case& subject, const Assessment& assessment, const ResultStyle& style);
  /// The record that stands in the place of a case that cannot be used.
  std::string (*error)(const CaseError& error, const ResultStyle& style);
};
[[nodiscard]] std::span<const ResultFormat> result_formats();

/// The row of that name, or null.
template <typename Format>
[[nodiscard]] const Format* format_named(std::span<const Format> formats, std::string_view name) {
  const auto is = [name](const Format& format) { return format.name == name; };
  const auto found = std::find_if(formats.begin(), formats.end(), is);
  return found == formats.end() ? nullptr : &*found;
}

/// The names in one phrase: "text, md, html or json".
template <typename Format>
[[nodiscard]] std::string names_of(std::span<const Format> formats) {
  std::string names;
  for (const Format& format : formats) {
    if (!names.empty()) names += &format == &formats.back() ? " or " : ", ";
    names += format.name;
  }
  return names;
}

/// The format that the extension of a file names, or null.
[[nodiscard]] const ReportFormat* report_format_of(const std::filesystem::path& file);

}  // namespace kneewise
