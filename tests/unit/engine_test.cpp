// The engine against CLIPS's traps: each test fails when the cure of its trap is taken out.
#include "engine/engine.hpp"

#include <stdlib.h>
#include <unistd.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdio>
#include <fstream>
#include <limits>
#include <map>
#include <sstream>
#include <thread>

#include "tests/support/kb.hpp"

using engine::Assumption;
using engine::Atom;
using engine::Engine;
using engine::Error;
using engine::Fact;
using engine::NewFact;
using engine::printed;
using engine::Symbol;
using engine::Value;

namespace {

namespace fs = std::filesystem;
using Words = std::vector<std::string>;
using Catch::Matchers::Contains;

class Folder {
 public:
  Folder() {
    std::string pattern = (fs::temp_directory_path() / "kneewise-engine-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
    path_ = pattern;
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  [[nodiscard]] const fs::path& path() const { return path_; }
  [[nodiscard]] fs::path write(const std::string& name, const std::string& text) const {
    std::ofstream(path_ / name, std::ios::binary) << text;
    return path_ / name;
  }

 private:
  fs::path path_;
};

std::vector<Error> problems_of(Engine& engine, const std::string& text) {
  const Folder folder;
  return engine.try_load(folder.write("rules.clp", text));
}

void load(Engine& engine, const std::string& text) {
  for (const Error& problem : problems_of(engine, text)) FAIL(problem.what());
}

// Templates and a rule that most tests share: a lamp is lit by power, unless the switch is off.
const std::string lamp_base = R"(
(deftemplate power  (slot volts (type NUMBER) (default ?NONE)))
(deftemplate off    (slot switch (type SYMBOL) (default ?NONE)))
(deftemplate lit    (slot lamp (type SYMBOL) (default ?NONE)))
(defrule light
  "A lamp with power is lit unless its switch is off."
  (logical (power) (not (off)))
  =>
  (assert (lit (lamp desk)))))";

NewFact power(double volts) {
  return {"power", {{"volts", volts}}};
}
NewFact off() {
  return {"off", {{"switch", Symbol{"wall"}}}};
}

// Everything that stands, as text, sorted.
Words memory_of(const Engine& engine) {
  Words memory;
  for (const std::string& name : engine.templates())
    for (const Fact& fact : engine.facts(name)) memory.push_back(printed(fact));
  std::sort(memory.begin(), memory.end());
  return memory;
}

Words printed_facts(const std::vector<Fact>& facts) {
  Words texts;
  for (const Fact& fact : facts) texts.push_back(printed(fact));
  std::sort(texts.begin(), texts.end());
  return texts;
}

// The ways in which a fact is supported, each as "fact & fact", sorted.
Words supports_of(const Engine& engine, const Fact& fact) {
  Words ways;
  for (const auto& support : engine.supports(fact)) {
    std::string way;
    for (const std::string& text : printed_facts(support.facts)) way += (way.empty() ? "" : " & ") + text;
    ways.push_back(way);
  }
  std::sort(ways.begin(), ways.end());
  return ways;
}

template <typename Act>
Error error_of(Act act) {
  try {
    act();
  } catch (const Error& error) {
    return error;
  }
  FAIL("nothing was refused");
  return Error({});
}

Error refusal(Engine& engine, const NewFact& fact) {
  return error_of([&] { const Assumption ignored = engine.assume({{fact}}); });
}

// What is written to stdout meanwhile.
template <typename Act>
std::string output_of(Act act) {
  const Folder folder;
  std::fflush(stdout);
  const int kept = dup(STDOUT_FILENO);
  FILE* file = std::fopen((folder.path() / "out").c_str(), "wb");
  dup2(fileno(file), STDOUT_FILENO);
  act();
  std::fflush(stdout);
  dup2(kept, STDOUT_FILENO);
  close(kept);
  std::fclose(file);
  std::ostringstream text;
  text << std::ifstream(folder.path() / "out").rdbuf();
  return text.str();
}

}  // namespace

// ---------------------------------------------------------------------------------------------------------------------
// Loading

TEST_CASE("A file that cannot be opened is an error that names it, not silence") {
  const Folder folder;
  Engine engine;
  const Error error = error_of([&] { engine.load(folder.path() / "missing.clp"); });
  CHECK(error.details().operation == "load");
  CHECK(error.details().file == (folder.path() / "missing.clp").string());
  CHECK(error.details().text == "the file cannot be opened");
}

TEST_CASE("A folder given as a file is refused") {
  const Folder folder;
  Engine engine;
  const auto problems = engine.try_load(folder.path());
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].details().text == "the file cannot be opened");
}

TEST_CASE("An error in a rule file comes with file, line, CLIPS's code and one sentence") {
  const Folder folder;
  const fs::path file = folder.write("broken.clp", R"((deftemplate power (slot volts))

(defrule light
  (power (wolts 5))
  =>
  (assert (power (volts 6)))))");
  Engine engine;
  const auto problems = engine.try_load(file);
  REQUIRE(problems.size() == 1);
  const Error::Details& details = problems[0].details();
  CHECK(details.operation == "load");
  CHECK(details.file == file.string());
  CHECK(details.line == 4);
  CHECK(details.code == "TMPLTDEF1");
  CHECK(details.text == "Invalid slot wolts not defined in corresponding deftemplate power.");
  CHECK(std::string(problems[0].what()) == file.string() + ":4: " + details.text + " [TMPLTDEF1]");
}

