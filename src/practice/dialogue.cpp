#include "src/practice/dialogue.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>

#include "src/basics/lists.hpp"
#include "src/practice/feedback.hpp"
#include "src/practice/judgement.hpp"
#include "src/reasoning/look_ahead.hpp"
#include "src/basics/text.hpp"

namespace kneewise {
namespace {

constexpr std::string_view palpation = "palpation";
constexpr std::size_t shown_of_typed = 40;

// The first word of a line, and the rest.
std::pair<std::string, std::string> taken_apart(const std::string& line) {
  const auto space = line.find(' ');
  if (space == std::string::npos) return {lower(line), ""};
  return {lower(line.substr(0, space)), trimmed(std::string_view(line).substr(space))};
}

class PracticeDialogue {
 public:
  PracticeDialogue(const KnowledgeBase& base, const Patient& patient, const PracticeStyle& style, const ReadLine& read,
                   std::ostream& out, const std::vector<std::string>& before)
      : base_(base),
        patient_(patient),
        talk_(style, read, out, before),
        judging_(base, talk_),
        questions_(question_finder(base)),
        topics_(practice_topics(base.vocabulary)),
        known_(patient.opening()) {
    for (const Question& question : base.vocabulary.questions())
      if (question.asked) numbered_.push_back(question.id);
    talk_.on_resume([this] { recall(); });
    completions_ = {"ask", "commit", "examine", "feedback", "help", "hint", "known", "list", "press", "quit", "think"};
    std::vector<std::string> names;
    for (const std::string& id : numbered_) names.push_back(base.wording.label(id, Audience::person));
    for (const auto& [id, name] : judging_.muscles().called) names.push_back(name);
    for (const Topic& topic : topics_) names.push_back(topic.name);
    append_new(completions_, words_to_complete(names));
  }

  PracticeResult hold() {
    open("A new patient says:");
    talk_.say("Ask what you think matters; type ? for help, commit when you have made up your mind.");
    PracticeResult result;
    while (!practice_.judgement) {
      const auto line = pending_.empty() ? talk_.ask("", "> ", completions_) : std::exchange(pending_, {});
      if (!line || (!line->empty() && !take(*line))) {
        result.quit = line.has_value();
        return result;
      }
    }
    talk_.speak_up();
    result.judged = true;
    const Key key = key_of(base_, patient_);
    const PracticeScore score = score_of(patient_, key, expert(), practice_, base_.vocabulary);
    Document document = feedback_of(base_, patient_, key, expert(), practice_, score);
    write_thoughts(document);
    write_summary(document, score);
    talk_.show(document);
    result.outcome = outcome_of(key, practice_, score);
    return result;
  }

 private:
  void open(const std::string& words) {
    talk_.say(words);
    talk_.say("\"" + on_one_line(patient_.complaint(), 2000) + "\"");
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
    if (!expert_) expert_ = expert_of(base_, patient_);
    return *expert_;
  }

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
      return judge();
    } else if (word == "list") {
      list(lower(rest));
    } else if (word == "examine" || word == "press") {
      return examine(rest);
    } else if (word == "ask") {
      if (rest.empty()) talk_.say("Ask what? For example: ask fever. Type list for all topics.");
      for (const std::string& piece : pieces_of(rest)) ask(piece);
    } else {
      for (const std::string& piece : pieces_of(line)) ask(piece);
    }
    return true;
  }

  bool judge() {
    const Said said = judging_.judge();
    if (said == Said::answer) practice_.judgement = judging_.judgement();
    return said != Said::leave;
  }

  void help() {
    for (const auto& [words, meaning] : std::vector<std::pair<const char*, const char*>>{
             {"fever, weight loss:", "ask, in your own words; several with commas"},
             {"57 or 57-60:", "ask by number"},
             {"list:", "the topics; list danger: the questions of one; list muscles, dangers, precautions, causes"},
             {"examine and a muscle:", "press it; examine movement: what moves less"},
             {"known:", "what you have heard"},
             {"hint:", "a little help, for a few points"},
             {"think:", "say early what you think"},
             {"feedback:", "what your last questions told"},
             {"commit:", "give your judgement"},
             {"quit:", "leave (a case that you left can be taken up again)"}})
      talk_.item(meaning, words);
  }

  // ---------------------------------------------------------------------------------------------- lists

