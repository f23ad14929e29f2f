#include "src/reports/explanation_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "src/basics/ids.hpp"
#include "src/basics/lists.hpp"

namespace kneewise {
namespace {

constexpr auto reader = Audience::therapist;

std::string shown(double number) {
  return fmt::format("{:.10g}", number);
}

// A number in as many digits as tell it from all others, with a point.
std::string exactly(double number) {
  return fmt::format("{:#}", number);
}

std::string joined(const std::vector<std::string>& words, std::string_view between = "; ") {
  return fmt::format("{}", fmt::join(words, between));
}

std::string_view state_words(FamilyState state) {
  switch (state) {
    case FamilyState::present: return "raised";
    case FamilyState::absent: return "ruled out by the answers";
    case FamilyState::unknown: return "not known";
    case FamilyState::not_asked: break;
  }
  return "not asked";
}

// "likely 0.72".
std::string in_words(const std::optional<Difference::Belief>& one) {
  return one ? fmt::format("{} {:.2f}", id_of(one->likelihood), one->belief) : "nothing speaks of it";
}

// The words for ids, questions and answers.
class Words {
 public:
  explicit Words(const Knowledge& knowledge) : knowledge_(knowledge), wording_(knowledge.wording) {}

  // Of a muscle or a differential diagnosis.
  [[nodiscard]] std::string name_of(const std::string& id) const {
    return wording_.muscle_names.contains(id) ? wording_.muscle(id, reader) : wording_.alternative(id, reader);
  }

  [[nodiscard]] std::string family(const std::string& id) const {
    const auto family = wording_.families.find(id);
    return family == wording_.families.end() ? id : family->second.name;
  }

  [[nodiscard]] std::string precaution(const std::string& id) const {
    const auto precaution = wording_.precautions.find(id);
    return precaution == wording_.precautions.end() ? id : precaution->second.name;
  }

  [[nodiscard]] const std::string& disposition(Disposition disposition) const {
    return wording_.dispositions.at(disposition).name;
  }

  [[nodiscard]] const RuleOutline& rule(const std::string& id) const { return entry_of(knowledge_.rules, id, "rule"); }

  [[nodiscard]] std::string label(const std::string& question) const { return wording_.label(question, reader); }

  [[nodiscard]] std::string labels(const std::vector<std::string>& questions) const {
    std::vector<std::string> words;
    words.reserve(questions.size());
    for (const std::string& question : questions) words.push_back(label(question));
    return joined(words);
  }

  // Findings; who treats may be the reason here.
  [[nodiscard]] std::string because(const std::vector<Finding>& findings) const {
    std::string text = wording_.because(findings, reader);
    for (const Finding& finding : findings)
      if (finding.kind == Finding::Kind::answer && finding.question == "practitioner")
        text += fmt::format("{}{}: {}", text.empty() ? "" : "; ", label(finding.question),
                            wording_.answer(finding.question, finding.answer, reader));
    return text;
  }

  // Questions, and single answers of lists that were answered in part.
  [[nodiscard]] std::string open_in(const std::vector<RuleOutlook::Wait>& waits) const {
    std::vector<std::string> questions;
    std::vector<Finding> answers;
    for (const RuleOutlook::Wait& wait : waits) {
      if (wait.answer.empty()) {
        questions.push_back(wait.question);
      } else {
        answers.push_back({Finding::Kind::answer, wait.question, wait.answer});
      }
    }
    std::string text = labels(questions);
    if (!answers.empty()) text += (text.empty() ? "" : "; ") + because(answers);
    return text;
  }

  // A technique, and the muscle, differential diagnosis or answer that it is for; by itself when it is for any muscle.
  [[nodiscard]] std::string technique_for(const std::string& technique, const Finding& about) const {
    const auto text = wording_.techniques.find(technique);
    std::string name = text == wording_.techniques.end() ? technique : text->second;
    if (about.answer.empty()) return name;
    const bool ranked = about.kind == Finding::Kind::muscle || about.kind == Finding::Kind::alternative;
    return fmt::format("{} ({})", name, ranked ? name_of(about.answer) : because({about}));
  }

