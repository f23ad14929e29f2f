#include "src/practice/drawing.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "src/basics/lists.hpp"
#include "src/reasoning/session.hpp"

namespace kneewise {
namespace {

using Rows = std::vector<const TableRow*>;
using Strings = std::vector<std::string>;

bool meet(const Strings& some, const Strings& others) {
  return std::ranges::any_of(others, [&](const std::string& item) { return contains(some, item); });
}

// One attempt at work.
class Drawing {
 public:
  Drawing(Reasoner& reasoner, const GenerateRequest& request, Choices& choices, Plan& plan)
      : reasoner_(reasoner),
        knowledge_(reasoner.knowledge()),
        request_(request),
        choices_(choices),
        plan_(plan),
        draft_(knowledge_, choices),
        round_the_knee_(knowledge_.patients.round_the_knee) {}

  std::optional<Answers> draw() {
    if (request_.kind == GeneratedKind::red_flag) {
      if (!draw_danger()) return std::nullopt;
    } else {
      // Unasked, a muscle that hurts in the knee itself.
      const Strings in_the_knee = knee_muscles(zones_of_the_knee());
      if (in_the_knee.empty()) return std::nullopt;
      plan_.muscle = request_.muscle.empty() ? choices_.one_of(in_the_knee) : request_.muscle;
      if (request_.kind == GeneratedKind::single && !contains(knee_muscles(round_the_knee_), plan_.muscle))
        return std::nullopt;
      if (request_.kind == GeneratedKind::mimic ? !draw_mimic() : !draw_muscles()) return std::nullopt;
    }
    if (!meet(draft_.chosen("pain-zone"), round_the_knee_) || !add_age()) return std::nullopt;
    add_what_everybody_tells();
    add_examination();
    draft_.deny_the_rest();
    return draft_.answers();
  }

 private:
  // ---------------------------------------------------------------------------------------------- the tables

  // What a patient tells that speaks for a muscle or condition: where it hurts, or all else.
  [[nodiscard]] Rows rows_for(const std::string& about, bool location) const {
    Rows rows;
    for (const TableRow& row : knowledge_.rows_about(about)) {
      const Question* question = knowledge_.vocabulary.find(row.question);
      if (row.for_it && (row.kind == RowKind::location) == location && question != nullptr && !question->by_therapist &&
          question->stage != Stage::danger)
        rows.push_back(&row);
    }
    return rows;
  }

  [[nodiscard]] Strings zones_of(const std::string& muscle) const {
    Strings zones;
    for (const TableRow* row : rows_for(muscle, true)) zones.push_back(row->answer);
    return zones;
  }

  [[nodiscard]] Strings zones_of_the_knee() const {
    const auto& groups = knowledge_.vocabulary.at("pain-zone").leaves_open;
    const auto knee = groups.find("knee-unspecified");
    return knee == groups.end() ? Strings{} : knee->second;
  }

  // Muscles that explain pain in one of these zones, round the knee.
  [[nodiscard]] Strings knee_muscles(const Strings& zones) const {
    Strings muscles;
    for (const auto& [id, muscle] : knowledge_.muscles)
      if (muscle.refers_to_knee && meet(zones_of(id), zones)) muscles.push_back(id);
    return muscles;
  }

  // Muscles round the knee that hurt in the same places.
  [[nodiscard]] Strings neighbours_of(const std::string& muscle) const {
    const Strings own = zones_of(muscle);
    Strings neighbours = knee_muscles(round_the_knee_);
    std::erase_if(neighbours, [&](const auto& other) { return other == muscle || !meet(own, zones_of(other)); });
    return neighbours;
  }

  // The strongest rows first, those of equal strength in any order.
  [[nodiscard]] Rows drawn(Rows rows) {
    choices_.shuffle(rows);
    const auto rank = [this](const TableRow* row) {
      return std::lround(100 * knowledge_.weights.of(row->strength, row->rank));
    };
    std::ranges::stable_sort(rows, [&](const auto* a, const auto* b) { return rank(a) > rank(b); });
    return rows;
  }

  // ---------------------------------------------------------------------------------------------- what is told

