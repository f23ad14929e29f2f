#include "src/practice_dialogue.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <ostream>

#include "src/document.hpp"
#include "src/look_ahead.hpp"
#include "src/practice_feedback.hpp"
#include "src/text.hpp"

namespace kneewise {
namespace {

constexpr std::string_view palpation = "palpation";
constexpr std::array<std::string_view, 5> next_steps = {"emergency department now", "a doctor within a day",
                                                        "a doctor's appointment", "examine more: nothing fits yet",
                                                        "treat it as muscle pain"};

std::vector<std::string> pieces_of(const std::string& text) {
  std::vector<std::string> pieces;
  std::size_t from = 0;
  while (from <= text.size()) {
    const std::size_t comma = std::min(text.find(',', from), text.size());
    if (const std::string piece = trimmed(std::string_view(text).substr(from, comma - from)); !piece.empty())
      pieces.push_back(piece);
    from = comma + 1;
  }
  return pieces;
}

std::optional<std::size_t> whole_number(std::string_view text) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

// The first word of a line, and the rest.
std::pair<std::string, std::string> taken_apart(const std::string& line) {
  const auto space = line.find(' ');
  if (space == std::string::npos) return {lower(line), ""};
  return {lower(line.substr(0, space)), trimmed(std::string_view(line).substr(space))};
}

// What a question of the judgement came to.
enum class Said { answer, back, leave };

class PracticeDialogue {
 public:
  PracticeDialogue(const KnowledgeBase& base, const Patient& patient, const PracticeStyle& style, const ReadLine& read,
                   std::ostream& out)
      : base_(base),
        patient_(patient),
        style_(style),
        read_(read),
        out_(out),
        questions_(question_finder(base)),
        muscles_(muscle_finder(base)),
        families_(family_finder(base)),
        precautions_(precaution_finder(base)),
        causes_(cause_finder(base)),
        known_(patient.opening()) {
    for (const Question& question : base.vocabulary.questions())
      if (question.asked) numbered_.push_back(question.id);
  }

  PracticeResult hold() {
    say("A new patient says:");
    say("\"" + on_one_line(patient_.complaint(), 2000) + "\"");
    const auto lines = patient_.opening_lines();
    if (!lines.empty()) say("On the card:");
    for (const std::string& line : lines) item(line);
    say("Ask what you think matters; type ? for help, commit when you have made up your mind.");
    PracticeResult result;
    while (!practice_.judgement) {
      const auto line = pending_.empty() ? prompt("> ") : std::exchange(pending_, {});
      if (!line || (!trimmed(*line).empty() && !take(trimmed(*line)))) {
        result.quit = line.has_value();
        return result;
      }
    }
    result.judged = true;
    const Key key = key_of(base_, patient_);
    const PracticeScore score = score_of(patient_, key, expert(), practice_, base_.vocabulary);
    const Document document = feedback_of(base_, patient_, key, expert(), practice_, score);
    out_ << as_text(document, {.width = style_.width, .colour = style_.colour});
    result.outcome = outcome_of(key, practice_, score);
    return result;
  }

 private:
  void say(const std::string& text) {
    Document document;
    document.paragraph(text);
    out_ << as_text(document, {.width = style_.width});
  }
  void item(const std::string& text) {
    Document document;
    document.item(text);
    out_ << as_text(document, {.width = style_.width});
  }
  std::optional<std::string> prompt(const std::string& text) {
    out_ << text << std::flush;
    auto line = read_();
    if (!line) out_ << "\n";
    return line;
  }
  // Worked out when it is first needed: it takes a moment.
  const Expert& expert() {
    if (!expert_) expert_ = expert_of(base_, patient_);
    return *expert_;
  }

  // ---------------------------------------------------------------------------------------------- the patient

  // One line; false to leave.
  bool take(const std::string& line) {
    const auto [word, rest] = taken_apart(line);
    if (rest.empty() && (word == "quit" || word == "exit")) return false;
    if (rest.empty() && (word == "?" || word == "help")) {
      help();
    } else if (rest.empty() && word == "hint") {
      hint();
    } else if (rest.empty() && (word == "known" || word == "card")) {
      show_known();
    } else if (rest.empty() && word == "think") {
      return think();
    } else if (rest.empty() && word == "feedback") {
      feedback_so_far();
    } else if (rest.empty() && (word == "commit" || word == "judge")) {
      return judge() != Said::leave;
    } else if (word == "list") {
      list(lower(rest));
    } else if (word == "examine" || word == "press") {
      examine(rest);
    } else if (word == "ask") {
      if (rest.empty()) say("Ask what? For example: ask fever. Type list for all topics.");
      for (const std::string& piece : pieces_of(rest)) ask(piece);
    } else {
      for (const std::string& piece : pieces_of(line)) ask(piece);
    }
    return true;
  }

