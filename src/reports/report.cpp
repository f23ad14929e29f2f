#include "src/reports/report.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>

#include "src/basics/lists.hpp"
#include "src/basics/text.hpp"
#include "src/reasoning/together.hpp"

namespace kneewise {
namespace {

constexpr std::size_t most_for_person = 3;
constexpr std::size_t longest_said = 2000;  // of the person's own words, in bytes
constexpr std::size_t most_sources = 2;     // of one statement: the best graded

// A general rule says more than a line of evidence needs: its first sentence is the point.
std::string first_sentence(const std::string& text) {
  const auto end = text.find(". ");
  return end == std::string::npos ? text : text.substr(0, end + 1);
}

std::string in_brackets(const std::string& text) {
  return text.empty() ? "" : " (" + text + ")";
}

Tone tone_of(Disposition disposition) {
  if (is_urgent(disposition)) return Tone::danger;
  return disposition == Disposition::muscular ? Tone::calm : Tone::caution;
}

// Each family raised, gravest first, with its red flags.
std::vector<std::vector<const RedFlag*>> by_family(const std::vector<RedFlag>& red_flags) {
  std::vector<std::vector<const RedFlag*>> families;
  for (const RedFlag& red_flag : red_flags) {
    const auto known = std::find_if(families.begin(), families.end(),
                                    [&](const auto& group) { return group.front()->family == red_flag.family; });
    if (known == families.end()) {
      families.push_back({&red_flag});
    } else {
      known->push_back(&red_flag);
    }
  }
  return families;
}

// The first of a ranking that are at least possible.
template <typename Item>
std::vector<const Item*> leading(const std::vector<Item>& ranking, std::size_t most) {
  std::vector<const Item*> items;
  for (const Item& item : ranking)
    if (item.ranked.possible() && items.size() < most) items.push_back(&item);
  return items;
}

// What the leading muscles have in common as causes: each set of answers once, with the muscles that it loads.
struct CauseGroup {
  std::vector<Finding> because;
  std::vector<std::string> muscles;
  std::string habit;
};

std::vector<CauseGroup> grouped(const std::vector<Cause>& causes) {
  std::vector<CauseGroup> groups;
  for (const Cause& cause : causes) {
    const auto known =
        std::find_if(groups.begin(), groups.end(), [&](const auto& group) { return group.because == cause.because; });
    CauseGroup& group = known == groups.end() ? groups.emplace_back(CauseGroup{cause.because, {}, ""}) : *known;
    group.muscles.push_back(cause.muscle);
    group.habit = cause.habit_to_change;
  }
  return groups;
}

bool follows_from_danger(const Precaution& precaution) {
  return std::any_of(precaution.because.begin(), precaution.because.end(),
                     [](const Finding& finding) { return finding.kind == Finding::Kind::red_flag; });
}

// What both forms of the report need to say their part.
class ReportWriter {
 public:
  ReportWriter(const Case& subject, const Assessment& assessment, const Wording& wording, Audience audience)
      : subject_(subject), assessment_(assessment), wording_(wording), audience_(audience) {}

  [[nodiscard]] Document written() {
    opening();
    danger();
    open_questions();
    if (assessment_.disposition == Disposition::emergency) {
      precautions();
      report_.paragraph("Muscles are not considered before the emergency has been dealt with.");
    } else {
      precautions();
      muscles();
      if (!doctor_first()) {
        alternatives();
        causes();
        care();
        withheld();
      }
    }
    closing();
    return std::move(report_);
  }

 private:
  [[nodiscard]] bool for_therapist() const { return audience_ == Audience::therapist; }
  [[nodiscard]] bool doctor_first() const { return is_urgent(assessment_.disposition); }

  [[nodiscard]] std::size_t most_listed() const { return for_therapist() ? most_shown : most_for_person; }

  [[nodiscard]] std::string because(const std::vector<Finding>& findings) const {
    return wording_.because(findings, audience_);
  }

  [[nodiscard]] std::string muscle_names(const std::vector<std::string>& ids) const {
    std::vector<std::string> names;
    names.reserve(ids.size());
    for (const std::string& id : ids) names.push_back(wording_.muscle(id, audience_));
    return fmt::format("{}", fmt::join(names, ", "));
  }

  [[nodiscard]] std::string labels(const std::vector<std::string>& questions, std::size_t most) const {
    std::vector<std::string> names;
    for (const std::string& id : questions)
      if (names.size() < most) names.push_back(wording_.label(id, audience_));
    return fmt::format("{}", fmt::join(names, "; "));
  }

