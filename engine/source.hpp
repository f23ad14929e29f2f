#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// A piece of CLIPS source: a list, or one token. Connectives of constraints (& | ~ : =) are tokens of their own.
struct Expression {
  enum class Kind { list, symbol, string, variable, number, connective };
  Kind kind = Kind::list;
  std::string text;  ///< the token; empty for a list; without quotes and escapes for a string
  long line = 0;     ///< counted from 1
  std::vector<Expression> items;

  [[nodiscard]] bool is_list(std::string_view head) const;
};

/// Reads CLIPS source text into its top-level expressions; comments are dropped.
/// @param file  only named in errors
/// @throws engine::Error with file and line for unbalanced brackets and unended strings
[[nodiscard]] std::vector<Expression> read_source(std::string_view text, const std::string& file);

}  // namespace engine
