#include "src/practice/dialogue.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

#include "src/basics/lists.hpp"
#include "src/basics/text.hpp"
#include "src/practice/effects.hpp"
#include "src/practice/feedback.hpp"
#include "src/practice/hints.hpp"
#include "src/practice/judgement.hpp"
#include "src/practice/names.hpp"
#include "src/practice/words.hpp"
#include "src/talk/phrases.hpp"

namespace kneewise {
namespace {

constexpr std::size_t shown_of_typed = 40;

class PracticeDialogue {
 public:
  PracticeDialogue(Reasoner& reasoner, const Patient& patient, FeedbackMode feedback, Conversation& talk)
      : reasoner_(reasoner),
        knowledge_(reasoner.knowledge()),
        wording_(knowledge_.wording),
        patient_(patient),
        feedback_(feedback),
        talk_(talk),
        judging_(knowledge_, talk),
        questions_(question_finder(knowledge_)),
        topics_(question_topics(knowledge_.vocabulary)),
        commands_(commands()),
        completions_(commands_.words()),
        known_(patient.opening()) {
    std::vector<std::string> names;
    for (const Question& question : knowledge_.vocabulary.questions()) {
      if (!question.asked) continue;
      numbered_.push_back(question.id);
      names.push_back(wording_.label(question.id, Audience::person));
    }
    for (const auto& [id, name] : judging_.muscles().called) names.push_back(name);
    for (const QuestionTopic& topic : topics_) names.push_back(topic.name);
    append_new(completions_, words_to_complete(names));
    talk_.on_resume([this] { recall(); });
  }
  PracticeDialogue(const PracticeDialogue&) = delete;
  PracticeDialogue& operator=(const PracticeDialogue&) = delete;
  ~PracticeDialogue() { talk_.on_resume({}); }

  PracticeResult hold() {
    open("A new patient says:");
    talk_.say("Ask what you think matters; type ? for help, commit when you have made up your mind.");
    while (!practice_.judgement) {
      const auto line = pending_.empty() ? talk_.ask("", completions_) : std::exchange(pending_, {});
      if (!line || (!line->empty() && !take(*line))) return {.quit = line.has_value()};
    }
    talk_.speak_up();
    const AnswerKey key = answer_key_of(reasoner_, patient_);
    const PracticeScore score = score_of(patient_, key, expert(), practice_, knowledge_.vocabulary);
    Document document = feedback_of(reasoner_, patient_, key, expert(), practice_, score);
    write_thoughts(document);
    write_summary(document, score);
    talk_.say(document);
    return {.outcome = outcome_of(key, practice_, score)};
  }

 private:
  void open(const std::string& words) {
    constexpr std::size_t longest = 2000;
    talk_.say(words);
    talk_.say("\"" + on_one_line(patient_.complaint(), longest) + "\"");
    const auto lines = patient_.opening_lines();
    if (!lines.empty()) talk_.say("On the card:");
    for (const std::string& line : lines) talk_.item(line);
  }

  // Where a session that broke off goes on.
  void recall() {
    open("You go on with the patient who said:");
    if (!practice_.asked.empty()) talk_.say("You have heard:");
    show_asked();
    if (judging_.begun()) talk_.say("You have judged:");
    judging_.recall();
    talk_.say("Type ? for help.");
  }

  // Worked out when it is first needed: it takes a moment.
  const Expert& expert() {
    if (!expert_) expert_ = expert_of(reasoner_, patient_);
    return *expert_;
  }

  // ---------------------------------------------------------------------------------------------- commands

