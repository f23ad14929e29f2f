#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace kneewise {

/// What a case asks for, gravest first: a smaller value is graver.
enum class Disposition { emergency, urgent, routine_referral, inconclusive, muscular };

inline constexpr std::array<std::string_view, 5> disposition_ids = {"emergency", "urgent", "routine-referral",
                                                                    "inconclusive", "muscular"};

[[nodiscard]] constexpr std::string_view id_of(Disposition disposition) {
  return disposition_ids[static_cast<std::size_t>(disposition)];
}

/// The disposition of that id, or nothing.
[[nodiscard]] constexpr std::optional<Disposition> disposition_of(std::string_view id) {
  for (std::size_t i = 0; i < disposition_ids.size(); ++i)
    if (disposition_ids[i] == id) return static_cast<Disposition>(i);
  return std::nullopt;
}

}  // namespace kneewise
