#include "src/knowledge/load_contract.hpp"

#include <stdlib.h>
#include <unistd.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

#include "src/basics/lists.hpp"
#include "src/knowledge/load.hpp"
#include "tests/support/kb.hpp"

using kneewise::check_contract;
using kneewise::Disposition;
using kneewise::knowledge_directory;
using kneewise::knowledge_files;
using kneewise::KnowledgeError;
using kneewise::load_knowledge;
using kneewise::Problem;
using kneewise::SourceFile;

namespace {

namespace fs = std::filesystem;
using Words = std::vector<std::string>;
using Catch::Matchers::Contains;

// Nothing is wrong here: what the texts of the tests stand on.
const std::string clean = R"((deftemplate finding (slot question) (slot answer) (slot certainty))
(deftemplate told (slot sign) (slot question) (slot answer) (slot certainty))
(deftemplate sure (slot sign))
(deftemplate sign (slot id))
(deftemplate asked (slot question) (slot state))
(deftemplate denied (slot question) (slot answer))
(deftemplate source (slot id))
(deftemplate founding-statement (slot id))
(deftemplate question (slot id))
(deftemplate applies (slot question))
(deftemplate alternative (slot id))
(deftemplate association (slot about))
(deftemplate range-association (slot about))
(deftemplate referral-zone (slot muscle))
(deftemplate habit (slot question))
(deftemplate usual-age (slot question))
(deftemplate only-with (slot item))
(deftemplate never-together (multislot items))
(deftemplate danger-picture (slot family))
(deftemplate red-flag (slot family))
(deftemplate red-flag-family (slot id))
(deftemplate score-point (slot item))
(deftemplate reached (slot about))
(deftemplate evidence (slot about))
(deffacts tables
  (source (id book))
  (founding-statement (id S001))
  (red-flag-family (id dvt))
  (question (id fever) (kind yes-no) (stage danger) (worrying yes))
  (question (id better) (kind yes-no) (stage danger) (worrying no))
  (question (id limp) (kind yes-no) (stage signs))
  (question (id night-pain) (kind yes-no) (stage signs) (worrying yes))
  (question (id age) (kind number) (stage context))
  (question (id duration) (kind choice) (stage context) (answers days weeks months))
  (question (id pain-zone) (kind several) (stage complaint) (answers knee-front knee-back calf))
  (sign (id for-months) (question duration) (answers months))
  (sign (id for-days) (question duration) (answers days))
  (sign (id no-fever) (question fever) (answers no))
  (sign (id not-better) (question better) (answers no))
  (sign (id ill) (question fever) (answers yes))
  (sign (id ill) (question night-pain) (answers yes))
  (sign (id old) (question age) (from 60))
  (alternative (id infection) (disposition urgent))
  (alternative (id sprain) (disposition self-limiting))
  (association (about soleus) (question limp) (answer yes) (sources book S001)))
(defrule sign-limp
  "A limp speaks for the soleus. Sources: book, S001."
  (logical (finding (question limp) (answer yes)))
  =>
  (assert (evidence (about soleus))))
(defrule red-flag-dvt-fever
  "A fever that is not getting better. Sources: book."
  (logical (told (sign fever)) (not (sure (sign better))))
  =>
  (assert (red-flag (family dvt) (disposition urgent)))))";

SourceFile file(const std::string& name, const std::string& text) {
  return {name, engine::read_source(text, name)};
}

// The problems of a text that stands beside the clean one, as they are shown.
Words problems_of(const std::string& text) {
  Words shown;
  for (const Problem& problem : check_contract({file("clean.clp", clean), file("test.clp", text)}))
    shown.push_back(printed(problem));
  return shown;
}

// A rule that keeps the contract but for its conditions, which stand in line 3.
std::string rule(const std::string& conditions) {
  return "(defrule sign\n  \"A statement. Sources: book.\"\n  (logical " + conditions +
         ")\n  =>\n  (assert (evidence (about soleus))))";
}

// The same for a danger rule of family dvt.
std::string danger(const std::string& conditions) {
  return "(defrule red-flag-dvt-sign\n  \"A statement. Sources: book.\"\n  (logical " + conditions +
         ")\n  =>\n  (assert (red-flag (family dvt) (disposition urgent))))";
}

std::string row(const std::string& text) {
  return "(deffacts rows\n  (source (id paper))\n  " + text + ")";
}

const std::string fever = "(finding (question fever) (answer yes))";
const std::string told_fever = "(told (sign fever))";
const std::string limp = "(finding (question limp) (answer yes))";

// The only problem of a rule made by `rule` or `danger`: at line 1 (the rule) or 3 (its conditions).
Words in_rule(int line, const std::string& text) {
  return {"test.clp:" + std::to_string(line) + ": defrule sign: " + text};
}
Words in_danger(int line, const std::string& text) {
  return {"test.clp:" + std::to_string(line) + ": defrule red-flag-dvt-sign: " + text};
}
Words in_row(const std::string& text) {
  return {"test.clp:3: deffacts rows: " + text};
}

const std::string no_support = " carries no support: write the condition inside a pattern";
const std::string leading_not = "the first condition is a fact pattern: a leading 'not' has nothing to stand on";
const std::string from_nothing = "it has no positive pattern on a fact of the case: it would conclude from nothing";
const std::string not_logical =
    "the whole left-hand side stands inside one 'logical', else conclusions outlive their findings";
const std::string question_first =
    "'question' is written before all other slots, else a number is compared with other answers";

}  // namespace

TEST_CASE("What keeps the contract has no problem") {
  CHECK(problems_of("").empty());
  CHECK(problems_of(rule(limp)).empty());
  CHECK(problems_of(danger(told_fever)).empty());
  CHECK(problems_of(row("(association (about soleus) (question limp) (answer no) (sources paper))")).empty());
}

TEST_CASE("A problem is shown with file, line, construct and sentence") {
  CHECK(printed(Problem{"a.clp", 3, "defrule b", "it is wrong"}) == "a.clp:3: defrule b: it is wrong");
  CHECK(printed(Problem{"a.clp", 3, "", "it is wrong"}) == "a.clp:3: it is wrong");
  CHECK(printed(Problem{"a.clp", 0, "", "it is wrong"}) == "a.clp: it is wrong");
}

// ---------------------------------------------------------------------------------------------------------------------
// Constructs

TEST_CASE("Words and empty brackets outside any construct are refused") {
  CHECK(problems_of("\nword") == Words{"test.clp:2: 'word' stands outside any construct"});
  CHECK(problems_of("\n\n\"text\"") == Words{"test.clp:3: 'text' stands outside any construct"});
  CHECK(problems_of("()") == Words{"test.clp:1: '' stands outside any construct"});
}