  void show_question(const std::string& id) {
    const auto at = std::find(numbered_.begin(), numbered_.end(), id);
    talk_.item(base_.wording.label(id, Audience::person), fmt::format("{}.", at - numbered_.begin() + 1));
  }

  void list(const std::string& what) {
    if (what.empty()) {
      talk_.say("Topics: type list and one of them.");
      for (const Topic& topic : topics_)
        talk_.item(fmt::format("{} ({})", topic.name, counted(topic.questions.size(), "question")));
      for (const char* names : {"muscles", "dangers", "precautions", "causes"}) talk_.item(names);
      return;
    }
    if (what == "muscles" || what == "muscle") return list_names(judging_.muscles());
    if (what == "dangers") return list_names(judging_.families());
    if (what == "precautions") return list_names(judging_.precautions());
    if (what == "causes") return list_names(judging_.causes());
    std::vector<std::string> names = {"muscles", "dangers", "precautions", "causes"};
    for (const Topic& topic : topics_) {
      names.push_back(topic.name);
      if (topic.name != what && topic.id != what) continue;
      for (const std::string& id : topic.questions) show_question(id);
      return;
    }
    talk_.say(fmt::format("There is no topic '{}'{}", on_one_line(what, shown_of_typed), did_you_mean(what, names)));
  }
  void list_names(const Names& names) {
    for (const std::string& id : names.ids) talk_.item(names.name(id));
  }

  // ---------------------------------------------------------------------------------------------- asking

  void ask(const std::string& piece) {
    const auto dash = piece.find('-');
    const auto from = whole_number(piece.substr(0, dash));
    const auto to = dash == std::string::npos ? from : whole_number(piece.substr(dash + 1));
    if (from && to) {
      if (*from < 1 || *to > numbered_.size() || *to < *from) {
        talk_.say(fmt::format("The questions have numbers from 1 to {}.", numbered_.size()));
        return;
      }
      for (std::size_t i = *from; i <= *to; ++i) put(numbered_[i - 1]);
      return;
    }
    if (means_none(piece) || lower(piece) == "yes") return talk_.say("Here it is you who asks. Type ? for help.");
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
    if (question == palpation) return talk_.say("Press which muscle? Type examine and its name.");
    hear({question});
  }

  void hear(const Ask& ask) {
    const std::string answer = patient_.answer(ask);
    const std::string question = base_.wording.ask(ask.question, Audience::person);
    if (!ask.muscle.empty()) {
      talk_.say(answer, fmt::format("Your hand on the {}.", judging_.muscles().name(ask.muscle)));
    } else if (base_.vocabulary.find(ask.question)->stage == "examination") {
      talk_.say(answer, capitalised(name_of(ask, base_.wording)) + ":");
    } else if (question.find("these") != std::string::npos) {  // it goes with a list
      talk_.say(fmt::format("\"{}\"", answer), capitalised(name_of(ask, base_.wording)) + "?");
    } else {
      talk_.say(fmt::format("\"{}\"", answer), question);
    }
    const bool before = patient_.opening().contains(ask.question) ||
                        std::find(practice_.asked.begin(), practice_.asked.end(), ask) != practice_.asked.end();
    if (before || patient_.ruled_out(ask)) return;
    practice_.asked.push_back(ask);
    hint_level_ = 0;
    if (talk_.style().feedback == FeedbackMode::end) return;
    told_.push_back(step_after(base_, patient_, ask, known_));
    if (talk_.style().feedback == FeedbackMode::now) talk_.say(remark_on(told_.back()));
  }

  // False to leave.
  bool examine(const std::string& what) {
    if (what.empty()) {
      talk_.say("Examine what? A muscle, by its name; or movement.");
      return true;
    }
    if (lower(what) == "movement" || lower(what) == "motion") {
      hear({"restricted"});
      return true;
    }
    for (const std::string& piece : pieces_of(what)) {
      std::string muscle;
      if (judging_.choose(judging_.muscles(), piece, muscle) == Said::leave) return false;
      if (!muscle.empty()) hear({std::string(palpation), muscle});
    }
    return true;
  }

  void show_asked() {
    for (const Ask& ask : practice_.asked)
      talk_.item(patient_.answer(ask), capitalised(name_of(ask, base_.wording)) + ":");
  }
  void show_known() {
    for (const std::string& line : patient_.opening_lines()) talk_.item(line);
    show_asked();
  }

  // ---------------------------------------------------------------------------------------------- help on the way

