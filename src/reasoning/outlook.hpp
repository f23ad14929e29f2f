#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "src/knowledge/knowledge.hpp"
#include "src/reasoning/ranking.hpp"

namespace kneewise {

/// What the conclusions ask the person to do.
struct Triage {
  Disposition disposition = Disposition::inconclusive;
  std::string_view alternative{};  ///< the one that raised the disposition; empty if none did
};

/// The disposition: the gravest red flag; an alternative raises its own level when it is likely and more so than any
/// muscle; else muscular when something muscular is at least possible; else inconclusive. Rankings come best first.
[[nodiscard]] Triage triage_of(const KnowledgeBase& base, std::optional<Disposition> gravest_red_flag,
                               const std::vector<Standing>& muscles, const std::vector<Standing>& alternatives);

/// An assessment in outline: what it takes to compare one set of answers with another, and no more. Its ids live in the
/// knowledge base.
struct Outlook {
  Triage triage;
  std::vector<Standing> muscles;       ///< best first
  std::vector<Standing> alternatives;  ///< best first
};

/// Reads the outlook of the case that is assumed now. @param some_uncertain  whether an answer has a certainty below 1
[[nodiscard]] Outlook outlook_of_assumed(const KnowledgeBase& base, bool some_uncertain);

/// How certain a concluded fact is: the lowest certainty among the findings of each support; of these the best.
[[nodiscard]] double certainty_of(const engine::Engine& engine, const engine::Fact& concluded);

}  // namespace kneewise
