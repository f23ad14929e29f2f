// A session that ends by an exception leaves nothing standing, at whatever step a rule fails.
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <functional>

#include "src/reasoning/session.hpp"
#include "tests/support/kb.hpp"

namespace kneewise::testing {
namespace {

namespace fs = std::filesystem;

// Ages at which a rule of the copy below fails, each at another step.
constexpr int fails_in_main = 40;
constexpr int fails_in_danger = 41;
constexpr int fails_after_the_ranking = 42;
constexpr int harmless = 43;

// A copy of the shipped knowledge with a few rules that divide by zero.
class FailingKnowledge {
 public:
  FailingKnowledge() {
    std::string pattern = (fs::temp_directory_path() / "kneewise-failing-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
    path_ = pattern;
    for (const char* part : {"rules", "facts"}) fs::copy(project_path(part), path_ / part, fs::copy_options::recursive);
    write("rules/failing.clp", rule("main", fails_in_main, "") + rule("late", fails_after_the_ranking, "(verdict)"));
    write("rules/red-flags/failing.clp", rule("danger", fails_in_danger, ""));
    make_whole(path_);
  }
  FailingKnowledge(const FailingKnowledge&) = delete;
  FailingKnowledge& operator=(const FailingKnowledge&) = delete;
  ~FailingKnowledge() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  [[nodiscard]] const fs::path& path() const { return path_; }

 private:
  // Concludes what the pain reaches or a point of a score; the number in it cannot be calculated.
  static std::string rule(const std::string& name, int age, const std::string& also) {
    const std::string fails = "(sym-cat a (/ 1 0))";
    const std::string concludes =
        name == "danger" ? "(score-point (score s) (item " + fails + "))" : "(reached (about " + fails + "))";
    return "(deffacts signs-" + name + " (sign (id aged-" + name + ") (question age) (from " + std::to_string(age) +
           ") (to " + std::to_string(age) + ")))\n(defrule fails-" + name +
           "\n  \"It fails. Sources: derived.\"\n  (logical (told (sign aged-" + name + "))" + also +
           ")\n  =>\n  (assert " + concludes + "))\n";
  }
  void write(const std::string& name, const std::string& text) const { std::ofstream(path_ / name) << text; }

  fs::path path_;
};

Answers aged(int age) {
  return answers_of({{"age", age}, {"pain-zone", {"knee-back"}}, {"aggravated-by", {"downhill"}}});
}

TEST_CASE("a session that ends by an exception at any step leaves nothing standing") {
  const FailingKnowledge folder;
  Reasoner reasoner(folder.path());
  const std::vector<std::string> main = facts_in(reasoner.main_engine());
  const std::vector<std::string> danger = facts_in(reasoner.danger_engine());
  const Assessment expected = assess(reasoner, aged(harmless));

  const std::vector<std::pair<const char*, std::function<void()>>> steps = {
      {"the case in the main engine", [&] { (void)Session(reasoner, aged(fails_in_main)).outlook(); }},
      {"the case in the danger engine", [&] { (void)Session(reasoner, aged(fails_in_danger)).outlook(); }},
      {"precautions and care", [&] { (void)assess(reasoner, aged(fails_after_the_ranking)); }},
      {"looking ahead with an answer more",
       [&] {
         Session session(reasoner, answers_of({{"pain-zone", {"knee-back"}}}));
         (void)session.outlook_with("age", number_answer(fails_in_main));
       }},
      {"looking ahead with another answer",
       [&] { (void)Session(reasoner, aged(harmless)).outlook_with("age", number_answer(fails_in_danger)); }},
      {"red flags with another answer",
       [&] {
         (void)Session(reasoner, aged(harmless)).red_flag_rules_with({{"age", number_answer(fails_in_danger)}});
       }},
      {"the families that an answer raises",
       [&] {
         (void)Session(reasoner, answers_of({{"pain-zone", {"knee-back"}}}))
             .urgent_families_given("age", number_answer(fails_in_danger));
       }},
      {"grounds of precautions",
       [&] {
         Session session(reasoner, aged(fails_after_the_ranking));
         (void)session.precaution_grounds(session.ranking());
       }},
  };
  for (const auto& [step, run] : steps) {
    CAPTURE(step);
    CHECK_THROWS_AS(run(), engine::Error);
    CHECK(facts_in(reasoner.main_engine()) == main);
    CHECK(facts_in(reasoner.danger_engine()) == danger);
    const Assessment again = assess(reasoner, aged(harmless));
    CHECK(again.disposition == expected.disposition);
    REQUIRE(again.muscles.size() == expected.muscles.size());
    for (std::size_t i = 0; i < expected.muscles.size(); ++i)
      CHECK(again.muscles[i].ranked.belief == expected.muscles[i].ranked.belief);
  }
}

TEST_CASE("after a look ahead that fails the session still stands for its own answers") {
  const FailingKnowledge folder;
  Reasoner reasoner(folder.path());
  Session session(reasoner, aged(harmless));
  const Outlook before = session.outlook_with({});
  CHECK_THROWS_AS(session.outlook_with("age", number_answer(fails_in_main)), engine::Error);
  const Outlook after = session.outlook_with({});
  CHECK(after.triage.disposition == before.triage.disposition);
  REQUIRE(after.muscles.size() == before.muscles.size());
  for (std::size_t i = 0; i < before.muscles.size(); ++i) CHECK(after.muscles[i].belief == before.muscles[i].belief);
}

TEST_CASE("two sessions never stand on one reasoner at once") {
  Reasoner& reasoner = shipped_reasoner();
  const Session session(reasoner, answers_of({{"fever", "yes"}}));
  CHECK_THROWS_AS(Session(reasoner, answers_of({{"fever", "no"}})), std::logic_error);
}

}  // namespace
}  // namespace kneewise::testing