  // {"pain-zone": ["calf"], "age": 47}. @param before  what was answered to the same questions
  [[nodiscard]] std::string answers(const Answers& given, const Answers& before = {}, bool mark_danger = false) const {
    std::string text;
    for (const auto& [question, answer] : given) {
      const auto found = before.find(question);
      text += (text.empty() ? "" : "; ") + in_words(question, answer, found == before.end() ? nullptr : &found->second);
      if (mark_danger && knowledge_.vocabulary.at(question).stage == Stage::danger) text += " (a danger sign)";
    }
    return text;
  }

  // One answer in words; of a list that was given before, what is more (+) and what is less (-).
  [[nodiscard]] std::string in_words(const std::string& question, const Answer& answer, const Answer* before) const {
    const auto certainty = [](const Answer* one) { return one == nullptr || !one->known ? 1 : one->certainty; };
    std::string text = what_is_said(question, answer, before);
    if (certainty(&answer) < 1) text += fmt::format(" (certainty {})", shown(certainty(&answer)));
    if (certainty(before) < 1 && certainty(&answer) == 1) text += " (for certain)";
    return text;
  }

  [[nodiscard]] std::string sources(const std::vector<std::string>& ids) const {
    std::vector<std::string> words;
    for (const std::string& id : ids)
      if (const auto source = wording_.sources.find(id); source != wording_.sources.end())
        words.push_back(fmt::format("{} ({})", source->second.title, source->second.grade));
    return joined(words);
  }

 private:
  [[nodiscard]] std::string what_is_said(const std::string& question, const Answer& answer,
                                         const Answer* before) const {
    if (!answer.known) return label(question) + ": not known";
    if (answer.number) return because({{Finding::Kind::answer, question, text_of(*answer.number)}});
    if (knowledge_.vocabulary.at(question).kind != QuestionKind::several)
      return because({{Finding::Kind::answer, question, answer.chosen.front()}});
    std::vector<std::string> parts;
    const auto add = [&](const std::vector<std::string>& ids, const char* sign, const std::vector<std::string>& but) {
      for (const std::string& id : ids)
        if (!contains(but, id)) parts.push_back(sign + wording_.answer(question, id, reader));
    };
    if (before != nullptr && before->known) {
      add(answer.chosen, "+ ", before->chosen);
      add(before->chosen, "- ", answer.chosen);
    }
    if (parts.empty()) add(answer.chosen, "", {});
    if (parts.empty()) parts.emplace_back("none of these");
    add(answer.denied, "not ", {});
    return fmt::format("{}: {}", label(question), joined(parts, " / "));
  }

  const Knowledge& knowledge_;
  const Wording& wording_;
};

class ExplanationInWords {
 public:
  ExplanationInWords(Document& document, const Knowledge& knowledge)
      : document_(document), knowledge_(knowledge), words_(knowledge) {}

  void operator()(const WhyDisposition& why) {
    document_.heading(fmt::format("Why: {}", words_.disposition(why.disposition)));
    if (why.ground) {
      const std::string which = why.equally_grave > 1 ? fmt::format("One of the {} gravest grounds", why.equally_grave)
                                                      : "The gravest ground";
      document_.paragraph(why.ground->statement, fmt::format("{}, {}:", which, words_.family(why.ground->family)));
      document_.item(words_.because(why.ground->because), "Stands on:");
      if (why.grounds > 1) document_.item(std::to_string(why.grounds), "Grounds of danger in all:");
    } else if (why.leader) {
      document_.paragraph(fmt::format("{} is {}, belief {:.2f}, and {}.", words_.name_of(why.leader->id),
                                      id_of(why.leader->likelihood), why.leader->belief,
                                      why.disposition == Disposition::muscular
                                          ? "no condition that needs a doctor is likely and more so"
                                          : "no muscle is more so"));
    } else {
      document_.paragraph("What was told makes no muscle possible and no condition likely.");
    }
    const std::size_t open = why.open_questions.size();
    if (why.cleared) {
      document_.paragraph("Every danger was asked for and is absent.", "Cleared:");
    } else if (open > 0) {
      document_.paragraph(fmt::format("{} danger question{}.", open, open == 1 ? "" : "s"), "Open:");
    }
  }