  // What can be typed beside a question. False to leave.
  Commands<bool> commands() {
    const auto doing = [this](void (PracticeDialogue::*run)()) {
      return [this, run](const std::string&) { return (this->*run)(), true; };
    };
    const auto deciding = [this](bool (PracticeDialogue::*run)()) {
      return [this, run](const std::string&) { return (this->*run)(); };
    };
    const auto with_rest = [this](bool (PracticeDialogue::*run)(const std::string&)) {
      return [this, run](const std::string& rest) { return (this->*run)(rest); };
    };
    using Self = PracticeDialogue;
    return Commands<bool>({
        {{}, "fever, weight loss", "ask, in your own words; several with commas"},
        {{}, "57 or 57-60", "ask by number"},
        {{"list"},
         "list",
         "the topics; list danger: the questions of one; list muscles, dangers, precautions, causes",
         with_rest(&Self::list)},
        {{"examine", "press"},
         "examine and a muscle",
         "press it; examine movement: what moves less",
         with_rest(&Self::examine)},
        {{"known", "card"}, "known", "what you have heard", doing(&Self::show_known), true},
        {{"hint"}, "hint", "a little help, for a few points", doing(&Self::hint), true},
        {{"think"}, "think", "say early what you think", deciding(&Self::think), true},
        {{"feedback"}, "feedback", "what your last questions told", doing(&Self::feedback_so_far), true},
        {{"commit", "judge"}, "commit", "give your judgement", deciding(&Self::judge), true},
        {{"quit", "exit"},
         "quit",
         "leave (a case that you left can be taken up again)",
         [](const std::string&) { return false; },
         true},
        {{"help", "?"}, "", "", doing(&Self::help), true},
        {{"ask"}, "", "", with_rest(&Self::ask_for)},
    });
  }

  // One line; false to leave.
  bool take(const std::string& line) {
    const auto goes_on = commands_.run(line);
    return goes_on ? *goes_on : ask_all(line);
  }

  void help() { talk_.say(commands_.help()); }

  bool judge() {
    const Turn turn = judging_.judge();
    if (turn == Turn::answered) practice_.judgement = judging_.judgement();
    return turn != Turn::leave;
  }

  // ---------------------------------------------------------------------------------------------- lists

  void show_question(const std::string& id) {
    const auto at = std::ranges::find(numbered_, id);
    talk_.item(wording_.label(id, Audience::person), fmt::format("{}.", at - numbered_.begin() + 1));
  }

  bool list(const std::string& typed) {
    const std::string what = lower(typed);
    const std::vector<std::pair<std::string, const Names*>> lists = {{"muscles", &judging_.muscles()},
                                                                     {"dangers", &judging_.families()},
                                                                     {"precautions", &judging_.precautions()},
                                                                     {"causes", &judging_.causes()}};
    if (what.empty()) {
      talk_.say("Topics: type list and one of them.");
      for (const QuestionTopic& topic : topics_)
        talk_.item(fmt::format("{} ({})", topic.name, counted(topic.questions.size(), "question")));
      for (const auto& [name, names] : lists) talk_.item(name);
      return true;
    }
    std::vector<std::string> all;
    for (const auto& [name, names] : lists) {
      all.push_back(name);
      if (what != name && !(what == "muscle" && name == "muscles")) continue;
      for (const std::string& id : names->ids) talk_.item(names->name(id));
      return true;
    }
    for (const QuestionTopic& topic : topics_) {
      all.push_back(topic.name);
      if (topic.name != what && id_of(topic.stage) != what) continue;
      for (const std::string& id : topic.questions) show_question(id);
      return true;
    }
    talk_.say(fmt::format("There is no topic '{}'{}", on_one_line(what, shown_of_typed), did_you_mean(what, all)));
    return true;
  }

  // ---------------------------------------------------------------------------------------------- asking

  bool ask_for(const std::string& what) {
    if (what.empty()) talk_.say("Ask what? For example: ask fever. Type list for all topics.");
    return ask_all(what);
  }
  bool ask_all(const std::string& line) {
    for (const std::string& piece : pieces_of(line)) ask(piece);
    return true;
  }

