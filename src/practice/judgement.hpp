#pragma once

#include <algorithm>
#include <array>
#include <functional>
#include <string>
#include <vector>

#include "src/knowledge/knowledge.hpp"
#include "src/practice/practice.hpp"
#include "src/talk/conversation.hpp"
#include "src/talk/finder.hpp"

namespace kneewise {

/// What a question to the trainee came to.
enum class Turn {
  answered,
  back,   ///< to the patient
  leave,  ///< practice
};

/// Asks for what a trainee thinks, question by question: nothing is taken that was not clearly named, and all that is
/// taken is said again. What was judged before going back to the patient is offered the next time.
class JudgementTalk {
 public:
  /// @param knowledge, talk  must live longer
  JudgementTalk(const Knowledge& knowledge, Conversation& talk);

  /// The whole judgement, to its summary and a yes.
  [[nodiscard]] Turn judge();
  [[nodiscard]] const Judgement& judgement() const { return judgement_; }
  [[nodiscard]] bool begun() const { return std::ranges::find(judged_, true) != judged_.end(); }
  /// What was judged so far, numbered; says nothing when nothing was.
  void recall();
  /// What is thought early: a muscle or a red-flag condition, and how sure. Both empty: none. `card` shows what is
  /// known.
  [[nodiscard]] Turn think(Thought& thought, const std::function<void()>& card);
  /// An entry that was typed; when it is not clear, the near ones are offered and one is asked for.
  /// Empty when none of them was meant.
  [[nodiscard]] Turn choose(const Names& names, const std::string& typed, std::string& id);

  [[nodiscard]] const Names& muscles() const { return muscles_; }
  [[nodiscard]] const Names& families() const { return families_; }
  [[nodiscard]] const Names& precautions() const { return precautions_; }
  [[nodiscard]] const Names& causes() const { return causes_; }

 private:
  static constexpr std::size_t questions = 6;

  struct Inquiry {
    std::string text{};
    std::string help{};
    std::function<void()> list{};
    std::vector<std::string> completions{};
    std::function<void()> card{};  ///< what `known` shows; empty: no command
  };
  /// How Enter is taken.
  struct IfEmpty {
    bool allowed = false;
    std::string otherwise{};  ///< said when it is not
  };
  struct Named {
    Turn turn = Turn::answered;
    std::string id{};    ///< empty: none
    bool empty = false;  ///< Enter was typed
  };

  [[nodiscard]] Turn enquire(const Inquiry& inquiry, std::string& answer);
  [[nodiscard]] Named named(Inquiry inquiry, const Names& names, const IfEmpty& if_empty);
  [[nodiscard]] Turn percent(const std::string& text, double left, bool keep, double& sure);
  void offer(const Names& names, const std::vector<std::string>& ids);

  [[nodiscard]] Turn ask_danger();
  [[nodiscard]] Turn ask_danger_sure();
  [[nodiscard]] Turn ask_next();
  [[nodiscard]] Turn ask_muscles();
  [[nodiscard]] Turn ask_cause();
  [[nodiscard]] Turn ask_precautions();
  [[nodiscard]] Turn question(std::size_t number);
  // A list that was left in the middle keeps what was named.
  template <typename Item>
  Turn left_at(std::size_t number, std::vector<Item>& kept, const std::vector<Item>& named, Turn turn) {
    if (!named.empty()) {
      kept = named;
      judged_.at(number) = true;
    }
    return turn;
  }
  [[nodiscard]] std::string kept(std::size_t number) const;
  [[nodiscard]] std::string in_words(std::size_t number) const;

  const Knowledge& knowledge_;
  Conversation& talk_;
  Names muscles_;
  Names families_;
  Names precautions_;
  Names causes_;
  Names thoughts_;
  Judgement judgement_;
  std::array<bool, questions> judged_{};
};

/// A disposition as the judgement offers it: its name, and what it asks for.
[[nodiscard]] std::string step_in_words(Disposition next, const Wording& wording);

}  // namespace kneewise
