#pragma once

#include <string>
#include <vector>

#include "src/reasoning/assessment.hpp"
#include "src/reasoning/explanation.hpp"
#include "src/reasoning/reasoner.hpp"

namespace kneewise {

/// Explains one case: gathers what is asked about it, in the order in which it was asked.
class Explainer {
 public:
  /// @param answers  must live longer
  Explainer(Reasoner& reasoner, const Answers& answers);

  /// A muscle or differential diagnosis: how it came to its belief, and why not further up. @param id  a known one
  void ranked(const std::string& id);
  /// A red-flag condition: why it was raised, or why not.
  void danger(const std::string& family);
  void precaution(const std::string& id);
  void what_if(const Answers& changes);
  /// What a reader of the report would ask first: the disposition, each danger, the leading muscle, why not the next,
  /// and the leading differential diagnosis.
  void most_asked();

  [[nodiscard]] const std::vector<Explanation>& explanations() const { return explanations_; }

 private:
  Reasoner& reasoner_;
  const Answers& answers_;
  const Assessment assessment_;
  std::vector<Explanation> explanations_;
};

}  // namespace kneewise
