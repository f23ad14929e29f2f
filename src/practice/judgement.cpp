#include "src/practice/judgement.hpp"

#include <fmt/format.h>

#include <cmath>

#include "src/basics/lists.hpp"
#include "src/basics/text.hpp"
#include "src/practice/names.hpp"
#include "src/practice/words.hpp"
#include "src/talk/phrases.hpp"

namespace kneewise {
namespace {

constexpr std::size_t most_muscles = 5;
constexpr std::size_t most_precautions = 5;
constexpr std::size_t shown_of_typed = 40;
constexpr const char* commands_here = "Here you can type ?, list, back (to the patient) and quit.";
constexpr const char* prompt = "? ";

std::string percent_of(double sure) {
  return fmt::format("{:.0f} %", 100 * sure);
}

std::vector<std::string> completions_for(const Names& names) {
  std::vector<std::string> all = {"none", "list", "back", "quit"};
  std::vector<std::string> called;
  for (const auto& [id, name] : names.called) called.push_back(name);
  append_new(all, words_to_complete(called));
  return all;
}

}  // namespace

std::string step_in_words(Disposition next, const Wording& wording) {
  const DispositionText& text = wording.dispositions.at(next);
  return fmt::format("{}: {}", text.name, text.action.substr(0, text.action.find(". ") + 1));
}

JudgementTalk::JudgementTalk(const Knowledge& knowledge, Conversation& talk)
    : knowledge_(knowledge),
      talk_(talk),
      muscles_(muscle_names(knowledge)),
      families_(family_names(knowledge)),
      precautions_(precaution_names(knowledge)),
      causes_(cause_names(knowledge)),
      thoughts_(thought_names(knowledge)) {}

Turn JudgementTalk::judge() {
  for (std::size_t i = 0; i < questions; ++i)
    if (const Turn turn = question(i); turn != Turn::answered) return turn;
  const Inquiry inquiry{.text = "7. Is that your judgement? (yes; a number to change one; back)",
                        .help = "Yes shows the comparison; then it is final. A number from 1 to 6 asks that one again.",
                        .list = [this] { recall(); },
                        .completions = {"yes", "back", "change", "quit"}};
  for (;;) {
    talk_.say("Your judgement:");
    recall();
    std::string answer;
    if (const Turn turn = enquire(inquiry, answer); turn != Turn::answered) return turn;
    if (means_yes(answer)) return Turn::answered;
    const auto [word, rest] = word_and_rest(answer);
    if (const auto number = place_of(word == "change" ? rest : answer, questions)) {
      if (const Turn turn = question(*number); turn != Turn::answered) return turn;
    } else {
      talk_.say("Type yes, a number from 1 to 6, or back.");
    }
  }
}

Turn JudgementTalk::question(std::size_t number) {
  static constexpr std::array<Turn (JudgementTalk::*)(), questions> all = {
      &JudgementTalk::ask_danger,  &JudgementTalk::ask_danger_sure, &JudgementTalk::ask_next,
      &JudgementTalk::ask_muscles, &JudgementTalk::ask_cause,       &JudgementTalk::ask_precautions};
  const Turn turn = (this->*all.at(number))();
  if (turn == Turn::answered) judged_.at(number) = true;
  return turn;
}

// ------------------------------------------------------------------------------------------------ what was judged

std::string JudgementTalk::in_words(std::size_t number) const {
  std::vector<std::string> parts;
  switch (number) {
    case 0: return judgement_.family.empty() ? "none" : families_.name(judgement_.family);
    case 1: return percent_of(judgement_.danger_sure);
    case 2: return knowledge_.wording.dispositions.at(judgement_.next).name;
    case 3:
      for (const Guess& guess : judgement_.muscles)
        parts.push_back(fmt::format("{} {}", muscles_.name(guess.muscle), percent_of(guess.sure)));
      break;
    case 4: return judgement_.cause ? causes_.name(text_of(*judgement_.cause)) : "none";
    default:
      for (const std::string& id : judgement_.precautions) parts.push_back(precautions_.name(id));
  }
  return parts.empty() ? "none" : joined(parts);
}

void JudgementTalk::recall() {
  static constexpr std::array<const char*, questions> heads = {
      "danger", "something dangerous", "what should happen", "muscles", "cause", "precautions"};
  for (std::size_t i = 0; i < questions; ++i)
    if (judged_.at(i)) talk_.item(in_words(i), fmt::format("{}. {}:", i + 1, heads.at(i)));
}

// What Enter keeps of an earlier answer.
std::string JudgementTalk::kept(std::size_t number) const {
  return judged_.at(number) ? fmt::format(" Enter keeps: {}.", in_words(number)) : "";
}

// ------------------------------------------------------------------------------------------------ asking

Turn JudgementTalk::enquire(const Inquiry& inquiry, std::string& answer) {
  for (;;) {
    const auto line = talk_.ask(inquiry.text, inquiry.completions, prompt);
    if (!line || means_leave(*line)) return Turn::leave;
    const std::string word = lower(*line);
    if (word == "back") {
      talk_.say("Back to the patient. What you have judged so far is kept.");
      return Turn::back;
    }
    if (word == "?" || word == "help") {
      talk_.say(inquiry.help + " " + commands_here);
    } else if (word == "list") {
      inquiry.list();
    } else if (inquiry.card && (word == "known" || word == "card")) {
      inquiry.card();
    } else {
      answer = *line;
      return Turn::answered;
    }
  }
}

void JudgementTalk::offer(const Names& names, const std::vector<std::string>& ids) {
  std::vector<std::string> called;
  called.reserve(ids.size());
  for (const std::string& id : ids) called.push_back(names.name(id));
  talk_.numbered(called);
}

// A name out of a list.
JudgementTalk::Named JudgementTalk::named(Inquiry inquiry, const Names& names, const IfEmpty& if_empty) {
  std::vector<std::string> offered;
  bool unclear = false;  // near names were offered: "none of these" means them
  inquiry.list = [&] {
    offered = names.ids;
    offer(names, offered);
    talk_.say("Type a name or its number.");
  };
  inquiry.completions = completions_for(names);
  for (;;) {
    std::string answer;
    if (const Turn turn = enquire(inquiry, answer); turn != Turn::answered) return {.turn = turn};
    if (answer.empty()) {
      if (if_empty.allowed) return {.empty = true};
      talk_.say(if_empty.otherwise);
      continue;
    }
    if (unclear && lower(answer).starts_with("none of ")) {
      unclear = false;
      talk_.say("Then type another name, none or list.");
      continue;
    }
    const bool none = means_none(answer);
    const auto place = place_of(answer, offered.size());
    const Found found = names.finder.find(answer);
    if (none || place || found.sure) {
      const std::string id = none ? "" : place ? offered[*place] : found.ids.front();
      talk_.say((none ? "none" : names.name(id)) + ".", "Taken:");
      return {.id = id};
    }
    const std::string typed = on_one_line(answer, shown_of_typed);
    if (found.ids.empty()) {
      talk_.say(fmt::format("'{}' is no name of the list. Type list for all of them.", typed));
      continue;
    }
    talk_.say(fmt::format("'{}' was not clear, and nothing was taken. Is it one of these? Type its number.", typed));
    offered = found.ids;
    offer(names, offered);
    unclear = true;
  }
}

Turn JudgementTalk::choose(const Names& names, const std::string& typed, std::string& id) {
  const Found found = names.finder.find(typed);
  const std::string shown = on_one_line(typed, shown_of_typed);
  id.clear();
  if (found.sure) {
    id = found.ids.front();
    return Turn::answered;
  }
  if (found.ids.empty()) {
    talk_.say(fmt::format("I don't know '{}'. Type list muscles for all names.", shown));
    return Turn::answered;
  }
  std::string which = fmt::format("'{}' may be", shown);
  for (std::size_t i = 0; i < found.ids.size(); ++i)
    which += fmt::format("{} {} {}", i == 0 ? "" : ";", i + 1, names.name(found.ids[i]));
  const auto line = talk_.ask(which + ". Which? (its number, or Enter for none of them)", {}, prompt);
  if (!line || means_leave(*line)) return Turn::leave;
  if (const auto place = place_of(*line, found.ids.size())) {
    id = found.ids[*place];
  } else {
    talk_.say("None of them, then.");
  }
  return Turn::answered;
}

Turn JudgementTalk::percent(const std::string& text, double left, bool keep, double& sure) {
  const Inquiry inquiry{.text = text,
                        .help = "A number from 0 (surely not) to 100 (certain).",
                        .list = [this] { talk_.say("Any number from 0 to 100."); },
                        .completions = {"back", "quit"}};
  for (;;) {
    std::string answer;
    if (const Turn turn = enquire(inquiry, answer); turn != Turn::answered) return turn;
    if (answer.empty() && keep) return Turn::answered;
    if (answer.ends_with('%')) answer = trimmed(std::string_view(answer).substr(0, answer.size() - 1));
    const auto number = whole_number(answer);
    if (number && static_cast<double>(*number) <= std::round(100 * left)) {
      sure = static_cast<double>(*number) / 100;
      return Turn::answered;
    }
    talk_.say(fmt::format("A whole number from 0 to {:.0f}, please.", 100 * left));
  }
}

// ------------------------------------------------------------------------------------------------ the six questions

Turn JudgementTalk::ask_danger() {
  const Named family = named({.text = "1. Which danger do you fear most? (a name, none, list)" + kept(0),
                              .help = "Name the danger that the answers point to; none when they point to none."},
                             families_, {judged_[0], "Type none if you fear none, a name, or list."});
  if (family.turn == Turn::answered && !family.empty) judgement_.family = family.id;
  return family.turn;
}

Turn JudgementTalk::ask_danger_sure() {
  return percent("2. How sure are you that something dangerous is behind it? (0 to 100)" + kept(1), 1, judged_[1],
                 judgement_.danger_sure);
}

Turn JudgementTalk::ask_next() {
  const Wording& wording = knowledge_.wording;
  const auto list = [&] {
    std::vector<std::string> steps;
    for (std::size_t i = 0; i < disposition_ids.size(); ++i)
      steps.push_back(step_in_words(static_cast<Disposition>(i), wording));
    talk_.numbered(steps);
  };
  const Inquiry inquiry{.text = "3. What should happen next? (1 to 5, list)" + kept(2),
                        .help = "A number from 1, the most urgent, to 5.",
                        .list = list,
                        .completions = {"back", "quit"}};
  list();
  for (;;) {
    std::string answer;
    if (const Turn turn = enquire(inquiry, answer); turn != Turn::answered) return turn;
    if (answer.empty() && judged_[2]) return Turn::answered;
    if (const auto place = place_of(answer, disposition_ids.size())) {
      judgement_.next = static_cast<Disposition>(*place);
      talk_.say(wording.dispositions.at(judgement_.next).name + ".", "Taken:");
      return Turn::answered;
    }
    talk_.say("A number from 1 to 5, please; list shows them.");
  }
}

Turn JudgementTalk::ask_muscles() {
  std::vector<Guess> guesses;
  double left = 1;
  while (guesses.size() < most_muscles && left > 0.005) {
    const bool first = guesses.empty();
    const Named muscle = named({.text = first ? "4. Which muscle is likeliest? (a name, none, list)" + kept(3)
                                              : "And the next muscle? (Enter when that is all)",
                                .help = "A muscle by its name; none when you think of none."},
                               muscles_, {!first || judged_[3], "Type none if you think of none, a name, or list."});
    if (muscle.turn != Turn::answered) return left_at(3, judgement_.muscles, guesses, muscle.turn);
    if (first && muscle.empty) return Turn::answered;
    if (muscle.id.empty()) break;
    if (std::ranges::any_of(guesses, [&](const Guess& other) { return other.muscle == muscle.id; })) {
      talk_.say("You have named it already.");
      continue;
    }
    Guess guess{.muscle = muscle.id};
    const Turn turn = percent(fmt::format("{}: how sure? (0 to {:.0f}; what is left is something else)",
                                          capitalised(muscles_.name(guess.muscle)), 100 * left),
                              left, false, guess.sure);
    if (turn != Turn::answered) return left_at(3, judgement_.muscles, guesses, turn);
    left -= guess.sure;
    guesses.push_back(guess);
  }
  // Likeliest first, whatever the order in which they were named.
  std::ranges::stable_sort(guesses, [](const Guess& a, const Guess& b) { return a.sure > b.sure; });
  judgement_.muscles = guesses;
  return Turn::answered;
}

Turn JudgementTalk::ask_cause() {
  const Named cause = named({.text = "5. What has most likely overloaded it? (a few words, none, list)" + kept(4),
                             .help = "An activity, a posture, a way the body is built, or an injury."},
                            causes_, {judged_[4], "Type none if you think of none, a few words, or list."});
  if (cause.turn == Turn::answered && !cause.empty)
    judgement_.cause = cause.id.empty() ? std::nullopt : std::optional(finding_of(cause.id));
  return cause.turn;
}

Turn JudgementTalk::ask_precautions() {
  std::vector<std::string> chosen;
  while (chosen.size() < most_precautions) {
    const bool first = chosen.empty();
    const Named precaution =
        named({.text = first ? "6. Which precaution matters most? (a few words, none, list)" + kept(5)
                             : "And the next precaution? (Enter when that is all)",
               .help = "What must be avoided or adapted in this patient."},
              precautions_, {!first || judged_[5], "Type none if there is none, a few words, or list."});
    if (precaution.turn != Turn::answered) return left_at(5, judgement_.precautions, chosen, precaution.turn);
    if (first && precaution.empty) return Turn::answered;
    if (precaution.id.empty()) break;
    append_new(chosen, {precaution.id});
  }
  judgement_.precautions = chosen;
  return Turn::answered;
}

// ------------------------------------------------------------------------------------------------ early thoughts

Turn JudgementTalk::think(Thought& thought, const std::function<void()>& card) {
  const Named named_first =
      named({.text = "What do you think now? (a muscle, a danger, none, list, known)",
             .help = "The muscle or the danger that you think of most. Known shows what you have heard.",
             .card = card},
            thoughts_, {false, "Type none if you think of none, a name, or list."});
  if (named_first.turn != Turn::answered || named_first.id.empty()) return named_first.turn;
  (knowledge_.muscles.contains(named_first.id) ? thought.muscle : thought.family) = named_first.id;
  return percent("How sure? (0 to 100)", 1, false, thought.sure);
}

}  // namespace kneewise