TEST_CASE("The line of an error is counted anew in each file") {
  Engine engine;
  load(engine, "(deftemplate power (slot volts))\n\n\n\n\n");
  const auto problems = problems_of(engine, "\n(defrule light (power (wolts 5)) => )");
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].details().line == 2);
}

TEST_CASE("Good constructs around a bad one do not hide it, and every bad one is reported") {
  Engine engine;
  const auto problems = problems_of(engine, R"((deftemplate power (slot volts))
(defrule one (power (wolts 5)) => )
(defrule two (power (volts 5)) => )
(defrule three (power (watts 5)) => )
)");
  REQUIRE(problems.size() == 2);
  CHECK(problems[0].details().line == 2);
  CHECK(problems[1].details().line == 4);
}

TEST_CASE("load stops at the first problem of a file") {
  const Folder folder;
  const fs::path file =
      folder.write("rules.clp", "(deftemplate a (slot x))\n(defrule r (a (y 1)) => )\n(defrule r2 (a (z 1)) => )");
  Engine engine;
  CHECK(error_of([&] { engine.load(file); }).details().line == 2);
}

TEST_CASE("A file that ends in the middle of a construct does not load") {
  Engine engine;
  CHECK_FALSE(problems_of(engine, "(deftemplate power (slot volts)").empty());
}

TEST_CASE("Words and closing brackets between constructs are errors") {
  Engine engine;
  CHECK_FALSE(problems_of(engine, "word (deftemplate power (slot volts))").empty());
  CHECK_FALSE(problems_of(engine, "(deftemplate lit (slot lamp)) )").empty());
}

TEST_CASE("A second rule of the same name is an error with its line, not a silent replacement") {
  Engine engine;
  const auto problems =
      problems_of(engine, lamp_base + "\n(defrule light\n (power)\n =>\n (assert (lit (lamp hall))))");
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].details().code == "CSTRCPSR1");
  CHECK_THAT(problems[0].details().text, Contains("Redefining defrule: light"));
  CHECK(problems[0].details().line == 10);
}

TEST_CASE("A second deffacts of the same name is an error, from another file too") {
  Engine engine;
  load(engine, "(deftemplate n (slot x))\n(deffacts numbers (n (x 1)))");
  const auto problems = problems_of(engine, "(deffacts numbers (n (x 2)))");
  REQUIRE(problems.size() == 1);
  CHECK_THAT(problems[0].details().text, Contains("Redefining deffacts: numbers"));
}

TEST_CASE("Declaring the module MAIN, which CLIPS has from the start, is no redefinition") {
  Engine engine;
  CHECK(problems_of(engine, "(defmodule MAIN (export ?ALL))\n(deftemplate n (slot x))").empty());
  CHECK(engine.strays().empty());
}

TEST_CASE("Loading prints nothing") {
  const std::string printed_text = output_of([] {
    Engine engine;
    load(engine, lamp_base);
    CHECK_FALSE(problems_of(engine, "(defrule light (power) => )").empty());
    CHECK_FALSE(problems_of(engine, "(defrule odd (power (wolts 1)) => )").empty());
  });
  CHECK(printed_text.empty());
}

TEST_CASE("A word outside a slot's closed list is refused in a pattern") {
  Engine engine;
  const auto problems = problems_of(engine, R"((deftemplate pain (slot zone (allowed-symbols knee calf)))
(defrule r (pain (zone nose)) => ))");
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].details().line == 2);
  CHECK_THAT(problems[0].details().text, Contains("zone"));
}

TEST_CASE("A row that leaves out a required slot, or gives it empty or of a wrong type, is refused with its line") {
  const std::string declared =
      "(deftemplate row (slot id (type SYMBOL) (default ?NONE))\n"
      " (multislot sources (type SYMBOL) (cardinality 1 ?VARIABLE) (default ?NONE)))\n";
  const std::string row = GENERATE(as<std::string>{}, "(row (id a))", "(row (id a) (sources))",
                                   "(row (id a) (sources \"text\"))", "(row (id 5) (sources s))");
  CAPTURE(row);
  Engine engine;
  load(engine, declared);
  const auto problems = problems_of(engine, "(deffacts rows\n (row (id a) (sources s))\n " + row + ")");
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].details().line == 3);
}

TEST_CASE("The message about a bad row is one sentence, without the whole table behind it") {
  Engine engine;
  load(engine, "(deftemplate row (slot id (type SYMBOL)))");
  const auto problems =
      problems_of(engine, "(deffacts many (row (id first-of-them)) (row (id second-of-them))\n (row (id 3)))");
  REQUIRE(problems.size() == 1);
  const std::string& text = problems[0].details().text;
  CHECK_FALSE(text.empty());
  CHECK(text.find('\n') == std::string::npos);
  CHECK(text.find("first-of-them") == std::string::npos);
  CHECK(text.find("ERROR") == std::string::npos);
}

TEST_CASE("A file that failed to load takes nothing from the next one") {
  // CLIPS leaves its flags up after a failure: the next facts would lose the values of their multislots.
  Engine engine;
  load(engine, "(deftemplate row (multislot words))");
  CHECK_FALSE(problems_of(engine, "(deffacts bad (row (words a b) (words c)))").empty());
  CHECK_FALSE(problems_of(engine, "(deffacts worse (row (letters a)))").empty());
  load(engine, "(deffacts good (row (words one two three)))");
  engine.reset();
  const auto rows = engine.facts("row");
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].symbols("words") == Words{"one", "two", "three"});
}

