#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "src/interview/exchanges.hpp"
#include "src/knowledge/knowledge.hpp"
#include "src/reasoning/look_ahead.hpp"

namespace kneewise {

/// Why an interview asks nothing more.
enum class End {
  not_yet,
  emergency,        ///< stop at once, and go
  doctor_first,     ///< urgent: the rest can wait
  nothing_matters,  ///< no answer to one question more would change what leads or what to do
  enough_asked,     ///< something might, but it has been long enough
};

/// What it rests on that nothing more is asked: `--prove-stop` prints it.
struct StopProof {
  std::size_t questions = 0;    ///< open questions that were looked at
  std::size_t look_aheads = 0;  ///< answers of theirs that were tried
  double margin = 0;            ///< by how much another muscle would have to lead
};

/// The guided interview without its terminal: which prompt is next, and what has been said. The answers are a function
/// of what the case held before and of the exchanges; their order, and detours on the way, change nothing.
class Interview {
 public:
  /// By how much another muscle must come to lead for a question to be worth asking.
  static constexpr double margin = 0.05;
  /// How many options a prompt shows at most, and the whole interview.
  static constexpr std::size_t most_options = 14;
  static constexpr std::size_t most_options_in_all = 170;

  /// @param given  what is known already: it is not asked again
  /// @param first  questions that come before all screens, where they apply
  Interview(const KnowledgeBase& base, Answers given, std::vector<std::string> first = {});

  /// The next prompt, or none: `end` then says why. The same until something is said.
  [[nodiscard]] const std::optional<Prompt>& next();
  [[nodiscard]] End end();
  [[nodiscard]] const StopProof& proof() const { return proof_; }
  /// How urgent it is by what has been said so far.
  [[nodiscard]] Disposition disposition();

  /// Takes the reply to the next prompt, or to one put before, which it replaces.
  void reply(const Prompt& prompt, Reply reply);
  /// What the answers would be after this reply.
  [[nodiscard]] Answers answers_with(const Prompt& prompt, Reply reply) const;
  /// Asks on although nothing is expected to matter, or although an emergency was found.
  void go_on();

  [[nodiscard]] const std::vector<Exchange>& exchanges() const { return exchanges_; }
  /// What has been said so far: with sleeping answers left out.
  [[nodiscard]] const Answers& answers() const { return answers_; }
  [[nodiscard]] const Answers& given() const { return given_; }
  [[nodiscard]] bool by_therapist() const;

  /// Puts back what was said in an interview that goes on. @see read_record
  void restore(std::vector<Exchange> exchanges);

 private:
  void said_otherwise();
  void recompute();
  std::optional<Prompt> choose();
  [[nodiscard]] std::size_t options_shown() const;
  [[nodiscard]] bool was_put(const std::string& id) const;
  [[nodiscard]] bool is_open(const Option& option) const;
  [[nodiscard]] bool may_ask(const Question& question) const;
  std::optional<Prompt> screen_prompt(const ScreenText& screen) const;
  void ask_by_itself(Prompt& prompt) const;
  void ask_in_words_of_stage(Prompt& prompt) const;
  void ask_only_the_rest(Prompt& prompt, const ScreenText& screen) const;
  std::optional<Prompt> lifting_prompt(LookAhead& ahead) const;
  std::optional<Prompt> follow_up_prompt(bool by_age) const;
  std::optional<Prompt> valuable_prompt(LookAhead& ahead);
  std::optional<Prompt> clearing_prompt() const;
  [[nodiscard]] Prompt question_prompt(const Question& question) const;

  const KnowledgeBase& base_;
  Answers given_;
  std::vector<std::string> first_;
  std::vector<Exchange> exchanges_;
  Answers answers_;
  bool computed_ = false;
  std::optional<Prompt> next_;
  End end_ = End::not_yet;
  Disposition disposition_ = Disposition::inconclusive;
  bool beyond_emergency_ = false;
  bool beyond_margin_ = false;
  StopProof proof_;
};

/// The words of an option at a prompt.
[[nodiscard]] std::string option_label(const Prompt& prompt, const Option& option, const KnowledgeBase& base,
                                       Audience audience);

}  // namespace kneewise
