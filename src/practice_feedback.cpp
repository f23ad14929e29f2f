#include "src/practice_feedback.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "src/lists.hpp"

namespace kneewise {
namespace {

constexpr double much = 0.15;

std::string about_name(const std::string& id, const KnowledgeBase& base) {
  return base.muscles.contains(id) ? base.wording.muscle(id, Audience::therapist)
                                   : base.wording.alternative(id, Audience::therapist);
}

std::string family_name(const std::string& id, const Wording& wording) {
  const auto family = wording.families.find(id);
  return family == wording.families.end() ? id : family->second.name;
}

std::string label(const std::string& question, const KnowledgeBase& base) {
  return base.wording.label(question, Audience::person);
}

std::string joined_labels(const std::vector<std::string>& questions, const KnowledgeBase& base) {
  std::vector<std::string> labels;
  labels.reserve(questions.size());
  for (const std::string& question : questions) labels.push_back(label(question, base));
  return fmt::format("{}", fmt::join(labels, "; "));
}

std::string title_of(const std::string& source, const Wording& wording) {
  const auto found = wording.sources.find(source);
  return found == wording.sources.end() ? source : found->second.title;
}

std::string sources_in_words(const std::vector<std::string>& sources, const Wording& wording) {
  constexpr std::size_t most = 2;
  std::vector<std::string> titles;
  for (const std::string& source : sources)
    if (titles.size() < most) titles.push_back(title_of(source, wording));
  return titles.empty() ? "" : fmt::format(" (Sources: {}.)", fmt::join(titles, "; "));
}

// What a step did, in words.
std::string effect_of(const Step& step, const KnowledgeBase& base) {
  if (!step.held) return "not known";
  std::string text;
  if (step.from != step.to)
    text = fmt::format("{} -> {}", base.wording.dispositions.at(step.from).name,
                       base.wording.dispositions.at(step.to).name);
  const auto add = [&text](const std::string& name, double before, double after) {
    text += fmt::format("{}{} {:.2f} -> {:.2f}", text.empty() ? "" : "; ", name, before, after);
  };
  if (!step.lead.empty() && std::abs(step.lead_after - step.lead_before) >= smallest_shift)
    add(about_name(step.lead, base), step.lead_before, step.lead_after);
  if (!step.about.empty() && step.about != step.lead && std::abs(step.after - step.before) >= smallest_shift)
    add(about_name(step.about, base), step.before, step.after);
  if (!text.empty()) return text;
  return step.danger ? "closes a danger" : "told nothing";
}

void write_score(Document& document, const PracticeScore& score) {
  document.heading(fmt::format("Your score: {:.0f} of 100", score.total));
  document.item(fmt::format("{:.0f} of 35", score.safety), "Safety:");
  document.item(fmt::format("{:.0f} of 15", score.information), "Information for questions spent:");
  document.item(fmt::format("{:.0f} of 20", score.ranking), "Ranking:");
  document.item(fmt::format("{:.0f} of 15", score.calibration), "How sure you were:");
  document.item(fmt::format("{:.0f} of 10", score.precautions), "Precautions:");
  document.item(fmt::format("{:.0f} of 5", score.cause), "Cause:");
  if (score.hints > 0) document.item(fmt::format("-{:.0f}", score.hints), "Hints:");
  if (score.missed)
    document.paragraph(
        fmt::format("The total can be {:.0f} at most: whatever else is right comes after it.", missed_danger_cap),
        "You missed a danger.", Tone::danger);
}

void write_danger(Document& document, const KnowledgeBase& base, const Key& key, const Expert& expert,
                  const Practice& practice, const PracticeScore& score) {
  const Judgement& judged = *practice.judgement;
  const auto asked = [&](const std::string& id) {
    return std::any_of(practice.asked.begin(), practice.asked.end(),
                       [&](const Ask& ask) { return ask.question == id; });
  };
  document.heading("Danger");
  document.paragraph(fmt::format(
      "Yours: {}; {}. The expert's: {}.", judged.family.empty() ? "none" : family_name(judged.family, base.wording),
      base.wording.dispositions.at(judged.next).name, base.wording.dispositions.at(key.assessment.disposition).name));
  std::set<std::string> said;
  for (const RedFlag& flag : key.assessment.red_flags)
    if (flag.disposition == key.assessment.disposition && said.insert(flag.family).second)
      document.item(
          fmt::format("{} Because: {}.{}", flag.statement, base.wording.because(flag.because, Audience::person),
                      sources_in_words(flag.sources, base.wording)),
          flag.name + ":");
  std::vector<std::string> never;
  for (const std::string& sign : key.signs)
    if (!asked(sign)) never.push_back(sign);
  if (!never.empty()) document.paragraph(joined_labels(never, base) + ".", "Danger signs you never asked for:");
  constexpr std::size_t most = 6;
  std::vector<std::string> open;
  std::set<std::string> covered;
  for (const DangerQuestion& item : expert.screen)
    if (asked(item.question)) covered.insert(item.families.begin(), item.families.end());
  for (const DangerQuestion& item : expert.screen)
    for (const std::string& family : item.families)
      if (covered.insert(family).second) open.push_back(family_name(family, base.wording));
  document.paragraph(fmt::format("You asked about {:.0f} % of what counts as a full screen.", 100 * score.screened));
  if (!open.empty()) {
    const std::size_t more = open.size() > most ? open.size() - most : 0;
    open.resize(open.size() - more);
    document.paragraph(fmt::format("{}{}.", fmt::join(open, "; "), more > 0 ? fmt::format("; and {} more", more) : ""),
                       "Not asked about, though one answer would have raised it:");
  }
}

const Candidate* candidate_of(const Assessment& assessment, const std::string& id) {
  const auto found = std::find_if(assessment.muscles.begin(), assessment.muscles.end(),
                                  [&id](const Candidate& item) { return item.ranked.id == id; });
  return found == assessment.muscles.end() ? nullptr : &*found;
}

std::string question_in(const Evidence& piece) {
  const std::string& first = piece.because.empty() ? piece.item : piece.because.front();
  const std::size_t start = first.starts_with("not ") ? 4 : 0;
  return first.substr(start, first.find('=') - start);
}

// The strongest finding that lifts one muscle and not the other.
const Evidence* parting(const Candidate& right, const Candidate* other) {
  const Evidence* best = nullptr;
  for (const Evidence& piece : right.ranked.evidence_for) {
    const bool shared =
        other != nullptr && std::any_of(other->ranked.evidence_for.begin(), other->ranked.evidence_for.end(),
                                        [&](const Evidence& item) { return item.because == piece.because; });
    if (!shared && (best == nullptr || piece.weight > best->weight)) best = &piece;
  }
  return best;
}

void write_ranking(Document& document, const KnowledgeBase& base, const Key& key, const Practice& practice) {
  const Judgement& judged = *practice.judgement;
  document.heading("Muscles");
  std::vector<std::string> yours;
  for (const Guess& guess : judged.muscles)
    yours.push_back(
        fmt::format("{} {:.0f} %", base.wording.muscle(guess.muscle, Audience::therapist), 100 * guess.sure));
  document.paragraph(yours.empty() ? "none" : fmt::format("{}", fmt::join(yours, "; ")), "Yours:");
  constexpr std::size_t shown = 3;
  std::vector<std::string> experts;
  for (const Candidate& item : key.assessment.muscles)
    if (experts.size() < shown && item.ranked.likelihood != Likelihood::unlikely)
      experts.push_back(fmt::format("{} (belief {:.2f})", item.name, item.ranked.belief));
  document.paragraph(experts.empty() ? "no muscle fits" : fmt::format("{}", fmt::join(experts, "; ")), "The expert's:");
  if (!key.assessment.alternatives.empty() &&
      key.assessment.alternatives.front().ranked.likelihood == Likelihood::likely) {
    const AlternativeCandidate& other = key.assessment.alternatives.front();
    document.paragraph(fmt::format("{} (belief {:.2f}). {}", other.name, other.ranked.belief, other.tells_apart),
                       "Likely too, and no trigger point:");
  }
  if (key.assessment.muscles.empty() || key.muscles.empty() || judged.muscles.empty()) return;
  const Candidate& right = key.assessment.muscles.front();
  const std::string& first = judged.muscles.front().muscle;
  if (first == right.ranked.id) return;
  if (contains(key.muscles, first)) {
    document.paragraph("Your first muscle counts as right too.");
    return;
  }
  const Evidence* piece = parting(right, candidate_of(key.assessment, first));
  if (piece == nullptr) return;
  const std::string question = question_in(*piece);
  const bool asked = question == "pain-zone" || std::any_of(practice.asked.begin(), practice.asked.end(),
                                                            [&](const Ask& ask) { return ask.question == question; });
  document.paragraph(
      fmt::format("{}. It speaks for {} ({}), and not for {}.{} {}",
                  base.wording.because(piece->because, Audience::person), right.name, piece->strength,
                  base.wording.muscle(first, Audience::therapist), sources_in_words(piece->sources, base.wording),
                  asked ? "You knew it." : "You did not ask for it."),
      "Where you parted:");
}

void write_rest(Document& document, const KnowledgeBase& base, const Key& key, const Practice& practice) {
  document.heading("Cause, precautions");
  const Judgement& judged = *practice.judgement;
  std::vector<std::string> causes;
  for (const std::string& cause : key.causes) causes.push_back(cause_in_words(cause, base.wording));
  document.paragraph(fmt::format("Yours: {}. The expert's: {}.",
                                 judged.cause.empty() ? "none" : cause_in_words(judged.cause, base.wording),
                                 causes.empty() ? "none" : fmt::format("{}", fmt::join(causes, "; "))),
                     "Cause.");
  for (const Precaution& item : key.assessment.precautions)
    if (!item.because.empty())
      document.item(fmt::format("{} Because: {}.", item.clinical, base.wording.because(item.because, Audience::person)),
                    item.name + (contains(judged.precautions, item.id) ? " (yours too)." : "."));
}

std::ptrdiff_t place_of(const Ask& ask, const std::vector<Step>& path) {
  const auto found = std::find_if(path.begin(), path.end(), [&](const Step& step) { return step.ask == ask; });
  return found == path.end() ? -1 : found - path.begin();
}

void write_questions(Document& document, const KnowledgeBase& base, const Key& key, const Expert& expert,
                     const std::vector<Step>& steps) {
  constexpr std::ptrdiff_t late_by = 8;
  document.heading("Your questions, in your order");
  std::vector<std::string> unknown;
  std::vector<std::string> nothing;
  std::vector<std::string> late;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const Step& step = steps[i];
    const std::string name = name_of(step.ask, base.wording);
    const std::ptrdiff_t expert_place = place_of(step.ask, expert.path);
    const bool sign = contains(key.signs, step.ask.question);
    if (expert_place >= 0 && static_cast<std::ptrdiff_t>(i) - expert_place >= late_by && (sign || step.shift >= much))
      late.push_back(name);
    if (!step.held) {
      unknown.push_back(name);
    } else if (step.shift < smallest_shift && !sign) {
      nothing.push_back(name);
    } else {
      document.item(effect_of(step, base), fmt::format("{}. {}:", i + 1, name));
    }
  }
  if (!nothing.empty())
    document.paragraph(fmt::format("{}.", fmt::join(nothing, "; ")),
                       "Changed no belief (a danger may be closed by it):");
  if (!unknown.empty()) document.paragraph(fmt::format("{}.", fmt::join(unknown, "; ")), "The patient did not know:");
  if (!late.empty()) document.paragraph(fmt::format("{}.", fmt::join(late, "; ")), "Asked too late:");
}

void write_path(Document& document, const KnowledgeBase& base, const Expert& expert) {
  document.heading("The expert's path from the same start");
  std::size_t quiet = 0;
  const auto flush = [&] {
    if (quiet > 0)
      document.item(fmt::format("{} question{} that closed dangers or told little", quiet, quiet == 1 ? "" : "s"));
    quiet = 0;
  };
  for (std::size_t i = 0; i < expert.path.size(); ++i) {
    const Step& step = expert.path[i];
    if (!step.held || step.shift < smallest_shift) {
      ++quiet;
      continue;
    }
    flush();
    document.item(effect_of(step, base), fmt::format("{}. {}:", i + 1, name_of(step.ask, base.wording)));
  }
  flush();
}

void write_truth(Document& document, const Case& subject) {
  const auto text = [&](const char* key) {
    const auto found = subject.document.find(key);
    return found != subject.document.end() && found->is_string() ? on_one_line(found->get<std::string>(), 2000) : "";
  };
  const std::string summary = text("summary");
  const std::string gold = text("gold_from");
  const bool generated = text("origin") == "generated";
  if (summary.empty() && gold.empty() && !generated) return;
  document.heading("What really happened");
  if (generated) document.paragraph("This case was generated from the knowledge; nobody had it.");
  if (!summary.empty()) document.paragraph(summary);
  if (!gold.empty()) document.paragraph(gold + ".", "It turned out to be:");
  if (const std::string source = text("source"); !source.empty()) document.paragraph(source, "Source:");
}

}  // namespace

