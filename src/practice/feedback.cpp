#include "src/practice/feedback.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <utility>

#include "src/basics/lists.hpp"
#include "src/basics/text.hpp"
#include "src/practice/effects.hpp"
#include "src/practice/names.hpp"
#include "src/practice/words.hpp"

namespace kneewise {
namespace {

constexpr std::string_view not_asked = "You did not ask for it.";

std::string in_place(std::size_t place) {
  constexpr std::array<const char*, 5> words = {"first", "second", "third", "fourth", "fifth"};
  return place < words.size() ? words.at(place) : fmt::format("only at place {}", place + 1);
}

// Parts of a score as whole numbers that add up to their rounded sum: those cut most get what is left.
std::vector<int> whole_parts(const std::vector<double>& parts) {
  std::vector<int> whole;
  std::vector<std::pair<double, std::size_t>> cut;
  double sum = 0;
  int shown = 0;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    whole.push_back(static_cast<int>(std::floor(parts[i])));
    cut.emplace_back(std::floor(parts[i]) - parts[i], i);
    sum += parts[i];
    shown += whole.back();
  }
  std::sort(cut.begin(), cut.end());
  for (std::size_t i = 0; shown < std::lround(sum) && i < cut.size(); ++i, ++shown) ++whole[cut[i].second];
  return whole;
}

// What the comparison of one practice says.
class Comparison {
 public:
  Comparison(Reasoner& reasoner, const Patient& patient, const AnswerKey& key, const Expert& expert,
             const Practice& practice, const PracticeScore& score)
      : knowledge_(reasoner.knowledge()),
        wording_(knowledge_.wording),
        patient_(patient),
        key_(key),
        expert_(expert),
        practice_(practice),
        judged_(*practice.judgement),
        score_(score),
        effects_(reasoner, patient, key) {
    const std::string lead = key.assessment.muscles.empty() ? "" : key.assessment.muscles.front().ranked.id;
    steps_ = trace(reasoner, patient, practice.asked, lead);
    find_signs_never_asked(reasoner);
  }

  Document written() {
    score();
    danger();
    muscles();
    cause_and_precautions();
    questions();
    path();
    truth();
    document_.paragraph(
        fmt::format("\"The expert\" is this program's knowledge base ({}), not a person.", knowledge_.version));
    return std::move(document_);
  }

 private:
  [[nodiscard]] std::string label(const std::string& question) const {
    return wording_.label(question, Audience::person);
  }
  [[nodiscard]] std::string muscle(const std::string& id) const { return wording_.muscle(id, Audience::therapist); }
  [[nodiscard]] bool asked(const std::string& question) const { return holds(practice_.asked, question); }
  [[nodiscard]] bool knew(const std::string& question, const std::string& about) const {
    if (question == palpation_question) return holds(practice_.asked, Ask{question, about});
    return patient_.opening().contains(question) || asked(question);
  }

  // ---------------------------------------------------------------------------------------------- score and lessons

  void score() {
    document_.heading(fmt::format("Your score: {:.0f} of 100", score_.total));
    for (const std::string& lesson : lessons()) document_.item(lesson);
    const std::vector<int> parts = whole_parts(
        {score_.safety, score_.information, score_.ranking, score_.calibration, score_.precautions, score_.cause});
    std::string line = fmt::format(
        "safety {} of 35; information for questions spent {} of 15; ranking {} of 20; how sure you were {} of 15; "
        "precautions {} of 10; cause {} of 5",
        parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]);
    if (score_.hints > 0) line += fmt::format("; hints -{:.0f}", score_.hints);
    document_.paragraph(line + ".", "Points:");
    document_.paragraph(
        "Pairs such as (0.20 to 0.56) are belief, before and after: it runs from -1 to 1 and ranks what to examine. It "
        "is no probability, and no per cent of being sure.");
    if (score_.missed)
      document_.paragraph(
          fmt::format("The total can be {:.0f} at most: whatever else is right comes after it.", missed_danger_cap),
          "You missed a danger.", Tone::danger);
  }

  // The two or three things to remember, the gravest first.
  [[nodiscard]] std::vector<std::string> lessons() const {
    constexpr std::size_t most = 3;
    constexpr double half = 0.5;
    std::vector<std::string> list;
    if (const std::string heard = misread(true); !heard.empty()) list.push_back(heard);
    if (!never_asked_.empty())
      list.push_back(fmt::format("Ask for danger signs: {} was never asked.", label(never_asked_.front())));
    if (!key_.dangerous && is_urgent(judged_.next))
      list.emplace_back("Nothing in this case called for a doctor at once.");
    if (never_asked_.empty() && score_.screened < half)
      list.push_back(
          fmt::format("Screen for danger first: you asked about {:.0f} % of a full screen.", 100 * score_.screened));
    // Beside a danger the muscles are no lesson.
    if (!key_.dangerous) add_lessons_of_muscles(list);
    list.resize(std::min(list.size(), most));
    if (list.empty()) list.emplace_back("You asked for what mattered and read it as the expert did.");
    return list;
  }