  // 0 is the most trusted grade.
  [[nodiscard]] std::ptrdiff_t trust_in(const std::string& id) const {
    constexpr std::array<std::string_view, 5> grades = {"guideline", "study", "textbook", "clinic", "derived"};
    const auto source = wording_.sources.find(id);
    if (source == wording_.sources.end()) return std::ssize(grades);
    return std::find(grades.begin(), grades.end(), source->second.grade) - grades.begin();
  }

  // Numbers in square brackets, for the list of sources at the end.
  std::string cited(const std::vector<std::string>& sources) {
    if (!for_therapist() || sources.empty()) return "";
    std::vector<std::string> best = sources;
    std::stable_sort(best.begin(), best.end(),
                     [this](const std::string& a, const std::string& b) { return trust_in(a) < trust_in(b); });
    best.resize(std::min(best.size(), most_sources));
    std::vector<std::size_t> numbers;
    for (const std::string& id : best) {
      auto at = std::find(sources_.begin(), sources_.end(), id);
      if (at == sources_.end()) at = sources_.insert(sources_.end(), id);
      numbers.push_back(static_cast<std::size_t>(at - sources_.begin()) + 1);
    }
    return fmt::format(" [{}]", fmt::join(numbers, ", "));
  }

  void opening() {
    report_.title(on_one_line(subject_.id));
    std::string headline = wording_.dispositions.at(assessment_.disposition).name;
    // "Muscular" never stands alone while danger questions are open.
    const bool open = assessment_.screen && !assessment_.screen->clear;
    if (!doctor_first() && open) {
      headline = assessment_.disposition == Disposition::muscular ? "Looks muscular" : headline;
      headline += " - NOT CLEARED";
    }
    report_.paragraph("", headline, tone_of(assessment_.disposition));
    report_.paragraph(assessment_.action);
    if (!assessment_.because_of.empty())
      report_.paragraph(fmt::format("Reason: {} is likelier than any muscle, and a doctor should look at it.",
                                    assessment_.because_of));
    if (!subject_.complaint.empty())
      report_.paragraph(fmt::format("\"{}\"", on_one_line(subject_.complaint, longest_said)), "In the person's words:");
    for (const auto& [about, note] : subject_.notes) report_.paragraph(on_one_line(note, longest_said), "Remark:");
  }

  void danger() {
    if (assessment_.red_flags.empty()) return;
    report_.heading(for_therapist() ? "Danger signs" : "Why");
    for (const auto& family : by_family(assessment_.red_flags)) {
      const RedFlag& gravest = *family.front();
      if (for_therapist()) {
        report_.item(fmt::format("{} Advise: {}", gravest.clinical, gravest.family_action),
                     fmt::format("{}: {}.", gravest.name, wording_.dispositions.at(gravest.disposition).name));
        for (const RedFlag* red_flag : family) {
          report_.item(red_flag->statement + in_brackets(because(red_flag->because)) + cited(red_flag->sources), "", 1);
          if (!red_flag->assumed.empty())
            report_.item(labels(red_flag->assumed, red_flag->assumed.size()), "Not known, and could lift it:", 2);
        }
      } else {
        report_.item(gravest.text, gravest.name + ".");
        std::set<Finding> findings;
        for (const RedFlag* red_flag : family) findings.insert(red_flag->because.begin(), red_flag->because.end());
        report_.item(because({findings.begin(), findings.end()}) + ".", "You said:", 1);
        if (!gravest.family_action.empty()) report_.item(gravest.family_action, "Meanwhile:", 1);
      }
    }
  }

  void open_questions() {
    if (!assessment_.screen) return;
    const Screen& screen = *assessment_.screen;
    if (screen.clear) {
      report_.paragraph("Every danger sign was asked for, and none was found.", "Danger screen:");
    } else if (!screen.open_questions.empty()) {
      constexpr std::size_t most = 3;
      const std::size_t count = screen.open_questions.size();
      const std::string open = for_therapist()
                                   ? fmt::format("{} danger question{} open", count, count == 1 ? " is" : "s are")
                                   : "Some danger questions are still open";
      report_.paragraph(fmt::format("{}. First: {}.", open, labels(screen.open_questions, most)),
                        "Not cleared:", Tone::caution);
    }
  }