  void help() {
    for (const char* line :
         {"ask fever, weight loss: ask, in your own words; several with commas", "57 or 57-60: ask by number",
          "list: the topics; list danger: the questions of one; list muscles, dangers, precautions, causes",
          "examine and a muscle: press it; examine movement: what moves less",
          "known: what you have heard; hint: a little help, for a few points",
          "think: say early what you think; feedback: what your last questions told",
          "commit: give your judgement; quit: leave (a case that you left can be taken up again)"})
      item(line);
  }

  std::string number_of(const std::string& id) const {
    const auto at = std::find(numbered_.begin(), numbered_.end(), id);
    return fmt::format("{:>3}", at - numbered_.begin() + 1);
  }
  void show_question(const std::string& id) {
    const std::string name = base_.wording.label(id, Audience::person);
    Document document;
    document.paragraph(name, number_of(id));
    out_ << as_text(document, {.width = style_.width});
  }

  void list(const std::string& what) {
    if (what.empty()) {
      say("Topics: type list and one of them.");
      for (const Topic& topic : practice_topics(base_.vocabulary))
        item(fmt::format("{} ({} questions)", topic.name, topic.questions.size()));
      return;
    }
    if (what == "muscles" || what == "muscle") return list_names(all_muscles());
    if (what == "dangers") return list_names(all_families());
    if (what == "precautions") return list_names(all_precautions());
    if (what == "causes") return list_names(all_causes());
    for (const Topic& topic : practice_topics(base_.vocabulary)) {
      if (topic.name != what && topic.id != what) continue;
      for (const std::string& id : topic.questions) show_question(id);
      return;
    }
    std::vector<std::string> names = {"muscles", "dangers", "precautions", "causes"};
    for (const Topic& topic : practice_topics(base_.vocabulary)) names.push_back(topic.name);
    say(fmt::format("There is no topic '{}'{}", on_one_line(what, 40), did_you_mean(what, names)));
  }
  void list_names(const std::vector<std::string>& names) {
    for (const std::string& name : names) item(name);
  }
  std::vector<std::string> all_muscles() const {
    std::vector<std::string> names;
    for (const auto& [id, muscle] : base_.muscles) names.push_back(base_.wording.muscle(id, Audience::therapist));
    return names;
  }
  std::vector<std::string> all_families() const {
    std::vector<std::string> names;
    for (const std::string& id : danger_families(base_)) names.push_back(base_.wording.families.find(id)->second.name);
    return names;
  }
  std::vector<std::string> all_precautions() const {
    std::vector<std::pair<int, std::string>> order;
    for (const auto& [id, text] : base_.wording.precautions) order.emplace_back(text.order, text.name);
    std::sort(order.begin(), order.end());
    std::vector<std::string> names;
    names.reserve(order.size());
    for (auto& [place, name] : order) names.push_back(std::move(name));
    return names;
  }
  std::vector<std::string> all_causes() const {
    std::vector<std::string> names;
    for (const std::string& id : practice_causes(base_.vocabulary)) names.push_back(cause_in_words(id, base_.wording));
    return names;
  }

  void ask(const std::string& piece) {
    const auto dash = piece.find('-');
    const auto from = whole_number(piece.substr(0, dash));
    const auto to = dash == std::string::npos ? from : whole_number(piece.substr(dash + 1));
    if (from && to) {
      if (*from < 1 || *to > numbered_.size() || *to < *from) {
        say(fmt::format("The questions have numbers from 1 to {}.", numbered_.size()));
        return;
      }
      for (std::size_t i = *from; i <= *to; ++i) put(numbered_[i - 1]);
      return;
    }
    const Found found = questions_.find(piece);
    if (found.ids.empty()) {
      say(fmt::format("I don't understand '{}'. Type list for the topics.", on_one_line(piece, 40)));
    } else if (found.sure) {
      put(found.ids.front());
    } else {
      say("Did you mean one of these? Type its number.");
      for (const std::string& id : found.ids) show_question(id);
    }
  }

