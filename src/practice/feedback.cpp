#include "src/practice/feedback.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

#include "src/basics/lists.hpp"
#include "src/reasoning/look_ahead.hpp"
#include "src/score/score.hpp"
#include "src/basics/text.hpp"

namespace kneewise {
namespace {

constexpr double much = 0.15;
constexpr std::string_view palpation = "palpation";
constexpr std::string_view not_asked = "You did not ask for it.";

std::string about_name(const std::string& id, const KnowledgeBase& base) {
  return base.muscles.contains(id) ? base.wording.muscle(id, Audience::therapist)
                                   : base.wording.alternative(id, Audience::therapist);
}

std::string family_name(const std::string& id, const Wording& wording) {
  const auto family = wording.families.find(id);
  return family == wording.families.end() ? id : family->second.name;
}

std::string joined(const std::vector<std::string>& items, const char* between = "; ") {
  return fmt::format("{}", fmt::join(items, between));
}

std::string muscles_in_words(const std::vector<std::string>& ids, const Wording& wording, const char* between) {
  std::vector<std::string> names;
  names.reserve(ids.size());
  for (const std::string& id : ids) names.push_back(wording.muscle(id, Audience::therapist));
  return joined(names, between);
}

// The first few of a list, and how many more there are.
std::string shortened_list(std::vector<std::string> items, std::size_t most, const char* between = "; ") {
  const std::size_t more = items.size() > most ? items.size() - most : 0;
  items.resize(items.size() - more);
  return joined(items, between) + (more > 0 ? fmt::format("{}and {} more", between, more) : "");
}

std::string in_place(std::size_t place) {
  constexpr std::array<const char*, 5> words = {"first", "second", "third", "fourth", "fifth"};
  return place < words.size() ? words.at(place) : fmt::format("only at place {}", place + 1);
}

// A founding statement stands for its article.
std::string title_of(const Source& source, const Wording& wording) {
  constexpr std::string_view founding = "founding article ";
  if (!source.title.starts_with(founding)) return source.title;
  const auto end = std::min(source.title.find(':'), source.title.size());
  const auto article = wording.sources.find(source.title.substr(founding.size(), end - founding.size()));
  return article == wording.sources.end() ? source.title : article->second.title;
}

// Answers that stand under a conclusion, without what it took to be absent.
std::vector<std::string> given_in(const std::vector<std::string>& because) {
  std::vector<std::string> given = because;
  std::erase_if(given, [](const std::string& finding) { return finding.starts_with("not "); });
  return given;
}

std::string question_in(const std::string& finding) {
  const std::size_t start = finding.starts_with("not ") ? 4 : 0;
  return finding.substr(start, finding.find('=') - start);
}

bool is_grave(Disposition disposition) {
  return disposition <= Disposition::urgent;
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
  Comparison(const KnowledgeBase& base, const Patient& patient, const Key& key, const Expert& expert,
             const Practice& practice, const PracticeScore& score)
      : base_(base),
        wording_(base.wording),
        patient_(patient),
        key_(key),
        expert_(expert),
        practice_(practice),
        judged_(*practice.judgement),
        score_(score) {
    const std::string lead = key.assessment.muscles.empty() ? "" : key.assessment.muscles.front().ranked.id;
    steps_ = trace(base, patient, practice.asked, lead);
    heard_ = patient.opening();
    for (const Ask& ask : practice.asked) patient.tell(ask, heard_);
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
        fmt::format("\"The expert\" is this program's knowledge base ({}), not a person.", base_.version));
    return std::move(document_);
  }

