#include "src/practice_generate.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

#include "src/assess.hpp"
#include "src/lists.hpp"
#include "src/look_ahead.hpp"
#include "src/practice_session.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;

// Answers in the making.
class Draft {
 public:
  Draft(const Vocabulary& vocabulary, Choices& choices) : vocabulary_(vocabulary), choices_(choices) {}

  [[nodiscard]] bool has(const std::string& question) const { return answers_.contains(question); }

  /// Adds one answer; false when the question has another already, or nobody could be asked it.
  bool put(const std::string& id, const std::string& answer) {
    const Question* question = vocabulary_.find(id);
    if (question == nullptr || !question->asked || !question->has_answer(answer)) return false;
    if (contains(question->not_offered, answer)) return false;
    if (question->kind != QuestionKind::several) {
      if (answers_.contains(id)) return answers_[id] == answer;
      answers_[id] = answer;
      return true;
    }
    Json& list = answers_[id];
    if (list.is_null()) list = Json::array();
    if (std::find(list.begin(), list.end(), answer) == list.end()) list.push_back(answer);
    return true;
  }

  bool put_number(const std::string& id, double from, double to) {
    if (answers_.contains(id)) return answers_[id].get<double>() >= from && answers_[id].get<double>() <= to;
    const auto low = static_cast<std::int64_t>(std::ceil(from));
    const auto high = static_cast<std::int64_t>(std::floor(to));
    if (high < low) return false;
    answers_[id] = low + static_cast<std::int64_t>(choices_.below(static_cast<std::size_t>(high - low) + 1));
    return true;
  }

  /// What a row of the tables says of its muscle or condition.
  bool put(const TableRow& row) {
    if (!row.answer.empty()) return put(row.question, row.answer);
    const auto dots = row.item.find("..");
    const auto equals = row.item.find('=');
    if (dots == std::string::npos || equals == std::string::npos) return false;
    const Question* question = vocabulary_.find(row.question);
    if (question == nullptr) return false;
    return put_number(row.question, std::max(question->min, std::stod(row.item.substr(equals + 1))),
                      std::min(question->max, std::stod(row.item.substr(dots + 2))));
  }

  /// A patient who can answer: what was not said is denied.
  void deny_the_rest() {
    for (const Question& question : vocabulary_.questions()) {
      if (!question.asked || question.by_therapist) continue;
      if (question.kind == QuestionKind::yes_no) {
        if (!question.worries("no")) (void)put(question.id, has(question.id) ? "" : "no");
      } else if (question.kind == QuestionKind::choice) {
        for (const char* nothing : {"none", "normal", "steady"})
          if (!has(question.id)) (void)put(question.id, nothing);
      } else if (question.kind == QuestionKind::several && !question.unlisted_denied) {
        const Json chosen = has(question.id) ? answers_[question.id] : Json::array();
        answers_[question.id] = {{"value", chosen}, {"others", "denied"}};
      }
    }
  }

  void found_by_hand(const std::string& muscle) {
    answers_["palpation"] = {{"value", {"taut-band-" + muscle, "reproduces-pain-" + muscle}}, {"others", "denied"}};
  }

  /// In the order of the interview.
  [[nodiscard]] Json answers() const {
    Json sorted = Json::object();
    for (const Question& question : vocabulary_.questions())
      if (answers_.contains(question.id)) sorted[question.id] = answers_[question.id];
    return sorted;
  }

 private:
  const Vocabulary& vocabulary_;
  Choices& choices_;
  Json answers_ = Json::object();
};

struct Plan {
  std::string muscle;
  std::string second;       // of two muscles
  std::string alternative;  // of a mimic
  std::string family;       // of a red flag
};

std::vector<const TableRow*> rows_about(const KnowledgeBase& base, const std::string& id, bool location) {
  std::vector<const TableRow*> rows;
  for (const auto& [key, row] : base.rows) {
    const Question* question = base.vocabulary.find(row.question);
    if (row.about == id && row.for_it && (row.kind == "location") == location && question != nullptr &&
        !question->by_therapist && question->stage != "danger")
      rows.push_back(&row);
  }
  return rows;
}

std::set<std::string> zones_of(const KnowledgeBase& base, const std::string& muscle) {
  std::set<std::string> zones;
  for (const TableRow* row : rows_about(base, muscle, true)) zones.insert(row->answer);
  return zones;
}