  void put(const std::string& question) {
    if (question == palpation) return say("Press which muscle? Type examine and its name.");
    hear({question});
  }

  void hear(const Ask& ask) {
    const std::string name =
        ask.muscle.empty() ? capitalised(base_.wording.label(ask.question, Audience::person)) : "There";
    say(fmt::format("{}: {}", name, patient_.answer(ask)));
    const bool before = patient_.opening().contains(ask.question) ||
                        std::find(practice_.asked.begin(), practice_.asked.end(), ask) != practice_.asked.end();
    if (before) return;
    practice_.asked.push_back(ask);
    hint_level_ = 0;
    if (style_.feedback == FeedbackMode::end) return;
    told_.push_back(step_after(base_, patient_, ask, known_));
    if (style_.feedback == FeedbackMode::now) say(remark_on(told_.back()));
  }

  void examine(const std::string& what) {
    if (what.empty()) return say("Examine what? A muscle, by its name; or movement.");
    if (lower(what) == "movement" || lower(what) == "motion") return hear({"restricted"});
    for (const std::string& piece : pieces_of(what))
      if (const auto muscle = one_of(muscles_.find(piece), piece, [this](const std::string& id) {
            return base_.wording.muscle(id, Audience::therapist);
          }))
        hear({std::string(palpation), *muscle});
  }

  // The entry that was meant; nothing, and a word about it, when it is not sure.
  template <typename Name>
  std::optional<std::string> one_of(const Found& found, const std::string& typed, const Name& name) {
    if (found.sure) return found.ids.front();
    if (found.ids.empty()) {
      say(fmt::format("I don't know '{}'. Type list for all names.", on_one_line(typed, 40)));
      return std::nullopt;
    }
    say(fmt::format("'{}' may be one of these; type more of its name.", on_one_line(typed, 40)));
    for (const std::string& id : found.ids) item(name(id));
    return std::nullopt;
  }

  void show_known() {
    for (const std::string& line : patient_.opening_lines()) item(line);
    for (const Ask& ask : practice_.asked)
      item(fmt::format("{}: {}", name_of(ask, base_.wording), patient_.answer(ask)));
  }

  void hint() {
    const auto next = next_for_expert(expert(), practice_.asked);
    if (!next) return say("The expert would ask no more. Type commit.");
    constexpr int most = 4;
    hint_level_ = std::min(hint_level_ + 1, most);
    practice_.hints.push_back(hint_level_);
    const Question& question = *base_.vocabulary.find(next->question);
    const auto topics = practice_topics(base_.vocabulary);
    const auto topic =
        std::find_if(topics.begin(), topics.end(), [&](const Topic& t) { return t.id == question.stage; });
    const std::string cost = fmt::format(" (Hint: -{:.0f})", cost_of_hint(hint_level_));
    const bool danger = question.stage == "danger";
    const bool hand = question.stage == "examination";
    switch (hint_level_) {
      case 1:
        return say((danger ? "Have you asked for all that must not be missed?"
                           : "Something that you have not asked for may still change the picture.") +
                   cost);
      case 2: return say(fmt::format("Stay with the topic '{}'.{}", topic->name, cost));
      case 3:
        return say((hand ? "Examine the muscles that you think of."
                         : fmt::format("Ask for: {}.", base_.wording.label(next->question, Audience::person))) +
                   cost);
      default:
        return say((danger ? "A worrying answer to it would by itself call for a doctor, or close to it."
                    : hand ? "What the hand finds weighs more than what is told."
                           : "Of what this patient can still tell, its answers move the ranking most.") +
                   cost);
    }
  }

  void feedback_so_far() {
    if (style_.feedback == FeedbackMode::end) return say("Feedback comes at the end: that is how you started.");
    if (practice_.asked.empty()) return say("You have not asked anything yet.");
    for (const Step& step : told_) item(fmt::format("{} {}", name_of(step.ask, base_.wording), remark_on(step)));
  }

  // ---------------------------------------------------------------------------------------------- the judgement