  void add_lessons_of_muscles(std::vector<std::string>& list) const {
    const std::string where = parting();
    if (!where.empty()) list.push_back(where);
    // Where a question that was not asked parts the muscles, that says it all.
    if (!where.ends_with(not_asked))
      if (const std::string missed = best_question_missed(); !missed.empty()) list.push_back(missed);
    if (!judged_.muscles.empty() && !score_.first_right && judged_.muscles.front().sure >= 0.7)
      list.push_back(fmt::format("You were {:.0f} % sure of {}: say less while a rival fits as well.",
                                 100 * judged_.muscles.front().sure, muscle(judged_.muscles.front().muscle)));
  }

  // What told the expert most about a right muscle or a likely mimic, and was never asked.
  [[nodiscard]] std::string best_question_missed() const {
    const auto& others = key_.assessment.alternatives;
    const auto matters = [&](const std::string& about) {
      return contains(key_.muscles, about) || (!others.empty() && others.front().ranked.id == about &&
                                               others.front().ranked.likelihood == Likelihood::likely);
    };
    double most = much_shift;
    std::size_t best = expert_.path.size();
    for (std::size_t i = 0; i < expert_.path.size(); ++i) {
      const Step& step = expert_.path[i];
      if (!step.held || step.danger || knew(step.ask.question, step.ask.muscle)) continue;
      const double change = std::max(matters(step.lead) ? std::abs(step.lead_after - step.lead_before) : 0,
                                     matters(step.about) ? std::abs(step.after - step.before) : 0);
      if (change <= most) continue;
      most = change;
      best = i;
    }
    if (best == expert_.path.size()) return "";
    return fmt::format("You never asked this. {}: {}", capitalised(name_of(expert_.path[best].ask, wording_)),
                       effects_.of(expert_.path, best));
  }

  // ---------------------------------------------------------------------------------------------- danger

  // A sign that was heard, and made too little of.
  [[nodiscard]] std::string misread(bool with_rule) const {
    if (!key_.dangerous || (!judged_.family.empty() && is_urgent(judged_.next))) return "";
    for (const RedFlag& flag : key_.assessment.red_flags) {
      if (!is_urgent(flag.disposition)) continue;
      std::vector<Finding> heard = flag.because;
      std::erase_if(heard, [this](const Finding& finding) {
        return finding.kind == Finding::Kind::denied || !contains(key_.signs, finding.question) ||
               !asked(finding.question);
      });
      if (!heard.empty())
        return fmt::format("You heard this and took it for {}: {}.{}", judged_.family.empty() ? "nothing" : "harmless",
                           wording_.because(heard, Audience::person),
                           with_rule ? fmt::format(" {}{}", flag.statement, cited(flag.sources, wording_)) : "");
    }
    return "";
  }

  // Those whose answer would have made a difference to what was heard; none when enough was heard to see it.
  void find_signs_never_asked(Reasoner& reasoner) {
    Answers heard = patient_.opening();
    for (const Ask& ask : practice_.asked) patient_.tell(ask, heard);
    Session session(reasoner, heard);
    const Disposition now = session.outlook().triage.disposition;
    if (!key_.dangerous || now <= key_.assessment.disposition) return;
    std::vector<std::string> decisive;
    for (const std::string& sign : key_.signs) {
      if (asked(sign)) continue;
      never_asked_.push_back(sign);
      if (session.outlook_with(sign, patient_.subject().answers.at(sign)).triage.disposition < now)
        decisive.push_back(sign);
    }
    if (!decisive.empty()) never_asked_ = decisive;
  }