  void operator()(const WhyBelief& why) {
    const Ranked& ranked = why.ranked;
    const WhyBelief::Arithmetic& sums = why.arithmetic;
    document_.heading(fmt::format("Why {}", words_.name_of(ranked.id)));
    document_.paragraph(fmt::format("{}. (Likely from {}, possible from {}; -1 to 1, no probability.)",
                                    id_of(ranked.likelihood), shown(why.limits.likely), shown(why.limits.possible)),
                        fmt::format("Belief {:.12g}:", ranked.belief));
    not_pointed_to(ranked, why.limits);
    pieces(ranked.evidence_for, true, "For, by place");
    if (sums.location > 0) {
      document_.paragraph(fmt::format("by place {} x {} = {}, the share of all places that counts",
                                      shown(sums.location), shown(sums.location_ceiling), shown(sums.location_counted)),
                          "Sum:");
    }
    pieces(ranked.evidence_for, false, "For, by all else");
    document_.paragraph(
        fmt::format("by all else {}. For: {} + {} x (1 - {}) = {}.", shown(sums.other), shown(sums.location_counted),
                    shown(sums.other), shown(sums.location_counted), shown(sums.in_favour)),
        "Sum:");
    pieces(ranked.evidence_against, true, "Against, by place");
    pieces(ranked.evidence_against, false, "Against, by all else");
    document_.paragraph(
        fmt::format("against {}. Belief: ({} - {}) / (1 - {}) = {:.12g}.", shown(sums.against), shown(sums.in_favour),
                    shown(sums.against), shown(std::min(sums.in_favour, sums.against)), ranked.belief),
        "Sum:");
    document_.paragraph(
        "Two weights x and y together make x + y x (1 - x). The strongest piece of one item counts, once.", "How:");
  }

  void operator()(const WhyNot& why) {
    const std::string name = words_.name_of(why.id);
    document_.heading(fmt::format("{} {}", why.is_first ? "What would strengthen" : "Why not", name));
    if (why.own) {
      document_.paragraph(fmt::format("It is {}{}, belief {:.4f}.", why.is_first ? "first, and " : "",
                                      id_of(why.likelihood()), why.own->belief));
      not_pointed_to(*why.own, why.limits);
    } else {
      document_.paragraph("Nothing that was told speaks for or against it.");
    }
    if (why.leader) compare_with(*why.leader, name);
    if (why.own) plain_pieces(why.own->evidence_against, fmt::format("Speaks against {}", name));
    list(why.lacks, "It lacks", 8, [this](const WhyNot::Lack& lack) {
      const bool answer = lack.item.find('=') != std::string::npos;
      document_.item(fmt::format("{} ({}; {})", lack.text, answer ? words_.because({finding_of(lack.item)}) : lack.item,
                                 id_of(lack.state)),
                     strength_of(lack.strength, lack.rank) + ":");
    });
    if (why.likelihood() == Likelihood::likely) {
      document_.paragraph("It is among the likely ones already.");
      return;
    }
    document_.paragraph("", "What would make it likely:");
    for (const Answers& change : why.would_make_it_likely) document_.item(words_.answers(change, why.given, true));
    if (why.would_make_it_likely.empty()) document_.item("None of up to two answers.");
  }

