#include "src/interview/texts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "src/basics/lists.hpp"
#include "src/basics/text.hpp"
#include "src/interview/prompts.hpp"
#include "src/reasoning/session.hpp"

namespace kneewise {
namespace {

const Wording& wording_of(const Interview& interview) {
  return interview.knowledge().wording;
}

std::string label_of(const Interview& interview, const Prompt& prompt, const Option& option) {
  return option_label(prompt, option, interview.knowledge(), audience_of(interview));
}

// The findings that speak most for it.
std::vector<Finding> reasons_for(const Ranked& ranked) {
  constexpr std::size_t most = 4;
  std::vector<Finding> findings;
  for (const Evidence& piece : ranked.evidence_for) append_new(findings, piece.because);
  if (findings.size() > most) findings.resize(most);
  return findings;
}

void write_dangers(Document& document, const std::vector<RedFlag>& red_flags, const Interview& interview,
                   Disposition least) {
  std::set<std::string> families;
  for (const RedFlag& red_flag : red_flags) {
    if (red_flag.disposition > least || !families.insert(red_flag.family).second) continue;
    document.item(wording_of(interview).because(red_flag.because, audience_of(interview)) + ".",
                  red_flag.name + ", because of:");
    if (least == Disposition::emergency) document.item(red_flag.family_action, "", 1);
  }
}

// What one outlook has that another has not, in words.
std::vector<std::string> changes_between(const Outlook& now, const Outlook& then, const Interview& interview) {
  const Wording& wording = wording_of(interview);
  std::vector<std::string> changes;
  if (then.triage.disposition != now.triage.disposition)
    changes.push_back(fmt::format("it would become {} urgent ({})",
                                  then.triage.disposition < now.triage.disposition ? "more" : "less",
                                  lower(wording.dispositions.at(then.triage.disposition).name)));
  if (!then.muscles.empty() && (now.muscles.empty() || then.muscles.front().id != now.muscles.front().id))
    changes.push_back(
        fmt::format("{} would come first", wording.muscle(then.muscles.front().id, audience_of(interview))));
  return changes;
}

// What stands between the answers and advice on care.
void write_open_dangers(Document& document, Interview& interview) {
  const Assessment assessment = assess(interview.reasoner(), interview.answers());
  if (assessment.cleared || assessment.screen->open_questions.empty()) return;
  constexpr std::size_t most = 3;
  std::vector<std::string> open;
  for (const std::string& question : assessment.screen->open_questions)
    if (open.size() < most) open.push_back(wording_of(interview).label(question, audience_of(interview)));
  const std::size_t more = assessment.screen->open_questions.size() - open.size();
  document.paragraph(fmt::format("{}{}. So not every danger is ruled out.", fmt::join(open, "; "),
                                 more > 0 ? fmt::format("; and {} more", more) : ""),
                     "Not known or not asked:", Tone::caution);
}

void write_proof(Document& document, Interview& interview) {
  if (interview.end() == End::enough_asked)
    document.paragraph("it ends because it is long enough: some open question may still matter.", "No proof:");
  if (interview.end() != End::nothing_matters) return;
  const StopProof& proof = interview.proof();
  document.paragraph(fmt::format("{} open questions, {} answers looked ahead to; another muscle would have to lead by "
                                 "more than {:.2f}.",
                                 proof.questions, proof.look_aheads, proof.margin),
                     "Proof:");
}

void write_differential(Document& document, const Assessment& assessment, const Interview& interview) {
  if (assessment.because_of.empty()) return;
  document.item(fmt::format("{} is likelier than any muscle, and a doctor should look at it.", assessment.because_of));
  for (const AlternativeCandidate& other : assessment.alternatives)
    if (other.name == assessment.because_of)
      document.item(wording_of(interview).because(reasons_for(other.ranked), audience_of(interview)) + ".",
                    "That is because of:");
}

void write_muscles(Document& document, const Assessment& assessment, const Interview& interview) {
  constexpr std::size_t most = 3;
  const Wording& wording = wording_of(interview);
  const Audience audience = audience_of(interview);
  std::size_t shown = 0;
  for (const Candidate& muscle : assessment.muscles) {
    if (!muscle.ranked.possible() || ++shown > most) break;
    document.item(wording.because(reasons_for(muscle.ranked), audience) + ".",
                  fmt::format("{} ({}), because of:", capitalised(wording.muscle(muscle.ranked.id, audience)),
                              id_of(muscle.ranked.likelihood)));
  }
  if (shown == 0) document.item("No muscle stands out yet.");
}

}  // namespace

Audience audience_of(const Interview& interview) {
  return interview.by_therapist() ? Audience::therapist : Audience::person;
}

std::vector<std::string> said_in(const Interview& interview, const Exchange& exchange) {
  const Vocabulary& vocabulary = interview.knowledge().vocabulary;
  // An answer to a follow-up sleeps while what it follows was denied.
  const auto awake = [&](const std::string& question) {
    return !never_applies(vocabulary.at(question), interview.answers(), vocabulary);
  };
  const auto asked = exchange.prompt.questions();
  if (std::none_of(asked.begin(), asked.end(), awake)) return {"does not apply now"};
  const auto in_words = [&](const std::string& question, const std::string& answer) {
    return wording_of(interview).because({{Finding::Kind::answer, question, answer}}, audience_of(interview));
  };
  std::vector<std::string> words;
  for (const auto& [question, number] : exchange.reply.numbers)
    if (applies(vocabulary.at(question), interview.answers())) words.push_back(in_words(question, text_of(number)));
  for (const auto& [question, word] : exchange.reply.words)
    if (awake(question)) words.push_back(in_words(question, word));
  for (const Option& option : exchange.prompt.options) {
    const auto said = exchange.reply.said.find(option);
    if (said == exchange.reply.said.end() || said->second == Said::no || !awake(option.question)) continue;
    const bool uncertain = exchange.reply.certainty.contains(option.question);
    words.push_back(label_of(interview, exchange.prompt, option) + (said->second == Said::unsure ? " (not sure)"
                                                                    : uncertain                  ? " (probably)"
                                                                                                 : ""));
  }
  if (words.empty()) words.emplace_back(exchange.reply.unknown.empty() ? "none" : "not known");
  return words;
}

std::vector<std::string> denied_in(const Interview& interview, const Exchange& exchange) {
  std::vector<std::string> denied;
  for (const Option& option : exchange.prompt.options)
    if (const auto said = exchange.reply.said.find(option);
        said != exchange.reply.said.end() && said->second == Said::no)
      denied.push_back(label_of(interview, exchange.prompt, option));
  return denied;
}

Document review_of(const Interview& interview) {
  Document document;
  std::size_t count = 0;
  for (const Exchange& exchange : interview.exchanges())
    document.option(++count, fmt::format("{} {}", exchange.prompt.ask, fmt::join(said_in(interview, exchange), "; ")));
  document.paragraph(count == 0 ? "Nothing was said yet." : "change 2 changes the second, review 2 shows it in full.");
  return document;
}

Document review_of(const Interview& interview, const Exchange& exchange) {
  Document document;
  document.paragraph(fmt::format("{}.", fmt::join(said_in(interview, exchange), "; ")), exchange.prompt.ask);
  if (const auto denied = denied_in(interview, exchange); !denied.empty())
    document.paragraph(fmt::format("{}.", fmt::join(denied, "; ")), "No:");
  return document;
}

Document help_on(const Interview& interview, const Prompt& prompt, bool each_answer) {
  const Wording& wording = wording_of(interview);
  Document document;
  std::vector<std::string> questions;  // in the order in which they are shown
  for (const Option& option : prompt.options) append_new(questions, {option.question});
  append_new(questions, prompt.numbers);
  append_new(questions, prompt.words);
  for (const std::string& question : questions) {
    const auto text = wording.questions.find(question);
    if (text == wording.questions.end() || text->second.help.empty()) continue;
    document.item(text->second.help, capitalised(wording.label(question, audience_of(interview))) + ":");
  }
  if (!each_answer) {
    document.paragraph("?? explains each answer, help lists what you can type.");
    return document;
  }
  for (const Option& option : prompt.options)
    if (const auto text = wording.answers.find({option.question, option.answer});
        text != wording.answers.end() && !text->second.help.empty())
      document.item(text->second.help, capitalised(label_of(interview, prompt, option)) + ":");
  return document;
}

Document why_asked(Interview& interview, const Prompt& prompt) {
  Document document;
  const auto outlook = [&](const Answers& answers) { return Session(interview.reasoner(), answers).outlook(); };
  const Outlook now = outlook(interview.answers());
  std::size_t silent = 0;
  bool of_danger = false;
  for (const Option& option : prompt.options) {
    of_danger = of_danger || interview.knowledge().vocabulary.at(option.question).stage == Stage::danger;
    Reply only_this;  // named alone: the others are denied with it
    for (const Option& other : prompt.options) only_this.said[other] = other == option ? Said::yes : Said::no;
    const Outlook then = outlook(interview.answers_with(prompt, only_this));
    const std::vector<std::string> changes = changes_between(now, then, interview);
    if (changes.empty()) {
      ++silent;
    } else {
      document.item(fmt::format("{}.", fmt::join(changes, ", and ")),
                    capitalised(label_of(interview, prompt, option)) + ":");
    }
  }
  if (prompt.options.empty())
    document.paragraph("It tells which dangers and which causes are likely at all.");
  else if (silent == prompt.options.size())
    document.paragraph(of_danger ? "By itself none of these changes anything yet. Together with other answers they can "
                                   "mean a danger, and it counts as well that they are not there."
                                 : "By itself none of these changes who comes first. Together they tell more.");
  else if (silent > 0)
    document.paragraph("The others change nothing by themselves; together with other answers they may.");
  return document;
}

Document how_it_stands(Interview& interview) {
  const Assessment assessment = assess(interview.reasoner(), interview.answers());
  Document document;
  const std::size_t open = assessment.screen->open_questions.size();
  if (open > 0)
    document.paragraph(fmt::format("{} danger {} still open.", open, open == 1 ? "question is" : "questions are"),
                       "Not yet cleared:", Tone::caution);
  document.paragraph(wording_of(interview).dispositions.at(assessment.disposition).name + ".", "So far:");
  write_differential(document, assessment, interview);
  write_dangers(document, assessment.red_flags, interview, Disposition::muscular);
  // In an emergency no muscle is spoken of.
  if (assessment.disposition != Disposition::emergency) write_muscles(document, assessment, interview);
  return document;
}

void write_dangers(Document& document, Interview& interview, Disposition least) {
  write_dangers(document, Session(interview.reasoner(), interview.answers()).red_flags(), interview, least);
}

Document end_of_questions(Interview& interview, bool prove) {
  Document document;
  document.paragraph("");
  const char* more = "Type more to go on, or press Enter for the result.";
  switch (interview.end()) {
    case End::emergency:
      document.paragraph(wording_of(interview).dispositions.at(Disposition::emergency).action,
                         "EMERGENCY. Please stop here.", Tone::danger);
      write_dangers(document, interview, Disposition::emergency);
      more = "Type more to finish the record for those who take over, or press Enter for the result.";
      break;
    case End::doctor_first:
      document.paragraph("A doctor should look at this before any muscle is considered.", "", Tone::caution);
      write_dangers(document, interview, Disposition::urgent);
      more = "Type more to go on with the questions, or press Enter for the result.";
      break;
    case End::enough_asked:
      document.paragraph("That was a lot of questions. Some further answer might still change the picture.");
      write_open_dangers(document, interview);
      break;
    default:
      document.paragraph("No single further answer would change which muscle leads, or what to do now.");
      write_open_dangers(document, interview);
  }
  document.paragraph(more);
  if (prove) write_proof(document, interview);
  return document;
}

}  // namespace kneewise
