#include "engine/engine.hpp"

#include <fmt/format.h>
#include <stdio_ext.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <map>
#include <memory>
#include <mutex>
#include <new>
#include <utility>

#include "engine/memory.hpp"

// clips.h defines hundreds of macros (TRUE, SYMBOL, STRING, ...): it is included here and nowhere else.
extern "C" {
#include <clips/clips.h>
}

namespace engine {
namespace {

// What a rule may call. All else is removed: a rule file is code, and must not read, write, evaluate or loop.
// `assert`, `progn` and `not` must stay, CLIPS itself relies on them.
constexpr std::array<std::string_view, 29> allowed_functions = {
    "and",  "or",     "not", "eq",    "neq",     "=",       "<>",      "<",       ">",       "<=",
    ">=",   "+",      "-",   "*",     "/",       "min",     "max",     "abs",     "numberp", "symbolp",
    "bind", "assert", "if",  "progn", "member$", "create$", "length$", "sym-cat", "str-cat"};

// CLIPS keeps one table of environments: creating and destroying them is not safe from several threads at once.
std::mutex& environment_table() {
  static std::mutex mutex;
  return mutex;
}

// How much one run may add: rules that feed themselves are stopped before they fill the machine.
constexpr long run_memory_limit = 256L << 20U;  // bytes
constexpr unsigned long run_fact_limit = 50'000;

void (*out_of_memory_handler)() = nullptr;

// CLIPS would print and end the process with status 1, or go on without the memory.
int out_of_memory(void*, std::size_t) {
  if (out_of_memory_handler != nullptr) out_of_memory_handler();
  std::abort();
}

// What CLIPS takes before it can be told of `out_of_memory`.
void check_room_for_environment() {
  constexpr std::size_t enough = 8U << 20U;
  void* room = std::malloc(enough);
  if (room == nullptr) out_of_memory(nullptr, enough);
  std::free(room);
}

// An environment that finds no memory while it is made ends the process in its own way, which nobody can tell from a
// check that failed. Environments are made one at a time.
std::atomic<bool> making_environment = false;

void* make_environment() {
  [[maybe_unused]] static const int registered = std::atexit([] {
    if (making_environment) out_of_memory(nullptr, 0);
  });
  check_room_for_environment();
  making_environment = true;
  void* env = CreateEnvironment();
  if (env != nullptr) EnvSetOutOfMemoryFunction(env, out_of_memory);
  making_environment = false;
  return env;
}

std::string name_of(void* symbol) {
  return ValueToString(symbol);
}

// CLIPS's messages begin with a code in brackets and end with a dump of the construct: keep code and first sentence.
Error::Details parsed_message(std::string_view message) {
  Error::Details details;
  const auto open = message.find('[');
  const auto close = message.find(']', open);
  std::string_view rest = message;
  if (open != std::string_view::npos && close != std::string_view::npos) {
    details.code = message.substr(open + 1, close - open - 1);
    rest = message.substr(close + 1);
  }
  rest = rest.substr(0, rest.find("\nERROR"));
  for (const char c : rest) {
    if (c == '\n' || c == ' ') {
      if (!details.text.empty() && details.text.back() != ' ') details.text += ' ';
    } else {
      details.text += c;
    }
  }
  while (!details.text.empty() && details.text.back() == ' ') details.text.pop_back();
  return details;
}

// What a slot accepts, read once for each template.
struct Slot {
  std::string name;
  std::size_t position = 0;  // among the values of a fact
  bool multiple = false;
  bool required = false;
  std::vector<std::string> types;  // as CLIPS names them
  std::array<bool, 4> takes{};     // the same by FLOAT, INTEGER, SYMBOL, STRING
  std::vector<void*> allowed;      // symbol nodes; empty means any
  double minimum = -std::numeric_limits<double>::infinity();
  double maximum = std::numeric_limits<double>::infinity();
};

struct Template {
  void* deftemplate = nullptr;
  std::vector<Slot> slots;
  std::shared_ptr<const FactShape> shape;  // of its facts

