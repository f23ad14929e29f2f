#include "src/dialogue.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "src/assess.hpp"
#include "src/look_ahead.hpp"
#include "src/reply.hpp"
#include "src/text.hpp"

namespace kneewise {
namespace {

const std::vector<std::string> commands = {"?",       "??",   "why",  "how",    "back", "review", "change",
                                           "unknown", "note", "save", "finish", "quit", "help",   "none"};

}  // namespace

Dialogue::Dialogue(const KnowledgeBase& base, Interview& interview, Terminal& terminal, DialogueStyle style,
                   std::function<void()> save)
    : base_(base), interview_(interview), terminal_(terminal), style_(style), save_(std::move(save)) {}

Audience Dialogue::audience() const {
  return interview_.by_therapist() ? Audience::therapist : Audience::person;
}

std::string Dialogue::label(const Prompt& prompt, const Option& option) const {
  return option_label(prompt, option, base_, audience());
}

void Dialogue::say(const std::string& text, const std::string& lead, Tone tone) {
  Document document;
  document.paragraph(text, lead, tone);
  say(document);
}

void Dialogue::say(const Document& document) {
  terminal_.write(as_text(document, style_.text));
}

Ended Dialogue::run() {
  while (true) {
    const std::optional<Prompt> prompt = interview_.next();
    if (!prompt) {
      if (!ask_on()) return Ended::finished;
      continue;
    }
    show(*prompt);
    for (Next next = Next::again; next == Next::again;) {
      next = put(*prompt);
      if (next == Next::finish) return Ended::finished;
      if (next == Next::leave) return Ended::left;
    }
  }
}

void Dialogue::show(const Prompt& prompt) {
  Document document;
  document.paragraph("");
  if (prompt.to_lift)
    document.paragraph("What you told may be an emergency. One short question first, which could change that.", "",
                       Tone::danger);
  if (prompt.to_clear)
    document.paragraph("These are the last danger questions. When none of them applies, I can tell what may help.");
  const bool clinical = audience() == Audience::therapist && !prompt.clinical.empty();
  document.paragraph("", clinical ? prompt.clinical : prompt.ask);
  // One option of a screen is listed: its question does not name it.
  const bool yes_or_no = prompt.options.size() == 1 && prompt.options.front().question == prompt.id;
  if (!yes_or_no) {
    std::size_t number = 0;
    for (const Option& option : prompt.options)
      document.paragraph(capitalised(label(prompt, option)), fmt::format("{:>3}", ++number));
    if (!prompt.more.empty()) document.paragraph("Somewhere else as well", fmt::format("{:>3}", ++number));
  }
  for (const std::string& question : prompt.words)
    if (prompt.options.empty()) {
      std::vector<std::string> words;
      for (const std::string& answer : base_.vocabulary.find(question)->answers)
        words.push_back(base_.wording.answer(question, answer, audience()));
      document.paragraph(fmt::format("{}", fmt::join(words, ", ")),
                         capitalised(base_.wording.label(question, audience())) + ":");
    }
  if (!prompt.hint.empty()) document.paragraph(prompt.hint);
  if (yes_or_no) document.paragraph("yes, no or unknown");
  say(document);
}

Dialogue::Next Dialogue::put(const Prompt& prompt, bool changing) {
  std::vector<std::string> completions = commands;
  for (const Option& option : prompt.options) completions.push_back(lower(label(prompt, option)));
  const auto line = terminal_.read(style_.accessible ? "Your answer: " : "> ", completions);
  if (!line) {
    terminal_.write("\n");
    return Next::leave;
  }
  const std::string text = trimmed(*line);
  if (text.empty()) {
    say("Nothing was typed. Type none if nothing of it is there, unknown if you do not know, or ? for help.");
    return Next::again;
  }
  bool understood = false;
  const Next next = command(text, prompt, changing, understood);
  if (understood) return next;
  auto read = lower(text) == "unknown" ? std::variant<Reply, NotUnderstood>(unknown_reply(prompt))
                                       : read_reply(text, prompt, base_, audience());
  if (const auto* problem = std::get_if<NotUnderstood>(&read)) {
    say(problem->message);
    return Next::again;
  }
  const Reply& reply = std::get<Reply>(read);
  repeat_denied(prompt, reply);
  interview_.reply(prompt, reply);
  save_();
  return Next::on;
}

// What was denied with one word is said once more: a slip of the finger must not hide a danger.
void Dialogue::repeat_denied(const Prompt& prompt, const Reply& reply) {
  if (prompt.options.size() < 2) return;
  std::vector<std::string> denied;
  for (const Option& option : prompt.options) {
    const auto said = reply.said.find(option);
    if (said == reply.said.end() || said->second != Said::no) return;
    denied.push_back(label(prompt, option));
  }
  say(fmt::format("{}.", fmt::join(denied, "; ")), "So none of these:");
}

Dialogue::Next Dialogue::command(const std::string& line, const Prompt& prompt, bool changing, bool& understood) {
  understood = true;
  const auto space = line.find(' ');
  const std::string word = lower(line.substr(0, space));
  const std::string rest = space == std::string::npos ? "" : trimmed(line.substr(space + 1));
  if (word == "?") {
    help(prompt, false);
  } else if (word == "??") {
    help(prompt, true);
  } else if (word == "help") {
    help_commands();
  } else if (word == "why") {
    why(prompt);
  } else if (word == "how") {
    how();
  } else if (word == "review") {
    review();
  } else if (word == "save") {
    save_();
    say("Saved.");
  } else if (word == "note" && !rest.empty()) {
    std::string& note = notes_[prompt.id];
    note += (note.empty() ? "" : " / ") + on_one_line(rest, 500);
    save_();
    say("Noted.");
  } else if (word == "change") {
    return change(rest);
  } else if (word == "back" && changing) {
    say("It stays as it was.");
    return Next::on;
  } else if (word == "back") {
    if (!interview_.back()) say("This is the first question.");
    return Next::on;
  } else if (word == "finish") {
    return Next::finish;
  } else if (word == "quit") {
    return Next::leave;
  } else {
    understood = false;
  }
  return Next::again;
}

void Dialogue::help_commands() {
  Document document;
  const std::vector<std::pair<const char*, const char*>> rows = {
      {"1 3", "these fit, the others do not. 3? means: not sure about 3"},
      {"none", "nothing of it is there"},
      {"unknown", "you do not know"},
      {"?", "what is meant; ?? explains each answer"},
      {"why", "why this is asked"},
      {"how", "what is believed now, and from what"},
      {"back", "to the question before"},
      {"review", "all that was said; change 4 changes the fourth"},
      {"note ...", "a remark in your own words"},
      {"save", "to keep what was said; it is kept anyway"},
      {"finish", "the result from what is known so far"},
      {"quit", "to stop; kneewise interview --resume goes on"}};
  for (const auto& [word, meaning] : rows) document.item(meaning, std::string(word) + ":");
  say(document);
}

void Dialogue::help(const Prompt& prompt, bool each_answer) {
  Document document;
  std::set<std::string> told;
  for (const std::string& question : prompt.questions()) {
    const auto text = base_.wording.questions.find(question);
    if (text == base_.wording.questions.end() || text->second.help.empty()) continue;
    document.item(text->second.help, capitalised(base_.wording.label(question, audience())) + ":");
  }
  if (each_answer)
    for (const Option& option : prompt.options)
      if (const auto text = base_.wording.answers.find({option.question, option.answer});
          text != base_.wording.answers.end() && !text->second.help.empty())
        document.item(text->second.help, capitalised(label(prompt, option)) + ":");
  if (!each_answer) document.paragraph("?? explains each answer, help lists what you can type.");
  say(document);
}

// What each answer would change, found by looking ahead.
void Dialogue::why(const Prompt& prompt) {
  Document document;
  LookAhead ahead(base_, interview_.answers());
  const Outlook& now = ahead.now();
  std::size_t silent = 0;
  for (const Option& option : prompt.options) {
    Answer answer;
    answer.chosen = {option.answer};
    if (const auto given = interview_.answers().find(option.question);
        given != interview_.answers().end() && given->second.known &&
        base_.vocabulary.find(option.question)->kind == QuestionKind::several) {
      answer = given->second;
      answer.chosen.push_back(option.answer);
    }
    const Outlook then = ahead.with(option.question, answer);
    std::vector<std::string> changes;
    if (then.triage.disposition < now.triage.disposition)
      changes.push_back(fmt::format("it would become more urgent ({})",
                                    lower(base_.wording.dispositions.at(then.triage.disposition).name)));
    if (then.triage.disposition > now.triage.disposition)
      changes.push_back(fmt::format("it would become less urgent ({})",
                                    lower(base_.wording.dispositions.at(then.triage.disposition).name)));
    if (!then.muscles.empty() && (now.muscles.empty() || then.muscles.front().id != now.muscles.front().id))
      changes.push_back(fmt::format("{} would come first", base_.wording.muscle(then.muscles.front().id, audience())));
    if (changes.empty()) {
      ++silent;
    } else {
      document.item(fmt::format("{}.", fmt::join(changes, ", and ")), capitalised(label(prompt, option)) + ":");
    }
  }
  const bool of_danger = std::any_of(prompt.options.begin(), prompt.options.end(), [this](const Option& option) {
    return base_.vocabulary.find(option.question)->stage == "danger";
  });
  if (prompt.options.empty())
    document.paragraph("It tells which dangers and which causes are likely at all.");
  else if (silent == prompt.options.size())
    document.paragraph(of_danger ? "By itself none of these changes anything yet. Together with other answers they can "
                                   "mean a danger, and it counts as well that they are not there."
                                 : "By itself none of these changes who comes first. Together they tell more.");
  else if (silent > 0)
    document.paragraph("The others change nothing by themselves; together with other answers they may.");
  say(document);
}

void Dialogue::how() {
  const Assessment assessment = assess(base_, interview_.answers());
  Document document;
  document.paragraph(base_.wording.dispositions.at(assessment.disposition).name, "So far:");
  std::set<std::string> families;
  for (const RedFlag& red_flag : assessment.red_flags)
    if (families.insert(red_flag.family).second)
      document.item(base_.wording.because(red_flag.because, audience()) + ".", red_flag.name + ", because of:");
  std::size_t shown = 0;
  for (const Candidate& muscle : assessment.muscles) {
    if (muscle.ranked.likelihood == Likelihood::unlikely || ++shown > 3) break;
    std::vector<std::string> findings;
    for (const Evidence& piece : muscle.ranked.evidence_for)
      for (const std::string& finding : piece.because)
        if (findings.size() < 4 && std::find(findings.begin(), findings.end(), finding) == findings.end())
          findings.push_back(finding);
    document.item(base_.wording.because(findings, audience()) + ".",
                  fmt::format("{} ({}), because of:", capitalised(base_.wording.muscle(muscle.ranked.id, audience())),
                              id_of(muscle.ranked.likelihood)));
  }
  if (shown == 0) document.item("No muscle stands out yet.");
  const std::size_t open = assessment.screen->open_questions.size();
  if (open > 0) document.paragraph(fmt::format("{} danger questions are still open.", open));
  say(document);
}

std::vector<std::string> Dialogue::said_in(const Exchange& exchange) const {
  std::vector<std::string> words;
  for (const auto& [question, number] : exchange.reply.numbers)
    if (interview_.answers().contains(question))  // else it sleeps
      words.push_back(base_.wording.because({fmt::format("{}={:g}", question, number)}, audience()));
  for (const auto& [question, word] : exchange.reply.words)
    words.push_back(base_.wording.because({fmt::format("{}={}", question, word)}, audience()));
  for (const Option& option : exchange.prompt.options) {
    const auto said = exchange.reply.said.find(option);
    if (said == exchange.reply.said.end() || said->second == Said::no) continue;
    words.push_back(label(exchange.prompt, option) + (said->second == Said::unsure ? " (not sure)" : ""));
  }
  if (words.empty()) words.push_back(exchange.reply.unknown.empty() ? "none" : "not known");
  return words;
}

void Dialogue::review() {
  Document document;
  std::size_t number = 0;
  for (const Exchange& exchange : interview_.exchanges())
    document.paragraph(fmt::format("{} {}", exchange.prompt.ask, fmt::join(said_in(exchange), "; ")),
                       fmt::format("{:>3}", ++number));
  if (number == 0) document.paragraph("Nothing was said yet.");
  if (number > 0) document.paragraph("change 2 changes the second.");
  say(document);
}

Dialogue::Next Dialogue::change(const std::string& number) {
  std::size_t wanted = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), wanted);
  const auto& exchanges = interview_.exchanges();
  if (error != std::errc() || end != number.data() + number.size() || wanted == 0 || wanted > exchanges.size()) {
    say(fmt::format("change takes a number from 1 to {}; review lists them.", exchanges.size()));
    return Next::again;
  }
  const Prompt prompt = exchanges[wanted - 1].prompt;
  say(fmt::format("{}.", fmt::join(said_in(exchanges[wanted - 1]), "; ")), "It was:");
  show(prompt);
  Next next = Next::again;
  while (next == Next::again) next = put(prompt, true);
  return next;
}