  void operator()(const WhyDanger& why) {
    document_.heading(words_.family(why.family));
    if (why.state) document_.paragraph(std::string(state_words(*why.state)), "Danger screen:");
    bool lifted = false;
    for (const WhyDanger::Raised& raised : why.raised_by) {
      write_raised(raised);
      lifted = lifted || std::any_of(raised.would_lift.begin(), raised.would_lift.end(),
                                     [](const WhyDanger::Lift& lift) { return !lift.answers.empty(); });
    }
    if (lifted && why.raised_by.size() > 1)
      document_.paragraph(
          "An answer that lifts takes away the ground it is named under, not the danger: that stands as long as one "
          "of its grounds does.");
    if (why.raised_by.empty()) not_raised(why.rules);
  }

  void operator()(const WhyPrecaution& why) {
    document_.heading(words_.precaution(why.id));
    if (const auto text = knowledge_.wording.precautions.find(why.id); text != knowledge_.wording.precautions.end())
      document_.paragraph(text->second.clinical);
    if (why.holds) {
      holds_because(why);
    } else {
      document_.paragraph("It does not hold here. These would make it hold:");
    }
    rules_that(why.rules, true);
    const bool others =
        std::any_of(why.rules.begin(), why.rules.end(), [](const WhyPrecaution::Rule& rule) { return !rule.holds; });
    if (why.holds && others) document_.paragraph("", "It would also hold by:");
    rules_that(why.rules, false);
  }

  void operator()(const WhatIf& what) {
    const std::string already = words_.answers(what.already);
    const std::string changes = words_.answers(what.changes, what.given);
    document_.heading(fmt::format("What if: {}", changes.empty() ? already : changes));
    if (!already.empty()) document_.paragraph(already + ".", "Already answered so:");
    if (what.difference.empty()) document_.paragraph("Nothing changes.");
    write_danger(what.difference);
    for (const Difference::Moved& moved : what.difference.muscles) write_moved(moved, "Muscle:");
    for (const Difference::Moved& moved : what.difference.alternatives) write_moved(moved, "Condition:");
    gone_and_new(what.difference.precautions, "Precautions",
                 [this](const std::string& id) { return words_.precaution(id); });
    gone_and_new(what.difference.withheld, "Withdrawn techniques", [this](const Difference::WithheldFrom& item) {
      return words_.technique_for(item.technique, {Finding::Kind::muscle, "", item.muscle});
    });
    gone_and_new(what.difference.care, "Care",
                 [this](const Difference::CareFor& item) { return words_.technique_for(item.technique, item.about); });
  }

 private:
  static constexpr std::size_t most_pieces = 6;

  void not_pointed_to(const Ranked& ranked, const Limits& limits) {
    if (!ranked.pointed_to() && ranked.belief >= limits.possible)
      document_.paragraph(
          "It stays unlikely: no place of the pain, no finding of the hand and no pattern points to it.");
  }

  void compare_with(const WhyNot::Leader& leader, const std::string& name) {
    const std::string first = words_.name_of(leader.ranked.id);
    document_.paragraph(
        fmt::format("{}, {}, belief {:.4f}.{}", first, id_of(leader.ranked.likelihood), leader.ranked.belief,
                    leader.tie ? " The beliefs are equal; equals stand in the order of their names." : ""),
        "First is");
    plain_pieces(leader.only_for_it, fmt::format("Speaks for {} alone", first));
    plain_pieces(leader.only_for_this, fmt::format("Speaks for {} alone", name));
    list(leader.for_both, fmt::format("Speaks for both, {} and {}", name, first), most_pieces,
         [this](const WhyNot::Shared& shared) {
           document_.item(fmt::format("{} ({})", shared.own.text, words_.because(shared.own.because)),
                          fmt::format("{} and {}:", shown(shared.own.weight), shown(shared.leader_weight)));
         });
    plain_pieces(leader.ranked.evidence_against, fmt::format("Speaks against {}", first));
  }

