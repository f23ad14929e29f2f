#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "src/cases/exchange.hpp"
#include "src/reasoning/session.hpp"

namespace kneewise {

/// The numbers that shape an interview.
struct InterviewNumbers {
  double margin = 0.05;  ///< by how much another muscle must come to lead for a question to be worth asking

  std::size_t most_options = 14;          ///< that a prompt shows
  std::size_t most_options_in_all = 170;  ///< that the whole interview shows
  std::size_t least_options = 3;          ///< that are worth a last prompt
  std::size_t most_lifting_prompts = 3;   ///< before an emergency stops everything
  std::size_t block = 7;                  ///< how many signs of one stage are asked for at once
  std::size_t most_pressed = 10;          ///< how many of the leading muscles are worth pressing

  // How often what is asked for is there: only the order depends on it.
  double likely_yes = 0.3;   ///< a sign
  double likely_one = 0.15;  ///< one answer of a list

  // What a change is worth.
  double of_step = 2;          ///< each step of the disposition
  double of_first = 1;         ///< a first muscle at all
  double of_new_leader = 0.3;  ///< another muscle that leads, beside the lead
  double of_belief = 0.2;      ///< a belief of 1 in the muscle that leads now
  double if_matters = 2;       ///< times, when it matters
  double same_topic = 1.2;     ///< times, for the stage that is being talked about
};
inline constexpr InterviewNumbers interview_numbers;

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

/// How an interview was led so far.
struct Course {
  std::vector<std::string> first{};  ///< questions that come before all pages, where they apply
  std::vector<Exchange> exchanges{};
  bool beyond_emergency = false;  ///< asks on although an emergency was found
  bool beyond_margin = false;     ///< asks on although nothing is expected to matter
};

/// What comes next: a prompt, or why none does.
struct NextPrompt {
  std::optional<Prompt> prompt;
  End end = End::not_yet;
  StopProof proof;
};

/// What an interview asks next. Looks ahead to every open answer: milliseconds.
/// @param session  of what the exchanges amount to
[[nodiscard]] NextPrompt next_prompt(Session& session, const Course& course);

}  // namespace kneewise