  [[nodiscard]] const Slot* find(std::string_view name) const {
    const auto slot =
        std::find_if(slots.begin(), slots.end(), [name](const Slot& candidate) { return candidate.name == name; });
    return slot == slots.end() ? nullptr : &*slot;
  }
};

// One end of a slot's range, which may be open (a symbol then).
double bound(DATA_OBJECT& range, long at, double open) {
  void* value = GetMFValue(GetValue(range), at);
  switch (GetMFType(GetValue(range), at)) {
    case INTEGER: return static_cast<double>(ValueToLong(value));
    case FLOAT: return ValueToDouble(value);
    default: return open;
  }
}

// Calls `use` with the value as an Atom, or with each of its atoms.
template <typename Use>
void for_each_atom(const Value& value, Use use) {
  std::visit(
      [&use](const auto& held) {
        if constexpr (std::is_same_v<std::decay_t<decltype(held)>, std::vector<Atom>>) {
          for (const Atom& atom : held) use(atom);
        } else {
          use(Atom(held));
        }
      },
      value);
}

Value value_of(unsigned short type, void* value) {
  switch (type) {
    case INTEGER: return static_cast<std::int64_t>(ValueToLong(value));
    case FLOAT: return ValueToDouble(value);
    case STRING: return std::string(ValueToString(value));
    case MULTIFIELD: {
      auto* fields = static_cast<struct multifield*>(value);
      std::vector<Atom> atoms;
      for (long i = 0; i < fields->multifieldLength; ++i) {
        for_each_atom(value_of(fields->theFields[i].type, fields->theFields[i].value),
                      [&atoms](const Atom& atom) { atoms.push_back(atom); });
      }
      return atoms;
    }
    default: return Symbol{ValueToString(value)};
  }
}

std::vector<std::string> names_in(DATA_OBJECT& object) {
  std::vector<std::string> names;
  if (object.type != MULTIFIELD) return names;
  for (long i = GetDOBegin(object); i <= GetDOEnd(object); ++i)
    names.push_back(name_of(GetMFValue(GetValue(object), i)));
  return names;
}

}  // namespace

struct Engine::Impl {
  void* env = nullptr;
  std::string captured;  // what CLIPS wrote to its error channels
  std::string file_being_loaded;
  std::vector<Error> load_problems;
  std::string failure_while_withdrawing;  // a destructor cannot throw: the next run does
  int standing_assumptions = 0;
  long memory_before_run = 0;
  unsigned long facts_before_run = 0;
  std::string grown;  // by which rule the run grew too much
  mutable std::map<std::string, Template, std::less<>> templates;

  void clear_flags() {
    // A failure leaves these set, and the next run would fire nothing without a word.
    SetHaltExecution(env, 0);
    SetEvaluationError(env, 0);
    captured.clear();
  }

  const Template& find_template(std::string_view name) const;
  void* atom(const Atom& value) const;
  unsigned short type_of(const Atom& value) const;
  void check(const Template& shape, const Slot& slot, const Atom& value) const;
  void put(struct fact* fact, const Slot& slot, const Value& value) const;
  void check(const NewFact& wanted) const;
  void* assert_fact(const NewFact& wanted) const;
  Fact read(struct fact* fact) const;
  std::string fire(long long limit, long long& fired);
  [[nodiscard]] std::string running_rule() const;
  static void watch_growth(void* env);
  bool load_stream(FILE* stream);

