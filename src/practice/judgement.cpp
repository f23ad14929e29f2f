#include "src/practice/judgement.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>

#include "src/basics/lists.hpp"
#include "src/basics/text.hpp"

namespace kneewise {
namespace {

constexpr std::size_t most_muscles = 5;
constexpr std::size_t most_precautions = 5;
constexpr std::size_t shown_of_typed = 40;
constexpr const char* commands_here = "Here you can type ?, list, back (to the patient) and quit.";

std::string percent_of(double sure) {
  return fmt::format("{:.0f} %", 100 * sure);
}

std::vector<std::string> names_in(const Names& names) {
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

JudgementTalk::JudgementTalk(const KnowledgeBase& base, PracticeTalk& talk)
    : base_(base),
      talk_(talk),
      muscles_(muscle_names(base)),
      families_(family_names(base)),
      precautions_(precaution_names(base)),
      causes_(cause_names(base)),
      thoughts_(thought_names(base)) {}

Said JudgementTalk::judge() {
  for (std::size_t i = 0; i < questions; ++i)
    if (const Said said = question(i); said != Said::answer) return said;
  for (;;) {
    talk_.say("Your judgement:");
    recall();
    Inquiry inquiry{.text = "7. Is that your judgement? (yes; a number to change one; back)",
                    .help = "Yes shows the comparison; then it is final. A number from 1 to 6 asks that one again.",
                    .list = [this] { recall(); },
                    .completions = {"yes", "back", "change", "quit"}};
    std::string answer;
    if (const Said said = enquire(inquiry, answer); said != Said::answer) return said;
    answer = lower(answer);
    if (answer == "yes" || answer == "y") return Said::answer;
    if (answer.starts_with("change ")) answer = trimmed(std::string_view(answer).substr(answer.find(' ')));
    const auto number = whole_number(answer);
    if (number && *number >= 1 && *number <= questions) {
      if (const Said said = question(*number - 1); said != Said::answer) return said;
    } else {
      talk_.say("Type yes, a number from 1 to 6, or back.");
    }
  }
}

Said JudgementTalk::question(std::size_t number) {
  static constexpr std::array<Said (JudgementTalk::*)(), questions> all = {
      &JudgementTalk::ask_danger,  &JudgementTalk::ask_danger_sure, &JudgementTalk::ask_next,
      &JudgementTalk::ask_muscles, &JudgementTalk::ask_cause,       &JudgementTalk::ask_precautions};
  const Said said = (this->*all.at(number))();
  if (said == Said::answer) judged_.at(number) = true;
  return said;
}

// ------------------------------------------------------------------------------------------------ what was judged

std::string JudgementTalk::in_words(std::size_t number) const {
  std::vector<std::string> parts;
  switch (number) {
    case 0: return judgement_.family.empty() ? "none" : families_.name(judgement_.family);
    case 1: return percent_of(judgement_.danger_sure);
    case 2: return base_.wording.dispositions.at(judgement_.next).name;
    case 3:
      for (const Guess& guess : judgement_.muscles)
        parts.push_back(fmt::format("{} {}", muscles_.name(guess.muscle), percent_of(guess.sure)));
      break;
    case 4: return judgement_.cause.empty() ? "none" : causes_.name(judgement_.cause);
    default:
      for (const std::string& id : judgement_.precautions) parts.push_back(precautions_.name(id));
  }
  return parts.empty() ? "none" : fmt::format("{}", fmt::join(parts, "; "));
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

Said JudgementTalk::enquire(const Inquiry& inquiry, std::string& answer) {
  for (;;) {
    const auto line = talk_.ask(inquiry.text, "? ", inquiry.completions);
    if (!line) return Said::leave;
    const std::string word = lower(*line);
    if (word == "quit" || word == "exit") return Said::leave;
    if (word == "back") {
      talk_.say("Back to the patient. What you have judged so far is kept.");
      return Said::back;
    }
    if (word == "?" || word == "help") {
      talk_.say(inquiry.help + " " + commands_here);
    } else if (word == "list") {
      inquiry.list();
    } else if (inquiry.card && (word == "known" || word == "card")) {
      inquiry.card();
    } else {
      answer = *line;
      return Said::answer;
    }
  }
}

void JudgementTalk::offer(const Names& names, const std::vector<std::string>& ids) {
  for (std::size_t i = 0; i < ids.size(); ++i) talk_.item(names.name(ids[i]), fmt::format("{}.", i + 1));
}

// A name out of a list; empty for none.
Said JudgementTalk::named(Inquiry inquiry, const Names& names, const IfEmpty& if_empty, std::string& id, bool& empty) {
  std::vector<std::string> offered;
  bool unclear = false;  // near names were offered: "none of these" means them
  inquiry.list = [&] {
    offer(names, names.ids);
    offered = names.ids;
    talk_.say("Type a name or its number.");
  };
  inquiry.completions = names_in(names);
  for (;;) {
    std::string answer;
    if (const Said said = enquire(inquiry, answer); said != Said::answer) return said;
    empty = answer.empty();
    if (empty && if_empty.allowed) return Said::answer;
    if (empty) {
      talk_.say(if_empty.otherwise);
      continue;
    }
    id.clear();
    const auto number = whole_number(answer);
    const Found found = names.finder.find(answer);
    if (unclear && lower(answer).starts_with("none of ")) {
      unclear = false;
      talk_.say("Then type another name, none or list.");
      continue;
    }
    if (means_none(answer)) {
      talk_.say("none.", "Taken:");
      return Said::answer;
    }
    if (number && *number >= 1 && *number <= offered.size()) {
      id = offered[*number - 1];
    } else if (found.sure) {
      id = found.ids.front();
    }
    if (!id.empty()) {
      talk_.say(names.name(id) + ".", "Taken:");
      return Said::answer;
    }
    const std::string typed = on_one_line(answer, shown_of_typed);
    if (found.ids.empty()) {
      talk_.say(fmt::format("'{}' is no name of the list. Type list for all of them.", typed));
      continue;
    }
    talk_.say(fmt::format("'{}' was not clear, and nothing was taken. Is it one of these? Type its number.", typed));
    offer(names, found.ids);
    offered = found.ids;
    unclear = true;
  }
}

Said JudgementTalk::choose(const Names& names, const std::string& typed, std::string& id) {
  const Found found = names.finder.find(typed);
  const std::string shown = on_one_line(typed, shown_of_typed);
  id.clear();
  if (found.sure) {
    id = found.ids.front();
    return Said::answer;
  }
  if (found.ids.empty()) {
    talk_.say(fmt::format("I don't know '{}'. Type list muscles for all names.", shown));
    return Said::answer;
  }
  std::string which = fmt::format("'{}' may be", shown);
  for (std::size_t i = 0; i < found.ids.size(); ++i)
    which += fmt::format("{} {} {}", i == 0 ? "" : ";", i + 1, names.name(found.ids[i]));
  const auto line = talk_.ask(which + ". Which? (its number, or Enter for none of them)", "? ", {});
  if (!line || lower(*line) == "quit" || lower(*line) == "exit") return Said::leave;
  const auto number = whole_number(*line);
  if (number && *number >= 1 && *number <= found.ids.size()) {
    id = found.ids[*number - 1];
  } else {
    talk_.say("None of them, then.");
  }
  return Said::answer;
}

Said JudgementTalk::percent(const std::string& text, double left, bool keep, double& sure) {
  const Inquiry inquiry{.text = text,
                        .help = "A number from 0 (surely not) to 100 (certain).",
                        .list = [this] { talk_.say("Any number from 0 to 100."); },
                        .completions = {"back", "quit"}};
  for (;;) {
    std::string answer;
    if (const Said said = enquire(inquiry, answer); said != Said::answer) return said;
    if (answer.empty() && keep) return Said::answer;
    if (answer.ends_with('%')) answer = trimmed(std::string_view(answer).substr(0, answer.size() - 1));
    const auto number = whole_number(answer);
    if (number && static_cast<double>(*number) <= std::round(100 * left)) {
      sure = static_cast<double>(*number) / 100;
      return Said::answer;
    }
    talk_.say(fmt::format("A whole number from 0 to {:.0f}, please.", 100 * left));
  }
}

// ------------------------------------------------------------------------------------------------ the six questions

Said JudgementTalk::ask_danger() {
  std::string id;
  bool empty = false;
  const Said said = named({.text = "1. Which danger do you fear most? (a name, none, list)" + kept(0),
                           .help = "Name the danger that the answers point to; none when they point to none.",
                           .list = {}},
                          families_, {judged_[0], "Type none if you fear none, a name, or list."}, id, empty);
  if (said == Said::answer && !empty) judgement_.family = id;
  return said;
}

Said JudgementTalk::ask_danger_sure() {
  return percent("2. How sure are you that something dangerous is behind it? (0 to 100)" + kept(1), 1, judged_[1],
                 judgement_.danger_sure);
}

Said JudgementTalk::ask_next() {
  const auto list = [this] {
    for (std::size_t i = 0; i < disposition_ids.size(); ++i)
      talk_.item(step_in_words(static_cast<Disposition>(i), base_.wording), fmt::format("{}.", i + 1));
  };
  const Inquiry inquiry{.text = "3. What should happen next? (1 to 5, list)" + kept(2),
                        .help = "A number from 1, the most urgent, to 5.",
                        .list = list,
                        .completions = {"back", "quit"}};
  list();
  for (;;) {
    std::string answer;
    if (const Said said = enquire(inquiry, answer); said != Said::answer) return said;
    if (answer.empty() && judged_[2]) return Said::answer;
    const auto number = whole_number(answer);
    if (number && *number >= 1 && *number <= disposition_ids.size()) {
      judgement_.next = static_cast<Disposition>(*number - 1);
      talk_.say(base_.wording.dispositions.at(judgement_.next).name + ".", "Taken:");
      return Said::answer;
    }
    talk_.say("A number from 1 to 5, please; list shows them.");
  }
}

Said JudgementTalk::ask_muscles() {
  std::vector<Guess> guesses;
  double left = 1;
  while (guesses.size() < most_muscles && left > 0.005) {
    const bool first = guesses.empty();
    Guess guess;
    bool empty = false;
    Said said = named({.text = first ? "4. Which muscle is likeliest? (a name, none, list)" + kept(3)
                                     : "And the next muscle? (Enter when that is all)",
                       .help = "A muscle by its name; none when you think of none.",
                       .list = {}},
                      muscles_, {!first || judged_[3], "Type none if you think of none, a name, or list."},
                      guess.muscle, empty);
    if (said != Said::answer) return left_at(3, judgement_.muscles, guesses, said);
    if (first && empty) return Said::answer;
    if (guess.muscle.empty()) break;
    if (std::any_of(guesses.begin(), guesses.end(), [&](const Guess& other) { return other.muscle == guess.muscle; })) {
      talk_.say("You have named it already.");
      continue;
    }
    said = percent(fmt::format("{}: how sure? (0 to {:.0f}; what is left is something else)",
                               capitalised(muscles_.name(guess.muscle)), 100 * left),
                   left, false, guess.sure);
    if (said != Said::answer) return left_at(3, judgement_.muscles, guesses, said);
    left -= guess.sure;
    guesses.push_back(guess);
  }
  // Likeliest first, whatever the order in which they were named.
  std::stable_sort(guesses.begin(), guesses.end(), [](const Guess& a, const Guess& b) { return a.sure > b.sure; });
  judgement_.muscles = guesses;
  return Said::answer;
}

Said JudgementTalk::ask_cause() {
  std::string id;
  bool empty = false;
  const Said said = named({.text = "5. What has most likely overloaded it? (a few words, none, list)" + kept(4),
                           .help = "An activity, a posture, a way the body is built, or an injury.",
                           .list = {}},
                          causes_, {judged_[4], "Type none if you think of none, a few words, or list."}, id, empty);
  if (said == Said::answer && !empty) judgement_.cause = id;
  return said;
}

Said JudgementTalk::ask_precautions() {
  std::vector<std::string> chosen;
  while (chosen.size() < most_precautions) {
    const bool first = chosen.empty();
    std::string id;
    bool empty = false;
    const Said said =
        named({.text = first ? "6. Which precaution matters most? (a few words, none, list)" + kept(5)
                             : "And the next precaution? (Enter when that is all)",
               .help = "What must be avoided or adapted in this patient.",
               .list = {}},
              precautions_, {!first || judged_[5], "Type none if there is none, a few words, or list."}, id, empty);
    if (said != Said::answer) return left_at(5, judgement_.precautions, chosen, said);
    if (first && empty) return Said::answer;
    if (id.empty()) break;
    append_new(chosen, {id});
  }
  judgement_.precautions = chosen;
  return Said::answer;
}

// ------------------------------------------------------------------------------------------------ early thoughts

Said JudgementTalk::think(Thought& thought, const std::function<void()>& card) {
  std::string id;
  bool empty = false;
  const Said said = named({.text = "What do you think now? (a muscle, a danger, none, list, known)",
                           .help = "The muscle or the danger that you think of most. Known shows what you have heard.",
                           .list = {},
                           .card = card},
                          thoughts_, {false, "Type none if you think of none, a name, or list."}, id, empty);
  if (said != Said::answer || id.empty()) return said;
  (base_.muscles.contains(id) ? thought.muscle : thought.family) = id;
  return percent("How sure? (0 to 100)", 1, false, thought.sure);
}

}  // namespace kneewise
