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

}  // namespace kneewise