  void write_raised(const WhyDanger::Raised& raised) {
    const RedFlag& red_flag = raised.red_flag;
    document_.paragraph(red_flag.statement, fmt::format("Raised, {}:", words_.disposition(red_flag.disposition)));
    std::string stands_on = words_.because(red_flag.because);
    for (const WhyDanger::Uncertain& item : raised.uncertain)
      stands_on += fmt::format("; {}: certainty {}", words_.label(item.question), shown(item.certainty));
    document_.item(stands_on, "Stands on:");
    for (const ScorePoint& point : raised.points) {
      document_.item(words_.because(point.because), "A point for:");
      for (const std::string& rule : point.rules) document_.item(words_.rule(rule).statement, "", 1);
    }
    for (const WhyDanger::Lift& lift : raised.would_lift) {
      const auto before = raised.given.find(lift.question);
      std::vector<std::string> answers;
      for (const Answer& answer : lift.answers)
        answers.push_back(
            words_.in_words(lift.question, answer, before == raised.given.end() ? nullptr : &before->second));
      if (answers.empty()) {
        document_.item(fmt::format("{} ({})", words_.label(lift.question), id_of(lift.state)),
                       "Lifted by no single answer to:");
      } else {
        document_.item(fmt::format("{} ({})", joined(answers, " / "), id_of(lift.state)), "Would be lifted by:");
      }
    }
    sources(red_flag.sources);
  }

  void not_raised(const std::vector<RuleOutlook>& outlooks) {
    std::vector<std::string> ruled_out;
    document_.paragraph("Not raised.");
    for (const RuleOutlook& outlook : outlooks) {
      const RuleOutline& rule = words_.rule(outlook.rule);
      if (!outlook.can_be_raised) {
        ruled_out.push_back(rule.statement);
        continue;
      }
      document_.item(rule.statement,
                     fmt::format("Can still be raised, {}:", words_.disposition(rule.disposition.value())));
      if (!outlook.not_asked.empty()) document_.item(words_.open_in(outlook.not_asked), "Not asked yet:", 1);
      if (!outlook.unknown.empty()) document_.item(words_.open_in(outlook.unknown), "Not known:", 1);
    }
    if (!ruled_out.empty()) document_.paragraph("", "Ruled out by the answers:");
    for (const std::string& statement : ruled_out) document_.item(statement);
  }

  // What a precaution rests on: findings, what was concluded from them, or nothing that was answered.
  void holds_because(const WhyPrecaution& why) {
    std::vector<std::string> reasons;
    if (const std::string findings = words_.because(why.because); !findings.empty()) reasons.push_back(findings);
    std::vector<std::string> lifting;
    for (const WhyPrecaution::Rule& rule : why.rules) {
      if (!rule.holds) continue;
      if (rule.danger_open) append_new(reasons, {"danger questions are open"});
      if (rule.care_offered) append_new(reasons, {"care is offered"});
      lifting.insert(lifting.end(), rule.could_be_lifted_by.begin(), rule.could_be_lifted_by.end());
    }
    if (!reasons.empty()) {
      document_.paragraph(joined(reasons), "Holds, because of:");
    } else if (lifting.empty()) {
      document_.paragraph("It holds for everybody.");
    } else {
      document_.paragraph(fmt::format("It holds for everybody whom no answer exempts ({}).", words_.labels(lifting)));
    }
  }

  void rules_that(const std::vector<WhyPrecaution::Rule>& rules, bool hold) {
    for (const WhyPrecaution::Rule& rule : rules) {
      if (rule.holds != hold) continue;
      document_.item(words_.rule(rule.rule).statement);
      sources(words_.rule(rule.rule).sources);
    }
  }

