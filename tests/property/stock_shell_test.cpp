// The rule files load unchanged into the stock clips shell, and conclude the same there.
#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>

#include "src/reasoning/facts_of.hpp"
#include "src/reasoning/session.hpp"
#include "tests/support/kb.hpp"

namespace kneewise::testing {
namespace {

std::string printed(const engine::NewFact& fact) {
  std::string text = "(" + fact.template_name;
  for (const auto& [slot, value] : fact.slots) text += " (" + slot + " " + engine::printed(value) + ")";
  return text + ")";
}

// The conclusions of a case, each in a line, as both sides write them.
std::set<std::string> ours(const Case& subject) {
  const Knowledge& base = shipped_knowledge();
  const Assessment assessment = assess(shipped_reasoner(), subject.answers);
  const std::vector<engine::NewFact> facts = facts_of(subject.answers, base);
  const engine::Assumption assumption = shipped_reasoner().main_engine().assume(facts);
  const engine::Assumption danger_assumption = shipped_reasoner().danger_engine().assume(facts);
  shipped_reasoner().main_engine().run();
  shipped_reasoner().danger_engine().run();
  const engine::Assumption outcome = shipped_reasoner().main_engine().assume(outcome_facts(assessment));
  shipped_reasoner().main_engine().run();
  std::set<std::string> lines;
  for (const engine::Fact& fact : shipped_reasoner().danger_engine().facts("red-flag"))
    lines.insert("red-flag " + fact.symbol("family") + " " + fact.symbol("disposition"));
  for (const engine::Fact& fact : shipped_reasoner().main_engine().facts("evidence"))
    lines.insert("evidence " + fact.symbol("about") + " " + fact.symbol("direction") + " " + fact.symbol("strength") +
                 " " + fact.symbol("item"));
  for (const engine::Fact& fact : shipped_reasoner().main_engine().facts("precaution"))
    lines.insert("precaution " + fact.symbol("id"));
  for (const engine::Fact& fact : shipped_reasoner().main_engine().facts("withheld"))
    lines.insert("withheld " + fact.symbol("technique") + " " + fact.symbol("muscle"));
  for (const engine::Fact& fact : shipped_reasoner().main_engine().facts("care"))
    lines.insert("care " + fact.symbol("treatment") + " " + fact.symbol("about"));
  return lines;
}

std::map<std::string, std::set<std::string>> in_the_shell(const std::vector<Case>& cases) {
  const std::filesystem::path script = std::filesystem::temp_directory_path() / "kneewise-stock-shell.bat";
  {
    std::ofstream batch(script);
    for (const auto& file : knowledge_files(project_path(""))) batch << "(load \"" << file.string() << "\")\n";
    for (const Case& subject : cases) {
      batch << "(reset)\n";
      for (const engine::NewFact& fact : facts_of(subject.answers, shipped_knowledge()))
        batch << "(assert " << printed(fact) << ")\n";
      batch << "(run)\n";
      for (const engine::NewFact& fact : outcome_facts(assess(shipped_reasoner(), subject.answers)))
        batch << "(assert " << printed(fact) << ")\n";
      batch
          << "(run)\n(printout t crlf \"@case " << subject.id << "\" crlf)\n"
          << "(do-for-all-facts ((?f red-flag)) TRUE (printout t \"@red-flag \" ?f:family \" \" ?f:disposition crlf))\n"
          << "(do-for-all-facts ((?f evidence)) TRUE (printout t \"@evidence \" ?f:about \" \" ?f:direction \" \" "
             "?f:strength \" \" ?f:item crlf))\n"
          << "(do-for-all-facts ((?f precaution)) TRUE (printout t \"@precaution \" ?f:id crlf))\n"
          << "(do-for-all-facts ((?f withheld)) TRUE (printout t \"@withheld \" ?f:technique \" \" ?f:muscle crlf))\n"
          << "(do-for-all-facts ((?f care)) TRUE (printout t \"@care \" ?f:treatment \" \" ?f:about crlf))\n";
    }
    batch << "(exit)\n";
  }
  const std::string command = "clips < '" + script.string() + "' 2>&1";
  FILE* pipe = popen(command.c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::map<std::string, std::set<std::string>> found;
  std::string current;
  std::array<char, 4096> buffer{};
  while (std::fgets(buffer.data(), buffer.size(), pipe) != nullptr) {
    std::string line = buffer.data();
    const auto at = line.find('@');
    if (at == std::string::npos) continue;
    line = line.substr(at + 1, line.find_last_not_of("\r\n") - at);
    if (line.starts_with("case ")) {
      current = line.substr(5);
      found[current];
    } else {
      found[current].insert(line);
    }
  }
  pclose(pipe);
  std::filesystem::remove(script);
  return found;
}

TEST_CASE("the stock clips shell concludes the same from the same files") {
  std::vector<Case> cases = shipped_cases("cases/published.json");
  // And one in which care is given.
  for (Case& subject : shipped_cases("tests/expected/cases.json")) cases.push_back(std::move(subject));
  const auto shell = in_the_shell(cases);
  REQUIRE(shell.size() == cases.size());
  std::size_t conclusions = 0;
  for (const Case& subject : cases) {
    CAPTURE(subject.id);
    const auto expected = ours(subject);
    CHECK(shell.at(subject.id) == expected);
    conclusions += expected.size();
  }
  CHECK(conclusions > 1000);
}

}  // namespace
}  // namespace kneewise::testing