TEST_CASE("Only templates, facts and rules may stand in a file") {
  const std::string kind =
      GENERATE(as<std::string>{}, "defglobal", "deffunction", "defmodule", "defclass", "defgeneric", "defmethod",
               "definstances", "defmessage-handler", "reset", "load", "assert", "Defrule");
  CHECK(
      problems_of("\n(" + kind + " name)") ==
      Words{"test.clp:2: " + kind + " name: only deftemplate, deffacts and defrule may stand in a rule or fact file"});
}

TEST_CASE("A name is used once for a kind of construct, over all files") {
  CHECK(problems_of("(deffacts tables)") ==
        Words{"test.clp:1: deffacts tables: the name is taken already, at clean.clp:25"});
  CHECK(problems_of("\n(deftemplate asked (slot x))") ==
        Words{"test.clp:2: deftemplate asked: the name is taken already, at clean.clp:5"});
  CHECK(problems_of(rule(limp) + "\n" + rule(fever)) ==
        Words{"test.clp:6: defrule sign: the name is taken already, at test.clp:1"});
}

TEST_CASE("A rule and a table may share a name") {
  CHECK(problems_of("(deffacts sign)\n" + rule(limp)).empty());
}

// ---------------------------------------------------------------------------------------------------------------------
// The left-hand side

TEST_CASE("A rule declares no salience") {
  CHECK(problems_of("(defrule sign\n  \"A statement. Sources: book.\"\n  (declare (salience 5))\n  (logical " + limp +
                    ")\n  => (assert (evidence)))") ==
        in_rule(3, "a rule declares no salience: conclusions must not depend on the order of firing"));
}

TEST_CASE("The whole left-hand side stands inside one 'logical'") {
  const std::string conditions = GENERATE_COPY(
      as<std::string>{}, limp, limp + " " + fever, "(logical " + limp + ") " + fever,
      "(logical " + limp + ") (not " + fever + ")", fever + " (logical " + limp + ")",
      "(logical " + limp + ") (logical " + fever + ")", "?fact <- " + limp, "(and (logical " + limp + "))");
  CAPTURE(conditions);
  CHECK(problems_of("(defrule sign \"A statement. Sources: book.\"\n" + conditions + "\n=> (assert (evidence)))") ==
        in_rule(1, not_logical));
}

TEST_CASE("A rule without any condition is refused") {
  CHECK(problems_of("(defrule sign \"A statement. Sources: book.\" => (assert (evidence)))") ==
        Words{in_rule(1, not_logical)[0], in_rule(1, from_nothing)[0]});
}

TEST_CASE("The 'or's of a rule spell out to eight rules at most") {
  const std::string two = "(or " + limp + " " + fever + ")";
  const std::string three = "(or " + limp + " " + fever + " " + limp + ")";
  const std::string four = "(or " + two + " " + two + ")";
  CHECK(problems_of(rule(two + two + two)).empty());
  CHECK(problems_of(rule(four + two)).empty());
  CHECK(problems_of(rule(three + three)) == in_rule(1, "its 'or's spell out to 9 rules; more than 8 are two rules"));
  CHECK(problems_of(rule("(or (and " + four + two + ") " + limp + ")")) ==
        in_rule(1, "its 'or's spell out to 9 rules; more than 8 are two rules"));
}

TEST_CASE("Words joined by | in one pattern are one rule") {
  CHECK(problems_of(rule("(finding (question duration) (answer days|weeks|months)) "
                         "(finding (question pain-zone) (answer knee-front|knee-back|calf)) "
                         "(finding (question fever|limp|better) (answer yes|no))"))
            .empty());
}

TEST_CASE("A condition that carries no support is refused wherever it stands in the conjunction") {
  CHECK(problems_of(rule(limp + "\n  (test (> 2 1))")) == in_rule(4, "'test'" + no_support));
  CHECK(problems_of(rule("(test (> 2 1)) " + limp)) == in_rule(3, "'test'" + no_support));
  CHECK(problems_of(rule(limp + " (exists " + fever + ")")) == in_rule(3, "'exists'" + no_support));
  CHECK(problems_of(rule(limp + " (forall " + fever + " (denied (question limp) (answer yes)))")) ==
        in_rule(3, "'forall'" + no_support));
  CHECK(problems_of(rule("(and (test (> 2 1)) " + limp + ")")) == in_rule(3, "'test'" + no_support));
  CHECK(problems_of(rule("(or " + fever + "\n (and " + limp + "\n (test (> 2 1))))")) ==
        in_rule(5, "'test'" + no_support));
}

TEST_CASE("A branch of an 'or' is held to the same, at any depth") {
  CHECK(problems_of(rule("(or " + fever + " (test (> 2 1))) " + limp)) == in_rule(3, "'test'" + no_support));
  CHECK(problems_of(rule(limp + " (not (test (> 2 1)))")) == in_rule(3, "'test'" + no_support));
  CHECK(problems_of(rule("(or (or (not " + fever + ") " + limp + ") " + limp + ")")) == in_rule(3, leading_not));
  CHECK(problems_of(rule(limp + " (or (and (not " + fever + ") " + limp + ") " + fever + ")")).empty());
}

TEST_CASE("A rule does not begin with 'not'") {
  CHECK(problems_of(rule("(not " + fever + ") " + limp)) == in_rule(3, leading_not));
  CHECK(problems_of(rule("(and (not " + fever + ") " + limp + ")")) == in_rule(3, leading_not));
  CHECK(problems_of(rule("(or " + fever + "\n (not " + fever + ")) " + limp)) == in_rule(4, leading_not));
  CHECK(problems_of(rule("(or " + fever + "\n (and (not " + fever + ") " + limp + "))")) == in_rule(4, leading_not));
  CHECK(problems_of(rule(limp + " (not " + fever + ")")).empty());
}

TEST_CASE("A 'not' inside a 'not' is refused, however deep") {
  const std::string twice = "a 'not' inside a 'not' would let an answer raise what it should lift: write it plainly";
  const std::string better = "(sure (sign better))";
  CHECK(problems_of(danger(told_fever + " (not (not " + better + "))")) == in_danger(3, twice));
  CHECK(problems_of(danger(told_fever + " (not (and " + better + " (not " + better + ")))")) == in_danger(3, twice));
  CHECK(problems_of(danger(told_fever + " (not " + better + ") (not " + better + ")")).empty());
}

TEST_CASE("A rule needs a positive pattern on a fact of the case") {
  CHECK(problems_of(rule("(association (about ?about))")) == in_rule(1, from_nothing));
  CHECK(problems_of(rule("(association (about ?about)) (not " + limp + ")")) == in_rule(1, from_nothing));
  CHECK(problems_of(rule("(not " + limp + ")")) == Words{in_rule(3, leading_not)[0], in_rule(1, from_nothing)[0]});
  const std::string of_case = GENERATE(as<std::string>{}, "(finding (question limp))", "(asked (question limp))",
                                       "(denied (question limp) (answer yes))");
  CHECK(problems_of(rule("(association (about ?about)) " + of_case)).empty());
}