  void danger() {
    const Assessment& all = key_.assessment;
    document_.heading("Danger");
    document_.paragraph(fmt::format(
        "Yours: {}; {}. The expert's: {}.", judged_.family.empty() ? "none" : name_of_family(judged_.family, wording_),
        wording_.dispositions.at(judged_.next).name, wording_.dispositions.at(all.disposition).name));
    std::set<std::string> said;
    for (const RedFlag& flag : all.red_flags)
      if (flag.disposition == all.disposition && said.insert(flag.family).second)
        document_.item(fmt::format("{} Because: {}.{}", flag.statement,
                                   wording_.because(flag.because, Audience::person), cited(flag.sources, wording_)),
                       flag.name + ":");
    if (const std::string heard = misread(false); !heard.empty()) document_.paragraph(heard, "", Tone::danger);
    std::vector<std::string> never;
    for (const std::string& sign : never_asked_) never.push_back(label(sign));
    if (!never.empty()) document_.paragraph(joined(never) + ".", "Danger signs you never asked for:");
    document_.paragraph(
        fmt::format("You asked about {:.0f} % of what counts as a full screen.", 100 * score_.screened));
    constexpr std::size_t most = 6;
    std::vector<std::string> open;
    std::set<std::string> covered;
    for (const DangerQuestion& item : expert_.screen)
      if (asked(item.question)) covered.insert(item.families.begin(), item.families.end());
    for (const DangerQuestion& item : expert_.screen)
      for (const std::string& family : item.families)
        if (covered.insert(family).second) open.push_back(name_of_family(family, wording_));
    if (!open.empty())
      document_.paragraph(shortened_list(open, most) + ".", "Not asked about, though one answer would have raised it:");
  }

  // ---------------------------------------------------------------------------------------------- muscles

  // How much these answers add to a belief, everything else being as it is.
  [[nodiscard]] double gain(const Ranked* ranked, const std::vector<Finding>& because) const {
    if (ranked == nullptr) return 0;
    std::vector<Evidence> others = ranked->evidence_for;
    others.insert(others.end(), ranked->evidence_against.begin(), ranked->evidence_against.end());
    std::erase_if(others, [&](const Evidence& piece) { return piece.because == because; });
    const auto left = rank(others, knowledge_.weights);
    return ranked->belief - (left.empty() ? 0 : left.front().belief);
  }

  // The finding that lifts the expert's first muscle most beyond the one that was named.
  [[nodiscard]] std::string parting() const {
    const auto& all = key_.assessment.muscles;
    if (all.empty() || key_.muscles.empty() || judged_.muscles.empty()) return "";
    const std::string& named = judged_.muscles.front().muscle;
    if (contains(key_.muscles, named)) return "";
    const auto right =
        std::ranges::find_if(all, [this](const Candidate& item) { return contains(key_.muscles, item.ranked.id); });
    if (right == all.end()) return "";
    const Evidence* best = nullptr;
    double most = smallest_shift;
    for (const Evidence& piece : right->ranked.evidence_for) {
      const double lead = gain(&right->ranked, piece.because) - gain(key_.assessment.find(named), piece.because);
      if (lead > most) {
        most = lead;
        best = &piece;
      }
    }
    if (best == nullptr || best->because.empty()) return "";
    return fmt::format("{} speaks more for {} than for {}: {}{}. {}",
                       capitalised(wording_.because(best->because, Audience::person)), right->name, muscle(named),
                       best->text, cited(best->sources, wording_),
                       knew(best->because.front().question, right->ranked.id) ? "You knew it." : not_asked);
  }

  // What the case was found to be, and where the knowledge put it.
  void verdict() {
    if (key_.verdict.empty() || key_.dangerous) return;
    const auto& all = key_.assessment.muscles;
    std::vector<std::string> places;
    for (const std::string& id : key_.verdict) {
      const auto item =
          std::ranges::find_if(all, [&id](const Candidate& candidate) { return candidate.ranked.id == id; });
      const std::string name = key_.verdict.size() > 1 ? muscle(id) : "it";
      places.push_back(item == all.end() || !item->ranked.possible()
                           ? fmt::format("{} not among the likely or possible ones", name)
                           : fmt::format("{} {}", name, in_place(static_cast<std::size_t>(item - all.begin()))));
    }
    document_.paragraph(fmt::format("{}{}. The knowledge put {}.", key_.verdict.size() == 2 ? "two muscles, " : "",
                                    names_of_muscles(key_.verdict, wording_, " and "), joined(places, ", ")),
                        "Really:");
  }

