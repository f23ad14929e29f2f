#include <fmt/format.h>
#include <fmt/ranges.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <fstream>
#include <iostream>
#include <set>

#include "src/commands.hpp"
#include "src/document.hpp"
#include "src/inputs.hpp"
#include "src/lists.hpp"
#include "src/practice_dialogue.hpp"
#include "src/practice_feedback.hpp"
#include "src/practice_history.hpp"
#include "src/practice_item.hpp"
#include "src/score.hpp"

namespace kneewise {
namespace {

namespace po = boost::program_options;
using Json = nlohmann::ordered_json;

constexpr std::size_t width = 80;
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

PracticeStyle style_of(const std::string& feedback, bool accessible, bool colour) {
  return {feedback_mode(feedback), accessible ? narrow_width : width, colour && !accessible};
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

Case case_in(const Json& document, const KnowledgeBase& base) {
  const CaseOrError item = read_case(document, base.vocabulary);
  if (const auto* error = std::get_if<CaseError>(&item))
    throw InputError(fmt::format("practice: case '{}' at {}: {}", error->id, error->at, error->message));
  return std::get<Case>(item);
}

// ------------------------------------------------------------------------------------------------ which case comes

std::vector<Case> cases_in(const std::string& path, const KnowledgeBase& base) {
  std::vector<Case> cases;
  const bool all_read = for_each_case({path}, base.vocabulary, [&cases](const CaseOrError& item) {
    if (const auto* subject = std::get_if<Case>(&item)) cases.push_back(*subject);
  });
  if (cases.empty()) throw InputError(fmt::format("{}: holds no case to practise", path));
  if (!all_read) std::cerr << fmt::format("kneewise: {}: practising the {} cases that are right\n", path, cases.size());
  return cases;
}

std::vector<std::string> all_topics(const KnowledgeBase& base) {
  std::vector<std::string> topics = {"error:missed-danger", "error:over-triage"};
  for (const auto& [id, muscle] : base.muscles) topics.push_back("muscle:" + id);
  return topics;
}

// Muscles that the tables of mimics or shared zones make easy to confuse: those with a zone in common.
std::vector<std::string> confusable_with(const KnowledgeBase& base, const std::string& topic) {
  const std::string muscle = topic.substr(topic.find(':') + 1);
  std::set<std::string> zones;
  for (const auto& [key, row] : base.rows)
    if (row.about == muscle && row.kind == "location" && row.for_it) zones.insert(row.item);
  std::set<std::string> topics;
  for (const auto& [key, row] : base.rows)
    if (row.about != muscle && base.muscles.contains(row.about) && row.kind == "location" && zones.contains(row.item))
      topics.insert("muscle:" + row.about);
  return {topics.begin(), topics.end()};
}

bool suits(const Case& subject, const std::string& topic) {
  const Expectation expected = expectation_of(subject).value_or(Expectation{});
  if (topic == "error:missed-danger") return !expected.red_flags.empty();
  if (topic == "error:over-triage") return expected.red_flags.empty();
  return expected.red_flags.empty() && contains(expected.muscles, topic.substr(topic.find(':') + 1));
}

Json generated_for(const KnowledgeBase& base, const std::string& topic, Choices& choices) {
  constexpr std::size_t many = 1'000'000;
  const std::uint64_t seed = choices.below(many);
  if (topic == "error:missed-danger") return generate_case(base, {seed, "red-flag-among-muscle-signs", ""});
  if (topic == "error:over-triage") return generate_case(base, {seed, choices.chance(50) ? "mimic" : "single", ""});
  const std::vector<std::string> kinds = {"single", "single", "two-muscles", "mimic"};
  const std::string muscle = topic.substr(topic.find(':') + 1);
  const std::string kind = choices.one_of(kinds);
  try {
    return generate_case(base, {seed, kind, muscle});
  } catch (const InputError&) {
    // Some muscles send no pain to the knee, and so make no case alone.
    return generate_case(base, {seed, "red-flag-among-muscle-signs", muscle});
  }
}

struct Chosen {
  std::string topic;
  Case subject;
};

// A published case that was not met yet, half of the time, else a generated one.
Chosen choose(const KnowledgeBase& base, const PracticeHistory& history, const std::vector<Case>& pool,
              std::int64_t today, Choices& choices) {
  const auto records = history.records();
  const std::string last = records.empty() ? "" : records.back().topic;
  const std::string topic =
      next_topic(history.reviews(), all_topics(base), last, confusable_with(base, last), today, choices);
  std::set<std::string> met;
  for (const PracticeRecord& record : records) met.insert(record.case_document.value("id", ""));
  std::vector<const Case*> fitting;
  for (const Case& subject : pool)
    if (!met.contains(subject.id) && suits(subject, topic)) fitting.push_back(&subject);
  if (!fitting.empty() && choices.chance(50)) return {topic, *choices.one_of(fitting)};
  return {topic, case_in(generated_for(base, topic, choices), base)};
}

Case named_case(const std::vector<Case>& cases, const std::string& id) {
  std::vector<std::string> ids;
  for (const Case& subject : cases) {
    if (subject.id == id) return subject;
    ids.push_back(subject.id);
  }
  throw UsageError(fmt::format("--case: unknown case '{}'{}", id, did_you_mean(id, ids)));
}

// ------------------------------------------------------------------------------------------------ a session

std::optional<std::string> read_line() {
  std::string line;
  if (!std::getline(std::cin, line)) return std::nullopt;
  return line;
}

// A stream that swallows what is written while lines are given again.
class Hush : public std::streambuf {
 protected:
  int overflow(int c) override { return c == EOF ? 0 : c; }
};

std::string wrapped(const std::string& text, std::size_t columns) {
  Document document;
  document.paragraph(text);
  return as_text(document, {.width = columns});
}

bool yes(const std::string& question, std::size_t columns = width) {
  for (;;) {
    std::cout << wrapped(question + " (yes or no)", columns) << "> " << std::flush;
    const auto line = read_line();
    if (!line) {
      std::cout << "\n";
      return false;
    }
    if (*line == "yes" || *line == "y" || line->empty()) return true;
    if (*line == "no" || *line == "n" || *line == "quit") return false;
  }
}

Json style_document(const Arguments& arguments) {
  return {{"feedback", arguments.text("feedback")}, {"accessible", arguments.has("accessible")}};
}

// Holds one practice; what was typed before (a session taken up again) is given first. False when the trainee left.
bool hold(const KnowledgeBase& base, PracticeHistory& history, const Patient& patient, std::int64_t session,
          const PracticeStyle& style, std::int64_t today) {
  std::vector<std::string> before = history.lines(session);
  std::size_t given = 0;
  Hush hush;
  std::ostream out(before.empty() ? std::cout.rdbuf() : &hush);
  const ReadLine read = [&]() -> std::optional<std::string> {
    if (given < before.size()) {
      if (++given == before.size()) out.rdbuf(std::cout.rdbuf());
      return before[given - 1];
    }
    auto line = read_line();
    // Leaving is no part of the case: it must not be done again when the case is taken up.
    const auto word = line ? line->substr(0, line->find_last_not_of(" \t\r") + 1) : "";
    if (line && word != "quit" && word != "exit") history.add_line(session, *line);
    return line;
  };
  const PracticeResult result = practise(base, patient, style, read, out);
  if (!result.judged) {
    std::cout << wrapped("Left. Start practice again to go on with this patient.", style.width);
    return false;
  }
  history.finish(session, result.outcome, today);
  return true;
}

std::int64_t begin(PracticeHistory& history, const KnowledgeBase& base, const Chosen& chosen,
                   const Arguments& arguments, std::int64_t today) {
  PracticeRecord record;
  record.started = date_of(today);
  record.day = today;
  record.topic = chosen.topic;
  record.case_document = chosen.subject.document;
  record.style = style_document(arguments).dump();
  record.knowledge = base.sha256;
  return history.begin(record);
}

// A case that was left in the middle. True when it was taken up and judged, or given up; false to leave.
bool take_up_again(const KnowledgeBase& base, PracticeHistory& history, const PracticeRecord& record,
                   const PracticeStyle& style, std::int64_t today) {
  if (record.knowledge != base.sha256) {
    std::cout << wrapped("You left a case unfinished, but the knowledge has changed since: it is put away.",
                         style.width);
    history.leave(record.id);
    return true;
  }
  if (!yes("You left a patient in the middle. Go on with that one?", style.width)) {
    if (!std::cin) return false;
    history.leave(record.id);
    return true;
  }
  const Patient patient(base, case_in(record.case_document, base));
  for (const std::string& line : patient.opening_lines()) std::cout << "- " << line << "\n";
  std::cout << wrapped("Type known for what you have heard so far.", style.width) << "> " << std::flush;
  return hold(base, history, patient, record.id, style, today);
}

int practise_cases(const Arguments& arguments) {
  const bool colour = colour_wanted(arguments);
  const PracticeStyle style = style_of(arguments.text("feedback"), arguments.has("accessible"), colour);
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
  if (const auto record = history.unfinished())
    if (!take_up_again(base, history, *record, style, today)) return exit_done;
  for (std::size_t turn = 0;; ++turn) {
    const auto records = history.records();
    Choices choices(arguments.has("seed") ? asked_seed : records.size(), turn);
    Chosen chosen;
    if (named) {
      chosen = {"chosen", *named};
    } else if (arguments.has("cases")) {
      chosen = {"chosen", choices.one_of(pool)};
    } else {
      chosen = choose(base, history, pool, today, choices);
    }
    const Patient patient(base, chosen.subject);
    const std::int64_t session = begin(history, base, chosen, arguments, today);
    if (!hold(base, history, patient, session, style, today)) return exit_done;
    if (named || !yes("Another patient?", style.width)) return exit_done;
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

std::string percent(double part, double whole) {
  return whole > 0 ? fmt::format("{:.0f} %", 100 * part / whole) : "-";
}

// Rows of a table; one item each in the accessible form.
void write_table(std::string& text, bool accessible, const std::vector<std::string>& heads,
                 const std::vector<std::vector<std::string>>& rows) {
  if (accessible) {
    for (const auto& row : rows) {
      Document document;
      std::string line;
      for (std::size_t i = 1; i < row.size(); ++i) line += fmt::format("{}{} {}", i > 1 ? ", " : "", heads[i], row[i]);
      document.item(line + ".", row[0] + ":");
      text += as_text(document, {.width = narrow_width});
    }
    return;
  }
  const auto add = [&text](const std::vector<std::string>& row) {
    text += fmt::format("  {:<30}", row[0]);
    for (std::size_t i = 1; i < row.size(); ++i) text += fmt::format("{:>12}", row[i]);
    text += "\n";
  };
  add(heads);
  for (const auto& row : rows) add(row);
}

struct Tally {
  double count = 0;
  double right = 0;
  double sure = 0;
  double total = 0;
  double efficiency = 0;
};

std::vector<std::string> tally_row(const std::string& name, const Tally& tally) {
  return {name, fmt::format("{:.0f}", tally.count), percent(tally.right, tally.count),
          fmt::format("{:.0f}", tally.total / tally.count), percent(tally.efficiency, tally.count)};
}

int progress(const Arguments& arguments) {
  const KnowledgeBase base = knowledge_for(arguments);
  const PracticeHistory history(practice_history_path());
  const bool accessible = arguments.has("accessible");
  std::map<std::string, Tally> muscles;
  std::map<std::string, Tally> months;
  std::array<Tally, 5> bins{};
  double dangerous = 0;
  double missed = 0;
  double over = 0;
  double done = 0;
  for (const PracticeRecord& record : history.records()) {
    if (record.state != "done") continue;
    const Json& outcome = record.outcome;
    ++done;
    dangerous += outcome.at("dangerous").get<bool>() ? 1 : 0;
    missed += outcome.at("missed_danger").get<bool>() ? 1 : 0;
    over += outcome.at("over_triage").get<bool>() ? 1 : 0;
    const auto add = [&outcome](Tally& tally) {
      ++tally.count;
      tally.right += outcome.at("first_right").get<bool>() ? 1 : 0;
      tally.total += outcome.at("total").get<double>();
      tally.efficiency += outcome.at("efficiency").get<double>();
    };
    add(months[record.started.substr(0, 7)]);
    const std::string muscle = outcome.at("muscle").get<std::string>();
    if (!muscle.empty() && !outcome.at("dangerous").get<bool>()) add(muscles[muscle]);
    if (!outcome.at("dangerous").get<bool>())
      for (const auto& guess : outcome.at("guesses")) {
        const double sure = guess.at("sure").get<double>();
        Tally& bin = bins.at(std::min<std::size_t>(bins.size() - 1, static_cast<std::size_t>(sure * 5)));
        ++bin.count;
        bin.sure += sure;
        bin.right += guess.at("right").get<bool>() ? 1 : 0;
      }
  }
  if (done == 0) {
    write_output("", "No case was practised to its end yet. Start with: kneewise practice\n");
    return exit_done;
  }
  const std::size_t columns = accessible ? narrow_width : width;
  std::string text =
      wrapped(fmt::format("Cases: {:.0f}. Dangers missed: {:.0f} of {:.0f}.", done, missed, dangerous), columns) +
      wrapped(fmt::format("Sent to a doctor too soon: {:.0f} of {:.0f}.", over, done - dangerous), columns) + "\n";
  std::vector<std::vector<std::string>> rows;
  rows.reserve(months.size());
  for (const auto& [month, tally] : months) rows.push_back(tally_row(month, tally));
  write_table(text, accessible, {"Month", "cases", "first right", "score", "efficiency"}, rows);
  text += "\n";
  rows.clear();
  rows.reserve(muscles.size());
  for (const auto& [muscle, tally] : muscles)
    rows.push_back(tally_row(base.wording.muscle(muscle, Audience::therapist), tally));
  write_table(text, accessible, {"Muscle", "cases", "first right", "score", "efficiency"}, rows);
  text += "\n" + wrapped("How sure you said you were of a muscle, and how often you were right:", columns);
  rows.clear();
  for (std::size_t i = 0; i < bins.size(); ++i)
    if (bins[i].count > 0)
      rows.push_back({fmt::format("{} to {} %", 20 * i, 20 * (i + 1)), fmt::format("{:.0f}", bins[i].count),
                      percent(bins[i].sure, bins[i].count), percent(bins[i].right, bins[i].count)});
  write_table(text, accessible, {"Sure", "guesses", "said", "right"}, rows);
  if (const auto [count, points] = history.items(); count > 0)
    text += "\n" + wrapped(fmt::format("Reasoning items: {}, {} of the points.", count, percent(points, double(count))),
                           columns);
  text += "\nNext reviews:\n";
  rows.clear();
  for (const auto& [topic, review] : history.reviews())
    rows.push_back({topic.substr(topic.find(':') + 1), date_of(review.due)});
  std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a[1] < b[1]; });
  write_table(text, accessible, {"Topic", "due"}, rows);
  write_output("", text);
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
  if (!arguments.has("yes") && !yes("Delete your whole history of practice?")) {
    std::cout << "Nothing was deleted.\n";
    return exit_done;
  }
  write_output("", forget_practice(practice_history_path()) ? "Your history of practice is deleted.\n"
                                                            : "There was no history of practice.\n");
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
  const ReadLine read = [&]() -> std::optional<std::string> {
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
std::optional<int> read_step() {
  for (;;) {
    std::cout << "> " << std::flush;
    const auto line = read_line();
    if (!line || *line == "quit") return std::nullopt;
    const std::string text = line->starts_with('+') ? line->substr(1) : *line;
    for (int step = -2; step <= 2; ++step)
      if (text == std::to_string(step)) return step;
    std::cout << "2, 1, 0, -1 or -2, please; or quit.\n";
  }
}

int items(const Arguments& arguments) {
  const KnowledgeBase base = knowledge_for(arguments);
  const std::size_t columns = arguments.has("accessible") ? narrow_width : width;
  const std::uint64_t wanted = number_of(arguments, "count");
  const std::int64_t today = today_of(arguments);
  PracticeHistory history(practice_history_path());
  const std::uint64_t seed =
      arguments.has("seed") ? number_of(arguments, "seed") : static_cast<std::uint64_t>(history.items().first);
  const std::string shipped = (base.directory / "cases" / "published.json").string();
  const std::vector<Case> pool = cases_in(arguments.has("cases") ? arguments.text("cases") : shipped, base);
  double points = 0;
  std::uint64_t count = 0;
  constexpr std::uint64_t most_attempts = 100;
  for (std::uint64_t attempt = 0; count < wanted && attempt < most_attempts * (wanted + 1); ++attempt) {
    Choices choices(seed, attempt);
    const Patient patient(base, choices.one_of(pool));
    const auto item = make_item(base, patient, choices);
    if (!item) continue;
    put_item(base, *item, columns);
    const auto answer = read_step();
    if (!answer) break;
    ++count;
    const double brought = points_for(*answer, item->key);
    points += brought;
    history.add_item(today, fmt::format("{}:{}:{}", item->case_id, item->muscle, item->question), *answer, item->key,
                     brought);
    Document document;
    document.paragraph(fmt::format("{:+d} (belief {:.2f} -> {:.2f}). {:.1f} of 1 point.\n", item->key, item->before,
                                   item->after, brought),
                       "The engine's key:");
    std::cout << as_text(document, {.width = columns}) << "\n";
  }
  std::cout << fmt::format("{:.1f} of {} points.\n", points, count);
  return exit_done;
}

int practice(const Arguments& arguments) {
  struct Sub {
    const char* name;
    int (*run)(const Arguments&);
  };
  static const std::vector<Sub> subs = {{"generate", generate},     {"item", items},    {"progress", progress},
                                        {"export", export_history}, {"forget", forget}, {"replay", replay}};
  if (arguments.positional.empty()) return practise_cases(arguments);
  std::vector<std::string> names;
  for (const Sub& sub : subs) {
    if (arguments.positional[0] == sub.name) {
      if (arguments.positional.size() > (std::string_view(sub.name) == "replay" ? 2 : 1))
        throw UsageError(fmt::format("practice {}: too many words", sub.name));
      return sub.run(arguments);
    }
    names.emplace_back(sub.name);
  }
  throw UsageError(fmt::format("practice: unknown word '{}'{}", arguments.positional[0],
                               did_you_mean(arguments.positional[0], names)));
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