  // One or two places: the first in the knee where it has one there, else near by.
  void add_places(const std::string& about) {
    Rows rows = drawn(rows_for(about, true));
    const auto farness = [this, knee = zones_of_the_knee()](const TableRow* row) {
      return contains(knee, row->answer) ? 0 : contains(round_the_knee_, row->answer) ? 1 : 2;
    };
    const auto nearest_row =
        std::ranges::min_element(rows, [&](const auto* a, const auto* b) { return farness(a) < farness(b); });
    if (nearest_row != rows.end()) std::rotate(rows.begin(), nearest_row, nearest_row + 1);
    const std::size_t wanted = 1 + choices_.below(2);
    std::size_t put = 0;
    for (const TableRow* row : rows)
      if (put < wanted && draft_.put(*row) && put++ == 0 && !draft_.has("worst-zone"))
        draft_.try_to_put("worst-zone", row->answer);
  }

  void add_signs(const std::string& about, std::size_t wanted) {
    Rows rows = rows_for(about, false);
    choices_.shuffle(rows);
    std::size_t put = 0;
    // What may have overloaded it comes first: without a cause there is nothing to change.
    for (const bool cause : {true, false})
      for (const TableRow* row : rows) {
        const bool loads =
            row->kind == RowKind::overuse || row->kind == RowKind::posture || row->kind == RowKind::structure;
        // An earlier illness is told of a condition; a muscle needs none.
        const bool earlier = row->question == "history" && knowledge_.muscles.contains(about);
        if (loads != cause || row->kind == RowKind::injury || earlier || put >= (cause ? 1 + (wanted / 3) : wanted))
          continue;
        if (draft_.put(*row)) ++put;
      }
  }

  // What is typical after an injury alone begins with one.
  void add_typical_onset(const std::string& about) {
    for (const TableRow* row : rows_for(about, false))
      if (row->kind == RowKind::injury && row->question == "onset" && row->strength == Strength::strong)
        (void)draft_.put(*row);
  }

  // What began with an injury is new, and has one where the table says which.
  void add_injury(const std::string& about) {
    if (!draft_.is("onset", "sudden-injury")) return;
    Rows rows = rows_for(about, false);
    choices_.shuffle(rows);
    for (const TableRow* row : rows)
      if (row->question == "trauma" && row->answer != "none" && !draft_.has("trauma")) (void)draft_.put(*row);
    if (!draft_.has("duration")) draft_.try_to_put("duration", choices_.chance(50) ? "days" : "weeks");
  }

  // An age at which people do what this patient does.
  bool add_age() {
    const Question& age = knowledge_.vocabulary.at("age");
    double from = age.min;
    double to = age.max;
    for (const PatientTables::Ages& usual : knowledge_.patients.usual_ages) {
      if (!draft_.is(usual.question, usual.answer)) continue;
      from = std::max(from, usual.from);
      to = std::min(to, usual.to);
    }
    return draft_.put_number(age.id, from, to);
  }

  void add_what_everybody_tells() {
    if (!draft_.has("sex") && !draft_.put("sex", choices_.chance(50) ? "female" : "male"))
      draft_.try_to_put("sex", "female");
    if (!draft_.has("side")) draft_.try_to_put("side", choices_.chance(50) ? "left" : "right");
    if (!draft_.has("duration")) draft_.try_to_put("duration", choices_.chance(50) ? "weeks" : "months");
    if (!draft_.has("onset")) draft_.try_to_put("onset", choices_.chance(50) ? "gradual" : "after-overuse");
    if (!draft_.has("severity")) (void)draft_.put_number("severity", 3, 7);
  }

  // Whether there is an examination is decided by the seed, before anything is tried: it must not tell the kind.
  void add_examination() {
    constexpr std::size_t most_cases = 70;
    constexpr std::uint64_t own_stream = 1U << 20U;
    if (!Choices(request_.seed, own_stream).chance(most_cases)) return;
    Strings muscles = {plan_.muscle};
    if (!plan_.second.empty()) muscles.push_back(plan_.second);
    if (plan_.alternative.empty()) return draft_.found_by_hand(muscles, true);
    // Where no muscle is behind it, the hand finds nothing, or a band that does not bring back the pain.
    const Strings neighbours = neighbours_of(plan_.muscle);
    if (neighbours.empty() || choices_.chance(50)) return draft_.found_by_hand({}, false);
    draft_.found_by_hand({choices_.one_of(neighbours)}, false);
  }

