#include "src/reports/explanation_json.hpp"

#include <nlohmann/json.hpp>
#include <set>

#include "src/basics/ids.hpp"
#include "src/cases/answer_json.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;

// The items of a list, each as JSON.
template <typename Item, typename Write>
Json list_of(const std::vector<Item>& items, const Write& write) {
  Json list = Json::array();
  for (const Item& item : items) list.push_back(write(item));
  return list;
}

Json texts_of(const std::vector<Finding>& findings) {
  return list_of(findings, [](const Finding& finding) { return text_of(finding); });
}

Json standing_of(const Ranked& ranked) {
  return Json({{"id", ranked.id}, {"belief", ranked.belief}, {"likelihood", id_of(ranked.likelihood)}});
}

Json limits_of(const Limits& limits) {
  return Json({{"likely", limits.likely}, {"possible", limits.possible}});
}

Json ground_of(const RedFlag& red_flag) {
  return Json({{"family", red_flag.family}, {"rule", red_flag.rule}, {"statement", red_flag.statement}});
}

template <typename Item>  // Withheld or WithheldFrom
Json withheld_of(const Item& item) {
  return Json({{"technique", item.technique}, {"muscle", item.muscle}});
}

template <typename Item>  // Care or CareFor
Json care_of(const Item& item) {
  return Json({{"treatment", item.treatment}, {"technique", item.technique}, {"about", subject_of(item.about)}});
}

// A ranking from the likeliest down to the last that is at least possible.
template <typename Item>
Json possible_in(const std::vector<Item>& ranking) {
  Json list = Json::array();
  for (const Item& item : ranking)
    if (item.ranked.possible()) list.push_back(standing_of(item.ranked));
  return list;
}

// The conclusions of one assessment in short.
Json summary_of(const Assessment& assessment) {
  std::set<std::string> families;
  for (const RedFlag& red_flag : assessment.red_flags) families.insert(red_flag.family);
  Json screen = Json::object();
  for (const Screen::Entry& entry : assessment.screen->families) screen[entry.family] = id_of(entry.state);
  return Json({{"disposition", id_of(assessment.disposition)},
               {"cleared", assessment.cleared},
               {"red_flags", families},
               {"grounds", list_of(assessment.red_flags, ground_of)},
               {"screen", std::move(screen)},
               {"open_questions", assessment.screen->open_questions},
               {"muscles", possible_in(assessment.muscles)},
               {"alternatives", possible_in(assessment.alternatives)},
               {"precautions", list_of(assessment.precautions, [](const Precaution& item) { return item.id; })},
               {"withheld", list_of(assessment.withheld, withheld_of<Withheld>)},
               {"care", list_of(assessment.care, care_of<Care>)}});
}

Json moved_in(const std::vector<Difference::Moved>& moved) {
  const auto belief = [](const std::optional<Difference::Belief>& one) {
    return one ? Json({{"belief", one->belief}, {"likelihood", id_of(one->likelihood)}}) : Json();
  };
  return list_of(moved, [&](const Difference::Moved& item) {
    return Json({{"id", item.id}, {"before", belief(item.before)}, {"after", belief(item.after)}});
  });
}

// What did not change is left out.
Json differences_in(const Difference& difference) {
  Json json = Json::object();
  if (const auto& changed = difference.disposition)
    json["disposition"] = Json({{"before", id_of(changed->before)}, {"after", id_of(changed->after)}});
  if (const auto& changed = difference.cleared)
    json["cleared"] = Json({{"before", changed->before}, {"after", changed->after}});
  const auto add = [&json](const char* key, const auto& part, const auto& write) {
    if (!part.empty()) json[key] = Json({{"gone", list_of(part.gone, write)}, {"new", list_of(part.come, write)}});
  };
  const auto as_it_is = [](const std::string& id) { return id; };
  add("red_flags", difference.red_flags, as_it_is);
  add("grounds", difference.grounds, ground_of);
  add("open_questions", difference.open_questions, as_it_is);
  add("precautions", difference.precautions, as_it_is);
  add("withheld", difference.withheld, withheld_of<Difference::WithheldFrom>);
  add("care", difference.care, care_of<Difference::CareFor>);
  if (!difference.screen.empty())
    json["screen"] = list_of(difference.screen, [](const Difference::FamilyMoved& item) {
      return Json({{"family", item.family}, {"before", id_of(item.before)}, {"after", id_of(item.after)}});
    });
  if (!difference.muscles.empty()) json["muscles"] = moved_in(difference.muscles);
  if (!difference.alternatives.empty()) json["alternatives"] = moved_in(difference.alternatives);
  return json;
}

