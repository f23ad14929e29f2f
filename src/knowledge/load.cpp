#include "src/knowledge/load.hpp"

#include <fmt/format.h>
#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <future>
#include <iterator>
#include <set>

#include "src/basics/text.hpp"
#include "src/knowledge/id_contract.hpp"
#include "src/knowledge/shipped.hpp"
#include "src/knowledge/tables.hpp"

namespace kneewise {
namespace {

namespace fs = std::filesystem;

std::string read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// The name of a file as messages and the hash show it: relative to the knowledge folder.
std::string shown(const fs::path& file, const fs::path& directory) {
  return file.lexically_relative(directory).generic_string();
}

std::string sha256_of(const std::vector<fs::path>& files, const fs::path& directory) {
  const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
  EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr);
  for (const fs::path& file : files) {
    const std::string name = shown(file, directory);
    const std::string content = read_file(file);
    const std::string head = fmt::format("{} {}\n", name, content.size());
    EVP_DigestUpdate(context.get(), head.data(), head.size());
    EVP_DigestUpdate(context.get(), content.data(), content.size());
  }
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned int length = 0;
  EVP_DigestFinal_ex(context.get(), digest.data(), &length);
  std::string text;
  for (unsigned int i = 0; i < length; ++i) text += fmt::format("{:02x}", digest[i]);
  return text;
}

bool is_danger_file(const std::string& name) {
  return name.starts_with("rules/red-flags");
}

// The signs that some rule reads, by the answers that belong to them.
SignIndex index_of(const Signs& signs, const ById<RuleOutline>& rules) {
  std::map<std::string, SignUse> uses;
  for (const auto& [name, rule] : rules) {
    const bool danger = is_danger_file(rule.file);
    for (const PatternOutline& pattern : rule.patterns) {
      if (pattern.sign.empty()) continue;
      SignUse& use = uses[pattern.sign];
      bool& read = pattern.negated ? (danger ? use.sure_by_danger : use.sure_by_others)
                                   : (danger ? use.told_by_danger : use.told_by_others);
      read = true;
    }
  }
  SignIndex index;
  for (const auto& [sign, use] : uses) index.add(signs.rows_of(sign), use);
  return index;
}

std::string summary(const std::vector<Problem>& problems) {
  std::string text =
      fmt::format("the knowledge base does not load: {} problem{}", problems.size(), problems.size() == 1 ? "" : "s");
  for (const Problem& problem : problems) text += "\n" + printed(problem);
  return text;
}

// Loads files in their order, and gives back what CLIPS says of them.
std::vector<Problem> load_into(engine::Engine& engine, const std::vector<fs::path>& files, const fs::path& directory) {
  std::vector<Problem> problems;
  for (const fs::path& file : files)
    for (const engine::Error& error : engine.try_load(file))
      problems.push_back({shown(error.details().file, directory), error.details().line, "",
                          error.details().code.empty()
                              ? error.details().text
                              : fmt::format("{} [{}]", error.details().text, error.details().code)});
  for (const std::string& stray : engine.strays())
    problems.push_back({directory.string(), 0, stray, "a construct that no rule or fact file may declare or imply"});
  engine.reset();
  return problems;
}

// The files of one engine: base.clp, then either the danger rules or all else.
std::vector<fs::path> files_for(bool danger, const std::vector<fs::path>& files, const fs::path& directory) {
  std::vector<fs::path> chosen = {files.front()};
  for (auto file = files.begin() + 1; file != files.end(); ++file)
    if (is_danger_file(shown(*file, directory)) == danger) chosen.push_back(*file);
  return chosen;
}

// Each engine holds one room: danger is concluded in the files of rules/red-flags, from the case and from each other,
// and nothing else is. A rule in the wrong room would conclude where nobody looks.
std::vector<Problem> check_rooms(const ById<RuleOutline>& rules) {
  std::set<std::string> of_danger;
  std::set<std::string> of_others;
  for (const auto& [name, rule] : rules)
    (is_danger_file(rule.file) ? of_danger : of_others).insert(rule.concludes.begin(), rule.concludes.end());
  std::vector<Problem> problems;
  const auto complain = [&problems](const RuleOutline& rule, const std::string& what) {
    problems.push_back({rule.file, rule.line, "defrule " + rule.name, what});
  };
  for (const auto& [name, rule] : rules) {
    const bool danger = is_danger_file(rule.file);
    const auto& foreign = danger ? of_others : of_danger;
    for (const std::string& concluded : rule.concludes)
      if ((concluded == "red-flag") && !danger)
        complain(rule, "a rule that concludes a red flag stands in rules/red-flags");
    for (const std::string& concluded : rule.concludes)
      if (concluded == "evidence" && danger)
        complain(rule, "a rule that concludes evidence stands outside rules/red-flags");
    for (const PatternOutline& pattern : rule.patterns)
      // The host carries the red flags over: precautions read them.
      if (foreign.contains(pattern.template_name) && pattern.template_name != "red-flag")
        complain(rule,
                 fmt::format("it reads '{}', which is concluded in the other engine: danger rules and all others each "
                             "have one of their own",
                             pattern.template_name));
  }
  return problems;
}

struct ReadFiles {
  ById<RuleOutline> rules;
  Signs signs;
  std::vector<SourceFile> sources;
  std::vector<Problem> problems;
};

// The number of the first line that holds a byte which is not UTF-8.
long first_line_not_utf8(std::string_view text) {
  long line = 1;
  for (std::size_t begin = 0; begin <= text.size(); ++line) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (!is_utf8(text.substr(begin, end - begin))) return line;
    begin = end + 1;
  }
  return line;
}

