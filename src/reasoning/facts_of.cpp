#include "src/reasoning/facts_of.hpp"

#include <cmath>
#include <iterator>

namespace kneewise {
namespace {

using engine::NewFact;
using engine::Symbol;

NewFact finding(const std::string& question, engine::Value answer, double certainty) {
  NewFact fact{"finding", {{"question", Symbol{question}}, {"answer", std::move(answer)}}};
  if (certainty < 1) fact.slots.emplace_back("certainty", certainty);
  return fact;
}

NewFact told(const std::string& sign, const std::string& question, engine::Value answer, double certainty) {
  NewFact fact{"told", {{"sign", Symbol{sign}}, {"question", Symbol{question}}, {"answer", std::move(answer)}}};
  if (certainty < 1) fact.slots.emplace_back("certainty", certainty);
  return fact;
}

// Whole numbers go in as integers, so that they print without a point.
engine::Value number_value(double number) {
  if (std::floor(number) == number) return static_cast<std::int64_t>(number);
  return number;
}

// One end of a rough number is not taken for the whole: rules compare both.
NewFact rough_finding(const std::string& question, const Number& number, double certainty) {
  NewFact fact{"rough-finding",
               {{"question", Symbol{question}}, {"from", number_value(number.from)}, {"to", number_value(number.to)}}};
  if (certainty < 1) fact.slots.emplace_back("certainty", certainty);
  return fact;
}

// The facts of a case by who reads them; put together in this order.
class FactsByReader {
 public:
  explicit FactsByReader(const SignIndex& index) : index_(index) {}

  void asked(const std::string& question, bool known) {
    asked_.push_back({"asked", {{"question", Symbol{question}}, {"state", Symbol{known ? "answered" : "unknown"}}}});
  }

  void list(const Question& question, const Answer& answer) {
    for (const std::string& chosen : answer.chosen) {
      found_.push_back(finding(question.id, Symbol{chosen}, answer.certainty));
      for (const SignIndex::Entry& entry : index_.of(question.id, chosen))
        signs(entry, question.id, Symbol{chosen}, answer.certainty);
    }
    if (answer.certainty < 1) return;  // what is denied without certainty is not denied
    for (const std::string& other : question.answers)
      if (is_denied(answer, question, other))
        asked_.push_back({"denied", {{"question", Symbol{question.id}}, {"answer", Symbol{other}}}});
  }

  void number(const Question& question, const Answer& answer) {
    const Number& number = answer.number.value();
    found_.push_back(number.is_exact() ? finding(question.id, number_value(number.from), answer.certainty)
                                       : rough_finding(question.id, number, answer.certainty));
    const engine::Value value = number.is_exact() ? number_value(number.from) : engine::Value(Symbol{text_of(number)});
    for (const SignIndex::Entry& entry : index_.ranges_of(question.id))
      if (entry.range.contains(number)) signs(entry, question.id, value, answer.certainty);
  }

  // Findings follow what was asked and denied, and signs follow findings: what the pain reaches is concluded before
  // what lies elsewhere, and need not be withdrawn again. That changes the time, not the result.
  CaseFacts put_together() {
    CaseFacts facts{std::move(asked_)};
    const auto append = [&facts](std::vector<NewFact>& more) {
      facts.all.insert(facts.all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    append(found_);
    append(for_others_);
    facts.first_for_danger = facts.all.size();
    append(for_both_);
    facts.end_for_others = facts.all.size();
    append(for_danger_);
    return facts;
  }

 private:
  void signs(const SignIndex::Entry& entry, const std::string& question, const engine::Value& answer,
             double certainty) {
    if (auto* facts = read_by(entry.use.told_by_danger, entry.use.told_by_others))
      facts->push_back(told(entry.sign, question, answer, certainty));
    if (certainty < 1) return;
    if (auto* facts = read_by(entry.use.sure_by_danger, entry.use.sure_by_others))
      facts->push_back(sure_fact(entry.sign));
  }

  std::vector<NewFact>* read_by(bool danger, bool others) {
    if (danger) return others ? &for_both_ : &for_danger_;
    return others ? &for_others_ : nullptr;
  }

  const SignIndex& index_;
  std::vector<NewFact> asked_;
  std::vector<NewFact> found_;
  std::vector<NewFact> for_others_;
  std::vector<NewFact> for_both_;
  std::vector<NewFact> for_danger_;
};

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

CaseFacts case_facts(const Answers& answers, const Knowledge& knowledge) {
  FactsByReader facts(knowledge.sign_index);
  for (const auto& [id, answer] : answers) {
    const Question* question = knowledge.vocabulary.find(id);
    if (question == nullptr) continue;
    bool known = answer.known;
    if (known && question->kind == QuestionKind::yes_no && answer.certainty < 1 && !question->worrying.empty()) {
      known = question->worries(answer.chosen.front());
    }
    facts.asked(id, known);
    if (!known) continue;
    if (question->kind == QuestionKind::number) {
      facts.number(*question, answer);
    } else {
      facts.list(*question, answer);
    }
  }
  return facts.put_together();
}

std::vector<NewFact> outcome_facts(const Assessment& assessment) {
  std::vector<NewFact> facts;
  add_candidates(assessment.muscles, "candidate", "muscle", facts);
  add_candidates(assessment.alternatives, "alternative-candidate", "alternative", facts);
  for (const RedFlag& red_flag : assessment.red_flags)
    facts.push_back(
        {"red-flag",
         {{"family", Symbol{red_flag.family}}, {"disposition", Symbol{std::string(id_of(red_flag.disposition))}}}});
  const bool clear = assessment.screen && assessment.screen->clear;
  facts.push_back({"verdict",
                   {{"disposition", Symbol{std::string(id_of(assessment.disposition))}},
                    {"screen", Symbol{clear ? "clear" : "open"}}}});
  return facts;
}

NewFact told_fact(const std::string& sign, const std::string& question, const AnswerValue& answer) {
  if (const auto* id = std::get_if<std::string>(&answer)) return told(sign, question, Symbol{*id}, 1);
  return told(sign, question, number_value(std::get<double>(answer)), 1);
}

NewFact sure_fact(const std::string& sign) {
  return {"sure", {{"sign", Symbol{sign}}}};
}

}  // namespace kneewise
