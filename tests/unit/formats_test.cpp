#include "src/reports/formats.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <set>

#include "src/reports/report.hpp"
#include "src/score/score_report.hpp"
#include "tests/support/kb.hpp"

namespace kneewise {
namespace {

using testing::shipped_knowledge;

Case some_case() {
  Case subject;
  subject.id = "some";
  subject.answers = testing::answers_of({{"age", 41}, {"pain-zone", {"knee-back"}}, {"fever", "no"}});
  return subject;
}

template <typename Format>
void check_names(std::span<const Format> formats) {
  std::set<std::string_view> names;
  for (const Format& format : formats) {
    CHECK(names.insert(format.name).second);
    CHECK(format_named(formats, format.name) == &format);
  }
  CHECK(format_named(formats, "papyrus") == nullptr);
}

TEST_CASE("Each format has a name of its own, and is found by it") {
  check_names(report_formats());
  check_names(result_formats());
  check_names(score_formats());
  CHECK(names_of(report_formats()) == "text, md, html or json");
  CHECK(names_of(result_formats()) == "text, json, ndjson or csv");
  CHECK(names_of(score_formats()) == "text, json, junit or html");
}

TEST_CASE("The name of a file says in which format a report is written") {
  CHECK(report_format_of("case.md")->name == "md");
  CHECK(report_format_of("a folder/case.v2.html")->name == "html");
  CHECK(report_format_of("case.json")->name == "json");
  for (const char* file : {"case", "case.txt", ".md", "case.", ""}) CHECK(report_format_of(file) == nullptr);
}

TEST_CASE("Each format writes a report, and names the case in it") {
  const Case subject = some_case();
  const Assessment assessment = testing::assessed({{"age", 41}, {"pain-zone", {"knee-back"}}, {"fever", "no"}});
  const Document document = report_of(subject, assessment, shipped_knowledge().wording, Audience::person);
  for (const ReportFormat& format : report_formats()) {
    INFO(format.name);
    const std::string text = format.write({subject, assessment, document, shipped_knowledge(), Audience::person});
    CHECK(text.find("some") != std::string::npos);
    CHECK(text.ends_with("\n"));
  }
}

TEST_CASE("Results of each format make a whole, with an error record among them and without any result") {
  const Case subject = some_case();
  const Assessment assessment = testing::ranked(subject.answers);
  const CaseError error{"bad", "/answers/age", "age is out of range"};
  const ResultStyle style{.wording = shipped_knowledge().wording, .ranking_only = true};
  const auto whole = [&](const ResultFormat& format) {
    std::string text(format.opening);
    text.append(format.before).append(format.result(subject, assessment, style));
    text.append(format.between).append(format.error(error, style));
    return text.append(format.closing);
  };
  const auto format = [](std::string_view name) { return *format_named(result_formats(), name); };

  const auto json = nlohmann::json::parse(whole(format("json")));
  REQUIRE(json["results"].size() == 2);
  CHECK(json["results"][0]["id"] == "some");
  CHECK(json["results"][1]["error"]["at"] == "/answers/age");
  const ResultFormat list = format("json");
  CHECK(nlohmann::json::parse(std::string(list.opening).append(list.if_none)) ==
        nlohmann::json{{"results", nlohmann::json::array()}});

  const std::string lines = whole(format("ndjson"));
  const std::size_t end = lines.find('\n');
  CHECK(nlohmann::json::parse(lines.substr(0, end)) == json["results"][0]);
  CHECK(nlohmann::json::parse(lines.substr(end)) == json["results"][1]);

  const std::string table = whole(format("csv"));
  CHECK(std::count(table.begin(), table.end(), '\n') == 3);
  CHECK(table.starts_with("id,disposition,"));
  CHECK(table.ends_with("\"/answers/age: age is out of range\"\n"));

  CHECK_FALSE(format("text").of_ranking);
  CHECK(whole(format("text")).find("Not assessed:") != std::string::npos);
}

}  // namespace
}  // namespace kneewise
