#include "src/interview/interview.hpp"

#include <algorithm>

#include "src/interview/exchanges.hpp"
#include "src/interview/prompts.hpp"

namespace kneewise {

Interview::Interview(Reasoner& reasoner, Answers given, std::vector<std::string> first)
    : reasoner_(reasoner), given_(std::move(given)), course_{.first = std::move(first)}, answers_(given_) {}

bool Interview::by_therapist() const {
  return answered_by_therapist(answers_);
}

const std::optional<Prompt>& Interview::next() {
  recompute();
  return next_.prompt;
}

End Interview::end() {
  recompute();
  return next_.end;
}

Disposition Interview::disposition() {
  recompute();
  return disposition_;
}

void Interview::recompute() {
  if (computed_) return;
  Session session(reasoner_, answers_);
  disposition_ = session.outlook().triage.disposition;
  next_ = next_prompt(session, course_);
  computed_ = true;
}

void Interview::reply(const Prompt& prompt, Reply reply) {
  const bool again = std::any_of(course_.exchanges.begin(), course_.exchanges.end(),
                                 [&prompt](const Exchange& exchange) { return exchange.prompt.id == prompt.id; });
  if (again) course_.beyond_emergency = course_.beyond_margin = false;  // what is said anew is judged anew
  put_exchange(course_.exchanges, {prompt, std::move(reply)});
  said_otherwise();
}

Answers Interview::answers_with(const Prompt& prompt, Reply reply) const {
  std::vector<Exchange> exchanges = course_.exchanges;
  put_exchange(exchanges, {prompt, std::move(reply)});
  return answers_of_exchanges(knowledge().vocabulary, given_, exchanges);
}

void Interview::said_otherwise() {
  answers_ = answers_of_exchanges(knowledge().vocabulary, given_, course_.exchanges);
  computed_ = false;
}

void Interview::go_on() {
  (end() == End::emergency && !course_.beyond_emergency ? course_.beyond_emergency : course_.beyond_margin) = true;
  computed_ = false;
}

void Interview::restore(std::vector<Exchange> exchanges) {
  course_.exchanges = std::move(exchanges);
  said_otherwise();
}

void Interview::restore(Course course) {
  course_ = std::move(course);
  said_otherwise();
}

}  // namespace kneewise