// ---------------------------------------------------------------------------------------------------------------------
// What a rule file may contain

TEST_CASE("A rule file that calls a function which reads, writes, evaluates or loops does not load") {
  const std::string call =
      GENERATE(as<std::string>{}, "(printout t hello)", "(open \"file\" f \"w\")", "(close)", "(system \"true\")",
               "(while TRUE do (bind ?x 1))", "(eval \"(+ 1 1)\")", "(build \"(defrule other => )\")",
               "(loop-for-count 3 do (bind ?x 1))", "(assert-string \"(lit (lamp x))\")", "(load \"file\")",
               "(batch* \"file\")", "(load-facts \"file\")", "(save \"file\")", "(read)", "(readline)", "(exit)",
               "(halt)", "(reset)", "(clear)", "(remove \"file\")", "(rename \"a\" \"b\")", "(time)", "(random)",
               "(gensym*)", "(funcall + 1 1)", "(set-strategy breadth)", "(retract *)", "(undefrule *)",
               "(format t \"x\")", "(progn$ (?x (create$ a)) (bind ?y ?x))");
  CAPTURE(call);
  Engine engine;
  load(engine, lamp_base);
  const auto problems = problems_of(engine, "(defrule sly (power)\n =>\n " + call + ")");
  REQUIRE_FALSE(problems.empty());
  CHECK(problems[0].details().code == "EXPRNPSR3");
  CHECK_THAT(problems[0].details().text, Contains("Missing function declaration"));
}

TEST_CASE("A removed function is refused in patterns, tables and defaults too") {
  const std::string source = GENERATE(as<std::string>{}, "(defrule sly (power (volts ?v&:(system \"true\"))) => )",
                                      "(deffacts sly (power (volts (system \"true\"))))",
                                      "(deftemplate sly (slot x (default (system \"true\"))))",
                                      "(deftemplate sly (slot x (default-dynamic (system \"true\"))))");
  CAPTURE(source);
  Engine engine;
  load(engine, lamp_base);
  const auto problems = problems_of(engine, source);
  REQUIRE_FALSE(problems.empty());
  CHECK(problems[0].details().code == "EXPRNPSR3");
}

TEST_CASE("A rule may compare, calculate, build words and choose") {
  Engine engine;
  load(engine, R"(
(deftemplate number (slot value (type NUMBER)))
(deftemplate result (slot name (type SYMBOL)) (slot value))
(defrule calculate
  (number (value ?n&:(and (numberp ?n) (or (= ?n 7) (<> ?n ?n) (< ?n 0)))))
  =>
  (bind ?list (create$ a b c))
  (progn
    (assert (result (name sum) (value (- (+ ?n (* 2 3) (/ 4 2) (min 1 9) (max 1 9) (abs -4)) 1))))
    (assert (result (name place) (value (member$ b ?list))))
    (assert (result (name length) (value (length$ ?list))))
    (assert (result (name symbol) (value (sym-cat left - right))))
    (assert (result (name text) (value (str-cat "left" " " "right"))))
    (if (and (not (eq ?n 8)) (neq ?n 9) (> ?n 6) (>= ?n 7) (<= ?n 7) (symbolp a))
     then (assert (result (name chosen) (value yes)))
     else (assert (result (name chosen) (value no)))))))");
  const Assumption assumption = engine.assume({{{"number", {{"value", std::int64_t{7}}}}}});
  engine.run();
  std::map<std::string, Value> results;
  for (const Fact& fact : engine.facts("result")) results[fact.symbol("name")] = fact.at("value");
  CHECK(printed(results["sum"]) == "28.0");
  CHECK(results["place"] == Value(std::int64_t{2}));
  CHECK(results["length"] == Value(std::int64_t{3}));
  CHECK(results["symbol"] == Value(Symbol{"left-right"}));
  CHECK(results["text"] == Value("left right"));
  CHECK(results["chosen"] == Value(Symbol{"yes"}));
}

TEST_CASE("A template that was used but never declared is a stray") {
  Engine engine;
  load(engine, lamp_base + "(defrule mistyped (powr 1) => (assert (lit (lamp x))))");
  CHECK(engine.strays() == Words{"powr"});
}

TEST_CASE("Functions, globals and modules of a rule file are strays, its templates are none") {
  Engine engine;
  load(engine, lamp_base);
  CHECK(engine.strays().empty());
  load(engine, "(deffunction twice (?x) (* 2 ?x))\n(defglobal ?*limit* = 3)");
  CHECK(engine.strays() == Words{"twice", "limit"});
  Engine other;
  load(other, "(defmodule ROOM)");
  CHECK(other.strays() == Words{"ROOM"});
}

TEST_CASE("Rules are listed with name and printed form, docstring included") {
  Engine engine;
  load(engine, lamp_base);
  const auto rules = engine.rules();
  REQUIRE(rules.size() == 1);
  CHECK(rules[0].name == "light");
  CHECK_THAT(rules[0].printed, Contains("(defrule MAIN::light"));
  CHECK_THAT(rules[0].printed, Contains("\"A lamp with power is lit unless its switch is off.\""));
}

// ---------------------------------------------------------------------------------------------------------------------
// Running

TEST_CASE("A run says how many rules fired") {
  Engine engine;
  load(engine, lamp_base);
  CHECK(engine.run() == 0);
  const Assumption one = engine.assume({{power(5), power(12)}});
  CHECK(engine.run() == 2);
  CHECK(engine.run() == 0);
}

