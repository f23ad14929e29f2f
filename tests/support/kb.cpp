#include "tests/support/kb.hpp"

#include <algorithm>
#include <fstream>
#include <stdexcept>

#include "src/cases/case_json.hpp"
#include "src/cases/case_reader.hpp"

namespace kneewise::testing {

std::string project_path(const std::string& path) {
  return std::string(KNEEWISE_PROJECT) + "/" + path;
}

Reasoner& shipped_reasoner() {
  static Reasoner reasoner{std::filesystem::path(KNEEWISE_PROJECT)};
  return reasoner;
}

const Knowledge& shipped_knowledge() {
  return shipped_reasoner().knowledge();
}

Reasoner reasoner_with(const std::function<void(Knowledge&)>& change) {
  const auto changed = std::make_shared<Knowledge>(shipped_knowledge());
  change(*changed);
  return Reasoner(std::shared_ptr<const Knowledge>(changed));
}

Answers answers_of(const nlohmann::ordered_json& answers) {
  const CaseOrError item = read_case({{"id", "test"}, {"answers", answers}}, shipped_knowledge().vocabulary);
  if (const auto* error = std::get_if<CaseError>(&item)) throw std::runtime_error(error->at + ": " + error->message);
  return std::get<Case>(item).answers;
}

Assessment assessed(const nlohmann::ordered_json& answers) {
  return assess(shipped_reasoner(), answers_of(answers));
}

Assessment ranked(const Answers& answers) {
  return Session(shipped_reasoner(), answers).ranking();
}

std::vector<Case> shipped_cases(const std::string& path) {
  std::ifstream file(project_path(path));
  std::vector<Case> cases;
  read_cases(file, path, shipped_knowledge().vocabulary, [&cases](const CaseOrError& item) {
    if (const auto* error = std::get_if<CaseError>(&item)) throw std::runtime_error(error->at + ": " + error->message);
    cases.push_back(std::get<Case>(item));
  });
  return cases;
}

std::vector<std::string> facts_in(const engine::Engine& engine) {
  std::vector<std::string> facts;
  for (const std::string& name : engine.templates())
    for (const engine::Fact& fact : engine.facts(name)) facts.push_back(engine::printed(fact));
  std::sort(facts.begin(), facts.end());
  return facts;
}

std::vector<std::string> texts_of(const std::vector<Finding>& findings) {
  std::vector<std::string> texts;
  texts.reserve(findings.size());
  for (const Finding& finding : findings) texts.push_back(text_of(finding));
  return texts;
}

}  // namespace kneewise::testing