class ExplanationAsJson {
 public:
  explicit ExplanationAsJson(const Knowledge& knowledge) : knowledge_(knowledge) {}

  Json operator()(const WhyDisposition& why) const {
    Json json = Json({{"explains", "disposition"}, {"id", id_of(why.disposition)}});
    if (why.ground) {
      json["ground"] = ground_of(*why.ground);
      json["ground"]["because"] = texts_of(why.ground->because);
    } else if (why.leader) {
      json["leader"] = standing_of(*why.leader);
    }
    json["grounds"] = why.grounds;
    json["equally_grave"] = why.equally_grave;
    json["open_questions"] = why.open_questions;
    json["cleared"] = why.cleared;
    return json;
  }

  Json operator()(const WhyBelief& why) const {
    const WhyBelief::Arithmetic& sums = why.arithmetic;
    return Json({{"explains", "belief"},
                 {"id", why.ranked.id},
                 {"belief", why.ranked.belief},
                 {"likelihood", id_of(why.ranked.likelihood)},
                 {"pointed_to", why.ranked.pointed_to()},
                 {"limits", limits_of(why.limits)},
                 {"for", pieces(why.ranked.evidence_for)},
                 {"against", pieces(why.ranked.evidence_against)},
                 {"arithmetic", Json({{"location", sums.location},
                                      {"location_ceiling", sums.location_ceiling},
                                      {"location_counted", sums.location_counted},
                                      {"other", sums.other},
                                      {"for", sums.in_favour},
                                      {"against_location", sums.against_location},
                                      {"against_other", sums.against_other},
                                      {"against", sums.against}})}});
  }

  Json operator()(const WhyNot& why) const {
    Json json = Json({{"explains", "why-not"},
                      {"id", why.id},
                      {"belief", why.own ? Json(why.own->belief) : Json()},
                      {"likelihood", id_of(why.likelihood())},
                      {"pointed_to", why.own && why.own->pointed_to()},
                      {"limits", limits_of(why.limits)},
                      {"is_first", why.is_first}});
    if (why.leader) add_leader(json, *why.leader);
    json["against"] = why.own ? pieces(why.own->evidence_against) : Json::array();
    json["lacks"] = list_of(why.lacks, [](const WhyNot::Lack& lack) {
      return Json({{"item", lack.item},
                   {"text", lack.text},
                   {"strength", id_of(lack.strength)},
                   {"rank", lack.rank},
                   {"weight", lack.weight},
                   {"state", id_of(lack.state)}});
    });
    std::set<std::string> danger;
    for (const Answers& change : why.would_make_it_likely)
      for (const auto& [question, answer] : change)
        if (knowledge_.vocabulary.at(question).stage == Stage::danger) danger.insert(question);
    json["would_make_it_likely"] =
        list_of(why.would_make_it_likely, [this](const Answers& change) { return answers(change); });
    json["given"] = answers(why.given);
    json["danger_questions"] = danger;
    return json;
  }

  Json operator()(const WhyDanger& why) const {
    Json json = Json({{"explains", "red-flag"}, {"id", why.family}});
    json["raised_by"] = list_of(why.raised_by, [this](const auto& raised) { return raised_by(raised); });
    if (why.state) json["state"] = id_of(*why.state);
    if (why.raised_by.empty())
      json["rules"] = list_of(why.rules, [this](const RuleOutlook& outlook) { return outlook_of(outlook); });
    return json;
  }

  Json operator()(const WhyPrecaution& why) const {
    Json json = Json({{"explains", "precaution"}, {"id", why.id}, {"holds", why.holds}});
    if (why.holds) json["because"] = texts_of(why.because);
    json["rules"] = list_of(why.rules, [this](const WhyPrecaution::Rule& rule) {
      return Json({{"rule", rule.rule},
                   {"holds", rule.holds},
                   {"statement", rule_named(rule.rule).statement},
                   {"danger_open", rule.danger_open},
                   {"care_offered", rule.care_offered},
                   {"could_be_lifted_by", rule.could_be_lifted_by},
                   {"sources", sources(rule_named(rule.rule).sources)}});
    });
    return json;
  }

  Json operator()(const WhatIf& what) const {
    return Json({{"explains", "what-if"},
                 {"changes", answers(what.changes)},
                 {"given", answers(what.given)},
                 {"already", answers(what.already)},
                 {"before", summary_of(what.before)},
                 {"after", summary_of(what.after)},
                 {"differences", differences_in(what.difference)}});
  }

