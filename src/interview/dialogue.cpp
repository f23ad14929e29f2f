#include "src/interview/dialogue.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <locale>
#include <sstream>
#include <utility>

#include "src/basics/lists.hpp"
#include "src/reasoning/assess.hpp"
#include "src/reasoning/look_ahead.hpp"
#include "src/basics/text.hpp"

namespace kneewise {
namespace {

const std::vector<std::string> commands = {"?",       "??",   "why",  "how",    "back", "review", "change",
                                           "unknown", "note", "save", "finish", "quit", "help",   "none"};

// The findings that speak most for it.
std::vector<std::string> reasons_for(const Ranked& ranked) {
  constexpr std::size_t most = 4;
  std::vector<std::string> findings;
  for (const Evidence& piece : ranked.evidence_for) append_new(findings, piece.because);
  if (findings.size() > most) findings.resize(most);
  return findings;
}

bool is_yes(const std::string& text) {
  return text == "yes" || text == "y" || text == "yes.";
}

}  // namespace

Dialogue::Dialogue(const KnowledgeBase& base, Interview& interview, Terminal& terminal, DialogueStyle style, Keep keep)
    : base_(base), interview_(interview), terminal_(terminal), style_(style), keep_(std::move(keep)) {}

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
  if (!style_.accessible) style_.text.width = Terminal::width();  // it may have been resized
  terminal_.write(as_text(document, style_.text));
}

std::optional<std::string> Dialogue::read(std::vector<std::string> completions) {
  completions.insert(completions.end(), commands.begin(), commands.end());
  const auto line = terminal_.read(style_.accessible ? "Your answer: " : "> ", completions);
  if (!line) terminal_.write("\n");
  return line ? std::optional(trimmed(*line)) : std::nullopt;
}

Ended Dialogue::run() {
  while (true) {
    const std::optional<Prompt> prompt = interview_.next();
    if (prompt) {
      show(*prompt);
    } else {
      show_end();
    }
    for (Next next = Next::again; next == Next::again;) {
      next = prompt ? put(*prompt) : put_end();
      if (next == Next::finish) return Ended::finished;
      if (next == Next::leave) return Ended::left;
    }
  }
}

std::optional<Ended> Dialogue::ask_complaint(std::string& complaint) {
  say("In your own words, what troubles you? (Enter to skip)");
  while (true) {
    const auto line = read({});
    if (!line) return Ended::left;
    const std::string word = lower(*line);
    if (word == "quit") return Ended::left;
    if (word == "help") {
      help_commands();
    } else if (contains(commands, word) && word != "none" && word != "unknown") {
      say("A sentence or two: what hurts, and when. It goes into the report as you say it. Enter skips it.");
    } else {
      if (!contains(commands, word)) complaint = on_one_line(*line, 2000);
      return std::nullopt;
    }
  }
}

void Dialogue::keep() {
  const std::string before = std::exchange(problem_, keep_(""));
  if (problem_.empty() && !before.empty()) say("It can be kept again: nothing is missing.");
  if (!problem_.empty() && before.empty())
    say(fmt::format(
            "{}. {} The interview goes on, and tries again after each answer; save FILE keeps it elsewhere.", problem_,
            kept_once_ ? "What was said before is safe there, this answer is not." : "Nothing of it is kept yet."),
        "Not kept:", Tone::caution);
  kept_once_ = kept_once_ || problem_.empty();
  warned_ = false;
}

void Dialogue::save(const std::string& elsewhere) {
  problem_ = keep_(elsewhere);
  if (problem_.empty()) {
    kept_once_ = true;
    say("Saved.");
  } else {
    say(problem_ + ".", "Not kept:", Tone::caution);
  }
}

