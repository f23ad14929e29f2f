#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

#include "src/reasoning/explanation.hpp"

namespace kneewise {
namespace {

using Lift = WhyDanger::Lift;

// The whole numbers with which a rule no longer stands, each the nearest to one with which it does.
std::vector<double> lifting_numbers(const Question& question, const std::function<bool(double)>& lifts) {
  std::vector<double> lifting;
  std::optional<double> standing;
  const auto sort_in = [&](double number) {
    if (lifts(number)) {
      lifting.push_back(number);
    } else if (!standing) {
      standing = number;
    }
  };
  for (const AnswerValue& value : question.worrying) sort_in(std::get<double>(value));
  for (const double end : {question.min, question.max}) sort_in(end);
  std::vector<double> nearest;
  if (!standing) return nearest;
  for (double number : lifting) {
    double stands = *standing;
    while (std::abs(number - stands) > 1) {
      const double middle = std::round((number + stands) / 2);
      (lifts(middle) ? number : stands) = middle;
    }
    if (std::find(nearest.begin(), nearest.end(), number) == nearest.end()) nearest.push_back(number);
  }
  return nearest;
}

// What was answered to a question; nothing when that is not known, which tells the danger rules nothing.
std::optional<Answer> known_answer(const Answers& answers, const std::string& question) {
  const auto given = answers.find(question);
  if (given == answers.end() || !given->second.known) return std::nullopt;
  return given->second;
}

// The open answers of a question that would lift a raised rule, those not asked apart from those not known.
std::vector<Lift> lifts_by(Session& session, const Question& question, const std::string& rule) {
  std::map<AnswerState, std::vector<Answer>> by_state;
  const auto lifts = [&](const Answer& answer) {
    return !session.red_flag_rules_with({{question.id, answer}}).contains(rule);
  };
  if (question.kind == QuestionKind::number) {
    std::vector<Answer>& list = by_state[state_of(session.answers(), question, "")];
    for (const double number : lifting_numbers(question, [&](double value) { return lifts(number_answer(value)); }))
      list.push_back(number_answer(number));
  } else {
    Answer given;
    given.others_denied = question.unlisted_denied;
    if (question.kind == QuestionKind::several) given = known_answer(session.answers(), question.id).value_or(given);
    given.certainty = 1;  // less lifts nothing
    for (const std::string& id : question.answers) {
      if (openness(session.answers(), question, id) == Openness::closed) continue;
      std::vector<Answer>& list = by_state[state_of(session.answers(), question, id)];
      if (Answer answer = with_chosen(given, id); lifts(answer)) list.push_back(std::move(answer));
    }
  }
  // A state without such an answer tells something only when the other has none either.
  const bool any = std::any_of(by_state.begin(), by_state.end(), [](const auto& item) { return !item.second.empty(); });
  std::vector<Lift> all;
  for (auto& [state, list] : by_state)
    if (any ? !list.empty() : all.empty()) all.push_back({question.id, state, std::move(list)});
  return all;
}

// The questions of these findings that were answered with a certainty below 1, in their order.
std::vector<WhyDanger::Uncertain> uncertain_among(const Answers& answers, const std::vector<Finding>& findings) {
  std::vector<WhyDanger::Uncertain> uncertain;
  for (const Finding& finding : findings) {
    const auto given = answers.find(finding.question);
    if (finding.kind == Finding::Kind::denied || given == answers.end() || given->second.certainty >= 1) continue;
    if (std::none_of(uncertain.begin(), uncertain.end(),
                     [&](const WhyDanger::Uncertain& one) { return one.question == finding.question; }))
      uncertain.push_back({finding.question, given->second.certainty});
  }
  return uncertain;
}

WhyDanger::Raised raised_by(Session& session, const RedFlag& red_flag) {
  WhyDanger::Raised raised{.red_flag = red_flag,
                           .uncertain = uncertain_among(session.answers(), red_flag.because),
                           .points = session.points_under(red_flag.rule)};
  for (const std::string& id : red_flag.assumed) {
    for (Lift& lift : lifts_by(session, session.knowledge().vocabulary.at(id), red_flag.rule))
      raised.would_lift.push_back(std::move(lift));
    if (auto given = known_answer(session.answers(), id)) raised.given.emplace(id, std::move(*given));
  }
  return raised;
}

}  // namespace

WhyDanger why_danger(Session& session, const Assessment& assessment, const std::string& family) {
  WhyDanger why{.family = family};
  for (const RedFlag& red_flag : assessment.red_flags)
    if (red_flag.family == family) why.raised_by.push_back(raised_by(session, red_flag));
  if (assessment.screen)
    for (const Screen::Entry& entry : assessment.screen->families)
      if (entry.family == family) why.state = entry.state;
  if (why.raised_by.empty()) why.rules = session.rule_outlooks(family);
  return why;
}

}  // namespace kneewise