TEST_CASE("A fact that another rule concludes is a fact of the case") {
  const std::string reaching = "\n(defrule reaching \"A statement. Sources: book.\" (logical " + limp +
                               ") => (assert (reached (about soleus))))";
  CHECK(problems_of(rule("(reached (about ?about))") + reaching).empty());
  CHECK(problems_of(rule("(reached (about ?about))")) == in_rule(1, from_nothing));
}

TEST_CASE("A pattern has a template") {
  CHECK(problems_of(rule(limp + "\n (fnding (question limp))")) == in_rule(4, "there is no template 'fnding'"));
  CHECK(problems_of(rule(limp + "\n (not (fnding (question limp)))")) == in_rule(4, "there is no template 'fnding'"));
}

TEST_CASE("'question' is written first in every pattern on the case") {
  CHECK(problems_of(rule("(finding (answer yes) (question limp))")) == in_rule(3, question_first));
  CHECK(problems_of(rule(limp + "\n (not (finding (certainty 1.0) (question fever) (answer yes)))")) ==
        in_rule(4, question_first));
  CHECK(problems_of(rule("(denied (answer yes) (question limp))")) == in_rule(3, question_first));
  CHECK(problems_of(rule("(asked (state unknown) (question limp))")) == in_rule(3, question_first));
  CHECK(problems_of(rule("(association (about ?a) (question ?q)) (finding (question ?q))")).empty());
}

TEST_CASE("A pattern names a question that exists") {
  CHECK(problems_of(rule("(finding (question fevr) (answer yes))")) ==
        in_rule(3, "unknown question 'fevr'; did you mean 'fever'?"));
  CHECK(problems_of(rule("(finding (question limp|fevr) (answer yes))")) ==
        in_rule(3, "unknown question 'fevr'; did you mean 'fever'?"));
  CHECK(problems_of(rule(limp + " (not (asked (question something-else-entirely)))")) ==
        in_rule(3, "unknown question 'something-else-entirely'"));
}

TEST_CASE("A pattern names an answer that its question offers") {
  CHECK(problems_of(rule("(finding (question duration) (answer days|wekks))")) ==
        in_rule(3, "unknown answer 'wekks' for duration; did you mean 'weeks'?"));
  CHECK(problems_of(rule("(denied (question pain-zone) (answer calff))")) ==
        in_rule(3, "unknown answer 'calff' for pain-zone; did you mean 'calf'?"));
  CHECK(problems_of(rule("(finding (question limp) (answer maybe))")) == in_rule(3, "unknown answer 'maybe' for limp"));
}

TEST_CASE("Variables and numbers are no answers to check") {
  CHECK(problems_of(rule("(finding (question ?q) (answer ?a))")).empty());
  CHECK(problems_of(rule("(finding (question age) (answer ?n&:(>= ?n 55)))")).empty());
  CHECK(problems_of(rule("(finding (question age) (answer 47))")).empty());
}

// ---------------------------------------------------------------------------------------------------------------------
// Docstring and conclusion

TEST_CASE("A rule says in its docstring what it states") {
  const std::string rest = "(logical " + limp + ") => (assert (evidence (about soleus))))";
  const std::string no_statement = "it has no docstring that says what it states";
  const std::string no_source = "the docstring names no source (\"Sources: id id.\")";
  CHECK(problems_of("(defrule sign " + rest) == Words{in_rule(1, no_statement)[0], in_rule(1, no_source)[0]});
  CHECK(problems_of("(defrule sign \"Sources: book.\" " + rest) == in_rule(1, no_statement));
  CHECK(problems_of("(defrule sign \"A statement.\" " + rest) == in_rule(1, no_source));
  CHECK(problems_of("(defrule sign \"A statement. Sources: .\" " + rest) == in_rule(1, no_source));
}

TEST_CASE("A rule names sources that exist") {
  CHECK(problems_of("(defrule sign\n\"A statement. Sources: book boook.\"\n(logical " + limp +
                    ") => (assert (evidence)))") == in_rule(1, "unknown source 'boook'; did you mean 'book'?"));
}

TEST_CASE("What a rule concludes has a template") {
  CHECK(problems_of("(defrule sign \"A statement. Sources: book.\" (logical " + limp + ")\n=> (assert (evidnce)))") ==
        in_rule(1, "there is no template 'evidnce'"));
  CHECK(problems_of("(defrule sign \"A statement. Sources: book.\" (logical " + limp +
                    ")\n=> (if (eq a b) then (assert (evidnce))))") == in_rule(1, "there is no template 'evidnce'"));
}

TEST_CASE("A rule concludes something") {
  CHECK(problems_of("(defrule sign \"A statement. Sources: book.\" (logical " + limp + ") => (bind ?x 1))") ==
        in_rule(1, "it concludes nothing"));
}

// ---------------------------------------------------------------------------------------------------------------------
// Rows of tables

TEST_CASE("A row has a template, whichever file declares it") {
  CHECK(problems_of(row("(asociation (about soleus))")) == in_row("there is no template 'asociation'"));
  CHECK(check_contract(
            {file("first.clp", "(deffacts rows (later (x 1)))"), file("second.clp", "(deftemplate later (slot x))")})
            .empty());
}

TEST_CASE("A row names sources that exist") {
  CHECK(problems_of(row("(habit (question limp) (answer yes) (sources book paper papr))")) ==
        in_row("unknown source 'papr'; did you mean 'paper'?"));
}

TEST_CASE("A row names questions and answers that exist") {
  struct Row {
    std::string text;
    std::string problem;
  };
  const auto wrong = GENERATE(values<Row>({
      {"(association (about soleus) (question lmp) (answer yes))", "unknown question 'lmp'; did you mean 'limp'?"},
      {"(association (about soleus) (question duration) (answer day))",
       "unknown answer 'day' for duration; did you mean 'days'?"},
      {"(habit (question lmp) (answer yes))", "unknown question 'lmp'; did you mean 'limp'?"},
      {"(habit (question duration) (answer day))", "unknown answer 'day' for duration; did you mean 'days'?"},
      {"(referral-zone (muscle soleus) (zone clf))", "unknown answer 'clf' for pain-zone; did you mean 'calf'?"},
      {"(range-association (about soleus) (question agee) (from 1) (to 2))",
       "unknown question 'agee'; did you mean 'age'?"},
      {"(applies (question lmp) (when fever) (is yes))", "unknown question 'lmp'; did you mean 'limp'?"},
      {"(applies (question limp) (when fevr) (is yes))", "unknown question 'fevr'; did you mean 'fever'?"},
      {"(applies (question limp) (when duration) (is days day))",
       "unknown answer 'day' for duration; did you mean 'days'?"},
      {"(usual-age (question duration) (answer day))", "unknown answer 'day' for duration; did you mean 'days'?"},
      {"(only-with (item pain-zone=calf) (any duration=day))",
       "unknown answer 'day' for duration; did you mean 'days'?"},
      {"(never-together (items lmp=yes limp=yes))", "unknown question 'lmp'; did you mean 'limp'?"},
      {"(danger-picture (family dvd) (duration days))", "unknown family 'dvd'; did you mean 'dvt'?"},
      {"(danger-picture (family dvt) (duration day))", "unknown answer 'day' for duration; did you mean 'days'?"},
      {"(danger-picture (family dvt) (zones clf))", "unknown answer 'clf' for pain-zone; did you mean 'calf'?"},
      {"(danger-picture (family dvt) (with duration=day))", "unknown answer 'day' for duration; did you mean 'days'?"},
  }));
  CHECK(problems_of(row(wrong.text)) == in_row(wrong.problem));
}

