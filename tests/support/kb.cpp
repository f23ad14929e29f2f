#include "tests/support/kb.hpp"

#include <fstream>
#include <stdexcept>

namespace kneewise::testing {

std::string project_path(const std::string& path) {
  return std::string(KNEEWISE_PROJECT) + "/" + path;
}

KnowledgeBase& shipped_knowledge() {
  static KnowledgeBase base = load_knowledge(KNEEWISE_PROJECT);
  return base;
}

Answers answers_of(const nlohmann::ordered_json& answers) {
  const CaseOrError item = read_case({{"id", "test"}, {"answers", answers}}, shipped_knowledge().vocabulary);
  if (const auto* error = std::get_if<CaseError>(&item)) throw std::runtime_error(error->at + ": " + error->message);
  return std::get<Case>(item).answers;
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

}  // namespace kneewise::testing
