#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "src/practice/draft.hpp"
#include "src/reasoning/assessment.hpp"
#include "src/reasoning/reasoner.hpp"

namespace kneewise {

/// The kinds of cases that can be generated.
enum class GeneratedKind {
  single,       ///< one muscle
  two_muscles,  ///< both in the places, the causes and under the hand
  mimic,        ///< a differential diagnosis in the place of a muscle
  red_flag,     ///< a danger among the signs of a muscle
};
inline constexpr std::array<std::string_view, 4> generated_kind_ids = {"single", "two-muscles", "mimic",
                                                                       "red-flag-among-muscle-signs"};
[[nodiscard]] constexpr std::string_view id_of(GeneratedKind kind) {
  return generated_kind_ids[static_cast<std::size_t>(kind)];
}

/// What is asked for.
struct GenerateRequest {
  std::uint64_t seed = 0;
  GeneratedKind kind = GeneratedKind::single;
  std::string muscle{};  ///< the one that it is about; empty: any
};

/// What a drawn patient is to come to.
struct Plan {
  GeneratedKind kind = GeneratedKind::single;
  std::string muscle{};
  std::string second{};       ///< of two muscles
  std::string alternative{};  ///< of a mimic
  std::string rule{};         ///< that raises the red flag
};
/// Whether the engine comes to it.
[[nodiscard]] bool comes_out(const Plan& plan, const Assessment& assessment);

/// Draws a patient from the tables and rules: one attempt. Nothing when they hold no such combination.
[[nodiscard]] std::optional<Answers> draw(Reasoner& reasoner, const GenerateRequest& request, Choices& choices,
                                          Plan& plan);

}  // namespace kneewise
