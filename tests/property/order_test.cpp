// Conclusions are a function of the answers: no order and no strategy changes them.
#include <fmt/format.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

#include "src/reasoning/facts_of.hpp"
#include "src/reasoning/session.hpp"
#include "src/reasoning/supports.hpp"
#include "tests/support/effort.hpp"
#include "tests/support/generate.hpp"
#include "tests/support/kb.hpp"

namespace kneewise::testing {
namespace {

std::vector<std::vector<engine::NewFact>> all_facts() {
  const Vocabulary& vocabulary = shipped_knowledge().vocabulary;
  std::vector<std::vector<engine::NewFact>> all;
  for (const Case& subject : shipped_cases("cases/published.json"))
    all.push_back(facts_of(subject.answers, shipped_knowledge()));
  std::mt19937 random(99);
  for (int i = 0; i < effort(15); ++i)
    all.push_back(facts_of(random_answers(vocabulary, random, 0.02 * (i % 15 + 1)), shipped_knowledge()));
  return all;
}

// One engine with all files, in this order: what the two engines of the program conclude between them.
void load_all(engine::Engine& engine, const std::vector<std::filesystem::path>& files) {
  for (const auto& file : files) engine.load(file);
  engine.reset();
}

engine::Engine& whole_engine() {
  static engine::Engine engine;
  static const bool loaded = (load_all(engine, knowledge_files(project_path(""))), true);
  (void)loaded;
  return engine;
}

// All that follows from some facts, sorted.
std::vector<std::string> conclusions(engine::Engine& engine, const std::vector<engine::NewFact>& facts) {
  const engine::Assumption assumption = engine.assume(facts);
  engine.run();
  std::vector<std::string> concluded;
  for (const char* name : {"red-flag", "evidence", "reached", "score-point"})
    for (const engine::Fact& fact : engine.facts(name))
      concluded.push_back(
          fmt::format("{} by {}", engine::printed(fact), fmt::join(rules_concluding(engine, fact), " ")));
  std::sort(concluded.begin(), concluded.end());
  return concluded;
}

TEST_CASE("the order of the facts changes nothing") {
  std::mt19937 random(1);
  for (std::vector<engine::NewFact> facts : all_facts()) {
    const auto expected = conclusions(whole_engine(), facts);
    std::reverse(facts.begin(), facts.end());
    CHECK(conclusions(whole_engine(), facts) == expected);
    std::shuffle(facts.begin(), facts.end(), random);
    CHECK(conclusions(whole_engine(), facts) == expected);
  }
}

TEST_CASE("the order of the rule files changes nothing") {
  std::mt19937 random(2);
  for (int shuffle = 0; shuffle < 2; ++shuffle) {
    auto files = knowledge_files(project_path(""));
    std::shuffle(files.begin() + 1, files.end(), random);
    engine::Engine engine;
    load_all(engine, files);
    for (const auto& facts : all_facts()) CHECK(conclusions(engine, facts) == conclusions(whole_engine(), facts));
  }
}

TEST_CASE("the conflict resolution strategy changes nothing") {
  engine::Engine engine;
  load_all(engine, knowledge_files(project_path("")));
  for (const auto strategy :
       {engine::Strategy::depth, engine::Strategy::breadth, engine::Strategy::lex, engine::Strategy::mea,
        engine::Strategy::complexity, engine::Strategy::simplicity, engine::Strategy::random}) {
    engine.set_strategy(strategy);
    for (const auto& facts : all_facts()) CHECK(conclusions(engine, facts) == conclusions(whole_engine(), facts));
  }
}

}  // namespace
}  // namespace kneewise::testing
