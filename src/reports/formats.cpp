#include "src/reports/formats.hpp"

#include <array>
#include <nlohmann/json.hpp>

#include "src/documents/as_markdown.hpp"
#include "src/documents/as_text.hpp"
#include "src/reports/csv.hpp"
#include "src/reports/json.hpp"
#include "src/reports/report.hpp"
#include "src/reports/report_html.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;

std::string text_report(const Report& report) {
  return as_text(report.document, {.colour = report.colour});
}

std::string markdown_report(const Report& report) {
  return as_markdown(report.document);
}

std::string html_report(const Report& report) {
  return html_page(report.document, report.subject, report.assessment, report.knowledge, report.audience);
}

std::string json_report(const Report& report) {
  return json_result(report.subject, report.assessment).dump(1) + "\n";
}

constexpr std::array<ReportFormat, 4> all_report_formats = {{
    {"text", "", text_report},
    {"md", ".md", markdown_report},
    {"html", ".html", html_report},
    {"json", ".json", json_report},
}};

std::string text_of_result(const Case& subject, const Assessment& assessment, const ResultStyle& style) {
  return as_text(report_of(subject, assessment, style.wording, style.audience), {.colour = style.colour});
}

std::string text_of_error(const CaseError& error, const ResultStyle& style) {
  return as_text(report_of(error), {.colour = style.colour});
}

Json json_of(const Case& subject, const Assessment& assessment, const ResultStyle& style) {
  return style.ranking_only ? json_ranking(subject, assessment) : json_result(subject, assessment);
}

// An element of a list that is indented by one.
std::string element(const Json& json) {
  std::string lines = "  ";
  for (const char c : json.dump(1)) {
    lines += c;
    if (c == '\n') lines += "  ";
  }
  return lines;
}

std::string json_element(const Case& subject, const Assessment& assessment, const ResultStyle& style) {
  return element(json_of(subject, assessment, style));
}

std::string json_error(const CaseError& error, const ResultStyle& /*style*/) {
  return element(json_result(error));
}

std::string json_line(const Case& subject, const Assessment& assessment, const ResultStyle& style) {
  return json_of(subject, assessment, style).dump() + "\n";
}

std::string json_error_line(const CaseError& error, const ResultStyle& /*style*/) {
  return json_result(error).dump() + "\n";
}

std::string csv_row(const Case& subject, const Assessment& assessment, const ResultStyle& /*style*/) {
  return csv_result(subject, assessment);
}

std::string csv_error_row(const CaseError& error, const ResultStyle& /*style*/) {
  return csv_result(error);
}

constexpr std::array<ResultFormat, 4> all_result_formats = {{
    {.name = "text", .of_ranking = false, .between = "\n", .result = text_of_result, .error = text_of_error},
    {.name = "json",
     .opening = "{\n \"results\": [",
     .before = "\n",
     .between = ",\n",
     .closing = "\n ]\n}\n",
     .if_none = "]\n}\n",
     .result = json_element,
     .error = json_error},
    {.name = "ndjson", .result = json_line, .error = json_error_line},
    {.name = "csv", .opening = csv_header, .result = csv_row, .error = csv_error_row},
}};

}  // namespace

std::span<const ReportFormat> report_formats() {
  return all_report_formats;
}

std::span<const ResultFormat> result_formats() {
  return all_result_formats;
}

const ReportFormat* report_format_of(const std::filesystem::path& file) {
  const std::string extension = file.extension().string();
  for (const ReportFormat& format : all_report_formats)
    if (!format.extension.empty() && format.extension == extension) return &format;
  return nullptr;
}

}  // namespace kneewise
