#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "src/practice/answer_key.hpp"
#include "src/practice/trace.hpp"

namespace kneewise {

/// From this shift on a question told much.
inline constexpr double much_shift = 0.15;

/// What questions did, in words: the answer, what it changed, and the row or rule that says so.
class Effects {
 public:
  Effects(Reasoner& reasoner, const Patient& patient, const AnswerKey& key)
      : reasoner_(reasoner), patient_(patient), key_(key) {}

  /// What one of several steps did. @param steps  from the opening on
  [[nodiscard]] std::string of(const std::vector<Step>& steps, std::size_t place) const;
  /// Whether it brought a sign of danger.
  [[nodiscard]] bool worries(const Step& step) const;
  /// Whether it moved a belief or brought a sign of danger.
  [[nodiscard]] bool told_something(const Step& step) const;

 private:
  [[nodiscard]] std::string of_belief(const std::string& about, double before, double after,
                                      const Reasons& reasons) const;

  Reasoner& reasoner_;
  const Patient& patient_;
  const AnswerKey& key_;
};

/// A few words on what one question told, without saying of what: for feedback before the judgement.
[[nodiscard]] std::string remark_on(const Step& step);

}  // namespace kneewise