// Nothing more to ask: says why, and whether to go on all the same.
bool Dialogue::ask_on() {
  Document document;
  document.paragraph("");
  switch (interview_.end()) {
    case End::emergency:
      document.paragraph(base_.wording.dispositions.at(Disposition::emergency).action, "EMERGENCY. Please stop here.",
                         Tone::danger);
      document.paragraph("Type more to finish the record for those who take over, or press Enter for the result.");
      break;
    case End::doctor_first:
      document.paragraph("A doctor should look at this before any muscle is considered.", "", Tone::caution);
      document.paragraph("Type more to go on with the questions, or press Enter for the result.");
      break;
    case End::enough_asked:
      document.paragraph("That was a lot of questions. Some further answer might still change the picture.");
      document.paragraph("Type more to go on, or press Enter for the result.");
      break;
    default:
      document.paragraph("No single further answer would change which muscle leads, or what to do now.");
      document.paragraph("Type more to go on, or press Enter for the result.");
  }
  if (style_.prove_stop && interview_.end() == End::nothing_matters) {
    const StopProof& proof = interview_.proof();
    document.paragraph(
        fmt::format("{} open questions, {} answers looked ahead to; another muscle would have to lead by "
                    "more than {:.2f}.",
                    proof.questions, proof.look_aheads, proof.margin),
        "Proof:");
  }
  say(document);
  while (true) {
    const auto line = terminal_.read(style_.accessible ? "Your answer: " : "> ", {"more", "review", "how", "back"});
    const std::string text = line ? lower(trimmed(*line)) : "";
    if (text == "more") {
      interview_.go_on();
      if (interview_.next()) return true;
      say("There is nothing left to ask.");
      return false;
    }
    if (text == "review") {
      review();
    } else if (text == "how") {
      how();
    } else if (text == "back") {
      (void)interview_.back();
      return true;
    } else if (text.starts_with("change ")) {
      const Next next = change(trimmed(text.substr(7)));
      if (next == Next::finish || next == Next::leave) return false;
      if (next == Next::on) return true;
    } else if (text.empty() || text == "finish" || text == "quit") {
      return false;
    } else {
      say("Please type more, or press Enter for the result. review, how, back and change work as before.");
    }
  }
}

}  // namespace kneewise
