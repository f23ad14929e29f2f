// The mutation test: each condition of each danger rule and pattern is dropped, one at a time, each `not`, and each
// branch of an `or`. The rule's own histories must notice: tests/rules/red-flags, patterns.json, and
// near-misses.ndjson, which holds what differs from a history in one answer. What nobody notices is a condition that no
// test protects.
//
// KNEEWISE_DERIVE=FILE writes the near misses that are missing, derived from history and rule: for people to read.
#include <unistd.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <sstream>

#include "engine/engine.hpp"
#include "engine/source.hpp"
#include "src/cases/answer_json.hpp"
#include "src/reasoning/facts_of.hpp"
#include "tests/support/kb.hpp"

namespace kneewise::testing {
namespace {

namespace fs = std::filesystem;
using engine::Expression;
using Json = nlohmann::ordered_json;

// ------------------------------------------------------------------------------------------------ rules as text

std::string text_of_source(const Expression& expression) {
  if (expression.kind == Expression::Kind::string) {
    std::string text = "\"";
    for (const char c : expression.text) text += c == '"' || c == '\\' ? std::string("\\") + c : std::string(1, c);
    return text + "\"";
  }
  if (expression.kind != Expression::Kind::list) return expression.text;
  std::string text = "(";
  for (std::size_t i = 0; i < expression.items.size(); ++i) {
    const bool glued = i > 0 && (expression.items[i].kind == Expression::Kind::connective ||
                                 expression.items[i - 1].kind == Expression::Kind::connective);
    if (i > 0 && !glued) text += ' ';
    text += text_of_source(expression.items[i]);
  }
  return text + ")";
}

bool is_group(const Expression& expression) {
  return expression.is_list("logical") || expression.is_list("and") || expression.is_list("or");
}

// One part of a left-hand side that can be dropped: the way to it, by places.
struct Part {
  enum class Kind { condition, lift, branch };
  Kind kind = Kind::condition;
  std::vector<std::size_t> way;
};

void collect_parts(const Expression& group, const std::vector<std::size_t>& way, std::vector<Part>& parts) {
  const bool is_or = group.is_list("or");
  for (std::size_t i = 1; i < group.items.size(); ++i) {
    const Expression& item = group.items[i];
    std::vector<std::size_t> here = way;
    here.push_back(i);
    if (is_group(item)) collect_parts(item, here, parts);
    if (item.is_list("test")) continue;
    const bool alone = group.items.size() == 2;
    if (alone) continue;  // nothing would be left
    parts.push_back({is_or                 ? Part::Kind::branch
                     : item.is_list("not") ? Part::Kind::lift
                                           : Part::Kind::condition,
                     here});
  }
}

const Expression& at(const Expression& rule, const std::vector<std::size_t>& way) {
  const Expression* found = &rule;
  for (const std::size_t place : way) found = &found->items.at(place);
  return *found;
}

Expression without(Expression rule, const std::vector<std::size_t>& way) {
  Expression* group = &rule;
  for (std::size_t i = 0; i + 1 < way.size(); ++i) group = &group->items.at(way[i]);
  group->items.erase(group->items.begin() + static_cast<std::ptrdiff_t>(way.back()));
  // An `or` or an `and` of one is that one.
  if (group->items.size() == 2 && (group->is_list("or") || group->is_list("and"))) {
    const Expression only = group->items[1];
    *group = only;
  }
  return rule;
}

// A danger rule or a pattern, with the parts that can be dropped.
struct RuleSource {
  std::string name;
  std::string file;
  Expression expression;
  std::vector<Part> parts;
};

std::vector<RuleSource> rule_sources() {
  std::vector<RuleSource> rules;
  const fs::path folder = project_path("rules");
  std::vector<fs::path> files = {folder / "patterns.clp"};
  for (const auto& entry : fs::directory_iterator(folder / "red-flags")) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  for (const fs::path& path : files) {
    std::ifstream file(path);
    std::stringstream text;
    text << file.rdbuf();
    for (const Expression& construct : engine::read_source(text.str(), path.string())) {
      if (!construct.is_list("defrule")) continue;
      RuleSource rule{construct.items.at(1).text, path.filename().string(), construct, {}};
      for (std::size_t i = 2; i < construct.items.size() && construct.items[i].text != "=>"; ++i)
        if (construct.items[i].is_list("logical")) collect_parts(construct.items[i], {i}, rule.parts);
      rules.push_back(std::move(rule));
    }
  }
  return rules;
}

// ------------------------------------------------------------------------------------------------ histories

struct History {
  Answers answers;
  bool raises = false;
};

// Those of each rule: the ones that were written, and the ones that were derived.
std::map<std::string, std::vector<History>> all_histories() {
  std::map<std::string, std::vector<History>> histories;
  std::vector<fs::path> files = {project_path("tests/rules/patterns.json")};
  for (const auto& entry : fs::directory_iterator(project_path("tests/rules/red-flags"))) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  for (const fs::path& path : files) {
    std::ifstream file(path);
    for (const Json& item : Json::parse(file)) {
      std::vector<History>& own = histories[item["rule"].get<std::string>()];
      own.push_back({answers_of(item["raises"]), true});
      own.push_back({answers_of(item["near_miss"]), false});
      if (!item.contains("decisive")) continue;
      Json unknown = item["raises"];
      for (const Json& question : item["decisive"]) unknown[question.get<std::string>()] = "unknown";
      own.push_back({answers_of(unknown), false});
    }
  }
  std::ifstream derived(project_path("tests/rules/near-misses.ndjson"));
  for (std::string line; std::getline(derived, line);) {
    const Json item = Json::parse(line);
    histories[item["rule"].get<std::string>()].push_back({answers_of(item["answers"]), item["raises"].get<bool>()});
  }
  return histories;
}

// ------------------------------------------------------------------------------------------------ mutants

// One engine with the templates, what a rule reads, the rule itself and all its mutants under names of their own.
class Mutants {
 public:
  explicit Mutants(const RuleSource& rule, const std::map<std::string, std::vector<const RuleSource*>>& concluding)
      : rule_(rule) {
    engine_.load(project_path("rules/base.clp"));
    std::set<std::string> loaded = {rule.name};
    load_below(rule, concluding, loaded);
    valid_.push_back(load(rule.expression, "whole"));
    for (std::size_t i = 0; i < rule.parts.size(); ++i)
      valid_.push_back(load(without(rule.expression, rule.parts[i].way), "mutant-" + std::to_string(i)));
    engine_.reset();
  }