  // One answer to a question of the judgement. `help` explains it; `names` are listed on request.
  template <typename Names>
  Said enquire(const std::string& text, const std::string& help, const Names& names, std::string& answer) {
    for (;;) {
      say(text);
      const auto line = prompt("? ");
      if (!line) return Said::leave;
      answer = trimmed(*line);
      const auto [word, rest] = taken_apart(answer);
      if (word == "quit" || word == "exit") return Said::leave;
      if (word == "back" || word == "ask" || word == "examine" || word == "press") {
        say("Back to the patient.");
        if (word != "back") pending_ = answer;
        return Said::back;
      }
      if (word == "?" || word == "help") {
        say(help + " Type back to return to the patient.");
      } else if (word == "hint") {
        say("There are no hints for the judgement; type back for the patient.");
      } else if (word == "commit") {
        say("Answer these questions first; the last one commits.");
      } else if (word == "list") {
        list_names(names());
      } else {
        return Said::answer;
      }
    }
  }

  Said percent(const std::string& text, double left, double& sure) {
    for (;;) {
      std::string answer;
      const Said said = enquire(
          text, "A number from 0 (surely not) to 100 (certain).",
          [] { return std::vector<std::string>{"any number from 0 to 100"}; }, answer);
      if (said != Said::answer) return said;
      if (answer.ends_with('%')) answer = trimmed(answer.substr(0, answer.size() - 1));
      const auto number = whole_number(answer);
      if (number && static_cast<double>(*number) <= std::round(100 * left)) {
        sure = static_cast<double>(*number) / 100;
        return Said::answer;
      }
      say(fmt::format("A whole number from 0 to {:.0f}, please.", 100 * left));
    }
  }

  // A name out of a list, or none (empty).
  template <typename Name, typename Names>
  Said named(const std::string& text, const std::string& help, const Finder& finder, const Name& name,
             const Names& names, std::string& id) {
    for (;;) {
      std::string answer;
      const Said said = enquire(text, help, names, answer);
      if (said != Said::answer) return said;
      id.clear();
      if (answer.empty() || lower(answer) == "none" || lower(answer) == "no") return Said::answer;
      if (const auto found = one_of(finder.find(answer), answer, name)) {
        id = *found;
        return Said::answer;
      }
    }
  }

  Said judge_danger(Judgement& judgement) {
    const auto name = [this](const std::string& id) { return base_.wording.families.find(id)->second.name; };
    const Said said = named(
        "1. Which danger do you fear most? (a name, none, list)",
        "Name the danger that the answers point to; none when they point to none.", families_, name,
        [this] { return all_families(); }, judgement.family);
    if (said != Said::answer) return said;
    return percent("2. How sure are you that something dangerous is behind it? (0 to 100)", 1, judgement.danger_sure);
  }

  Said judge_next(Judgement& judgement) {
    std::string menu = "3. What should happen next?";
    for (std::size_t i = 0; i < next_steps.size(); ++i)
      menu += fmt::format(" {} {}{}", i + 1, next_steps[i], i + 1 < next_steps.size() ? ";" : ".");
    for (;;) {
      std::string answer;
      const Said said = enquire(
          menu, "A number from 1, the most urgent, to 5.",
          [] { return std::vector<std::string>(next_steps.begin(), next_steps.end()); }, answer);
      if (said != Said::answer) return said;
      const auto number = whole_number(answer);
      if (number && *number >= 1 && *number <= next_steps.size()) {
        judgement.next = static_cast<Disposition>(*number - 1);
        return Said::answer;
      }
    }
  }

  Said ask_muscle(const std::string& text, std::string& muscle) {
    return named(
        text, "A muscle by its name; none when you think of none.", muscles_,
        [this](const std::string& id) { return base_.wording.muscle(id, Audience::therapist); },
        [this] { return all_muscles(); }, muscle);
  }

  Said judge_muscles(Judgement& judgement) {
    constexpr std::size_t most = 5;
    double left = 1;
    while (judgement.muscles.size() < most && left > 0.005) {
      Guess guess;
      Said said = ask_muscle(judgement.muscles.empty() ? "4. Which muscle is likeliest? (a name, none, list)"
                                                       : "   And the next? (Enter when that is all)",
                             guess.muscle);
      if (said != Said::answer) return said;
      if (guess.muscle.empty()) return Said::answer;
      const auto same = [&guess](const Guess& other) { return other.muscle == guess.muscle; };
      if (std::any_of(judgement.muscles.begin(), judgement.muscles.end(), same)) {
        say("You have named it already.");
        continue;
      }
      said = percent(fmt::format("   {}: how sure? (0 to {:.0f}; what is left is something else)",
                                 base_.wording.muscle(guess.muscle, Audience::therapist), 100 * left),
                     left, guess.sure);
      if (said != Said::answer) return said;
      left -= guess.sure;
      judgement.muscles.push_back(guess);
    }
    return Said::answer;
  }