std::string name_of(const Ask& ask, const Wording& wording) {
  if (ask.muscle.empty()) return wording.label(ask.question, Audience::person);
  return "pressing " + wording.muscle(ask.muscle, Audience::therapist);
}

std::string remark_on(const Step& step) {
  if (!step.held) return "(The case does not hold that.)";
  if (step.from != step.to) return "(That changed what should happen.)";
  if (step.shift >= much) return "(That told much.)";
  if (step.shift >= smallest_shift) return "(That told a little.)";
  return step.danger ? "(That closes a danger.)" : "(That told nothing.)";
}

Document feedback_of(const KnowledgeBase& base, const Patient& patient, const Key& key, const Expert& expert,
                     const Practice& practice, const PracticeScore& score) {
  Document document;
  write_score(document, score);
  write_danger(document, base, key, expert, practice, score);
  write_ranking(document, base, key, practice);
  write_rest(document, base, key, practice);
  const std::vector<Step> steps = trace(base, patient, practice.asked,
                                        key.assessment.muscles.empty() ? "" : key.assessment.muscles.front().ranked.id);
  if (practice.early) {
    document.heading("What you thought early");
    document.paragraph(fmt::format("After {} questions: {}, {:.0f} % sure.", practice.early_after,
                                   base.wording.muscle(practice.early->muscle, Audience::therapist),
                                   100 * practice.early->sure));
  }
  write_questions(document, base, key, expert, steps);
  write_path(document, base, expert);
  write_truth(document, patient.subject());
  document.paragraph(fmt::format("\"The expert\" is this program's knowledge base ({}), not a person.", base.version));
  return document;
}

nlohmann::ordered_json outcome_of(const Key& key, const Practice& practice, const PracticeScore& score) {
  const Judgement& judged = *practice.judgement;
  nlohmann::ordered_json guesses = nlohmann::ordered_json::array();
  for (const Guess& guess : judged.muscles)
    guesses.push_back({{"muscle", guess.muscle}, {"sure", guess.sure}, {"right", contains(key.muscles, guess.muscle)}});
  std::string muscle = key.muscles.empty() ? "" : key.muscles.front();
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
