#include "src/reasoning/screen.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "src/reasoning/session.hpp"
#include "tests/support/kb.hpp"

using kneewise::Answers;
using kneewise::Assessment;
using kneewise::assumed_by;
using kneewise::Disposition;
using kneewise::FamilyState;
using kneewise::Question;
using kneewise::QuestionKind;
using kneewise::RedFlag;
using kneewise::RuleOutline;
using kneewise::Screen;
using kneewise::Vocabulary;
using kneewise::testing::answers_of;
using kneewise::testing::assessed;
using kneewise::testing::facts_in;
using kneewise::testing::ranked;
using kneewise::testing::shipped_knowledge;
using kneewise::testing::shipped_reasoner;

namespace {

using Json = nlohmann::ordered_json;
using Words = std::vector<std::string>;

// Every question of the shipped vocabulary, answered so that nothing worries: an ache of months in front of the knee of
// a woman of 35, and nothing else.
Json nothing_worries() {
  const std::map<std::string, Json> chosen = {{"sex", "female"},
                                              {"side", "left"},
                                              {"trauma", "none"},
                                              {"onset", "gradual"},
                                              {"duration", "months"},
                                              {"course", "steady"},
                                              {"worst-zone", "knee-front"},
                                              {"pain-zone", {"knee-front"}},
                                              {"one-finger-spot", "beside-kneecap-inner"},
                                              {"pain-size", "palm"},
                                              {"pain-with-activity", "eases-as-warms-up"},
                                              {"age", 35},
                                              {"severity", 3},
                                              {"injury-age-days", 3650},
                                              {"weeks-since-surgery", 2600}};
  Json answers = Json::object();
  for (const Question& question : shipped_knowledge().vocabulary.questions()) {
    if (const auto answer = chosen.find(question.id); answer != chosen.end()) {
      answers[question.id] = answer->second;
    } else if (question.kind == QuestionKind::several) {
      answers[question.id] = Json::array();
    } else if (question.kind == QuestionKind::number) {
      answers[question.id] = question.min;
    } else if (question.kind == QuestionKind::yes_no) {
      answers[question.id] = question.worries("no") ? "yes" : "no";
    } else {
      answers[question.id] = question.answers.front();
    }
  }
  return answers;
}

// The same with some answers changed.
Json nothing_worries_but(const Json& changes) {
  Json answers = nothing_worries();
  for (const auto& [question, answer] : changes.items()) answers[question] = answer;
  return answers;
}

Json nothing_worries_without(const Words& questions) {
  Json answers = nothing_worries();
  for (const std::string& question : questions) answers.erase(question);
  return answers;
}

// A calf that was strained weeks ago, has swollen skin and is improving: only `better` stands between it and a clot.
Json strained_calf(const Json& better) {
  Json answers = nothing_worries_but({{"pain-zone", {"calf"}},
                                      {"worst-zone", "calf"},
                                      {"trauma", "overstretch"},
                                      {"onset", "sudden-injury"},
                                      {"duration", "weeks"},
                                      {"course", "improving"},
                                      {"skin", {{"value", {"swollen"}}, {"others", "denied"}}}});
  if (better.is_null()) {
    answers.erase("better");
  } else {
    answers["better"] = better;
  }
  return answers;
}

FamilyState state_of(const Assessment& assessment, const std::string& family) {
  REQUIRE(assessment.screen);
  for (const Screen::Entry& entry : assessment.screen->families)
    if (entry.family == family) return entry.state;
  FAIL("no entry for " << family);
  return FamilyState::not_asked;
}

FamilyState state_of(const Json& answers, const std::string& family) {
  return state_of(assessed(answers), family);
}

// The families that are not absent.
Words not_absent(const Assessment& assessment) {
  Words families;
  for (const Screen::Entry& entry : assessment.screen->families)
    if (entry.state != FamilyState::absent) families.push_back(entry.family);
  return families;
}

}  // namespace