ReadFiles read_and_check(const std::vector<fs::path>& files, const fs::path& directory) {
  ReadFiles read;
  std::vector<SourceFile>& sources = read.sources;
  for (const fs::path& file : files) {
    const std::string name = shown(file, directory);
    try {
      const std::string text = read_file(file);
      if (!is_utf8(text)) read.problems.push_back({name, first_line_not_utf8(text), "", "the text is not UTF-8"});
      sources.push_back({name, engine::read_source(text, name)});
    } catch (const engine::Error& error) {
      read.problems.push_back({name, error.details().line, "", error.details().text});
    }
  }
  read.signs = Signs::read(sources);
  for (Problem& problem : check_contract(sources)) read.problems.push_back(std::move(problem));
  for (Problem& problem : check_ids(sources)) read.problems.push_back(std::move(problem));
  for (const SourceFile& source : sources)
    for (const engine::Expression& expression : source.expressions)
      if (expression.is_list("defrule")) {
        RuleOutline outline = outline_of(expression, source.path, read.signs);
        std::string rule = outline.name;
        read.rules.emplace(std::move(rule), std::move(outline));
      }
  for (Problem& problem : check_rooms(read.rules)) read.problems.push_back(std::move(problem));
  return read;
}

}  // namespace

KnowledgeError::KnowledgeError(std::vector<Problem> problems)
    : std::runtime_error(summary(problems)), problems_(std::move(problems)) {}

fs::path knowledge_directory(const std::string& option) {
  if (!option.empty()) return option;
  if (const char* variable = std::getenv("KNEEWISE_KNOWLEDGE"); variable != nullptr && *variable != '\0')
    return variable;
  return shipped_directory();
}

fs::path shipped_directory() {
  return KNEEWISE_DEFAULT_KNOWLEDGE;
}

namespace {

std::vector<fs::directory_entry> all_entries(const fs::path& folder) {
  try {
    return {fs::recursive_directory_iterator(folder), fs::recursive_directory_iterator()};
  } catch (const fs::filesystem_error&) {
    throw KnowledgeError({{folder.string(), 0, "", "the folder cannot be read"}});
  }
}

}  // namespace