  // ---------------------------------------------------------------------------------------------- the kinds

  bool draw_mimic() {
    Strings alternatives;
    if (const auto mimics = knowledge_.mimics.find(plan_.muscle); mimics != knowledge_.mimics.end())
      for (const Mimic& mimic : mimics->second)
        if (mimic.kind == Mimic::Kind::alternative) alternatives.push_back(mimic.id);
    if (alternatives.empty()) return false;
    plan_.alternative = choices_.one_of(alternatives);
    add_places(plan_.alternative);
    add_typical_onset(plan_.alternative);
    add_signs(plan_.alternative, 4 + choices_.below(4));
    add_injury(plan_.alternative);
    add_places(plan_.muscle);
    add_signs(plan_.muscle, 1);
    return true;
  }

  bool draw_muscles() {
    const Strings neighbours = neighbours_of(plan_.muscle);
    const bool two = request_.kind == GeneratedKind::two_muscles;
    if (two && neighbours.empty()) return false;
    add_places(plan_.muscle);
    add_signs(plan_.muscle, 4 + choices_.below(3));
    if (two) {
      plan_.second = choices_.one_of(neighbours);
      add_places(plan_.second);
      add_signs(plan_.second, 4 + choices_.below(3));
    } else if (!neighbours.empty() && choices_.chance(50)) {
      add_signs(choices_.one_of(neighbours), 1);  // a distraction
    }
    add_injury(plan_.muscle);
    return true;
  }

  // The danger with a muscle that hurts in the same place.
  bool draw_danger() {
    // A family with many rules is no commoner than one with few.
    std::map<std::string, std::vector<const RuleOutline*>> families;
    Strings names;
    for (const auto& [name, rule] : knowledge_.rules) {
      if (!asks_for_danger(rule)) continue;
      append_new(names, {rule.family});
      families[rule.family].push_back(&rule);
    }
    if (names.empty()) return false;
    const RuleOutline& rule = *choices_.one_of(families.at(choices_.one_of(names)));
    plan_.rule = rule.name;
    if (!add_picture(rule) || !add_danger(rule)) return false;
    const Strings muscles = knee_muscles(draft_.chosen("pain-zone"));
    if (muscles.empty()) return false;
    plan_.muscle = request_.muscle.empty() ? choices_.one_of(muscles) : request_.muscle;
    if (!request_.muscle.empty() && !contains(muscles, request_.muscle)) add_places(plan_.muscle);
    add_signs(plan_.muscle, 2 + choices_.below(3));
    return true;
  }

  // A rule about at least one sign that a danger question asks for.
  [[nodiscard]] bool asks_for_danger(const RuleOutline& rule) const {
    const auto is_sign = [this](const std::string& id) {
      const Question* question = knowledge_.vocabulary.find(id);
      return question != nullptr && question->stage == Stage::danger && question->kind == QuestionKind::yes_no;
    };
    return !rule.family.empty() && rule.disposition && is_urgent(*rule.disposition) &&
           std::ranges::any_of(rule.patterns, [&](const PatternOutline& pattern) {
             return !pattern.negated && std::ranges::any_of(pattern.questions, is_sign);
           });
  }