// Fails for 0 volts, and concludes for any other.
const std::string failing_base = R"(
(deftemplate power (slot volts (type NUMBER)))
(deftemplate load  (slot value (type NUMBER)))
(defrule divide
  (logical (power (volts ?v)))
  =>
  (assert (load (value (/ 10 ?v))))))";

TEST_CASE("A rule that fails while running is an error of the run") {
  // CLIPS's return value and flags say that all went well.
  Engine engine;
  load(engine, failing_base);
  const Assumption zero = engine.assume({{power(0)}});
  const Error error = error_of([&] { engine.run(); });
  CHECK(error.details().operation == "run");
  CHECK(error.details().code == "PRNTUTIL7");
  CHECK_THAT(error.details().text, Contains("divide by zero"));
  CHECK_THAT(error.details().text, Contains("divide"));
}

TEST_CASE("A run that failed does not keep the next one from firing") {
  Engine engine;
  load(engine, failing_base);
  {
    const Assumption zero = engine.assume({{power(0)}});
    CHECK_THROWS_AS(engine.run(), Error);
  }
  const Assumption five = engine.assume({{power(5)}});
  CHECK(engine.run() == 1);
  CHECK(printed_facts(engine.facts("load")) == Words{"(load (value 2.0))"});
}

TEST_CASE("A value that a rule calculates is held against its slot") {
  Engine engine;
  load(engine, R"(
(deftemplate power (slot volts (type NUMBER)))
(deftemplate grade (slot word (type SYMBOL) (allowed-symbols low-volts high-volts)))
(deftemplate name  (slot word (type SYMBOL) (default ?NONE)))
(defrule grade (logical (power (volts ?v))) => (bind ?word (if (> ?v 50) then high else odd))
  (assert (grade (word (sym-cat ?word -volts))))))");
  {
    const Assumption high = engine.assume({{power(230)}});
    CHECK(engine.run() == 1);
    CHECK(engine.facts("grade").size() == 1);
  }
  const Assumption low = engine.assume({{power(5)}});
  const Error error = error_of([&] { engine.run(); });
  CHECK(error.details().operation == "run");
  CHECK_THAT(error.details().text, Contains("odd-volts"));
}

TEST_CASE("A rule base that keeps itself going is stopped and reported") {
  Engine engine;
  load(engine, R"((deftemplate count (slot n (type INTEGER)))
(defrule on (count (n ?n)) => (assert (count (n (+ ?n 1))))))");
  const Assumption start = engine.assume({{{"count", {{"n", std::int64_t{0}}}}}});
  const Error error = error_of([&] { engine.run(50); });
  CHECK(error.details().operation == "run");
  CHECK(error.details().text == "the rules are not at rest after 50 firings: rule on keeps itself going, or others do");
  CHECK(engine.facts("count").size() == 51);
  CHECK_THROWS_AS(engine.run(), Error);  // the default limit ends it too
}

TEST_CASE("As many firings as the limit allows are no loop when the rules are then at rest") {
  Engine engine;
  load(engine, R"((deftemplate count (slot n (type INTEGER)))
(defrule on (logical (count (n ?n&:(< ?n 3)))) => (assert (count (n (+ ?n 1))))))");
  {
    const Assumption start = engine.assume({{{"count", {{"n", std::int64_t{0}}}}}});
    CHECK(engine.run(3) == 3);
  }
  const Assumption start = engine.assume({{{"count", {{"n", std::int64_t{0}}}}}});
  CHECK_THROWS_AS(engine.run(2), Error);
}

TEST_CASE("The strategy changes the order of firing") {
  const auto order = [](engine::Strategy strategy) {
    Engine engine;
    engine.set_strategy(strategy);
    load(engine, R"((deftemplate n (slot x)) (deftemplate m (slot x)) (defrule r (n (x ?x)) => (assert (m (x ?x)))))");
    const Assumption both = engine.assume({{{"n", {{"x", Symbol{"a"}}}}, {"n", {{"x", Symbol{"b"}}}}}});
    engine.run();
    Words words;
    for (const Fact& fact : engine.facts("m")) words.push_back(fact.symbol("x"));
    return words;
  };
  CHECK(order(engine::Strategy::breadth) == Words{"a", "b"});
  CHECK(order(engine::Strategy::depth) == Words{"b", "a"});
}

// ---------------------------------------------------------------------------------------------------------------------
// Assuming typed values

const std::string finding_base = R"(
(deftemplate finding
  (slot question  (type SYMBOL) (default ?NONE))
  (slot answer    (type SYMBOL NUMBER) (default ?NONE))
  (slot state     (type SYMBOL) (allowed-symbols sure unsure) (default sure))
  (slot certainty (type FLOAT) (range 0.0 1.0) (default 1.0))
  (multislot words (type SYMBOL))
  (slot note      (type STRING) (default ""))))";

NewFact finding(std::vector<std::pair<std::string, Value>> more) {
  NewFact fact{"finding", {{"question", Symbol{"fever"}}, {"answer", Symbol{"yes"}}}};
  for (auto& item : more) fact.slots.push_back(std::move(item));
  return fact;
}

TEST_CASE("An assumed fact holds what was given, and the defaults for the rest") {
  Engine engine;
  load(engine, finding_base);
  const Assumption assumption = engine.assume({{finding({{"words", std::vector<Atom>{Symbol{"a"}, Symbol{"b"}}}})}});
  CHECK(printed_facts(engine.facts("finding")) ==
        Words{"(finding (question fever) (answer yes) (state sure) (certainty 1.0) (words a b) (note \"\"))"});
}