  void muscles() {
    document_.heading("Muscles");
    std::vector<std::string> yours;
    for (const Guess& guess : judged_.muscles)
      yours.push_back(fmt::format("{} {:.0f} %", muscle(guess.muscle), 100 * guess.sure));
    document_.paragraph(yours.empty() ? "none" : joined(yours), "Yours:");
    constexpr std::size_t shown = 3;
    std::vector<std::string> experts;
    for (const Candidate& item : key_.assessment.muscles)
      if (experts.size() < shown && item.ranked.possible())
        experts.push_back(fmt::format("{} ({})", item.name, id_of(item.ranked.likelihood)));
    document_.paragraph(experts.empty() ? "no muscle fits" : joined(experts), "The expert's:");
    verdict();
    if (!key_.muscles.empty())
      document_.paragraph(
          fmt::format("{}{}.", names_of_muscles(key_.muscles, wording_, ", "), key_.abstain ? "; or none" : ""),
          "Counted as right:");
    const auto& others = key_.assessment.alternatives;
    if (!others.empty() && others.front().ranked.likelihood == Likelihood::likely)
      document_.paragraph(fmt::format("{}. {}", others.front().name, others.front().tells_apart),
                          key_.mimic.empty() ? "Likely too, and no trigger point:" : "Likelier than any muscle:");
    if (const std::string where = parting(); !where.empty()) document_.paragraph(where, "Where you parted:");
  }

  // ---------------------------------------------------------------------------------------------- cause, precautions

  void cause_and_precautions() {
    document_.heading("Cause, precautions");
    std::vector<std::string> causes;
    for (const Finding& cause : key_.causes) causes.push_back(cause_in_words(cause, wording_));
    if (key_.no_cause) causes.emplace_back("none");
    constexpr std::size_t most = 6;
    document_.paragraph(
        fmt::format("Yours: {}. Counted as right: {}.",
                    judged_.cause ? cause_in_words(*judged_.cause, wording_) : "none", shortened_list(causes, most)),
        "Cause.");
    if (key_.dangerous) document_.paragraph("Nothing is treated before a doctor has seen it.");
    for (const Precaution& item : key_.assessment.precautions)
      if (contains(key_.precautions, item.id))
        document_.item(fmt::format("{} Because: {}.", item.clinical, wording_.because(item.because, Audience::person)),
                       item.name + (contains(judged_.precautions, item.id) ? " (yours too)." : "."));
  }

  // ---------------------------------------------------------------------------------------------- the questions

  // A question whose other answer would have raised a danger.
  [[nodiscard]] bool screens(const std::string& question) const {
    return expert_.dangers.contains(question) ||
           std::ranges::any_of(expert_.screen, [&](const DangerQuestion& item) { return item.question == question; });
  }
  // "I don't know" is no answer, whether the case says so or says nothing.
  [[nodiscard]] bool was_answered(const Ask& ask) const {
    const auto given = patient_.subject().answers.find(ask.question);
    return given != patient_.subject().answers.end() && given->second.known;
  }
  // Whether it mattered, and came much later than the expert asked it.
  [[nodiscard]] bool came_late(std::size_t place) const {
    constexpr std::ptrdiff_t late_by = 8;
    const Step& step = steps_[place];
    const auto& path = expert_.path;
    const auto found = std::ranges::find_if(path, [&](const Step& item) { return item.ask == step.ask; });
    return found != path.end() && static_cast<std::ptrdiff_t>(place) - (found - path.begin()) >= late_by &&
           (contains(key_.signs, step.ask.question) || step.shift >= much_shift);
  }

  void questions() {
    if (steps_.empty()) return;
    constexpr std::size_t few = 3;
    document_.heading("Your questions");
    std::vector<std::string> unknown;
    std::vector<std::string> nothing;
    std::vector<std::string> late;
    std::size_t closed = 0;
    for (std::size_t i = 0; i < steps_.size(); ++i) {
      const Step& step = steps_[i];
      const std::string name = name_of(step.ask, wording_);
      if (came_late(i)) late.push_back(name);
      if (effects_.told_something(step))
        document_.item(effects_.of(steps_, i), fmt::format("{}. {}:", i + 1, name));
      else if (!was_answered(step.ask))
        unknown.push_back(name);
      else if (screens(step.ask.question))
        ++closed;
      else
        nothing.push_back(name);
    }
    if (closed > 0)
      document_.paragraph(fmt::format("{} question{} with a reassuring answer.", closed, closed == 1 ? "" : "s"),
                          "Closed dangers:");
    if (!nothing.empty())
      document_.paragraph(fmt::format("{}: {}.", nothing.size(), shortened_list(nothing, few)), "Changed nothing:");
    if (!unknown.empty())
      document_.paragraph(fmt::format("{}: {}.", unknown.size(), shortened_list(unknown, few)),
                          "The patient did not know:");
    if (!late.empty()) document_.paragraph(joined(late) + ".", "Asked too late:");
  }

  // ---------------------------------------------------------------------------------------------- the expert

