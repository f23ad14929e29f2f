#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/error.hpp"
#include "engine/fact.hpp"
#include "engine/value.hpp"

namespace engine {

class Engine;

/// Facts that hold for as long as this object lives, like a savepoint: its end retracts them, and runs the rules so
/// that whatever they had lifted is concluded again. Assumptions nest; end them in the reverse order of their making.
class Assumption {
 public:
  Assumption(Assumption&& other) noexcept;
  Assumption& operator=(Assumption&&) = delete;
  Assumption(const Assumption&) = delete;
  Assumption& operator=(const Assumption&) = delete;
  ~Assumption();

 private:
  friend class Engine;
  Assumption(Engine& engine, std::vector<void*> facts) : engine_(&engine), facts_(std::move(facts)) {}
  Engine* engine_;
  std::vector<void*> facts_;
};

/// The order in which CLIPS fires activations of equal standing. Conclusions must not depend on it.
enum class Strategy { depth, breadth, lex, mea, complexity, simplicity, random };

/// A standing fact, looked at in place: nothing is copied. Good until working memory changes.
class FactView {
 public:
  /// The name in a slot that holds a symbol, by the slot's place in the shape. Not checked: for facts whose template
  /// types the slot.
  [[nodiscard]] std::string_view symbol(std::size_t slot) const;
  /// The whole number in a slot that holds one; as unchecked.
  [[nodiscard]] std::int64_t integer(std::size_t slot) const;
  /// The names of the rules that conclude it, one for each way in which it is supported: a name may come twice.
  void for_each_rule(const std::function<void(std::string_view)>& visit) const;
  /// The whole fact as a value.
  [[nodiscard]] Fact copy() const;

 private:
  friend class Engine;
  FactView(const Engine& engine, void* fact) : engine_(&engine), fact_(fact) {}
  const Engine* engine_;
  void* fact_;
};

/// One way in which a concluded fact is supported: the rule, and the facts that it matched. `not` carries none.
struct Support {
  std::string rule;
  std::vector<Fact> facts;
};

/// A rule as the engine holds it.
struct Rule {
  std::string name;
  std::string printed;  ///< the whole rule, docstring included, as CLIPS prints it
};

/// A CLIPS environment: rules, tables and working memory. One thread at a time; any number side by side.
///
/// Rule files are code, so all CLIPS functions outside a short list are removed before any file is loaded: a rule
/// can compare, calculate, build a symbol and assert, and nothing else.
class Engine {
 public:
  /// How many rules one run may fire before it counts as a loop.
  static constexpr long long firing_limit = 100'000;

  Engine();
  Engine(const Engine&) = delete;
  Engine& operator=(const Engine&) = delete;
  ~Engine();

  /// Loads a file of deftemplate, deffacts and defrule constructs.
  /// @throws engine::Error with file and line for the first problem; the engine is not to be used after that.
  void load(const std::filesystem::path& file);
  /// The same, giving back every problem of the file; empty when it loaded. @see load
  [[nodiscard]] std::vector<Error> try_load(const std::filesystem::path& file);

  /// Empties working memory and asserts all deffacts. @throws engine::Error while an assumption stands.
  void reset();

  /// Asserts facts for the life of the returned object. A fact that stands already is left alone.
  /// @throws engine::Error for an unknown template or slot, a required slot left out, or a value the slot does not
  ///         allow; nothing is asserted then.
  [[nodiscard]] Assumption assume(std::span<const NewFact> facts);

  /// Whether any assumption stands.
  [[nodiscard]] bool assuming() const;

  /// Fires rules until none is left; returns how many fired.
  /// @throws engine::Error when a rule fails, or when the rules are not at rest after `limit` firings.
  long long run(long long limit = firing_limit);

  /// All facts of a template, in no particular order. @throws engine::Error when there is no such template.
  [[nodiscard]] std::vector<Fact> facts(std::string_view template_name) const;
  /// The same without copying them, for whoever looks at thousands. `visit` must not change working memory.
  void for_each_fact(std::string_view template_name, const std::function<void(const FactView&)>& visit) const;
  /// The names that all facts of a template share. @throws engine::Error when there is no such template.
  [[nodiscard]] const FactShape& shape_of(std::string_view template_name) const;
  /// How many facts stand in working memory.
  [[nodiscard]] std::size_t fact_count() const;
  /// Each way in which a concluded fact is supported. Empty for a fact that was asserted and not concluded.
  /// @throws engine::Error when the fact does not stand any more.
  [[nodiscard]] std::vector<Support> supports(const Fact& fact) const;

  [[nodiscard]] std::vector<Rule> rules() const;
  [[nodiscard]] std::vector<std::string> templates() const;
  /// Names of templates that were never declared but used, and of constructs that rule files may not contain.
  [[nodiscard]] std::vector<std::string> strays() const;

  void set_strategy(Strategy strategy);

  /// The version of CLIPS, such as "6.30".
  [[nodiscard]] static std::string version();

 private:
  friend class Assumption;
  friend class FactView;
  void withdraw(std::span<void* const> facts) noexcept;
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace engine
