#include "src/reasoning/explain.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>
#include <set>

#include "src/lists.hpp"
#include "src/reasoning/look_ahead.hpp"
#include "src/reasoning/screen.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;

Json sources_of(const KnowledgeBase& base, const std::vector<std::string>& ids) {
  Json list = Json::array();
  for (const std::string& id : ids)
    if (const auto source = base.wording.sources.find(id); source != base.wording.sources.end())
      list.push_back({{"id", id}, {"grade", source->second.grade}, {"title", source->second.title}});
  return list;
}

Json piece_of(const KnowledgeBase& base, const Evidence& evidence) {
  return {
      {"item", evidence.item},       {"kind", evidence.kind},         {"text", evidence.text},
      {"because", evidence.because}, {"strength", evidence.strength}, {"rank", evidence.rank},
      {"word", evidence.word},       {"certainty", evidence.certainty}, {"specificity", evidence.specificity},
      {"weight", evidence.weight},   {"rule", evidence.rule},         {"sources", sources_of(base, evidence.sources)}};
}

struct Side {
  Json pieces = Json::array();
  double location = 0;
  double other = 0;
};

Side side_of(const KnowledgeBase& base, const std::vector<Evidence>& evidence) {
  Side side;
  for (const Evidence& piece : evidence) {
    side.pieces.push_back(piece_of(base, piece));
    double& sum = is_location(piece.kind) ? side.location : side.other;
    sum = combined(sum, piece.weight);
  }
  return side;
}

const Ranked* find_ranked(const Assessment& assessment, const std::string& id) {
  for (const Candidate& muscle : assessment.muscles)
    if (muscle.ranked.id == id) return &muscle.ranked;
  for (const AlternativeCandidate& other : assessment.alternatives)
    if (other.ranked.id == id) return &other.ranked;
  return nullptr;
}

bool is_pointed_to(const Ranked& ranked) {
  return std::any_of(ranked.evidence_for.begin(), ranked.evidence_for.end(),
                     [](const Evidence& piece) { return points_to(piece.kind); });
}

const Evidence* find_item(const std::vector<Evidence>& list, const std::string& item) {
  const auto found = std::find_if(list.begin(), list.end(), [&item](const Evidence& e) { return e.item == item; });
  return found == list.end() ? nullptr : &*found;
}

// What a hand could find on a muscle.
std::array<std::string, 2> palpation_answers(const std::string& muscle) {
  return {"reproduces-pain-" + muscle, "taut-band-" + muscle};
}

// What was said to this one answer. In a list each answer stands by itself.
std::string_view state_of(const Answers& answers, const Question& question, std::string_view answer) {
  switch (openness(answers, question, answer)) {
    case Openness::not_asked: return "not asked";
    case Openness::unknown: return "not known";
    default:
      return question.kind == QuestionKind::several || question.kind == QuestionKind::yes_no ? "denied"
                                                                                             : "answered otherwise";
  }
}

// The answers that could speak for or against one muscle or alternative: those of its table, and of the rules that
// name it. Nothing else can move its belief but what these conclude.
class Changes {
 public:
  Changes(const KnowledgeBase& base, const Answers& answers, const std::string& id) : base_(base), answers_(answers) {
    for (const TableRow& held : rows_about(base, id)) {
      const Question* question = base.vocabulary.find(held.question);
      if (question == nullptr) continue;
      if (question->kind == QuestionKind::number) {
        add_number(*question, held.from);
      } else if (held.for_it) {
        add(*question, held.answer);
      } else {
        add_without(*question, held.answer);
      }
      // After a sudden injury other muscles are suspected.
      if (held.sudden_rank > 0) add(*base.vocabulary.find("onset"), "sudden-injury");
      // Only a zone that hurts can hurt most.
      if (held.kind == "location" && held.for_it && hurts(held.answer))
        add(*base.vocabulary.find("worst-zone"), held.answer);
    }
    for (const auto& [name, rule] : base.rules) {
      if (!contains(rule.about, id)) continue;
      for (const PatternOutline& pattern : rule.patterns) {
        if (pattern.template_name != "finding") continue;
        for (const std::string& question : pattern.questions)
          if (const Question* known = base.vocabulary.find(question); known != nullptr)
            for (const std::string& answer : pattern.answers) add(*known, answer);
      }
    }
    for (const std::string& finding : palpation_answers(id))
      if (const Question* palpation = base.vocabulary.find("palpation");
          palpation != nullptr && palpation->has_answer(finding))
        add(*palpation, finding);
    // Pain where it sends none speaks against it.
    if (const auto zones = answers.find("pain-zone"); zones != answers.end())
      for (const std::string& zone : zones->second.chosen)
        if (zones->second.chosen.size() > 1) add_without(*base.vocabulary.find("pain-zone"), zone);
  }

