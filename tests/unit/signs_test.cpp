// Signs: what the host tells the engines of an answer, and that whoever reads a rule reads its signs.
#include "src/knowledge/signs.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "src/basics/lists.hpp"
#include "src/knowledge/load.hpp"
#include "src/reasoning/facts_of.hpp"
#include "src/reasoning/session.hpp"
#include "tests/support/kb.hpp"

namespace kneewise::testing {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;
using Words = std::vector<std::string>;

// The facts that tell signs, as a rule file would write them, sorted.
Words signs_of(const Json& answers, const std::string& of) {
  Words lines;
  for (const engine::NewFact& fact : facts_of(answers_of(answers), shipped_knowledge())) {
    if (fact.template_name != "told" && fact.template_name != "sure") continue;
    if (engine::printed(fact.slots.front().second) != of) continue;
    std::string line = fact.template_name;
    for (const auto& [slot, value] : fact.slots) line += " " + engine::printed(value);
    lines.push_back(line);
  }
  std::sort(lines.begin(), lines.end());
  return lines;
}

// A copy of the shipped knowledge in which one text of one file is another.
class ChangedKnowledge {
 public:
  ChangedKnowledge(const std::string& file, const std::string& text, const std::string& now) {
    std::string pattern = (fs::temp_directory_path() / "kneewise-signs-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
    path_ = pattern;
    for (const char* part : {"rules", "facts"}) fs::copy(project_path(part), path_ / part, fs::copy_options::recursive);
    std::ifstream before(path_ / file);
    std::string content{std::istreambuf_iterator<char>(before), {}};
    const auto at = content.find(text);
    if (at == std::string::npos) throw std::runtime_error(file + " does not hold: " + text);
    content.replace(at, text.size(), now);
    std::ofstream(path_ / file) << content;
  }
  ChangedKnowledge(const ChangedKnowledge&) = delete;
  ChangedKnowledge& operator=(const ChangedKnowledge&) = delete;
  ~ChangedKnowledge() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  [[nodiscard]] const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

const RuleOutlook& outlook_of(const std::vector<RuleOutlook>& outlooks, const std::string& rule) {
  const auto found = std::ranges::find(outlooks, rule, &RuleOutlook::rule);
  REQUIRE(found != outlooks.end());
  return *found;
}

const RedFlag* raised(const std::vector<RedFlag>& red_flags, const std::string& rule) {
  const auto found = std::ranges::find(red_flags, rule, &RedFlag::rule);
  return found == red_flags.end() ? nullptr : &*found;
}

// The weight of a piece of evidence for a muscle.
double weight_of(const Json& answers, const std::string& muscle, const std::string& item) {
  const Assessment assessment = assessed(answers);
  const Ranked* ranked = assessment.find(muscle);
  REQUIRE(ranked != nullptr);
  const auto piece = std::ranges::find(ranked->evidence_for, item, &Evidence::item);
  REQUIRE(piece != ranked->evidence_for.end());
  return piece->weight;
}

Json unsure(const Json& value) {
  return {{"value", value}, {"certainty", 0.5}};
}

}  // namespace

TEST_CASE("An answer tells its signs, and makes them sure when it is certain") {
  CHECK(signs_of({{"fever", "yes"}}, "feverish-or-unwell") == Words{"told feverish-or-unwell fever yes"});
  CHECK(signs_of({{"duration", "months"}}, "for-months-or-years") ==
        Words{"sure for-months-or-years", "told for-months-or-years duration months"});
  CHECK(signs_of({{"duration", unsure("months")}}, "for-months-or-years") ==
        Words{"told for-months-or-years duration months 0.5"});
  CHECK(signs_of({{"duration", "weeks"}}, "for-months-or-years").empty());
  CHECK(signs_of({{"fever", "no"}}, "feverish-or-unwell").empty());
  CHECK(signs_of({{"fever", "unknown"}}, "feverish-or-unwell").empty());
}

TEST_CASE("The yes of a yes-no question is a sign of its own id, and its no is none") {
  CHECK(signs_of({{"foot-drop", "yes"}}, "foot-drop") == Words{"told foot-drop foot-drop yes"});
  CHECK(signs_of({{"foot-drop", "no"}}, "foot-drop").empty());
  CHECK(signs_of({{"better", "yes"}}, "better") == Words{"sure better"});
  CHECK(signs_of({{"better", "no"}}, "not-better") == Words{"told not-better better no"});
}

TEST_CASE("A sign with several rows is told by each of them") {
  CHECK(signs_of({{"trauma", "fall"}, {"onset", "sudden-injury"}}, "injury") ==
        Words{"told injury onset sudden-injury", "told injury trauma fall"});
}

TEST_CASE("A number tells the ranges that it lies in, at their ends as the row says") {
  CHECK(signs_of({{"age", 60}}, "aged-60-or-over") == Words{"told aged-60-or-over age 60"});
  CHECK(signs_of({{"age", 59}}, "aged-60-or-over").empty());
  CHECK(signs_of({{"injury-age-days", 8}}, "injured-over-7-days-ago") == Words{"sure injured-over-7-days-ago"});
  CHECK(signs_of({{"injury-age-days", 7}}, "injured-over-7-days-ago").empty());
}

TEST_CASE("A range includes from and to, and leaves out above and below") {
  const auto range = [](const std::string& slots) {
    return range_in(engine::read_source("(sign (id a) (question b) " + slots + ")", "test").front());
  };
  const Range included = range("(from 3) (to 9)");
  CHECK(included.contains(3));
  CHECK(included.contains(9));
  CHECK_FALSE(included.contains(2.9));
  CHECK_FALSE(included.contains(9.1));
  const Range left_out = range("(above 3) (below 9)");
  CHECK_FALSE(left_out.contains(3));
  CHECK_FALSE(left_out.contains(9));
  CHECK(left_out.contains(3.1));
  CHECK(range("(from 3)").contains(1e9));
  CHECK(range("(below 3)").contains(-1e9));
  CHECK(range("(above 3) (to 3)").empty());
  CHECK_FALSE(range("(from 3) (to 3)").empty());
}

TEST_CASE("Every sign is read by some rule, and no two mean the same answer alone") {
  const Signs& signs = shipped_knowledge().signs;
  std::set<std::string> read;
  for (const auto& [name, rule] : shipped_knowledge().rules)
    for (const PatternOutline& pattern : rule.patterns) read.insert(pattern.sign);
  std::map<std::string, std::string> meanings;
  for (const std::string& id : signs.ids()) {
    CAPTURE(id);
    const auto rows = signs.rows_of(id);
    if (rows.size() == 1 && rows.front().question == id) continue;  // the yes of a question
    CHECK(read.contains(id));
    std::string meaning;
    for (const SignRow& row : rows) {
      std::vector<std::string> answers = row.answers;
      std::sort(answers.begin(), answers.end());
      meaning += row.question + " " + std::to_string(row.range.from) + " " + std::to_string(row.range.to) +
                 (row.range.without_from ? "(" : "[") + (row.range.without_to ? ")" : "]");
      for (const std::string& answer : answers) meaning += " " + answer;
    }
    const auto [first, added] = meanings.emplace(meaning, id);
    CAPTURE(first->second);
    CHECK(added);
  }
}

TEST_CASE("With nothing asked no family is absent, and each could be raised") {
  Session session(shipped_reasoner(), {});
  const Screen screen = session.screen();
  REQUIRE(screen.families.size() > 40);
  for (const Screen::Entry& entry : screen.families) {
    CAPTURE(entry.family);
    CHECK(entry.state == FamilyState::not_asked);
    // By itself: not because another family was looked at.
    const auto outlooks = session.rule_outlooks(entry.family);
    CHECK(std::ranges::any_of(outlooks, &RuleOutlook::can_be_raised));
    for (const RuleOutlook& outlook : outlooks) CHECK_FALSE(outlook.not_asked.empty());
  }
}

TEST_CASE("The screen takes a number from the range that the rule asks for") {
  // A child of three since a fall: hurt two or more days ago, and bruised, would be inflicted-injury.
  Session session(shipped_reasoner(), answers_of({{"age", 3},
                                                  {"pain-zone", {"knee-unspecified"}},
                                                  {"stiff-knee-walk", "yes"},
                                                  {"trauma", "fall"},
                                                  {"onset", "sudden-injury"},
                                                  {"duration", "days"}}));
  const Screen screen = session.screen();
  const auto entry = std::ranges::find(screen.families, std::string("inflicted-injury"), &Screen::Entry::family);
  REQUIRE(entry != screen.families.end());
  CHECK(entry->state == FamilyState::not_asked);
}

TEST_CASE("What a sign means is what the screen waits for") {
  const std::string rule = "red-flag-septic-arthritis-inflamed-knee-that-cannot-be-used";
  const auto waits_for = [&](Reasoner& reasoner) {
    Words questions;
    Session session(reasoner, {});
    const auto outlooks = session.rule_outlooks("septic-arthritis");
    for (const RuleOutlook::Wait& wait : outlook_of(outlooks, rule).not_asked) questions.push_back(wait.question);
    return questions;
  };
  const Words before = waits_for(shipped_reasoner());
  CHECK(contains(before, std::string("cannot-bear-weight")));
  const auto& patterns = shipped_knowledge().rules.at(rule).patterns;
  const auto pattern = std::ranges::find_if(
      patterns, [](const PatternOutline& one) { return !one.negated && one.questions == Words{"pain-zone"}; });
  REQUIRE(pattern != patterns.end());
  CHECK(pattern->sign == "knee-pain");
  CHECK(pattern->answers.size() == 8);

  // Without its row about the knee's places the rule waits for no place.
  const ChangedKnowledge changed("facts/signs.clp", "(sign (id knee-pain) (question pain-zone) (answers",
                                 "(sign (id knee-pain) (question swelling) (answers whole-knee))\n"
                                 "  (sign (id of-no-use) (question pain-zone) (answers");
  Reasoner other(changed.path());
  CHECK(contains(before, std::string("pain-zone")));
  CHECK_FALSE(contains(waits_for(other), std::string("pain-zone")));
}

TEST_CASE("What a sign means is what a red flag rests on and assumes") {
  const std::string rule = "red-flag-cauda-equina-both-legs-tingling-from-the-back";
  const Json answers = {{"pain-quality", {"numbness-tingling"}}, {"pain-zone", {"low-back"}}, {"side", "both"}};
  {
    Session session(shipped_reasoner(), answers_of(answers));
    const auto red_flags = session.red_flags();
    REQUIRE(raised(red_flags, rule) != nullptr);
    CHECK(texts_of(raised(red_flags, rule)->because) ==
          Words{"pain-quality=numbness-tingling", "pain-zone=low-back", "side=both"});
    CHECK(raised(red_flags, rule)->assumed == Words{"duration"});
  }
  const ChangedKnowledge without_side("facts/signs.clp", "  (sign (id both-legs) (question side) (answers both))\n",
                                      "");
  Reasoner other(without_side.path());
  CHECK(raised(Session(other, answers_of(answers)).red_flags(), rule) == nullptr);
  const ChangedKnowledge of_course("facts/signs.clp",
                                   "(sign (id for-months-or-years) (question duration) (answers months years))",
                                   "(sign (id for-months-or-years) (question course) (answers steady))");
  Reasoner third(of_course.path());
  Session session(third, answers_of(answers));
  const auto red_flags = session.red_flags();
  REQUIRE(raised(red_flags, rule) != nullptr);
  CHECK(raised(red_flags, rule)->assumed == Words{"course"});
}

TEST_CASE("The law holds for what a sign means") {
  const auto problems = [](const std::string& sign, const std::string& row) {
    const ChangedKnowledge changed("facts/signs.clp", "  (sign (id " + sign + ")",
                                   "  " + row + "\n  (sign (id " + sign + ")");
    try {
      (void)load_knowledge(changed.path());
    } catch (const KnowledgeError& error) {
      return std::string(error.what());
    }
    return std::string();
  };
  CHECK_THAT(problems("for-years", "(sign (id for-years) (question fever) (answers yes))"),
             Catch::Matchers::Contains("'fever = yes' worries: it must not lift an alarm"));
  CHECK_THAT(problems("both-legs", "(sign (id both-legs) (question fever) (answers no))"),
             Catch::Matchers::Contains("'fever = no' reassures: it must not raise an alarm"));
}

TEST_CASE("A certainty of a half halves the weight of an association, a pattern and a rule through two signs") {
  CHECK(weight_of({{"locking", unsure("will-not-lock-straight")}}, "popliteus", "locking=will-not-lock-straight") * 2 ==
        Approx(weight_of({{"locking", "will-not-lock-straight"}}, "popliteus", "locking=will-not-lock-straight")));
  const std::string pattern = "pattern-knee-gives-way-in-stride";
  const double certain = weight_of({{"giving-way", "knee-buckles"}, {"trauma", "fall"}}, "vastus-medialis", pattern);
  CHECK(weight_of({{"giving-way", unsure("knee-buckles")}, {"trauma", "fall"}}, "vastus-medialis", pattern) * 2 ==
        Approx(certain));
  CHECK(weight_of({{"giving-way", "knee-buckles"}, {"trauma", unsure("fall")}}, "vastus-medialis", pattern) * 2 ==
        Approx(certain));
  // Two ways: the surer one counts.
  CHECK(weight_of({{"giving-way", "knee-buckles"}, {"trauma", unsure("fall")}, {"aggravated-by", {"walking"}}},
                  "vastus-medialis", pattern) == Approx(certain));
}

TEST_CASE("Doubt raises an alarm and lifts none") {
  const std::string rule = "red-flag-cauda-equina-foot-drop-with-both-legs";
  const auto stands = [&](const Json& answers) {
    return raised(Session(shipped_reasoner(), answers_of(answers)).red_flags(), rule) != nullptr;
  };
  CHECK(stands({{"foot-drop", unsure("yes")}, {"side", "both"}}));
  CHECK(stands({{"foot-drop", "yes"}, {"side", "both"}, {"duration", unsure("years")}}));
  CHECK_FALSE(stands({{"foot-drop", "yes"}, {"side", "both"}, {"duration", "years"}}));
}

TEST_CASE("Rules of one family and level are each a red flag of their own, with their own reasons") {
  Session session(shipped_reasoner(), answers_of({{"numb-saddle", "yes"}, {"bladder-bowel-change", "yes"}}));
  const auto red_flags = session.red_flags();
  const RedFlag* saddle = raised(red_flags, "red-flag-cauda-equina-saddle-numbness");
  const RedFlag* bladder = raised(red_flags, "red-flag-cauda-equina-bladder-or-bowel-change");
  REQUIRE(saddle != nullptr);
  REQUIRE(bladder != nullptr);
  CHECK(texts_of(saddle->because) == Words{"numb-saddle=yes"});
  CHECK(texts_of(bladder->because) == Words{"bladder-bowel-change=yes"});
}

}  // namespace kneewise::testing
