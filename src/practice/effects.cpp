#include "src/practice/effects.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "src/basics/lists.hpp"
#include "src/basics/text.hpp"
#include "src/practice/words.hpp"

namespace kneewise {

std::string Effects::of(const std::vector<Step>& steps, std::size_t place) const {
  const Wording& wording = reasoner_.knowledge().wording;
  const Step& step = steps[place];
  Answers before = patient_.opening();
  for (std::size_t i = 0; i < place; ++i) patient_.tell(steps[i].ask, before);
  Answers after = before;
  patient_.tell(step.ask, after);
  const Reasons reasons(reasoner_, before, after);
  std::string text = fmt::format("\"{}\"", patient_.answer(step.ask));
  const std::size_t told = text.size();
  if (step.from != step.to) {
    text += fmt::format(" What should happen changes from \"{}\" to \"{}\".", wording.dispositions.at(step.from).name,
                        wording.dispositions.at(step.to).name);
    if (const RedFlag* flag = reasons.new_red_flag(); flag != nullptr)
      text += fmt::format(" {}{}", flag->statement, cited(flag->sources, wording));
  }
  if (!step.lead.empty()) text += of_belief(step.lead, step.lead_before, step.lead_after, reasons);
  if (step.about != step.lead) text += of_belief(step.about, step.before, step.after, reasons);
  if (text.size() == told) text += worries(step) ? " A sign of danger; not enough by itself." : " It changed nothing.";
  return text;
}

std::string Effects::of_belief(const std::string& about, double before, double after, const Reasons& reasons) const {
  constexpr double some = 0.05;
  const double change = std::abs(after - before);
  if (about.empty() || change < smallest_shift) return "";
  const char* size = change >= much_shift ? "much " : change >= some ? "" : "a little ";
  std::string text =
      fmt::format(" {} becomes {}{} ({:.2f} to {:.2f})", capitalised(name_of_candidate(about, reasoner_.knowledge())),
                  size, after > before ? "stronger" : "weaker", before, after);
  if (const auto reason = reasons.for_belief_in(about))
    text += fmt::format(": {}{}", reason->text, cited(reason->sources, reasoner_.knowledge().wording));
  return text + (text.ends_with('.') ? "" : ".");
}

bool Effects::worries(const Step& step) const {
  if (!step.held || !step.danger) return false;
  if (contains(key_.signs, step.ask.question)) return true;
  const Question& question = reasoner_.knowledge().vocabulary.at(step.ask.question);
  const Answer& answer = patient_.subject().answers.at(step.ask.question);
  return std::ranges::any_of(answer.chosen, [&](const std::string& id) { return question.worries(id); });
}

bool Effects::told_something(const Step& step) const {
  return step.held && (step.shift >= smallest_shift || worries(step));
}

std::string remark_on(const Step& step) {
  if (!step.held) return "(The case does not hold that.)";
  // The same for a reassuring answer and a worrying one.
  if (step.danger) return "(That was worth asking.)";
  if (step.shift >= much_shift) return "(That told much.)";
  if (step.shift >= smallest_shift) return "(That told something.)";
  return "(That told nothing.)";
}

}  // namespace kneewise