 private:
  [[nodiscard]] std::string label(const std::string& question) const {
    return wording_.label(question, Audience::person);
  }
  [[nodiscard]] std::string muscle(const std::string& id) const { return wording_.muscle(id, Audience::therapist); }
  [[nodiscard]] bool asked(const std::string& id) const {
    return std::any_of(practice_.asked.begin(), practice_.asked.end(),
                       [&](const Ask& ask) { return ask.question == id; });
  }
  [[nodiscard]] bool knew(const std::string& question, const std::string& about) const {
    if (question == palpation)
      return std::find(practice_.asked.begin(), practice_.asked.end(), Ask{question, about}) != practice_.asked.end();
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
        "is "
        "no probability, and no per cent of being sure.");
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
    const auto never = signs_never_asked();
    if (!never.empty()) list.push_back(fmt::format("Ask for danger signs: {} was never asked.", label(never.front())));
    if (!key_.dangerous && is_grave(judged_.next))
      list.emplace_back("Nothing in this case called for a doctor at once.");
    if (never.empty() && score_.screened < half)
      list.push_back(
          fmt::format("Screen for danger first: you asked about {:.0f} % of a full screen.", 100 * score_.screened));
    // Beside a danger the muscles are no lesson.
    const std::string where = key_.dangerous ? "" : parting();
    if (!where.empty()) list.push_back(where);
    // Where a question that was not asked parts the muscles, that says it all.
    if (!key_.dangerous && !where.ends_with(not_asked))
      if (const std::string missed = best_question_missed(); !missed.empty()) list.push_back(missed);
    if (!key_.dangerous && !judged_.muscles.empty() && !score_.first_right && judged_.muscles.front().sure >= 0.7)
      list.push_back(fmt::format("You were {:.0f} % sure of {}: say less while a rival fits as well.",
                                 100 * judged_.muscles.front().sure, muscle(judged_.muscles.front().muscle)));
    list.resize(std::min(list.size(), most));
    if (list.empty()) list.emplace_back("You asked for what mattered and read it as the expert did.");
    return list;
  }