  // Whether the whole rule concludes something from these answers; and each mutant, by its part.
  struct Verdict {
    bool whole = false;
    std::vector<bool> mutants;
  };
  Verdict judge(const Answers& answers) {
    const engine::Assumption assumption = engine_.assume(facts_of(answers, shipped_knowledge()));
    engine_.run();
    std::set<std::string> firing;
    for (const std::string& name : shipped_knowledge().rules.at(rule_.name).concludes)
      for (const engine::Fact& fact : engine_.facts(name))
        for (const engine::Support& support : engine_.supports(fact)) firing.insert(support.rule);
    Verdict verdict{firing.contains("whole"), {}};
    for (std::size_t i = 0; i < rule_.parts.size(); ++i)
      verdict.mutants.push_back(firing.contains("mutant-" + std::to_string(i)));
    return verdict;
  }

  // Whether the mutant of a part is a rule at all: what it dropped may bind a variable that is read elsewhere.
  [[nodiscard]] bool is_valid(std::size_t part) const { return valid_.at(part + 1); }

 private:
  void load_below(const RuleSource& rule, const std::map<std::string, std::vector<const RuleSource*>>& concluding,
                  std::set<std::string>& loaded) {
    for (const PatternOutline& pattern : shipped_knowledge().rules.at(rule.name).patterns) {
      const auto found = concluding.find(pattern.template_name);
      if (found == concluding.end()) continue;
      for (const RuleSource* below : found->second) {
        if (!loaded.insert(below->name).second) continue;
        (void)load(below->expression, below->name);
        load_below(*below, concluding, loaded);
      }
    }
  }

