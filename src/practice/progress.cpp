#include "src/practice/progress.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>
#include <map>

#include "src/documents/as_text.hpp"

namespace kneewise {
namespace {

using Row = std::vector<std::string>;
using Rows = std::vector<Row>;

constexpr std::size_t table_width = 80;

std::string percent(double part, double whole) {
  return whole > 0 ? fmt::format("{:.0f} %", 100 * part / whole) : "-";
}

struct Tally {
  double count = 0;
  double right = 0;
  double sure = 0;
  double total = 0;
  double efficiency = 0;

  void add(const PracticeScore& score) {
    ++count;
    right += score.first_right ? 1 : 0;
    total += score.total;
    efficiency += score.efficiency;
  }
};
using Tallies = std::map<std::string, Tally>;

// What all finished cases come to.
struct Sums {
  std::size_t done = 0;
  std::size_t dangerous = 0;
  std::size_t missed = 0;
  std::size_t over = 0;
  Tallies months;
  Tallies muscles;
  std::array<Tally, 5> bins{};  // of how sure: 0 to 20 % and so on
};

Sums sums_of(const std::vector<PracticeRecord>& records) {
  Sums sums;
  for (const PracticeRecord& record : records) {
    if (record.state != PracticeRecord::State::done || !record.outcome) continue;
    const PracticeOutcome& outcome = *record.outcome;
    ++sums.done;
    sums.dangerous += outcome.dangerous ? 1 : 0;
    sums.missed += outcome.score.missed ? 1 : 0;
    sums.over += outcome.over_triage ? 1 : 0;
    sums.months[date_of(record.day).substr(0, 7)].add(outcome.score);
    if (outcome.dangerous) continue;
    if (!outcome.muscle.empty()) sums.muscles[outcome.muscle].add(outcome.score);
    for (const auto& guess : outcome.guesses) {
      const auto bin = static_cast<std::size_t>(guess.sure * double(sums.bins.size()));
      Tally& tally = sums.bins.at(std::min(sums.bins.size() - 1, bin));
      ++tally.count;
      tally.sure += guess.sure;
      tally.right += guess.right ? 1 : 0;
    }
  }
  return sums;
}

class Sheet {
 public:
  Sheet(std::size_t width, bool plain) : width_(width), plain_(plain || width < table_width) {}

  void gap() { text_ += "\n"; }
  void say(const std::string& words) {
    Document document;
    document.paragraph(words);
    text_ += as_text(document, {.width = width_});
  }
  // A table under its title; nothing at all without a row. One item for each row in the plain form.
  void table(const std::string& title, const Row& heads, const Rows& rows) {
    if (rows.empty()) return;
    gap();
    if (!title.empty()) say(title);
    if (!plain_) add_row(heads);
    for (const auto& row : rows) plain_ ? add_item(heads, row) : add_row(row);
  }
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  void add_row(const Row& row) {
    text_ += fmt::format("  {:<30}", row[0]);
    for (std::size_t i = 1; i < row.size(); ++i) text_ += fmt::format("{:>12}", row[i]);
    text_ += "\n";
  }
  void add_item(const Row& heads, const Row& row) {
    std::string line;
    for (std::size_t i = 1; i < row.size(); ++i) line += fmt::format("{}{} {}", i > 1 ? ", " : "", heads[i], row[i]);
    Document document;
    document.item(line + ".", row[0] + ":");
    text_ += as_text(document, {.width = width_});
  }

  std::size_t width_;
  bool plain_;
  std::string text_;
};

Rows rows_of(const Tallies& tallies, const std::function<std::string(const std::string&)>& name) {
  Rows rows;
  rows.reserve(tallies.size());
  for (const auto& [id, tally] : tallies)
    rows.push_back({name(id), fmt::format("{:.0f}", tally.count), percent(tally.right, tally.count),
                    fmt::format("{:.0f}", tally.total / tally.count), percent(tally.efficiency, tally.count)});
  return rows;
}

Rows rows_of(const std::array<Tally, 5>& bins) {
  Rows rows;
  const std::size_t step = 100 / bins.size();
  for (std::size_t i = 0; i < bins.size(); ++i)
    if (bins.at(i).count > 0)
      rows.push_back({fmt::format("{} to {} %", step * i, step * (i + 1)), fmt::format("{:.0f}", bins.at(i).count),
                      percent(bins.at(i).sure, bins.at(i).count), percent(bins.at(i).right, bins.at(i).count)});
  return rows;
}

// A topic of the reviews as what will come.
std::string topic_in_words(const Topic& topic, const Wording& wording) {
  if (topic.kind == Topic::Kind::missed_danger) return "a case with a danger";
  if (topic.kind == Topic::Kind::over_triage) return "a harmless case";
  return wording.muscle(topic.muscle, Audience::therapist);
}

}  // namespace

std::string practice_progress(const Wording& wording, const PracticeHistory& history, std::size_t width, bool plain) {
  const Sums sums = sums_of(history.records());
  const auto [items, points] = history.items();
  Sheet sheet(width, plain);
  if (sums.done == 0) sheet.say("No case was practised to its end yet. Start with: kneewise practice");
  if (sums.done > 0) {
    sheet.say(fmt::format("Cases: {}. Dangers missed: {} of {}.", sums.done, sums.missed, sums.dangerous));
    sheet.say(fmt::format("Sent to a doctor too soon: {} of {}.", sums.over, sums.done - sums.dangerous));
  }
  const auto heads = [](const char* first) { return Row{first, "cases", "first right", "score", "efficiency"}; };
  sheet.table("", heads("Month"), rows_of(sums.months, [](const std::string& month) { return month; }));
  sheet.table("", heads("Muscle"), rows_of(sums.muscles, [&wording](const std::string& id) {
                return wording.muscle(id, Audience::therapist);
              }));
  sheet.table("How sure you said you were of a muscle, and how often you were right:",
              {"Sure", "guesses", "said", "right"}, rows_of(sums.bins));
  if (items > 0) {
    sheet.gap();
    sheet.say(fmt::format("Reasoning items: {} answered, {} of the points.", items, percent(points, double(items))));
  }
  Rows due;
  for (const auto& [topic, review] : history.reviews())
    due.push_back({topic_in_words(topic, wording), date_of(review.due)});
  std::ranges::sort(due, [](const auto& a, const auto& b) { return a[1] < b[1]; });
  sheet.table("What comes again, and when:", {"Topic", "due"}, due);
  return sheet.text();
}

}  // namespace kneewise