  // The same hint again, with no question between or none that helped, was paid for.
  std::string charge(const Ask& next) {
    int& paid = hints_paid_[{next.question, next.muscle}];
    if (hint_level_ <= paid) return " (Hint: no cost, you had it)";
    paid = hint_level_;
    practice_.hints.push_back(hint_level_);
    return fmt::format(" (Hint: -{:.0f})", cost_of_hint(hint_level_));
  }

  void hint() {
    const auto next = next_for_expert(expert(), practice_.asked);
    if (!next) return talk_.say("The expert would ask no more. Type commit.");
    constexpr int most = 4;
    hint_level_ = std::min(hint_level_ + 1, most);
    const Question& question = *base_.vocabulary.find(next->question);
    const auto topic =
        std::find_if(topics_.begin(), topics_.end(), [&](const Topic& t) { return t.id == question.stage; });
    const std::string cost = charge(*next);
    const bool danger = question.stage == "danger";
    const bool hand = question.stage == "examination";
    switch (hint_level_) {
      case 1:
        return talk_.say((danger ? "Have you asked for all that must not be missed?"
                                 : "Something that you have not asked for may still change the picture.") +
                         cost);
      case 2: return talk_.say(fmt::format("Stay with the topic '{}'.{}", topic->name, cost));
      case 3:
        return talk_.say((hand ? "Examine the muscles that you think of."
                               : fmt::format("Ask for: {}.", base_.wording.label(next->question, Audience::person))) +
                         cost);
      default:
        return talk_.say((danger ? "A worrying answer to it would by itself call for a doctor, or close to it."
                          : hand ? "What the hand finds weighs more than what is told."
                                 : "Of what this patient can still tell, its answers move the ranking most.") +
                         cost);
    }
  }

  void feedback_so_far() {
    if (talk_.style().feedback == FeedbackMode::end)
      return talk_.say("Feedback comes at the end: that is how you started.");
    if (practice_.asked.empty()) return talk_.say("You have not asked anything yet.");
    for (const Step& step : told_) talk_.item(fmt::format("{} {}", name_of(step.ask, base_.wording), remark_on(step)));
  }

  // What is thought early, and what would change it. False to leave.
  bool think() {
    Thought thought;
    const Said said = judging_.think(thought, [this] { show_known(); });
    if (said != Said::answer) return said != Said::leave;
    thought.after = practice_.asked.size();
    if (!practice_.thoughts.empty() && practice_.thoughts.back().muscle == thought.muscle &&
        practice_.thoughts.back().family == thought.family)
      practice_.thoughts.pop_back();
    practice_.thoughts.push_back(thought);
    for (;;) {
      const auto line = talk_.ask("And what would change your mind? (a question to ask, or Enter)", "? ", completions_);
      if (!line || lower(*line) == "quit" || lower(*line) == "exit") return false;
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

  // A long comparison has its beginning out of sight: it ends with the score once more, and what stands under it.
  static void write_summary(Document& document, const PracticeScore& score) {
    const std::vector<Block> blocks = document.blocks();
    document.heading("In short");
    if (!blocks.empty()) document.paragraph(blocks.front().text + ".");
    if (score.missed) document.paragraph("You missed a danger: that comes before all else.", "", Tone::danger);
    for (std::size_t i = 1; i < blocks.size() && blocks[i].kind == Block::Kind::item; ++i)
      document.item(blocks[i].text, blocks[i].lead);
  }

  const KnowledgeBase& base_;
  const Patient& patient_;
  PracticeTalk talk_;
  JudgementTalk judging_;
  Finder questions_;
  std::vector<Topic> topics_;
  std::vector<std::string> numbered_;  // questions in the order of their numbers
  std::vector<std::string> completions_;
  Answers known_;
  std::vector<Step> told_;  // what each question told, when feedback is wanted on the way
  Practice practice_;
  std::optional<Expert> expert_;
  int hint_level_ = 0;
  std::map<std::pair<std::string, std::string>, int>
      hints_paid_;       // for what the expert would ask next: the highest level that was given
  std::string pending_;  // a line that was typed at another prompt
};

}  // namespace

PracticeResult practise(const KnowledgeBase& base, const Patient& patient, const PracticeStyle& style,
                        const ReadLine& read, std::ostream& out, const std::vector<std::string>& before) {
  return PracticeDialogue(base, patient, style, read, out, before).hold();
}

}  // namespace kneewise
