#include <fmt/format.h>

#include <map>
#include <pugixml.hpp>
#include <sstream>

#include "src/basics/text.hpp"
#include "src/score/score_report.hpp"

namespace kneewise {
namespace {

// XML has no control characters; in an attribute a line break would be read as a blank.
void set(pugi::xml_node node, const char* name, const std::string& value) {
  node.append_attribute(name) = on_one_line(value, std::string::npos).c_str();
}

void add_test(pugi::xml_node suite, const std::string& name, const std::string& group,
              const std::vector<std::string>& faults) {
  pugi::xml_node test = suite.append_child("testcase");
  set(test, "name", name);
  set(test, "classname", group);
  if (faults.empty()) return;
  pugi::xml_node failure = test.append_child("failure");
  set(failure, "type", "expectation");
  set(failure, "message", faults.front());
  failure.text() = fmt::format("{}", fmt::join(faults, "\n")).c_str();
}

}  // namespace

std::string score_as_junit(const ScoreReport& report) {
  const Score& score = report.score;
  std::map<std::string, std::vector<std::string>> faults;
  for (const Wrong& item : score.wrong) faults[item.id].push_back(item.what);
  const std::vector<std::string> thresholds = not_reached(score, report.thresholds);

  pugi::xml_document document;
  pugi::xml_node declaration = document.append_child(pugi::node_declaration);
  set(declaration, "version", "1.0");
  set(declaration, "encoding", "UTF-8");
  pugi::xml_node suite = document.append_child("testsuites").append_child("testsuite");
  set(suite, "name", "kneewise");
  set(suite, "tests", std::to_string(score.scored.size() + report.thresholds.size()));
  set(suite, "failures", std::to_string(faults.size() + thresholds.size()));
  set(suite, "errors", "0");
  set(suite, "skipped", "0");
  pugi::xml_node property = suite.append_child("properties").append_child("property");
  set(property, "name", "knowledge");
  set(property, "value", report.knowledge_version + " " + report.knowledge_sha256);
  for (const ScoredCase& item : score.scored)
    add_test(suite, item.id, item.category.empty() ? "cases" : item.category, faults[item.id]);
  for (const Threshold& threshold : report.thresholds)
    add_test(suite, fmt::format("{} >= {}", threshold.name, threshold.least), "thresholds",
             not_reached(score, {threshold}));

  std::ostringstream text;
  document.print(text, " ", pugi::format_indent | pugi::format_skip_control_chars);
  return text.str();
}

}  // namespace kneewise
