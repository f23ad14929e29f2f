// Rough numbers, at every threshold of every rule: a range counts when all of it lies inside, lifts when all of it lies
// inside and it is certain, and leaves open what it lies in only in part.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <functional>
#include <limits>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "src/reasoning/facts_of.hpp"
#include "src/reasoning/screen.hpp"
#include "src/reasoning/session.hpp"
#include "tests/support/kb.hpp"

namespace kneewise::testing {
namespace {

using Json = nlohmann::ordered_json;

// The numbers at which signs of a question begin or end, those of rules and rows alike.
std::set<double> thresholds_of(const Question& question) {
  std::set<double> thresholds;
  for (const SignIndex::Entry& entry : shipped_knowledge().sign_index.ranges_of(question.id))
    for (const double end : {entry.range.from, entry.range.to})
      if (std::isfinite(end)) thresholds.insert(end);
  return thresholds;
}

// Ranges below, touching, across and above a threshold, as far as the question goes.
std::vector<Number> ranges_round(double threshold, const Question& question) {
  std::vector<Number> ranges;
  using Ends = std::pair<double, double>;
  for (const auto& [from, to] :
       std::initializer_list<Ends>{{-2, -1}, {-1, 0}, {-1, 1}, {0, 1}, {0.5, 1}, {1, 2}, {-3, 3}}) {
    const Number range(std::max(threshold + from, question.min), std::min(threshold + to, question.max));
    if (range.from < range.to) ranges.push_back(range);
  }
  return ranges;
}

// Numbers of a range, near enough to each other to meet each threshold that lies in it, and what lies beside it.
std::vector<double> numbers_in(const Number& range, const std::set<double>& thresholds) {
  std::vector<double> numbers = {range.from, range.to, (range.from + range.to) / 2};
  for (const double threshold : thresholds)
    for (const double number : {threshold - 0.01, threshold, threshold + 0.01})
      if (number > range.from && number < range.to) numbers.push_back(number);
  return numbers;
}

// The signs that an answer tells, or makes sure.
std::set<std::string> signs_of(const std::string& question, const Answer& answer, const char* template_name) {
  std::set<std::string> signs;
  for (const engine::NewFact& fact : facts_of({{question, answer}}, shipped_knowledge()))
    if (fact.template_name == template_name) signs.insert(std::get<engine::Symbol>(fact.slots.front().second).name);
  return signs;
}

std::vector<const Question*> number_questions() {
  std::vector<const Question*> questions;
  for (const Question& question : shipped_knowledge().vocabulary.questions())
    if (question.kind == QuestionKind::number) questions.push_back(&question);
  return questions;
}

TEST_CASE("A rough number tells exactly the signs that each of its numbers tells") {
  std::size_t tried = 0;
  for (const Question* question : number_questions()) {
    const std::set<double> thresholds = thresholds_of(*question);
    for (const double threshold : thresholds) {
      for (const Number& range : ranges_round(threshold, *question)) {
        CAPTURE(question->id, range.from, range.to);
        for (const char* template_name : {"told", "sure"}) {
          std::set<std::string> of_all = signs_of(question->id, number_answer(range.from), template_name);
          for (const double number : numbers_in(range, thresholds)) {
            const auto signs = signs_of(question->id, number_answer(number), template_name);
            std::erase_if(of_all, [&signs](const std::string& sign) { return !signs.contains(sign); });
          }
          CHECK(signs_of(question->id, number_answer(range), template_name) == of_all);
        }
        Answer unsure = number_answer(range);
        unsure.certainty = 0.5;
        CHECK(signs_of(question->id, unsure, "sure").empty());
        ++tried;
      }
    }
  }
  CHECK(tried > 200);
}

std::vector<Json> danger_histories() {
  std::vector<Json> all;
  for (const auto& entry : std::filesystem::directory_iterator(project_path("tests/rules/red-flags"))) {
    std::ifstream file(entry.path());
    for (const Json& item : Json::parse(file)) all.push_back(item);
  }
  return all;
}

// The ends of the ranges that a rule, or a rule that concludes what it reads, reads of a question.
std::map<std::string, std::set<double>> thresholds_of(const RuleOutline& rule) {
  std::map<std::string, std::set<double>> thresholds;
  for (const PatternOutline& pattern : rule.patterns)
    for (const std::string& id : pattern.questions) {
      const Question* question = shipped_knowledge().vocabulary.find(id);
      if (question == nullptr || question->kind != QuestionKind::number) continue;
      for (const double end : {pattern.range.from, pattern.range.to})
        if (std::isfinite(end)) thresholds[id].insert(end);
    }
  return thresholds;
}

// What one danger rule makes of the number of one question, the rest of a history being as it is.
class OneNumber {
 public:
  OneNumber(const RuleOutline& rule, const Question& question, Answers answers)
      : rule_(rule), question_(question), answers_(std::move(answers)) {}

