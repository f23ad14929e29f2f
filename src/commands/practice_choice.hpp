#pragma once

#include <string>
#include <vector>

#include "src/cases/case.hpp"
#include "src/knowledge/knowledge.hpp"
#include "src/practice/history.hpp"

namespace kneewise {

/// The patient who comes next, and what he or she is to teach.
struct ChosenCase {
  std::string topic;
  Case subject;
};

/// By what is due: a published case that was not met yet half of the time, else a generated one.
[[nodiscard]] ChosenCase choose_case(const KnowledgeBase& base, const PracticeHistory& history,
                                     const std::vector<Case>& published, std::int64_t today, Choices& choices);

/// The case of that id. @throws UsageError when there is none
[[nodiscard]] Case named_case(const std::vector<Case>& cases, const std::string& id);

/// All right cases of a file. @throws InputError when it holds none
[[nodiscard]] std::vector<Case> cases_in(const std::string& path, const KnowledgeBase& base);

/// A case as the history keeps it. @throws InputError when it is no case any more
[[nodiscard]] Case case_in(const nlohmann::ordered_json& document, const KnowledgeBase& base);

}  // namespace kneewise
