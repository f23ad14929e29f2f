#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace kneewise {

[[nodiscard]] inline bool contains(const std::vector<std::string>& list, std::string_view item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

/// Appends what the list does not hold yet.
inline void append_new(std::vector<std::string>& list, const std::vector<std::string>& more) {
  for (const std::string& item : more)
    if (!contains(list, item)) list.push_back(item);
}

}  // namespace kneewise