  // Those that tell how to treat are named in one line while nothing may be treated. Before an emergency has been dealt
  // with, only what follows from a danger is worth reading.
  void precautions() {
    const bool emergency = assessment_.disposition == Disposition::emergency;
    std::vector<Precaution> shown;
    std::copy_if(assessment_.precautions.begin(), assessment_.precautions.end(), std::back_inserter(shown),
                 [&](const Precaution& precaution) { return !emergency || follows_from_danger(precaution); });
    if (shown.empty()) return;
    report_.heading(for_therapist() ? "Precautions" : "Take care");
    std::vector<std::string> later;
    for (const Precaution& precaution : shown) {
      if (precaution.handling && assessment_.care.empty()) {
        later.push_back(precaution.name);
      } else if (for_therapist()) {
        report_.item(precaution.clinical + in_brackets(because(precaution.because)) + cited(precaution.sources),
                     precaution.name + ".");
      } else {
        report_.item(precaution.text, precaution.name + ".");
      }
    }
    if (!doctor_first() && !later.empty())
      report_.item(fmt::format("{}.", fmt::join(later, "; ")), "Once it may be treated:");
  }

  // Pieces that say the same of several answers stand in one line.
  void evidence(const std::vector<Evidence>& pieces, const char* lead, std::size_t most) {
    std::vector<Evidence> lines;
    for (const Evidence& piece : pieces) {
      const auto same =
          std::find_if(lines.begin(), lines.end(), [&](const Evidence& e) { return e.text == piece.text; });
      if (same == lines.end()) {
        lines.push_back(piece);
      } else {
        append_new(same->because, piece.because);
      }
    }
    for (std::size_t i = 0; i < std::min(most, lines.size()); ++i)
      report_.item(first_sentence(lines[i].text) + in_brackets(because(lines[i].because)) + cited(lines[i].sources),
                   lead, 1);
    if (lines.size() > most) {
      const std::size_t rest = lines.size() - most;
      report_.item(fmt::format("and {} smaller piece{} of evidence", rest, rest == 1 ? "" : "s"), lead, 1);
    }
  }

  // For a person: the answers behind the evidence, without its arithmetic.
  void answers_behind(const std::vector<Evidence>& pieces, const char* lead, bool denied) {
    constexpr std::size_t most = 6;
    std::vector<Finding> findings;
    for (std::size_t i = 0; i < std::min(most, pieces.size()); ++i) {
      for (Finding finding : pieces[i].because) {
        if ((finding.kind == Finding::Kind::denied || finding.answer == "no") != denied) continue;
        // What is typical and was denied is named as it would be reported: the lead says that it was not.
        if (finding.kind == Finding::Kind::denied) finding.kind = Finding::Kind::answer;
        if (finding.answer == "no") finding.answer = "yes";
        append_new(findings, std::vector{finding});
      }
    }
    // The place that hurts most is a place that hurts.
    std::erase_if(findings, [all = findings](const Finding& finding) {
      const Finding worst{Finding::Kind::answer, "worst-zone", finding.answer};
      return finding.question == "pain-zone" && std::find(all.begin(), all.end(), worst) != all.end();
    });
    if (const std::string words = because(findings); !words.empty()) report_.item(words + ".", lead, 1);
  }

  void muscles() {
    if (doctor_first() && !for_therapist()) return;
    report_.heading(doctor_first()    ? "Muscles, only after a doctor has looked"
                    : for_therapist() ? "Muscles to examine"
                                      : "Muscles that may send this pain");
    const auto list = leading(assessment_.muscles, most_listed());
    if (for_therapist() && !list.empty())
      report_.paragraph("Belief runs from -1 to 1 and ranks what to examine. It is no probability.");
    for (const Candidate* muscle : list) {
      if (for_therapist()) {
        muscle_for_therapist(*muscle);
      } else {
        muscle_for_person(*muscle);
      }
    }
    beside_first();
    if (list.empty())
      report_.paragraph(for_therapist() ? "No trigger-point pattern fits what is known."
                                        : "What you told fits no muscle well enough to name one.");
  }

  // Where the places need more than one muscle, that is said.
  void beside_first() {
    if (doctor_first()) return;
    for (const Beside& other : needed_beside_first(assessment_.muscles)) {
      std::vector<Finding> places;
      for (const std::string& zone : other.zones) places.push_back({Finding::Kind::answer, "pain-zone", zone});
      report_.paragraph(fmt::format("{} as well, for what the muscles before it leave unexplained: {}.",
                                    capitalised(wording_.muscle(other.muscle, audience_)), because(places)),
                        "More than one muscle:");
    }
  }