TEST_CASE("The ledger holds each family with an urgent or emergency rule once, by id, and no other") {
  std::set<std::string> grave;
  for (const auto& [name, rule] : shipped_knowledge().rules)
    if (rule.disposition && *rule.disposition <= Disposition::urgent) grave.insert(rule.family);
  Words families;
  const Assessment assessment = assessed(Json::object());
  for (const Screen::Entry& entry : assessment.screen->families) families.push_back(entry.family);
  CHECK(families == Words(grave.begin(), grave.end()));
  CHECK(grave.contains("dvt"));
  CHECK_FALSE(grave.contains("no-improvement"));
}

TEST_CASE("As long as nothing was asked every family is not-asked, and the screen neither complete nor clear") {
  const Assessment assessment = assessed(Json::object());
  for (const Screen::Entry& entry : assessment.screen->families) {
    INFO(entry.family);
    CHECK(entry.state == FamilyState::not_asked);
  }
  CHECK_FALSE(assessment.screen->complete);
  CHECK_FALSE(assessment.screen->clear);
  CHECK_FALSE(assessment.cleared);
}

TEST_CASE("When every answer reassures every family is absent, and the screen complete and clear") {
  const Assessment assessment = assessed(nothing_worries());
  CHECK(not_absent(assessment) == Words{});
  CHECK(assessment.screen->complete);
  CHECK(assessment.screen->clear);
  CHECK(assessment.screen->open_questions.empty());
  CHECK(assessment.next_question.empty());
  CHECK(assessment.red_flags.empty());
}

TEST_CASE("A family of one question follows its answer: present, absent, unknown, not asked") {
  const std::string family = "pulmonary-embolism";
  const std::string question = "breathless-or-chest-pain";
  CHECK(state_of({{question, "yes"}}, family) == FamilyState::present);
  CHECK(state_of({{question, "no"}}, family) == FamilyState::absent);
  CHECK(state_of({{question, "unknown"}}, family) == FamilyState::unknown);
  CHECK(state_of({{"fever", "no"}}, family) == FamilyState::not_asked);
}

TEST_CASE("A no that is not quite certain leaves its family unknown, a doubtful yes makes it present") {
  const std::string question = "breathless-or-chest-pain";
  CHECK(state_of({{question, {{"value", "no"}, {"certainty", 0.9}}}}, "pulmonary-embolism") == FamilyState::unknown);
  CHECK(state_of({{question, {{"value", "yes"}, {"certainty", 0.1}}}}, "pulmonary-embolism") == FamilyState::present);
}

TEST_CASE("One decisive answer that is missing, unknown or worrying makes its family, and it alone, not absent") {
  const Assessment missing = assessed(nothing_worries_without({"calf-swelling"}));
  CHECK(not_absent(missing) == Words{"dvt"});
  CHECK(state_of(missing, "dvt") == FamilyState::not_asked);
  CHECK_FALSE(missing.screen->complete);
  CHECK_FALSE(missing.screen->clear);

  const Assessment unknown = assessed(nothing_worries_but({{"calf-swelling", "unknown"}}));
  CHECK(not_absent(unknown) == Words{"dvt"});
  CHECK(state_of(unknown, "dvt") == FamilyState::unknown);
  CHECK(unknown.screen->complete);
  CHECK_FALSE(unknown.screen->clear);

  const Assessment worrying = assessed(nothing_worries_but({{"calf-swelling", "yes"}}));
  CHECK(not_absent(worrying) == Words{"dvt"});
  CHECK(state_of(worrying, "dvt") == FamilyState::present);
  CHECK(worrying.screen->complete);
  CHECK_FALSE(worrying.screen->clear);
}

TEST_CASE("A family is absent as soon as no open answer could raise it, though questions are open elsewhere") {
  const Assessment assessment = assessed({{"true-locking", "no"}, {"locking", "none"}});
  CHECK(state_of(assessment, "locked-knee") == FamilyState::absent);
  CHECK(state_of(assessment, "dvt") == FamilyState::not_asked);
}

TEST_CASE("For a question whose yes reassures, the ledger looks ahead to its no") {
  CHECK(state_of(strained_calf("yes"), "dvt") == FamilyState::absent);
  CHECK(state_of(strained_calf("no"), "dvt") == FamilyState::present);
  CHECK(state_of(strained_calf("unknown"), "dvt") == FamilyState::unknown);
  CHECK(state_of(strained_calf(nullptr), "dvt") == FamilyState::not_asked);
  CHECK(state_of(strained_calf({{"value", "yes"}, {"certainty", 0.5}}), "dvt") == FamilyState::unknown);
}