TEST_CASE("What a slot does not take is refused with one sentence, and nothing is asserted") {
  struct Refused {
    std::string slot;
    Value value;
    std::string why;
  };
  const auto refused = GENERATE(values<Refused>({
      {"state", Symbol{"certain"}, "slot 'state' does not take certain: it is not on the slot's list"},
      {"state", std::string("sure"), "slot 'state' does not take \"sure\": it holds SYMBOL"},
      {"certainty", 1.5, "slot 'certainty' does not take 1.5: the range is 0 to 1"},
      {"certainty", -0.1, "slot 'certainty' does not take -0.1: the range is 0 to 1"},
      {"certainty", std::numeric_limits<double>::quiet_NaN(), "the range is 0 to 1"},
      {"certainty", std::numeric_limits<double>::infinity(), "the range is 0 to 1"},
      {"certainty", std::int64_t{1}, "slot 'certainty' does not take 1: it holds FLOAT"},
      {"note", Symbol{"word"}, "slot 'note' does not take word: it holds STRING"},
      {"note", 3.0, "slot 'note' does not take 3.0: it holds STRING"},
      {"words", std::vector<Atom>{Symbol{"a"}, std::string("b")}, "slot 'words' does not take \"b\": it holds SYMBOL"},
      {"state", std::vector<Atom>{Symbol{"sure"}}, "slot 'state' of finding holds one value, not several"},
      {"fever", Symbol{"yes"}, "finding has no slot 'fever'"},
  }));
  CAPTURE(refused.slot, printed(refused.value));
  Engine engine;
  load(engine, finding_base);
  const Error error = refusal(engine, finding({{refused.slot, refused.value}}));
  CHECK(error.details().operation == "assume");
  CHECK(error.details().subject == "finding");
  CHECK_THAT(error.details().text, Contains(refused.why));
  CHECK(engine.facts("finding").empty());
  CHECK_NOTHROW(engine.reset());  // no assumption was left standing
}

TEST_CASE("A required slot must be given") {
  // CLIPS itself would put nil there.
  Engine engine;
  load(engine, finding_base);
  const Error error = refusal(engine, {"finding", {{"question", Symbol{"fever"}}}});
  CHECK(error.details().text == "slot 'answer' of finding must be given");
  CHECK(engine.facts("finding").empty());
}

TEST_CASE("A fact of a template that nobody declared is refused, and the template is not made") {
  Engine engine;
  load(engine, finding_base);
  const Error error = refusal(engine, {"fnding", {}});
  CHECK(error.details().text == "there is no template 'fnding'");
  CHECK(error.details().subject == "fnding");
  CHECK(engine.strays().empty());
}

TEST_CASE("When the second of two facts is refused, the first is not asserted either") {
  Engine engine;
  load(engine, finding_base);
  const std::size_t before = engine.fact_count();
  CHECK_THROWS_AS(engine.assume({{finding({}), finding({{"certainty", 7.0}})}}), Error);
  CHECK(engine.fact_count() == before);
  CHECK_NOTHROW(engine.reset());
}

TEST_CASE("Two facts with numbers never seen before are assumed, run and read") {
  // CLIPS collects the values of a fact that is made but not yet asserted as soon as it asserts another one: a value
  // that nothing else uses is then gone, and the process ends.
  Engine engine;
  load(engine, finding_base + R"(
(deftemplate high (slot answer (type NUMBER)) (slot note (type STRING)))
(defrule high (logical (finding (question ?q) (answer ?n&:(> ?n 1000)) (note ?note)))
  => (assert (high (answer (+ ?n 0.25)) (note (str-cat ?note "!"))))))");
  for (int round = 0; round < 50; ++round) {
    const double first = 12345.625 + round * 2;
    const double second = 98765.125 + round * 2;
    const auto note = [round](const char* which) { return "never seen " + std::to_string(round) + which; };
    const auto measured = [](double value, const std::string& text) {
      return NewFact{"finding",
                     {{"question", Symbol{"of " + text}},
                      {"answer", value},
                      {"words", std::vector<Atom>{Symbol{"w " + text}}},
                      {"note", text}}};
    };
    const Assumption both = engine.assume({{measured(first, note("a")), measured(second, note("b"))}});
    REQUIRE(engine.run() == 2);
    std::vector<double> read;
    for (const Fact& fact : engine.facts("high")) read.push_back(fact.number("answer"));
    std::sort(read.begin(), read.end());
    REQUIRE(read == std::vector<double>{first + 0.25, second + 0.25});
    Words notes;
    for (const Fact& fact : engine.facts("finding")) notes.push_back(fact.text("note") + fact.symbols("words").at(0));
    REQUIRE(notes == Words{note("a") + "w " + note("a"), note("b") + "w " + note("b")});
  }
}

TEST_CASE("A fact that stands already is left alone, and outlives the assumption that repeats it") {
  Engine engine;
  load(engine, lamp_base);
  const Assumption outer = engine.assume({{power(5)}});
  engine.run();
  {
    const Assumption inner = engine.assume({{power(5), power(5), power(9), power(9)}});
    CHECK(engine.facts("power").size() == 2);
    engine.run();
  }
  CHECK(printed_facts(engine.facts("power")) == Words{"(power (volts 5.0))"});
  CHECK(engine.facts("lit").size() == 1);
}

