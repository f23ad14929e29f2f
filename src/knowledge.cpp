#include "src/knowledge.hpp"

#include <fmt/format.h>
#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <future>
#include <iterator>
#include <set>

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

QuestionKind kind_of(const std::string& word) {
  if (word == "choice") return QuestionKind::choice;
  if (word == "several") return QuestionKind::several;
  if (word == "number") return QuestionKind::number;
  return QuestionKind::yes_no;
}

Question question_of(const engine::Fact& fact) {
  Question question;
  question.id = fact.symbol("id");
  question.kind = kind_of(fact.symbol("kind"));
  question.stage = fact.symbol("stage");
  question.order = static_cast<int>(fact.number("order"));
  question.answers = fact.symbols("answers");
  if (question.kind == QuestionKind::yes_no) question.answers = {"yes", "no"};
  question.not_offered = fact.symbols("not-offered");
  question.unit = fact.text("unit");
  question.min = fact.number("min");
  question.max = fact.number("max");
  question.by_therapist = fact.symbol("by") == "therapist";
  question.unlisted_denied = fact.symbol("unlisted") == "denied";
  question.asked = fact.symbol("ask") == "yes";
  for (const engine::Atom& atom : std::get<std::vector<engine::Atom>>(fact.at("worrying"))) {
    if (const auto* symbol = std::get_if<engine::Symbol>(&atom)) question.worrying.emplace_back(symbol->name);
    if (const auto* number = std::get_if<std::int64_t>(&atom))
      question.worrying.emplace_back(static_cast<double>(*number));
    if (const auto* number = std::get_if<double>(&atom)) question.worrying.emplace_back(*number);
  }
  return question;
}

Vocabulary vocabulary_of(const engine::Engine& engine) {
  std::map<std::string, Question> questions;
  for (const engine::Fact& fact : engine.facts("question")) questions[fact.symbol("id")] = question_of(fact);
  for (const engine::Fact& fact : engine.facts("applies")) {
    Condition condition;
    condition.question = fact.symbol("when");
    condition.answers = fact.symbols("is");
    if (condition.answers.empty()) {
      condition.from = fact.number("from");
      condition.to = fact.number("to");
    }
    questions.at(fact.symbol("question")).applies_when.push_back(std::move(condition));
  }
  for (const engine::Fact& fact : engine.facts("zone-group"))
    questions.at("pain-zone").leaves_open[fact.symbol("unspecified")] = fact.symbols("zones");
  std::vector<Question> list;
  list.reserve(questions.size());
  for (auto& [id, question] : questions) list.push_back(std::move(question));
  return Vocabulary(std::move(list));
}

TableRow row_of(const engine::Fact& fact, std::string about, std::string question, std::string kind) {
  TableRow row;
  row.about = std::move(about);
  row.question = std::move(question);
  row.kind = std::move(kind);
  row.strength = fact.symbol("strength");
  row.text = normalised(fact.text("text"));
  row.sources = fact.symbols("sources");
  return row;
}

void read_rows(KnowledgeBase& base) {
  const engine::Engine& engine = *base.engine;
  const auto add = [&base](TableRow row) {
    const std::pair key(row.about, row.item);
    base.rows.emplace(key, std::move(row));
  };
  for (const engine::Fact& fact : engine.facts("referral-zone")) {
    TableRow row = row_of(fact, fact.symbol("muscle"), "pain-zone", "location");
    row.answer = fact.symbol("zone");
    row.item = row.question + "=" + row.answer;
    add(std::move(row));
  }
  for (const engine::Fact& fact : engine.facts("common-culprit")) {
    TableRow row;
    row.about = fact.symbol("muscle");
    row.item = row.kind = "common-culprit";
    row.strength = fact.symbol("strength");
    row.text = normalised(fact.text("text"));
    row.sources = fact.symbols("sources");
    add(std::move(row));
  }
  for (const engine::Fact& fact : engine.facts("association")) {
    TableRow row = row_of(fact, fact.symbol("about"), fact.symbol("question"), fact.symbol("kind"));
    row.answer = fact.symbol("answer");
    row.item = row.question + "=" + row.answer;
    row.for_it = fact.symbol("direction") == "for";
    add(std::move(row));
  }
  for (const engine::Fact& fact : engine.facts("range-association")) {
    TableRow row = row_of(fact, fact.symbol("about"), fact.symbol("question"), fact.symbol("kind"));
    row.item = fmt::format("{}={}..{}", row.question, engine::printed(fact.at("from")), engine::printed(fact.at("to")));
    row.for_it = fact.symbol("direction") == "for";
    add(std::move(row));
  }
}