  void muscle_for_therapist(const Candidate& muscle) {
    report_.item("", fmt::format("{}: {}, belief {:.2f}", capitalised(wording_.muscle(muscle.ranked.id, audience_)),
                                 id_of(muscle.ranked.likelihood), muscle.ranked.belief));
    if (doctor_first()) return;
    evidence(muscle.ranked.evidence_for, "For:", 5);
    evidence(muscle.ranked.evidence_against, "Against:", 3);
    if (!muscle.missing.empty()) report_.item(labels(muscle.missing, 6), "Worth asking:", 1);
    if (const auto text = wording_.muscles.find(muscle.ranked.id); text != wording_.muscles.end())
      report_.item(fmt::format("{} {}", text->second.find, text->second.pain), "To examine:", 1);
    std::vector<std::string> mimics;
    for (const Mimic& mimic : muscle.mimics) mimics.push_back(mimic.text);
    if (!mimics.empty()) report_.item(fmt::format("{}", fmt::join(mimics, " / ")), "Mistaken for:", 1);
  }

  void muscle_for_person(const Candidate& muscle) {
    const std::string& id = muscle.ranked.id;
    const auto text = wording_.muscles.find(id);
    const std::string where = text == wording_.muscles.end() ? "" : text->second.where;
    report_.item(where, fmt::format("{} - {}.", capitalised(wording_.muscle(id, audience_)),
                                    muscle.ranked.likelihood == Likelihood::likely ? "fits well" : "fits in part"));
    answers_behind(muscle.ranked.evidence_for, "Fits:", false);
    answers_behind(muscle.ranked.evidence_against, "Often there, but not with you:", true);
  }

  void alternatives() {
    const auto list = leading(assessment_.alternatives, most_listed());
    if (list.empty()) return;
    report_.heading(for_therapist() ? "Ordinary explanations that are no trigger point" : "It may also be");
    if (!for_therapist() && !assessment_.cleared)
      report_.paragraph("Nothing is treated until the danger questions are answered.");
    for (const AlternativeCandidate* other : list) {
      const std::string name = capitalised(wording_.alternative(other->ranked.id, audience_));
      if (for_therapist()) {
        report_.item(other->tells_apart, fmt::format("{}: {}, belief {:.2f}.", name, id_of(other->ranked.likelihood),
                                                     other->ranked.belief));
        evidence(other->ranked.evidence_for, "For:", 3);
        evidence(other->ranked.evidence_against, "Against:", 2);
      } else {
        const auto text = wording_.alternatives.find(other->ranked.id);
        report_.item(text == wording_.alternatives.end() ? "" : text->second.text, name + ".");
      }
    }
  }

  void causes() {
    const auto groups = grouped(assessment_.causes);
    if (groups.empty()) return;
    report_.heading(for_therapist() ? "What may have overloaded them" : "What may have brought it on");
    for (const CauseGroup& group : groups) {
      const std::string cause = capitalised(because(group.because));
      report_.item(for_therapist() ? fmt::format("{} ({})", cause, muscle_names(group.muscles)) : cause + ".");
      if (!group.habit.empty()) report_.item(group.habit, "To change:", 1);
    }
  }

  // What it is for: a muscle, a differential diagnosis, or an answer.
  [[nodiscard]] std::string what_for(const Finding& about) const {
    if (about.kind == Finding::Kind::muscle) return capitalised(wording_.muscle(about.answer, audience_));
    if (about.kind == Finding::Kind::alternative) return capitalised(wording_.alternative(about.answer, audience_));
    return about.answer.empty() ? "In general" : capitalised(because({about}));
  }

  void care() {
    if (assessment_.care.empty()) return;
    report_.heading(for_therapist() ? "Care" : "What may help");
    std::set<std::string> explained;
    std::map<std::string, std::string> told;  // text to what it was told for first
    for (auto item = assessment_.care.begin(); item != assessment_.care.end();) {
      const auto end =
          std::find_if(item, assessment_.care.end(), [&](const Care& c) { return c.about != item->about; });
      const std::string heading = what_for(item->about);
      std::string like;
      bool headed = false;
      for (; item != end; ++item) {
        const auto [known, is_new] = told.emplace(item->technique + item->text, heading);
        if (!is_new) {
          like = known->second;
          continue;
        }
        if (!headed) report_.item("", heading + ":");
        headed = true;
        treatment(*item, explained);
      }
      if (like.empty()) continue;
      if (!headed) report_.item("", heading + ":");
      report_.item(fmt::format("as for {}.", like), headed ? "Also" : "The same", 1);
    }
  }