TEST_CASE("The ledger looks through a score: points that open questions could add keep the family open") {
  // Pain in the groin for weeks and one point of the Wells score. Only through the score do days in bed matter here.
  Json answers = nothing_worries_but({{"pain-zone", {"groin"}},
                                      {"worst-zone", "groin"},
                                      {"duration", "weeks"},
                                      {"onset", "after-overuse"},
                                      {"immobilised", "yes"}});
  REQUIRE(state_of(answers, "dvt") == FamilyState::absent);
  answers.erase("bedridden-days");
  CHECK(state_of(answers, "dvt") == FamilyState::not_asked);
  answers["bedridden-days"] = "unknown";
  CHECK(state_of(answers, "dvt") == FamilyState::unknown);
  answers["bedridden-days"] = 10;
  CHECK(state_of(answers, "dvt") == FamilyState::present);
}

TEST_CASE("An unknown answer that could not raise the family alone leaves it not-asked") {
  // It takes pain behind the knee, which is not known, and a limited walking distance, which nobody asked for.
  Json answers = nothing_worries_but({{"age", 66}, {"sex", "male"}, {"worst-zone", "unknown"}});
  answers["pain-zone"] = "unknown";
  CHECK(state_of(answers, "popliteal-aneurysm") == FamilyState::absent);
  answers.erase("fixed-walking-distance");
  CHECK(state_of(answers, "popliteal-aneurysm") == FamilyState::not_asked);
  answers["fixed-walking-distance"] = "unknown";
  CHECK(state_of(answers, "popliteal-aneurysm") == FamilyState::unknown);
}

TEST_CASE("A list keeps a family open unless it denies or leaves out nothing that could raise it") {
  CHECK(not_absent(assessed(nothing_worries_but({{"history", Json::array()}}))) == Words{});
  CHECK(not_absent(assessed(nothing_worries_but({{"history", {{"value", {"gout"}}, {"others", "denied"}}}}))) ==
        Words{});

  // A plain list says nothing of what it leaves out, such as a tick bite.
  const Assessment plain = assessed(nothing_worries_but({{"history", {"gout"}}}));
  CHECK(state_of(plain, "lyme-arthritis") == FamilyState::not_asked);
  CHECK(plain.screen->open_questions == Words{"history"});

  const Json unsure = {{"value", Json::array()}, {"unsure", {"tick-bite"}}, {"others", "denied"}};
  const Assessment doubtful = assessed(nothing_worries_but({{"history", unsure}}));
  CHECK(not_absent(doubtful) == Words{"lyme-arthritis"});
  CHECK(state_of(doubtful, "lyme-arthritis") == FamilyState::unknown);
}

TEST_CASE("A zone that an unspecified place leaves open can still raise a family, a denied zone cannot") {
  // An older man whose walking distance is limited: pain behind the knee would speak of the artery there.
  Json answers =
      nothing_worries_but({{"age", 66}, {"sex", "male"}, {"fixed-walking-distance", "yes"}, {"worst-zone", "unknown"}});
  answers["pain-zone"] = {"knee-unspecified"};
  const Assessment unspecified = assessed(answers);
  CHECK(state_of(unspecified, "popliteal-aneurysm") == FamilyState::not_asked);
  CHECK(unspecified.screen->open_questions == Words{"pain-zone"});

  answers["pain-zone"] = {"knee-front"};
  CHECK(state_of(answers, "popliteal-aneurysm") == FamilyState::absent);

  answers["pain-zone"] = {"knee-front", "knee-back"};
  CHECK(state_of(answers, "popliteal-aneurysm") == FamilyState::present);
}

TEST_CASE("Open questions stand gravest first, then in the order of the interview") {
  // A locked knee is urgent, breathlessness and a numb saddle are emergencies; the locked knee is asked first.
  const Assessment assessment =
      assessed(nothing_worries_without({"true-locking", "numb-saddle", "breathless-or-chest-pain"}));
  CHECK(assessment.screen->open_questions == Words{"breathless-or-chest-pain", "numb-saddle", "true-locking"});
  CHECK(assessment.next_question == "breathless-or-chest-pain");
}

