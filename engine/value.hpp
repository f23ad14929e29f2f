#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace engine {

/// A CLIPS symbol. A type of its own: the symbol `yes` and the string "yes" are different values in a rule.
struct Symbol {
  std::string name;
  friend auto operator<=>(const Symbol&, const Symbol&) = default;
};

/// What a CLIPS field can hold, as a C++ value. An integer and a float are different, as they are in a rule.
using Atom = std::variant<Symbol, std::string, std::int64_t, double>;

/// What a slot can hold: one field, or several in a multislot.
using Value = std::variant<Symbol, std::string, std::int64_t, double, std::vector<Atom>>;

/// The value as a rule file would write it: strings quoted and escaped, floats with a decimal point.
[[nodiscard]] std::string printed(const Value& value);
[[nodiscard]] std::string printed(const Atom& atom);

}  // namespace engine
