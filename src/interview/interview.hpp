#pragma once

#include <optional>
#include <string>
#include <vector>

#include "src/interview/next_prompt.hpp"
#include "src/reasoning/reasoner.hpp"

namespace kneewise {

/// The guided interview without its terminal: which prompt is next, and what has been said. The answers are a function
/// of what the case held before and of the exchanges; their order, and detours on the way, change nothing.
class Interview {
 public:
  /// @param reasoner  must live longer; no session may stand on it while `next`, `end` or `disposition` is called
  /// @param given     what is known already: it is not asked again
  /// @param first     questions that come before all pages, where they apply
  Interview(Reasoner& reasoner, Answers given, std::vector<std::string> first = {});

  /// The next prompt, or none: `end` then says why. The same until something is said.
  [[nodiscard]] const std::optional<Prompt>& next();
  [[nodiscard]] End end();
  [[nodiscard]] const StopProof& proof() const { return next_.proof; }
  /// How urgent it is by what has been said so far.
  [[nodiscard]] Disposition disposition();

  /// Takes the reply to the next prompt, or to one put before, which it replaces.
  void reply(const Prompt& prompt, Reply reply);
  /// What the answers would be after this reply.
  [[nodiscard]] Answers answers_with(const Prompt& prompt, Reply reply) const;
  /// Asks on although nothing is expected to matter, or although an emergency was found.
  void go_on();

  [[nodiscard]] Reasoner& reasoner() { return reasoner_; }
  [[nodiscard]] const Knowledge& knowledge() const { return reasoner_.knowledge(); }
  [[nodiscard]] const std::vector<Exchange>& exchanges() const { return course_.exchanges; }
  /// What has been said so far: with sleeping answers left out.
  [[nodiscard]] const Answers& answers() const { return answers_; }
  [[nodiscard]] const Answers& given() const { return given_; }
  /// How it was led so far.
  [[nodiscard]] const Course& course() const { return course_; }
  [[nodiscard]] bool by_therapist() const;
  /// As a case file keeps it.
  [[nodiscard]] Record record(bool finished) const { return {given_, course_.exchanges, finished}; }

  /// Puts back what was said in an interview that goes on. @see Record
  void restore(std::vector<Exchange> exchanges);
  /// The same, also whether it was to go on beyond an end. @see go_on
  void restore(Course course);

 private:
  void said_otherwise();
  void recompute();

  Reasoner& reasoner_;
  Answers given_;
  Course course_;
  Answers answers_;
  bool computed_ = false;
  NextPrompt next_;
  Disposition disposition_ = Disposition::inconclusive;
};

}  // namespace kneewise