TEST_CASE("A question has the rank of the gravest picture it could bring") {
  // A sore vein is urgent anywhere and an emergency near the groin; a locked knee is urgent, and asked before.
  Json answers = nothing_worries_without({"true-locking", "calf-tender-vein"});
  answers["pain-zone"] = {"groin"};
  answers["worst-zone"] = "groin";
  CHECK(assessed(answers).screen->open_questions == Words{"calf-tender-vein", "true-locking"});
}

TEST_CASE("A question does not borrow the rank of a picture it can no longer bring") {
  // Away from the groin the sore vein is urgent like the locked knee, and the locked knee is asked before.
  const Assessment assessment = assessed(nothing_worries_without({"true-locking", "calf-tender-vein"}));
  CHECK(assessment.screen->open_questions == Words{"true-locking", "calf-tender-vein"});
}

TEST_CASE("A question that could bring several families stands once, and one that brings none not at all") {
  const Assessment assessment = assessed(Json::object());
  const auto& open = assessment.screen->open_questions;
  CHECK(std::set<std::string>(open.begin(), open.end()).size() == open.size());
  const auto place = [&open](const std::string& id) { return std::find(open.begin(), open.end(), id) - open.begin(); };
  const auto end = static_cast<std::ptrdiff_t>(open.size());
  REQUIRE(place("calf-swelling") < end);
  REQUIRE(place("true-locking") < end);
  CHECK(place("calf-swelling") < place("true-locking"));
  // Not read by any danger rule of an urgent or emergency family.
  CHECK(place("emotional-stress") == end);
  CHECK(place("knee-brace") < end);
}

TEST_CASE("A family that is raised asks for nothing more") {
  const Assessment assessment =
      assessed(nothing_worries_but({{"calf-swelling", "yes"}, {"pitting-oedema", "unknown"}}));
  CHECK(state_of(assessment, "dvt") == FamilyState::present);
  const auto& open = assessment.screen->open_questions;
  CHECK(std::find(open.begin(), open.end(), "pitting-oedema") == open.end());
}

TEST_CASE("The screen gives the states their contract names") {
  CHECK(id_of(FamilyState::present) == "present");
  CHECK(id_of(FamilyState::absent) == "absent");
  CHECK(id_of(FamilyState::unknown) == "unknown");
  CHECK(id_of(FamilyState::not_asked) == "not-asked");
}

// ---------------------------------------------------------------------------------------------------------------------
// Cleared

TEST_CASE("Cleared takes a clear screen") {
  const Assessment assessment = assessed(nothing_worries());
  REQUIRE(assessment.disposition == Disposition::muscular);
  CHECK(assessment.cleared);
  const std::string& muscular = shipped_knowledge().wording.dispositions.at(Disposition::muscular).action;
  CHECK(assessment.action == muscular);

  const Assessment unknown = assessed(nothing_worries_but({{"breathless-or-chest-pain", "unknown"}}));
  CHECK(unknown.disposition == Disposition::muscular);
  CHECK_FALSE(unknown.cleared);
  CHECK(unknown.action.find(muscular) == std::string::npos);

  const Assessment not_asked = assessed(nothing_worries_without({"breathless-or-chest-pain"}));
  CHECK(not_asked.disposition == Disposition::muscular);
  CHECK_FALSE(not_asked.cleared);
  CHECK(not_asked.action.find(muscular) == std::string::npos);
}

TEST_CASE("A routine referral is cleared when the screen is clear") {
  const Assessment assessment =
      assessed(nothing_worries_but({{"tried-self-care", "yes"}, {"better", "no"}, {"weeks-of-muscle-care", 8}}));
  REQUIRE(assessment.disposition == Disposition::routine_referral);
  REQUIRE(assessment.screen->clear);
  CHECK(assessment.cleared);
}

