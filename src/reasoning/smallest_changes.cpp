#include "src/reasoning/smallest_changes.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "src/basics/lists.hpp"
#include "src/reasoning/session.hpp"

namespace kneewise {
namespace {

// The answers that could speak for or against one muscle or differential diagnosis: those of its table, and of the
// rules that name it. Nothing else can move its belief but what these conclude.
class Changes {
 public:
  Changes(const Knowledge& knowledge, const Answers& answers, const std::string& id)
      : vocabulary_(knowledge.vocabulary), answers_(answers) {
    for (const TableRow& row : knowledge.rows_about(id)) add_row(row);
    for (const auto& [name, rule] : knowledge.rules)
      if (contains(rule.about, id)) add_rule(rule);
    const Question& palpation = vocabulary_.at("palpation");
    for (const std::string& finding : palpation_answers(knowledge, id)) add(palpation, finding);
    // Pain where it sends none speaks against it.
    if (const auto zones = answers.find("pain-zone"); zones != answers.end())
      for (const std::string& zone : zones->second.chosen)
        if (zones->second.chosen.size() > 1) add_without(vocabulary_.at("pain-zone"), zone);
  }

  // Each changes one answer; what a person can say comes before what only a hand can find.
  [[nodiscard]] std::vector<Answers> all() const {
    std::vector<Answers> list;
    for (const bool examination : {false, true})
      for (const auto& [question, answer] : changes_)
        if (vocabulary_.at(question).by_therapist == examination) list.push_back({{question, answer}});
    return list;
  }

 private:
  void add_row(const TableRow& row) {
    const Question* question = vocabulary_.find(row.question);
    if (question == nullptr) return;  // concluded, never asked
    if (question->kind == QuestionKind::number) {
      put(*question, number_answer(row.from));
    } else if (row.for_it) {
      add(*question, row.answer);
    } else {
      add_without(*question, row.answer);
    }
    // After a sudden injury other muscles are suspected.
    if (row.sudden_rank > 0) add(vocabulary_.at("onset"), "sudden-injury");
    // Only a zone that hurts can hurt most.
    if (row.kind == RowKind::location && row.for_it && hurts(row.answer)) add(vocabulary_.at("worst-zone"), row.answer);
  }

  void add_rule(const RuleOutline& rule) {
    for (const PatternOutline& pattern : rule.patterns) {
      if (pattern.template_name != "finding") continue;
      for (const std::string& id : pattern.questions)
        if (const Question* question = vocabulary_.find(id); question != nullptr)
          for (const std::string& answer : pattern.answers) add(*question, answer);
    }
  }

  [[nodiscard]] bool hurts(const std::string& zone) const {
    const auto zones = answers_.find("pain-zone");
    return zones != answers_.end() && contains(zones->second.chosen, zone);
  }

  void put(const Question& question, Answer answer) {
    const auto given = answers_.find(question.id);
    if (!question.changes || !question.asked || (given != answers_.end() && given->second == answer)) return;
    std::pair change(question.id, std::move(answer));
    if (std::find(changes_.begin(), changes_.end(), change) == changes_.end()) changes_.push_back(std::move(change));
  }

  void add(const Question& question, const std::string& answer) {
    if (!question.has_answer(answer)) return;
    const auto given = answers_.find(question.id);
    Answer changed;
    changed.others_denied = question.unlisted_denied;
    // What is added to a list is as certain as the list.
    if (question.kind == QuestionKind::several && given != answers_.end() && given->second.known)
      changed = given->second;
    put(question, with_chosen(std::move(changed), answer));
  }

  void add_without(const Question& question, const std::string& answer) {
    const auto given = answers_.find(question.id);
    if (given == answers_.end() || question.kind != QuestionKind::several) {
      if (question.kind == QuestionKind::yes_no) add(question, answer == "yes" ? "no" : "yes");
      return;
    }
    if (contains(given->second.chosen, answer)) put(question, without_chosen(given->second, answer));
  }