std::vector<fs::path> knowledge_files(const fs::path& directory) {
  const fs::path base = directory / "rules" / "base.clp";
  std::error_code error;
  if (!fs::is_regular_file(base, error))
    throw KnowledgeError(
        {{directory.string(), 0, "", "not a knowledge base: there is no rules/base.clp in this folder"}});
  std::vector<fs::path> files;
  for (const char* part : {"rules", "facts"}) {
    if (!fs::is_directory(directory / part, error))
      throw KnowledgeError(
          {{directory.string(), 0, "", fmt::format("not a knowledge base: there is no folder {}", part)}});
    for (const auto& entry : all_entries(directory / part))
      if (entry.is_regular_file() && entry.path().extension() == ".clp" && entry.path() != base)
        files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  files.insert(files.begin(), base);
  return files;
}

namespace {

struct LoadedEngines {
  Engines engines;
  std::vector<Problem> problems;
};

// Two engines load side by side; `meanwhile` runs beside them.
LoadedEngines load_both(const std::vector<fs::path>& files, const fs::path& directory,
                        const std::function<void()>& meanwhile) {
  LoadedEngines loaded{{std::make_unique<engine::Engine>(), std::make_unique<engine::Engine>()}, {}};
  const auto begin = [&](engine::Engine& engine, bool danger) {
    return std::async(std::launch::async, [&engine, danger, &files, &directory] {
      return load_into(engine, files_for(danger, files, directory), directory);
    });
  };
  auto danger_problems = begin(*loaded.engines.danger, true);
  auto main_problems = begin(*loaded.engines.main, false);
  meanwhile();
  loaded.problems = danger_problems.get();
  const std::vector<Problem> more = main_problems.get();
  loaded.problems.insert(loaded.problems.end(), more.begin(), more.end());
  return loaded;
}

// In the order of files and lines, each once: what is wrong in base.clp both engines report.
[[noreturn]] void refuse(std::vector<Problem> problems) {
  std::stable_sort(problems.begin(), problems.end(), [](const Problem& a, const Problem& b) {
    return std::tie(a.file, a.line) < std::tie(b.file, b.line);
  });
  const auto repeated = std::unique(problems.begin(), problems.end(),
                                    [](const Problem& a, const Problem& b) { return printed(a) == printed(b); });
  problems.erase(repeated, problems.end());
  throw KnowledgeError(std::move(problems));
}

}  // namespace

Loaded load_knowledge(const fs::path& directory) {
  auto knowledge = std::make_shared<Knowledge>();
  knowledge->directory = directory;
  const std::vector<fs::path> files = knowledge_files(directory);
  ReadFiles read;
  LoadedEngines loaded = load_both(files, directory, [&] {
    read = read_and_check(files, directory);
    knowledge->sha256 = sha256_of(files, directory);
  });
  std::vector<Problem> problems = std::move(read.problems);
  problems.insert(problems.end(), loaded.problems.begin(), loaded.problems.end());
  if (!problems.empty()) refuse(std::move(problems));

  knowledge->rules = std::move(read.rules);
  knowledge->signs = std::move(read.signs);
  knowledge->sign_index = index_of(knowledge->signs, knowledge->rules);
  read_tables(*loaded.engines.main, read.sources, *knowledge);
  return {std::move(knowledge), std::move(loaded.engines)};
}

Engines load_engines(const Knowledge& knowledge) {
  const std::vector<fs::path> files = knowledge_files(knowledge.directory);
  std::string sha256;
  LoadedEngines loaded = load_both(files, knowledge.directory, [&] { sha256 = sha256_of(files, knowledge.directory); });
  if (!loaded.problems.empty()) refuse(std::move(loaded.problems));
  if (sha256 != knowledge.sha256)
    refuse({{knowledge.directory.string(), 0, "", "the knowledge was changed while it was in use"}});
  return std::move(loaded.engines);
}

}  // namespace kneewise