TEST_CASE("An inconclusive case is not cleared, though its screen is clear") {
  const Assessment assessment =
      assessed(nothing_worries_but({{"pain-zone", Json::array()}, {"worst-zone", "unknown"}}));
  REQUIRE(assessment.disposition == Disposition::inconclusive);
  CHECK(assessment.screen->clear);
  CHECK_FALSE(assessment.cleared);
}

TEST_CASE("The screen belongs to full detail only") {
  const Assessment assessment = ranked(answers_of(nothing_worries()));
  CHECK_FALSE(assessment.screen);
  CHECK_FALSE(assessment.cleared);
  CHECK(assessment.next_question.empty());
}

// ---------------------------------------------------------------------------------------------------------------------
// Assumed

TEST_CASE("What would lift an alarm and was not answered is told as assumed, in the order of the rule") {
  const auto assumed = [](const Json& answers) {
    for (const RedFlag& red_flag : assessed(answers).red_flags)
      if (red_flag.rule == "red-flag-dvt-swollen-calf-without-injury") return red_flag.assumed;
    FAIL("the rule did not fire");
    return Words{};
  };
  CHECK(assumed({{"calf-swelling", "yes"}}) == Words{"side", "trauma", "duration"});
  CHECK(assumed({{"calf-swelling", "yes"}, {"trauma", "none"}}) == Words{"side", "duration"});
  CHECK(assumed({{"calf-swelling", "yes"}, {"trauma", "unknown"}, {"side", "left"}}) == Words{"trauma", "duration"});
  CHECK(assumed({{"calf-swelling", "yes"}, {"trauma", "none"}, {"side", "left"}, {"duration", "days"}}) == Words{});
}

TEST_CASE("Assumed are the negated patterns alone, each question once, known questions only") {
  Question duration;
  duration.id = "duration";
  duration.kind = QuestionKind::choice;
  duration.answers = {"days", "months", "years"};
  Question age;
  age.id = "age";
  age.kind = QuestionKind::number;
  Question history;
  history.id = "history";
  history.kind = QuestionKind::several;
  history.answers = {"gout", "cancer"};
  const Vocabulary vocabulary({duration, age, history});

  const auto pattern = [](const std::string& question, const Words& answers, bool negated) {
    kneewise::PatternOutline made;
    made.template_name = "finding";
    made.questions = {question};
    made.answers = answers;
    made.negated = negated;
    return made;
  };
  RuleOutline rule;
  rule.patterns = {pattern("history", {"cancer"}, false), pattern("history", {"gout"}, true),
                   pattern("duration", {"months"}, true), pattern("duration", {"years"}, true),
                   pattern("shoe-size", {}, true),        pattern("age", {}, true)};

  CHECK(assumed_by(rule, {}, vocabulary) == Words{"history", "duration", "age"});

  Answers answers;
  answers["age"].number = 47;
  answers["duration"].chosen = {"days"};
  answers["history"].chosen = {"cancer"};  // a plain list: nobody spoke of gout
  CHECK(assumed_by(rule, answers, vocabulary) == Words{"history"});
  answers["history"].unsure = {"gout"};
  answers["history"].others_denied = true;
  CHECK(assumed_by(rule, answers, vocabulary) == Words{"history"});
  answers["history"].unsure.clear();
  CHECK(assumed_by(rule, answers, vocabulary) == Words{});
  answers["age"] = {};
  answers["age"].known = false;
  CHECK(assumed_by(rule, answers, vocabulary) == Words{"age"});
}

// ---------------------------------------------------------------------------------------------------------------------
// No traces

TEST_CASE("Looking ahead leaves the working memory as it was, and the same screen twice") {
  const Words before = facts_in(shipped_reasoner().danger_engine());
  const Answers answers = answers_of({{"age", 47}, {"pain-zone", {"knee-back"}}, {"fever", "unknown"}});
  const auto screen = [&] { return kneewise::Session(shipped_reasoner(), answers).screen(); };
  const Screen first = screen();
  CHECK(facts_in(shipped_reasoner().danger_engine()) == before);
  const Screen second = screen();
  CHECK(first.open_questions == second.open_questions);
  REQUIRE(first.families.size() == second.families.size());
  for (std::size_t i = 0; i < first.families.size(); ++i) CHECK(first.families[i].state == second.families[i].state);
}