void Dialogue::show(const Prompt& prompt) {
  Document document;
  not_understood_ = {};
  document.paragraph("");
  const auto before = [this](bool Prompt::*kind) {
    return std::any_of(interview_.exchanges().begin(), interview_.exchanges().end(),
                       [kind](const Exchange& exchange) { return exchange.prompt.*kind; });
  };
  const Disposition now = interview_.disposition();
  if (told_ == Disposition::emergency && now > told_)
    document.paragraph("With that it does not look like an emergency.");
  if (told_ == Disposition::urgent && now > told_) document.paragraph("With that it is not urgent any more.");
  if (now == Disposition::urgent && told_ != now) {
    document.paragraph(base_.wording.dispositions.at(now).action, "Urgent.", Tone::danger);
    add_dangers(document, assess(base_, interview_.answers(), Detail::ranking), now);
    document.paragraph("What you tell from here on helps the doctor. finish ends here and shows the result.");
  }
  told_ = now;
  if (prompt.to_lift && !before(&Prompt::to_lift))
    document.paragraph("What you told may be an emergency. One short question first, which could change that.", "",
                       Tone::danger);
  if (prompt.to_clear && !before(&Prompt::to_clear))
    document.paragraph("A few answers are missing to rule out every danger. Then I can tell what may help.");
  const bool clinical = audience() == Audience::therapist && !prompt.clinical.empty();
  document.paragraph("", clinical ? prompt.clinical : prompt.ask);
  // One option of a screen is listed: its question does not name it.
  const bool yes_or_no = asks_yes_or_no(prompt);
  if (!yes_or_no) {
    say(document);
    document = {};
    show_options(prompt);
  }
  for (const std::string& question : prompt.words) {
    std::vector<std::string> words;
    for (const std::string& answer : base_.vocabulary.find(question)->answers)
      words.push_back(base_.wording.answer(question, answer, audience()));
    document.paragraph(fmt::format("{}", fmt::join(words, ", ")),
                       capitalised(base_.wording.label(question, audience())) + ":");
  }
  if (!prompt.hint.empty()) document.paragraph(prompt.hint);
  if (prompt.options.size() == 1) document.paragraph("yes, no or unknown");
  say(document);
}

// The numbered options, with their chart beside them where it fits.
void Dialogue::show_options(const Prompt& prompt) {
  Document document;
  std::size_t number = 0;
  for (const Option& option : prompt.options) document.option(++number, capitalised(label(prompt, option)));
  if (!prompt.more.empty()) document.option(++number, "Somewhere else as well");
  constexpr std::size_t chart_at = 46;
  constexpr std::size_t chart_width = 30;
  const auto screen = std::find_if(base_.screens.begin(), base_.screens.end(),
                                   [&prompt](const ScreenText& text) { return text.id == prompt.id; });
  // The numbers of the chart are those of the whole screen.
  if (style_.accessible || style_.text.width < chart_at + chart_width || screen == base_.screens.end() ||
      screen->chart.empty() || screen->options != prompt.options)
    return say(document);
  std::istringstream options(as_text(document, {.width = chart_at}));
  std::istringstream chart(screen->chart);
  for (std::string left, right; std::getline(options, left);) {
    if (!std::getline(chart, right)) right.clear();
    terminal_.write(right.empty() ? left + "\n" : fmt::format("{:<{}}{}\n", left, chart_at, right));
  }
}

// A "yes" takes what was meant; what is missing may be said alone.
std::variant<Reply, NotUnderstood> Dialogue::understood(const std::string& line, const Prompt& prompt,
                                                        const Reply* before) const {
  const auto read = [&](const std::string& text) { return read_reply(text, prompt, base_, audience(), before); };
  if (!not_understood_.meant.empty() && is_yes(lower(line))) return read(not_understood_.meant);
  auto alone = read(line);
  const auto* reply = std::get_if<Reply>(&alone);
  // That all is unknown was not meant, when only the rest was asked for.
  if (not_understood_.kept.empty() || (reply != nullptr && *reply != unknown_reply(prompt))) return alone;
  auto whole = read(not_understood_.kept + ", " + line);
  return std::holds_alternative<Reply>(whole) ? whole : alone;
}

