#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/value.hpp"

namespace engine {

/// CLIPS's number of a fact in working memory (f-12 is 12). It changes when a fact is withdrawn and concluded anew.
using FactIndex = std::int64_t;

/// A fact to be assumed: its template and the slots that are not left at their default.
struct NewFact {
  std::string template_name;
  std::vector<std::pair<std::string, Value>> slots;
};

/// The names that all facts of one template share.
struct FactShape {
  std::string template_name;
  std::vector<std::string> slot_names;

  /// Where a slot's value stands in Fact::values. @throws engine::Error when the template has no such slot.
  [[nodiscard]] std::size_t index_of(std::string_view slot) const;
};

/// A fact of working memory, read out as values.
struct Fact {
  FactIndex index = 0;
  std::shared_ptr<const FactShape> shape;
  std::vector<Value> values;  ///< in the order of the slots

  [[nodiscard]] const std::string& template_name() const { return shape->template_name; }
  /// The value of a slot. @throws engine::Error when the template has no such slot.
  [[nodiscard]] const Value& at(std::string_view slot) const;
  /// The name in a slot that holds a symbol. @throws engine::Error when it holds something else.
  [[nodiscard]] const std::string& symbol(std::string_view slot) const;
  /// The text in a slot that holds a string. @throws engine::Error when it holds something else.
  [[nodiscard]] const std::string& text(std::string_view slot) const;
  /// The number in a slot that holds an integer or a float. @throws engine::Error when it holds something else.
  [[nodiscard]] double number(std::string_view slot) const;
  /// The names in a multislot of symbols. @throws engine::Error when it holds something else.
  [[nodiscard]] std::vector<std::string> symbols(std::string_view slot) const;
};

/// The fact without its number, as a rule file would write it: the same for equal facts, whenever they were concluded.
[[nodiscard]] std::string printed(const Fact& fact);

}  // namespace engine
