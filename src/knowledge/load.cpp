#include "src/knowledge/load.hpp"

#include <fmt/format.h>
#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <functional>
#include <future>
#include <new>
#include <set>

#include "src/knowledge/explosive.hpp"
#include "src/knowledge/id_contract.hpp"
#include "src/knowledge/must_be_there.hpp"
#include "src/knowledge/shipped.hpp"
#include "src/knowledge/slots.hpp"
#include "src/knowledge/tables.hpp"
#include "src/knowledge/whole.hpp"

namespace kneewise {
namespace {

namespace fs = std::filesystem;

std::string sha256_of(const std::vector<KnowledgeText>& files) {
  const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
  if (context == nullptr) throw std::bad_alloc();
  EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr);
  for (const KnowledgeText& file : files) {
    const std::string head = fmt::format("{} {}\n", file.path, file.text.size());
    EVP_DigestUpdate(context.get(), head.data(), head.size());
    EVP_DigestUpdate(context.get(), file.text.data(), file.text.size());
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

// Loads the files of one engine in their order, base.clp and then either the danger rules or all else, and gives back
// what CLIPS says of them.
// @param held_back  files that CLIPS must not see
std::vector<Problem> load_into(engine::Engine& engine, bool danger, const std::vector<KnowledgeText>& files,
                               const std::set<std::string>& held_back, const fs::path& directory) {
  std::vector<Problem> problems;
  for (const KnowledgeText& file : files) {
    const bool wanted = &file == &files.front() || is_danger_file(file.path) == danger;
    if (!wanted || held_back.contains(file.path)) continue;
    for (const engine::Error& error : engine.try_load(directory / file.path))
      problems.push_back({file.path, error.details().line, "",
                          error.details().code.empty()
                              ? error.details().text
                              : fmt::format("{} [{}]", error.details().text, error.details().code)});
  }
  engine.reset();
  return problems;
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
  std::set<std::string> held_back;  // files that CLIPS must not see
};

// Reads the source, and what of it CLIPS would choke on.
ReadFiles read_sources(const std::vector<KnowledgeText>& files) {
  ReadFiles read;
  for (const KnowledgeText& file : files) {
    try {
      read.sources.push_back({file.path, engine::read_source(file.text, file.path)});
    } catch (const engine::Error& error) {
      read.problems.push_back({file.path, error.details().line, "", error.details().text});
    }
  }
  for (Problem& problem : check_explosive(read.sources)) read.problems.push_back(std::move(problem));
  for (Problem& problem : check_slots(read.sources)) read.problems.push_back(std::move(problem));
  for (const Problem& problem : read.problems) read.held_back.insert(problem.file);
  return read;
}

void check_sources(ReadFiles& read) {
  read.signs = Signs::read(read.sources);
  for (Problem& problem : check_contract(read.sources)) read.problems.push_back(std::move(problem));
  for (Problem& problem : check_ids(read.sources)) read.problems.push_back(std::move(problem));
  for (const SourceFile& source : read.sources)
    for (const engine::Expression& expression : source.expressions)
      if (expression.is_list("defrule")) {
        RuleOutline outline = outline_of(expression, source.path, read.signs);
        std::string rule = outline.name;
        read.rules.emplace(std::move(rule), std::move(outline));
      }
  for (Problem& problem : check_rooms(read.rules)) read.problems.push_back(std::move(problem));
  if (read.problems.empty())
    read.problems = check_must_be_there(read.sources, read.rules);  // else it would only follow from them
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

std::vector<fs::path> knowledge_files(const fs::path& directory) {
  std::vector<fs::path> files;
  for (const KnowledgeText& file : read_whole(directory)) files.push_back(directory / file.path);
  return files;
}

namespace {

struct LoadedEngines {
  Engines engines;
  std::vector<Problem> problems;
};

// Two engines load side by side; `meanwhile` runs beside them.
LoadedEngines load_both(const std::vector<KnowledgeText>& files, const std::set<std::string>& held_back,
                        const fs::path& directory, const std::function<void()>& meanwhile) {
  LoadedEngines loaded{{std::make_unique<engine::Engine>(), std::make_unique<engine::Engine>()}, {}};
  if (held_back.contains(files.front().path)) {  // nothing would load without its templates
    meanwhile();
    return loaded;
  }
  const auto begin = [&](engine::Engine& engine, bool danger) {
    return std::async(std::launch::async, [&engine, danger, &files, &held_back, &directory] {
      return load_into(engine, danger, files, held_back, directory);
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

// What CLIPS took for a construct and the contract did not see.
void check_strays(const engine::Engine& engine, const fs::path& directory, std::vector<Problem>& problems) {
  for (const std::string& stray : engine.strays())
    problems.push_back({directory.string(), 0, stray, "a construct that no rule or fact file may declare or imply"});
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
  const std::vector<KnowledgeText> files = read_whole(directory);
  ReadFiles read = read_sources(files);
  LoadedEngines loaded = load_both(files, read.held_back, directory, [&] {
    check_sources(read);
    knowledge->sha256 = sha256_of(files);
  });
  std::vector<Problem> problems = std::move(read.problems);
  problems.insert(problems.end(), loaded.problems.begin(), loaded.problems.end());
  if (problems.empty())
    for (const engine::Engine* engine : {loaded.engines.danger.get(), loaded.engines.main.get()})
      check_strays(*engine, directory, problems);
  if (!problems.empty()) refuse(std::move(problems));

  knowledge->rules = std::move(read.rules);
  knowledge->signs = std::move(read.signs);
  knowledge->sign_index = index_of(knowledge->signs, knowledge->rules);
  read_tables(*loaded.engines.main, read.sources, *knowledge);
  return {std::move(knowledge), std::move(loaded.engines)};
}

Engines load_engines(const Knowledge& knowledge) {
  const std::vector<KnowledgeText> files = read_whole(knowledge.directory);
  if (sha256_of(files) != knowledge.sha256)
    refuse({{knowledge.directory.string(), 0, "", "the knowledge was changed while it was in use"}});
  LoadedEngines loaded = load_both(files, {}, knowledge.directory, [] {});
  if (!loaded.problems.empty()) refuse(std::move(loaded.problems));
  return std::move(loaded.engines);
}

}  // namespace kneewise