Dialogue::Next Dialogue::put(const Prompt& prompt, const Reply* before) {
  std::vector<std::string> completions;
  for (const Option& option : prompt.options) completions.push_back(lower(label(prompt, option)));
  for (const std::string& question : prompt.words) append_new(completions, base_.vocabulary.find(question)->answers);
  const auto line = read(std::move(completions));
  if (!line) return Next::leave;
  if (line->empty() && before != nullptr) return Next::on;
  if (line->empty()) {
    say("Nothing was typed. Type none if nothing of it is there, unknown if you do not know, or ? for help.");
    return Next::again;
  }
  if (const auto next = command(*line, &prompt)) return *next;
  auto read = understood(*line, prompt, before);
  if (auto* problem = std::get_if<NotUnderstood>(&read)) {
    say(problem->message);
    not_understood_ = std::move(*problem);
    return Next::again;
  }
  const Reply& reply = std::get<Reply>(read);
  interview_.reply(prompt, reply);
  repeat_named(*line, prompt, reply);
  repeat_denied(prompt, reply);
  keep();
  return Next::on;
}

std::vector<std::string> Dialogue::denied_in(const Prompt& prompt, const Reply& reply) const {
  std::vector<std::string> denied;
  for (const Option& option : prompt.options)
    if (const auto said = reply.said.find(option); said != reply.said.end() && said->second == Said::no)
      denied.push_back(label(prompt, option));
  return denied;
}

// What was named in words is said as it was understood.
void Dialogue::repeat_named(const std::string& line, const Prompt& prompt, const Reply& reply) {
  const bool in_words =
      std::any_of(line.begin(), line.end(), [](char c) { return std::isalpha(c, std::locale::classic()); });
  const auto unsure =
      std::count_if(reply.said.begin(), reply.said.end(), [](const auto& item) { return item.second == Said::unsure; });
  const bool some_unsure = unsure > 0 && static_cast<std::size_t>(unsure) < prompt.options.size();
  if (prompt.options.size() < 2 || !(some_unsure || (in_words && !reply.order.empty()))) return;
  say(fmt::format("{}.", fmt::join(said_in({prompt, reply}), "; ")), "So:");
}

// What was denied with one word is said once more, all of it if it is short enough to be read: a slip of the finger
// must not hide a danger.
void Dialogue::repeat_denied(const Prompt& prompt, const Reply& reply) {
  const std::vector<std::string> denied = denied_in(prompt, reply);
  if (denied.size() < 2 || denied.size() < prompt.options.size()) return;
  const auto& exchanges = interview_.exchanges();
  const auto place = std::find_if(exchanges.begin(), exchanges.end(),
                                  [&prompt](const Exchange& exchange) { return exchange.prompt.id == prompt.id; });
  constexpr std::size_t lines = 3;
  const std::size_t width = lines * style_.text.width;
  const auto number = place - exchanges.begin() + 1;
  const std::string lead = fmt::format("No to all {}:", denied.size());
  const std::string all = fmt::format("{}.", fmt::join(denied, "; "));
  if (lead.size() + 1 + all.size() <= width) return say(all, lead);
  const std::string tail = fmt::format("... (review {} shows all)", number);
  std::string first;
  for (const std::string& one : denied) {
    if (lead.size() + 1 + first.size() + one.size() + 2 + tail.size() > width) break;
    first += one + "; ";
  }
  say(first.empty() ? fmt::format("review {} shows them.", number) : first + tail, lead);
}

std::optional<Dialogue::Next> Dialogue::command(const std::string& line, const Prompt* prompt) {
  const auto space = line.find(' ');
  const std::string word = lower(line.substr(0, space));
  const std::string rest = space == std::string::npos ? "" : trimmed(line.substr(space + 1));
  const auto told = [](const auto& tell) {
    tell();
    return Next::again;
  };
  if (word == "help") return told([&] { help_commands(); });
  if (word == "how") return told([&] { how(); });
  if (word == "review") return told([&] { review(rest); });
  if (word == "save") return told([&] { save(rest); });
  if (word == "note") return told([&] { note(rest, prompt != nullptr ? prompt->id : "end"); });
  if (word == "change" && changing_) return told([&] { say("Please finish this change first; Enter keeps it."); });
  if (word == "more" && prompt != nullptr)
    return told([&] { say("There is more to ask already. Please answer this, or type finish."); });
  if (word == "change") return change(rest);
  if (word == "back") return back();
  if (word == "finish") return Next::finish;
  if (word == "quit") return leave();
  if (prompt == nullptr) return std::nullopt;
  if (word == "?" || word == "??") return told([&] { help(*prompt, word == "??"); });
  if (word == "why") return told([&] { why(*prompt); });
  return std::nullopt;
}