void read_muscles(KnowledgeBase& base) {
  const engine::Engine& engine = *base.engine;
  for (const engine::Fact& fact : engine.facts("muscle"))
    base.muscles[fact.symbol("id")] = {fact.symbol("id"), fact.text("name"), fact.symbol("region"),
                                       normalised(fact.text("action"))};
  for (const engine::Fact& fact : engine.facts("alternative"))
    base.alternatives[fact.symbol("id")] = {fact.symbol("id"), fact.text("name"), fact.symbol("disposition"),
                                            normalised(fact.text("tells-apart"))};
  for (const engine::Fact& fact : engine.facts("mimic"))
    base.mimics.push_back({fact.symbol("muscle"), fact.symbol("kind"),
                           fact.symbol("kind") == "text" ? "" : fact.symbol("is"), normalised(fact.text("text"))});
  for (const engine::Fact& fact : engine.facts("habit"))
    base.habits[fact.symbol("question") + "=" + fact.symbol("answer")] = normalised(fact.text("text"));
  for (const engine::Fact& fact : engine.facts("strength"))
    base.weights.strengths[fact.symbol("word")] = fact.number("weight");
  std::size_t limits = 0;
  for (const engine::Fact& fact : engine.facts("limit")) {
    base.weights.limits_known = ++limits == 3;
    const std::string& name = fact.symbol("name");
    if (name == "location-ceiling") base.weights.location_ceiling = fact.number("value");
    if (name == "likely") base.weights.likely = fact.number("value");
    if (name == "possible") base.weights.possible = fact.number("value");
  }
}

void read_tables(KnowledgeBase& base) {
  const engine::Engine& engine = *base.engine;
  base.vocabulary = vocabulary_of(engine);
  for (const engine::Fact& fact : engine.facts("knowledge-base")) base.version = fact.text("version");
  for (const engine::Fact& fact : engine.facts("source"))
    base.sources[fact.symbol("id")] = {fact.symbol("id"), fact.symbol("grade"), fact.text("title"),
                                       fact.text("address")};
  for (const engine::Fact& fact : engine.facts("founding-statement")) {
    const std::string& id = fact.symbol("id");
    base.sources[id] = {id, "clinic", fmt::format("founding article {}: {}", fact.symbol("article"), fact.text("text")),
                        ""};
  }
  for (const engine::Fact& fact : engine.facts("red-flag-family"))
    base.families[fact.symbol("id")] = {fact.symbol("id"),
                                        normalised(fact.text("name")),
                                        normalised(fact.text("text")),
                                        normalised(fact.text("clinical")),
                                        normalised(fact.text("action")),
                                        normalised(fact.text("safety-net"))};
  for (const engine::Fact& fact : engine.facts("general-text"))
    (fact.symbol("id") == "safety-net" ? base.general_safety_net : base.not_cleared) = normalised(fact.text("text"));
  for (const engine::Fact& fact : engine.facts("disposition-text"))
    base.dispositions[disposition_of(fact.symbol("id")).value()] = {normalised(fact.text("name")),
                                                                    normalised(fact.text("action"))};
}