TEST_CASE("The answer to a question for a number is on no list") {
  CHECK(problems_of(row("(habit (question age) (answer 60))")).empty());
}

TEST_CASE("A row may name the question that the palpation rules answer") {
  CHECK(problems_of(row("(association (about soleus) (question any-muscle-reproduces) (answer yes))")).empty());
}

TEST_CASE(
    "No answer to a danger question speaks for what needs no doctor, or against what needs one, when it worries") {
  const auto row_of = [](const std::string& about, const std::string& question, const std::string& answer,
                         const std::string& direction) {
    return row("(association (about " + about + ") (question " + question + ") (answer " + answer + ") (direction " +
               direction + "))");
  };
  struct Row {
    std::string about;
    std::string question;
    std::string answer;
    std::string direction;
    bool calms;
  };
  const auto one = GENERATE(values<Row>({
      {"sprain", "fever", "yes", "for", true},
      {"sprain", "fever", "yes", "against", false},
      {"sprain", "fever", "no", "for", false},
      {"sprain", "fever", "no", "against", true},
      {"infection", "fever", "yes", "for", false},
      {"infection", "fever", "yes", "against", true},
      {"infection", "fever", "no", "for", true},
      {"infection", "fever", "no", "against", false},
      {"soleus", "fever", "yes", "for", true},
      {"soleus", "fever", "yes", "against", false},
      {"sprain", "better", "no", "for", true},
      {"sprain", "better", "yes", "for", false},
      {"sprain", "limp", "yes", "for", false},        // worries nobody
      {"sprain", "night-pain", "yes", "for", false},  // worries, but is no danger question
  }));
  CAPTURE(one.about, one.question, one.answer, one.direction);
  const Words calming = in_row("'" + one.question + " = " + one.answer + "' must not speak " + one.direction + " " +
                               one.about + ": no answer to a danger question may calm");
  CHECK(problems_of(row_of(one.about, one.question, one.answer, one.direction)) == (one.calms ? calming : Words{}));
}

TEST_CASE("A row without a direction speaks for, and is held to that") {
  CHECK(problems_of(row("(association (about sprain) (question fever) (answer yes))")) ==
        in_row("'fever = yes' must not speak for sprain: no answer to a danger question may calm"));
}

// ---------------------------------------------------------------------------------------------------------------------
// Danger rules

TEST_CASE("The family of a red flag has its wording") {
  CHECK(problems_of("(defrule red-flag-dvvt-sign\n\"A statement. Sources: book.\"\n(logical " + told_fever +
                    ")\n=> (assert (red-flag (family dvvt))))") ==
        Words{"test.clp:1: defrule red-flag-dvvt-sign: family 'dvvt' has no red-flag-family fact with its wording; did "
              "you mean 'dvt'?"});
}

TEST_CASE("The name of a danger rule tells its family") {
  CHECK(problems_of("(defrule dvt-sign\n\"A statement. Sources: book.\"\n(logical " + told_fever +
                    ")\n=> (assert (red-flag (family dvt))))") ==
        Words{"test.clp:1: defrule dvt-sign: a rule of this family is named red-flag-dvt-..."});
}

TEST_CASE("A condition is told, and only what is sure stands inside 'not'") {
  const std::string doubt = "inside 'not' stands 'sure': a sign that was told with doubt never lifts anything";
  const std::string counts =
      "a condition is 'told': 'sure' stands inside 'not' alone, since a sign told with doubt counts";
  CHECK(problems_of(danger(told_fever + "\n (not (sure (sign for-months)))")).empty());
  CHECK(problems_of(danger(told_fever + "\n (not (told (sign for-months)))")) == in_danger(4, doubt));
  CHECK(problems_of(danger(told_fever + "\n (not (and (sure (sign better))\n (told (sign for-months))))")) ==
        in_danger(5, doubt));
  CHECK(problems_of(danger("(sure (sign fever))")) == in_danger(3, counts));
  CHECK(problems_of(danger(told_fever + "\n (or (told (sign limp)) (sure (sign old)))")) == in_danger(4, counts));
  CHECK(problems_of(rule("(told (sign limp)) (not (told (sign for-months)))")) == in_rule(3, doubt));
}

TEST_CASE("A pattern on signs names them") {
  CHECK(problems_of(rule("(told (sign limp|for-months))")).empty());
  CHECK(problems_of(rule("(told (sign for-month)) " + limp)) ==
        in_rule(3, "unknown sign 'for-month'; did you mean 'for-months'?"));
  CHECK(problems_of(rule("(told (sign limp|nothing-of-the-kind))")) ==
        in_rule(3, "unknown sign 'nothing-of-the-kind'"));
  CHECK(problems_of(rule("(told (sign duration)) " + limp)) == in_rule(3, "unknown sign 'duration'"));
  const std::string by_name = "a sign is written out by its name, as a or a|b";
  CHECK(problems_of(rule("(told (sign ?any))\n" + limp)) == in_rule(3, by_name));
  CHECK(problems_of(rule("(told (sign ~limp))\n" + limp)) == in_rule(3, by_name));
  CHECK(problems_of(rule("(told (sign limp) (certainty 1.0))")) ==
        in_rule(3, "'told' names signs and nothing else: (told (sign a|b))"));
  CHECK(problems_of(rule(limp + " (not (sure (question limp)))")) ==
        in_rule(3, "'sure' names signs and nothing else: (sure (sign a|b))"));
}

TEST_CASE("A danger rule reads signs") {
  const std::string signs = "a danger rule reads signs: 'told' in a condition, 'sure' inside 'not'";
  CHECK(problems_of(danger(fever)) == in_danger(3, signs));
  CHECK(problems_of(danger("(finding (question ?any) (answer yes))")) == in_danger(3, signs));
  CHECK(problems_of(danger(told_fever + "\n (not (finding (question duration) (answer months) (certainty 1.0)))")) ==
        in_danger(4, signs));
  CHECK(problems_of(danger(told_fever + " (asked (question limp) (state unknown))")) ==
        in_danger(3, "a danger rule reads signs: what was merely asked or left out lifts and raises nothing"));
}

