// Writes generated cases as NDJSON, for tests and measurements of many cases: make_cases COUNT [SEED].
// They say nothing about people: each is marked "origin": "generated".
#include <fmt/format.h>

#include <cstdlib>
#include <iostream>
#include <random>

#include "src/cases/case.hpp"
#include "tests/support/generate.hpp"
#include "tests/support/kb.hpp"

int main(int argc, char** argv) {
  using namespace kneewise;
  const long count = argc > 1 ? std::atol(argv[1]) : 1000;
  std::mt19937 random(argc > 2 ? static_cast<unsigned>(std::atol(argv[2])) : 1U);
  constexpr double answered = 0.12;  // of all questions: about as many as the published cases answer
  const Vocabulary& vocabulary = testing::shipped_knowledge().vocabulary;
  for (long i = 1; i <= count; ++i) {
    nlohmann::ordered_json answers = nlohmann::ordered_json::object();
    for (const auto& [id, answer] : testing::random_answers(vocabulary, random, answered))
      answers[id] = json_answer(answer, *vocabulary.find(id));
    std::cout
        << nlohmann::ordered_json{{"id", fmt::format("g-{}", i)}, {"origin", "generated"}, {"answers", answers}}.dump()
        << "\n";
  }
  return 0;
}