  // Which quiet danger questions stood for which family: a family with many questions first, each question once.
  void screen_summary() {
    constexpr std::size_t most = 8;
    std::map<std::string, std::vector<std::string>> by_family;
    for (const Step& step : expert_.path) {
      const auto about = expert_.dangers.find(step.ask.question);
      if (about == expert_.dangers.end() || effects_.told_something(step)) continue;
      for (const std::string& family : about->second) by_family[family].push_back(step.ask.question);
    }
    std::vector<std::string> said;
    for (std::size_t lines = 0; !by_family.empty() && lines < most; ++lines) {
      const auto largest = std::ranges::max_element(
          by_family, [](const auto& a, const auto& b) { return a.second.size() < b.second.size(); });
      if (largest->second.empty()) break;
      std::vector<std::string> labels;
      for (const std::string& question : largest->second) labels.push_back(label(question));
      document_.item(joined(labels, ", ") + ".",
                     fmt::format("To exclude {}:", name_of_family(largest->first, wording_)));
      append_new(said, largest->second);
      by_family.erase(largest);
      for (auto& [family, questions] : by_family)
        std::erase_if(questions, [&](const std::string& question) { return contains(said, question); });
    }
    std::set<std::string> rest;
    for (const auto& [family, questions] : by_family) rest.insert(questions.begin(), questions.end());
    if (!rest.empty())
      document_.item(fmt::format("{} question{}, one for each.", rest.size(), rest.size() == 1 ? "" : "s"),
                     "To exclude rarer dangers:");
  }

  void path() {
    document_.heading("The expert's path from the same start");
    screen_summary();
    constexpr std::size_t most = 8;
    // Beside a danger the muscles do not matter.
    const auto shown = [this](const Step& step) {
      return effects_.told_something(step) && (!key_.dangerous || step.from != step.to || effects_.worries(step));
    };
    std::vector<double> shifts;
    for (const Step& step : expert_.path)
      if (shown(step)) shifts.push_back(step.shift);
    std::ranges::sort(shifts, std::greater<>());
    const double least = shifts.size() > most ? shifts[most - 1] : 0;
    std::size_t quiet = 0;
    for (std::size_t i = 0; i < expert_.path.size(); ++i) {
      const Step& step = expert_.path[i];
      if (shown(step) && (step.shift >= least || step.from != step.to))
        document_.item(effects_.of(expert_.path, i), fmt::format("{}. {}:", i + 1, name_of(step.ask, wording_)));
      else if (!expert_.dangers.contains(step.ask.question))
        ++quiet;
    }
    if (quiet > 0) document_.paragraph(fmt::format("{} more question{} told less.", quiet, quiet == 1 ? "" : "s"));
  }

  // ---------------------------------------------------------------------------------------------- what happened

  void truth() {
    constexpr std::size_t longest = 2000;
    const Case& subject = patient_.subject();
    const bool generated = subject.origin == Origin::generated;
    if (subject.summary.empty() && !generated && !subject.expect) return;
    document_.heading("What really happened");
    if (generated) document_.paragraph("This case was generated from the knowledge; nobody had it.");
    if (!subject.summary.empty()) document_.paragraph(on_one_line(subject.summary, longest));
    if (subject.expect) {
      std::vector<std::string> found;
      for (const std::string& family : subject.expect->red_flags) found.push_back(name_of_family(family, wording_));
      if (!subject.expect->muscles.empty())
        found.push_back(names_of_muscles(subject.expect->muscles, wording_, " and "));
      if (generated && found.empty() && !key_.mimic.empty()) found.push_back(name_of_candidate(key_.mimic, knowledge_));
      if (!found.empty())
        document_.paragraph(joined(found) + ".", generated ? "It was made to be:" : "It turned out to be:");
    }
    if (!subject.source.empty()) document_.paragraph(on_one_line(subject.source, longest), "Source:");
  }

  const Knowledge& knowledge_;
  const Wording& wording_;
  const Patient& patient_;
  const AnswerKey& key_;
  const Expert& expert_;
  const Practice& practice_;
  const Judgement& judged_;
  const PracticeScore& score_;
  Effects effects_;
  std::vector<Step> steps_;               // of the trainee
  std::vector<std::string> never_asked_;  // signs of danger that would have made a difference
  Document document_;
};

}  // namespace

Document feedback_of(Reasoner& reasoner, const Patient& patient, const AnswerKey& key, const Expert& expert,
                     const Practice& practice, const PracticeScore& score) {
  return Comparison(reasoner, patient, key, expert, practice, score).written();
}

}  // namespace kneewise