TEST_CASE("A row of a sign names answers of a list, or a range of a number") {
  CHECK(problems_of(row("(sign (id young) (question age) (below 18))")).empty());
  CHECK(problems_of(row("(sign (id here) (question pain-zone) (answers calf knee-back))")).empty());
  CHECK(problems_of(row("(sign (id here) (question pain-zone) (answers calff))")) ==
        in_row("unknown answer 'calff' for pain-zone; did you mean 'calf'?"));
  CHECK(problems_of(row("(sign (id here) (question pain-zon) (answers calf))")) ==
        in_row("unknown question 'pain-zon'; did you mean 'pain-zone'?"));
  CHECK(problems_of(row("(sign (id here) (question pain-zone))")) == in_row("it names no answer of pain-zone"));
  CHECK(problems_of(row("(sign (id hot) (question fever) (from 38) (answers yes))")) ==
        in_row("'fever' is not a number: it has answers, and no range"));
  const std::string number = "'age' is a number: it has a range (from, to, above, below), and no answers";
  CHECK(problems_of(row("(sign (id young) (question age) (answers yes))")) == in_row(number));
  CHECK(problems_of(row("(sign (id young) (question age))")) == in_row(number));
  const std::string nothing = "no number lies within this range";
  CHECK(problems_of(row("(sign (id young) (question age) (from 18) (to 8))")) == in_row(nothing));
  CHECK(problems_of(row("(sign (id young) (question age) (from 18) (below 18))")) == in_row(nothing));
  CHECK(problems_of(row("(sign (id young) (question age) (from 18) (to 18))")).empty());
}

TEST_CASE("A sign has one row a question, and no question's name") {
  CHECK(problems_of(row("(sign (id ill) (question better) (answers no))")).empty());
  CHECK_THAT(problems_of(row("(sign (id old) (question age) (above 75))")).front(),
             Contains("sign old (question age) is there already, at clean.clp:"));
  CHECK(problems_of(row("(sign (id fever) (question night-pain) (answers yes))")) ==
        in_row("'fever' is a question: its yes is a sign of that name already, and no row may change it"));
}

TEST_CASE("An id stands for one thing, in every table") {
  CHECK(problems_of(row("(question (id limp) (kind yes-no) (stage signs))")) ==
        in_row("question limp is there already, at clean.clp:31"));
  CHECK(problems_of(row("(source (id book))")).size() == 1);
}

TEST_CASE("What a danger rule reads is held to the law over any number of rules") {
  // fever -> reached -> score-point -> red flag: the first of them may not stand on a reassuring answer either.
  const std::string chain = danger("(score-point (item ?item))") +
                            "\n(defrule point \"A statement. Sources: book.\" (logical (reached (about ?item))) => "
                            "(assert (score-point (item "
                            "fever))))\n(defrule reaching \"A statement. Sources: book.\" (logical (told (sign "
                            "no-fever))) => "
                            "(assert (reached (about soleus))))";
  const Words problems = problems_of(chain);
  REQUIRE(problems.size() == 1);
  CHECK_THAT(problems.front(), Contains("'fever = no' reassures: it must not raise an alarm"));
}

TEST_CASE("What a danger rule builds on is held to the same law") {
  const std::string sum = danger("(score-point (item fever))") + "\n";
  const std::string point =
      "(defrule point\n  \"A statement. Sources: book.\"\n  (logical " + told_fever +
      "\n (not (finding (question better) (answer yes))))\n  =>\n  (assert (score-point (item fever))))";
  const Words problems = problems_of(sum + point);
  REQUIRE(problems.size() == 1);
  CHECK_THAT(problems.front(),
             Contains("defrule point: a danger rule reads signs: 'told' in a condition, 'sure' inside 'not'"));
  CHECK_THAT(problems_of(sum + point + "\n(defrule red-flag-dvt-none \"A statement. Sources: book.\" (logical " +
                         told_fever + " (not (score-point (item fever)))) => (assert (red-flag (family dvt))))")
                 .back(),
             Contains("must not negate the conclusion 'score-point'"));
}

TEST_CASE("What was told is nobody's to conclude, and no table's to hold") {
  CHECK_THAT(problems_of("(defrule sign \"A statement. Sources: book.\" (logical " + limp +
                         ") => (assert (finding (question fever) (answer yes))))")
                 .back(),
             Contains("'finding' is the host's to assert"));
  CHECK_THAT(problems_of(row("(finding (question fever) (answer yes))")).front(),
             Contains("'finding' belongs to a case: in a table it would hold for all"));
  CHECK_THAT(problems_of(row("(red-flag (family dvt))")).front(), Contains("'red-flag' belongs to a case"));
}

TEST_CASE("A worrying answer does not lift an alarm, by whatever name") {
  CHECK(problems_of(danger("(told (sign for-days))\n (not (sure (sign fever)))")) ==
        in_danger(4, "'fever = yes' worries: it must not lift an alarm"));
  CHECK(problems_of(danger("(told (sign for-days))\n (not (sure (sign ill)))")) ==
        Words{in_danger(4, "'fever = yes' worries: it must not lift an alarm")[0],
              in_danger(4, "'night-pain = yes' worries: it must not lift an alarm")[0]});
  CHECK(problems_of(danger(told_fever + "\n (not (sure (sign not-better)))")) ==
        in_danger(4, "'better = no' worries: it must not lift an alarm"));
}

TEST_CASE("A reassuring answer does not raise an alarm, by whatever name") {
  CHECK(problems_of(danger("(told (sign no-fever))")) ==
        in_danger(3, "'fever = no' reassures: it must not raise an alarm"));
  CHECK(problems_of(danger("(told (sign fever|better))")) ==
        in_danger(3, "'better = yes' reassures: it must not raise an alarm"));
  CHECK(problems_of(danger("(told (sign not-better))")).empty());
}

TEST_CASE("What is forbidden in a danger rule is allowed where no alarm hangs on it") {
  CHECK(problems_of(rule("(told (sign no-fever)) (not (sure (sign not-better)))")).empty());
}

// ---------------------------------------------------------------------------------------------------------------------
// Cycles through 'not'

std::string concluding(const std::string& name, const std::string& conditions, const std::string& conclusion) {
  return "(defrule " + name + " \"A statement. Sources: book.\"\n  (logical " + limp + "\n  " + conditions +
         ")\n  => (assert (" + conclusion + ")))\n";
}

std::string cycle_of(const std::string& name) {
  return "it negates '" + name +
         "', which is concluded from its own conclusion: the result would depend on the order of firing";
}

TEST_CASE("A rule does not conclude what it negates") {
  CHECK(problems_of(concluding("one", "(not (evidence (about soleus)))", "evidence (about soleus)")) ==
        Words{"test.clp:3: defrule one: " + cycle_of("evidence")});
}

TEST_CASE("Two rules do not negate each other's conclusion") {
  CHECK(problems_of(concluding("one", "(not (reached))", "evidence") +
                    concluding("two", "(not (evidence))", "reached")) ==
        Words{"test.clp:3: defrule one: " + cycle_of("reached"), "test.clp:7: defrule two: " + cycle_of("evidence")});
}

