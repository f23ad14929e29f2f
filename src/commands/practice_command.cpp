#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <iostream>
#include <set>

#include "src/basics/lists.hpp"
#include "src/basics/text.hpp"
#include "src/commands/commands.hpp"
#include "src/commands/output.hpp"
#include "src/commands/practice_choice.hpp"
#include "src/practice/dialogue.hpp"
#include "src/practice/export.hpp"
#include "src/practice/generate.hpp"
#include "src/practice/item.hpp"
#include "src/practice/progress.hpp"
#include "src/talk/conversation.hpp"
#include "src/talk/phrases.hpp"

namespace kneewise {
namespace {

namespace po = boost::program_options;

constexpr std::size_t narrow_width = 40;

po::options_description practice_options() {
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

FeedbackMode feedback_of(const Arguments& arguments) {
  return choice<FeedbackMode>(
      arguments, "feedback",
      {{"now", FeedbackMode::now}, {"demand", FeedbackMode::demand}, {"end", FeedbackMode::end}});
}

std::size_t width_of(bool accessible) {
  return accessible ? std::min(narrow_width, Terminal::width()) : Terminal::width();
}

TalkStyle style_of(bool accessible, bool colour) {
  return {.width = width_of(accessible), .colour = colour && !accessible};
}

std::string checked_muscle(const Knowledge& knowledge, const std::string& id) {
  if (id.empty() || knowledge.muscles.contains(id)) return id;
  throw UsageError(fmt::format("--muscle: unknown muscle '{}'{}", id, did_you_mean(id, keys_of(knowledge.muscles))));
}

GeneratedKind kind_of(const Arguments& arguments) {
  const std::string word = arguments.text("kind");
  if (const auto kind = value_named<GeneratedKind>(generated_kind_ids, word)) return *kind;
  const std::vector<std::string> words(generated_kind_ids.begin(), generated_kind_ids.end());
  throw UsageError(fmt::format("--kind takes {}, not '{}'{}", fmt::join(words, ", "), word, did_you_mean(word, words)));
}

// ------------------------------------------------------------------------------------------------ a session

// Where practice takes place.
struct Room {
  Reasoner& reasoner;
  PracticeHistory& history;
  Terminal& terminal;
  Conversation& talk;  // beside the patients
  std::int64_t today;

  [[nodiscard]] const Knowledge& knowledge() const { return reasoner.knowledge(); }
};

// Holds one practice, or goes on with it. False when the trainee left.
bool hold(Room& room, const Patient& patient, std::int64_t session, FeedbackMode feedback) {
  const ReadLine read = [&](const std::string& prompt, const std::vector<std::string>& completions) {
    auto line = room.terminal.read(prompt, completions);
    // Leaving is not part of the case: it must not be done again when the case is taken up.
    if (line && !means_leave(*line)) room.history.add_line(session, *line);
    return line;
  };
  const WriteText write = [&room](const std::string& text) { room.terminal.write(text); };
  Conversation talk(read, write, room.talk.style(), room.history.lines(session));
  const PracticeResult result = practise(room.reasoner, patient, feedback, talk);
  if (!result.outcome) {
    room.talk.say("Left. Start practice again to go on with this patient.");
    return false;
  }
  room.history.finish(session, *result.outcome, room.today);
  return true;
}

std::int64_t begin(const Room& room, const ChosenCase& chosen, const Arguments& arguments) {
  PracticeRecord record;
  record.day = room.today;
  record.topic = chosen.topic;
  record.case_document = document_of(chosen.subject, room.knowledge().vocabulary);
  record.shown = {feedback_of(arguments), arguments.has("accessible")};
  record.knowledge = room.knowledge().sha256;
  return room.history.begin(record);
}

bool another(Room& room) {
  return room.talk.yes_or_no("Another patient?", true).value_or(false);
}

// A case that was left in the middle. False to practise no more.
bool take_up_again(Room& room, const PracticeRecord& record, FeedbackMode feedback) {
  if (record.knowledge != room.knowledge().sha256) {
    room.talk.say("You left a case unfinished, but the knowledge has changed since: it is put away.");
    room.history.leave(record.id);
    return true;
  }
  const auto go_on = room.talk.yes_or_no("You left a patient in the middle. Go on with that one?", true);
  if (!go_on) return false;
  if (!*go_on) {
    room.history.leave(record.id);
    return true;
  }
  const Patient patient(room.knowledge(), case_in(record.case_document, room.knowledge().vocabulary));
  return hold(room, patient, record.id, feedback) && another(room);
}

// The cases to practise with, other than made-up ones.
std::vector<Case> pool_of(const Arguments& arguments, const Knowledge& knowledge) {
  const std::filesystem::path shipped = knowledge.directory / "cases" / "published.json";
  if (arguments.has("cases")) return cases_in(arguments.text("cases"), knowledge.vocabulary);
  return std::filesystem::exists(shipped) ? cases_in(shipped.string(), knowledge.vocabulary) : std::vector<Case>();
}

int practise_cases(const Arguments& arguments) {
  const bool accessible = arguments.has("accessible");
  const FeedbackMode feedback = feedback_of(arguments);
  const std::int64_t today = today_of(arguments);
  const std::uint64_t asked_seed = arguments.has("seed") ? number_of(arguments, "seed") : 0;
  Reasoner reasoner = reasoner_for(arguments);
  const std::vector<Case> pool = pool_of(arguments, reasoner.knowledge());
  std::optional<Case> named;
  if (arguments.has("case")) named = named_case(pool, arguments.text("case"));
  PracticeHistory history(practice_history_path());
  Terminal terminal(!accessible);
  Conversation talk(terminal, style_of(accessible, colour_wanted(arguments)));
  Room room{reasoner, history, terminal, talk, today};
  if (const auto record = history.unfinished())
    if (!take_up_again(room, *record, feedback)) return exit_done;
  for (std::size_t turn = 0;; ++turn) {
    Choices choices(arguments.has("seed") ? asked_seed : history.records().size(), turn);
    ChosenCase chosen;
    if (named) {
      chosen.subject = *named;
    } else if (arguments.has("cases")) {
      chosen.subject = choices.one_of(pool);
    } else {
      chosen = choose_case(reasoner, history, pool, today, choices);
    }
    const std::int64_t session = begin(room, chosen, arguments);
    if (!hold(room, Patient(reasoner.knowledge(), chosen.subject), session, feedback)) return exit_done;
    if (named || !another(room)) return exit_done;
  }
}

// ------------------------------------------------------------------------------------------------ the other commands

int generate(const Arguments& arguments) {
  if (!arguments.has("kind")) throw UsageError("practice generate needs --kind");
  if (!arguments.has("seed")) throw UsageError("practice generate needs --seed");
  const GenerateRequest request{number_of(arguments, "seed"), kind_of(arguments), arguments.text("muscle")};
  Reasoner reasoner = reasoner_for(arguments);
  const Knowledge& knowledge = reasoner.knowledge();
  (void)checked_muscle(knowledge, request.muscle);
  write_output(arguments.text("output"), case_text(generate_case(reasoner, request), knowledge.vocabulary));
  return exit_done;
}

int progress(const Arguments& arguments) {
  const Loaded loaded = load_knowledge(knowledge_directory(arguments.text("knowledge")));
  const PracticeHistory history(practice_history_path());
  const bool accessible = arguments.has("accessible");
  write_output("", practice_progress(loaded.knowledge->wording, history, width_of(accessible), accessible));
  return exit_done;
}

int export_history(const Arguments& arguments) {
  const bool csv = choice<bool>(arguments, "format", {{"csv", true}, {"json", false}});
  const PracticeHistory history(practice_history_path());
  write_output(arguments.text("output"), csv ? practice_csv(history.records()) : practice_json(history));
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
  Conversation talk(terminal, {});
  if (!arguments.has("yes") && !talk.yes_or_no("Delete your whole history of practice?", false).value_or(false)) {
    write_output("", "Nothing was deleted.\n");
    return exit_done;
  }
  (void)forget_practice(file);
  write_output("", "Your history of practice is deleted.\n");
  return exit_done;
}

// Any finished or unfinished practice, as it was.
int replay(const Arguments& arguments) {
  Reasoner reasoner = reasoner_for(arguments);
  const Knowledge& knowledge = reasoner.knowledge();
  const PracticeHistory history(practice_history_path());
  const auto records = history.records();
  if (records.empty()) throw InputError("practice: there is nothing to replay");
  const std::string wanted =
      arguments.positional.size() > 1 ? arguments.positional[1] : std::to_string(records.back().id);
  const auto found = std::find_if(records.begin(), records.end(),
                                  [&](const PracticeRecord& record) { return std::to_string(record.id) == wanted; });
  if (found == records.end())
    throw UsageError(fmt::format("practice replay: no session '{}'; they go up to {}", wanted, records.back().id));
  if (found->knowledge != knowledge.sha256)
    std::cerr << "kneewise: the knowledge has changed since: the comparison may differ\n";
  const std::vector<std::string> lines = history.lines(found->id);
  std::size_t given = 0;
  const ReadLine read = [&](const std::string& prompt, const std::vector<std::string>&) -> std::optional<std::string> {
    std::cout << prompt;
    if (given == lines.size()) return std::nullopt;
    std::cout << on_one_line(lines[given]) << "\n";
    return lines[given++];
  };
  const WriteText write = [](const std::string& text) { std::cout << text << std::flush; };
  Conversation talk(read, write, style_of(found->shown.accessible, false));
  const Patient patient(knowledge, case_in(found->case_document, knowledge.vocabulary));
  (void)practise(reasoner, patient, found->shown.feedback, talk);
  return exit_done;
}

// An answer from -2 to 2; nothing to leave.
std::optional<int> read_step(Conversation& talk) {
  for (;;) {
    const auto line = talk.ask("", {"quit"});
    if (!line || means_leave(*line)) return std::nullopt;
    const std::string text = line->starts_with('+') ? line->substr(1) : *line;
    for (int step = -2; step <= 2; ++step)
      if (text == std::to_string(step)) return step;
    talk.say("2, 1, 0, -1 or -2, please; or quit.");
  }
}

int items(const Arguments& arguments) {
  const bool accessible = arguments.has("accessible");
  Reasoner reasoner = reasoner_for(arguments);
  const Knowledge& knowledge = reasoner.knowledge();
  Terminal terminal(!accessible);
  Conversation talk(terminal, style_of(accessible, false));
  const std::uint64_t wanted = number_of(arguments, "count");
  const std::int64_t today = today_of(arguments);
  PracticeHistory history(practice_history_path());
  const std::uint64_t seed =
      arguments.has("seed") ? number_of(arguments, "seed") : static_cast<std::uint64_t>(history.items().first);
  const std::vector<Case> pool = pool_of(arguments, knowledge);
  if (pool.empty()) throw InputError("practice: there are no cases to make items of");
  std::set<std::string> taken;  // a seed gives the same items whatever was answered before
  if (!arguments.has("seed"))
    for (const ItemRecord& item : history.item_records()) taken.insert(item.name);
  double points = 0;
  std::uint64_t count = 0;
  constexpr std::uint64_t most_attempts = 100;
  for (std::uint64_t attempt = 0; count < wanted && attempt < most_attempts * (wanted + 1); ++attempt) {
    Choices choices(seed, attempt);
    const Patient patient(knowledge, choices.one_of(pool));
    const auto item = make_item(reasoner, patient, choices, taken);
    if (!item) continue;
    talk.say(item_in_words(knowledge, *item));
    const auto answer = read_step(talk);
    if (!answer) break;
    ++count;
    const double brought = points_for(*answer, item->key);
    points += brought;
    taken.insert(item->id());
    history.add_item({today, item->id(), *answer, item->key, brought});
    talk.say(key_in_words(knowledge, *item, brought));
    talk.write("\n");
  }
  talk.say(fmt::format("{:g} of {}.", points, counted(count, "point")));
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
  const po::options_description all = practice_options();
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
          practice_options,
          practice};
}

}  // namespace kneewise
