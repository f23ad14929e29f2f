#pragma once

#include <array>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

namespace kneewise {

enum class QuestionKind { yes_no, choice, several, number };
inline constexpr std::array<std::string_view, 4> question_kind_ids = {"yes-no", "choice", "several", "number"};
[[nodiscard]] constexpr std::string_view id_of(QuestionKind kind) {
  return question_kind_ids[static_cast<std::size_t>(kind)];
}

/// What a question is about, in the order of a consultation. `danger` holds the danger signs of the screen.
enum class Stage { context, complaint, signs, overuse, structure, examination, danger };
inline constexpr std::array<std::string_view, 7> stage_ids = {"context",   "complaint",   "signs", "overuse",
                                                              "structure", "examination", "danger"};
[[nodiscard]] constexpr std::string_view id_of(Stage stage) {
  return stage_ids[static_cast<std::size_t>(stage)];
}

/// A value an answer can have: an id ("yes", "knee-front") or a number.
using AnswerValue = std::variant<std::string, double>;

/// One way in which a follow-up question makes sense: another question has one of these answers, or a number within
/// from..to.
struct Condition {
  std::string question;
  std::vector<std::string> answers;
  std::optional<double> from;
  std::optional<double> to;
};

/// A question that can be asked. The table in facts/questions.clp is its source; base.clp explains the fields.
struct Question {
  std::string id;
  QuestionKind kind = QuestionKind::yes_no;
  Stage stage = Stage::context;
  int order = 0;
  std::vector<std::string> answers;      ///< for yes-no: yes, no
  std::vector<std::string> not_offered;  ///< answers of case files only
  std::string unit;
  double min = 0;
  double max = 0;
  bool by_therapist = false;
  bool unlisted_denied = false;  ///< a plain list denies the answers it leaves out
  bool asked = true;             ///< false: case files only
  bool lasts = false;            ///< its answer still holds at the next visit
  bool asked_again = false;      ///< a next visit begins with it
  bool changes = true;           ///< false: nobody can change it, such as age
  /// The answer that says that nothing of the kind is there, if it has one.
  std::optional<std::string> nothing_answer;
  std::vector<AnswerValue> worrying;
  std::optional<AnswerValue> settled;   ///< of a follow-up: its answer when what it follows was denied
  std::vector<Condition> applies_when;  ///< any of them; empty: always
  /// An unspecific answer ("knee-unspecified") and the answers of this list that it leaves open.
  std::map<std::string, std::vector<std::string>> leaves_open;

  [[nodiscard]] bool has_answer(std::string_view answer) const;
  /// Whether a person may be shown this answer.
  [[nodiscard]] bool offers(std::string_view answer) const;
  [[nodiscard]] const std::optional<std::string>& nothing() const { return nothing_answer; }
  /// Whether this is the answer that worries (yes for most danger questions, no for `better`).
  [[nodiscard]] bool worries(std::string_view answer) const;
};

/// All questions, in the order of the interview.
class Vocabulary {
 public:
  Vocabulary() = default;
  explicit Vocabulary(std::vector<Question> questions);

  [[nodiscard]] const std::vector<Question>& questions() const { return questions_; }
  /// The question of that id. @throws UnknownId when there is none
  [[nodiscard]] const Question& at(std::string_view id) const;
  /// The question of that id, or null: for ids that come from outside.
  [[nodiscard]] const Question* find(std::string_view id) const;
  [[nodiscard]] std::vector<std::string> ids() const;

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };
  std::vector<Question> questions_;
  std::unordered_map<std::string, std::size_t, Hash, std::equal_to<>> places_;  // of each question, by id
};

/// The candidate that a misspelt word most likely meant, or nothing when none is near: at most a third of the letters
/// wrong, and one more. Counts insertions, deletions, replacements and swapped neighbours; ties go to the first.
[[nodiscard]] std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates);

/// "; did you mean 'knee-front'?" or nothing.
[[nodiscard]] std::string did_you_mean(std::string_view word, std::span<const std::string> candidates);

}  // namespace kneewise