TEST_CASE("A cycle through 'not' is found over several rules and files") {
  const auto problems =
      check_contract({file("clean.clp", clean), file("a.clp", concluding("one", "(not (reached))", "evidence")),
                      file("b.clp", concluding("two", "(evidence)", "score-point")),
                      file("c.clp", concluding("three", "(score-point)", "reached"))});
  REQUIRE(problems.size() == 1);
  CHECK(printed(problems[0]) == "a.clp:3: defrule one: " + cycle_of("reached"));
}

TEST_CASE("Rules may build on each other, and negate what is concluded before them") {
  CHECK(problems_of(concluding("one", "", "reached") + concluding("two", "(reached)", "score-point") +
                    concluding("three", "(not (score-point)) (not (reached))", "evidence"))
            .empty());
  CHECK(problems_of(concluding("one", "(reached)", "reached")).empty());  // a cycle, but not through 'not'
}

// ---------------------------------------------------------------------------------------------------------------------
// Loading a folder

TEST_CASE("Problems come in the order of files and lines") {
  const auto problems = check_contract({file("b.clp", "(wrong one)\n(wrong two)"), file("a.clp", "(wrong three)")});
  REQUIRE(problems.size() == 3);
  CHECK(printed(problems[0]).substr(0, 8) == "b.clp:1:");
  CHECK(printed(problems[1]).substr(0, 8) == "b.clp:2:");
  CHECK(printed(problems[2]).substr(0, 8) == "a.clp:1:");
}

namespace {

// A knowledge base in a folder of its own: the templates that ship, and no more rows than a base needs.
class KnowledgeFolder {
 public:
  KnowledgeFolder() {
    std::string pattern = (fs::temp_directory_path() / "kneewise-contract-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
    path_ = pattern;
    fs::create_directories(path_ / "rules" / "red-flags");
    fs::create_directories(path_ / "facts" / "wording");
    fs::copy_file(kneewise::testing::project_path("rules/base.clp"), path_ / "rules" / "base.clp");
    write("facts/version.clp", "(deffacts version (knowledge-base (version \"1.2.3\")))");
    write("facts/questions.clp", R"((deffacts questions
  (question (id fever) (kind yes-no) (stage danger) (order 1) (worrying yes))
  (question (id pain-zone) (kind several) (stage complaint) (order 2) (answers knee-front calf))))");
    write("facts/numbers.clp", R"((deffacts numbers
  (strength (word decisive) (weight 0.7)  (higher decisive) (lower strong))
  (strength (word strong)   (weight 0.45) (higher decisive) (lower moderate))
  (strength (word moderate) (weight 0.25) (higher strong)   (lower weak))
  (strength (word weak)     (weight 0.12) (higher moderate) (lower slight))
  (strength (word slight)   (weight 0.06) (higher weak)     (lower slight))
  (limit (name guide-first) (value 0.6))
  (limit (name guide-step) (value 0.75))
  (limit (name worst-factor) (value 1.25))
  (limit (name derived-factor) (value 0.9))
  (limit (name location-ceiling) (value 0.55))
  (limit (name specificity-exponent) (value 0.5))
  (limit (name likely) (value 0.6))
  (limit (name possible) (value 0.25))))");
    write("facts/wording/general.clp", R"((deffacts wording
  (source (id book) (grade textbook) (title "A book"))
  (red-flag-family (id dvt) (name "n") (text "t") (clinical "c") (action "a") (safety-net "s"))
  (general-text (id safety-net) (text "Come back."))
  (general-text (id not-cleared) (text "Not cleared."))
  (disposition-text (id emergency)        (rank 1) (name "n") (action "a"))
  (disposition-text (id urgent)           (rank 2) (name "n") (action "a"))
  (disposition-text (id routine-referral) (rank 3) (name "n") (action "a"))
  (disposition-text (id inconclusive)     (rank 4) (name "n") (action "a"))
  (disposition-text (id muscular)         (rank 5) (name "n") (action "a"))))");
    write("facts/wording/questions.clp", R"((deffacts question-words
  (question-text (id fever) (ask "Fever?") (label "fever") (help "h"))
  (question-text (id pain-zone) (ask "Where?") (label "where") (help "h"))
  (answer-text (question pain-zone) (answer knee-front) (label "front"))
  (answer-text (question pain-zone) (answer calf) (label "calf"))))");
    // What the program itself asks for by name.
    std::string named = "(deffacts named";
    for (const char* id : {"age", "sex", "side", "practitioner", "worst-zone", "palpation"})
      named += std::string("\n (question (id ") + id +
               ") (kind number) (stage context) (order 3) (unit \"years\") (min 0) (max 9))" +
               "\n (question-text (id " + id + ") (ask \"a\") (label \"l\") (help \"h\"))";
    for (const char* stage : {"danger", "complaint", "context"})
      named += std::string("\n (stage-text (stage ") + stage + ") (ask \"a\") (clinical \"c\"))";
    write("facts/named.clp", named + ")");
    write("rules/red-flags/clots.clp", danger(told_fever));
  }
  KnowledgeFolder(const KnowledgeFolder&) = delete;
  KnowledgeFolder& operator=(const KnowledgeFolder&) = delete;
  ~KnowledgeFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }

  [[nodiscard]] const fs::path& path() const { return path_; }
  void write(const std::string& name, const std::string& text) const {
    std::ofstream(path_ / name, std::ios::binary) << text;
    kneewise::testing::make_whole(path_);
  }

  // What is wrong with it, as it is shown; the folder's own name left out.
  [[nodiscard]] Words problems() const {
    Words shown;
    try {
      (void)load_knowledge(path_);
    } catch (const KnowledgeError& error) {
      for (const Problem& problem : error.problems()) {
        std::string text = printed(problem);
        if (const auto at = text.find(path_.string()); at != std::string::npos)
          text.replace(at, path_.string().size(), "FOLDER");
        shown.push_back(text);
        CHECK_THAT(error.what(), Contains(printed(problem)));
      }
    }
    return shown;
  }

 private:
  fs::path path_;
};

}  // namespace

TEST_CASE("A folder that keeps the contract loads, with version, checksum, rules and tables") {
  const KnowledgeFolder folder;
  REQUIRE(folder.problems().empty());
  const kneewise::Loaded loaded = load_knowledge(folder.path());
  const kneewise::Knowledge& base = *loaded.knowledge;
  CHECK(base.version == "1.2.3");
  CHECK(base.sha256.size() == 64);
  CHECK(base.sha256.find_first_not_of("0123456789abcdef") == std::string::npos);
  CHECK(base.vocabulary.ids() ==
        Words{"fever", "pain-zone", "age", "palpation", "practitioner", "sex", "side", "worst-zone"});
  CHECK(base.wording.safety_net == "Come back.");
  CHECK(base.wording.dispositions.size() == 5);
  REQUIRE(base.rules.contains("red-flag-dvt-sign"));
  CHECK(base.rules.at("red-flag-dvt-sign").file == "rules/red-flags/clots.clp");
  CHECK(loaded.engines.main->rules().empty());
  CHECK(loaded.engines.danger->rules().size() == 1);
}