  void ask(const std::string& piece) {
    const auto dash = piece.find('-');
    const auto from = whole_number(piece.substr(0, dash));
    const auto to = dash == std::string::npos ? from : whole_number(piece.substr(dash + 1));
    if (from && to) {
      if (*from < 1 || *to > numbered_.size() || *to < *from)
        return talk_.say(fmt::format("The questions have numbers from 1 to {}.", numbered_.size()));
      for (std::size_t i = *from; i <= *to; ++i) put(numbered_[i - 1]);
      return;
    }
    if (means_none(piece) || means_yes(piece)) return talk_.say("Here it is you who asks. Type ? for help.");
    const Found found = questions_.find(piece);
    if (found.sure) return put(found.ids.front());
    const std::string typed = on_one_line(piece, shown_of_typed);
    if (const Found muscle = judging_.muscles().finder.find(piece); muscle.sure)
      return talk_.say(
          fmt::format("That is a muscle. To press it, type: examine {}.", judging_.muscles().name(muscle.ids.front())));
    if (found.ids.empty())
      return talk_.say(judging_.families().finder.find(piece).sure
                           ? fmt::format("'{}' is for your judgement: type commit. Here you ask the patient.", typed)
                           : fmt::format("I don't understand '{}'. Type list for what can be asked.", typed));
    talk_.say(fmt::format("Nothing was asked: '{}' was not clear. Did you mean one of these? Type its number.", typed));
    for (const std::string& id : found.ids) show_question(id);
  }

  void put(const std::string& question) {
    if (question == palpation_question) return talk_.say("Press which muscle? Type examine and its name.");
    hear({question});
  }

  void hear(const Ask& ask) {
    say_answer(ask);
    if (patient_.opening().contains(ask.question) || holds(practice_.asked, ask) || patient_.ruled_out(ask)) return;
    practice_.asked.push_back(ask);
    hint_level_ = 0;
    if (feedback_ == FeedbackMode::end) return;
    told_.push_back(step_after(reasoner_, patient_, ask, known_));
    if (feedback_ == FeedbackMode::now) talk_.say(remark_on(told_.back()));
  }

  void say_answer(const Ask& ask) {
    const std::string answer = patient_.answer(ask);
    const std::string question = wording_.ask(ask.question, Audience::person);
    const std::string name = capitalised(name_of(ask, wording_));
    if (!ask.muscle.empty()) {
      talk_.say(answer, fmt::format("Your hand on the {}.", judging_.muscles().name(ask.muscle)));
    } else if (knowledge_.vocabulary.at(ask.question).stage == Stage::examination) {
      talk_.say(answer, name + ":");
    } else if (question.find("these") != std::string::npos) {  // it goes with a list
      talk_.say(fmt::format("\"{}\"", answer), name + "?");
    } else {
      talk_.say(fmt::format("\"{}\"", answer), question);
    }
  }

  // False to leave.
  bool examine(const std::string& what) {
    if (what.empty()) {
      talk_.say("Examine what? A muscle, by its name; or movement.");
    } else if (lower(what) == "movement" || lower(what) == "motion") {
      hear({"restricted"});
    } else {
      for (const std::string& piece : pieces_of(what)) {
        std::string muscle;
        if (judging_.choose(judging_.muscles(), piece, muscle) == Turn::leave) return false;
        if (!muscle.empty()) hear({std::string(palpation_question), muscle});
      }
    }
    return true;
  }

  void show_asked() {
    for (const Ask& ask : practice_.asked) talk_.item(patient_.answer(ask), capitalised(name_of(ask, wording_)) + ":");
  }
  void show_known() {
    for (const std::string& line : patient_.opening_lines()) talk_.item(line);
    show_asked();
  }

  // ---------------------------------------------------------------------------------------------- help on the way

  // The same hint again, with no question between or none that helped, was paid for.
  std::string charge(const Ask& next) {
    int& paid = hints_paid_[next];
    if (hint_level_ <= paid) return " (Hint: no cost, you had it)";
    paid = hint_level_;
    practice_.hints.push_back(hint_level_);
    return fmt::format(" (Hint: -{:.0f})", cost_of_hint(hint_level_));
  }