// What the host cannot do without: a table that lost its rows loads, and must not be found out in mid-case.
void check_complete(const KnowledgeBase& base) {
  std::vector<Problem> problems;
  const auto demand = [&](bool there, const std::string& what) {
    if (!there) problems.push_back({base.directory.string(), 0, "", fmt::format("the knowledge base has no {}", what)});
  };
  demand(!base.version.empty(), "version (a knowledge-base fact)");
  demand(!base.vocabulary.questions().empty(), "questions");
  demand(!base.general_safety_net.empty(), "general-text safety-net");
  demand(!base.not_cleared.empty(), "general-text not-cleared");
  for (const std::string_view id : disposition_ids)
    demand(base.dispositions.contains(disposition_of(id).value()), fmt::format("disposition-text for {}", id));
  for (const char* word : {"decisive", "strong", "moderate", "weak", "slight"})
    demand(base.weights.strengths.contains(word), fmt::format("strength '{}'", word));
  demand(base.weights.limits_known, "limits (location-ceiling, likely and possible)");
  if (!problems.empty()) throw KnowledgeError(std::move(problems));
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

bool is_danger_file(const std::string& name) {
  return name.starts_with("rules/red-flags");
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
std::vector<Problem> check_rooms(const std::map<std::string, RuleOutline, std::less<>>& rules) {
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
  std::map<std::string, RuleOutline, std::less<>> rules;
  std::vector<Problem> problems;
};

ReadFiles read_and_check(const std::vector<fs::path>& files, const fs::path& directory) {
  ReadFiles read;
  std::vector<SourceFile> sources;
  for (const fs::path& file : files) {
    const std::string name = shown(file, directory);
    try {
      sources.push_back({name, engine::read_source(read_file(file), name)});
    } catch (const engine::Error& error) {
      read.problems.push_back({name, error.details().line, "", error.details().text});
    }
  }
  for (Problem& problem : check_contract(sources)) read.problems.push_back(std::move(problem));
  for (const SourceFile& source : sources)
    for (const engine::Expression& expression : source.expressions)
      if (expression.is_list("defrule")) {
        RuleOutline outline = outline_of(expression, source.path);
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

KnowledgeBase load_knowledge(const fs::path& directory) {
  KnowledgeBase base;
  base.directory = directory;
  base.engine = std::make_unique<engine::Engine>();
  base.danger_engine = std::make_unique<engine::Engine>();
  const std::vector<fs::path> files = knowledge_files(directory);

  // Two engines load side by side; the danger rules take the longest.
  auto danger_problems = std::async(std::launch::async, [&] {
    base.sha256 = sha256_of(files, directory);
    return load_into(*base.danger_engine, files_for(true, files, directory), directory);
  });
  std::vector<Problem> problems = load_into(*base.engine, files_for(false, files, directory), directory);
  ReadFiles read = read_and_check(files, directory);
  for (const auto& more : {read.problems, danger_problems.get()})
    problems.insert(problems.begin(), more.begin(), more.end());
  if (!problems.empty()) {
    std::stable_sort(problems.begin(), problems.end(), [](const Problem& a, const Problem& b) {
      return std::tie(a.file, a.line) < std::tie(b.file, b.line);
    });
    // What is wrong in base.clp both engines say.
    const auto repeated = std::unique(problems.begin(), problems.end(),
                                      [](const Problem& a, const Problem& b) { return printed(a) == printed(b); });
    problems.erase(repeated, problems.end());
    throw KnowledgeError(std::move(problems));
  }

  base.rules = std::move(read.rules);
  try {
    read_tables(base);
    read_muscles(base);
    read_rows(base);
  } catch (const engine::Error& error) {
    throw KnowledgeError({{directory.string(), 0, "", error.details().text}});
  } catch (const std::logic_error&) {  // a row that names what no table holds
    throw KnowledgeError({{directory.string(), 0, "", "a table names a question or disposition that is not there"}});
  }
  check_complete(base);
  return base;
}

}  // namespace kneewise
