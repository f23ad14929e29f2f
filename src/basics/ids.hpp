#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace kneewise {

/// The value of an enum whose ids are listed in the order of its values, or nothing for a word that is not one of them.
template <typename Enum, std::size_t count>
[[nodiscard]] constexpr std::optional<Enum> value_named(const std::array<std::string_view, count>& ids,
                                                        std::string_view id) {
  for (std::size_t i = 0; i < count; ++i)
    if (ids[i] == id) return static_cast<Enum>(i);
  return std::nullopt;
}

/// An id was asked for that is not there: a mistake of the program or of the knowledge, never of a case.
class UnknownId : public std::logic_error {
 public:
  UnknownId(std::string_view what, std::string_view id)
      : std::logic_error("there is no " + std::string(what) + " '" + std::string(id) + "'") {}
};

/// The entry of a map. @throws UnknownId with `what` and the id when there is none
template <typename Map>
[[nodiscard]] const typename Map::mapped_type& entry_of(const Map& map, std::string_view id, std::string_view what) {
  const auto found = map.find(id);
  if (found == map.end()) throw UnknownId(what, id);
  return found->second;
}

}  // namespace kneewise