  // What told the expert most about a right muscle or a likely mimic, and was never asked.
  [[nodiscard]] std::string best_question_missed() const {
    const auto& others = key_.assessment.alternatives;
    const auto matters = [&](const std::string& about) {
      return contains(key_.muscles, about) || (!others.empty() && others.front().ranked.id == about &&
                                               others.front().ranked.likelihood == Likelihood::likely);
    };
    double most = much;
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
                       effect(expert_.path, best));
  }

  // ---------------------------------------------------------------------------------------------- what a question did

  [[nodiscard]] Answers known_before(const std::vector<Step>& steps, std::size_t place) const {
    Answers known = patient_.opening();
    for (std::size_t i = 0; i < place; ++i) patient_.tell(steps[i].ask, known);
    return known;
  }

  // The answer, what it changed, and the row or rule that says so.
  [[nodiscard]] std::string effect(const std::vector<Step>& steps, std::size_t place) const {
    const Step& step = steps[place];
    const Answers before = known_before(steps, place);
    Answers after = before;
    patient_.tell(step.ask, after);
    std::string text = fmt::format("\"{}\"", patient_.answer(step.ask));
    const std::size_t told = text.size();
    if (step.from != step.to) {
      text += fmt::format(" What should happen changes from \"{}\" to \"{}\".",
                          wording_.dispositions.at(step.from).name, wording_.dispositions.at(step.to).name);
      if (const auto flag = danger_between(base_, before, after))
        text += fmt::format(" {}{}", flag->statement, cited(flag->sources, wording_));
    }
    if (!step.lead.empty()) text += belief(step.lead, step.lead_before, step.lead_after, before, after);
    if (step.about != step.lead) text += belief(step.about, step.before, step.after, before, after);
    if (text.size() == told)
      text += worries(step) ? " A sign of danger; not enough by itself." : " It changed nothing.";
    return text;
  }

  [[nodiscard]] std::string belief(const std::string& about, double before, double after, const Answers& known_before,
                                   const Answers& known_after) const {
    constexpr double some = 0.05;
    const double change = std::abs(after - before);
    if (about.empty() || change < smallest_shift) return "";
    const char* size = change >= much ? "much " : change >= some ? "" : "a little ";
    std::string text = fmt::format(" {} becomes {}{} ({:.2f} to {:.2f})", capitalised(about_name(about, base_)), size,
                                   after > before ? "stronger" : "weaker", before, after);
    if (const auto reason = reason_between(base_, known_before, known_after, about))
      text += fmt::format(": {}{}", reason->text, cited(reason->sources, wording_));
    return text + (text.ends_with('.') ? "" : ".");
  }

  [[nodiscard]] bool worries(const Step& step) const {
    if (!step.held || !step.danger) return false;
    if (contains(key_.signs, step.ask.question)) return true;
    const Question& question = *base_.vocabulary.find(step.ask.question);
    const Answer& answer = patient_.subject().answers.find(step.ask.question)->second;
    return std::any_of(answer.chosen.begin(), answer.chosen.end(),
                       [&](const std::string& id) { return question.worries(id); });
  }

  // ---------------------------------------------------------------------------------------------- danger

  // A sign that was heard, and made too little of.
  [[nodiscard]] std::string misread(bool with_rule) const {
    if (!key_.dangerous || (!judged_.family.empty() && is_grave(judged_.next))) return "";
    for (const RedFlag& flag : key_.assessment.red_flags) {
      if (!is_grave(flag.disposition)) continue;
      std::vector<std::string> heard = given_in(flag.because);
      std::erase_if(heard, [this](const std::string& finding) {
        return !contains(key_.signs, question_in(finding)) || !asked(question_in(finding));
      });
      if (!heard.empty())
        return fmt::format("You heard this and took it for {}: {}.{}", judged_.family.empty() ? "nothing" : "harmless",
                           wording_.because(heard, Audience::person),
                           with_rule ? fmt::format(" {}{}", flag.statement, cited(flag.sources, wording_)) : "");
    }
    return "";
  }

  // Those whose answer would have made a difference to what was heard; none when enough was heard to see it.
  [[nodiscard]] std::vector<std::string> signs_never_asked() const {
    LookAhead ahead(base_, heard_);
    if (!key_.dangerous || ahead.now().triage.disposition <= key_.assessment.disposition) return {};
    std::vector<std::string> open;
    std::vector<std::string> decisive;
    for (const std::string& sign : key_.signs) {
      if (asked(sign)) continue;
      open.push_back(sign);
      const Answer& answer = patient_.subject().answers.find(sign)->second;
      if (ahead.with(sign, answer).triage.disposition < ahead.now().triage.disposition) decisive.push_back(sign);
    }
    return decisive.empty() ? open : decisive;
  }

  void danger() {
    document_.heading("Danger");
    document_.paragraph(fmt::format(
        "Yours: {}; {}. The expert's: {}.", judged_.family.empty() ? "none" : family_name(judged_.family, wording_),
        wording_.dispositions.at(judged_.next).name, wording_.dispositions.at(key_.assessment.disposition).name));
    std::set<std::string> said;
    for (const RedFlag& flag : key_.assessment.red_flags)
      if (flag.disposition == key_.assessment.disposition && said.insert(flag.family).second)
        document_.item(fmt::format("{} Because: {}.{}", flag.statement,
                                   wording_.because(flag.because, Audience::person), cited(flag.sources, wording_)),
                       flag.name + ":");
    if (const std::string heard = misread(false); !heard.empty()) document_.paragraph(heard, "", Tone::danger);
    std::vector<std::string> never;
    for (const std::string& sign : signs_never_asked()) never.push_back(label(sign));
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
        if (covered.insert(family).second) open.push_back(family_name(family, wording_));
    if (!open.empty())
      document_.paragraph(shortened_list(open, most) + ".", "Not asked about, though one answer would have raised it:");
  }

  // ---------------------------------------------------------------------------------------------- muscles

  [[nodiscard]] const Candidate* candidate(const std::string& id) const {
    const auto& all = key_.assessment.muscles;
    const auto found =
        std::find_if(all.begin(), all.end(), [&id](const Candidate& item) { return item.ranked.id == id; });
    return found == all.end() ? nullptr : &*found;
  }

  // How much these answers add to a belief, all the rest being as it is.
  [[nodiscard]] double gain(const Candidate* muscle, const std::vector<std::string>& because) const {
    if (muscle == nullptr) return 0;
    std::vector<Evidence> others = muscle->ranked.evidence_for;
    others.insert(others.end(), muscle->ranked.evidence_against.begin(), muscle->ranked.evidence_against.end());
    std::erase_if(others, [&](const Evidence& piece) { return piece.because == because; });
    const auto left = rank(others, base_.weights);
    return muscle->ranked.belief - (left.empty() ? 0 : left.front().belief);
  }

  // The finding that lifts the expert's first muscle most beyond the one that was named.
  [[nodiscard]] std::string parting() const {
    if (key_.assessment.muscles.empty() || key_.muscles.empty() || judged_.muscles.empty()) return "";
    const std::string& named = judged_.muscles.front().muscle;
    if (contains(key_.muscles, named)) return "";
    const Candidate& right =
        *std::find_if(key_.assessment.muscles.begin(), key_.assessment.muscles.end(),
                      [this](const Candidate& item) { return contains(key_.muscles, item.ranked.id); });
    const Evidence* best = nullptr;
    double most = smallest_shift;
    for (const Evidence& piece : right.ranked.evidence_for) {
      const double lead = gain(&right, piece.because) - gain(candidate(named), piece.because);
      if (lead > most) {
        most = lead;
        best = &piece;
      }
    }
    if (best == nullptr || best->because.empty()) return "";
    return fmt::format("{} speaks more for {} than for {}: {}{}. {}",
                       capitalised(wording_.because(best->because, Audience::person)), right.name, muscle(named),
                       best->text, cited(best->sources, wording_),
                       knew(question_in(best->because.front()), right.ranked.id) ? "You knew it." : not_asked);
  }

  // What the case was found to be, and where the knowledge put it.
  void verdict() {
    if (key_.verdict.empty() || key_.dangerous) return;
    std::vector<std::string> places;
    for (const std::string& id : key_.verdict) {
      const Candidate* item = candidate(id);
      const std::string name = key_.verdict.size() > 1 ? muscle(id) : "it";
      places.push_back(
          item == nullptr || item->ranked.likelihood == Likelihood::unlikely
              ? fmt::format("{} not among the likely or possible ones", name)
              : fmt::format("{} {}", name, in_place(static_cast<std::size_t>(item - key_.assessment.muscles.data()))));
    }
    document_.paragraph(fmt::format("{}{}. The knowledge put {}.", key_.verdict.size() == 2 ? "two muscles, " : "",
                                    muscles_in_words(key_.verdict, wording_, " and "), joined(places, ", ")),
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
      if (experts.size() < shown && item.ranked.likelihood != Likelihood::unlikely)
        experts.push_back(fmt::format("{} ({})", item.name, id_of(item.ranked.likelihood)));
    document_.paragraph(experts.empty() ? "no muscle fits" : joined(experts), "The expert's:");
    verdict();
    if (!key_.muscles.empty())
      document_.paragraph(
          fmt::format("{}{}.", muscles_in_words(key_.muscles, wording_, ", "), key_.abstain ? "; or none" : ""),
          "Counted as right:");
    if (!key_.assessment.alternatives.empty() &&
        key_.assessment.alternatives.front().ranked.likelihood == Likelihood::likely) {
      const AlternativeCandidate& other = key_.assessment.alternatives.front();
      document_.paragraph(fmt::format("{}. {}", other.name, other.tells_apart),
                          key_.mimic.empty() ? "Likely too, and no trigger point:" : "Likelier than any muscle:");
    }
    if (const std::string where = parting(); !where.empty()) document_.paragraph(where, "Where you parted:");
  }

  // ---------------------------------------------------------------------------------------------- cause, precautions

  void cause_and_precautions() {
    document_.heading("Cause, precautions");
    std::vector<std::string> causes;
    for (const std::string& cause : key_.causes) causes.push_back(cause_in_words(cause, wording_));
    if (key_.no_cause) causes.emplace_back("none");
    constexpr std::size_t most = 6;
    document_.paragraph(fmt::format("Yours: {}. Counted as right: {}.",
                                    judged_.cause.empty() ? "none" : cause_in_words(judged_.cause, wording_),
                                    shortened_list(causes, most)),
                        "Cause.");
    if (key_.dangerous) document_.paragraph("Nothing is treated before a doctor has seen it.");
    for (const Precaution& item : key_.assessment.precautions)
      if (contains(key_.precautions, item.id))
        document_.item(fmt::format("{} Because: {}.", item.clinical, wording_.because(item.because, Audience::person)),
                       item.name + (contains(judged_.precautions, item.id) ? " (yours too)." : "."));
  }

  // ---------------------------------------------------------------------------------------------- the questions

  [[nodiscard]] std::ptrdiff_t place_of(const Ask& ask) const {
    const auto found =
        std::find_if(expert_.path.begin(), expert_.path.end(), [&](const Step& step) { return step.ask == ask; });
    return found == expert_.path.end() ? -1 : found - expert_.path.begin();
  }
  // A question whose other answer would have raised a danger.
  [[nodiscard]] bool screens(const std::string& question) const {
    return expert_.dangers.contains(question) ||
           std::any_of(expert_.screen.begin(), expert_.screen.end(),
                       [&](const DangerQuestion& item) { return item.question == question; });
  }
  // "I don't know" is no answer, whether the case says so or says nothing.
  [[nodiscard]] bool was_answered(const Ask& ask) const {
    const auto given = patient_.subject().answers.find(ask.question);
    return given != patient_.subject().answers.end() && given->second.known;
  }
  [[nodiscard]] bool told_something(const Step& step) const {
    return step.held && (step.shift >= smallest_shift || worries(step));
  }

  void questions() {
    if (steps_.empty()) return;
    constexpr std::ptrdiff_t late_by = 8;
    constexpr std::size_t few = 3;
    document_.heading("Your questions");
    std::vector<std::string> unknown;
    std::vector<std::string> nothing;
    std::vector<std::string> late;
    std::size_t closed = 0;
    for (std::size_t i = 0; i < steps_.size(); ++i) {
      const Step& step = steps_[i];
      const std::string name = name_of(step.ask, wording_);
      const std::ptrdiff_t expert_place = place_of(step.ask);
      const bool weighty = contains(key_.signs, step.ask.question) || step.shift >= much;
      if (expert_place >= 0 && static_cast<std::ptrdiff_t>(i) - expert_place >= late_by && weighty)
        late.push_back(name);
      if (told_something(step))
        document_.item(effect(steps_, i), fmt::format("{}. {}:", i + 1, name));
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
      if (about == expert_.dangers.end() || told_something(step)) continue;
      for (const std::string& family : about->second) by_family[family].push_back(step.ask.question);
    }
    std::vector<std::string> said;
    std::size_t lines = 0;
    while (!by_family.empty() && lines < most) {
      const auto largest = std::max_element(by_family.begin(), by_family.end(), [](const auto& a, const auto& b) {
        return a.second.size() < b.second.size();
      });
      if (largest->second.empty()) break;
      std::vector<std::string> labels;
      for (const std::string& question : largest->second) labels.push_back(label(question));
      document_.item(joined(labels, ", ") + ".", fmt::format("To exclude {}:", family_name(largest->first, wording_)));
      ++lines;
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
      return told_something(step) && (!key_.dangerous || step.from != step.to || worries(step));
    };
    std::vector<double> shifts;
    for (const Step& step : expert_.path)
      if (shown(step)) shifts.push_back(step.shift);
    std::sort(shifts.begin(), shifts.end(), std::greater<>());
    const double least = shifts.size() > most ? shifts[most - 1] : 0;
    std::size_t quiet = 0;
    for (std::size_t i = 0; i < expert_.path.size(); ++i) {
      const Step& step = expert_.path[i];
      if (shown(step) && (step.shift >= least || step.from != step.to))
        document_.item(effect(expert_.path, i), fmt::format("{}. {}:", i + 1, name_of(step.ask, wording_)));
      else if (!expert_.dangers.contains(step.ask.question))
        ++quiet;
    }
    if (quiet > 0) document_.paragraph(fmt::format("{} more question{} told less.", quiet, quiet == 1 ? "" : "s"));
  }

  // ---------------------------------------------------------------------------------------------- what happened

  void truth() {
    const auto text = [this](const char* key) {
      const auto found = patient_.subject().document.find(key);
      return found != patient_.subject().document.end() && found->is_string()
                 ? on_one_line(found->get<std::string>(), 2000)
                 : "";
    };
    const std::string summary = text("summary");
    const bool generated = text("origin") == "generated";
    const auto expected = expectation_of(patient_.subject());
    if (summary.empty() && !generated && !expected) return;
    document_.heading("What really happened");
    if (generated) document_.paragraph("This case was generated from the knowledge; nobody had it.");
    if (!summary.empty()) document_.paragraph(summary);
    if (expected) {
      std::vector<std::string> found;
      for (const std::string& family : expected->red_flags) found.push_back(family_name(family, wording_));
      if (!expected->muscles.empty()) found.push_back(muscles_in_words(expected->muscles, wording_, " and "));
      if (generated && found.empty() && !key_.mimic.empty()) found.push_back(about_name(key_.mimic, base_));
      if (!found.empty())
        document_.paragraph(joined(found) + ".", generated ? "It was made to be:" : "It turned out to be:");
    }
    if (const std::string source = text("source"); !source.empty()) document_.paragraph(source, "Source:");
  }

  const KnowledgeBase& base_;
  const Wording& wording_;
  const Patient& patient_;
  const Key& key_;
  const Expert& expert_;
  const Practice& practice_;
  const Judgement& judged_;
  const PracticeScore& score_;
  std::vector<Step> steps_;  // of the trainee
  Answers heard_;            // by the trainee, at the end
  Document document_;
};

}  // namespace

