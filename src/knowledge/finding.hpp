#pragma once

#include <string>
#include <string_view>

namespace kneewise {

/// One thing that a conclusion rests on: an answer, or an earlier conclusion about the same case.
struct Finding {
  enum class Kind {
    answer,       ///< `question` was answered with `answer`: an id, "yes", or a number as text
    denied,       ///< of the list `question` the answer `answer` was denied
    asked,        ///< `question` was put; `answer` is "answered" or "unknown"
    muscle,       ///< the muscle `answer` is at least possible
    alternative,  ///< the differential diagnosis `answer` is at least possible
    red_flag,     ///< a red flag of the condition `answer` holds
  };
  Kind kind = Kind::answer;
  std::string question{};  ///< empty for muscle, alternative and red_flag
  std::string answer{};

  friend bool operator==(const Finding&, const Finding&) = default;
};

/// The finding as the result format writes it: "calf-swelling=yes", "not pain-zone=calf", "age=47",
/// "muscle=popliteus", "red-flag=dvt".
[[nodiscard]] std::string text_of(const Finding& finding);

/// What a treatment is for, in one word: the id of a muscle or differential diagnosis, else the answer as text_of has
/// it.
[[nodiscard]] std::string subject_of(const Finding& about);

/// Reads what text_of wrote. @param text  without "=" it is taken for a question that was asked
[[nodiscard]] Finding finding_of(std::string_view text);

/// Findings are listed in the order of their text.
[[nodiscard]] inline bool operator<(const Finding& a, const Finding& b) {
  return text_of(a) < text_of(b);
}

}  // namespace kneewise
