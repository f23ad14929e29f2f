#include "src/knowledge/slots.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <string>
#include <string_view>

#include "src/basics/lists.hpp"
#include "src/basics/text.hpp"
#include "src/knowledge/questions.hpp"

namespace kneewise {
namespace {

using engine::Expression;

struct SlotShape {
  bool multiple = false;
  bool required = false;
  std::vector<std::string> types;    // as the template names them; empty: any
  std::vector<std::string> allowed;  // symbols; empty: any
};
using TemplateShape = std::map<std::string, SlotShape, std::less<>>;

enum class Literal { none, symbol, text, integer, real };

// What CLIPS takes a token for.
Literal literal_of(const Expression& value) {
  if (value.kind == Expression::Kind::string) return Literal::text;
  if (value.kind != Expression::Kind::symbol && value.kind != Expression::Kind::number) return Literal::none;
  const char* begin = value.text.data() + (value.text.starts_with('+') ? 1 : 0);
  const char* end = value.text.data() + value.text.size();
  long long integer = 0;
  if (const auto read = std::from_chars(begin, end, integer); read.ec == std::errc() && read.ptr == end)
    return Literal::integer;
  const bool begins_as_number = value.text.find_first_of("0123456789") < 3;
  double real = 0;
  if (const auto read = std::from_chars(begin, end, real);
      begins_as_number && read.ec == std::errc() && read.ptr == end)
    return Literal::real;
  return Literal::symbol;
}

SlotShape shape_of_slot(const Expression& slot) {
  SlotShape shape;
  shape.multiple = slot.is_list("multislot");
  for (const Expression& facet : slot.items) {
    if (facet.is_list("default")) shape.required = facet.items.size() == 2 && facet.items[1].text == "?NONE";
    for (const auto& [name, words] : {std::pair{"type", &shape.types}, {"allowed-symbols", &shape.allowed}})
      if (facet.is_list(name))
        for (std::size_t i = 1; i < facet.items.size(); ++i) words->push_back(facet.items[i].text);
  }
  return shape;
}

class SlotChecker {
 public:
  explicit SlotChecker(const std::vector<SourceFile>& files) : files_(files) {}

  std::vector<Problem> check() {
    for (const SourceFile& file : files_)
      for (const Expression& construct : file.expressions)
        if (construct.is_list("deftemplate") && construct.items.size() > 1) declare(construct);
    for (const SourceFile& file : files_)
      for (const Expression& construct : file.expressions) {
        file_ = &file;
        construct_ = construct.items.size() > 1
                         ? fmt::format("{} {}", construct.items.front().text, construct.items[1].text)
                         : "";
        if (construct.is_list("deffacts"))
          for (const Expression& row : construct.items) check_fact(row);
        if (construct.is_list("defrule")) check_rule(construct);
      }
    return std::move(problems_);
  }

 private:
  void complain(long line, std::string what) { problems_.push_back({file_->path, line, construct_, std::move(what)}); }

  void declare(const Expression& construct) {
    TemplateShape& shape = templates_[construct.items[1].text];
    for (const Expression& slot : construct.items)
      if ((slot.is_list("slot") || slot.is_list("multislot")) && slot.items.size() > 1)
        shape[slot.items[1].text] = shape_of_slot(slot);
  }

  void check_rule(const Expression& rule) {
    bool concludes = false;
    const Expression* like_arrow = nullptr;
    for (const Expression& item : rule.items) {
      concludes = concludes || (item.kind == Expression::Kind::symbol && item.text == "=>");
      constexpr std::array<std::string_view, 6> arrows = {"->", "<=", "==>", "-->", "=", ">"};
      const bool is_mark = item.kind == Expression::Kind::symbol || item.kind == Expression::Kind::connective;
      if (is_mark && std::find(arrows.begin(), arrows.end(), item.text) != arrows.end()) like_arrow = &item;
      if (item.kind != Expression::Kind::list || item.items.empty()) continue;
      if (item.is_list("assert")) {
        for (const Expression& fact : item.items) check_fact(fact);
      } else if (!item.is_list("declare") && !item.is_list("bind") && !item.is_list("if")) {
        check_condition(item);
      }
    }
    if (concludes) return;
    complain(like_arrow != nullptr ? like_arrow->line : rule.line,
             like_arrow != nullptr
                 ? fmt::format("'=>' parts conditions and conclusions; here stands '{}'", like_arrow->text)
                 : "'=>' is missing between its conditions and its conclusions");
  }