TEST_CASE("A duplicate is no failure: the run after it fires") {
  Engine engine;
  load(engine, lamp_base);
  const Assumption outer = engine.assume({{power(5)}});
  const Assumption inner = engine.assume({{power(5)}});
  CHECK(engine.run() == 1);
}

TEST_CASE("A symbol and a string of the same letters are different values, and so are 1 and 1.0") {
  Engine engine;
  load(engine, R"((deftemplate item (slot value))
(deftemplate matched (slot as (type SYMBOL)))
(defrule symbol (logical (item (value yes))) => (assert (matched (as symbol))))
(defrule text (logical (item (value "yes"))) => (assert (matched (as text))))
(defrule whole (logical (item (value 1))) => (assert (matched (as whole))))
(defrule real (logical (item (value 1.0))) => (assert (matched (as real)))))");
  const auto [value, as] = GENERATE(table<Value, std::string>(
      {{Symbol{"yes"}, "symbol"}, {std::string("yes"), "text"}, {std::int64_t{1}, "whole"}, {1.0, "real"}}));
  const Assumption assumption = engine.assume({{{"item", {{"value", value}}}}});
  engine.run();
  REQUIRE(engine.facts("matched").size() == 1);
  CHECK(engine.facts("matched")[0].symbol("as") == as);
  CHECK(engine.facts("item")[0].at("value") == value);
}

TEST_CASE("Text that looks like CLIPS code is only text") {
  Engine engine;
  load(engine, finding_base);
  const std::string sly = "\") (note \"x\")) (assert (finding (question fever) (answer no))) (exit) \\ \" ; ?x $?y (";
  const Assumption assumption = engine.assume({{finding({{"note", sly}, {"words", std::vector<Atom>{Symbol{sly}}}})}});
  engine.run();
  const auto findings = engine.facts("finding");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].text("note") == sly);
  CHECK(findings[0].symbols("words") == Words{sly});
}

TEST_CASE("Strings keep UTF-8 letters and line ends, assumed and loaded") {
  Engine engine;
  const std::string text =
      "Oberschenkel außen, Łydka, колено, 膝, 🦵\nzweite Zeile\ttab \"quoted\" back\\slash";
  load(engine,
       finding_base + "(deffacts words (finding (question loaded) (answer yes) (note " + printed(Value(text)) + ")))");
  engine.reset();
  const Assumption assumption = engine.assume({{finding({{"note", text}})}});
  const auto findings = engine.facts("finding");
  REQUIRE(findings.size() == 2);
  CHECK(findings[0].text("note") == text);
  CHECK(findings[1].text("note") == text);
}

TEST_CASE("An engine that refused facts is destroyed without a complaint") {
  // CLIPS prints one for each fact that was made and never asserted.
  const std::string complaint = output_of([] {
    Engine engine;
    load(engine, finding_base);
    refusal(engine, finding({{"certainty", 7.0}}));
    refusal(engine, {"finding", {}});
    const Assumption twice = engine.assume({{finding({}), finding({})}});
  });
  CHECK(complaint.empty());
}

// ---------------------------------------------------------------------------------------------------------------------
// Assumptions nest, like savepoints

TEST_CASE("When an assumption ends, its facts and all that followed from them are gone") {
  Engine engine;
  load(engine, lamp_base);
  engine.reset();
  const Words before = memory_of(engine);
  {
    const Assumption assumption = engine.assume({{power(5)}});
    engine.run();
    CHECK(memory_of(engine) != before);
  }
  CHECK(memory_of(engine) == before);
  CHECK(engine.run() == 0);
}

TEST_CASE("What an inner assumption lifted is concluded again when it ends, without another run") {
  Engine engine;
  load(engine, lamp_base);
  const Assumption outer = engine.assume({{power(5)}});
  engine.run();
  const Words before = memory_of(engine);
  REQUIRE(engine.facts("lit").size() == 1);
  {
    const Assumption inner = engine.assume({{off()}});
    engine.run();
    CHECK(engine.facts("lit").empty());
  }
  CHECK(memory_of(engine) == before);
}

TEST_CASE("After each of many nested assumptions working memory is what it was") {
  Engine engine;
  load(engine, lamp_base + R"(
(deftemplate warm (slot lamp (type SYMBOL)))
(defrule warm (logical (lit (lamp ?l)) (power (volts ?v&:(> ?v 100)))) => (assert (warm (lamp ?l))))
(deffacts house (lit (lamp street))))");
  engine.reset();
  const Words at_rest = memory_of(engine);
  {
    const Assumption first = engine.assume({{power(5)}});
    engine.run();
    const Words after_first = memory_of(engine);
    {
      const Assumption second = engine.assume({{power(230)}});
      engine.run();
      const Words after_second = memory_of(engine);
      CHECK(engine.facts("warm").size() == 2);
      {
        const Assumption third = engine.assume({{off(), power(5)}});
        engine.run();
        CHECK(engine.facts("warm").size() == 1);
      }
      CHECK(memory_of(engine) == after_second);
      { const Assumption not_run = engine.assume({{off()}}); }
      CHECK(memory_of(engine) == after_second);
    }
    CHECK(memory_of(engine) == after_first);
  }
  CHECK(memory_of(engine) == at_rest);
}

TEST_CASE("An assumption that was moved ends once, with its last holder") {
  Engine engine;
  load(engine, lamp_base);
  {
    std::vector<Assumption> kept;
    {
      Assumption made = engine.assume({{power(5)}});
      kept.push_back(std::move(made));
    }
    CHECK(engine.facts("power").size() == 1);
    CHECK_THROWS_AS(engine.reset(), Error);
  }
  CHECK(engine.facts("power").empty());
  CHECK_NOTHROW(engine.reset());
}

