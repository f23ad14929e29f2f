#include "src/practice/generate.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

#include "src/lists.hpp"
#include "src/practice/session.hpp"
#include "src/reasoning/assess.hpp"
#include "src/reasoning/look_ahead.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;

// Answers in the making.
class Draft {
 public:
  Draft(const KnowledgeBase& base, Choices& choices) : vocabulary_(base.vocabulary), choices_(choices) {
    for (const engine::Fact& fact : base.engine->facts("usual-range"))
      usual_[fact.symbol("question")] = {fact.number("from"), fact.number("to")};
    for (const engine::Fact& fact : base.engine->facts("only-with"))
      only_with_[fact.symbol("item")] = fact.symbols("any");
    for (const engine::Fact& fact : base.engine->facts("never-together")) apart_.push_back(fact.symbols("items"));
  }

  [[nodiscard]] bool has(const std::string& question) const { return answers_.contains(question); }
  [[nodiscard]] bool is(const std::string& question, const std::string& answer) const {
    const auto given = answers_.find(question);
    if (given == answers_.end() || !given->is_array()) return given != answers_.end() && *given == answer;
    return std::find(given->begin(), given->end(), answer) != given->end();
  }

  /// Adds one answer; false when the question has another already, or nobody could be asked it.
  bool put(const std::string& id, const std::string& answer) {
    const Question* question = vocabulary_.find(id);
    if (question == nullptr || !question->asked || !question->offers(answer) || !fits(id + "=" + answer)) return false;
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

  /// A number from a range: of the usual ones where there are any; those in the middle are commonest.
  bool put_number(const std::string& id, double from, double to) {
    if (answers_.contains(id)) return answers_[id].get<double>() >= from && answers_[id].get<double>() <= to;
    if (const auto usual = usual_.find(id);
        usual != usual_.end() && usual->second.first <= to && usual->second.second >= from) {
      from = std::max(from, usual->second.first);
      to = std::min(to, usual->second.second);
    }
    const auto low = static_cast<std::int64_t>(std::ceil(from));
    const auto high = static_cast<std::int64_t>(std::floor(to));
    if (high < low) return false;
    const auto count = static_cast<std::size_t>(high - low) + 1;
    answers_[id] = low + static_cast<std::int64_t>((choices_.below(count) + choices_.below(count)) / 2);
    return true;
  }

  /// What a row of the tables says of its muscle or condition.
  bool put(const TableRow& row) {
    if (!row.answer.empty()) return put(row.question, row.answer);
    const Question* question = vocabulary_.find(row.question);
    if (question == nullptr) return false;
    return put_number(row.question, std::max(question->min, row.from), std::min(question->max, row.to));
  }

  /// A patient who can answer: what was not said is denied.
  void deny_the_rest() {
    for (const Question& question : vocabulary_.questions()) {
      if (!question.asked || question.by_therapist) continue;
      if (question.kind == QuestionKind::yes_no) {
        if (!question.worries("no")) (void)put(question.id, has(question.id) ? "" : "no");
      } else if (question.kind == QuestionKind::choice) {
        if (question.id == "trauma" && is("onset", "sudden-injury")) continue;
        for (const char* nothing : {"none", "normal", "steady"})
          if (!has(question.id)) (void)put(question.id, nothing);
      } else if (question.kind == QuestionKind::several && !question.unlisted_denied) {
        const Json chosen = has(question.id) ? answers_[question.id] : Json::array();
        answers_[question.id] = {{"value", chosen}, {"others", "denied"}};
      }
    }
  }

  /// What pressing finds: bands in some muscles, and of these the ones that bring back the pain. All else is silent.
  void found_by_hand(const std::vector<std::string>& bands, bool painful) {
    const Question* palpation = vocabulary_.find("palpation");
    Json found = Json::array();
    for (const std::string& muscle : bands)
      for (const std::string& finding : {"taut-band-" + muscle, "reproduces-pain-" + muscle})
        if (palpation->has_answer(finding) && (painful || finding.starts_with("taut-band-"))) found.push_back(finding);
    answers_["palpation"] = {{"value", found}, {"others", "denied"}};
  }

  /// The case that the answers make; nothing when they are no valid answers.
  [[nodiscard]] std::optional<Case> as_case(const std::string& id) const {
    CaseOrError item = read_case({{"id", id}, {"answers", answers()}}, vocabulary_);
    if (auto* subject = std::get_if<Case>(&item)) return std::move(*subject);
    return std::nullopt;
  }

  /// In the order of the interview.
  [[nodiscard]] Json answers() const {
    Json sorted = Json::object();
    for (const Question& question : vocabulary_.questions())
      if (answers_.contains(question.id)) sorted[question.id] = answers_[question.id];
    return sorted;
  }

 private:
  [[nodiscard]] bool is(const std::string& item) const {
    return is(item.substr(0, item.find('=')), item.substr(item.find('=') + 1));
  }

  // Whether an answer goes with those that were given.
  [[nodiscard]] bool fits(const std::string& item) const {
    const auto given = [this](const std::string& other) { return is(other); };
    if (const auto others = only_with_.find(item); others != only_with_.end())
      if (std::none_of(others->second.begin(), others->second.end(), given)) return false;
    return std::none_of(apart_.begin(), apart_.end(), [&](const std::vector<std::string>& items) {
      return contains(items, item) && !is(item) && std::any_of(items.begin(), items.end(), given);
    });
  }

  const Vocabulary& vocabulary_;
  Choices& choices_;
  std::map<std::string, std::pair<double, double>> usual_;  // numbers that patients give
  std::map<std::string, std::vector<std::string>> only_with_;
  std::vector<std::vector<std::string>> apart_;  // answers that exclude each other
  Json answers_ = Json::object();
};

struct Plan {
  std::string muscle;
  std::string second;       // of two muscles
  std::string alternative;  // of a mimic
  std::string family;       // of a red flag
  std::string rule;         // that raises it
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

bool meet(const std::set<std::string>& some, const std::vector<std::string>& others) {
  return std::any_of(others.begin(), others.end(), [&](const std::string& item) { return some.contains(item); });
}

// Where a knee patient hurts.
std::vector<std::string> zones_round_the_knee(const KnowledgeBase& base) {
  std::vector<std::string> zones;
  for (const engine::Fact& fact : base.engine->facts("round-the-knee")) append_new(zones, fact.symbols("zones"));
  return zones;
}

std::vector<std::string> zones_of_the_knee(const KnowledgeBase& base) {
  const auto& groups = base.vocabulary.find("pain-zone")->leaves_open;
  const auto knee = groups.find("knee-unspecified");
  return knee == groups.end() ? std::vector<std::string>{} : knee->second;
}

// Muscles that explain pain round the knee.
std::vector<std::string> knee_muscles(const KnowledgeBase& base, const std::vector<std::string>& zones) {
  std::vector<std::string> muscles;
  for (const engine::Fact& fact : base.engine->facts("muscle"))
    if (fact.symbol("refers-to-knee") == "yes" && meet(zones_of(base, fact.symbol("id")), zones))
      muscles.push_back(fact.symbol("id"));
  std::sort(muscles.begin(), muscles.end());
  return muscles;
}

// Of these the ones that hurt in the same places.
std::vector<std::string> neighbours_of(const KnowledgeBase& base, const std::string& muscle,
                                       const std::vector<std::string>& muscles) {
  const std::set<std::string> own = zones_of(base, muscle);
  std::vector<std::string> neighbours;
  for (const std::string& other : muscles) {
    const std::set<std::string> others = zones_of(base, other);
    if (other != muscle && meet(own, {others.begin(), others.end()})) neighbours.push_back(other);
  }
  return neighbours;
}

int rank_of(const TableRow& row, const Weights& weights) {
  return -static_cast<int>(std::lround(100 * weight_of(row.strength, weights, row.rank)));
}

// The strongest rows first, those of equal strength in any order.
std::vector<const TableRow*> drawn(std::vector<const TableRow*> rows, const Weights& weights, Choices& choices) {
  choices.shuffle(rows);
  std::stable_sort(rows.begin(), rows.end(), [&weights](const TableRow* a, const TableRow* b) {
    return rank_of(*a, weights) < rank_of(*b, weights);
  });
  return rows;
}

// One or two places: the first in the knee where it has one there, else near by.
void add_places(Draft& draft, const KnowledgeBase& base, const std::string& about, Choices& choices) {
  auto rows = drawn(rows_about(base, about, true), base.weights, choices);
  const auto farness = [knee = zones_of_the_knee(base), round = zones_round_the_knee(base)](const TableRow* row) {
    return contains(knee, row->answer) ? 0 : contains(round, row->answer) ? 1 : 2;
  };
  const auto nearest_row = std::min_element(
      rows.begin(), rows.end(), [&](const TableRow* a, const TableRow* b) { return farness(a) < farness(b); });
  if (nearest_row != rows.end()) std::rotate(rows.begin(), nearest_row, nearest_row + 1);
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
      // An earlier illness is told of a condition; a muscle needs none.
      const bool earlier = row->question == "history" && base.muscles.contains(about);
      if (row->kind == "injury" || earlier || put >= (cause ? 1 + (wanted / 3) : wanted)) continue;
      if (draft.put(*row)) ++put;
    }
}

// What is typical after an injury alone begins with one.
void add_typical_onset(Draft& draft, const KnowledgeBase& base, const std::string& about) {
  for (const TableRow* row : rows_about(base, about, false))
    if (row->kind == "injury" && row->question == "onset" && row->strength == "strong") (void)draft.put(*row);
}

// What began with an injury is new, and has one where the table says which.
void add_injury(Draft& draft, const KnowledgeBase& base, const std::string& about, Choices& choices) {
  if (!draft.is("onset", "sudden-injury")) return;
  auto rows = rows_about(base, about, false);
  choices.shuffle(rows);
  for (const TableRow* row : rows)
    if (row->question == "trauma" && row->answer != "none" && !draft.has("trauma")) (void)draft.put(*row);
  if (!draft.has("duration")) (void)draft.put("duration", choices.chance(50) ? "days" : "weeks");
}

// Of some answers to a question those that a rule accepts.
std::vector<std::string> accepted(const RuleOutline& rule, const std::string& question,
                                  std::vector<std::string> answers) {
  for (const PatternOutline& pattern : rule.patterns) {
    if (!contains(pattern.questions, question) || !pattern.plain_answers) continue;
    std::erase_if(answers, [&](const auto& answer) { return contains(pattern.answers, answer) == pattern.negated; });
  }
  return answers;
}

// How somebody with this danger comes: one way of those that the rule accepts.
bool add_picture(Draft& draft, const KnowledgeBase& base, const RuleOutline& rule, Choices& choices) {
  std::vector<engine::Fact> pictures = base.engine->facts("danger-picture");
  std::erase_if(pictures, [&](const engine::Fact& fact) { return fact.symbol("family") != rule.family; });
  if (pictures.empty()) return false;
  const engine::Fact& picture = choices.one_of(pictures);
  const auto put_one = [&](const char* question, const std::vector<std::string>& answers) {
    const auto possible = accepted(rule, question, answers);
    return !possible.empty() && draft.put(question, choices.one_of(possible));
  };
  const auto zones = accepted(rule, "pain-zone", picture.symbols("zones"));
  if (zones.empty() || !put_one("onset", {picture.symbol("onset")}) || !put_one("trauma", picture.symbols("trauma")) ||
      !put_one("duration", picture.symbols("duration")) || !put_one("side", picture.symbols("sides")))
    return false;
  const std::string worst = choices.one_of(zones);
  (void)draft.put("worst-zone", worst);
  (void)draft.put("pain-zone", worst);
  constexpr std::size_t often = 70;
  for (const std::string& item : picture.symbols("with"))
    if (choices.chance(often)) (void)draft.put(item.substr(0, item.find('=')), item.substr(item.find('=') + 1));
  return draft.put_number("age", picture.number("from"), picture.number("to")) && draft.put_number("severity", 5, 9);
}

bool raises(const KnowledgeBase& base, const Draft& draft, const std::string& rule) {
  const auto subject = draft.as_case("draft");
  if (!subject) return false;
  const engine::Assumption assumed = base.danger_engine->assume(facts_of(subject->answers, base.vocabulary));
  base.danger_engine->run();
  const auto raised = base.danger_engine->facts("red-flag");
  return std::any_of(raised.begin(), raised.end(), [&](const auto& fact) { return fact.symbol("rule") == rule; });
}

// The signs of one danger rule: an answer for each pattern, less what the rule does without (one branch of several is
// enough). False when it takes more than plain answers.
bool add_danger(Draft& draft, const KnowledgeBase& base, const RuleOutline& rule, Choices& choices) {
  std::vector<std::pair<std::string, std::string>> signs;
  for (const PatternOutline& pattern : rule.patterns) {
    if (pattern.negated || pattern.template_name != "finding" || !pattern.plain_answers) continue;
    signs.emplace_back(choices.one_of(pattern.questions), choices.one_of(pattern.answers));
  }
  choices.shuffle(signs);
  const auto with = [&](const auto& list) {
    Draft tried = draft;
    for (const auto& [question, answer] : list) (void)tried.put(question, answer);
    return tried;
  };
  if (!raises(base, with(signs), rule.name)) return false;
  for (std::size_t i = signs.size(); i-- > 0;) {
    auto fewer = signs;
    fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
    if (raises(base, with(fewer), rule.name)) signs = fewer;
  }
  for (const auto& [question, answer] : signs)
    if (!draft.put(question, answer)) return false;
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
           std::any_of(assessment.red_flags.begin(), assessment.red_flags.end(), [&](const RedFlag& flag) {
             return flag.rule == plan.rule && flag.disposition == assessment.disposition;
           });
  if (dangerous) return false;
  if (kind == "mimic")
    return !assessment.alternatives.empty() && assessment.alternatives.front().ranked.id == plan.alternative &&
           assessment.alternatives.front().ranked.likelihood == Likelihood::likely &&
           assessment.alternatives.front().ranked.belief > first.belief;
  if (assessment.disposition != Disposition::muscular) return false;
  if (kind == "two-muscles") return among_first(assessment, plan.muscle, 2) && among_first(assessment, plan.second, 2);
  return first.id == plan.muscle && first.likelihood == Likelihood::likely;
}

// The danger with a muscle that hurts in the same place.
bool draw_danger(Draft& draft, const KnowledgeBase& base, const GenerateRequest& request, Choices& choices,
                 Plan& plan) {
  // A family with many rules is no commoner than one with few.
  std::map<std::string, std::vector<const RuleOutline*>> families;
  std::vector<std::string> names;
  for (const RuleOutline* candidate : danger_rules(base)) {
    append_new(names, {candidate->family});
    families[candidate->family].push_back(candidate);
  }
  if (names.empty()) return false;
  const RuleOutline& rule = *choices.one_of(families.at(choices.one_of(names)));
  plan.family = rule.family;
  plan.rule = rule.name;
  if (!add_picture(draft, base, rule, choices) || !add_danger(draft, base, rule, choices)) return false;
  const auto zones = draft.answers().at("pain-zone").get<std::vector<std::string>>();
  const auto muscles = knee_muscles(base, zones);
  if (muscles.empty()) return false;
  plan.muscle = request.muscle.empty() ? choices.one_of(muscles) : request.muscle;
  if (!request.muscle.empty() && !contains(muscles, request.muscle)) add_places(draft, base, plan.muscle, choices);
  add_signs(draft, base, plan.muscle, 2 + choices.below(3), choices);
  return true;
}

bool draw_mimic(Draft& draft, const KnowledgeBase& base, Choices& choices, Plan& plan) {
  std::vector<std::string> alternatives;
  for (const MimicRow& row : base.mimics)
    if (row.muscle == plan.muscle && row.kind == "alternative") alternatives.push_back(row.id);
  if (alternatives.empty()) return false;
  plan.alternative = choices.one_of(alternatives);
  add_places(draft, base, plan.alternative, choices);
  add_typical_onset(draft, base, plan.alternative);
  add_signs(draft, base, plan.alternative, 4 + choices.below(4), choices);
  add_injury(draft, base, plan.alternative, choices);
  add_places(draft, base, plan.muscle, choices);
  add_signs(draft, base, plan.muscle, 1, choices);
  return true;
}

bool draw_muscles(Draft& draft, const KnowledgeBase& base, const GenerateRequest& request, Choices& choices,
                  Plan& plan) {
  const std::vector<std::string> neighbours =
      neighbours_of(base, plan.muscle, knee_muscles(base, zones_round_the_knee(base)));
  const bool two = request.kind == "two-muscles";
  if (two && neighbours.empty()) return false;
  add_places(draft, base, plan.muscle, choices);
  add_signs(draft, base, plan.muscle, 4 + choices.below(3), choices);
  if (two) {
    plan.second = choices.one_of(neighbours);
    add_places(draft, base, plan.second, choices);
    add_signs(draft, base, plan.second, 4 + choices.below(3), choices);
  } else if (!neighbours.empty() && choices.chance(50)) {
    add_signs(draft, base, choices.one_of(neighbours), 1, choices);  // a distraction
  }
  add_injury(draft, base, plan.muscle, choices);
  return true;
}

// Whether there is an examination is decided by the seed, before anything is tried: it must not tell the kind.
void add_examination(Draft& draft, const KnowledgeBase& base, const GenerateRequest& request, Choices& choices,
                     const Plan& plan) {
  constexpr std::size_t most_cases = 70;
  constexpr std::uint64_t own_stream = 1U << 20U;
  if (!Choices(request.seed, own_stream).chance(most_cases)) return;
  std::vector<std::string> muscles = {plan.muscle};
  if (!plan.second.empty()) muscles.push_back(plan.second);
  if (plan.alternative.empty()) return draft.found_by_hand(muscles, true);
  // Where no muscle is behind it, the hand finds nothing, or a band that does not bring back the pain.
  const auto neighbours = neighbours_of(base, plan.muscle, knee_muscles(base, zones_round_the_knee(base)));
  if (neighbours.empty() || choices.chance(50)) return draft.found_by_hand({}, false);
  draft.found_by_hand({choices.one_of(neighbours)}, false);
}

// Whether it hurts round the knee, and for muscles alone in the knee if they send pain there.
bool hurts_at_the_knee(const Draft& draft, const KnowledgeBase& base) {
  const Json answers = draft.answers();
  if (!answers.contains("pain-zone")) return false;
  const auto zones = answers.at("pain-zone").get<std::vector<std::string>>();
  return meet({zones.begin(), zones.end()}, zones_round_the_knee(base));
}

// An age at which people do what this patient does.
bool add_age(Draft& draft, const KnowledgeBase& base) {
  const Question& age = *base.vocabulary.find("age");
  double from = age.min;
  double to = age.max;
  for (const engine::Fact& fact : base.engine->facts("usual-age")) {
    if (!draft.is(fact.symbol("question"), fact.symbol("answer"))) continue;
    from = std::max(from, fact.number("from"));
    to = std::min(to, fact.number("to"));
  }
  return draft.put_number("age", from, to);
}

// One attempt. Nothing when the tables hold no such combination.
std::optional<Draft> draw(const KnowledgeBase& base, const GenerateRequest& request, Choices& choices, Plan& plan) {
  Draft draft(base, choices);
  const auto muscles = knee_muscles(base, zones_round_the_knee(base));
  if (request.kind == "red-flag-among-muscle-signs") {
    if (!draw_danger(draft, base, request, choices, plan)) return std::nullopt;
  } else {
    // Unasked, a muscle that hurts in the knee itself.
    const auto in_the_knee = knee_muscles(base, zones_of_the_knee(base));
    if (in_the_knee.empty()) return std::nullopt;
    plan.muscle = request.muscle.empty() ? choices.one_of(in_the_knee) : request.muscle;
    if (request.kind == "single" && !contains(muscles, plan.muscle)) return std::nullopt;
    if (request.kind == "mimic" ? !draw_mimic(draft, base, choices, plan)
                                : !draw_muscles(draft, base, request, choices, plan))
      return std::nullopt;
  }
  if (!hurts_at_the_knee(draft, base) || !add_age(draft, base)) return std::nullopt;
  if (!draft.has("sex") && !draft.put("sex", choices.chance(50) ? "female" : "male")) (void)draft.put("sex", "female");
  if (!draft.has("side")) (void)draft.put("side", choices.chance(50) ? "left" : "right");
  if (!draft.has("duration")) (void)draft.put("duration", choices.chance(50) ? "weeks" : "months");
  if (!draft.has("onset")) (void)draft.put("onset", choices.chance(50) ? "gradual" : "after-overuse");
  if (!draft.has("severity")) (void)draft.put_number("severity", 3, 7);
  add_examination(draft, base, request, choices, plan);
  draft.deny_the_rest();
  return draft;
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

Case with_expectation(Case subject, const Json& expect) {
  subject.document["expect"] = expect;
  return subject;
}

// What careful asking does not bring to light is no exercise.
bool solved_by_asking(const KnowledgeBase& base, const Patient& patient) {
  constexpr double well = 95;
  const Expert expert = expert_of(base, patient);
  Practice practice;
  for (const Step& step : expert.path) practice.asked.push_back(step.ask);
  practice.judgement = expert.judgement;
  return score_of(patient, key_of(base, patient), expert, practice, base.vocabulary).total >= well;
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
    const auto draft = draw(base, request, choices, plan);
    if (!draft) continue;
    const std::string id = fmt::format("generated-{}-{}{}", request.kind, request.seed,
                                       request.muscle.empty() ? "" : "-" + request.muscle);
    const auto subject = draft->as_case(id);
    if (!subject || !comes_out(assess(base, subject->answers, Detail::ranking), request.kind, plan)) continue;
    const Assessment assessment = assess(base, subject->answers);
    const Patient patient(base, *subject);
    const Json expect = expectation(assessment, request.kind, plan);
    if (!solved_by_asking(base, Patient(base, with_expectation(*subject, expect)))) continue;
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
            {"answers", draft->answers()},
            {"expect", expect}};
  }
  throw InputError(fmt::format("practice: the knowledge yields no case of kind '{}'{}", request.kind,
                               request.muscle.empty() ? "" : fmt::format(" about '{}'", request.muscle)));
}

}  // namespace kneewise