TEST_CASE("Danger rules and all others keep to their rooms, each with an engine of its own") {
  const KnowledgeFolder folder;
  folder.write("rules/stray.clp",
               "(defrule red-flag-dvt-stray \"A statement. Sources: book.\"\n"
               "  (logical (told (sign fever)))\n  =>\n"
               "  (assert (red-flag (family dvt) (disposition urgent))))\n");
  REQUIRE_FALSE(folder.problems().empty());
  CHECK_THAT(folder.problems().front(), Contains("a rule that concludes a red flag stands in rules/red-flags"));
}

TEST_CASE("All problems of all files are reported together, ours and CLIPS's, by file and line") {
  const KnowledgeFolder folder;
  folder.write("facts/rows.clp", "(deffacts rows\n  (source (id paper) (grade rumour) (title \"t\")))");
  folder.write("rules/broken.clp", rule(limp) + "\n(defrule open");
  folder.write("rules/sly.clp",
               "\n(defrule sly \"A statement. Sources: bok.\" (logical " + fever + ")\n =>\n (printout t 1))");
  folder.write("rules/red-flags/more.clp", "(deftemplate finding)");
  const Words problems = folder.problems();
  const auto reported = [&problems](const std::string& text) {
    return std::any_of(problems.begin(), problems.end(),
                       [&text](const std::string& problem) { return problem.find(text) != std::string::npos; });
  };
  std::ostringstream all;
  for (const std::string& problem : problems) all << problem << "\n";
  CAPTURE(all.str());
  CHECK(reported("facts/rows.clp:2: "));
  CHECK(reported("rules/broken.clp:6: the bracket opened here is never closed"));
  CHECK(reported("rules/red-flags/more.clp:1: deftemplate finding: the name is taken already, at rules/base.clp:"));
  CHECK(reported("rules/sly.clp:2: defrule sly: unknown source 'bok'; did you mean 'book'?"));
  CHECK(reported("rules/sly.clp:2: defrule sly: it concludes nothing"));
  CHECK(reported("Missing function declaration for printout. [EXPRNPSR3]"));
  CHECK(std::is_sorted(problems.begin(), problems.end(), [](const std::string& a, const std::string& b) {
    return a.substr(0, a.find(':')) < b.substr(0, b.find(':'));
  }));
  CHECK(reported("rules/broken.clp"));
}

TEST_CASE("One problem is enough that nothing is loaded, and mending it is enough that all is") {
  const KnowledgeFolder folder;
  folder.write("facts/more.clp", "(deffacts more\n  (source (id paper) (grade rumour) (title \"t\")))");
  CHECK_THROWS_AS(load_knowledge(folder.path()), KnowledgeError);
  folder.write("facts/more.clp", "(deffacts more\n  (source (id paper) (grade study) (title \"t\")))");
  CHECK(load_knowledge(folder.path()).knowledge->wording.sources.size() == 2);
}

TEST_CASE("A template that is implied, in any file, keeps the base from loading") {
  const KnowledgeFolder folder;
  folder.write("rules/signs.clp",
               "(defrule sign \"A statement. Sources: book.\" (logical " + fever + ")\n => (assert (made-up a)))");
  CHECK(folder.problems() == Words{"rules/signs.clp:1: defrule sign: there is no template 'made-up'"});
}

TEST_CASE("A rule that is defined twice is reported with both places") {
  const KnowledgeFolder folder;
  folder.write("rules/a.clp", rule(fever));
  folder.write("rules/b.clp", "\n" + rule(fever));
  const Words problems = folder.problems();
  CHECK(std::find(problems.begin(), problems.end(),
                  "rules/b.clp:2: defrule sign: the name is taken already, at rules/a.clp:1") != problems.end());
}

TEST_CASE("A folder without rules/base.clp is no knowledge base") {
  const KnowledgeFolder folder;
  const std::string none = "not a knowledge base: there is no rules/base.clp in this folder";
  fs::remove(folder.path() / "rules" / "base.clp");
  CHECK(folder.problems() == Words{"FOLDER: " + none});
  fs::remove_all(folder.path());
  CHECK(folder.problems() == Words{"FOLDER: " + none});
}

TEST_CASE("A question or an answer without its words keeps the base from loading") {
  const KnowledgeFolder folder;
  folder.write("facts/wording/questions.clp",
               "(deffacts w (question-text (id fever) (ask \"a\") (label \"l\") (help \"h\"))\n"
               "  (answer-text (question pain-zone) (answer calf) (label \"l\")))");
  CHECK(folder.problems() == Words{"facts/questions.clp:3: deffacts questions: 'pain-zone' has no question-text (id "
                                   "pain-zone); others stand in facts/named.clp"});
}

TEST_CASE("What the program names itself must be there") {
  const KnowledgeFolder folder;
  folder.write("facts/named.clp", "(deffacts named (stage-text (stage danger) (ask \"a\") (clinical \"c\")))");
  const Words problems = folder.problems();
  CHECK(problems.size() == 7);
  CHECK(kneewise::contains(problems,
                           "FOLDER: the knowledge base has no question 'worst-zone', which the program names itself"));
  CHECK(kneewise::contains(problems, "FOLDER: the knowledge base has no stage-text for complaint"));
}

TEST_CASE("Other words for what is not there keep the base from loading") {
  const KnowledgeFolder folder;
  folder.write("facts/wording/also-called.clp",
               "(deffacts a (also-called (kind question) (id fever) (words \"temperature\"))\n"
               "  (also-called (kind answer) (id pain-zone=calf) (words \"lower leg\"))\n"
               "  (also-called (kind answer) (id pain-zone=ear) (words \"ear\"))\n"
               "  (also-called (kind muscle) (id nobody) (words \"n\")))");
  CHECK(folder.problems() ==
        Words{"FOLDER/facts/wording: also-called has other words for the answer 'pain-zone=ear', which is not there",
              "FOLDER/facts/wording: also-called has other words for the muscle 'nobody', which is not there"});
}

TEST_CASE("A row that names what no table holds is named with file and line") {
  const KnowledgeFolder folder;
  folder.write("facts/care.clp",
               "(deffacts care\n"
               "  (treatment (id press-it) (kind release) (technique presure) (by self) (text \"t\") (clinical \"c\")\n"
               "             (sources book)))");
  CHECK(folder.problems() == Words{"facts/care.clp:2: deffacts care: there is no technique 'presure'"});
}

TEST_CASE("A folder without facts is no knowledge base") {
  const KnowledgeFolder folder;
  fs::remove_all(folder.path() / "facts");
  CHECK(folder.problems() == Words{"FOLDER: not a knowledge base: there is no folder facts"});
}

