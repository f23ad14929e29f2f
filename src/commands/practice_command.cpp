#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <chrono>
#include <iostream>
#include <set>

#include "src/commands/commands.hpp"
#include "src/commands/practice_choice.hpp"
#include "src/talk/terminal.hpp"
#include "src/basics/lists.hpp"
#include "src/practice/dialogue.hpp"
#include "src/practice/item.hpp"
#include "src/practice/progress.hpp"
#include "src/documents/document.hpp"
#include "src/basics/text.hpp"

namespace kneewise {
namespace {

namespace po = boost::program_options;
using Json = nlohmann::ordered_json;

constexpr std::size_t narrow_width = 40;

po::options_description options() {
  po::options_description options("Options");
  options.add_options()("cases", po::value<std::string>(), "practise the cases of this file")(
      "case", po::value<std::string>(), "practise the case of this id")(
      "seed", po::value<std::string>(), "a whole number: the same seed chooses and generates the same")(
      "kind", po::value<std::string>(), "generate: single, two-muscles, mimic or red-flag-among-muscle-signs")(
      "muscle", po::value<std::string>(), "generate: the muscle that it is about")(
      "feedback", po::value<std::string>()->default_value("end"),
      "now (after each question), demand (when you type feedback) or end")(
      "accessible", "40 columns, no colour, no tables: for screen readers and large print")(
      "count", po::value<std::string>()->default_value("5"), "item: how many reasoning items")(
      "now", po::value<std::string>(), "take this date (2026-11-21) for today")(
      "format", po::value<std::string>()->default_value("csv"), "export: csv or json")(
      "output", po::value<std::string>(), "generate, export: write to this file instead of stdout")(
      "yes", "forget: do not ask");
  return options;
}

std::uint64_t number_of(const Arguments& arguments, const std::string& option) {
  const std::string text = arguments.text(option);
  try {
    std::size_t read = 0;
    const std::uint64_t number = std::stoull(text, &read);
    if (read == text.size() && text.front() != '-') return number;
  } catch (const std::logic_error&) {
    // Said below.
  }
  throw UsageError(fmt::format("--{} takes a whole number, not '{}'", option, text));
}

std::int64_t today_of(const Arguments& arguments) {
  if (arguments.has("now")) {
    const auto day = day_of(arguments.text("now"));
    if (!day) throw UsageError(fmt::format("--now takes a date such as 2026-11-21, not '{}'", arguments.text("now")));
    return *day;
  }
  return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()).time_since_epoch().count();
}

FeedbackMode feedback_mode(const std::string& text) {
  if (text == "now") return FeedbackMode::now;
  if (text == "demand") return FeedbackMode::demand;
  if (text == "end") return FeedbackMode::end;
  throw UsageError(fmt::format("--feedback takes now, demand or end, not '{}'", text));
}

std::size_t width_of(bool accessible) {
  return accessible ? std::min(narrow_width, Terminal::width()) : Terminal::width();
}

PracticeStyle style_of(const std::string& feedback, bool accessible, bool colour) {
  return {feedback_mode(feedback), width_of(accessible), colour && !accessible};
}

std::string checked_muscle(const KnowledgeBase& base, const std::string& id) {
  std::vector<std::string> ids;
  for (const auto& [known, muscle] : base.muscles) ids.push_back(known);
  if (id.empty() || base.muscles.contains(id)) return id;
  throw UsageError(fmt::format("--muscle: unknown muscle '{}'{}", id, did_you_mean(id, ids)));
}

std::string checked_kind(const std::string& kind) {
  const auto& kinds = generated_kinds();
  if (std::find(kinds.begin(), kinds.end(), kind) != kinds.end()) return kind;
  throw UsageError(fmt::format("--kind takes {}, not '{}'{}", fmt::join(kinds, ", "), kind, did_you_mean(kind, kinds)));
}

// ------------------------------------------------------------------------------------------------ a session

void say(std::size_t columns, const std::string& text) {
  Document document;
  document.paragraph(text);
  std::cout << as_text(document, {.width = columns}) << std::flush;
}

// Yes or no; nothing when somebody left instead. Enter means `otherwise`, if that is anything.
std::optional<bool> yes(Terminal& terminal, std::size_t columns, const std::string& question,
                        std::optional<bool> otherwise) {
  const std::string enter = !otherwise ? "" : *otherwise ? "; Enter is yes" : "; Enter is no";
  for (;;) {
    say(columns, fmt::format("{} (yes or no{})", question, enter));
    const auto line = terminal.read("> ", {"yes", "no", "quit"});
    if (!line) {
      std::cout << "\n";
      return std::nullopt;
    }
    const std::string word = lower(trimmed(*line));
    if (word == "yes" || word == "y") return true;
    if (word == "no" || word == "n") return false;
    if (word == "quit" || word == "exit") return std::nullopt;
    if (word.empty() && otherwise) return otherwise;
  }
}

// Where practice takes place.
struct Room {
  const KnowledgeBase& base;
  PracticeHistory& history;
  Terminal& terminal;
  PracticeStyle style;
  std::int64_t today;
};

bool leaves(const std::string& line) {
  const std::string word = lower(trimmed(line));
  return word == "quit" || word == "exit";
}

// Holds one practice, or goes on with it. False when the trainee left.
bool hold(Room& room, const Patient& patient, std::int64_t session) {
  const ReadLine read = [&](const std::string& prompt, const std::vector<std::string>& completions) {
    auto line = room.terminal.read(prompt, completions);
    // Leaving is no part of the case: it must not be done again when the case is taken up.
    if (line && !leaves(*line)) room.history.add_line(session, *line);
    return line;
  };
  const PracticeResult result = practise(room.base, patient, room.style, read, std::cout, room.history.lines(session));
  if (!result.judged) {
    say(room.style.width, "Left. Start practice again to go on with this patient.");
    return false;
  }
  room.history.finish(session, result.outcome, room.today);
  return true;
}

std::int64_t begin(const Room& room, const ChosenCase& chosen, const Arguments& arguments) {
  PracticeRecord record;
  record.started = date_of(room.today);
  record.day = room.today;
  record.topic = chosen.topic;
  record.case_document = chosen.subject.document;
  record.style = Json({{"feedback", arguments.text("feedback")}, {"accessible", arguments.has("accessible")}}).dump();
  record.knowledge = room.base.sha256;
  return room.history.begin(record);
}

bool another(Room& room) {
  return yes(room.terminal, room.style.width, "Another patient?", true).value_or(false);
}

// A case that was left in the middle. False to practise no more.
bool take_up_again(Room& room, const PracticeRecord& record) {
  if (record.knowledge != room.base.sha256) {
    say(room.style.width, "You left a case unfinished, but the knowledge has changed since: it is put away.");
    room.history.leave(record.id);
    return true;
  }
  const auto go_on =
      yes(room.terminal, room.style.width, "You left a patient in the middle. Go on with that one?", true);
  if (!go_on) return false;
  if (!*go_on) {
    room.history.leave(record.id);
    return true;
  }
  return hold(room, Patient(room.base, case_in(record.case_document, room.base)), record.id) && another(room);
}

int practise_cases(const Arguments& arguments) {
  const bool accessible = arguments.has("accessible");
  const PracticeStyle style = style_of(arguments.text("feedback"), accessible, colour_wanted(arguments));
  const std::int64_t today = today_of(arguments);
  const std::uint64_t asked_seed = arguments.has("seed") ? number_of(arguments, "seed") : 0;
  const KnowledgeBase base = knowledge_for(arguments);
  const std::string shipped = (base.directory / "cases" / "published.json").string();
  std::vector<Case> pool;
  if (arguments.has("cases") || std::filesystem::exists(shipped))
    pool = cases_in(arguments.has("cases") ? arguments.text("cases") : shipped, base);
  std::optional<Case> named;
  if (arguments.has("case")) named = named_case(pool, arguments.text("case"));
  PracticeHistory history(practice_history_path());
  Terminal terminal(!accessible);
  Room room{base, history, terminal, style, today};
  if (const auto record = history.unfinished())
    if (!take_up_again(room, *record)) return exit_done;
  for (std::size_t turn = 0;; ++turn) {
    const auto records = history.records();
    Choices choices(arguments.has("seed") ? asked_seed : records.size(), turn);
    ChosenCase chosen;
    if (named) {
      chosen = {"chosen", *named};
    } else if (arguments.has("cases")) {
      chosen = {"chosen", choices.one_of(pool)};
    } else {
      chosen = choose_case(base, history, pool, today, choices);
    }
    const std::int64_t session = begin(room, chosen, arguments);
    if (!hold(room, Patient(base, chosen.subject), session)) return exit_done;
    if (named || !another(room)) return exit_done;
  }
}

// ------------------------------------------------------------------------------------------------ the other commands

int generate(const Arguments& arguments) {
  if (!arguments.has("kind")) throw UsageError("practice generate needs --kind");
  if (!arguments.has("seed")) throw UsageError("practice generate needs --seed");
  const GenerateRequest request{number_of(arguments, "seed"), checked_kind(arguments.text("kind")),
                                arguments.text("muscle")};
  const KnowledgeBase base = knowledge_for(arguments);
  (void)checked_muscle(base, request.muscle);
  write_output(arguments.text("output"), generate_case(base, request).dump(1) + "\n");
  return exit_done;
}

int progress(const Arguments& arguments) {
  const KnowledgeBase base = knowledge_for(arguments);
  const PracticeHistory history(practice_history_path());
  const bool accessible = arguments.has("accessible");
  write_output("", practice_progress(base, history, width_of(accessible), accessible));
  return exit_done;
}

int export_history(const Arguments& arguments) {
  const std::string format = arguments.text("format");
  if (format != "csv" && format != "json")
    throw UsageError(fmt::format("--format takes csv or json, not '{}'", format));
  const PracticeHistory history(practice_history_path());
  write_output(arguments.text("output"),
               format == "csv" ? practice_csv(history.records())
                               : practice_json(history).dump(1, ' ', false, Json::error_handler_t::replace) + "\n");
  return exit_done;
}

int forget(const Arguments& arguments) {
  const auto file = practice_history_path();
  bool there = false;
  try {
    there = is_practice_history(file);
  } catch (const InputError& error) {
    throw InputError(fmt::format("{} (nothing was deleted)", error.what()));
  }
  if (!there) {
    write_output("", "There was no history of practice.\n");
    return exit_done;
  }
  Terminal terminal(true);
  if (!arguments.has("yes") &&
      !yes(terminal, Terminal::width(), "Delete your whole history of practice?", false).value_or(false)) {
    write_output("", "Nothing was deleted.\n");
    return exit_done;
  }
  (void)forget_practice(file);
  write_output("", "Your history of practice is deleted.\n");
  return exit_done;
}

// Any finished or unfinished practice, as it was.
int replay(const Arguments& arguments) {
  const KnowledgeBase base = knowledge_for(arguments);
  const PracticeHistory history(practice_history_path());
  const auto records = history.records();
  if (records.empty()) throw InputError("practice: there is nothing to replay");
  const std::string wanted =
      arguments.positional.size() > 1 ? arguments.positional[1] : std::to_string(records.back().id);
  const auto found = std::find_if(records.begin(), records.end(),
                                  [&](const PracticeRecord& record) { return std::to_string(record.id) == wanted; });
  if (found == records.end())
    throw UsageError(fmt::format("practice replay: no session '{}'; they go up to {}", wanted, records.back().id));
  if (found->knowledge != base.sha256)
    std::cerr << "kneewise: the knowledge has changed since: the comparison may differ\n";
  const Json style = Json::parse(found->style);
  const std::vector<std::string> lines = history.lines(found->id);
  std::size_t given = 0;
  const ReadLine read = [&](const std::string& prompt, const std::vector<std::string>&) -> std::optional<std::string> {
    std::cout << prompt;
    if (given == lines.size()) return std::nullopt;
    std::cout << on_one_line(lines[given]) << "\n";
    return lines[given++];
  };
  const Patient patient(base, case_in(found->case_document, base));
  (void)practise(base, patient,
                 style_of(style.at("feedback").get<std::string>(), style.at("accessible").get<bool>(), false), read,
                 std::cout);
  return exit_done;
}

void put_item(const KnowledgeBase& base, const ReasoningItem& item, std::size_t columns) {
  Document document;
  std::vector<std::string> known;
  for (const auto& [id, answer] : item.known)
    if (answer.known)
      known.push_back(fmt::format("{}: {}", base.wording.label(id, Audience::person),
                                  in_words(answer, *base.vocabulary.find(id), base.wording)));
  for (const std::string& line : known) document.item(line);
  document.paragraph(base.wording.muscle(item.muscle, Audience::therapist) + ".", "You thought of:");
  document.paragraph(fmt::format("{}: {}", base.wording.label(item.question, Audience::person),
                                 in_words(item.answer, *base.vocabulary.find(item.question), base.wording)),
                     "Now you learn:");
  document.paragraph("Does that make it much more likely (2), more (1), no different (0), less (-1), much less (-2)?");
  std::cout << as_text(document, {.width = columns});
}

// An answer from -2 to 2; nothing to leave.
std::optional<int> read_step(Terminal& terminal, std::size_t columns) {
  for (;;) {
    const auto line = terminal.read("> ", {"quit"});
    if (!line || leaves(*line)) return std::nullopt;
    const std::string typed = trimmed(*line);
    const std::string text = typed.starts_with('+') ? typed.substr(1) : typed;
    for (int step = -2; step <= 2; ++step)
      if (text == std::to_string(step)) return step;
    say(columns, "2, 1, 0, -1 or -2, please; or quit.");
  }
}

int items(const Arguments& arguments) {
  const KnowledgeBase base = knowledge_for(arguments);
  const std::size_t columns = width_of(arguments.has("accessible"));
  Terminal terminal(!arguments.has("accessible"));
  const std::uint64_t wanted = number_of(arguments, "count");
  const std::int64_t today = today_of(arguments);
  PracticeHistory history(practice_history_path());
  const std::uint64_t seed =
      arguments.has("seed") ? number_of(arguments, "seed") : static_cast<std::uint64_t>(history.items().first);
  const std::string shipped = (base.directory / "cases" / "published.json").string();
  const std::vector<Case> pool = cases_in(arguments.has("cases") ? arguments.text("cases") : shipped, base);
  std::set<std::string> taken;  // a seed gives the same items whatever was answered before
  if (!arguments.has("seed"))
    for (const ItemRecord& item : history.item_records()) taken.insert(item.name);
  double points = 0;
  std::uint64_t count = 0;
  constexpr std::uint64_t most_attempts = 100;
  for (std::uint64_t attempt = 0; count < wanted && attempt < most_attempts * (wanted + 1); ++attempt) {
    Choices choices(seed, attempt);
    const Patient patient(base, choices.one_of(pool));
    const auto item = make_item(base, patient, choices, taken);
    if (!item) continue;
    put_item(base, *item, columns);
    const auto answer = read_step(terminal, columns);
    if (!answer) break;
    ++count;
    const double brought = points_for(*answer, item->key);
    points += brought;
    taken.insert(item->id());
    history.add_item({today, item->id(), *answer, item->key, brought});
    std::cout << as_text(key_in_words(base, *item, brought), {.width = columns}) << "\n";
  }
  say(columns, fmt::format("{:g} of {}.", points, counted(count, "point")));
  return exit_done;
}

// What one word after `practice` does, and the options that mean something to it.
struct Sub {
  std::string name;
  int (*run)(const Arguments&);
  std::vector<std::string> options;
};

const std::vector<Sub>& subs() {
  static const std::vector<Sub> table = {
      {"", practise_cases, {"cases", "case", "seed", "feedback", "accessible", "now"}},
      {"generate", generate, {"seed", "kind", "muscle", "output"}},
      {"item", items, {"cases", "seed", "count", "accessible", "now"}},
      {"progress", progress, {"accessible"}},
      {"export", export_history, {"format", "output"}},
      {"forget", forget, {"yes"}},
      {"replay", replay, {}}};
  return table;
}

void refuse_others(const Sub& sub, const Arguments& arguments) {
  const po::options_description all = options();
  for (const auto& option : all.options()) {
    const std::string name = option->long_name();
    if (!arguments.has(name) || arguments.values[name].defaulted() || contains(sub.options, name)) continue;
    throw UsageError(fmt::format("practice{}{} takes no --{}", sub.name.empty() ? "" : " ", sub.name, name));
  }
}

int practice(const Arguments& arguments) {
  const std::string word = arguments.positional.empty() ? "" : arguments.positional[0];
  std::vector<std::string> names;
  for (const Sub& sub : subs()) {
    if (sub.name != word) {
      if (!sub.name.empty()) names.push_back(sub.name);
      continue;
    }
    if (arguments.positional.size() > (word == "replay" ? 2U : 1U))
      throw UsageError(fmt::format("practice {}: too many words", word));
    refuse_others(sub, arguments);
    return sub.run(arguments);
  }
  throw UsageError(fmt::format("practice: unknown word '{}'{}", word, did_you_mean(word, names)));
}

}  // namespace

Command practice_command() {
  return {"practice",
          "Practise reasoning on patients, with the expert's path to compare",
          "[item | generate | progress | replay [N] | export | forget] [options]",
          "  kneewise practice\n"
          "  kneewise practice --cases cases/published.json --case mr-c-outer-knee-stairs --feedback now\n"
          "  kneewise practice item --count 10\n"
          "  kneewise practice generate --seed 7 --kind single --muscle popliteus --output case.json\n"
          "  kneewise practice progress\n"
          "  kneewise practice export --format csv --output practice.csv\n",
          options,
          practice};
}

}  // namespace kneewise
