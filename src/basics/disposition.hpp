#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "src/basics/ids.hpp"

namespace kneewise {

/// What a case asks for, gravest first: a smaller value is graver.
enum class Disposition { emergency, urgent, routine_referral, inconclusive, muscular };

inline constexpr std::array<std::string_view, 5> disposition_ids = {"emergency", "urgent", "routine-referral",
                                                                    "inconclusive", "muscular"};

/// Its id, as rules and results write it.
[[nodiscard]] constexpr std::string_view id_of(Disposition disposition) {
  return disposition_ids[static_cast<std::size_t>(disposition)];
}

/// The disposition of that id, or nothing.
[[nodiscard]] constexpr std::optional<Disposition> disposition_of(std::string_view id) {
  return value_named<Disposition>(disposition_ids, id);
}

/// Whether a doctor must see the person soon, and before anybody treats a muscle: urgent or an emergency.
[[nodiscard]] constexpr bool is_urgent(Disposition disposition) {
  return disposition <= Disposition::urgent;
}

}  // namespace kneewise