TEST_CASE("A base whose words for everybody are lost does not load, also without a rule that needs them") {
  const KnowledgeFolder folder;
  folder.write("rules/red-flags/clots.clp", "");
  folder.write("facts/wording/general.clp", "");
  const Words problems = folder.problems();
  for (const char* missing : {"FOLDER: the knowledge base has no disposition-text for muscular",
                              "FOLDER: the knowledge base has no general-text safety-net",
                              "FOLDER: the knowledge base has no general-text not-cleared"}) {
    INFO(missing);
    CHECK(std::find(problems.begin(), problems.end(), missing) != problems.end());
  }
}

TEST_CASE("A base that has lost the rows of a table does not load") {
  const KnowledgeFolder folder;
  const auto [name, missing] = GENERATE(table<std::string, std::string>({
      {"facts/questions.clp", "rules/red-flags/clots.clp:1: defrule red-flag-dvt-sign: it has no positive pattern"},
      {"facts/numbers.clp", "FOLDER: the knowledge base has no limit 'likely'"},
      {"facts/numbers.clp", "FOLDER: the knowledge base has no strength 'slight'"},
      {"facts/wording/general.clp", "rules/red-flags/clots.clp:1: defrule red-flag-dvt-sign: unknown source 'book'"},
  }));
  folder.write(name, "");
  const Words problems = folder.problems();
  INFO(name << ": " << (problems.empty() ? "nothing" : problems.front()));
  CHECK(std::any_of(problems.begin(), problems.end(),
                    [&text = missing](const std::string& problem) { return problem.starts_with(text); }));
}

namespace {

// Whoever may read everything gives that up for a while.
class AsPlainUser {
 public:
  AsPlainUser() : was_(geteuid()) { plain_ = was_ != 0 || seteuid(65534) == 0; }
  AsPlainUser(const AsPlainUser&) = delete;
  AsPlainUser& operator=(const AsPlainUser&) = delete;
  ~AsPlainUser() {
    if (seteuid(was_) != 0) std::abort();
  }
  [[nodiscard]] bool plain() const { return plain_; }

 private:
  uid_t was_;
  bool plain_ = false;
};

// Lets the folder be seen by everybody, but a part of it by nobody.
Words problems_without_access_to(const KnowledgeFolder& folder, const std::string& part) {
  fs::permissions(folder.path(), fs::perms::owner_all | fs::perms::group_exec | fs::perms::others_exec |
                                     fs::perms::group_read | fs::perms::others_read);
  fs::permissions(folder.path() / part, fs::perms::none);
  Words problems;
  {
    const AsPlainUser user;
    problems = user.plain() ? folder.problems() : Words{"not tried"};
  }
  fs::permissions(folder.path() / part, fs::perms::owner_all);
  return problems;
}

}  // namespace

TEST_CASE("A file that may not be read is a problem of that file") {
  const KnowledgeFolder folder;
  const Words problems = problems_without_access_to(folder, "facts/version.clp");
  if (problems == Words{"not tried"}) return;
  REQUIRE(problems.size() == 1);
  CHECK_THAT(problems[0], Contains("facts/version.clp: the file cannot be opened"));
}

TEST_CASE("A folder of rules that may not be read is no knowledge base") {
  const KnowledgeFolder folder;
  const Words problems = problems_without_access_to(folder, "rules");
  if (problems == Words{"not tried"}) return;
  CHECK(problems == Words{"FOLDER: not a knowledge base: there is no rules/base.clp in this folder"});
}

TEST_CASE("The checksum changes with every change of a file, and with nothing else") {
  const KnowledgeFolder folder;
  const std::string before = load_knowledge(folder.path()).knowledge->sha256;
  CHECK(load_knowledge(folder.path()).knowledge->sha256 == before);
  SECTION("a copy elsewhere has the same") {
    const KnowledgeFolder copy;
    CHECK(load_knowledge(copy.path()).knowledge->sha256 == before);
  }
  SECTION("a file outside of rules and facts does not count") {
    folder.write("notes.txt", "a note");
    CHECK(load_knowledge(folder.path()).knowledge->sha256 == before);
  }
  SECTION("other text of the same length counts") {
    folder.write("facts/version.clp", "(deffacts version (knowledge-base (version \"1.2.4\")))");
    CHECK(load_knowledge(folder.path()).knowledge->sha256 != before);
  }
  SECTION("a comment counts") {
    folder.write("rules/red-flags/clots.clp", danger(told_fever) + " ; a comment");
    CHECK(load_knowledge(folder.path()).knowledge->sha256 != before);
  }
  SECTION("a new file counts, though empty") {
    folder.write("rules/empty.clp", "");
    CHECK(load_knowledge(folder.path()).knowledge->sha256 != before);
  }
  SECTION("a new name counts") {
    fs::remove(folder.path() / "rules/red-flags/clots.clp");
    folder.write("rules/red-flags/veins.clp", danger(told_fever));
    CHECK(load_knowledge(folder.path()).knowledge->sha256 != before);
  }
}

TEST_CASE("The version is the one that the files state") {
  const KnowledgeFolder folder;
  folder.write("facts/version.clp", "(deffacts version (knowledge-base (version \"1.2.4\")))");
  CHECK(load_knowledge(folder.path()).knowledge->version == "1.2.4");
}

TEST_CASE("The files of a base are its .clp files at any depth, base.clp first, then by name") {
  const KnowledgeFolder folder;
  folder.write("rules/aaa.clp", "");
  Words names;
  for (const fs::path& path : knowledge_files(folder.path()))
    names.push_back(path.lexically_relative(folder.path()).generic_string());
  CHECK(names == Words{"rules/base.clp", "facts/named.clp", "facts/numbers.clp", "facts/questions.clp",
                       "facts/version.clp", "facts/wording/general.clp", "facts/wording/questions.clp", "rules/aaa.clp",
                       "rules/red-flags/clots.clp"});
}

TEST_CASE("The folder is the one of the option, else of the environment, else the one compiled in") {
  const char* set = std::getenv("KNEEWISE_KNOWLEDGE");
  const std::string kept = set != nullptr ? set : "";
  unsetenv("KNEEWISE_KNOWLEDGE");
  const fs::path compiled_in = knowledge_directory("");
  CHECK(fs::is_regular_file(compiled_in / "rules" / "base.clp"));
  setenv("KNEEWISE_KNOWLEDGE", "somewhere", 1);
  CHECK(knowledge_directory("") == fs::path("somewhere"));
  CHECK(knowledge_directory("elsewhere") == fs::path("elsewhere"));
  setenv("KNEEWISE_KNOWLEDGE", "", 1);
  CHECK(knowledge_directory("") == compiled_in);
  if (set != nullptr) {
    setenv("KNEEWISE_KNOWLEDGE", kept.c_str(), 1);
  } else {
    unsetenv("KNEEWISE_KNOWLEDGE");
  }
}