  Said judge_cause(Judgement& judgement) {
    return named(
        "5. What has most likely overloaded it? (a few words, none, list)",
        "An activity, a posture, a way the body is built, or an injury.", causes_,
        [this](const std::string& id) { return cause_in_words(id, base_.wording); }, [this] { return all_causes(); },
        judgement.cause);
  }

  Said judge_precautions(Judgement& judgement) {
    constexpr std::size_t most = 5;
    const auto name = [this](const std::string& id) { return base_.wording.precautions.find(id)->second.name; };
    while (judgement.precautions.size() < most) {
      std::string id;
      const Said said = named(
          judgement.precautions.empty() ? "6. Which precaution matters most? (a few words, none, list)"
                                        : "   And the next? (Enter when that is all)",
          "What must be avoided or adapted in this patient.", precautions_, name, [this] { return all_precautions(); },
          id);
      if (said != Said::answer) return said;
      if (id.empty()) return Said::answer;
      say("   " + name(id));
      if (std::find(judgement.precautions.begin(), judgement.precautions.end(), id) == judgement.precautions.end())
        judgement.precautions.push_back(id);
    }
    return Said::answer;
  }

  Said judge() {
    Judgement judgement;
    for (const auto step :
         {&PracticeDialogue::judge_danger, &PracticeDialogue::judge_next, &PracticeDialogue::judge_muscles,
          &PracticeDialogue::judge_cause, &PracticeDialogue::judge_precautions})
      if (const Said said = (this->*step)(judgement); said != Said::answer) return said;
    // Likeliest first, whatever the order in which they were named.
    std::stable_sort(judgement.muscles.begin(), judgement.muscles.end(),
                     [](const Guess& a, const Guess& b) { return a.sure > b.sure; });
    std::string answer;
    const Said said = enquire(
        "7. Is that your judgement? (yes, or back)", "Yes shows the comparison; then it is final.",
        [] {
          return std::vector<std::string>{"yes", "back"};
        },
        answer);
    if (said != Said::answer) return said;
    if (lower(answer) != "yes" && lower(answer) != "y") {
      say("Back to the patient.");
      return Said::back;
    }
    practice_.judgement = judgement;
    return Said::answer;
  }

  // What is thought early, and what would change it. False to leave.
  bool think() {
    Guess guess;
    Said said = ask_muscle("What do you think now? (a muscle, none, list)", guess.muscle);
    if (said == Said::answer && !guess.muscle.empty()) said = percent("How sure? (0 to 100)", 1, guess.sure);
    if (said == Said::answer) {
      std::string answer;
      said = enquire(
          "And what would change your mind? (a question to ask, or Enter)",
          "Name the question whose answer would move you most; it is asked at once.",
          [] { return std::vector<std::string>{"any question of the topics"}; }, answer);
      if (said == Said::answer && !answer.empty()) pending_ = "ask " + answer;
    }
    if (said == Said::answer && !guess.muscle.empty() && !practice_.early) {
      practice_.early = guess;
      practice_.early_after = practice_.asked.size();
    }
    return said != Said::leave;
  }

  const KnowledgeBase& base_;
  const Patient& patient_;
  const PracticeStyle& style_;
  const ReadLine& read_;
  std::ostream& out_;
  Finder questions_;
  Finder muscles_;
  Finder families_;
  Finder precautions_;
  Finder causes_;
  std::vector<std::string> numbered_;  // questions in the order of their numbers
  Answers known_;
  std::vector<Step> told_;  // what each question told, when feedback is wanted on the way
  Practice practice_;
  std::optional<Expert> expert_;
  int hint_level_ = 0;
  std::string pending_;  // a line that was typed at another prompt
};

}  // namespace

PracticeResult practise(const KnowledgeBase& base, const Patient& patient, const PracticeStyle& style,
                        const ReadLine& read, std::ostream& out) {
  return PracticeDialogue(base, patient, style, read, out).hold();
}

}  // namespace kneewise