  // What changes about danger.
  void write_danger(const Difference& difference) {
    if (const auto& changed = difference.disposition)
      document_.item(fmt::format("{} -> {}", words_.disposition(changed->before), words_.disposition(changed->after)),
                     "Disposition:");
    if (const auto& changed = difference.cleared)
      document_.item(changed->after ? "not cleared -> cleared" : "cleared -> not cleared", "Danger:");
    gone_and_new(difference.red_flags, "Danger picture", [this](const std::string& id) { return words_.family(id); });
    const auto grounds = [this](const std::vector<RedFlag>& red_flags, const char* lead) {
      for (const RedFlag& red_flag : red_flags)
        document_.item(red_flag.statement, fmt::format("{}, {}:", lead, words_.family(red_flag.family)));
    };
    grounds(difference.grounds.gone, "Ground gone");
    grounds(difference.grounds.come, "Ground new");
    for (const Difference::FamilyMoved& moved : difference.screen)  // those that are raised stand above
      if (moved.before != FamilyState::present && moved.after != FamilyState::present)
        document_.item(fmt::format("{}: {} -> {}", words_.family(moved.family), state_words(moved.before),
                                   state_words(moved.after)),
                       "Danger screen:");
    gone_and_new(difference.open_questions, "Open danger questions",
                 [this](const std::string& id) { return words_.label(id); });
  }

  void write_moved(const Difference::Moved& moved, const char* lead) {
    document_.item(fmt::format("{}: {} -> {}", words_.name_of(moved.id), in_words(moved.before), in_words(moved.after)),
                   lead);
  }

  // What went and what came, each once.
  template <typename Item, typename Write>
  void gone_and_new(const GoneAndNew<Item>& part, const char* what, const Write& write) {
    const auto one_side = [&](const std::vector<Item>& items, const char* lead) {
      std::vector<std::string> words;
      for (const Item& item : items) append_new(words, {write(item)});
      if (!words.empty()) document_.item(joined(words), fmt::format("{} {}:", what, lead));
    };
    one_side(part.gone, "gone");
    one_side(part.come, "new");
  }

  void sources(const std::vector<std::string>& ids) {
    if (const std::string text = words_.sources(ids); !text.empty()) document_.item(text, "Sources:", 1);
  }

  // The word of strength; of a place, which suspect the muscle is there.
  static std::string strength_of(Strength strength, int rank) {
    return rank == 0 ? std::string(id_of(strength)) : fmt::format("suspect {} there", rank);
  }

  void piece(const Evidence& evidence) {
    const std::string why = words_.because(evidence.because);
    const std::string certainty =
        evidence.certainty < 1 ? fmt::format(", certainty {}", shown(evidence.certainty)) : "";
    const std::string shared =
        evidence.specificity < 1 ? fmt::format(", shared by others {}", shown(evidence.specificity)) : "";
    document_.item(fmt::format("{}{}", evidence.text, why.empty() ? "" : " (" + why + ")"),
                   fmt::format("{} {}{}{}:", strength_of(evidence.strength, evidence.rank), exactly(evidence.weight),
                               certainty, shared));
    sources(evidence.sources);
  }

  void pieces(const std::vector<Evidence>& evidence, bool by_place, const char* heading) {
    bool headed = false;
    for (const Evidence& item : evidence) {
      if ((item.kind == EvidenceKind::location) != by_place) continue;
      if (!headed) document_.paragraph("", std::string(heading) + ":");
      headed = true;
      piece(item);
    }
  }

  // The first of a list, and how many more there are.
  template <typename Item, typename Write>
  void list(const std::vector<Item>& items, const std::string& heading, std::size_t most, const Write& write) {
    if (!items.empty()) document_.paragraph("", heading + ":");
    for (std::size_t i = 0; i < std::min(most, items.size()); ++i) write(items[i]);
    if (items.size() > most) document_.item(fmt::format("and {} more", items.size() - most));
  }

  void plain_pieces(const std::vector<Evidence>& items, const std::string& heading) {
    list(items, heading, most_pieces, [this](const Evidence& item) { piece(item); });
  }

  Document& document_;
  const Knowledge& knowledge_;
  const Words words_;
};

}  // namespace

void write(Document& document, const Explanation& explanation, const Knowledge& knowledge) {
  std::visit(ExplanationInWords(document, knowledge), explanation);
}

}  // namespace kneewise