  void treatment(const Care& care, std::set<std::string>& explained) {
    const bool to_do = care.kind != CareKind::evidence && care.kind != CareKind::habit;
    const std::string dose =
        !to_do || care.dose.empty() ? "" : fmt::format(" {} {}.", for_therapist() ? "Dose:" : "How long:", care.dose);
    report_.item((for_therapist() ? care.clinical : care.text) + dose + cited(care.sources),
                 care.kind == CareKind::evidence ? "What is known." : capitalised(technique_name(care.technique)) + ".",
                 1);
    // The steps of a technique are told once.
    if (!to_do || care.steps.empty() || !explained.insert(care.technique).second) return;
    for (const std::string& step : care.steps) report_.item(step, "", 2);
  }

  [[nodiscard]] std::string technique_name(const std::string& id) const {
    const auto name = wording_.techniques.find(id);
    return name == wording_.techniques.end() ? id : name->second;
  }

  // Where nothing is offered, there is nothing to withdraw. A technique withdrawn everywhere is not named again for a
  // muscle; muscles that the report does not name are left out.
  void withheld() {
    if (assessment_.care.empty() || assessment_.withheld.empty()) return;
    std::vector<std::string> places = {""};
    for (const Candidate* muscle : leading(assessment_.muscles, most_listed())) places.push_back(muscle->ranked.id);
    report_.heading(for_therapist() ? "Withdrawn techniques" : "Leave out for now");
    std::vector<std::string> everywhere;
    for (const std::string& place : places) {
      std::vector<std::string> techniques;
      std::vector<std::string> reasons;
      for (const Withheld& withheld : assessment_.withheld) {
        if (withheld.muscle != place || contains(everywhere, withheld.technique)) continue;
        if (place.empty()) everywhere.push_back(withheld.technique);
        if (const std::string name = technique_name(withheld.technique); !contains(techniques, name))
          techniques.push_back(name);
        if (!contains(reasons, withheld.reason)) reasons.push_back(withheld.reason);
      }
      if (techniques.empty()) continue;
      const std::string where =
          place.empty() ? "Everywhere:" : fmt::format("On {}:", wording_.muscle(place, audience_));
      report_.item(fmt::format("{}.{}", fmt::join(techniques, "; "),
                               for_therapist() ? fmt::format(" {}", fmt::join(reasons, " ")) : ""),
                   where);
    }
  }

  [[nodiscard]] std::string source_line(const std::string& id) const {
    const auto source = wording_.sources.find(id);
    if (source == wording_.sources.end()) return id;
    // A founding statement is known by its number; its text stands in the knowledge base.
    const std::string title = source->second.title.substr(0, source->second.title.find(": "));
    const bool founding = title != source->second.title && title.starts_with("founding article");
    return founding ? fmt::format("{}, {}", title, id)
                    : fmt::format("{} ({})", source->second.title, source->second.grade);
  }

  void closing() {
    report_.heading(for_therapist() ? "Safety net" : "Get help if it changes");
    report_.paragraph(assessment_.safety_net, for_therapist() ? "Tell the person:" : "");
    if (!sources_.empty()) {
      report_.heading("Sources");
      for (std::size_t i = 0; i < sources_.size(); ++i)
        report_.item(source_line(sources_[i]), fmt::format("[{}]", i + 1));
    }
    report_.paragraph("This suggests what to examine. It is no diagnosis.");
    report_.paragraph(
        fmt::format("Knowledge {} ({})", assessment_.knowledge_version, assessment_.knowledge_sha256.substr(0, 12)));
  }

  const Case& subject_;
  const Assessment& assessment_;
  const Wording& wording_;
  Audience audience_;
  Document report_;
  std::vector<std::string> sources_;
};

}  // namespace

Document report_of(const Case& subject, const Assessment& assessment, const Wording& wording, Audience audience) {
  return ReportWriter(subject, assessment, wording, audience).written();
}

Document report_of(const CaseError& error) {
  Document report;
  report.title(error.id.empty() ? "(no id)" : on_one_line(error.id));
  report.paragraph(
      fmt::format("{}{}{}", on_one_line(error.at), error.at.empty() ? "" : ": ", on_one_line(error.message)),
      "Not assessed:");
  return report;
}

}  // namespace kneewise