  // How somebody with this danger comes: one way of those that the rule accepts.
  bool add_picture(const RuleOutline& rule) {
    std::vector<const DangerPicture*> pictures;
    for (const DangerPicture& picture : knowledge_.patients.danger_pictures)
      if (picture.family == rule.family) pictures.push_back(&picture);
    if (pictures.empty()) return false;
    const DangerPicture& picture = *choices_.one_of(pictures);
    const auto accepted = [&rule](const std::string& question, Strings answers) {
      for (const PatternOutline& pattern : rule.patterns)
        if (pattern.plain_answers && contains(pattern.questions, question))
          std::erase_if(answers, [&](const auto& id) { return contains(pattern.answers, id) == pattern.negated; });
      return answers;
    };
    const auto put_one = [&](const char* question, const Strings& answers) {
      const Strings possible = accepted(question, answers);
      return !possible.empty() && draft_.put(question, choices_.one_of(possible));
    };
    const Strings zones = accepted("pain-zone", picture.zones);
    if (zones.empty() || !put_one("onset", {picture.onset}) || !put_one("trauma", picture.trauma) ||
        !put_one("duration", picture.duration) || !put_one("side", picture.sides))
      return false;
    const std::string& worst = choices_.one_of(zones);
    draft_.try_to_put("worst-zone", worst);
    draft_.try_to_put("pain-zone", worst);
    constexpr std::size_t often = 70;
    for (const std::string& item : picture.with)
      if (choices_.chance(often)) (void)draft_.put(finding_of(item));
    return draft_.put_number("age", picture.from, picture.to) && draft_.put_number("severity", 5, 9);
  }

  [[nodiscard]] bool raises(const Draft& draft, const std::string& rule) {
    const auto answers = draft.answers();
    if (!answers) return false;
    return Session(reasoner_, {}).red_flag_rules_with(*answers).contains(rule);
  }

  // The signs of one danger rule: an answer for each pattern, less what the rule does without (one branch of several
  // is enough). False when it takes more than plain answers.
  bool add_danger(const RuleOutline& rule) {
    std::vector<std::pair<std::string, std::string>> signs;
    for (const PatternOutline& pattern : rule.patterns) {
      if (pattern.negated || pattern.template_name != "finding" || !pattern.plain_answers) continue;
      signs.emplace_back(choices_.one_of(pattern.questions), choices_.one_of(pattern.answers));
    }
    choices_.shuffle(signs);
    const auto raised_with = [&](const auto& list) {
      Draft tried = draft_;
      for (const auto& [question, answer] : list) tried.try_to_put(question, answer);
      return raises(tried, rule.name);
    };
    if (!raised_with(signs)) return false;
    for (std::size_t i = signs.size(); i-- > 0;) {
      auto fewer = signs;
      fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
      if (raised_with(fewer)) signs = fewer;
    }
    return std::ranges::all_of(signs, [this](const auto& sign) { return draft_.put(sign.first, sign.second); });
  }

  Reasoner& reasoner_;
  const Knowledge& knowledge_;
  const GenerateRequest& request_;
  Choices& choices_;
  Plan& plan_;
  Draft draft_;
  const Strings& round_the_knee_;  // zones
};

bool is_among_first(const std::string& muscle, std::size_t count, const Assessment& assessment) {
  for (std::size_t i = 0; i < std::min(count, assessment.muscles.size()); ++i) {
    const Ranked& ranked = assessment.muscles[i].ranked;
    if (ranked.id == muscle) return ranked.possible();
  }
  return false;
}

}  // namespace

bool comes_out(const Plan& plan, const Assessment& assessment) {
  if (assessment.muscles.empty()) return false;
  const Ranked& first = assessment.muscles.front().ranked;
  const bool dangerous = is_urgent(assessment.disposition);
  if (plan.kind == GeneratedKind::red_flag)
    return dangerous && is_among_first(plan.muscle, 3, assessment) &&
           std::ranges::any_of(assessment.red_flags, [&](const RedFlag& flag) {
             return flag.rule == plan.rule && flag.disposition == assessment.disposition;
           });
  if (dangerous) return false;
  if (plan.kind == GeneratedKind::mimic) {
    if (assessment.alternatives.empty()) return false;
    const Ranked& other = assessment.alternatives.front().ranked;
    return other.id == plan.alternative && other.likelihood == Likelihood::likely && other.belief > first.belief;
  }
  if (assessment.disposition != Disposition::muscular) return false;
  if (plan.kind == GeneratedKind::two_muscles)
    return is_among_first(plan.muscle, 2, assessment) && is_among_first(plan.second, 2, assessment);
  return first.id == plan.muscle && first.likelihood == Likelihood::likely;
}

std::optional<Answers> draw(Reasoner& reasoner, const GenerateRequest& request, Choices& choices, Plan& plan) {
  plan = {.kind = request.kind};
  return Drawing(reasoner, request, choices, plan).draw();
}

}  // namespace kneewise
