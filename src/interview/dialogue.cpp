#include "src/interview/dialogue.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <locale>
#include <sstream>
#include <utility>

#include "src/basics/lists.hpp"
#include "src/basics/text.hpp"
#include "src/documents/as_text.hpp"
#include "src/interview/prompts.hpp"
#include "src/interview/texts.hpp"
#include "src/talk/phrases.hpp"

namespace kneewise {

Dialogue::Dialogue(Sitting& sitting, Conversation& conversation, bool prove_stop)
    : sitting_(sitting), interview_(sitting.interview()), conversation_(conversation), prove_stop_(prove_stop) {}

Audience Dialogue::audience() const {
  return audience_of(interview_);
}

std::string Dialogue::label(const Prompt& prompt, const Option& option) const {
  return option_label(prompt, option, knowledge(), audience());
}

bool Dialogue::put_before(Prompt::Kind kind) const {
  return std::any_of(interview_.exchanges().begin(), interview_.exchanges().end(),
                     [kind](const Exchange& exchange) { return exchange.prompt.kind == kind; });
}

std::optional<std::string> Dialogue::read(std::vector<std::string> completions) {
  const std::vector<std::string> words = commands(nullptr).words();
  completions.insert(completions.end(), words.begin(), words.end());
  return conversation_.ask("", completions);
}

// ------------------------------------------------------------------------------------------------ the course

Ended Dialogue::run() {
  greet();
  keep();
  if (!sitting_.has_complaint() && !sitting_.begun()) {
    const auto ended = ask_complaint();
    keep();
    if (ended) return *ended;
  }
  while (true) {
    const std::optional<Prompt> prompt = interview_.next();
    if (prompt) {
      show(*prompt);
    } else {
      conversation_.say(end_of_questions(interview_, prove_stop_));
      if (interview_.end() == End::emergency) told_ = Disposition::emergency;
    }
    for (Next next = Next::again; next == Next::again;) {
      next = prompt ? put(*prompt) : put_end();
      if (next == Next::finish) return Ended::finished;
      if (next == Next::leave) return Ended::left;
    }
  }
}

void Dialogue::greet() {
  if (sitting_.begun())
    return conversation_.say(
        "Welcome back. We go on where you left. Type help to see what you can type, review for what was said.");
  conversation_.say(sitting_.earlier()
                        ? "This asks what may have changed since the last visit. It is no "
                          "diagnosis and does not replace a doctor. If you feel very ill, call for help now."
                        : "This asks about your knee, danger signs first, and then suggests which muscles may "
                          "send the pain. It is no diagnosis and does not replace a doctor. If you feel very "
                          "ill, call for help now.");
  conversation_.say(
      "Type the numbers that fit, none, or unknown. ? explains a question, why says why it is asked, help lists all.");
}

// Asks what troubles the person, in their own words. Returns how it ended, if it did.
std::optional<Ended> Dialogue::ask_complaint() {
  constexpr std::size_t longest = 2000;
  const Commands<Next> table = commands(nullptr);
  conversation_.say("In your own words, what troubles you? (Enter to skip)");
  while (true) {
    const auto line = read({});
    if (!line) return Ended::left;
    const std::string word = lower(*line);
    const bool is_command = contains(table.words(), word);
    if (word == "quit") return Ended::left;
    if (word == "help") {
      conversation_.say(table.help());
    } else if (is_command && word != "none" && word != "unknown") {
      conversation_.say(
          "A sentence or two: what hurts, and when. It goes into the report as you say it. Enter skips it.");
    } else {
      if (!is_command && !line->empty()) sitting_.set_complaint(on_one_line(*line, longest));
      return std::nullopt;
    }
  }
}

// Keeps what was said, and tells the person when that fails, and when it works again.
void Dialogue::keep() {
  const std::string before = std::exchange(problem_, sitting_.keep());
  if (problem_.empty() && !before.empty()) conversation_.say("It can be kept again: nothing is missing.");
  if (!problem_.empty() && before.empty())
    conversation_.say(
        fmt::format(
            "{}. {} The interview goes on, and tries again after each answer; save FILE keeps it elsewhere.", problem_,
            kept_once_ ? "What was said before is safe there, this answer is not." : "Nothing of it is kept yet."),
        "Not kept:", Tone::caution);
  kept_once_ = kept_once_ || problem_.empty();
  warned_ = false;
}

Dialogue::Next Dialogue::put(const Prompt& prompt, const Reply* before) {
  std::vector<std::string> completions;
  for (const Option& option : prompt.options) completions.push_back(lower(label(prompt, option)));
  for (const std::string& question : prompt.words) append_new(completions, knowledge().vocabulary.at(question).answers);
  const auto line = read(std::move(completions));
  if (!line) return Next::leave;
  if (line->empty() && before != nullptr) return Next::on;
  if (line->empty()) {
    conversation_.say(
        "Nothing was typed. Type none if nothing of it is there, unknown if you do not know, or ? for help.");
    return Next::again;
  }
  if (word_and_rest(*line).first == "more") {
    conversation_.say("There is more to ask already. Please answer this, or type finish.");
    return Next::again;
  }
  if (const auto next = commands(&prompt).run(*line)) return *next;
  auto read = understood(*line, prompt, before);
  if (auto* problem = std::get_if<NotUnderstood>(&read)) {
    conversation_.say(problem->message);
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

// A "yes" takes what was meant; what is missing may be said alone.
std::variant<Reply, NotUnderstood> Dialogue::understood(const std::string& line, const Prompt& prompt,
                                                        const Reply* before) const {
  const auto read = [&](const std::string& text) { return read_reply(text, prompt, knowledge(), audience(), before); };
  if (!not_understood_.meant.empty() && means_yes(line)) return read(not_understood_.meant);
  auto alone = read(line);
  const auto* reply = std::get_if<Reply>(&alone);
  // That all is unknown was not meant, when only the rest was asked for.
  if (not_understood_.kept.empty() || (reply != nullptr && *reply != unknown_reply(prompt))) return alone;
  auto whole = read(not_understood_.kept + ", " + line);
  return std::holds_alternative<Reply>(whole) ? whole : alone;
}

Dialogue::Next Dialogue::put_end() {
  const auto line = read({"more"});
  if (!line || line->empty()) return Next::finish;
  const std::string word = lower(*line);
  if (is_no_word(word)) return Next::finish;
  if (word == "more") {
    interview_.go_on();
    if (interview_.next()) return Next::on;
    conversation_.say("There is nothing left to ask. Press Enter for the result.");
    return Next::again;
  }
  if (word == "why" || word == "?" || word == "??") {
    conversation_.say(how_it_stands(interview_));
    return Next::again;
  }
  if (const auto next = commands(nullptr).run(*line)) return *next;
  conversation_.say(
      "Please type more, or press Enter for the result. review, how, back, change and quit work as before.");
  return Next::again;
}

// ------------------------------------------------------------------------------------------------ what is shown

void Dialogue::show(const Prompt& prompt) {
  Document document;
  not_understood_ = {};
  document.paragraph("");
  say_what_changed(document);
  if (prompt.kind == Prompt::Kind::lift && !put_before(Prompt::Kind::lift))
    document.paragraph("What you told may be an emergency. One short question first, which could change that.", "",
                       Tone::danger);
  if (prompt.kind == Prompt::Kind::clear && !put_before(Prompt::Kind::clear))
    document.paragraph("A few answers are missing to rule out every danger. Then I can tell what may help.");
  const bool clinical = audience() == Audience::therapist && !prompt.clinical.empty();
  document.paragraph("", clinical ? prompt.clinical : prompt.ask);
  // One option of a page is listed: its question does not name it.
  if (!asks_yes_or_no(prompt)) {
    conversation_.say(document);
    document = {};
    show_options(prompt);
  }
  show_words(prompt, document);
  if (!prompt.hint.empty()) document.paragraph(prompt.hint);
  if (prompt.options.size() == 1) document.paragraph("yes, no or unknown");
  conversation_.say(document);
}

// How urgent it is, when that is not what it was when it was last said.
void Dialogue::say_what_changed(Document& document) {
  const Disposition now = interview_.disposition();
  if (told_ == Disposition::emergency && now > told_)
    document.paragraph("With that it does not look like an emergency.");
  if (told_ == Disposition::urgent && now > told_) document.paragraph("With that it is not urgent any more.");
  if (now == Disposition::urgent && told_ != now) {
    document.paragraph(knowledge().wording.dispositions.at(now).action, "Urgent.", Tone::danger);
    write_dangers(document, interview_, now);
    document.paragraph("What you tell from here on helps the doctor. finish ends here and shows the result.");
  }
  told_ = now;
}

// The numbered options, with their chart beside them where it fits.
void Dialogue::show_options(const Prompt& prompt) {
  Document document;
  std::size_t number = 0;
  for (const Option& option : prompt.options) document.option(++number, capitalised(label(prompt, option)));
  if (!prompt.more.empty()) document.option(++number, "Somewhere else as well");
  constexpr std::size_t chart_at = 46;
  constexpr std::size_t chart_width = 30;
  const auto& pages = knowledge().pages;
  const auto page =
      std::find_if(pages.begin(), pages.end(), [&prompt](const Page& own) { return own.id == prompt.id; });
  // The numbers of the chart are those of the whole page.
  if (conversation_.width() < chart_at + chart_width || page == pages.end() || page->chart.empty() ||
      page->options != prompt.options)
    return conversation_.say(document);
  std::istringstream options(as_text(document, {.width = chart_at}));
  std::istringstream chart(page->chart);
  for (std::string left, right; std::getline(options, left);) {
    if (!std::getline(chart, right)) right.clear();
    conversation_.write(right.empty() ? left + "\n" : fmt::format("{:<{}}{}\n", left, chart_at, right));
  }
}

void Dialogue::show_words(const Prompt& prompt, Document& document) const {
  for (const std::string& question : prompt.words) {
    std::vector<std::string> words;
    for (const std::string& answer : knowledge().vocabulary.at(question).answers)
      words.push_back(knowledge().wording.answer(question, answer, audience()));
    document.paragraph(fmt::format("{}", fmt::join(words, ", ")),
                       capitalised(knowledge().wording.label(question, audience())) + ":");
  }
}

// Whether the words of the prompt ask for its one option, so that it need not be listed.
bool Dialogue::asks_yes_or_no(const Prompt& prompt) const {
  if (prompt.options.size() != 1) return false;
  const std::string& question = prompt.options.front().question;
  return knowledge().vocabulary.at(question).kind == QuestionKind::yes_no &&
         prompt.ask == knowledge().wording.ask(question, Audience::person);
}

// What was named in words is said as it was understood.
void Dialogue::repeat_named(const std::string& line, const Prompt& prompt, const Reply& reply) {
  const bool in_words =
      std::any_of(line.begin(), line.end(), [](char c) { return std::isalpha(c, std::locale::classic()); });
  const auto unsure =
      std::count_if(reply.said.begin(), reply.said.end(), [](const auto& item) { return item.second == Said::unsure; });
  const bool some_unsure = unsure > 0 && static_cast<std::size_t>(unsure) < prompt.options.size();
  if (prompt.options.size() < 2 || !(some_unsure || (in_words && !reply.order.empty()))) return;
  conversation_.say(fmt::format("{}.", fmt::join(said_in(interview_, {prompt, reply}), "; ")), "So:");
}

// What was denied with one word is said once more, all of it if it is short enough to be read: a slip of the finger
// must not hide a danger.
void Dialogue::repeat_denied(const Prompt& prompt, const Reply& reply) {
  const std::vector<std::string> denied = denied_in(interview_, {prompt, reply});
  if (denied.size() < 2 || denied.size() < prompt.options.size()) return;
  const auto& exchanges = interview_.exchanges();
  const auto place = std::find_if(exchanges.begin(), exchanges.end(),
                                  [&prompt](const Exchange& exchange) { return exchange.prompt.id == prompt.id; });
  constexpr std::size_t lines = 3;
  const std::size_t room = lines * conversation_.width();
  const auto number = place - exchanges.begin() + 1;
  const std::string lead = fmt::format("No to all {}:", denied.size());
  const std::string all = fmt::format("{}.", fmt::join(denied, "; "));
  if (lead.size() + 1 + all.size() <= room) return conversation_.say(all, lead);
  const std::string tail = fmt::format("... (review {} shows all)", number);
  std::string first;
  for (const std::string& one : denied) {
    if (lead.size() + 1 + first.size() + one.size() + 2 + tail.size() > room) break;
    first += one + "; ";
  }
  conversation_.say(first.empty() ? fmt::format("review {} shows them.", number) : first + tail, lead);
}

// ------------------------------------------------------------------------------------------------ commands

// What can be typed at a prompt; where there is none, its own commands are only listed.
Commands<Dialogue::Next> Dialogue::commands(const Prompt* prompt) {
  using Run = std::function<Next(const std::string&)>;
  const auto row = [](const char* word, const char* shown, const char* meaning, Run run = {}) {
    return Commands<Next>::Row{{word}, shown, meaning, std::move(run)};
  };
  const auto does = [](auto act) {
    return [act](const std::string& rest) {
      act(rest);
      return Next::again;
    };
  };
  const auto tells = [this, does](auto text) {
    return does([this, text](const std::string&) { conversation_.say(text()); });
  };
  const auto of_prompt = [&](auto text) { return prompt != nullptr ? Run(tells(text)) : Run(); };
  const std::string about = prompt != nullptr ? prompt->id : "end";
  return Commands<Next>({
      {{}, "1 3", "these fit, the others do not. 3? means: not sure about 3"},
      row("none", "none", "nothing of it is there"),
      row("unknown", "unknown", "you do not know"),
      row("?", "?", "what is meant; ?? explains each answer",
          of_prompt([this, prompt] { return help_on(interview_, *prompt, false); })),
      row("??", "", "", of_prompt([this, prompt] { return help_on(interview_, *prompt, true); })),
      row("why", "why", "why this is asked", of_prompt([this, prompt] { return why_asked(interview_, *prompt); })),
      row("how", "how", "what is believed now, and from what", tells([this] { return how_it_stands(interview_); })),
      row("back", "back", "to the question before", [this](const std::string&) { return back(); }),
      row("review", "review", "all that was said; review 4 shows the fourth in full, change 4 changes it",
          does([this](const std::string& number) { review(number); })),
      row("change", "", "", [this](const std::string& number) { return change(number); }),
      row("note", "note ...", "a remark in your own words",
          does([this, about](const std::string& text) { note(text, about); })),
      row("save", "save", "to keep what was said; it is kept anyway. save FILE keeps it there",
          does([this](const std::string& elsewhere) { save(elsewhere); })),
      row("finish", "finish", "the result from what is known so far", [](const std::string&) { return Next::finish; }),
      row("quit", "quit", "to stop; kneewise interview --resume goes on",
          [this](const std::string&) { return leave(); }),
      row("help", "", "", tells([this] { return commands(nullptr).help(); })),
  });
}

// The exchange that a command such as "change 3" names, or null after saying what it takes.
const Exchange* Dialogue::numbered(const std::string& command, const std::string& number) {
  const auto& exchanges = interview_.exchanges();
  if (exchanges.empty()) {
    conversation_.say("Nothing was said yet.");
    return nullptr;
  }
  if (const auto place = place_of(number, exchanges.size())) return &exchanges[*place];
  conversation_.say(fmt::format("{} takes a number from 1 to {}; review lists them.", command, exchanges.size()));
  return nullptr;
}

void Dialogue::review(const std::string& number) {
  if (number.empty()) return conversation_.say(review_of(interview_));
  if (const Exchange* exchange = numbered("review", number)) conversation_.say(review_of(interview_, *exchange));
}

Dialogue::Next Dialogue::change(const std::string& number) {
  if (changing_) {
    conversation_.say("Please finish this change first; Enter keeps it.");
    return Next::again;
  }
  const Exchange* exchange = numbered("change", number);
  return exchange == nullptr ? Next::again
                             : change_at(static_cast<std::size_t>(exchange - interview_.exchanges().data()));
}

Dialogue::Next Dialogue::change_at(std::size_t place) {
  const Exchange before = interview_.exchanges().at(place);
  const auto outer = std::exchange(changing_, place);
  show(before.prompt);
  conversation_.say(fmt::format("{}. Type what changes; Enter keeps it.", fmt::join(said_in(interview_, before), "; ")),
                    "It was:");
  Next next = Next::again;
  while (next == Next::again) next = put(before.prompt, &before.reply);
  changing_ = outer;
  return next;
}

// The exchange before the one that is asked, with what was said to it: nothing is lost by going back.
Dialogue::Next Dialogue::back() {
  const std::size_t place = changing_ ? *changing_ : interview_.exchanges().size();
  if (place > 0) return change_at(place - 1);
  conversation_.say("This is the first question.");
  return changing_ ? Next::again : Next::on;
}

// Nobody leaves unwarned when what was said is not on disk.
Dialogue::Next Dialogue::leave() {
  if (!problem_.empty()) problem_ = sitting_.keep();
  if (problem_.empty() || warned_) {
    if (is_urgent(told_))
      conversation_.say(knowledge().wording.dispositions.at(told_).action, "Please remember:", Tone::danger);
    return Next::leave;
  }
  warned_ = true;
  conversation_.say(
      fmt::format("{}. Type save FILE to keep it elsewhere, finish for the result, or quit again to leave it.",
                  problem_),
      "Not kept:", Tone::caution);
  return Next::again;
}

void Dialogue::note(const std::string& text, const std::string& about) {
  if (text.empty()) return conversation_.say("Type your remark behind it: note it hurts most on Mondays");
  sitting_.note(text, about);
  conversation_.say("Noted.");
  keep();
}

void Dialogue::save(const std::string& elsewhere) {
  problem_ = sitting_.keep(elsewhere);
  if (problem_.empty()) {
    kept_once_ = true;
    conversation_.say("Saved.");
  } else {
    conversation_.say(problem_ + ".", "Not kept:", Tone::caution);
  }
}

}  // namespace kneewise
