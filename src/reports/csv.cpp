#include "src/reports/csv.hpp"

#include <fmt/format.h>

#include <array>
#include <vector>

#include "src/basics/lists.hpp"
#include "src/cases/csv.hpp"

namespace kneewise {
namespace {

std::string in_one_cell(const std::vector<std::string>& list) {
  return fmt::format("{}", fmt::join(list, ";"));
}

std::string csv_row(const std::array<std::string, 11>& cells) {
  std::string row;
  for (const std::string& cell : cells) {
    if (!row.empty()) row += ',';
    row += csv_field(cell);
  }
  return row + "\n";
}

}  // namespace

std::string csv_result(const Case& subject, const Assessment& assessment) {
  std::vector<std::string> families;
  for (const RedFlag& red_flag : assessment.red_flags) append_new(families, {red_flag.family});
  std::vector<std::string> muscles;
  std::vector<std::string> beliefs;
  std::vector<std::string> likelihoods;
  for (const Candidate& muscle : assessment.muscles) {
    if (!muscle.ranked.possible()) continue;
    muscles.push_back(muscle.ranked.id);
    beliefs.push_back(fmt::format("{:.3f}", muscle.ranked.belief));
    likelihoods.emplace_back(id_of(muscle.ranked.likelihood));
  }
  std::vector<std::string> alternatives;
  for (const AlternativeCandidate& other : assessment.alternatives)
    if (other.ranked.possible()) alternatives.push_back(other.ranked.id);
  const std::string open = assessment.screen ? std::to_string(assessment.screen->open_questions.size()) : std::string();
  return csv_row({subject.id, std::string(id_of(assessment.disposition)), assessment.cleared ? "yes" : "no",
                  in_one_cell(families), in_one_cell(muscles), in_one_cell(beliefs), in_one_cell(likelihoods),
                  in_one_cell(alternatives), open, assessment.knowledge_version, ""});
}

std::string csv_result(const CaseError& error) {
  const std::string message = error.at.empty() ? error.message : error.at + ": " + error.message;
  return csv_row({error.id, "", "", "", "", "", "", "", "", "", message});
}

}  // namespace kneewise