 private:
  [[nodiscard]] const RuleOutline& rule_named(const std::string& rule) const {
    return entry_of(knowledge_.rules, rule, "rule");
  }

  [[nodiscard]] Json answers(const Answers& given) const { return json_answers(given, knowledge_.vocabulary); }

  [[nodiscard]] Json sources(const std::vector<std::string>& ids) const {
    Json list = Json::array();
    for (const std::string& id : ids)
      if (const auto source = knowledge_.wording.sources.find(id); source != knowledge_.wording.sources.end())
        list.push_back(Json({{"id", id}, {"grade", source->second.grade}, {"title", source->second.title}}));
    return list;
  }

  [[nodiscard]] Json pieces(const std::vector<Evidence>& evidence) const {
    return list_of(evidence, [this](const Evidence& piece) {
      return Json({{"item", piece.item},
                   {"kind", id_of(piece.kind)},
                   {"text", piece.text},
                   {"because", texts_of(piece.because)},
                   {"strength", id_of(piece.strength)},
                   {"rank", piece.rank},
                   {"word", piece.word},
                   {"certainty", piece.certainty},
                   {"specificity", piece.specificity},
                   {"weight", piece.weight},
                   {"rule", piece.rule},
                   {"sources", sources(piece.sources)}});
    });
  }

  void add_leader(Json& json, const WhyNot::Leader& leader) const {
    Json own = standing_of(leader.ranked);
    own["tie"] = leader.tie;
    own["only_for_it"] = pieces(leader.only_for_it);
    own["against_it"] = pieces(leader.ranked.evidence_against);
    json["leader"] = std::move(own);
    json["only_for_this"] = pieces(leader.only_for_this);
    json["for_both"] = list_of(leader.for_both, [](const WhyNot::Shared& shared) {
      return Json({{"item", shared.own.item},
                   {"text", shared.own.text},
                   {"because", texts_of(shared.own.because)},
                   {"weight", shared.own.weight},
                   {"leader_weight", shared.leader_weight}});
    });
  }

  [[nodiscard]] Json raised_by(const WhyDanger::Raised& raised) const {
    Json uncertain = Json::object();
    for (const WhyDanger::Uncertain& item : raised.uncertain) uncertain[item.question] = item.certainty;
    const auto point = [this](const ScorePoint& score_point) {
      const auto rule = [this](const std::string& name) {
        return Json({{"rule", name}, {"statement", rule_named(name).statement}});
      };
      return Json({{"item", score_point.item},
                   {"because", texts_of(score_point.because)},
                   {"rules", list_of(score_point.rules, rule)}});
    };
    const auto lift = [this](const WhyDanger::Lift& item) {
      const Question& question = knowledge_.vocabulary.at(item.question);
      const auto answer = [&question](const Answer& one) { return json_answer(one, question); };
      return Json(
          {{"question", item.question}, {"state", id_of(item.state)}, {"answers", list_of(item.answers, answer)}});
    };
    return Json({{"rule", raised.red_flag.rule},
                 {"disposition", id_of(raised.red_flag.disposition)},
                 {"statement", raised.red_flag.statement},
                 {"because", texts_of(raised.red_flag.because)},
                 {"uncertain", std::move(uncertain)},
                 {"points", list_of(raised.points, point)},
                 {"would_lift", list_of(raised.would_lift, lift)},
                 {"given", answers(raised.given)},
                 {"sources", sources(raised.red_flag.sources)}});
  }

  [[nodiscard]] Json outlook_of(const RuleOutlook& outlook) const {
    const auto waits = [](const RuleOutlook::Wait& wait) {
      return wait.answer.empty() ? wait.question : wait.question + "=" + wait.answer;
    };
    const RuleOutline& rule = rule_named(outlook.rule);
    return Json({{"rule", outlook.rule},
                 {"disposition", id_of(rule.disposition.value())},
                 {"statement", rule.statement},
                 {"can_be_raised", outlook.can_be_raised},
                 {"waits_for", list_of(outlook.not_asked, waits)},
                 {"not_known", list_of(outlook.unknown, waits)},
                 {"sources", sources(rule.sources)}});
  }

  const Knowledge& knowledge_;
};

}  // namespace

Json to_json(const Explanation& explanation, const Knowledge& knowledge) {
  return std::visit(ExplanationAsJson(knowledge), explanation);
}

}  // namespace kneewise