// Muscles that hurt in the same places.
std::vector<std::string> neighbours_of(const KnowledgeBase& base, const std::string& muscle) {
  const std::set<std::string> zones = zones_of(base, muscle);
  std::vector<std::string> neighbours;
  for (const auto& [id, other] : base.muscles) {
    if (id == muscle) continue;
    const std::set<std::string> others = zones_of(base, id);
    if (std::any_of(others.begin(), others.end(), [&](const std::string& zone) { return zones.contains(zone); }))
      neighbours.push_back(id);
  }
  return neighbours;
}

int rank_of(const TableRow& row, const Weights& weights) {
  return -static_cast<int>(std::lround(100 * weight_of(row.strength, weights)));
}

// The strongest rows first, those of equal strength in any order.
std::vector<const TableRow*> drawn(std::vector<const TableRow*> rows, const Weights& weights, Choices& choices) {
  choices.shuffle(rows);
  std::stable_sort(rows.begin(), rows.end(), [&weights](const TableRow* a, const TableRow* b) {
    return rank_of(*a, weights) < rank_of(*b, weights);
  });
  return rows;
}

void add_places(Draft& draft, const KnowledgeBase& base, const std::string& about, Choices& choices) {
  const auto rows = drawn(rows_about(base, about, true), base.weights, choices);
  const std::size_t wanted = 1 + choices.below(2);
  std::size_t put = 0;
  for (const TableRow* row : rows)
    if (put < wanted && draft.put(*row) && put++ == 0 && !draft.has("worst-zone"))
      (void)draft.put("worst-zone", row->answer);
}

void add_signs(Draft& draft, const KnowledgeBase& base, const std::string& about, std::size_t wanted,
               Choices& choices) {
  auto rows = rows_about(base, about, false);
  choices.shuffle(rows);
  std::size_t put = 0;
  // What may have overloaded it comes first: without a cause there is nothing to change.
  for (const bool cause : {true, false})
    for (const TableRow* row : rows) {
      if ((row->kind == "overuse" || row->kind == "posture" || row->kind == "structure") != cause) continue;
      if (row->kind == "injury" || put >= (cause ? 1 + (wanted / 3) : wanted)) continue;
      if (draft.put(*row)) ++put;
    }
}

// The signs of one red-flag rule: one answer for each pattern. False when it takes more than plain answers.
bool add_danger(Draft& draft, const RuleOutline& rule, Choices& choices) {
  for (const PatternOutline& pattern : rule.patterns) {
    if (pattern.negated) continue;
    if (pattern.template_name != "finding" || pattern.questions.empty() || pattern.answers.empty()) return false;
    if (!draft.put(choices.one_of(pattern.questions), choices.one_of(pattern.answers))) return false;
  }
  return true;
}

// Rules about at least one sign that a danger question asks for.
std::vector<const RuleOutline*> danger_rules(const KnowledgeBase& base) {
  const auto asks_for_danger = [&base](const PatternOutline& pattern) {
    return !pattern.negated && std::any_of(pattern.questions.begin(), pattern.questions.end(), [&](const auto& id) {
      const Question* question = base.vocabulary.find(id);
      return question != nullptr && question->stage == "danger" && question->kind == QuestionKind::yes_no;
    });
  };
  std::vector<const RuleOutline*> rules;
  for (const auto& [name, rule] : base.rules)
    if (!rule.family.empty() && (rule.disposition == "urgent" || rule.disposition == "emergency") &&
        std::any_of(rule.patterns.begin(), rule.patterns.end(), asks_for_danger))
      rules.push_back(&rule);
  return rules;
}

bool among_first(const Assessment& assessment, const std::string& muscle, std::size_t count) {
  for (std::size_t i = 0; i < std::min(count, assessment.muscles.size()); ++i) {
    const Ranked& ranked = assessment.muscles[i].ranked;
    if (ranked.id == muscle) return ranked.likelihood != Likelihood::unlikely;
  }
  return false;
}

