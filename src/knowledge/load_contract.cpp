#include "src/knowledge/load_contract.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "src/knowledge/questions.hpp"
#include "src/knowledge/rule_outline.hpp"
#include "src/knowledge/signs.hpp"

namespace kneewise {
namespace {

using engine::Expression;

constexpr std::array<std::string_view, 3> constructs = {"deftemplate", "deffacts", "defrule"};
// Facts that exist only because of a case: asserted by the host. All else stands in tables.
constexpr std::array<std::string_view, 9> case_templates = {
    "finding", "rough-finding", "told", "sure", "asked", "denied", "candidate", "alternative-candidate", "verdict"};
// Concluded by the palpation rules, never asked: table rows may name it all the same.
constexpr std::string_view derived_question = "any-muscle-reproduces";
constexpr int most_combinations = 8;

struct TemplateOutline {
  std::set<std::string> slots;
};

struct QuestionOutline {
  std::string kind;
  std::string stage;
  std::vector<std::string> answers;
  std::vector<std::string> worrying;
};

bool is_case_template(std::string_view name) {
  return std::find(case_templates.begin(), case_templates.end(), name) != case_templates.end();
}

bool is_mark(const Expression& expression, std::string_view text) {
  return expression.kind == Expression::Kind::symbol && expression.text == text;
}

std::vector<std::string> slot_words(const Expression& row, std::string_view slot) {
  std::vector<std::string> words;
  for (const Expression& item : row.items)
    if (item.is_list(slot))
      for (std::size_t i = 1; i < item.items.size(); ++i) words.push_back(item.items[i].text);
  return words;
}

std::string slot_word(const Expression& row, std::string_view slot) {
  const auto words = slot_words(row, slot);
  return words.empty() ? std::string() : words.front();
}

// How many plain rules CLIPS makes of a condition: the product over its parts, the sum over the branches of an `or`.
int combinations(const Expression& condition) {
  if (condition.kind != Expression::Kind::list || condition.items.empty()) return 1;
  const bool either = condition.is_list("or");
  int count = either ? 0 : 1;
  for (std::size_t i = 1; i < condition.items.size(); ++i) {
    const int part = combinations(condition.items[i]);
    count = either ? count + part : count * part;
    if (count > 10'000) return count;
  }
  return std::max(count, 1);
}

class Checker {
 public:
  explicit Checker(const std::vector<SourceFile>& files) : files_(files) {}

  std::vector<Problem> run() {
    gather();
    for (const SourceFile& file : files_)
      for (const Expression& expression : file.expressions) check_construct(file, expression);
    check_cycles();
    return std::move(problems_);
  }

 private:
  void complain(const SourceFile& file, long line, std::string construct, std::string text) {
    problems_.push_back({file.path, line, std::move(construct), std::move(text)});
  }

  // First pass: what is declared anywhere, since files may load in any order.
  void gather() {
    for (const SourceFile& file : files_) {
      for (const Expression& expression : file.expressions) {
        if (expression.is_list("deftemplate") && expression.items.size() > 1) {
          TemplateOutline& declared = templates_[expression.items[1].text];
          for (const Expression& item : expression.items)
            if ((item.is_list("slot") || item.is_list("multislot")) && item.items.size() > 1)
              declared.slots.insert(item.items[1].text);
        } else if (expression.is_list("deffacts")) {
          for (const Expression& row : expression.items) gather_row(row);
        } else if (expression.is_list("defrule")) {
          const RuleOutline& outline =
              outlines_.emplace(&expression, outline_of(expression, file.path, signs_)).first->second;
          concluded_.insert(outline.concludes.begin(), outline.concludes.end());
          if (!outline.family.empty())
            for (const PatternOutline& pattern : outline.patterns) read_by_danger_.insert(pattern.template_name);
        }
      }
    }
    // What a danger rule reads may itself be concluded from other conclusions.
    for (std::size_t before = 0; before != read_by_danger_.size();) {
      before = read_by_danger_.size();
      for (const auto& [expression, outline] : outlines_)
        if (leads_to_danger(outline))
          for (const PatternOutline& pattern : outline.patterns) read_by_danger_.insert(pattern.template_name);
    }
  }

  [[nodiscard]] bool leads_to_danger(const RuleOutline& outline) const {
    return std::any_of(outline.concludes.begin(), outline.concludes.end(), [this](const std::string& name) {
      return name == "red-flag" || (read_by_danger_.contains(name) && !is_case_template(name));
    });
  }

  void gather_row(const Expression& row) {
    if (row.is_list("source") || row.is_list("founding-statement")) {
      sources_.push_back(slot_word(row, "id"));
      source_ids_.insert(sources_.back());
    } else if (row.is_list("red-flag-family")) {
      families_.push_back(slot_word(row, "id"));
    } else if (row.is_list("alternative")) {
      const std::string disposition = slot_word(row, "disposition");
      alternatives_[slot_word(row, "id")] = disposition != "muscular" && disposition != "self-limiting";
    } else if (row.is_list("question")) {
      QuestionOutline& question = questions_[slot_word(row, "id")];
      question.kind = slot_word(row, "kind");
      question.stage = slot_word(row, "stage");
      question.answers = slot_words(row, "answers");
      question.worrying = slot_words(row, "worrying");
      if (question.kind == "yes-no") question.answers = {"yes", "no"};
      question_ids_.push_back(slot_word(row, "id"));
    }
  }

  void check_construct(const SourceFile& file, const Expression& expression) {
    if (expression.kind != Expression::Kind::list || expression.items.empty())
      return complain(file, expression.line, "", fmt::format("'{}' stands outside any construct", expression.text));
    const std::string& kind = expression.items.front().text;
    const std::string name = expression.items.size() > 1 ? expression.items[1].text : "";
    const std::string construct = fmt::format("{} {}", kind, name);
    if (std::find(constructs.begin(), constructs.end(), kind) == constructs.end())
      return complain(file, expression.line, construct,
                      "only deftemplate, deffacts and defrule may stand in a rule or fact file");
    const auto [first, added] = defined_.try_emplace(construct, fmt::format("{}:{}", file.path, expression.line));
    if (!added)
      complain(file, expression.line, construct, fmt::format("the name is taken already, at {}", first->second));
    if (kind == "defrule") check_rule(file, expression, construct);
    if (kind == "deffacts")
      for (const Expression& row : expression.items)
        if (row.kind == Expression::Kind::list && !row.items.empty()) check_row(file, row, construct);
  }

  void check_sources(const SourceFile& file, long line, const std::string& construct,
                     const std::vector<std::string>& named) {
    for (const std::string& source : named)
      if (!source_ids_.contains(source))
        complain(file, line, construct, fmt::format("unknown source '{}'{}", source, did_you_mean(source, sources_)));
  }

  void check_answer(const SourceFile& file, long line, const std::string& construct, const std::string& question,
                    const std::vector<std::string>& answers) {
    const auto known = questions_.find(question);
    if (question == derived_question) return;
    if (known == questions_.end())
      return complain(file, line, construct,
                      fmt::format("unknown question '{}'{}", question, did_you_mean(question, question_ids_)));
    for (const std::string& answer : answers) {
      const auto& offered = known->second.answers;
      if (known->second.kind != "number" && std::find(offered.begin(), offered.end(), answer) == offered.end())
        complain(file, line, construct,
                 fmt::format("unknown answer '{}' for {}{}", answer, question, did_you_mean(answer, offered)));
    }
  }

  // A row of a table: its template, its sources, its questions and answers.
  void check_row(const SourceFile& file, const Expression& row, const std::string& construct) {
    const std::string& name = row.items.front().text;
    if (!templates_.contains(name))
      return complain(file, row.line, construct, fmt::format("there is no template '{}'", name));
    if (is_case_template(name) || concluded_.contains(name))
      complain(file, row.line, construct,
               fmt::format("'{}' belongs to a case: in a table it would hold for all", name));
    check_sources(file, row.line, construct, slot_words(row, "sources"));
    if (name == "association" || name == "habit" || name == "usual-age")
      check_answer(file, row.line, construct, slot_word(row, "question"), slot_words(row, "answer"));
    if (name == "screen-option" || name == "answer-text" ||
        (name == "treatment" && slot_word(row, "question") != "none" && !slot_word(row, "question").empty()))
      check_answer(file, row.line, construct, slot_word(row, "question"), slot_words(row, "answer"));
    if (name == "sign") return check_sign(file, row, construct);
    if (templates_.at(name).slots.contains("id")) check_once(file, row, construct, name + " " + slot_word(row, "id"));
    if (name == "association") check_calming(file, row, construct);
    if (name == "referral-zone") check_answer(file, row.line, construct, "pain-zone", slot_words(row, "zone"));
    if (name == "range-association") check_answer(file, row.line, construct, slot_word(row, "question"), {});
    if (name == "danger-picture") check_picture(file, row, construct);
    if (name == "only-with" || name == "never-together")
      for (const char* slot : {"item", "any", "items"}) check_items(file, row, construct, slot_words(row, slot));
    if (name == "applies") {
      check_answer(file, row.line, construct, slot_word(row, "question"), {});
      check_answer(file, row.line, construct, slot_word(row, "when"), slot_words(row, "is"));
    }
  }

  // A row of a sign: a list of answers, or a range of numbers.
  void check_sign(const SourceFile& file, const Expression& row, const std::string& construct) {
    const std::string id = slot_word(row, "id");
    const std::string question = slot_word(row, "question");
    const auto fault = [&](std::string text) { complain(file, row.line, construct, std::move(text)); };
    check_once(file, row, construct, fmt::format("sign {} (question {})", id, question));
    if (questions_.contains(id))
      fault(fmt::format("'{}' is a question: its yes is a sign of that name already, and no row may change it", id));
    const std::vector<std::string> answers = slot_words(row, "answers");
    check_answer(file, row.line, construct, question, answers);
    const auto known = questions_.find(question);
    if (known == questions_.end()) return;
    const bool ends = std::any_of(row.items.begin(), row.items.end(), [](const Expression& slot) {
      return slot.is_list("from") || slot.is_list("to") || slot.is_list("above") || slot.is_list("below");
    });
    if (known->second.kind != "number") {
      if (answers.empty()) fault(fmt::format("it names no answer of {}", question));
      if (ends) fault(fmt::format("'{}' is not a number: it has answers, and no range", question));
    } else if (!answers.empty() || !ends) {
      fault(fmt::format("'{}' is a number: it has a range (from, to, above, below), and no answers", question));
    } else if (range_in(row).empty()) {
      fault("no number lies within this range");
    }
  }

  void check_picture(const SourceFile& file, const Expression& row, const std::string& construct) {
    const std::string family = slot_word(row, "family");
    if (std::find(families_.begin(), families_.end(), family) == families_.end())
      complain(file, row.line, construct,
               fmt::format("unknown family '{}'{}", family, did_you_mean(family, families_)));
    constexpr std::array<std::pair<const char*, const char*>, 5> slots = {{{"onset", "onset"},
                                                                           {"trauma", "trauma"},
                                                                           {"duration", "duration"},
                                                                           {"zones", "pain-zone"},
                                                                           {"sides", "side"}}};
    for (const auto& [slot, question] : slots)
      if (const auto answers = slot_words(row, slot); !answers.empty())
        check_answer(file, row.line, construct, question, answers);
    check_items(file, row, construct, slot_words(row, "with"));
  }

  // Answers written as question=answer.
  void check_items(const SourceFile& file, const Expression& row, const std::string& construct,
                   const std::vector<std::string>& items) {
    for (const std::string& item : items) {
      const auto equals = std::min(item.find('='), item.size());
      check_answer(file, row.line, construct, item.substr(0, equals), {item.substr(std::min(equals + 1, item.size()))});
    }
  }

  // An id that stands for one thing.
  void check_once(const SourceFile& file, const Expression& row, const std::string& construct, const std::string& id) {
    const auto [first, added] = defined_.try_emplace(id, fmt::format("{}:{}", file.path, row.line));
    if (!added) complain(file, row.line, construct, fmt::format("{} is there already, at {}", id, first->second));
  }

  // Decision 7 for the tables: a worrying answer to a danger question must not make the harmless likelier.
  void check_calming(const SourceFile& file, const Expression& row, const std::string& construct) {
    const auto known = questions_.find(slot_word(row, "question"));
    if (known == questions_.end() || known->second.stage != "danger" || known->second.kind != "yes-no" ||
        known->second.worrying.empty())
      return;
    const auto needs_doctor = alternatives_.find(slot_word(row, "about"));
    const bool harmless = needs_doctor == alternatives_.end() || !needs_doctor->second;
    const bool worries = slot_word(row, "answer") == known->second.worrying.front();
    const bool speaks_for = slot_word(row, "direction") != "against";
    if (worries == (speaks_for == harmless))
      complain(file, row.line, construct,
               fmt::format("'{} = {}' must not speak {} {}: no answer to a danger question may calm",
                           slot_word(row, "question"), slot_word(row, "answer"), speaks_for ? "for" : "against",
                           slot_word(row, "about")));
  }

  void check_rule(const SourceFile& file, const Expression& rule, const std::string& construct) {
    const RuleOutline& outline = outlines_.at(&rule);
    const auto fault = [&](long line, std::string text) { complain(file, line, construct, std::move(text)); };

    std::vector<const Expression*> conditions;
    for (std::size_t i = 2; i < rule.items.size() && !is_mark(rule.items[i], "=>"); ++i) {
      const Expression& item = rule.items[i];
      if (item.is_list("declare")) {
        fault(item.line, "a rule declares no salience: conclusions must not depend on the order of firing");
      } else if (item.kind == Expression::Kind::list) {
        conditions.push_back(&item);
      }
    }
    if (conditions.size() != 1 || !conditions.front()->is_list("logical")) {
      fault(rule.line, "the whole left-hand side stands inside one 'logical', else conclusions outlive their findings");
    } else {
      check_conditions(*conditions.front(), true, false, fault);
      if (const int count = combinations(*conditions.front()); count > most_combinations)
        fault(rule.line,
              fmt::format("its 'or's spell out to {} rules; more than {} are two rules", count, most_combinations));
    }

    if (outline.statement.empty()) fault(rule.line, "it has no docstring that says what it states");
    if (outline.sources.empty()) fault(rule.line, "the docstring names no source (\"Sources: id id.\")");
    check_sources(file, rule.line, construct, outline.sources);
    for (const std::string& concluded : outline.concludes)
      if (is_case_template(concluded))
        fault(rule.line,
              fmt::format("'{}' is the host's to assert: what is concluded must not pass for told", concluded));
    for (const std::string& concluded : outline.concludes)
      if (!templates_.contains(concluded)) fault(rule.line, fmt::format("there is no template '{}'", concluded));
    if (outline.concludes.empty()) fault(rule.line, "it concludes nothing");

    bool stands_on_case = false;
    for (const PatternOutline& pattern : outline.patterns) {
      check_pattern(file, pattern, construct);
      const bool of_case = is_case_template(pattern.template_name) || concluded_.contains(pattern.template_name);
      stands_on_case = stands_on_case || (of_case && !pattern.negated);
    }
    if (!stands_on_case)
      fault(rule.line, "it has no positive pattern on a fact of the case: it would conclude from nothing");
    if (leads_to_danger(outline)) check_danger(outline, rule, fault);
  }

  // Checks the parts of `logical`, `and`, `or` or `not`. `begins`: the first part begins a rule, or one of the rules
  // that CLIPS spells an `or` out to.
  template <typename Fault>
  void check_conditions(const Expression& group, bool begins, bool inside_not, const Fault& fault) {
    for (std::size_t i = 1; i < group.items.size(); ++i) {
      const Expression& condition = group.items[i];
      if (condition.kind != Expression::Kind::list || condition.items.empty()) continue;
      const std::string& head = condition.items.front().text;
      // Each branch of an `or` stands where the `or` does; elsewhere only the first part begins.
      const bool first = begins && (group.is_list("or") || i == 1);
      if (head == "test" || head == "exists" || head == "forall")
        fault(condition.line, fmt::format("'{}' carries no support: write the condition inside a pattern", head));
      if (head == "told" || head == "sure") check_reading(condition, inside_not, fault);
      if (head == "not" && inside_not)
        fault(condition.line, "a 'not' inside a 'not' would let an answer raise what it should lift: write it plainly");
      if (first && head == "not")
        fault(condition.line, "the first condition is a fact pattern: a leading 'not' has nothing to stand on");
      if (head == "and" || head == "or" || head == "not")
        check_conditions(condition, first && head != "not", inside_not || head == "not", fault);
    }
  }

  // A condition is met by whatever was told; only what is sure lifts anything.
  template <typename Fault>
  void check_reading(const Expression& pattern, bool inside_not, const Fault& fault) {
    const bool sure = pattern.is_list("sure");
    if (!sure && inside_not)
      fault(pattern.line, "inside 'not' stands 'sure': a sign that was told with doubt never lifts anything");
    if (sure && !inside_not)
      fault(pattern.line,
            "a condition is 'told': 'sure' stands inside 'not' alone, since a sign told with doubt counts");
    if (pattern.items.size() != 2 || !pattern.items[1].is_list("sign"))
      return fault(pattern.line, fmt::format("'{}' names signs and nothing else: ({} (sign a|b))",
                                             pattern.items.front().text, pattern.items.front().text));
    for (std::size_t i = 1; i < pattern.items[1].items.size(); ++i) {
      const Expression& item = pattern.items[1].items[i];
      if (item.text == "|") continue;
      if (item.kind != Expression::Kind::symbol)
        fault(pattern.line, "a sign is written out by its name, as a or a|b");
      else if (signs_.rows_of(item.text).empty())
        fault(pattern.line, fmt::format("unknown sign '{}'{}", item.text, did_you_mean(item.text, sign_ids_)));
    }
  }

  void check_pattern(const SourceFile& file, const PatternOutline& pattern, const std::string& construct) {
    if (!templates_.contains(pattern.template_name))
      return complain(file, pattern.line, construct, fmt::format("there is no template '{}'", pattern.template_name));
    if (!pattern.sign.empty()) return;  // check_sign sees to its rows
    if (pattern.template_name != "finding" && pattern.template_name != "denied" && pattern.template_name != "asked")
      return;
    if (!pattern.question_first)
      complain(file, pattern.line, construct,
               "'question' is written before all other slots, else a number is compared with other answers");
    for (const std::string& question : pattern.questions)
      check_answer(file, pattern.line, construct, question, pattern.answers);
  }

  // Decision 7: from no over unknown to yes, no answer to a danger question ever lowers the disposition.
  template <typename Fault>
  void check_danger(const RuleOutline& outline, const Expression& rule, const Fault& fault) {
    if (outline.family.empty()) {
      // It concludes what danger rules read, such as a point of a score.
    } else if (std::find(families_.begin(), families_.end(), outline.family) == families_.end()) {
      fault(rule.line, fmt::format("family '{}' has no red-flag-family fact with its wording{}", outline.family,
                                   did_you_mean(outline.family, families_)));
    } else if (!outline.name.starts_with("red-flag-" + outline.family + "-")) {
      fault(rule.line, fmt::format("a rule of this family is named red-flag-{}-...", outline.family));
    }
    for (const PatternOutline& pattern : outline.patterns) {
      if (pattern.template_name == "asked" || pattern.template_name == "denied")
        fault(pattern.line, "a danger rule reads signs: what was merely asked or left out lifts and raises nothing");
      if (pattern.negated && concluded_.contains(pattern.template_name))
        fault(pattern.line, fmt::format("a danger rule must not negate the conclusion '{}'", pattern.template_name));
      if (pattern.template_name != "finding") continue;
      if (pattern.sign.empty()) {
        fault(pattern.line, "a danger rule reads signs: 'told' in a condition, 'sure' inside 'not'");
        continue;
      }
      for (const std::string& question : pattern.questions) {
        const auto known = questions_.find(question);
        if (known == questions_.end() || known->second.kind != "yes-no" || known->second.worrying.empty()) continue;
        for (const std::string& answer : pattern.answers) {
          const bool worries = known->second.worrying.front() == answer;
          if (pattern.negated && worries)
            fault(pattern.line, fmt::format("'{} = {}' worries: it must not lift an alarm", question, answer));
          if (!pattern.negated && !worries)
            fault(pattern.line, fmt::format("'{} = {}' reassures: it must not raise an alarm", question, answer));
        }
      }
    }
  }

  // A conclusion that depends, over any number of rules, on its own absence: the result hangs on the order of firing.
  void check_cycles() {
    std::map<std::string, std::set<std::string>> reaches;  // template -> templates concluded from it
    struct Negation {
      const SourceFile* file;
      long line;
      std::string rule;
      std::string from;
      std::vector<std::string> to;
    };
    std::vector<Negation> negations;
    for (const SourceFile& file : files_) {
      for (const Expression& expression : file.expressions) {
        if (!expression.is_list("defrule")) continue;
        const RuleOutline& outline = outlines_.at(&expression);
        for (const PatternOutline& pattern : outline.patterns) {
          for (const std::string& concluded : outline.concludes) reaches[pattern.template_name].insert(concluded);
          if (pattern.negated)
            negations.push_back({&file, pattern.line, outline.name, pattern.template_name, outline.concludes});
        }
      }
    }
    for (const Negation& negation : negations) {
      std::set<std::string> seen;
      std::vector<std::string> open = negation.to;
      while (!open.empty()) {
        const std::string next = open.back();
        open.pop_back();
        if (!seen.insert(next).second) continue;
        open.insert(open.end(), reaches[next].begin(), reaches[next].end());
      }
      if (seen.contains(negation.from))
        complain(*negation.file, negation.line, "defrule " + negation.rule,
                 fmt::format("it negates '{}', which is concluded from its own conclusion: the result would depend on "
                             "the order of firing",
                             negation.from));
    }
  }

  const std::vector<SourceFile>& files_;
  const Signs signs_ = Signs::read(files_);
  const std::vector<std::string> sign_ids_ = signs_.ids();
  std::vector<Problem> problems_;
  std::map<std::string, TemplateOutline> templates_;
  std::unordered_map<const Expression*, RuleOutline> outlines_;
  std::set<std::string> concluded_;
  std::set<std::string> read_by_danger_;
  std::vector<std::string> sources_;
  std::unordered_set<std::string> source_ids_;
  std::vector<std::string> families_;
  std::map<std::string, bool> alternatives_;  // whether it needs a doctor
  std::map<std::string, QuestionOutline> questions_;
  std::vector<std::string> question_ids_;
  std::map<std::string, std::string> defined_;
};

}  // namespace

std::string printed(const Problem& problem) {
  const std::string line = problem.line > 0 ? fmt::format(":{}", problem.line) : "";
  return fmt::format("{}{}: {}{}{}", problem.file, line, problem.construct, problem.construct.empty() ? "" : ": ",
                     problem.text);
}

std::vector<Problem> check_contract(const std::vector<SourceFile>& files) {
  return Checker(files).run();
}

}  // namespace kneewise