  const Vocabulary& vocabulary_;
  const Answers& answers_;
  std::vector<std::pair<std::string, Answer>> changes_;
};

Standing standing_in(const Outlook& outlook, const std::string& id) {
  for (const auto* ranking : {&outlook.muscles, &outlook.alternatives})
    for (const Standing& standing : *ranking)
      if (standing.id == id) return standing;
  return {};
}

// Two changes of the same question cannot both be made, unless each adds to a list.
std::optional<Answers> both(const Answers& a, const Answers& b, const Vocabulary& vocabulary, const Answers& given) {
  const auto& [question, first] = *a.begin();
  const auto& [other, second] = *b.begin();
  if (question != other) return changed(a, b);
  if (vocabulary.at(question).kind != QuestionKind::several) return std::nullopt;
  Answer merged = first;
  append_new(merged.chosen, second.chosen);
  const auto before = given.find(question);
  if (before != given.end())  // what one of them takes away stays away
    std::erase_if(merged.chosen, [&](const std::string& answer) {
      const auto in = [&answer](const Answer& list) { return contains(list.chosen, answer); };
      return in(before->second) && !(in(a.begin()->second) && in(b.begin()->second));
    });
  if (merged == first || merged == second) return std::nullopt;
  return Answers{{question, std::move(merged)}};
}

// Whether some rule about it reads both questions: then two answers together may do more than the two apart.
bool in_one_pattern(const Knowledge& knowledge, const std::string& id, const std::string& a, const std::string& b) {
  return std::any_of(knowledge.rules.begin(), knowledge.rules.end(), [&](const auto& item) {
    const RuleOutline& rule = item.second;
    const auto reads = [&rule](const std::string& question) {
      return std::any_of(rule.patterns.begin(), rule.patterns.end(),
                         [&question](const PatternOutline& pattern) { return contains(pattern.questions, question); });
    };
    return contains(rule.about, id) && reads(a) && reads(b);
  });
}

// The most that two changes can come to together: their evidence in favour, all of it new, the least that may be left
// of what speaks against, and what a rule that reads both may add.
double most_together(const Standing& now, const Standing& first, const Standing& second, double pattern) {
  if (now.in_favour >= 1) return 1;
  const double others = (1 - first.in_favour) * (1 - second.in_favour) / (1 - now.in_favour);
  // Where each takes away another piece of what speaks against it, both are gone.
  double least_against = std::min(first.against, second.against);
  if (now.against < 1)
    least_against =
        std::clamp(1 - ((1 - first.against) * (1 - second.against) / (1 - now.against)), 0.0, least_against);
  return belief_from(std::clamp(1 - (others * (1 - pattern)), 0.0, 1.0), least_against);
}

// A change of one answer, and what the evidence would come to.
struct Single {
  Answers change;
  Standing then;
};

constexpr std::size_t most_ways = 3;

// The ways by two answers, where none by one is enough. @param now  what the evidence comes to as it is
std::vector<Answers> ways_by_two(Reasoner& reasoner, const Answers& answers, const std::string& id, const Standing& now,
                                 const std::vector<Single>& singles) {
  const Knowledge& knowledge = reasoner.knowledge();
  const auto worth_trying = [&](const Single& first, const Single& second) {
    const bool pattern = in_one_pattern(knowledge, id, first.change.begin()->first, second.change.begin()->first);
    const double strongest = pattern ? knowledge.weights.of(Strength::decisive) : 0;
    return most_together(now, first.then, second.then, strongest) >= knowledge.weights.likely;
  };
  std::vector<Answers> ways;
  for (auto first = singles.begin(); first != singles.end(); ++first) {
    std::optional<Session> session;  // with the first change: the second is then looked at cheaply
    for (auto second = first + 1; second != singles.end(); ++second) {
      if (!worth_trying(*first, *second)) continue;
      const auto pair = both(first->change, second->change, knowledge.vocabulary, answers);
      if (!pair) continue;
      if (!session) session.emplace(reasoner, changed(answers, first->change));
      if (standing_in(session->outlook_with(*pair), id).likelihood == Likelihood::likely) ways.push_back(*pair);
      if (ways.size() == most_ways) return ways;
    }
  }
  return ways;
}

}  // namespace

std::vector<std::string> palpation_answers(const Knowledge& knowledge, const std::string& muscle) {
  std::vector<std::string> answers = {"reproduces-pain-" + muscle, "taut-band-" + muscle};
  const Question& palpation = knowledge.vocabulary.at("palpation");
  std::erase_if(answers, [&palpation](const std::string& answer) { return !palpation.has_answer(answer); });
  return answers;
}

std::vector<Answers> smallest_changes(Reasoner& reasoner, const Answers& answers, const std::string& id) {
  std::vector<Answers> ways;
  std::vector<Single> singles;
  Standing now;
  {
    Session session(reasoner, answers);
    now = standing_in(session.outlook(), id);
    for (const Answers& change : Changes(reasoner.knowledge(), answers, id).all()) {
      singles.push_back({change, standing_in(session.outlook_with(change), id)});
      if (singles.back().then.likelihood == Likelihood::likely) ways.push_back(change);
      if (ways.size() == most_ways) return ways;
    }
  }
  return ways.empty() ? ways_by_two(reasoner, answers, id, now, singles) : ways;
}

}  // namespace kneewise
