#pragma once

#include <string>
#include <vector>

#include "src/cases/answers.hpp"
#include "src/reasoning/reasoner.hpp"

namespace kneewise {

/// The fewest answers that would make a muscle or differential diagnosis likely: up to three ways, by one answer if one
/// is enough, else by two. Nobody is asked to change age, sex or who treats. Looks ahead, up to seconds.
[[nodiscard]] std::vector<Answers> smallest_changes(Reasoner& reasoner, const Answers& answers, const std::string& id);

/// The answers of the question `palpation` that say what a hand found on a muscle, if it has them.
[[nodiscard]] std::vector<std::string> palpation_answers(const Knowledge& knowledge, const std::string& muscle);

}  // namespace kneewise
