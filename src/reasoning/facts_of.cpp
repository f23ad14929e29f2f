#include "src/reasoning/facts_of.hpp"

#include <cmath>

namespace kneewise {
namespace {

using engine::NewFact;
using engine::Symbol;

NewFact finding(const std::string& question, engine::Value answer, double certainty) {
  NewFact fact{"finding", {{"question", Symbol{question}}, {"answer", std::move(answer)}}};
  if (certainty < 1) fact.slots.emplace_back("certainty", certainty);
  return fact;
}

// Whole numbers go in as integers, so that they print without a point.
engine::Value number_value(double number) {
  if (std::floor(number) == number) return static_cast<std::int64_t>(number);
  return number;
}

void add_list(std::vector<NewFact>& facts, const Question& question, const Answer& answer) {
  for (const std::string& chosen : answer.chosen)
    facts.push_back(finding(question.id, Symbol{chosen}, answer.certainty));
  if (answer.certainty < 1) return;  // what is denied without certainty is not denied
  for (const std::string& other : question.answers)
    if (is_denied(answer, question, other))
      facts.push_back({"denied", {{"question", Symbol{question.id}}, {"answer", Symbol{other}}}});
}

// The leading ones of a ranking, as facts: those at least possible, no more than a report shows.
template <typename Item>
void add_candidates(const std::vector<Item>& ranking, const char* template_name, const char* slot,
                    std::vector<NewFact>& facts) {
  std::size_t rank = 0;
  for (const Item& item : ranking)
    if (item.ranked.possible() && rank < most_shown)
      facts.push_back({template_name, {{slot, Symbol{item.ranked.id}}, {"rank", static_cast<std::int64_t>(++rank)}}});
}

}  // namespace

std::vector<NewFact> facts_of(const Answers& answers, const Vocabulary& vocabulary) {
  std::vector<NewFact> facts;
  for (const auto& [id, answer] : answers) {
    const Question* question = vocabulary.find(id);
    if (question == nullptr) continue;
    bool known = answer.known;
    if (known && question->kind == QuestionKind::yes_no && answer.certainty < 1 && !question->worrying.empty()) {
      known = question->worries(answer.chosen.front());
    }
    facts.push_back({"asked", {{"question", Symbol{id}}, {"state", Symbol{known ? "answered" : "unknown"}}}});
    if (!known) continue;
    if (question->kind == QuestionKind::number) {
      // A rough number is no finding yet: no rule may take one end of it for the whole.
      if (answer.number->is_exact())
        facts.push_back(finding(id, number_value(answer.number->from), answer.certainty));
    } else {
      add_list(facts, *question, answer);
    }
  }
  return facts;
}

std::vector<NewFact> outcome_facts(const Assessment& assessment) {
  std::vector<NewFact> facts;
  add_candidates(assessment.muscles, "candidate", "muscle", facts);
  add_candidates(assessment.alternatives, "alternative-candidate", "alternative", facts);
  for (const RedFlag& red_flag : assessment.red_flags)
    facts.push_back({"red-flag",
                     {{"family", Symbol{red_flag.family}},
                      {"disposition", Symbol{std::string(id_of(red_flag.disposition))}},
                      {"rule", Symbol{red_flag.rule}}}});
  const bool clear = assessment.screen && assessment.screen->clear;
  facts.push_back({"verdict",
                   {{"disposition", Symbol{std::string(id_of(assessment.disposition))}},
                    {"screen", Symbol{clear ? "clear" : "open"}}}});
  return facts;
}

NewFact supposed_finding(const std::string& question, const AnswerValue& answer) {
  if (const auto* id = std::get_if<std::string>(&answer)) return finding(question, Symbol{*id}, 1);
  return finding(question, std::get<double>(answer), 1);
}

}  // namespace kneewise