  void hint() {
    const auto next = next_for_expert(expert(), practice_.asked);
    if (!next) return talk_.say("The expert would ask no more. Type commit.");
    hint_level_ = std::min(hint_level_ + 1, most_telling_hint);
    const Stage stage = knowledge_.vocabulary.at(next->question).stage;
    const auto topic = std::ranges::find_if(topics_, [&](const QuestionTopic& item) { return item.stage == stage; });
    const std::string cost = charge(*next);
    talk_.say(hint_towards(*next, topic->name, hint_level_, knowledge_) + cost);
  }

  void feedback_so_far() {
    if (feedback_ == FeedbackMode::end) return talk_.say("Feedback comes at the end: that is how you started.");
    if (practice_.asked.empty()) return talk_.say("You have not asked anything yet.");
    for (const Step& step : told_) talk_.item(fmt::format("{} {}", name_of(step.ask, wording_), remark_on(step)));
  }

  // What is thought early, and what would change it. False to leave.
  bool think() {
    Thought thought;
    const Turn turn = judging_.think(thought, [this] { show_known(); });
    if (turn != Turn::answered) return turn != Turn::leave;
    thought.after = practice_.asked.size();
    auto& thoughts = practice_.thoughts;
    if (!thoughts.empty() && thoughts.back().muscle == thought.muscle && thoughts.back().family == thought.family)
      thoughts.pop_back();
    thoughts.push_back(thought);
    for (;;) {
      const auto line = talk_.ask("And what would change your mind? (a question to ask, or Enter)", completions_, "? ");
      if (!line || means_leave(*line)) return false;
      const std::string word = lower(*line);
      if (word == "known" || word == "card") {
        show_known();
      } else if (word == "?" || word == "help") {
        talk_.say("Name the question whose answer would move you most; it is asked at once. Enter for none.");
      } else {
        if (!word.empty() && word != "back" && !means_none(word)) pending_ = word == "list" ? word : "ask " + *line;
        return true;
      }
    }
  }

  // ---------------------------------------------------------------------------------------------- the end

  void write_thoughts(Document& document) const {
    if (practice_.thoughts.empty()) return;
    document.heading("What you thought on the way");
    for (const Thought& thought : practice_.thoughts) {
      const bool none = thought.muscle.empty() && thought.family.empty();
      const std::string name = none                     ? "none"
                               : thought.muscle.empty() ? judging_.families().name(thought.family)
                                                        : judging_.muscles().name(thought.muscle);
      document.item(none ? name : fmt::format("{}, {:.0f} % sure", name, 100 * thought.sure),
                    fmt::format("After {}:", counted(thought.after, "question")));
    }
  }

  // A long comparison has its beginning out of sight: it ends with the score once more, and what is under it.
  static void write_summary(Document& document, const PracticeScore& score) {
    const std::vector<Block> blocks = document.blocks();
    document.heading("In short");
    if (!blocks.empty()) document.paragraph(blocks.front().text + ".");
    if (score.missed) document.paragraph("You missed a danger: that comes before all else.", "", Tone::danger);
    for (std::size_t i = 1; i < blocks.size() && blocks[i].kind == Block::Kind::item; ++i)
      document.item(blocks[i].text, blocks[i].lead);
  }

  Reasoner& reasoner_;
  const Knowledge& knowledge_;
  const Wording& wording_;
  const Patient& patient_;
  FeedbackMode feedback_;
  Conversation& talk_;
  JudgementTalk judging_;
  Finder questions_;
  std::vector<QuestionTopic> topics_;
  Commands<bool> commands_;
  std::vector<std::string> completions_;
  std::vector<std::string> numbered_;  // questions in the order of their numbers
  Answers known_;
  std::vector<Step> told_;  // what each question told, when feedback is wanted on the way
  Practice practice_;
  std::optional<Expert> expert_;
  int hint_level_ = 0;
  std::map<Ask, int> hints_paid_;  // for what the expert would ask next: the highest level that was given
  std::string pending_;            // a line that was typed at another prompt
};

}  // namespace

PracticeResult practise(Reasoner& reasoner, const Patient& patient, FeedbackMode feedback, Conversation& talk) {
  return PracticeDialogue(reasoner, patient, feedback, talk).hold();
}

}  // namespace kneewise
