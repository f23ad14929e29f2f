#include "src/knowledge/rule_outline.hpp"

#include <algorithm>
#include <sstream>

namespace kneewise {
namespace {

using engine::Expression;

// The text of slot (name value), or empty.
std::string slot_text(const Expression& fact, std::string_view slot) {
  for (const Expression& item : fact.items)
    if (item.is_list(slot) && item.items.size() == 2) return item.items[1].text;
  return {};
}

// The ids that a slot of a pattern allows: `a|b`, but not `~c`.
std::vector<std::string> allowed_ids(const Expression& slot) {
  std::vector<std::string> ids;
  for (std::size_t i = 1; i < slot.items.size(); ++i)
    if (slot.items[i].kind == Expression::Kind::symbol && slot.items[i - 1].text != "~")
      ids.push_back(slot.items[i].text);
  return ids;
}

PatternOutline pattern_of(const Expression& expression, bool negated) {
  PatternOutline pattern;
  pattern.template_name = expression.items.front().text;
  pattern.negated = negated;
  pattern.line = expression.line;
  for (std::size_t i = 1; i < expression.items.size(); ++i) {
    const Expression& slot = expression.items[i];
    if (slot.is_list("question")) {
      pattern.question_first = i == 1;
      pattern.questions = allowed_ids(slot);
    } else if (slot.is_list("answer")) {
      pattern.answers = allowed_ids(slot);
      pattern.plain_answers =
          slot.items.size() > 1 && std::all_of(slot.items.begin() + 1, slot.items.end(), [](const Expression& item) {
            return item.kind == Expression::Kind::symbol || item.text == "|";
          });
    } else if (slot.is_list("certainty")) {
      pattern.certain_only = slot.items.size() == 2 && slot.items[1].text == "1.0";
    }
  }
  return pattern;
}

// What a pattern on signs means: findings, one pattern for each row of each sign.
void collect_signs(const Expression& expression, bool negated, const Signs& signs,
                   std::vector<PatternOutline>& patterns) {
  for (const Expression& slot : expression.items) {
    if (!slot.is_list("sign")) continue;
    for (const std::string& sign : allowed_ids(slot))
      for (const SignRow& row : signs.rows_of(sign)) {
        PatternOutline& pattern = patterns.emplace_back();
        pattern.template_name = "finding";
        pattern.sign = sign;
        pattern.negated = negated;
        pattern.questions = {row.question};
        pattern.answers = row.answers;
        pattern.certain_only = expression.is_list("sure");
        pattern.plain_answers = !row.answers.empty();
        pattern.line = expression.line;
        pattern.range = row.range;
      }
  }
}

void collect_patterns(const Expression& condition, bool negated, const Signs& signs,
                      std::vector<PatternOutline>& patterns) {
  if (condition.kind != Expression::Kind::list || condition.items.empty()) return;
  const std::string& head = condition.items.front().text;
  if (head == "test") return;
  if (head == "logical" || head == "and" || head == "or" || head == "exists" || head == "forall" || head == "not") {
    for (std::size_t i = 1; i < condition.items.size(); ++i)
      collect_patterns(condition.items[i], negated || head == "not", signs, patterns);
    return;
  }
  if (head == "told" || head == "sure") return collect_signs(condition, negated, signs, patterns);
  patterns.push_back(pattern_of(condition, negated));
}

void collect_conclusions(const Expression& action, RuleOutline& outline) {
  if (action.kind != Expression::Kind::list) return;
  if (action.is_list("assert")) {
    for (std::size_t i = 1; i < action.items.size(); ++i) {
      const Expression& fact = action.items[i];
      if (fact.kind != Expression::Kind::list || fact.items.empty()) continue;
      outline.concludes.push_back(fact.items.front().text);
      if (fact.is_list("red-flag")) {
        outline.family = slot_text(fact, "family");
        outline.disposition = disposition_of(slot_text(fact, "disposition"));
      }
      if (fact.is_list("evidence")) outline.about.push_back(slot_text(fact, "about"));
      if (fact.is_list("precaution")) outline.precaution = slot_text(fact, "id");
    }
    return;
  }
  for (const Expression& item : action.items) collect_conclusions(item, outline);
}

// "A statement. Sources: one two." -> the statement and the ids.
void split_docstring(const std::string& docstring, RuleOutline& outline) {
  constexpr std::string_view mark = "Sources:";
  const auto at = docstring.rfind(mark);
  outline.statement = normalised(docstring.substr(0, at));
  if (at == std::string::npos) return;
  std::istringstream words(docstring.substr(at + mark.size()));
  for (std::string word; words >> word;) {
    while (!word.empty() && (word.back() == '.' || word.back() == ',')) word.pop_back();
    if (!word.empty()) outline.sources.push_back(word);
  }
}

}  // namespace

std::string normalised(const std::string& text) {
  constexpr std::string_view space = " \t\n\r\f\v";
  std::string result;
  result.reserve(text.size());
  for (auto begin = text.find_first_not_of(space); begin != std::string::npos;) {
    const auto end = std::min(text.find_first_of(space, begin), text.size());
    if (!result.empty()) result += ' ';
    result.append(text, begin, end - begin);
    begin = text.find_first_not_of(space, end);
  }
  return result;
}

RuleOutline outline_of(const Expression& rule, const std::string& file, const Signs& signs) {
  RuleOutline outline;
  outline.file = file;
  outline.line = rule.line;
  if (rule.items.size() > 1) outline.name = rule.items[1].text;
  bool actions = false;
  for (std::size_t i = 2; i < rule.items.size(); ++i) {
    const Expression& item = rule.items[i];
    if (i == 2 && item.kind == Expression::Kind::string) {
      split_docstring(item.text, outline);
    } else if (item.kind == Expression::Kind::symbol && item.text == "=>") {
      actions = true;
    } else if (actions) {
      collect_conclusions(item, outline);
    } else if (!item.is_list("declare")) {
      collect_patterns(item, false, signs, outline.patterns);
    }
  }
  return outline;
}

}  // namespace kneewise