std::string cited(const std::vector<std::string>& ids, const Wording& wording) {
  constexpr std::size_t most = 2;
  constexpr std::array<std::string_view, 5> grades = {"guideline", "study", "textbook", "clinic", "derived"};
  std::vector<std::string> named;
  for (const std::string_view grade : grades)
    for (const std::string& id : ids)
      if (const auto source = wording.sources.find(id);
          source != wording.sources.end() && source->second.grade == grade && named.size() < most)
        append_new(named, {fmt::format("{}, {}", title_of(source->second, wording), grade)});
  return named.empty() ? "" : fmt::format(" ({})", joined(named));
}

std::string name_of(const Ask& ask, const Wording& wording) {
  if (ask.muscle.empty()) return wording.label(ask.question, Audience::person);
  return "pressing " + wording.muscle(ask.muscle, Audience::therapist);
}

std::string remark_on(const Step& step) {
  if (!step.held) return "(The case does not hold that.)";
  // The same for a reassuring answer and a worrying one.
  if (step.danger) return "(That was worth asking.)";
  if (step.shift >= much) return "(That told much.)";
  if (step.shift >= smallest_shift) return "(That told something.)";
  return "(That told nothing.)";
}

Document feedback_of(const KnowledgeBase& base, const Patient& patient, const Key& key, const Expert& expert,
                     const Practice& practice, const PracticeScore& score) {
  return Comparison(base, patient, key, expert, practice, score).written();
}

