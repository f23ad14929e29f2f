// How long a person waits: the next question of the interview, and a whole explanation. Percentiles over the published
// cases, with a look-ahead of the engine as the measure beside it.
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <optional>
#include <set>

#include "src/interview/simulated.hpp"
#include "src/reasoning/explanation.hpp"
#include "tests/support/kb.hpp"

namespace {

using namespace kneewise;
using Milliseconds = std::chrono::duration<double, std::milli>;

template <typename Work>
double timed(const Work& work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  return Milliseconds(std::chrono::steady_clock::now() - begin).count();
}

void print(const char* what, std::vector<double> times, double goal) {
  std::sort(times.begin(), times.end());
  const auto at = [&times](double share) {
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
  };
  fmt::print("{:<28} {:6} times: median {:6.2f} ms, 99th percentile {:6.2f} ms, longest {:6.2f} ms (goal {:g} ms)\n",
             what, times.size(), at(0.5), at(0.99), times.back(), goal);
}

}  // namespace

int main() {
  constexpr double question_goal = 20;
  constexpr double explanation_goal = 100;
  Reasoner& reasoner = testing::shipped_reasoner();
  const Knowledge& knowledge = reasoner.knowledge();
  std::vector<double> questions;
  std::vector<double> explanations;
  double look_ahead = 0;
  std::size_t looked = 0;
  for (const Case& subject : testing::shipped_cases("cases/published.json")) {
    for (const Untold untold : {Untold::unknown, Untold::no}) {
      // The exchanges of a whole interview, put again one by one.
      const SimulatedInterview whole = simulated_interview(reasoner, subject.answers, untold);
      Interview interview(reasoner, {});
      for (const Exchange& exchange : whole.exchanges) {
        questions.push_back(timed([&] { (void)interview.next(); }));
        interview.reply(exchange.prompt, exchange.reply);
      }
      questions.push_back(timed([&] { (void)interview.next(); }));
    }
    explanations.push_back(timed([&] {
      std::optional<Session> session(std::in_place, reasoner, subject.answers);
      const Assessment assessment = session->assessment();
      std::set<std::string> families;
      for (const RedFlag& red_flag : assessment.red_flags) families.insert(red_flag.family);
      for (const std::string& family : families) (void)why_danger(*session, assessment, family);
      session.reset();
      if (assessment.muscles.size() < 2) return;
      (void)why_belief(knowledge, assessment.muscles[0].ranked);
      (void)why_not(reasoner, subject.answers, assessment, assessment.muscles[1].ranked.id);
    }));
    Session session(reasoner, subject.answers);
    look_ahead += timed([&] {
      for (const Question& question : knowledge.vocabulary.questions()) {
        if (question.kind != QuestionKind::yes_no || subject.answers.contains(question.id)) continue;
        (void)session.outlook_with(question.id, with_chosen({}, "yes"));
      }
    });
    looked += session.look_aheads();
  }
  print("the next question", questions, question_goal);
  print("a whole explanation", explanations, explanation_goal);
  fmt::print("one look-ahead               {:6} times: mean {:.3f} ms\n", looked,
             look_ahead / static_cast<double>(looked));
  return 0;
}