  // Each changes one answer; what a person can say comes before what only a hand can find.
  [[nodiscard]] std::vector<Answers> all() const {
    std::vector<Answers> list;
    for (const bool examination : {false, true})
      for (const auto& [question, answer] : changes_)
        if (base_.vocabulary.find(question)->by_therapist == examination) list.push_back({{question, answer}});
    return list;
  }

 private:
  [[nodiscard]] bool hurts(const std::string& zone) const {
    const auto zones = answers_.find("pain-zone");
    return zones != answers_.end() && contains(zones->second.chosen, zone);
  }

  void put(const Question& question, Answer answer) {
    // Nobody can change these.
    constexpr std::array<std::string_view, 3> fixed = {"age", "sex", "practitioner"};
    if (std::find(fixed.begin(), fixed.end(), question.id) != fixed.end()) return;
    const auto given = answers_.find(question.id);
    if (!question.asked || (given != answers_.end() && given->second == answer)) return;
    const std::pair change(question.id, std::move(answer));
    if (std::find(changes_.begin(), changes_.end(), change) == changes_.end()) changes_.push_back(change);
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

  void add_number(const Question& question, double number) {
    Answer changed;
    changed.number = number;
    put(question, std::move(changed));
  }

  const KnowledgeBase& base_;
  const Answers& answers_;
  std::vector<std::pair<std::string, Answer>> changes_;
};

Standing standing_in(const Outlook& outlook, const std::string& id) {
  for (const auto* ranking : {&outlook.muscles, &outlook.alternatives})
    for (const Standing& standing : *ranking)
      if (standing.id == id) return standing;
  return {id};
}

bool is_likely(const Outlook& outlook, const std::string& id) {
  return standing_in(outlook, id).likelihood == Likelihood::likely;
}

// Two changes of the same question cannot both be made, unless each adds to a list.
std::optional<Answers> both(const Answers& a, const Answers& b, const KnowledgeBase& base, const Answers& given) {
  const auto& [question, first] = *a.begin();
  const auto& [other, second] = *b.begin();
  if (question != other) {
    Answers both = a;
    both.insert(b.begin(), b.end());
    return both;
  }
  if (base.vocabulary.find(question)->kind != QuestionKind::several) return std::nullopt;
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
bool in_one_pattern(const KnowledgeBase& base, const std::string& id, const std::string& a, const std::string& b) {
  for (const auto& [name, rule] : base.rules) {
    if (!contains(rule.about, id)) continue;
    const auto reads = [&rule = rule](const std::string& question) {
      return std::any_of(rule.patterns.begin(), rule.patterns.end(),
                         [&question](const PatternOutline& pattern) { return contains(pattern.questions, question); });
    };
    if (reads(a) && reads(b)) return true;
  }
  return false;
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

// The fewest answers that would make it likely: up to three ways, by one answer if one is enough, else by two.
std::vector<Answers> smallest_changes(const KnowledgeBase& base, const Answers& answers, const std::string& id) {
  constexpr std::size_t most = 3;
  struct Single {
    Answers change;
    Standing then;
  };
  std::vector<Answers> found;
  std::vector<Single> singles;
  Standing now;
  {
    LookAhead ahead(base, answers);
    now = standing_in(ahead.now(), id);
    for (const Answers& change : Changes(base, answers, id).all()) {
      singles.push_back({change, standing_in(ahead.with(change), id)});
      if (found.size() < most && singles.back().then.likelihood == Likelihood::likely) found.push_back(change);
    }
  }
  if (!found.empty()) return found;

  const auto worth_trying = [&](const Single& first, const Single& second) {
    const bool pattern = in_one_pattern(base, id, first.change.begin()->first, second.change.begin()->first);
    const double strongest = pattern ? weight_of("decisive", base.weights) : 0;
    return most_together(now, first.then, second.then, strongest) >= base.weights.likely;
  };
  for (auto first = singles.begin(); first != singles.end() && found.size() < most; ++first) {
    std::optional<LookAhead> ahead;  // from the first change on: the second is then looked at cheaply
    for (auto second = first + 1; second != singles.end() && found.size() < most; ++second) {
      if (!worth_trying(*first, *second)) continue;
      const auto pair = both(first->change, second->change, base, answers);
      if (!pair) continue;
      if (!ahead) ahead.emplace(base, changed(answers, first->change));
      if (is_likely(ahead->with(*pair), id)) found.push_back(*pair);
    }
  }
  return found;
}

Json json_changes(const KnowledgeBase& base, const Answers& changes) {
  Json json = Json::object();
  for (const auto& [question, answer] : changes) json[question] = json_answer(answer, *base.vocabulary.find(question));
  return json;
}

// The given answers of the questions that are changed.
Json json_given(const KnowledgeBase& base, const Answers& answers, const Answers& changes) {
  Answers given;
  for (const auto& [question, answer] : changes)
    if (const auto told = answers.find(question); told != answers.end()) given.insert(*told);
  return json_changes(base, given);
}

// The whole numbers with which a rule no longer stands, each the nearest to one with which it does.
std::vector<double> lifting_numbers(const Question& question, const std::function<bool(double)>& lifts) {
  std::vector<double> lifting;
  std::optional<double> standing;
  const auto sort_in = [&](double number) {
    if (lifts(number)) {
      lifting.push_back(number);
    } else if (!standing) {
      standing = number;
    }
  };
  for (const AnswerValue& value : question.worrying) sort_in(std::get<double>(value));
  for (const double end : {question.min, question.max}) sort_in(end);
  std::vector<double> nearest;
  if (!standing) return nearest;
  for (double number : lifting) {
    double stands = *standing;
    while (std::abs(number - stands) > 1) {
      const double middle = std::round((number + stands) / 2);
      (lifts(middle) ? number : stands) = middle;
    }
    if (std::find(nearest.begin(), nearest.end(), number) == nearest.end()) nearest.push_back(number);
  }
  return nearest;
}

// The open answers of a question that would lift a raised rule, those not asked apart from those not known.
Json lifts_by(LookAhead& ahead, const Answers& answers, const Question& question, const std::string& rule) {
  std::map<std::string_view, Json> by_state;
  const auto lifts = [&](const Answer& answer) {
    return !ahead.red_flag_rules_with({{question.id, answer}}).contains(rule);
  };
  if (question.kind == QuestionKind::number) {
    const auto number = [](double value) {
      Answer answer;
      answer.number = value;
      return answer;
    };
    Json& list = by_state[state_of(answers, question, "")] = Json::array();
    for (const double value : lifting_numbers(question, [&](double value) { return lifts(number(value)); }))
      list.push_back(json_answer(number(value), question));
  } else {
    Answer given;
    given.others_denied = question.unlisted_denied;
    if (const auto told = ahead.answers().find(question.id);
        told != ahead.answers().end() && question.kind == QuestionKind::several)
      given = told->second;
    given.certainty = 1;  // less lifts nothing
    for (const std::string& id : question.answers) {
      if (openness(answers, question, id) == Openness::closed) continue;
      Json& list = by_state.emplace(state_of(answers, question, id), Json::array()).first->second;
      if (const Answer answer = with_chosen(given, id); lifts(answer)) list.push_back(json_answer(answer, question));
    }
  }
  // A state without such an answer tells something only when the other has none either.
  const bool any = std::any_of(by_state.begin(), by_state.end(), [](const auto& item) { return !item.second.empty(); });
  Json all = Json::array();
  for (auto& [state, list] : by_state)
    if (any ? !list.empty() : all.empty())
      all.push_back({{"question", question.id}, {"state", state}, {"answers", std::move(list)}});
  return all;
}

// The points of a score that a raised rule stands on, each with the rules that give it. The case is assumed.
Json points_under(const KnowledgeBase& base, const std::string& rule) {
  const engine::Engine& engine = *base.danger_engine;
  std::map<std::string, Json> points;
  for (const engine::Fact& red_flag : engine.facts("red-flag")) {
    if (red_flag.symbol("rule") != rule) continue;
    for (const engine::Support& support : engine.supports(red_flag)) {
      for (const engine::Fact& point : support.facts) {
        if (point.template_name() != "score-point" || points.contains(point.symbol("item"))) continue;
        std::set<std::string> names;  // one rule may give it in several ways
        for (const engine::Support& under : engine.supports(point)) names.insert(under.rule);
        Json rules = Json::array();
        for (const std::string& name : names)
          rules.push_back({{"rule", name}, {"statement", base.rules.at(name).statement}});
        points.emplace(
            point.symbol("item"),
            Json{{"item", point.symbol("item")}, {"because", findings_under(engine, point)}, {"rules", rules}});
      }
    }
  }
  Json list = Json::array();
  for (auto& [item, point] : points) list.push_back(std::move(point));
  return list;
}

// The questions of these findings that were answered with a certainty below 1.
Json uncertain_among(const Answers& answers, const std::vector<std::string>& findings) {
  Json uncertain = Json::object();
  for (const std::string& finding : findings)
    if (const auto given = answers.find(finding.substr(0, finding.find('=')));
        given != answers.end() && given->second.certainty < 1)
      uncertain[given->first] = given->second.certainty;
  return uncertain;
}

}  // namespace

Json explain_belief(const KnowledgeBase& base, const Assessment& assessment, const std::string& id) {
  const Ranked& ranked = *find_ranked(assessment, id);
  Side in_favour = side_of(base, ranked.evidence_for);
  Side against = side_of(base, ranked.evidence_against);
  const double counted = in_favour.location * base.weights.location_ceiling;
  const double sum_for = combined(counted, in_favour.other);
  const double sum_against = combined(against.location, against.other);
  return {{"explains", "belief"},
          {"id", id},
          {"belief", ranked.belief},
          {"likelihood", id_of(ranked.likelihood)},
          {"pointed_to", is_pointed_to(ranked)},
          {"limits", {{"likely", base.weights.likely}, {"possible", base.weights.possible}}},
          {"for", std::move(in_favour.pieces)},
          {"against", std::move(against.pieces)},
          {"arithmetic",
           {{"location", in_favour.location},
            {"location_ceiling", base.weights.location_ceiling},
            {"location_counted", counted},
            {"other", in_favour.other},
            {"for", sum_for},
            {"against_location", against.location},
            {"against_other", against.other},
            {"against", sum_against}}}};
}

namespace {

// Evidence that would speak for it and was not told, strongest first; of a muscle also what a hand would find.
Json lacking(const KnowledgeBase& base, const Answers& answers, const Ranked* own, const std::string& id) {
  Json lacks = Json::array();
  std::set<std::string> seen;
  const auto add = [&](const std::string& item, const std::string& text, const std::string& strength, int rank,
                       double weight, const Question& question, const std::string& answer) {
    if ((own != nullptr && find_item(own->evidence_for, item) != nullptr) || !seen.insert(item).second) return;
    lacks.push_back({{"item", item},
                     {"text", text},
                     {"strength", strength},
                     {"rank", rank},
                     {"weight", weight},
                     {"state", state_of(answers, question, answer)}});
  };
  const Question& palpation = *base.vocabulary.find("palpation");
  for (const std::string& finding : palpation_answers(id)) {
    if (!palpation.has_answer(finding)) continue;
    // How much it would count the rules tell.
    const Assessment then = assess(base, changed(answers, {{palpation.id, with_chosen({}, finding)}}), Detail::ranking);
    const Ranked* ranked = find_ranked(then, id);
    const Evidence* piece = ranked == nullptr ? nullptr : find_item(ranked->evidence_for, "palpation=" + finding);
    if (piece == nullptr) continue;
    const auto row = base.rows.find({id, piece->item});
    add(piece->item, row == base.rows.end() ? base.rules.at(piece->rule).statement : row->second.text, piece->strength,
        0, piece->weight, palpation, finding);
  }
  for (const TableRow& held : rows_about(base, id))
    if (const Question* question = base.vocabulary.find(held.question); held.for_it && question != nullptr)
      add(held.item, held.text, held.strength, held.rank,
          weight_of(held.strength, base.weights, held.rank) * base.weights.specificity.of(id, "sign", held.item),
          *question, held.answer);
  std::stable_sort(lacks.begin(), lacks.end(), [](const Json& a, const Json& b) {
    return a["weight"].get<double>() > b["weight"].get<double>();
  });
  return lacks;
}

Json pieces_of(const KnowledgeBase& base, const std::vector<Evidence>& evidence) {
  return side_of(base, evidence).pieces;
}

// The evidence of one that the other lacks.
Json only_in(const KnowledgeBase& base, const std::vector<Evidence>& evidence, const std::vector<Evidence>& other) {
  Json pieces = Json::array();
  for (const Evidence& piece : evidence)
    if (find_item(other, piece.item) == nullptr) pieces.push_back(piece_of(base, piece));
  return pieces;
}

// The evidence that both have, where it counts more for one of them.
Json unequal(const std::vector<Evidence>& own, const std::vector<Evidence>& leading) {
  Json pieces = Json::array();
  for (const Evidence& piece : own)
    if (const Evidence* other = find_item(leading, piece.item); other != nullptr && other->weight != piece.weight)
      pieces.push_back({{"item", piece.item},
                        {"text", piece.text},
                        {"because", piece.because},
                        {"weight", piece.weight},
                        {"leader_weight", other->weight}});
  return pieces;
}

}  // namespace

Json explain_why_not(const KnowledgeBase& base, const Answers& answers, const Assessment& assessment,
                     const std::string& id) {
  const Ranked* own = find_ranked(assessment, id);
  const bool is_muscle = base.muscles.contains(id);
  const Ranked* leader = nullptr;
  if (is_muscle && !assessment.muscles.empty()) leader = &assessment.muscles.front().ranked;
  if (!is_muscle && !assessment.alternatives.empty()) leader = &assessment.alternatives.front().ranked;
  const std::vector<Evidence> nothing;
  const std::vector<Evidence>& own_for = own == nullptr ? nothing : own->evidence_for;
  Json explanation{{"explains", "why-not"}, {"id", id}};
  explanation["belief"] = own == nullptr ? Json() : Json(own->belief);
  explanation["likelihood"] = id_of(own == nullptr ? Likelihood::unlikely : own->likelihood);
  explanation["pointed_to"] = own != nullptr && is_pointed_to(*own);
  explanation["limits"] = {{"likely", base.weights.likely}, {"possible", base.weights.possible}};
  explanation["is_first"] = own != nullptr && leader == own;
  if (leader != nullptr && leader != own) {
    explanation["leader"] = {{"id", leader->id},
                             {"belief", leader->belief},
                             {"likelihood", id_of(leader->likelihood)},
                             {"tie", own != nullptr && own->belief == leader->belief},
                             {"only_for_it", only_in(base, leader->evidence_for, own_for)},
                             {"against_it", pieces_of(base, leader->evidence_against)}};
    explanation["only_for_this"] = only_in(base, own_for, leader->evidence_for);
    explanation["for_both"] = unequal(own_for, leader->evidence_for);
  }
  explanation["against"] = own == nullptr ? Json::array() : pieces_of(base, own->evidence_against);
  explanation["lacks"] = lacking(base, answers, own, id);
  Json& changes = explanation["would_make_it_likely"] = Json::array();
  Answers all;  // whatever some change is about
  if (own == nullptr || own->likelihood != Likelihood::likely) {
    for (const Answers& change : smallest_changes(base, answers, id)) {
      changes.push_back(json_changes(base, change));
      all.insert(change.begin(), change.end());
    }
  }
  explanation["given"] = json_given(base, answers, all);
  Json& danger = explanation["danger_questions"] = Json::array();
  for (const auto& [question, answer] : all)
    if (base.vocabulary.find(question)->stage == "danger") danger.push_back(question);
  return explanation;
}

Json explain_red_flag(const KnowledgeBase& base, const Answers& answers, const Assessment& assessment,
                      const std::string& family) {
  Json explanation{{"explains", "red-flag"}, {"id", family}};
  Json& raised = explanation["raised_by"] = Json::array();
  Answers told = answers;  // what is unknown tells the danger rules nothing, and an answer in its place only adds
  std::erase_if(told, [](const auto& item) { return !item.second.known; });
  LookAhead ahead(base, told);
  for (const RedFlag& red_flag : assessment.red_flags) {
    if (red_flag.family != family) continue;
    Json lifts = Json::array();
    Answers open;
    for (const std::string& id : red_flag.assumed) {
      for (const Json& lift : lifts_by(ahead, answers, *base.vocabulary.find(id), red_flag.rule)) lifts.push_back(lift);
      if (const auto given = told.find(id); given != told.end()) open.insert(*given);
    }
    raised.push_back({{"rule", red_flag.rule},
                      {"disposition", id_of(red_flag.disposition)},
                      {"statement", red_flag.statement},
                      {"because", red_flag.because},
                      {"uncertain", uncertain_among(answers, red_flag.because)},
                      {"points", points_under(base, red_flag.rule)},
                      {"would_lift", lifts},
                      {"given", json_changes(base, open)},
                      {"sources", sources_of(base, red_flag.sources)}});
  }
  for (const Screen::Entry& entry : assessment.screen->families)
    if (entry.family == family) explanation["state"] = id_of(entry.state);
  if (!raised.empty()) return explanation;
  Json& rules = explanation["rules"] = Json::array();
  for (const RuleOutlook& outlook : outlooks_of(base, answers, family))
    rules.push_back({{"rule", outlook.rule->name},
                     {"disposition", outlook.rule->disposition},
                     {"statement", outlook.rule->statement},
                     {"can_be_raised", outlook.can_be_raised},
                     {"waits_for", outlook.not_asked},
                     {"not_known", outlook.unknown},
                     {"sources", sources_of(base, outlook.rule->sources)}});
  return explanation;
}

Json explain_precaution(const KnowledgeBase& base, const Answers& answers, const Assessment& assessment,
                        const std::string& id) {
  const auto precaution = std::find_if(assessment.precautions.begin(), assessment.precautions.end(),
                                       [&id](const Precaution& item) { return item.id == id; });
  const bool holds = precaution != assessment.precautions.end();
  // What they stand on beside findings: the care that is offered; and the open screen, where a clear one withdraws
  // them.
  const AssumedCase assumed(base, answers);
  std::vector<engine::NewFact> outcome = outcome_facts(assessment);
  std::set<std::string> by_care;
  std::set<std::string> when_clear;
  {
    const engine::Assumption as_it_is = base.engine->assume(outcome);
    base.engine->run();
    for (const engine::Fact& fact : base.engine->facts("precaution"))
      for (const engine::Support& support : base.engine->supports(fact))
        for (const engine::Fact& below : support.facts)
          if (below.template_name() == "care") by_care.insert(fact.symbol("rule"));
  }
  for (engine::NewFact& fact : outcome)
    if (fact.template_name == "verdict") fact.slots.back().second = engine::Symbol{"clear"};
  {
    const engine::Assumption as_if_clear = base.engine->assume(outcome);
    base.engine->run();
    for (const engine::Fact& fact : base.engine->facts("precaution")) when_clear.insert(fact.symbol("rule"));
  }
  Json explanation{{"explains", "precaution"}, {"id", id}, {"holds", holds}};
  if (holds) explanation["because"] = precaution->because;
  Json& rules = explanation["rules"] = Json::array();
  for (const auto& [name, rule] : base.rules) {
    if (rule.precaution != id) continue;
    const bool fired = holds && contains(precaution->rules, name);
    std::vector<std::string> lifting;
    for (const PatternOutline& pattern : rule.patterns)
      if (pattern.negated) append_new(lifting, pattern.questions);
    rules.push_back({{"rule", name},
                     {"holds", fired},
                     {"statement", rule.statement},
                     {"danger_open", fired && !when_clear.contains(name)},
                     {"care_offered", fired && by_care.contains(name)},
                     {"could_be_lifted_by", lifting},
                     {"sources", sources_of(base, rule.sources)}});
  }
  return explanation;
}

namespace {

// A ranking in numbers, from the likeliest down to the last that is at least possible.
template <typename Item>
Json summary_of_ranking(const std::vector<Item>& ranking) {
  Json list = Json::array();
  for (const Item& item : ranking)
    if (item.ranked.likelihood != Likelihood::unlikely)
      list.push_back(
          {{"id", item.ranked.id}, {"belief", item.ranked.belief}, {"likelihood", id_of(item.ranked.likelihood)}});
  return list;
}

Json summary_of(const Assessment& assessment) {
  std::set<std::string> families;
  Json grounds = Json::array();
  for (const RedFlag& red_flag : assessment.red_flags) {
    families.insert(red_flag.family);
    grounds.push_back({{"family", red_flag.family}, {"rule", red_flag.rule}, {"statement", red_flag.statement}});
  }
  Json screen = Json::object();
  for (const Screen::Entry& entry : assessment.screen->families) screen[entry.family] = id_of(entry.state);
  std::vector<std::string> precautions;
  precautions.reserve(assessment.precautions.size());
  for (const Precaution& precaution : assessment.precautions) precautions.push_back(precaution.id);
  Json withheld = Json::array();
  for (const Withheld& item : assessment.withheld)
    withheld.push_back({{"technique", item.technique}, {"muscle", item.muscle}});
  Json care = Json::array();
  for (const Care& item : assessment.care)
    care.push_back({{"treatment", item.treatment}, {"technique", item.technique}, {"about", item.about}});
  return {{"disposition", id_of(assessment.disposition)},
          {"cleared", assessment.cleared},
          {"red_flags", families},
          {"grounds", grounds},
          {"screen", screen},
          {"open_questions", assessment.screen->open_questions},
          {"muscles", summary_of_ranking(assessment.muscles)},
          {"alternatives", summary_of_ranking(assessment.alternatives)},
          {"precautions", precautions},
          {"withheld", withheld},
          {"care", care}};
}

Json missing_in(const Json& list, const Json& other) {
  Json missing = Json::array();
  for (const Json& item : list)
    if (std::find(other.begin(), other.end(), item) == other.end() &&
        std::find(missing.begin(), missing.end(), item) == missing.end())
      missing.push_back(item);
  return missing;
}

// What moved in a ranking: where the likelihood is another, or the belief of what is at least possible by enough to
// see.
template <typename Item>
Json moved_between(const std::vector<Item>& before, const std::vector<Item>& after) {
  constexpr double visible = 0.005;
  const auto find = [](const std::vector<Item>& ranking, const std::string& id) -> const Ranked* {
    for (const Item& item : ranking)
      if (item.ranked.id == id) return &item.ranked;
    return nullptr;
  };
  const auto likelihood = [](const Ranked* ranked) {
    return ranked == nullptr ? Likelihood::unlikely : ranked->likelihood;
  };
  const auto json = [](const Ranked* ranked) {
    return ranked == nullptr ? Json() : Json{{"belief", ranked->belief}, {"likelihood", id_of(ranked->likelihood)}};
  };
  std::vector<std::string> ids;
  ids.reserve(after.size());
  for (const Item& item : after) ids.push_back(item.ranked.id);
  for (const Item& item : before) append_new(ids, {item.ranked.id});
  Json moved = Json::array();
  for (const std::string& id : ids) {
    const Ranked* was = find(before, id);
    const Ranked* is = find(after, id);
    const bool possible = likelihood(was) != Likelihood::unlikely || likelihood(is) != Likelihood::unlikely;
    const bool seen = was == nullptr || is == nullptr || std::abs(was->belief - is->belief) >= visible;
    if (likelihood(was) != likelihood(is) || (possible && seen))
      moved.push_back({{"id", id}, {"before", json(was)}, {"after", json(is)}});
  }
  return moved;
}

Json differences_between(const Assessment& first, const Assessment& second, const Json& before, const Json& after) {
  Json differences = Json::object();
  for (const char* key : {"disposition", "cleared"})
    if (before[key] != after[key]) differences[key] = {{"before", before[key]}, {"after", after[key]}};
  for (const char* key : {"red_flags", "grounds", "open_questions", "precautions", "withheld", "care"}) {
    const Json gone = missing_in(before[key], after[key]);
    const Json come = missing_in(after[key], before[key]);
    if (!gone.empty() || !come.empty()) differences[key] = {{"gone", gone}, {"new", come}};
  }
  for (const auto& [family, state] : before["screen"].items())
    if (state != after["screen"][family])
      differences["screen"].push_back({{"family", family}, {"before", state}, {"after", after["screen"][family]}});
  if (Json moved = moved_between(first.muscles, second.muscles); !moved.empty())
    differences["muscles"] = std::move(moved);
  if (Json moved = moved_between(first.alternatives, second.alternatives); !moved.empty())
    differences["alternatives"] = std::move(moved);
  return differences;
}

}  // namespace

Json explain_what_if(const KnowledgeBase& base, const Answers& answers, const Answers& changes) {
  Answers new_ones;
  Answers already;
  for (const auto& [question, answer] : changes) {
    const auto given = answers.find(question);
    (given != answers.end() && given->second == answer ? already : new_ones).emplace(question, answer);
  }
  const Assessment first = assess(base, answers);
  const Assessment second = assess(base, changed(answers, new_ones));
  const Json before = summary_of(first);
  const Json after = summary_of(second);
  return {{"explains", "what-if"},
          {"changes", json_changes(base, new_ones)},
          {"given", json_given(base, answers, new_ones)},
          {"already", json_changes(base, already)},
          {"before", before},
          {"after", after},
          {"differences", differences_between(first, second, before, after)}};
}

Json explain_disposition(const Assessment& assessment) {
  Json explanation{{"explains", "disposition"}, {"id", id_of(assessment.disposition)}};
  const auto possible = [](const auto& item) { return item.ranked.likelihood != Likelihood::unlikely; };
  const auto leader = [&explanation](const Ranked& ranked) {
    explanation["leader"] = {{"id", ranked.id}, {"belief", ranked.belief}, {"likelihood", id_of(ranked.likelihood)}};
  };
  if (!assessment.red_flags.empty() && assessment.red_flags.front().disposition == assessment.disposition) {
    const RedFlag& gravest = assessment.red_flags.front();
    explanation["ground"] = {{"family", gravest.family},
                             {"rule", gravest.rule},
                             {"statement", gravest.statement},
                             {"because", gravest.because}};
  } else if (!assessment.because_of.empty()) {
    for (const AlternativeCandidate& other : assessment.alternatives)
      if (other.name == assessment.because_of) leader(other.ranked);
  } else if (assessment.disposition == Disposition::muscular) {
    if (!assessment.muscles.empty() && possible(assessment.muscles.front())) {
      leader(assessment.muscles.front().ranked);
    } else {
      // One that a doctor need not see.
      const auto harmless = std::find_if(
          assessment.alternatives.begin(), assessment.alternatives.end(), [&](const AlternativeCandidate& other) {
            return possible(other) && (other.disposition == "self-limiting" || other.disposition == "muscular");
          });
      if (harmless != assessment.alternatives.end()) leader(harmless->ranked);
    }
  }
  explanation["grounds"] = assessment.red_flags.size();
  explanation["equally_grave"] =
      std::count_if(assessment.red_flags.begin(), assessment.red_flags.end(),
                    [&](const RedFlag& red_flag) { return red_flag.disposition == assessment.disposition; });
  explanation["open_questions"] = assessment.screen->open_questions;
  explanation["cleared"] = assessment.cleared;
  return explanation;
}

}  // namespace kneewise