nlohmann::ordered_json outcome_of(const Key& key, const Practice& practice, const PracticeScore& score) {
  const Judgement& judged = *practice.judgement;
  nlohmann::ordered_json guesses = nlohmann::ordered_json::array();
  for (const Guess& guess : judged.muscles)
    guesses.push_back({{"muscle", guess.muscle}, {"sure", guess.sure}, {"right", contains(key.muscles, guess.muscle)}});
  // Progress is by what it really was.
  const std::string muscle = !key.verdict.empty()   ? key.verdict.front()
                             : !key.muscles.empty() ? key.muscles.front()
                                                    : "";
  return {{"total", score.total},
          {"safety", score.safety},
          {"information", score.information},
          {"ranking", score.ranking},
          {"calibration", score.calibration},
          {"precautions", score.precautions},
          {"cause", score.cause},
          {"hints", score.hints},
          {"missed_danger", score.missed},
          {"dangerous", key.dangerous},
          {"danger_sure", judged.danger_sure},
          {"disposition", id_of(judged.next)},
          {"expert_disposition", id_of(key.assessment.disposition)},
          {"screened", score.screened},
          {"efficiency", score.efficiency},
          {"coverage", score.coverage},
          {"questions", practice.asked.size()},
          {"first_right", score.first_right},
          {"muscle", muscle},
          {"guesses", guesses},
          {"over_triage", !key.dangerous && judged.next < key.dispositions.front()}};
}

}  // namespace kneewise