// The exchange before the one that is asked, with what was said to it: nothing is lost by going back.
Dialogue::Next Dialogue::back() {
  const std::size_t place = changing_ ? *changing_ : interview_.exchanges().size();
  if (place > 0) return change_at(place - 1);
  say("This is the first question.");
  return changing_ ? Next::again : Next::on;
}

// Nobody leaves unwarned when what was said is not on disk.
Dialogue::Next Dialogue::leave() {
  if (!problem_.empty()) problem_ = keep_("");
  if (problem_.empty() || warned_) {
    if (told_ <= Disposition::urgent)
      say(base_.wording.dispositions.at(told_).action, "Please remember:", Tone::danger);
    return Next::leave;
  }
  warned_ = true;
  say(fmt::format("{}. Type save FILE to keep it elsewhere, finish for the result, or quit again to leave it.",
                  problem_),
      "Not kept:", Tone::caution);
  return Next::again;
}

void Dialogue::note(const std::string& text, const std::string& about) {
  if (text.empty()) return say("Type your remark behind it: note it hurts most on Mondays");
  std::string& note = notes_[about];
  note += (note.empty() ? "" : " / ") + on_one_line(text, 500);
  say("Noted.");
  keep();
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
      {"review", "all that was said; review 4 shows the fourth in full, change 4 changes it"},
      {"note ...", "a remark in your own words"},
      {"save", "to keep what was said; it is kept anyway. save FILE keeps it there"},
      {"finish", "the result from what is known so far"},
      {"quit", "to stop; kneewise interview --resume goes on"}};
  for (const auto& [word, meaning] : rows) document.item(meaning, std::string(word) + ":");
  say(document);
}

