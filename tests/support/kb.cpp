#include "tests/support/kb.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
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

void make_whole(const std::filesystem::path& folder) {
  namespace fs = std::filesystem;
  const auto text_of = [](const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return std::string{std::istreambuf_iterator<char>(file), {}};
  };
  std::vector<std::string> files;
  for (const char* part : {"rules", "facts"})
    for (const auto& entry : fs::recursive_directory_iterator(folder / part))
      if (entry.is_regular_file() && entry.path().extension() == ".clp")
        files.push_back(entry.path().lexically_relative(folder).generic_string());
  std::sort(files.begin(), files.end());
  for (const std::string& path : files) {
    const std::string end = ";;; end of " + path + "\n";
    std::string text = text_of(folder / path);
    if (path == "facts/version.clp") {
      const auto begin = text.find("(version \"") + 10;
      text = "(deffacts knowledge-base (knowledge-base (version \"" +
             text.substr(begin, text.find('"', begin) - begin) + "\") (files";
      for (const std::string& file : files) text += "\n  " + file;
      text += ")))";
    }
    if (text.ends_with(end)) continue;
    std::ofstream(folder / path, std::ios::binary) << text << (text.empty() || text.ends_with('\n') ? "" : "\n") << end;
  }
}

}  // namespace kneewise::testing
