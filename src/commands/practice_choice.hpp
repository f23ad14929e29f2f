#pragma once

#include <string>
#include <vector>

#include "src/cases/case.hpp"
#include "src/practice/history.hpp"
#include "src/reasoning/reasoner.hpp"

namespace kneewise {

/// The patient who comes next, and what he or she is to teach.
struct ChosenCase {
  Topic topic;
  Case subject;
};

/// By what is due: a published case that was not met yet half of the time, else a generated one.
[[nodiscard]] ChosenCase choose_case(Reasoner& reasoner, const PracticeHistory& history,
                                     const std::vector<Case>& published, std::int64_t today, Choices& choices);

/// The case of that id. @throws UsageError when there is none
[[nodiscard]] Case named_case(const std::vector<Case>& cases, const std::string& id);

/// All right cases of a file. @throws InputError when it holds none
[[nodiscard]] std::vector<Case> cases_in(const std::string& path, const Vocabulary& vocabulary);

/// A case as the history keeps it: JSON.
[[nodiscard]] std::string document_of(const Case& subject, const Vocabulary& vocabulary);
/// Reads what document_of wrote. @throws InputError when it is not a case any more
[[nodiscard]] Case case_in(const std::string& document, const Vocabulary& vocabulary);

}  // namespace kneewise