void Dialogue::help(const Prompt& prompt, bool each_answer) {
  Document document;
  std::vector<std::string> questions;  // in the order in which they are shown
  for (const Option& option : prompt.options) append_new(questions, {option.question});
  append_new(questions, prompt.numbers);
  append_new(questions, prompt.words);
  for (const std::string& question : questions) {
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
  const auto outlook = [this](const Answers& answers) { return LookAhead(base_, answers).now(); };
  const Outlook now = outlook(interview_.answers());
  std::size_t silent = 0;
  for (const Option& option : prompt.options) {
    Reply only_this;  // named alone: the others are denied with it
    for (const Option& other : prompt.options) only_this.said[other] = other == option ? Said::yes : Said::no;
    const Outlook then = outlook(interview_.answers_with(prompt, only_this));
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

// The dangers that were raised, at least as grave as that, and what each stands on; of emergencies also what to do.
void Dialogue::add_dangers(Document& document, const Assessment& assessment, Disposition least) const {
  std::set<std::string> families;
  for (const RedFlag& red_flag : assessment.red_flags) {
    if (red_flag.disposition > least || !families.insert(red_flag.family).second) continue;
    document.item(base_.wording.because(red_flag.because, audience()) + ".", red_flag.name + ", because of:");
    if (least == Disposition::emergency) document.item(red_flag.family_action, "", 1);
  }
}

void Dialogue::how() {
  const Assessment assessment = assess(base_, interview_.answers());
  Document document;
  const std::size_t open = assessment.screen->open_questions.size();
  if (open > 0)
    document.paragraph(fmt::format("{} danger {} still open.", open, open == 1 ? "question is" : "questions are"),
                       "Not yet cleared:", Tone::caution);
  document.paragraph(base_.wording.dispositions.at(assessment.disposition).name + ".", "So far:");
  if (!assessment.because_of.empty()) {
    document.item(
        fmt::format("{} is likelier than any muscle, and a doctor should look at it.", assessment.because_of));
    for (const AlternativeCandidate& other : assessment.alternatives)
      if (other.name == assessment.because_of)
        document.item(base_.wording.because(reasons_for(other.ranked), audience()) + ".", "That is because of:");
  }
  add_dangers(document, assessment, Disposition::muscular);
  if (assessment.disposition == Disposition::emergency) return say(document);  // no muscle before that
  std::size_t shown = 0;
  for (const Candidate& muscle : assessment.muscles) {
    if (muscle.ranked.likelihood == Likelihood::unlikely || ++shown > 3) break;
    document.item(base_.wording.because(reasons_for(muscle.ranked), audience()) + ".",
                  fmt::format("{} ({}), because of:", capitalised(base_.wording.muscle(muscle.ranked.id, audience())),
                              id_of(muscle.ranked.likelihood)));
  }
  if (shown == 0) document.item("No muscle stands out yet.");
  say(document);
}

// Whether the words of the prompt ask for its one option, so that it need not be listed.
bool Dialogue::asks_yes_or_no(const Prompt& prompt) const {
  if (prompt.options.size() != 1) return false;
  const std::string& question = prompt.options.front().question;
  return base_.vocabulary.find(question)->kind == QuestionKind::yes_no &&
         prompt.ask == base_.wording.ask(question, Audience::person);
}

std::vector<std::string> Dialogue::said_in(const Exchange& exchange) const {
  // An answer to a follow-up sleeps while what it follows was denied.
  const auto awake = [this](const std::string& question) {
    return !never_applies(*base_.vocabulary.find(question), interview_.answers(), base_.vocabulary);
  };
  const auto asked = exchange.prompt.questions();
  if (std::none_of(asked.begin(), asked.end(), awake)) return {"does not apply now"};
  std::vector<std::string> words;
  for (const auto& [question, number] : exchange.reply.numbers)
    if (applies(*base_.vocabulary.find(question), interview_.answers()))
      words.push_back(base_.wording.because({fmt::format("{}={:g}", question, number)}, audience()));
  for (const auto& [question, word] : exchange.reply.words)
    if (awake(question)) words.push_back(base_.wording.because({fmt::format("{}={}", question, word)}, audience()));
  for (const Option& option : exchange.prompt.options) {
    const auto said = exchange.reply.said.find(option);
    if (said == exchange.reply.said.end() || said->second == Said::no || !awake(option.question)) continue;
    const bool uncertain = exchange.reply.certainty.contains(option.question);
    words.push_back(label(exchange.prompt, option) + (said->second == Said::unsure ? " (not sure)"
                                                      : uncertain                  ? " (probably)"
                                                                                   : ""));
  }
  if (words.empty()) words.push_back(exchange.reply.unknown.empty() ? "none" : "not known");
  return words;
}

// The exchange that a command such as "change 3" names, or null after saying what it takes.
const Exchange* Dialogue::numbered(const std::string& command, const std::string& number) {
  std::size_t wanted = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), wanted);
  const auto& exchanges = interview_.exchanges();
  if (exchanges.empty()) {
    say("Nothing was said yet.");
  } else if (error != std::errc() || end != number.data() + number.size() || wanted == 0 || wanted > exchanges.size()) {
    say(fmt::format("{} takes a number from 1 to {}; review lists them.", command, exchanges.size()));
  } else {
    return &exchanges[wanted - 1];
  }
  return nullptr;
}

void Dialogue::review(const std::string& number) {
  Document document;
  if (!number.empty()) {
    const Exchange* exchange = numbered("review", number);
    if (exchange == nullptr) return;
    document.paragraph(fmt::format("{}.", fmt::join(said_in(*exchange), "; ")), exchange->prompt.ask);
    if (const auto denied = denied_in(exchange->prompt, exchange->reply); !denied.empty())
      document.paragraph(fmt::format("{}.", fmt::join(denied, "; ")), "No:");
    return say(document);
  }
  std::size_t count = 0;
  for (const Exchange& exchange : interview_.exchanges())
    document.option(++count, fmt::format("{} {}", exchange.prompt.ask, fmt::join(said_in(exchange), "; ")));
  if (count == 0) document.paragraph("Nothing was said yet.");
  if (count > 0) document.paragraph("change 2 changes the second, review 2 shows it in full.");
  say(document);
}

Dialogue::Next Dialogue::change(const std::string& number) {
  const Exchange* exchange = numbered("change", number);
  return exchange == nullptr ? Next::again
                             : change_at(static_cast<std::size_t>(exchange - interview_.exchanges().data()));
}

Dialogue::Next Dialogue::change_at(std::size_t place) {
  const Exchange before = interview_.exchanges().at(place);
  const auto outer = std::exchange(changing_, place);
  show(before.prompt);
  say(fmt::format("{}. Type what changes; Enter keeps it.", fmt::join(said_in(before), "; ")), "It was:");
  Next next = Next::again;
  while (next == Next::again) next = put(before.prompt, &before.reply);
  changing_ = outer;
  return next;
}

// What stands between the answers and advice on care.
void Dialogue::add_open_dangers(Document& document) const {
  const Assessment assessment = assess(base_, interview_.answers());
  if (assessment.cleared || assessment.screen->open_questions.empty()) return;
  constexpr std::size_t most = 3;
  std::vector<std::string> open;
  for (const std::string& question : assessment.screen->open_questions)
    if (open.size() < most) open.push_back(base_.wording.label(question, audience()));
  const std::size_t more = assessment.screen->open_questions.size() - open.size();
  document.paragraph(fmt::format("{}{}. So not every danger is ruled out.", fmt::join(open, "; "),
                                 more > 0 ? fmt::format("; and {} more", more) : ""),
                     "Not known or not asked:", Tone::caution);
}

// Nothing more to ask: says why, and how to go on all the same.
void Dialogue::show_end() {
  Document document;
  document.paragraph("");
  const char* more = "Type more to go on, or press Enter for the result.";
  switch (interview_.end()) {
    case End::emergency:
      document.paragraph(base_.wording.dispositions.at(Disposition::emergency).action, "EMERGENCY. Please stop here.",
                         Tone::danger);
      add_dangers(document, assess(base_, interview_.answers(), Detail::ranking), Disposition::emergency);
      told_ = Disposition::emergency;
      more = "Type more to finish the record for those who take over, or press Enter for the result.";
      break;
    case End::doctor_first:
      document.paragraph("A doctor should look at this before any muscle is considered.", "", Tone::caution);
      add_dangers(document, assess(base_, interview_.answers(), Detail::ranking), Disposition::urgent);
      more = "Type more to go on with the questions, or press Enter for the result.";
      break;
    case End::enough_asked:
      document.paragraph("That was a lot of questions. Some further answer might still change the picture.");
      add_open_dangers(document);
      break;
    default:
      document.paragraph("No single further answer would change which muscle leads, or what to do now.");
      add_open_dangers(document);
  }
  document.paragraph(more);
  if (style_.prove_stop && interview_.end() == End::enough_asked)
    document.paragraph("it ends because it is long enough: some open question may still matter.", "No proof:");
  if (style_.prove_stop && interview_.end() == End::nothing_matters) {
    const StopProof& proof = interview_.proof();
    document.paragraph(
        fmt::format("{} open questions, {} answers looked ahead to; another muscle would have to lead by "
                    "more than {:.2f}.",
                    proof.questions, proof.look_aheads, proof.margin),
        "Proof:");
  }
  say(document);
}

Dialogue::Next Dialogue::put_end() {
  const auto line = read({"more"});
  if (!line || line->empty() || lower(*line) == "no" || lower(*line) == "none") return Next::finish;
  if (lower(*line) == "more") {
    interview_.go_on();
    if (interview_.next()) return Next::on;
    say("There is nothing left to ask. Press Enter for the result.");
    return Next::again;
  }
  if (const std::string word = lower(*line); word == "why" || word == "?" || word == "??") {
    how();
    return Next::again;
  }
  if (const auto next = command(*line, nullptr)) return *next;
  say("Please type more, or press Enter for the result. review, how, back, change and quit work as before.");
  return Next::again;
}

}  // namespace kneewise