  bool raised(const Number& number) {
    return Session(shipped_reasoner(), {}).red_flag_rules_with(with(number)).contains(rule_.name);
  }
  // Open: neither raised nor ruled out.
  bool ruled_out(const Number& number) {
    const Answers answers = with(number);
    Session session(shipped_reasoner(), answers);
    for (const RuleOutlook& outlook : session.rule_outlooks(rule_.family))
      if (outlook.rule == rule_.name) return !outlook.can_be_raised;
    return false;
  }
  bool assumed(const Number& number) {
    const auto open = assumed_by(rule_, with(number), shipped_knowledge().vocabulary);
    return std::find(open.begin(), open.end(), question_.id) != open.end();
  }

 private:
  [[nodiscard]] Answers with(const Number& number) const {
    return changed(answers_, {{question_.id, number_answer(number)}});
  }

  const RuleOutline& rule_;
  const Question& question_;
  Answers answers_;
};

// A rough number round a threshold of a danger rule, in a history that raises the rule.
struct Rough {
  OneNumber& one;
  const Number& range;
  const std::set<double>& thresholds;
};

void for_each_rough(const std::function<void(const Rough&)>& visit) {
  const Knowledge& knowledge = shipped_knowledge();
  for (const Json& history : danger_histories()) {
    const RuleOutline& rule = knowledge.rules.at(history["rule"].get<std::string>());
    for (const auto& [id, thresholds] : thresholds_of(rule)) {
      const Question& question = knowledge.vocabulary.at(id);
      OneNumber one(rule, question, answers_of(history["raises"]));
      for (const double threshold : thresholds)
        for (const Number& range : ranges_round(threshold, question)) {
          CAPTURE(rule.name, id, range.from, range.to);
          visit({one, range, thresholds});
        }
    }
  }
}

TEST_CASE(
    "At every threshold of every danger rule a rough number never rules out what one of its numbers would raise") {
  std::size_t tried = 0;
  std::size_t in_part = 0;
  for_each_rough([&](const Rough& rough) {
    OneNumber& one = rough.one;
    const std::vector<double> numbers = numbers_in(rough.range, rough.thresholds);
    const auto raising = std::count_if(numbers.begin(), numbers.end(), [&](double n) { return one.raised(n); });
    const bool raised = one.raised(rough.range);
    ++tried;
    // All of it raises: so does the range, or it waits. None raises: neither does the range.
    if (raising == 0) CHECK_FALSE(raised);
    if (raising > 0 && !raised) {
      ++in_part;
      CHECK_FALSE(one.ruled_out(rough.range));
    }
    // Only what lifts can take away what the range raised, and then the number stands among what was assumed.
    if (raised && raising < static_cast<std::ptrdiff_t>(numbers.size())) CHECK(one.assumed(rough.range));
  });
  CHECK(tried > 300);
  CHECK(in_part > 30);
}

TEST_CASE("Narrowing a rough number never lowers what it had raised, but for what was assumed of that very number") {
  std::size_t tried = 0;
  for_each_rough([&](const Rough& rough) {
    const Number& wide = rough.range;
    if (!rough.one.raised(wide) || rough.one.assumed(wide)) return;
    const double middle = (wide.from + wide.to) / 2;
    for (const Number& narrow : {Number(wide.from, middle), Number(middle, wide.to), Number(middle)}) {
      CAPTURE(narrow.from, narrow.to);
      CHECK(rough.one.raised(narrow));
      ++tried;
    }
  });
  CHECK(tried > 100);
}

TEST_CASE("A row of a table counts for a rough number all of which lies within it") {
  const Knowledge& knowledge = shipped_knowledge();
  std::size_t tried = 0;
  for (const auto& [key, row] : knowledge.rows) {
    const Question* question = knowledge.vocabulary.find(row.question);
    if (question == nullptr || question->kind != QuestionKind::number || !row.answer.empty()) continue;
    const auto counts = [&row = row, question](const Number& number) {
      const Assessment assessment = ranked({{question->id, number_answer(number)}});
      const Ranked* ranked = assessment.find(row.about);
      if (ranked == nullptr) return false;
      const auto& pieces = row.for_it ? ranked->evidence_for : ranked->evidence_against;
      return std::any_of(pieces.begin(), pieces.end(),
                         [&row](const Evidence& piece) { return piece.item == row.item; });
    };
    CAPTURE(row.about, row.item);
    const double from = std::max(row.from, question->min);
    const double to = std::min(row.to, question->max);
    if (from < to) CHECK(counts({from, to}));
    if (from > question->min) CHECK_FALSE(counts({from - 1, to}));
    if (to < question->max) CHECK_FALSE(counts({from, to + 1}));
    ++tried;
  }
  CHECK(tried > 10);
}

TEST_CASE("A rough number is given as the reason as it was said") {
  const Assessment assessment =
      assess(shipped_reasoner(), answers_of({{"age", {{"from", 65}, {"to", 75}}}, {"pain-zone", {"knee-front"}}}));
  std::set<std::string> reasons;
  for (const auto* ranking : {&assessment.alternatives})
    for (const AlternativeCandidate& candidate : *ranking)
      for (const auto* pieces : {&candidate.ranked.evidence_for, &candidate.ranked.evidence_against})
        for (const Evidence& piece : *pieces)
          for (const Finding& finding : piece.because) reasons.insert(text_of(finding));
  CHECK(reasons.contains("age=65..75"));
}

}  // namespace
}  // namespace kneewise::testing
