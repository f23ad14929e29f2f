#include "engine/value.hpp"

#include <fmt/format.h>

namespace engine {
namespace {

struct Printer {
  std::string operator()(const Symbol& symbol) const { return symbol.name; }
  std::string operator()(const std::string& text) const {
    std::string quoted = "\"";
    for (const char c : text) {
      if (c == '"' || c == '\\') quoted += '\\';
      quoted += c;
    }
    return quoted + '"';
  }
  std::string operator()(std::int64_t number) const { return fmt::format("{}", number); }
  std::string operator()(double number) const {
    std::string text = fmt::format("{}", number);
    if (text.find_first_of(".en") == std::string::npos) text += ".0";
    return text;
  }
  std::string operator()(const std::vector<Atom>& atoms) const {
    std::string text;
    for (const Atom& atom : atoms) {
      if (!text.empty()) text += ' ';
      text += std::visit(*this, atom);
    }
    return text;
  }
};

}  // namespace

std::string printed(const Value& value) {
  return std::visit(Printer{}, value);
}
std::string printed(const Atom& atom) {
  return std::visit(Printer{}, atom);
}

}  // namespace engine