// Whether the engine comes to what the case was made for.
bool comes_out(const Assessment& assessment, const std::string& kind, const Plan& plan) {
  if (assessment.muscles.empty()) return false;
  const Ranked& first = assessment.muscles.front().ranked;
  const bool dangerous = assessment.disposition <= Disposition::urgent;
  if (kind == "red-flag-among-muscle-signs")
    return dangerous && among_first(assessment, plan.muscle, 3) &&
           std::any_of(assessment.red_flags.begin(), assessment.red_flags.end(),
                       [&](const RedFlag& flag) { return flag.family == plan.family; });
  if (dangerous) return false;
  if (kind == "mimic")
    return !assessment.alternatives.empty() && assessment.alternatives.front().ranked.id == plan.alternative &&
           assessment.alternatives.front().ranked.likelihood == Likelihood::likely &&
           assessment.alternatives.front().ranked.belief > first.belief;
  if (assessment.disposition != Disposition::muscular) return false;
  if (kind == "two-muscles") return among_first(assessment, plan.muscle, 2) && among_first(assessment, plan.second, 2);
  return first.id == plan.muscle && first.likelihood == Likelihood::likely;
}

std::string muscle_for(const KnowledgeBase& base, const GenerateRequest& request, Choices& choices) {
  if (!request.muscle.empty()) return request.muscle;
  std::vector<std::string> ids;
  for (const auto& [id, muscle] : base.muscles) ids.push_back(id);
  return choices.one_of(ids);
}

// One attempt. Nothing when the tables hold no such combination.
std::optional<Json> draw(const KnowledgeBase& base, const GenerateRequest& request, Choices& choices, Plan& plan) {
  Draft draft(base.vocabulary, choices);
  plan.muscle = muscle_for(base, request, choices);
  const bool mimic = request.kind == "mimic";
  if (mimic) {
    std::vector<std::string> alternatives;
    for (const MimicRow& row : base.mimics)
      if (row.muscle == plan.muscle && row.kind == "alternative") alternatives.push_back(row.id);
    if (alternatives.empty()) return std::nullopt;
    plan.alternative = choices.one_of(alternatives);
    add_places(draft, base, plan.alternative, choices);
    add_signs(draft, base, plan.alternative, 4 + choices.below(4), choices);
  }
  add_places(draft, base, plan.muscle, choices);
  add_signs(draft, base, plan.muscle, mimic ? 1 : 4 + choices.below(3), choices);
  const std::vector<std::string> neighbours = neighbours_of(base, plan.muscle);
  if (request.kind == "two-muscles") {
    if (neighbours.empty()) return std::nullopt;
    plan.second = choices.one_of(neighbours);
    add_places(draft, base, plan.second, choices);
    add_signs(draft, base, plan.second, 4 + choices.below(3), choices);
  } else if (!neighbours.empty() && choices.chance(50)) {
    add_signs(draft, base, choices.one_of(neighbours), 1, choices);  // a distraction
  }
  if (request.kind == "red-flag-among-muscle-signs") {
    const RuleOutline& rule = *choices.one_of(danger_rules(base));
    plan.family = rule.family;
    if (!add_danger(draft, rule, choices)) return std::nullopt;
  }
  if (!draft.has("age")) (void)draft.put_number("age", 22, 60);
  if (!draft.has("sex")) (void)draft.put("sex", choices.chance(50) ? "female" : "male");
  (void)draft.put("side", choices.chance(50) ? "left" : "right");
  if (!draft.has("duration")) (void)draft.put("duration", choices.chance(50) ? "weeks" : "months");
  if (!draft.has("onset")) (void)draft.put("onset", choices.chance(50) ? "gradual" : "after-overuse");
  (void)draft.put_number("severity", 3, 7);
  if (!mimic && choices.chance(50)) draft.found_by_hand(plan.muscle);
  draft.deny_the_rest();
  return draft.answers();
}

std::string complaint_of(const Patient& patient, const Wording& wording) {
  const auto words = [&](const char* question, const char* frame) -> std::string {
    const auto given = patient.subject().answers.find(question);
    if (given == patient.subject().answers.end() || given->second.chosen.empty()) return "";
    std::vector<std::string> labels;
    for (const std::string& answer : given->second.chosen)
      labels.push_back(wording.answer(question, answer, Audience::person));
    return fmt::format(fmt::runtime(frame), fmt::join(labels, ", "));
  };
  return words("pain-zone", "I have pain: {}.") + words("duration", " It has lasted for {}.") +
         words("onset", " It began {}.");
}