TEST_CASE("A reset is refused while an assumption stands") {
  Engine engine;
  load(engine, lamp_base + "(deffacts house (lit (lamp street)))");
  engine.reset();
  {
    const Assumption outer = engine.assume({{power(5)}});
    { const Assumption inner = engine.assume({{off()}}); }
    const Error error = error_of([&] { engine.reset(); });
    CHECK(error.details().operation == "reset");
    CHECK(error.details().text == "an assumption still stands");
    CHECK(engine.facts("power").size() == 1);
  }
  engine.reset();
  CHECK(printed_facts(engine.facts("lit")) == Words{"(lit (lamp street))"});
}

TEST_CASE("A rule that fails while an assumption is withdrawn is an error of the next run, once") {
  Engine engine;
  load(engine, R"(
(deftemplate power (slot volts (type NUMBER)))
(deftemplate off   (slot switch (type SYMBOL)))
(deftemplate load  (slot value (type NUMBER)))
(defrule divide (logical (power (volts ?v)) (not (off))) => (assert (load (value (/ 10 ?v))))))");
  const Assumption outer = engine.assume({{power(0)}});
  {
    const Assumption inner = engine.assume({{off()}});
    CHECK(engine.run() == 0);
  }
  const Error error = error_of([&] { engine.run(); });
  CHECK(error.details().code == "PRNTUTIL7");
  CHECK(engine.run() == 0);
}

// ---------------------------------------------------------------------------------------------------------------------
// What supports a standing fact

TEST_CASE("A concluded fact is supported by the facts that its rule matched, and 'not' adds none") {
  Engine engine;
  load(engine, lamp_base);
  const Assumption assumption = engine.assume({{power(5)}});
  engine.run();
  CHECK(supports_of(engine, engine.facts("lit").at(0)) == Words{"(power (volts 5.0))"});
}

TEST_CASE("A fact that two rules conclude has a support from each, and keeps one when the other goes") {
  Engine engine;
  load(engine, lamp_base + R"(
(deftemplate battery (slot charge (type SYMBOL)))
(deftemplate cable (slot colour (type SYMBOL)))
(defrule light-by-battery (logical (battery (charge full)) (cable)) => (assert (lit (lamp desk)))))");
  const Assumption mains = engine.assume({{power(5)}});
  engine.run();
  {
    const Assumption battery =
        engine.assume({{{"battery", {{"charge", Symbol{"full"}}}}, {"cable", {{"colour", Symbol{"red"}}}}}});
    engine.run();
    REQUIRE(engine.facts("lit").size() == 1);
    CHECK(supports_of(engine, engine.facts("lit").at(0)) ==
          Words{"(battery (charge full)) & (cable (colour red))", "(power (volts 5.0))"});
  }
  CHECK(supports_of(engine, engine.facts("lit").at(0)) == Words{"(power (volts 5.0))"});
}

TEST_CASE("An 'or' whose two branches hold gives one fact with two supports") {
  Engine engine;
  load(engine, R"(
(deftemplate sun  (slot place (type SYMBOL)))
(deftemplate lamp (slot place (type SYMBOL)))
(deftemplate bright (slot place (type SYMBOL)))
(defrule bright (logical (or (sun (place ?p)) (lamp (place ?p)))) => (assert (bright (place ?p)))))");
  const Assumption both =
      engine.assume({{{"sun", {{"place", Symbol{"hall"}}}}, {"lamp", {{"place", Symbol{"hall"}}}}}});
  CHECK(engine.run() == 2);
  REQUIRE(engine.facts("bright").size() == 1);
  CHECK(supports_of(engine, engine.facts("bright").at(0)) == Words{"(lamp (place hall))", "(sun (place hall))"});
}

TEST_CASE("A support names its rule, also where two rules read the same") {
  Engine engine;
  load(engine, R"(
(deftemplate sun  (slot place (type SYMBOL)))
(deftemplate wall (slot place (type SYMBOL)))
(deftemplate bright (slot place (type SYMBOL)))
(defrule outside (logical (sun (place ?p))) => (assert (bright (place ?p))))
(defrule by-day  (logical (sun (place ?p))) => (assert (bright (place ?p))))
(defrule no-wall (logical (sun (place ?p)) (not (wall (place ?p)))) => (assert (bright (place ?p)))))");
  const Assumption sun = engine.assume({{{"sun", {{"place", Symbol{"hall"}}}}}});
  const auto rules = [&engine] {
    Words names;
    for (const auto& support : engine.supports(engine.facts("bright").at(0))) names.push_back(support.rule);
    std::sort(names.begin(), names.end());
    return names;
  };
  engine.run();
  CHECK(rules() == Words{"by-day", "no-wall", "outside"});
  const Assumption wall = engine.assume({{{"wall", {{"place", Symbol{"hall"}}}}}});
  engine.run();
  CHECK(rules() == Words{"by-day", "outside"});
}

TEST_CASE("A fact of a table and an assumed fact have no support") {
  Engine engine;
  load(engine, lamp_base + "(deffacts house (lit (lamp street)))");
  engine.reset();
  const Assumption assumption = engine.assume({{power(5)}});
  CHECK(engine.supports(engine.facts("lit").at(0)).empty());
  CHECK(engine.supports(engine.facts("power").at(0)).empty());
}

