// What must be there because something else is, and what CLIPS must not see.
#include "src/knowledge/must_be_there.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "src/knowledge/explosive.hpp"
#include "src/knowledge/slots.hpp"
#include "src/knowledge/whole.hpp"
#include "tests/support/kb.hpp"

namespace kneewise::testing {
namespace {

using engine::Expression;

std::vector<SourceFile> shipped_sources() {
  std::vector<SourceFile> sources;
  for (const KnowledgeText& file : read_whole(project_path("")))
    sources.push_back({file.path, engine::read_source(file.text, file.path)});
  return sources;
}

// What is missing when all rows of a table with this id are taken away; of rules when `table` is one of theirs.
std::vector<std::string> missed_without(const std::string& table, const std::string& id) {
  std::vector<SourceFile> sources = shipped_sources();
  ById<RuleOutline> rules = shipped_knowledge().rules;
  const auto says = [&](const Expression& fact) {
    return fact.is_list(table) && std::any_of(fact.items.begin(), fact.items.end(), [&](const Expression& slot) {
             return slot.items.size() == 2 && slot.items[1].text == id;
           });
  };
  std::size_t taken = 0;
  for (SourceFile& file : sources) {
    for (Expression& construct : file.expressions)
      if (construct.is_list("deffacts")) taken += std::erase_if(construct.items, says);
    taken += std::erase_if(file.expressions, [&](const Expression& construct) {
      if (!construct.is_list("defrule")) return false;
      const bool concludes = std::any_of(construct.items.begin(), construct.items.end(), [&](const Expression& action) {
        return action.is_list("assert") && std::any_of(action.items.begin(), action.items.end(), says);
      });
      if (concludes) rules.erase(construct.items[1].text);
      return concludes;
    });
  }
  REQUIRE(taken > 0);
  std::vector<std::string> missed;
  for (const Problem& problem : check_must_be_there(sources, rules)) missed.push_back(printed(problem));
  return missed;
}

TEST_CASE("nothing is missing in the knowledge that ships") {
  CHECK(check_must_be_there(shipped_sources(), shipped_knowledge().rules).empty());
  CHECK(check_explosive(shipped_sources()).empty());
}

TEST_CASE("each family of danger needs its rules: one without them is missed by name") {
  for (const auto& [family, words] : shipped_knowledge().wording.families) {
    INFO(family);
    const auto missed = missed_without("red-flag", family);
    REQUIRE_FALSE(missed.empty());
    CHECK(missed.front().find("no rule concludes the red-flag '" + family + "'") != std::string::npos);
  }
}

TEST_CASE("what is named in one place and lost in the other is missed, in both directions") {
  const auto [kind, id] = GENERATE(table<std::string, std::string>({{"precaution", "do-not-roll-itb"},
                                                                    {"precaution-text", "do-not-roll-itb"},
                                                                    {"red-flag-family", "dvt"},
                                                                    {"muscle", "soleus"},
                                                                    {"muscle-text", "soleus"},
                                                                    {"referral-zone", "soleus"},
                                                                    {"association", "soleus"},
                                                                    {"treatment", "soleus"},
                                                                    {"alternative", "osteoarthritis"},
                                                                    {"alternative-text", "osteoarthritis"},
                                                                    {"question", "fever"},
                                                                    {"question-text", "fever"},
                                                                    {"evidence", "cause"},
                                                                    {"evidence", "structure"},
                                                                    {"evidence", "palpation"}}));
  INFO(kind << " " << id);
  CHECK_FALSE(missed_without(kind, id).empty());
}

TEST_CASE("a template that nothing fills is missed") {
  for (const char* table : {"care", "withheld", "limit", "general-text", "stage-text", "habit"}) {
    INFO(table);
    std::vector<SourceFile> sources = shipped_sources();
    for (SourceFile& file : sources) {
      for (Expression& construct : file.expressions)
        if (construct.is_list("deffacts"))
          std::erase_if(construct.items, [&](const Expression& row) { return row.is_list(table); });
      std::erase_if(file.expressions, [&](const Expression& construct) {
        return construct.is_list("defrule") &&
               std::any_of(construct.items.begin(), construct.items.end(), [&](const Expression& action) {
                 return action.is_list("assert") && action.items.size() > 1 && action.items[1].is_list(table);
               });
      });
    }
    const auto problems = check_must_be_there(sources, shipped_knowledge().rules);
    CHECK(std::any_of(problems.begin(), problems.end(), [&](const Problem& problem) {
      return problem.construct == std::string("deftemplate ") + table;
    }));
  }
}

TEST_CASE("rules that would explode are told before CLIPS sees them") {
  const auto fault = [](const std::string& conditions) {
    std::vector<SourceFile> sources = shipped_sources();
    sources.push_back(
        {"rules/x.clp", engine::read_source("(defrule x (logical " + conditions + ") => (assert (a)))", "x")});
    const auto problems = check_explosive(sources);
    return problems.empty() ? "" : problems.front().text;
  };
  const std::string either = "(or (finding (question fever)) (finding (question limp)))";
  CHECK(fault(either + either + either).empty());
  std::string many;
  for (int i = 0; i < 25; ++i) many += either;
  CHECK(fault(many).find("spell out to 33554432 rules") != std::string::npos);
  std::string deep = "(finding (question limp))";
  for (int i = 0; i < 40; ++i) deep = "(and " + deep + " (finding (question fever)))";
  CHECK(fault(deep).find("nested") != std::string::npos);
  CHECK(fault("(finding (question ?q) (answer ?a)) (association (question ?q) (answer ?a) (about ?b))").empty());
  CHECK(fault("(association (about ?a)) (association (about ?b)) (source (id ?c))").find("matches") !=
        std::string::npos);
  CHECK(fault("(finding) (finding) (finding) (finding)").find("matches") != std::string::npos);
}

TEST_CASE("a slip in a slot is told with what was written, what is allowed and the nearest right one") {
  CHECK(check_slots(shipped_sources()).empty());
  const auto problem = [](const std::string& text) {
    std::vector<SourceFile> sources = shipped_sources();
    sources.push_back({"x.clp", engine::read_source(text, "x.clp")});
    const auto problems = check_slots(sources);
    return problems.empty() ? "" : problems.front().text;
  };
  const auto row = [&](const std::string& slots) { return problem("(deffacts x " + slots + ")"); };
  CHECK(row("(strength (word moderat) (weight 0.2) (higher strong) (lower weak))") ==
        "'moderat' is no word: it takes decisive, strong, moderate, weak or slight; did you mean 'moderate'?");
  CHECK(row("(strength (word strong) (weight 1) (higher strong) (lower weak))") ==
        "'weight' takes a number with a point: write 1.0");
  CHECK(row("(strength (word strong) (weight 0.5) (higher strong))") ==
        "this strength has no (lower ...): each needs one");
  CHECK(row("(strength (wrd strong) (weight 0.5) (higher strong) (lower weak))")
            .starts_with("'strength' has no slot 'wrd': it has "));
  CHECK(row("(general-text (id safety-net) (text Come back))") ==
        "'text' takes one value, and here stand 2: is a quote missing?");
  CHECK(row("(general-text (id safety-net) (text Come))") == "'text' takes a text in quotes, not 'Come'");
  CHECK(row("(mimic (muscle \"soleus\") (kind text) (text \"t\") (sources derived))") ==
        "'muscle' takes \"soleus\" without quotes");
  const std::string conditions = "(defrule x \"s\" (logical (asked (question fever) (state answered))) ";
  CHECK(problem(conditions + "(assert (reached (about soleus))))") ==
        "'=>' is missing between its conditions and its conclusions");
  CHECK(problem(conditions + "-> (assert (reached (about soleus))))") ==
        "'=>' parts conditions and conclusions; here stands '->'");
  CHECK(problem(conditions + "=> (assert (reached (about soleus))))").empty());
  CHECK(problem("(defrule x \"s\" (logical (asked (question fever) (state answerd))) => (assert (reached (about a))))")
            .starts_with("'answerd' is no state: it takes answered or unknown; did you mean 'answered'?"));
}

}  // namespace
}  // namespace kneewise::testing