Json expectation(const Assessment& assessment, const std::string& kind, const Plan& plan) {
  Json expect{{"disposition", id_of(assessment.disposition)}};
  std::vector<std::string> muscles;
  if (kind != "mimic") muscles.push_back(plan.muscle);
  if (!plan.second.empty()) muscles.push_back(plan.second);
  expect["muscles"] = muscles;
  std::set<std::string> families;
  for (const RedFlag& flag : assessment.red_flags)
    if (flag.disposition <= Disposition::urgent) families.insert(flag.family);
  expect["red_flags"] = families;
  return expect;
}

}  // namespace

// SplitMix64 (Steele, Lea and Flood 2014).
Choices::Choices(std::uint64_t seed, std::uint64_t stream) : state_(seed) {
  state_ = next() ^ (stream * 0xD1342543DE82EF95ULL);
}

std::uint64_t Choices::next() {
  std::uint64_t mixed = (state_ += 0x9E3779B97F4A7C15ULL);
  mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
  mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
  return mixed ^ (mixed >> 31U);
}

std::size_t Choices::below(std::size_t count) {
  return static_cast<std::size_t>(next() % count);
}

const std::vector<std::string>& generated_kinds() {
  static const std::vector<std::string> kinds = {"single", "two-muscles", "mimic", "red-flag-among-muscle-signs"};
  return kinds;
}

Difficulty difficulty_of(const KnowledgeBase& base, const Patient& patient, const std::vector<std::string>& muscles) {
  constexpr double about_as_likely = 0.1;
  constexpr std::size_t few = 3;
  constexpr std::size_t many = 7;
  const Outlook outlook = LookAhead(base, patient.opening()).now();
  double sum = 0;
  double right = 0;
  for (const Standing& item : outlook.muscles) {
    sum += std::max(0.0, item.belief);
    if (contains(muscles, std::string(item.id))) right = std::max(right, item.belief);
  }
  Difficulty difficulty;
  for (const Standing& item : outlook.muscles) {
    const double share = sum > 0 ? std::max(0.0, item.belief) / sum : 0;
    if (share > 0) difficulty.uncertainty -= share * std::log(share) / std::log(double(base.muscles.size()));
    if (item.belief >= right - about_as_likely && !contains(muscles, std::string(item.id))) ++difficulty.rivals;
  }
  difficulty.level = difficulty.rivals <= few ? "easy" : difficulty.rivals <= many ? "medium" : "hard";
  return difficulty;
}

Json generate_case(const KnowledgeBase& base, const GenerateRequest& request) {
  constexpr std::uint64_t most_attempts = 300;
  for (std::uint64_t attempt = 0; attempt < most_attempts; ++attempt) {
    Choices choices(request.seed, attempt);
    Plan plan;
    const auto answers = draw(base, request, choices, plan);
    if (!answers) continue;
    const std::string id = fmt::format("generated-{}-{}{}", request.kind, request.seed,
                                       request.muscle.empty() ? "" : "-" + request.muscle);
    const CaseOrError item = read_case({{"id", id}, {"answers", *answers}}, base.vocabulary);
    const auto* subject = std::get_if<Case>(&item);
    if (subject == nullptr) continue;
    if (!comes_out(assess(base, subject->answers, Detail::ranking), request.kind, plan)) continue;
    const Assessment assessment = assess(base, subject->answers);
    const Patient patient(base, *subject);
    // A danger that careful asking does not bring to light is no exercise.
    if (request.kind == "red-flag-among-muscle-signs" && expert_of(base, patient).judgement.next > Disposition::urgent)
      continue;
    const Json expect = expectation(assessment, request.kind, plan);
    const Difficulty difficulty = difficulty_of(base, patient, expect["muscles"].get<std::vector<std::string>>());
    return {{"id", id},
            {"origin", "generated"},
            {"kind", request.kind},
            {"seed", request.seed},
            {"solvable", request.kind == "mimic" ? "should-abstain" : "yes"},
            {"difficulty",
             {{"uncertainty", std::round(difficulty.uncertainty * 100) / 100},
              {"rivals", difficulty.rivals},
              {"level", difficulty.level}}},
            {"complaint", complaint_of(patient, base.wording)},
            {"answers", *answers},
            {"expect", expect}};
  }
  throw InputError(fmt::format("practice: the knowledge yields no case of kind '{}'{}", request.kind,
                               request.muscle.empty() ? "" : fmt::format(" about '{}'", request.muscle)));
}

}  // namespace kneewise
