#include "engine/fact.hpp"

#include <fmt/format.h>

#include "engine/error.hpp"

namespace engine {
namespace {

[[noreturn]] void wrong_type(const Fact& fact, std::string_view slot, std::string_view wanted) {
  throw Error({.operation = "read",
               .subject = fmt::format("{} {}", fact.template_name(), slot),
               .text = fmt::format("slot '{}' of {} holds {}, not {}", slot, fact.template_name(),
                                   printed(fact.at(slot)), wanted)});
}

}  // namespace

std::size_t FactShape::index_of(std::string_view slot) const {
  for (std::size_t i = 0; i < slot_names.size(); ++i)
    if (slot_names[i] == slot) return i;
  throw Error(
      {.operation = "read", .subject = template_name, .text = fmt::format("{} has no slot '{}'", template_name, slot)});
}

const Value& Fact::at(std::string_view slot) const {
  return values[shape->index_of(slot)];
}

const std::string& Fact::symbol(std::string_view slot) const {
  if (const auto* value = std::get_if<Symbol>(&at(slot))) return value->name;
  wrong_type(*this, slot, "a symbol");
}

const std::string& Fact::text(std::string_view slot) const {
  if (const auto* value = std::get_if<std::string>(&at(slot))) return *value;
  wrong_type(*this, slot, "a string");
}

double Fact::number(std::string_view slot) const {
  const Value& value = at(slot);
  if (const auto* integer = std::get_if<std::int64_t>(&value)) return static_cast<double>(*integer);
  if (const auto* real = std::get_if<double>(&value)) return *real;
  wrong_type(*this, slot, "a number");
}

std::vector<std::string> Fact::symbols(std::string_view slot) const {
  const auto* atoms = std::get_if<std::vector<Atom>>(&at(slot));
  if (atoms == nullptr) wrong_type(*this, slot, "a list of symbols");
  std::vector<std::string> names;
  names.reserve(atoms->size());
  for (const Atom& atom : *atoms) {
    const auto* symbol = std::get_if<Symbol>(&atom);
    if (symbol == nullptr) wrong_type(*this, slot, "a list of symbols");
    names.push_back(symbol->name);
  }
  return names;
}

std::string printed(const Fact& fact) {
  std::string text = "(" + fact.template_name();
  for (std::size_t i = 0; i < fact.values.size(); ++i) {
    const std::string shown = printed(fact.values[i]);
    text += " (" + fact.shape->slot_names[i] + (shown.empty() ? "" : " ") + shown + ")";
  }
  return text + ")";
}

}  // namespace engine
