#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace kneewise {

/// Whether a list holds the item.
[[nodiscard]] inline bool contains(const std::vector<std::string>& list, std::string_view item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

/// Appends what the list does not hold yet.
template <typename Item>
void append_new(std::vector<Item>& list, const std::vector<Item>& more) {
  for (const Item& item : more)
    if (std::find(list.begin(), list.end(), item) == list.end()) list.push_back(item);
}
inline void append_new(std::vector<std::string>& list, const std::vector<std::string>& more) {
  append_new<std::string>(list, more);
}

/// The keys of a map, in its order.
template <typename Map>
[[nodiscard]] std::vector<std::string> keys_of(const Map& map) {
  std::vector<std::string> keys;
  keys.reserve(map.size());
  for (const auto& entry : map) keys.push_back(entry.first);
  return keys;
}

}  // namespace kneewise