  bool load(Expression rule, const std::string& name) {
    rule.items.at(1).text = name;
    static const fs::path file = fs::temp_directory_path() / ("kneewise-mutant-" + std::to_string(::getpid()) + ".clp");
    std::ofstream(file) << text_of_source(rule) << "\n";
    const bool valid = engine_.try_load(file).empty();
    fs::remove(file);
    return valid;
  }

  const RuleSource& rule_;
  engine::Engine engine_;
  std::vector<bool> valid_;
};

// ------------------------------------------------------------------------------------------------ what is missing

// The rows of the signs that a part of a rule reads.
std::vector<SignRow> rows_in(const Expression& part) {
  std::vector<SignRow> rows;
  if (part.is_list("sign"))
    for (std::size_t i = 1; i < part.items.size(); ++i)
      for (const SignRow& row : shipped_knowledge().signs.rows_of(part.items[i].text)) rows.push_back(row);
  for (const Expression& item : part.items)
    if (item.kind == Expression::Kind::list)
      for (SignRow& row : rows_in(item)) rows.push_back(std::move(row));
  return rows;
}

Answer plain(const Question& question, std::vector<std::string> chosen) {
  Answer answer;
  answer.chosen = std::move(chosen);
  answer.others_denied = question.unlisted_denied;
  return answer;
}

// Other answers to one question, near to what was answered: with one more, with less, with another number.
std::vector<Answer> other_answers(const Question& question, const Answers& answers, const std::vector<SignRow>& rows) {
  std::vector<Answer> others;
  const auto given = answers.find(question.id);
  std::set<std::string> named;
  for (const SignRow& row : rows)
    if (row.question == question.id) named.insert(row.answers.begin(), row.answers.end());
  if (question.kind == QuestionKind::number) {
    for (const SignRow& row : rows)
      if (row.question == question.id)
        for (const double end : {row.range.from, row.range.to})
          for (const double number : {end - 1, end, end + 1})
            if (number >= question.min && number <= question.max) others.push_back(number_answer(number));
  } else if (question.kind == QuestionKind::several) {
    const Answer before = given == answers.end() || !given->second.known ? plain(question, {}) : given->second;
    Answer less = before;
    for (const std::string& answer : named) less = without_chosen(less, answer);
    if (less != before) others.push_back(less);
    for (const std::string& answer : named) others.push_back(with_chosen(before, answer));
    for (const std::string& answer : named) others.push_back(with_chosen(less, answer));
  } else {
    for (const std::string& answer : question.answers)
      if (question.offers(answer)) others.push_back(plain(question, {answer}));
  }
  return others;
}

// A history that differs in one answer and that the mutant takes otherwise than the rule; nothing when there is none.
std::optional<std::pair<std::string, History>> derived(Mutants& mutants, const RuleSource& rule, std::size_t part,
                                                       const std::vector<History>& histories) {
  const Vocabulary& vocabulary = shipped_knowledge().vocabulary;
  const std::vector<SignRow> rows = rows_in(at(rule.expression, rule.parts[part].way));
  std::set<std::string> questions;
  for (const SignRow& row : rows) questions.insert(row.question);
  const auto tells = [&](const std::string& question,
                         const Answers& answers) -> std::optional<std::pair<std::string, History>> {
    const Mutants::Verdict verdict = mutants.judge(answers);
    if (verdict.whole == verdict.mutants[part]) return std::nullopt;
    return std::pair(question, History{answers, verdict.whole});
  };
  for (const History& history : histories)
    for (const std::string& id : questions) {
      const Question* question = vocabulary.find(id);
      if (question == nullptr) continue;
      for (const Answer& other : other_answers(*question, history.answers, rows))
        if (auto found = tells(id, changed(history.answers, {{id, other}}))) return found;
      Answers silent = history.answers;
      if (silent.erase(id) > 0)
        if (auto found = tells(id, silent)) return found;
    }
  return std::nullopt;
}

std::string shown(const Answers& answers) {
  Json json = Json::object();
  for (const auto& [id, answer] : answers)
    json[id] = answer.number ? Json(text_of(*answer.number)) : answer.known ? Json(answer.chosen) : Json("unknown");
  return json.dump();
}

// Of one kind of part: how many there are, and how many nobody notices.
struct Count {
  std::size_t all = 0;
  std::size_t unnoticed = 0;
};

TEST_CASE("What is dropped from a danger rule or a pattern is noticed by the histories of the rule") {
  const auto begin = std::chrono::steady_clock::now();
  const std::vector<RuleSource> rules = rule_sources();
  std::map<std::string, std::vector<const RuleSource*>> concluding;
  for (const RuleSource& rule : rules)
    for (const std::string& name : shipped_knowledge().rules.at(rule.name).concludes)
      if (name != "red-flag" && name != "evidence") concluding[name].push_back(&rule);
  const auto histories = all_histories();
  const char* derive = std::getenv("KNEEWISE_DERIVE");
  std::ofstream missing;
  if (derive != nullptr) missing.open(derive);

  std::map<Part::Kind, Count> counts;
  std::size_t invalid = 0;
  for (const RuleSource& rule : rules) {
    const auto own = histories.find(rule.name);
    if (own == histories.end() || rule.parts.empty()) continue;  // points of a score: their rules are tested
    const auto& patterns = shipped_knowledge().rules.at(rule.name).patterns;
    if (std::any_of(patterns.begin(), patterns.end(),
                    [](const auto& read) { return read.template_name == "evidence"; }))
      continue;  // it rests on what all other rules conclude: patterns_test.cpp
    Mutants mutants(rule, concluding);
    std::vector<bool> noticed(rule.parts.size());
    for (const History& history : own->second) {
      const Mutants::Verdict verdict = mutants.judge(history.answers);
      INFO(rule.name << ": " << shown(history.answers));
      CHECK(verdict.whole == history.raises);
      for (std::size_t i = 0; i < rule.parts.size(); ++i)
        if (verdict.mutants[i] != history.raises) noticed[i] = true;
    }
    for (std::size_t i = 0; i < rule.parts.size(); ++i) {
      if (!mutants.is_valid(i)) {
        ++invalid;
        continue;
      }
      Count& count = counts[rule.parts[i].kind];
      ++count.all;
      if (noticed[i]) continue;
      const auto found = derive == nullptr ? std::nullopt : derived(mutants, rule, i, own->second);
      if (found) {
        Json answers = Json::object();
        for (const auto& [id, answer] : found->second.answers)
          answers[id] = json_answer(answer, shipped_knowledge().vocabulary.at(id));
        missing << Json({{"rule", rule.name},
                         {"dropped", text_of_source(at(rule.expression, rule.parts[i].way))},
                         {"changed", found->first},
                         {"raises", found->second.raises},
                         {"answers", answers}})
                       .dump()
                << "\n";
        // The same history may tell of the next parts too.
        const Mutants::Verdict verdict = mutants.judge(found->second.answers);
        for (std::size_t j = i; j < rule.parts.size(); ++j)
          if (verdict.mutants[j] != verdict.whole) noticed[j] = true;
        continue;
      }
      ++count.unnoticed;
      if (std::getenv("KNEEWISE_SURVIVORS") != nullptr)
        std::cout << rule.name << ": " << text_of_source(at(rule.expression, rule.parts[i].way)) << "\n";
    }
  }
  const std::map<Part::Kind, std::string> names = {{Part::Kind::condition, "conditions"},
                                                   {Part::Kind::lift, "lifting conditions"},
                                                   {Part::Kind::branch, "branches of an or"}};
  Count all;
  for (const auto& [kind, count] : counts) {
    std::cout << names.at(kind) << ": " << count.all - count.unnoticed << " of " << count.all << " noticed\n";
    all.all += count.all;
    all.unnoticed += count.unnoticed;
  }
  const double rate = 1 - static_cast<double>(all.unnoticed) / static_cast<double>(all.all);
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
  std::cout << all.all << " mutants (" << invalid << " more are no rules), " << 100 * rate << " % noticed, "
            << seconds.count() << " s\n";
  CHECK(all.all > 1500);
  CHECK(rate >= 0.85);
}

}  // namespace
}  // namespace kneewise::testing