TEST_CASE("The supports of a fact that stands no more are refused, also when it was concluded anew") {
  Engine engine;
  load(engine, lamp_base);
  const Assumption outer = engine.assume({{power(5)}});
  engine.run();
  const Fact before = engine.facts("lit").at(0);
  { const Assumption inner = engine.assume({{off()}}); }
  const Error error = error_of([&] { (void)engine.supports(before); });
  CHECK(error.details().operation == "explain");
  CHECK(error.details().text == "the fact does not stand any more");
  const Fact anew = engine.facts("lit").at(0);
  CHECK(printed(anew) == printed(before));
  CHECK(anew.index != before.index);
  CHECK(supports_of(engine, anew) == Words{"(power (volts 5.0))"});
}

// ---------------------------------------------------------------------------------------------------------------------
// Reading facts

TEST_CASE("Facts of a template that nobody declared are refused") {
  Engine engine;
  CHECK(error_of([&] { (void)engine.facts("nothing"); }).details().text == "there is no template 'nothing'");
}

TEST_CASE("A template that another file declares later is found") {
  Engine engine;
  CHECK_THROWS_AS(engine.facts("power"), Error);
  load(engine, lamp_base);
  CHECK(engine.facts("power").empty());
  CHECK(engine.templates() == Words{"initial-fact", "power", "off", "lit"});
}

TEST_CASE("A slot is read as what it holds, and as nothing else") {
  Engine engine;
  load(engine, finding_base);
  const Assumption assumption = engine.assume({{{"finding",
                                                 {{"question", Symbol{"age"}},
                                                  {"answer", std::int64_t{47}},
                                                  {"certainty", 0.5},
                                                  {"words", std::vector<Atom>{Symbol{"a"}}}}}}});
  const Fact fact = engine.facts("finding").at(0);
  CHECK(fact.template_name() == "finding");
  CHECK(fact.symbol("question") == "age");
  CHECK(fact.number("answer") == 47);
  CHECK(fact.number("certainty") == 0.5);
  CHECK(fact.symbols("words") == Words{"a"});
  CHECK(fact.text("note").empty());
  CHECK(error_of([&] { (void)fact.symbol("answer"); }).details().text ==
        "slot 'answer' of finding holds 47, not a symbol");
  CHECK_THROWS_AS(fact.text("question"), Error);
  CHECK_THROWS_AS(fact.number("question"), Error);
  CHECK_THROWS_AS(fact.symbols("question"), Error);
  CHECK(error_of([&] { (void)fact.at("questn"); }).details().text == "finding has no slot 'questn'");
}

TEST_CASE("Values are printed as a rule file writes them") {
  CHECK(printed(Value(Symbol{"yes"})) == "yes");
  CHECK(printed(Value(std::string("say \"no\" \\ now"))) == "\"say \\\"no\\\" \\\\ now\"");
  CHECK(printed(Value(std::int64_t{-3})) == "-3");
  CHECK(printed(Value(3.0)) == "3.0");
  CHECK(printed(Value(0.25)) == "0.25");
  CHECK(printed(Value(1e30)) == "1e+30");
  CHECK(printed(Value(std::vector<Atom>{Symbol{"a"}, 2.0, std::string("b")})) == "a 2.0 \"b\"");
}

// ---------------------------------------------------------------------------------------------------------------------
// Several engines

TEST_CASE("Engines in several threads come, work and go side by side") {
  const Folder folder;
  const fs::path file = folder.write("lamp.clp", lamp_base);
  constexpr int threads = 4;
  constexpr int rounds = 100;
  std::vector<int> right(threads, 0);
  std::vector<std::thread> running;
  for (int t = 0; t < threads; ++t)
    running.emplace_back([&file, &right, t] {
      for (int i = 0; i < rounds; ++i) {
        Engine engine;
        if (!engine.try_load(file).empty()) continue;
        const Assumption assumption = engine.assume({{power(t + 1000.0 * i)}});
        const bool fired = engine.run() == 1;
        if (fired && engine.facts("power").at(0).number("volts") == t + 1000.0 * i && engine.facts("lit").size() == 1)
          ++right[static_cast<std::size_t>(t)];
      }
    });
  for (std::thread& thread : running) thread.join();
  CHECK(right == std::vector<int>(threads, rounds));
}

TEST_CASE("Engines share nothing: what one is told the other does not know") {
  Engine first;
  Engine second;
  load(first, lamp_base);
  CHECK(second.rules().empty());
  load(second, lamp_base);
  const Assumption assumption = first.assume({{power(5)}});
  first.run();
  CHECK(second.facts("power").empty());
  CHECK(second.run() == 0);
}

TEST_CASE("CLIPS's header, with its hundreds of macros, is included in one file only") {
  const std::string header = std::string("<clips") + "/";
  Words including;
  for (const char* part : {"engine", "src", "tests"})
    for (const auto& entry : fs::recursive_directory_iterator(kneewise::testing::project_path(part))) {
      if (entry.path().extension() != ".cpp" && entry.path().extension() != ".hpp") continue;
      std::ostringstream text;
      text << std::ifstream(entry.path()).rdbuf();
      if (text.str().find(header) != std::string::npos)
        including.push_back(entry.path().lexically_relative(kneewise::testing::project_path("")).generic_string());
    }
  CHECK(including == Words{"engine/engine.cpp"});
}

TEST_CASE("The engine says which CLIPS it is") {
  CHECK(Engine::version() == "6.30");
}
