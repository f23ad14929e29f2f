#include "src/reasoning/explain.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "src/lists.hpp"
#include "src/reasoning/look_ahead.hpp"

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
      {"because", evidence.because}, {"strength", evidence.strength}, {"certainty", evidence.certainty},
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

// The answers that could speak for or against one muscle or alternative: those of its table, and of the rules that
// name it. Nothing else can move its belief but what these conclude.
class Changes {
 public:
  Changes(const KnowledgeBase& base, const Answers& answers, const std::string& id) : base_(base), answers_(answers) {
    for (const TableRow& held : rows_about(base, id)) {
      const Question* question = base.vocabulary.find(held.question);
      if (question == nullptr) continue;
      if (question->kind == QuestionKind::number) {
        add_number(*question, std::stod(held.item.substr(held.item.find('=') + 1)));
      } else if (held.for_it) {
        add(*question, held.answer);
      } else {
        add_without(*question, held.answer);
      }
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
    for (const std::string& finding : {"reproduces-pain-" + id, "taut-band-" + id})
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
    if (question.kind == QuestionKind::several && given != answers_.end() && given->second.known)
      changed = given->second;
    changed.certainty = 1;
    if (question.kind != QuestionKind::several) changed.chosen.clear();
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

// The most that two changes can come to together: their evidence in favour, all of it new, the lesser of what speaks
// against, and what a rule that reads both may add.
double most_together(const Standing& now, const Standing& first, const Standing& second, double pattern) {
  if (now.in_favour >= 1) return 1;
  const double others = (1 - first.in_favour) * (1 - second.in_favour) / (1 - now.in_favour);
  return belief_from(std::clamp(1 - (others * (1 - pattern)), 0.0, 1.0), std::min(first.against, second.against));
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

// The answers of a question that would lift a raised rule.
Json lifting_answers(LookAhead& ahead, const Question& question, const std::string& rule) {
  std::vector<Answer> candidates;
  if (question.kind == QuestionKind::number) {
    for (const double number : {question.min, question.max}) {
      Answer answer;
      answer.number = number;
      candidates.push_back(answer);
    }
  } else {
    Answer given;
    given.others_denied = question.unlisted_denied;
    if (const auto told = ahead.answers().find(question.id); told != ahead.answers().end()) given = told->second;
    for (const std::string& id : question.answers) {
      Answer answer = given;
      if (question.kind != QuestionKind::several) answer.chosen.clear();
      candidates.push_back(with_chosen(answer, id));
    }
  }
  Json lifting = Json::array();
  for (const Answer& candidate : candidates)
    if (!ahead.red_flag_rules_with({{question.id, candidate}}).contains(rule))
      lifting.push_back(json_answer(candidate, question));
  return lifting;
}

Json summary_of(const Assessment& assessment) {
  Json muscles = Json::array();
  for (const Candidate& muscle : assessment.muscles)
    if (muscle.ranked.likelihood != Likelihood::unlikely)
      muscles.push_back({{"id", muscle.ranked.id},
                         {"belief", muscle.ranked.belief},
                         {"likelihood", id_of(muscle.ranked.likelihood)}});
  Json alternatives = Json::array();
  for (const AlternativeCandidate& other : assessment.alternatives)
    if (other.ranked.likelihood != Likelihood::unlikely)
      alternatives.push_back(
          {{"id", other.ranked.id}, {"belief", other.ranked.belief}, {"likelihood", id_of(other.ranked.likelihood)}});
  std::set<std::string> families;
  for (const RedFlag& red_flag : assessment.red_flags) families.insert(red_flag.family);
  std::vector<std::string> precautions;
  for (const Precaution& precaution : assessment.precautions) precautions.push_back(precaution.id);
  std::vector<std::string> care;
  for (const Care& item : assessment.care) care.push_back(item.treatment);
  return {{"disposition", id_of(assessment.disposition)},
          {"cleared", assessment.cleared},
          {"red_flags", families},
          {"open_questions", assessment.screen->open_questions},
          {"muscles", muscles},
          {"alternatives", alternatives},
          {"precautions", precautions},
          {"care", care}};
}

std::vector<std::string> missing_in(const Json& list, const Json& other) {
  std::vector<std::string> ids;
  for (const Json& item : list)
    if (std::find(other.begin(), other.end(), item) == other.end()) ids.push_back(item.get<std::string>());
  return ids;
}

}  // namespace

Json explain_belief(const KnowledgeBase& base, const Assessment& assessment, const std::string& id) {
  const Ranked& ranked = *find_ranked(assessment, id);
  Side in_favour = side_of(base, ranked.evidence_for);
  Side against = side_of(base, ranked.evidence_against);
  const double counted = std::min(in_favour.location, base.weights.location_ceiling);
  const double sum_for = combined(counted, in_favour.other);
  const double sum_against = combined(against.location, against.other);
  return {{"explains", "belief"},
          {"id", id},
          {"belief", ranked.belief},
          {"likelihood", id_of(ranked.likelihood)},
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

Json explain_why_not(const KnowledgeBase& base, const Answers& answers, const Assessment& assessment,
                     const std::string& id) {
  const Ranked* own = find_ranked(assessment, id);
  const bool is_muscle = base.muscles.contains(id);
  const Ranked* leader = nullptr;
  if (is_muscle && !assessment.muscles.empty()) leader = &assessment.muscles.front().ranked;
  if (!is_muscle && !assessment.alternatives.empty()) leader = &assessment.alternatives.front().ranked;
  Json explanation{{"explains", "why-not"}, {"id", id}};
  explanation["belief"] = own == nullptr ? Json() : Json(own->belief);
  explanation["likelihood"] = id_of(own == nullptr ? Likelihood::unlikely : own->likelihood);
  const auto has = [](const std::vector<Evidence>& list, const std::string& item) {
    return std::any_of(list.begin(), list.end(), [&item](const Evidence& e) { return e.item == item; });
  };
  if (leader != nullptr && leader->id != id) {
    Json only_leader = Json::array();
    for (const Evidence& piece : leader->evidence_for)
      if (own == nullptr || !has(own->evidence_for, piece.item)) only_leader.push_back(piece_of(base, piece));
    explanation["leader"] = {{"id", leader->id}, {"belief", leader->belief}, {"only_for_it", only_leader}};
  }
  Json only_own = Json::array();
  Json against = Json::array();
  if (own != nullptr) {
    for (const Evidence& piece : own->evidence_for)
      if (leader == nullptr || leader == own || !has(leader->evidence_for, piece.item))
        only_own.push_back(piece_of(base, piece));
    for (const Evidence& piece : own->evidence_against) against.push_back(piece_of(base, piece));
  }
  explanation["only_for_this"] = only_own;
  explanation["against"] = against;
  Json lacks = Json::array();
  for (const TableRow& held : rows_about(base, id)) {
    if (!held.for_it || base.vocabulary.find(held.question) == nullptr ||
        (own != nullptr && has(own->evidence_for, held.item)))
      continue;
    lacks.push_back({{"item", held.item},
                     {"text", held.text},
                     {"strength", held.strength},
                     {"state", answers.contains(held.question) ? "answered otherwise" : "not asked"}});
  }
  std::stable_sort(lacks.begin(), lacks.end(), [&base](const Json& a, const Json& b) {
    return weight_of(a["strength"].get<std::string>(), base.weights) >
           weight_of(b["strength"].get<std::string>(), base.weights);
  });
  explanation["lacks"] = lacks;
  Json& changes = explanation["would_make_it_likely"] = Json::array();
  if (own == nullptr || own->likelihood != Likelihood::likely)
    for (const Answers& change : smallest_changes(base, answers, id)) changes.push_back(json_changes(base, change));
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
    for (const std::string& question : red_flag.assumed)
      lifts.push_back({{"question", question},
                       {"state", answers.contains(question) ? "not known" : "not asked"},
                       {"answers", lifting_answers(ahead, *base.vocabulary.find(question), red_flag.rule)}});
    raised.push_back({{"rule", red_flag.rule},
                      {"disposition", id_of(red_flag.disposition)},
                      {"statement", red_flag.statement},
                      {"because", red_flag.because},
                      {"would_lift", lifts},
                      {"sources", sources_of(base, red_flag.sources)}});
  }
  for (const Screen::Entry& entry : assessment.screen->families)
    if (entry.family == family) explanation["state"] = id_of(entry.state);
  if (!raised.empty()) return explanation;
  Json& rules = explanation["rules"] = Json::array();
  for (const auto& [name, rule] : base.rules) {
    if (rule.family != family) continue;
    std::vector<std::string> open;
    for (const PatternOutline& pattern : rule.patterns)
      for (const std::string& question : pattern.questions)
        if (!pattern.negated && !answers.contains(question) && !contains(open, question) &&
            contains(assessment.screen->open_questions, question))
          open.push_back(question);
    rules.push_back({{"rule", name},
                     {"disposition", rule.disposition},
                     {"statement", rule.statement},
                     {"waits_for", open},
                     {"sources", sources_of(base, rule.sources)}});
  }
  return explanation;
}

Json explain_precaution(const KnowledgeBase& base, const Assessment& assessment, const std::string& id) {
  Json explanation{{"explains", "precaution"}, {"id", id}, {"holds", false}};
  for (const Precaution& precaution : assessment.precautions) {
    if (precaution.id != id) continue;
    explanation["holds"] = true;
    explanation["because"] = precaution.because;
  }
  Json& rules = explanation["rules"] = Json::array();
  for (const auto& [name, rule] : base.rules)
    if (rule.precaution == id)
      rules.push_back({{"rule", name}, {"statement", rule.statement}, {"sources", sources_of(base, rule.sources)}});
  return explanation;
}

namespace {

Json differences_between(const Json& before, const Json& after) {
  Json differences = Json::object();
  for (const char* key : {"disposition", "cleared"})
    if (before[key] != after[key]) differences[key] = {{"before", before[key]}, {"after", after[key]}};
  for (const char* key : {"red_flags", "open_questions", "precautions", "care"}) {
    const auto gone = missing_in(before[key], after[key]);
    const auto come = missing_in(after[key], before[key]);
    if (!gone.empty() || !come.empty()) differences[key] = {{"gone", gone}, {"new", come}};
  }
  for (const char* key : {"muscles", "alternatives"})
    if (before[key] != after[key]) differences[key] = {{"before", before[key]}, {"after", after[key]}};
  return differences;
}

}  // namespace

Json explain_what_if(const KnowledgeBase& base, const Answers& answers, const Answers& changes) {
  const Json before = summary_of(assess(base, answers));
  const Json after = summary_of(assess(base, changed(answers, changes)));
  return {{"explains", "what-if"},
          {"changes", json_changes(base, changes)},
          {"before", before},
          {"after", after},
          {"differences", differences_between(before, after)}};
}

}  // namespace kneewise
