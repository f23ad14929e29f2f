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
  std::string_view alternative{};  ///< the one that raised the disposition; empty if none did. Lives in the Knowledge
};

/// The disposition: the gravest red flag; a differential diagnosis raises its own level when it is likely and more so
/// than any muscle; else muscular when something muscular is at least possible; else inconclusive.
/// @param muscles, alternatives  best first
[[nodiscard]] Triage triage_of(const Knowledge& knowledge, std::optional<Disposition> gravest_red_flag,
                               const std::vector<Standing>& muscles, const std::vector<Standing>& alternatives);

/// An assessment in outline: what it takes to compare one set of answers with another, and no more. Its ids live in the
/// Knowledge.
struct Outlook {
  Triage triage;
  std::vector<Standing> muscles;       ///< best first
  std::vector<Standing> alternatives;  ///< best first
};

}  // namespace kneewise
