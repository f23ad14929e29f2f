#pragma once

#include <random>

#include "src/cases/answers.hpp"
#include "src/knowledge/questions.hpp"

namespace kneewise::testing {

/// Random answers: each question is answered with the given probability (0 to 1), some of them "unknown", some lists
/// asked through. Not plausible, but legal: what must hold for every case must hold for these.
[[nodiscard]] Answers random_answers(const Vocabulary& vocabulary, std::mt19937& random, double answered);

}  // namespace kneewise::testing