  void check_condition(const Expression& condition) {
    if (condition.kind != Expression::Kind::list || condition.items.empty()) return;
    const std::string& name = condition.items.front().text;
    const auto shape = templates_.find(name);
    if (shape == templates_.end()) {
      for (const Expression& part : condition.items) check_condition(part);
      return;
    }
    for (std::size_t i = 1; i < condition.items.size(); ++i) {
      const Expression& slot = condition.items[i];
      const SlotShape* known = slot_of_template(name, shape->second, slot);
      if (known == nullptr) continue;
      for (std::size_t j = 1; j < slot.items.size(); ++j) check_allowed(slot, slot.items[j], *known);
    }
  }

  // The slot of a template that a part of a fact or pattern names; complains when there is none.
  const SlotShape* slot_of_template(const std::string& name, const TemplateShape& shape, const Expression& slot) {
    if (slot.kind != Expression::Kind::list || slot.items.empty()) return nullptr;
    const auto known = shape.find(slot.items.front().text);
    if (known != shape.end()) return &known->second;
    std::vector<std::string> names;
    for (const auto& [one, unused] : shape) names.push_back(one);
    complain(slot.line, fmt::format("'{}' has no slot '{}': it has {}{}", name, slot.items.front().text,
                                    listed(names, "and"), did_you_mean(slot.items.front().text, names)));
    return nullptr;
  }

  void check_fact(const Expression& fact) {
    if (fact.kind != Expression::Kind::list || fact.items.empty()) return;
    const std::string& name = fact.items.front().text;
    const auto shape = templates_.find(name);
    if (shape == templates_.end()) return;  // the contract tells it
    std::vector<std::string> given;
    for (std::size_t i = 1; i < fact.items.size(); ++i) {
      const Expression& slot = fact.items[i];
      if (const SlotShape* known = slot_of_template(name, shape->second, slot)) check_slot(slot, *known);
      if (slot.kind == Expression::Kind::list && !slot.items.empty()) given.push_back(slot.items.front().text);
    }
    for (const auto& [slot, known] : shape->second)
      if (known.required && !contains(given, slot))
        complain(fact.line, fmt::format("this {} has no ({} ...): each needs one", name, slot));
  }

  void check_slot(const Expression& slot, const SlotShape& known) {
    const std::string& name = slot.items.front().text;
    if (!known.multiple && slot.items.size() != 2)
      return complain(slot.line, fmt::format("'{}' takes one value, and here stand {}: is a quote missing?", name,
                                             slot.items.size() - 1));
    if (known.multiple && known.required && slot.items.size() == 1)
      return complain(slot.line, fmt::format("'{}' is empty: it takes one value at least", name));
    for (std::size_t i = 1; i < slot.items.size(); ++i) {
      check_allowed(slot, slot.items[i], known);
      check_type(slot, slot.items[i], known);
    }
  }

  void check_allowed(const Expression& slot, const Expression& value, const SlotShape& known) {
    if (known.allowed.empty() || literal_of(value) != Literal::symbol || contains(known.allowed, value.text)) return;
    complain(value.line, fmt::format("'{}' is no {}: it takes {}{}", value.text, slot.items.front().text,
                                     listed(known.allowed, "or"), did_you_mean(value.text, known.allowed)));
  }

  void check_type(const Expression& slot, const Expression& value, const SlotShape& known) {
    if (known.types.empty()) return;
    const auto takes = [&known](std::string_view type) { return contains(known.types, type); };
    const bool number = takes("NUMBER");
    const std::string& name = slot.items.front().text;
    switch (literal_of(value)) {
      case Literal::text:
        if (!takes("STRING")) complain(value.line, fmt::format("'{}' takes \"{}\" without quotes", name, value.text));
        return;
      case Literal::symbol:
        if (takes("SYMBOL")) return;
        complain(value.line, fmt::format("'{}' takes {}, not '{}'", name,
                                         takes("STRING") ? "a text in quotes" : "a number", value.text));
        return;
      case Literal::integer:
        if (number || takes("INTEGER")) return;
        complain(value.line, takes("FLOAT")
                                 ? fmt::format("'{}' takes a number with a point: write {}.0", name, value.text)
                                 : fmt::format("'{}' takes no number, but {}", name,
                                               takes("STRING") ? "a text in quotes" : "a word"));
        return;
      case Literal::real:
        if (number || takes("FLOAT")) return;
        complain(value.line, fmt::format("'{}' takes {}, not {}", name,
                                         takes("INTEGER") ? "a whole number" : "a word or a text", value.text));
        return;
      default: return;
    }
  }

  const std::vector<SourceFile>& files_;
  const SourceFile* file_ = nullptr;
  std::string construct_;
  std::map<std::string, TemplateShape, std::less<>> templates_;
  std::vector<Problem> problems_;
};

}  // namespace

std::vector<Problem> check_slots(const std::vector<SourceFile>& files) {
  return SlotChecker(files).check();
}

}  // namespace kneewise