  // Callbacks only store and return: an exception must not cross CLIPS's C frames.
  static Impl* of(void* env) { return static_cast<Impl*>(GetEnvironmentContext(env)); }
  static int print(void* env, const char* logical_name, const char* text);
  static void parser_message(void* env, const char* file, const char* warning, const char* error, long line);
};

namespace {

int query_router(void*, const char* logical_name) {
  constexpr std::array<std::string_view, 8> ours = {"werror", "wwarning", "wdialog", "wdisplay",
                                                    "wtrace", "wprompt",  "wclips",  "stdout"};
  return std::find(ours.begin(), ours.end(), std::string_view(logical_name)) != ours.end() ? 1 : 0;
}

}  // namespace

int Engine::Impl::print(void* env, const char* logical_name, const char* text) {
  if (std::string_view(logical_name) == "werror") of(env)->captured += text;
  return 1;
}

void Engine::Impl::parser_message(void* env, const char* file, const char* warning, const char* error, long line) {
  Impl* impl = of(env);
  for (const char* message : {error, warning}) {
    if (message == nullptr || *message == '\0') continue;
    // MAIN exists before any file defines it.
    if (std::string_view(message).find("Redefining defmodule: MAIN") != std::string_view::npos) continue;
    Error::Details details = parsed_message(message);
    details.operation = "load";
    details.subject = impl->file_being_loaded;
    details.file = file != nullptr ? file : impl->file_being_loaded;
    details.line = line;
    impl->load_problems.emplace_back(std::move(details));
  }
}

const Template& Engine::Impl::find_template(std::string_view name) const {
  if (const auto known = templates.find(name); known != templates.end()) return known->second;
  Template shape;
  shape.deftemplate = EnvFindDeftemplate(env, std::string(name).c_str());
  if (shape.deftemplate == nullptr)
    throw Error({.operation = "find template",
                 .subject = std::string(name),
                 .text = fmt::format("there is no template '{}'", name)});
  DATA_OBJECT object;
  std::vector<std::string> names;
  EnvDeftemplateSlotNames(env, shape.deftemplate, &object);
  for (const std::string& slot_name : names_in(object)) {
    Slot slot;
    slot.name = slot_name;
    slot.multiple = EnvDeftemplateSlotMultiP(env, shape.deftemplate, slot_name.c_str()) != 0;
    slot.required = EnvDeftemplateSlotDefaultP(env, shape.deftemplate, slot_name.c_str()) == NO_DEFAULT;
    EnvDeftemplateSlotTypes(env, shape.deftemplate, slot_name.c_str(), &object);
    slot.types = names_in(object);
    for (const auto& [type, type_name] :
         {std::pair{FLOAT, "FLOAT"}, {INTEGER, "INTEGER"}, {SYMBOL, "SYMBOL"}, {STRING, "STRING"}})
      slot.takes.at(type) = std::find(slot.types.begin(), slot.types.end(), type_name) != slot.types.end();
    EnvDeftemplateSlotAllowedValues(env, shape.deftemplate, slot_name.c_str(), &object);
    if (object.type == MULTIFIELD)
      for (long i = GetDOBegin(object); i <= GetDOEnd(object); ++i)
        slot.allowed.push_back(GetMFValue(GetValue(object), i));
    EnvDeftemplateSlotRange(env, shape.deftemplate, slot_name.c_str(), &object);
    if (object.type == MULTIFIELD) {
      slot.minimum = bound(object, GetDOBegin(object), -std::numeric_limits<double>::infinity());
      slot.maximum = bound(object, GetDOEnd(object), std::numeric_limits<double>::infinity());
    }
    slot.position = names.size();
    names.push_back(slot.name);
    shape.slots.push_back(std::move(slot));
  }
  shape.shape = std::make_shared<const FactShape>(FactShape{std::string(name), std::move(names)});
  return templates.emplace(name, std::move(shape)).first->second;
}

void* Engine::Impl::atom(const Atom& value) const {
  if (const auto* symbol = std::get_if<Symbol>(&value)) return EnvAddSymbol(env, symbol->name.c_str());
  if (const auto* text = std::get_if<std::string>(&value)) return EnvAddSymbol(env, text->c_str());
  if (const auto* integer = std::get_if<std::int64_t>(&value)) return EnvAddLong(env, *integer);
  return EnvAddDouble(env, std::get<double>(value));
}

unsigned short Engine::Impl::type_of(const Atom& value) const {
  if (std::holds_alternative<Symbol>(value)) return SYMBOL;
  if (std::holds_alternative<std::string>(value)) return STRING;
  if (std::holds_alternative<std::int64_t>(value)) return INTEGER;
  return FLOAT;
}

// The typed way into CLIPS checks almost nothing, so we do: type, closed list, range.
void Engine::Impl::check(const Template& shape, const Slot& slot, const Atom& value) const {
  const auto refuse = [&](const std::string& why) {
    throw Error({.operation = "assume",
                 .subject = name_of(static_cast<struct deftemplate*>(shape.deftemplate)->header.name),
                 .text = fmt::format("slot '{}' does not take {}: {}", slot.name, printed(value), why)});
  };
  if (!slot.takes.at(type_of(value))) refuse(fmt::format("it holds {}", fmt::join(slot.types, " or ")));
  if (!slot.allowed.empty() && std::find(slot.allowed.begin(), slot.allowed.end(), atom(value)) == slot.allowed.end())
    refuse("it is not on the slot's list");
  const auto* integer = std::get_if<std::int64_t>(&value);
  const auto* real = std::get_if<double>(&value);
  if (integer == nullptr && real == nullptr) return;
  const double number = integer != nullptr ? static_cast<double>(*integer) : *real;
  if (!(number >= slot.minimum && number <= slot.maximum))
    refuse(fmt::format("the range is {} to {}", slot.minimum, slot.maximum));
}

void Engine::Impl::put(struct fact* fact, const Slot& slot, const Value& value) const {
  if (!slot.multiple) {
    // Straight into the fact: looking each slot up by name again takes as long as asserting. The value was checked.
    struct field& field = fact->theProposition.theFields[slot.position];
    for_each_atom(value, [&](const Atom& one) {
      field.type = type_of(one);
      field.value = atom(one);
    });
    return;
  }
  DATA_OBJECT object;
  if (const auto* atoms = std::get_if<std::vector<Atom>>(&value)) {
    object.type = MULTIFIELD;
    object.value = EnvCreateMultifield(env, static_cast<long>(atoms->size()));
    SetDOBegin(object, 1);
    SetDOEnd(object, static_cast<long>(atoms->size()));
    for (std::size_t i = 0; i < atoms->size(); ++i) {
      SetMFType(object.value, static_cast<long>(i) + 1, type_of((*atoms)[i]));
      SetMFValue(object.value, static_cast<long>(i) + 1, atom((*atoms)[i]));
    }
    EnvPutFactSlot(env, fact, slot.name.c_str(), &object);
  }
}

void Engine::Impl::check(const NewFact& wanted) const {
  const Template& shape = find_template(wanted.template_name);
  const auto refuse = [&wanted](const std::string& why) {
    throw Error({.operation = "assume", .subject = wanted.template_name, .text = why});
  };
  for (const auto& [name, value] : wanted.slots) {
    const Slot* slot = shape.find(name);
    if (slot == nullptr) refuse(fmt::format("{} has no slot '{}'", wanted.template_name, name));
    if (!slot->multiple && std::holds_alternative<std::vector<Atom>>(value))
      refuse(fmt::format("slot '{}' of {} holds one value, not several", name, wanted.template_name));
    if (slot->multiple && !std::holds_alternative<std::vector<Atom>>(value))
      refuse(fmt::format("slot '{}' of {} holds a list, not one value", name, wanted.template_name));
    for_each_atom(value, [&](const Atom& atom) { check(shape, *slot, atom); });
  }
  for (const Slot& slot : shape.slots) {
    const bool given = std::any_of(wanted.slots.begin(), wanted.slots.end(),
                                   [&slot](const auto& item) { return item.first == slot.name; });
    if (slot.required && !given) refuse(fmt::format("slot '{}' of {} must be given", slot.name, wanted.template_name));
  }
}

// Made and asserted in one go: until a fact is asserted, CLIPS may throw away the values it holds.
void* Engine::Impl::assert_fact(const NewFact& wanted) const {
  const Template& shape = find_template(wanted.template_name);
  struct fact* fact = EnvCreateFact(env, shape.deftemplate);
  EnvAssignFactSlotDefaults(env, fact);
  for (const auto& [name, value] : wanted.slots) put(fact, *shape.find(name), value);
  return EnvAssert(env, fact);
}

Fact Engine::Impl::read(struct fact* fact) const {
  const Template& shape = find_template(name_of(fact->whichDeftemplate->header.name));
  Fact read{.index = fact->factIndex, .shape = shape.shape, .values = {}};
  read.values.reserve(shape.slots.size());
  for (std::size_t i = 0; i < shape.slots.size(); ++i) {
    const struct field& field = fact->theProposition.theFields[i];
    read.values.push_back(value_of(field.type, field.value));
  }
  return read;
}

// The rule that fires, or else would fire next.
std::string Engine::Impl::running_rule() const {
  if (const struct defrule* rule = EngineData(env)->ExecutingRule; rule != nullptr) return name_of(rule->header.name);
  void* next = EnvGetNextActivation(env, nullptr);
  return next == nullptr ? "" : EnvGetActivationName(env, next);
}

// CLIPS calls it after each firing.
void Engine::Impl::watch_growth(void* env) {
  Impl* impl = of(env);
  const bool grown = EnvMemUsed(env) - impl->memory_before_run > run_memory_limit ||
                     GetNumberOfFacts(env) > impl->facts_before_run + run_fact_limit;
  if (!grown || !impl->grown.empty()) return;
  impl->grown = impl->running_rule();
  SetHaltExecution(env, 1);
}

// Runs, and gives back what went wrong: a runtime error shows neither in the return value nor in the flags.
std::string Engine::Impl::fire(long long limit, long long& fired) {
  clear_flags();
  memory_before_run = EnvMemUsed(env);
  facts_before_run = GetNumberOfFacts(env);
  fired = EnvRun(env, limit);
  std::string failure = std::exchange(captured, {});
  if (const std::string rule = std::exchange(grown, {}); !rule.empty())
    failure =
        fmt::format("the rules made more than a case can need: rule {} feeds itself, or others that feed it", rule);
  if (failure.empty() && GetHaltExecution(env) != 0) failure = "a rule was halted";
  if (failure.empty() && fired >= limit && EnvGetNextActivation(env, nullptr) != nullptr)
    failure = fmt::format("the rules are not at rest after {} firings: rule {} keeps itself going, or others do", limit,
                          running_rule());
  SetHaltExecution(env, 0);
  SetEvaluationError(env, 0);
  return failure;
}

void on_out_of_memory(void (*handler)()) {
  out_of_memory_handler = handler;
}

Engine::Engine() : impl_(std::make_unique<Impl>()) {
  const std::lock_guard lock(environment_table());
  impl_->env = make_environment();
  void* env = impl_->env;
  if (env == nullptr) throw std::bad_alloc();
  SetEnvironmentContext(env, impl_.get());
  EnvAddRouterWithContext(env, "engine", 40, query_router, Impl::print, nullptr, nullptr, nullptr, impl_.get());
  EnvSetParserErrorCallback(env, Impl::parser_message);
  EnvSetDynamicConstraintChecking(env, 1);
  EnvAddRunFunction(env, "growth", Impl::watch_growth, 0);
  // Only a watched compilation tells that a construct replaced another of the same name.
  EnvWatch(env, "compilations");
  SetPrintWhileLoading(env, 1);

  std::vector<std::string> names;
  for (const auto* function = GetFunctionList(env); function != nullptr; function = function->next)
    names.push_back(name_of(function->callFunctionName));
  for (const std::string& name : names)
    if (std::find(allowed_functions.begin(), allowed_functions.end(), name) == allowed_functions.end())
      UndefineFunction(env, name.c_str());
}

Engine::~Engine() {
  const std::lock_guard lock(environment_table());
  DestroyEnvironment(impl_->env);
}

// What EnvLoad does, on a stream that is not locked for every character: with the lock, two engines that load side by
// side take a third longer each.
bool Engine::Impl::load_stream(FILE* stream) {
  __fsetlocking(stream, FSETLOCKING_BYCALLER);
  EnvSetParsingFileName(env, file_being_loaded.c_str());
  EnvSetErrorFileName(env, file_being_loaded.c_str());
  EnvSetWarningFileName(env, file_being_loaded.c_str());
  const long lines_before = SetLineCount(env, 1);
  SetFastLoad(env, stream);
  const int loaded = LoadConstructsFromLogicalName(env, reinterpret_cast<char*>(stream));
  SetFastLoad(env, nullptr);
  SetLineCount(env, lines_before);
  return loaded != 0;
}

std::vector<Error> Engine::try_load(const std::filesystem::path& file) {
  impl_->clear_flags();
  impl_->load_problems.clear();
  impl_->templates.clear();
  impl_->file_being_loaded = file.string();
  const std::unique_ptr<FILE, decltype(&std::fclose)> stream(std::fopen(file.c_str(), "rb"), std::fclose);
  if (stream == nullptr || std::filesystem::is_directory(file))
    return {Error(
        {.operation = "load", .subject = file.string(), .file = file.string(), .text = "the file cannot be opened"})};
  const bool loaded = impl_->load_stream(stream.get());
  std::vector<Error> problems = std::exchange(impl_->load_problems, {});
  if (!loaded && problems.empty()) {
    Error::Details details = parsed_message(impl_->captured);
    details.operation = "load";
    details.subject = details.file = file.string();
    problems.emplace_back(std::move(details));
  }
  impl_->clear_flags();
  return problems;
}

void Engine::load(const std::filesystem::path& file) {
  const std::vector<Error> problems = try_load(file);
  if (!problems.empty()) throw problems.front();
}

void Engine::reset() {
  if (impl_->standing_assumptions > 0) throw Error({.operation = "reset", .text = "an assumption still stands"});
  impl_->clear_flags();
  EnvReset(impl_->env);
}

Assumption Engine::assume(std::span<const NewFact> facts) {
  for (const NewFact& fact : facts) impl_->check(fact);
  impl_->clear_flags();
  ++impl_->standing_assumptions;
  Assumption assumption(*this, {});  // from here on an error withdraws what was asserted
  for (const NewFact& fact : facts) {
    // Null: the fact stood already, and stays when this assumption ends.
    if (void* asserted = impl_->assert_fact(fact)) assumption.facts_.push_back(asserted);
    if (!impl_->captured.empty()) {
      // Matching already evaluates conditions; what goes wrong there is said nowhere else.
      Error::Details details = parsed_message(std::exchange(impl_->captured, {}));
      details.operation = "assume";
      details.subject = fact.template_name;
      throw Error(std::move(details));
    }
  }
  return assumption;
}

void Engine::withdraw(std::span<void* const> facts) noexcept {
  for (void* fact : facts) EnvRetract(impl_->env, fact);
  --impl_->standing_assumptions;
  if (EnvGetNextActivation(impl_->env, nullptr) == nullptr) return;
  long long fired = 0;
  if (const std::string failure = impl_->fire(firing_limit, fired); !failure.empty())
    impl_->failure_while_withdrawing = failure;
}

long long Engine::run(long long limit) {
  long long fired = 0;
  std::string failure = std::exchange(impl_->failure_while_withdrawing, {});
  if (failure.empty()) failure = impl_->fire(limit, fired);
  if (!failure.empty()) {
    Error::Details details = parsed_message(failure);
    details.operation = "run";
    throw Error(std::move(details));
  }
  return fired;
}

namespace {

// The rule of a support: a match of all conditions of a rule lies at the last join of its own.
const char* rule_of(void* environment, const struct dependency* link) {
  const auto* match = static_cast<struct partialMatch*>(link->dPtr);
  void* rule = static_cast<struct joinNode*>(match->owner)->ruleToActivate;
  return rule == nullptr ? nullptr : EnvGetDefruleName(environment, rule);
}

}  // namespace

std::vector<Fact> Engine::facts(std::string_view template_name) const {
  const Template& shape = impl_->find_template(template_name);
  std::vector<Fact> facts;
  for (void* fact = EnvGetNextFactInTemplate(impl_->env, shape.deftemplate, nullptr); fact != nullptr;
       fact = EnvGetNextFactInTemplate(impl_->env, shape.deftemplate, fact))
    facts.push_back(impl_->read(static_cast<struct fact*>(fact)));
  return facts;
}

void Engine::for_each_fact(std::string_view template_name, const std::function<void(const FactView&)>& visit) const {
  const Template& shape = impl_->find_template(template_name);
  for (void* fact = EnvGetNextFactInTemplate(impl_->env, shape.deftemplate, nullptr); fact != nullptr;
       fact = EnvGetNextFactInTemplate(impl_->env, shape.deftemplate, fact))
    visit(FactView(*this, fact));
}

const FactShape& Engine::shape_of(std::string_view template_name) const {
  return *impl_->find_template(template_name).shape;
}

std::string_view FactView::symbol(std::size_t slot) const {
  return ValueToString(static_cast<struct fact*>(fact_)->theProposition.theFields[slot].value);
}

std::int64_t FactView::integer(std::size_t slot) const {
  return ValueToLong(static_cast<struct fact*>(fact_)->theProposition.theFields[slot].value);
}

void FactView::for_each_rule(const std::function<void(std::string_view)>& visit) const {
  for (const auto* link = static_cast<struct dependency*>(static_cast<struct fact*>(fact_)->factHeader.dependents);
       link != nullptr; link = link->next)
    if (const char* name = rule_of(engine_->impl_->env, link); name != nullptr) visit(name);
}

Fact FactView::copy() const {
  return engine_->impl_->read(static_cast<struct fact*>(fact_));
}

bool Engine::assuming() const {
  return impl_->standing_assumptions > 0;
}

std::size_t Engine::fact_count() const {
  return static_cast<std::size_t>(GetNumberOfFacts(impl_->env));
}

std::vector<Support> Engine::supports(const Fact& concluded) const {
  // Found through its template: CLIPS's own look-up by number walks through all facts there are.
  const Template& shape = impl_->find_template(concluded.template_name());
  void* found = EnvGetNextFactInTemplate(impl_->env, shape.deftemplate, nullptr);
  while (found != nullptr && EnvFactIndex(impl_->env, found) != concluded.index)
    found = EnvGetNextFactInTemplate(impl_->env, shape.deftemplate, found);
  if (found == nullptr)
    throw Error({.operation = "explain",
                 .subject = fmt::format("f-{}", concluded.index),
                 .text = "the fact does not stand any more"});
  const auto* fact = static_cast<struct fact*>(found);
  std::vector<Support> supports;
  for (const auto* link = static_cast<struct dependency*>(fact->factHeader.dependents); link != nullptr;
       link = link->next) {
    const auto* match = static_cast<struct partialMatch*>(link->dPtr);
    Support& support = supports.emplace_back();
    if (const char* name = rule_of(impl_->env, link); name != nullptr) support.rule = name;
    for (unsigned short i = 0; i < match->bcount; ++i) {
      const struct alphaMatch* alpha = match->binds[i].gm.theMatch;
      if (alpha != nullptr && alpha->matchingItem != nullptr)
        support.facts.push_back(impl_->read(reinterpret_cast<struct fact*>(alpha->matchingItem)));
    }
  }
  return supports;
}

std::vector<Rule> Engine::rules() const {
  std::vector<Rule> rules;
  for (void* rule = EnvGetNextDefrule(impl_->env, nullptr); rule != nullptr;
       rule = EnvGetNextDefrule(impl_->env, rule)) {
    const char* text = EnvGetDefrulePPForm(impl_->env, rule);
    rules.push_back({EnvGetDefruleName(impl_->env, rule), text != nullptr ? text : ""});
  }
  return rules;
}

std::vector<std::string> Engine::templates() const {
  std::vector<std::string> names;
  for (void* item = EnvGetNextDeftemplate(impl_->env, nullptr); item != nullptr;
       item = EnvGetNextDeftemplate(impl_->env, item))
    names.emplace_back(EnvGetDeftemplateName(impl_->env, item));
  return names;
}

std::vector<std::string> Engine::strays() const {
  void* env = impl_->env;
  std::vector<std::string> names;
  for (void* item = EnvGetNextDeftemplate(env, nullptr); item != nullptr; item = EnvGetNextDeftemplate(env, item)) {
    const std::string name = EnvGetDeftemplateName(env, item);
    if (static_cast<struct deftemplate*>(item)->implied != 0 && name != "initial-fact") names.push_back(name);
  }
  for (void* item = EnvGetNextDeffunction(env, nullptr); item != nullptr; item = EnvGetNextDeffunction(env, item))
    names.emplace_back(EnvGetDeffunctionName(env, item));
  for (void* item = EnvGetNextDefglobal(env, nullptr); item != nullptr; item = EnvGetNextDefglobal(env, item))
    names.emplace_back(EnvGetDefglobalName(env, item));
  for (void* item = EnvGetNextDefmodule(env, nullptr); item != nullptr; item = EnvGetNextDefmodule(env, item))
    if (const std::string name = EnvGetDefmoduleName(env, item); name != "MAIN") names.push_back(name);
  return names;
}

void Engine::set_strategy(Strategy strategy) {
  constexpr std::array<int, 7> codes = {DEPTH_STRATEGY,      BREADTH_STRATEGY,    LEX_STRATEGY,   MEA_STRATEGY,
                                        COMPLEXITY_STRATEGY, SIMPLICITY_STRATEGY, RANDOM_STRATEGY};
  EnvSetStrategy(impl_->env, codes.at(static_cast<std::size_t>(strategy)));
}

std::string Engine::version() {
  return VERSION_STRING;
}

Assumption::Assumption(Assumption&& other) noexcept
    : engine_(std::exchange(other.engine_, nullptr)), facts_(std::move(other.facts_)) {}

Assumption::~Assumption() {
  if (engine_ != nullptr) engine_->withdraw(facts_);
}

}  // namespace engine
