#include "src/practice/progress.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "src/practice/talk.hpp"
#include "src/documents/document.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;
using Rows = std::vector<std::vector<std::string>>;

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
};

// What all finished cases come to.
struct Sums {
  std::size_t done = 0;
  std::size_t dangerous = 0;
  std::size_t missed = 0;
  std::size_t over = 0;
  std::map<std::string, Tally> months;
  std::map<std::string, Tally> muscles;
  std::array<Tally, 5> bins{};  // of how sure: 0 to 20 % and so on
};

void add(Tally& tally, const Json& outcome) {
  ++tally.count;
  tally.right += outcome.at("first_right").get<bool>() ? 1 : 0;
  tally.total += outcome.at("total").get<double>();
  tally.efficiency += outcome.at("efficiency").get<double>();
}

Sums sums_of(const std::vector<PracticeRecord>& records) {
  Sums sums;
  for (const PracticeRecord& record : records) {
    if (record.state != "done") continue;
    const Json& outcome = record.outcome;
    const bool dangerous = outcome.at("dangerous").get<bool>();
    ++sums.done;
    sums.dangerous += dangerous ? 1 : 0;
    sums.missed += outcome.at("missed_danger").get<bool>() ? 1 : 0;
    sums.over += outcome.at("over_triage").get<bool>() ? 1 : 0;
    add(sums.months[record.started.substr(0, 7)], outcome);
    if (dangerous) continue;
    if (const std::string muscle = outcome.at("muscle").get<std::string>(); !muscle.empty())
      add(sums.muscles[muscle], outcome);
    for (const auto& guess : outcome.at("guesses")) {
      const double sure = guess.at("sure").get<double>();
      Tally& bin = sums.bins.at(
          std::min<std::size_t>(sums.bins.size() - 1, static_cast<std::size_t>(sure * double(sums.bins.size()))));
      ++bin.count;
      bin.sure += sure;
      bin.right += guess.at("right").get<bool>() ? 1 : 0;
    }
  }
  return sums;
}

class Page {
 public:
  Page(std::size_t width, bool plain) : width_(width), plain_(plain || width < table_width) {}

  void gap() { text_ += "\n"; }
  void say(const std::string& words) {
    Document document;
    document.paragraph(words);
    text_ += as_text(document, {.width = width_});
  }
  // A table under its title; nothing at all without a row. One item for each row in the plain form.
  void table(const std::string& title, const std::vector<std::string>& heads, const Rows& rows) {
    if (rows.empty()) return;
    text_ += "\n";
    if (!title.empty()) say(title);
    if (!plain_) add_row(heads);
    for (const auto& row : rows) plain_ ? add_item(heads, row) : add_row(row);
  }
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  void add_row(const std::vector<std::string>& row) {
    text_ += fmt::format("  {:<30}", row[0]);
    for (std::size_t i = 1; i < row.size(); ++i) text_ += fmt::format("{:>12}", row[i]);
    text_ += "\n";
  }
  void add_item(const std::vector<std::string>& heads, const std::vector<std::string>& row) {
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

Rows rows_of(const std::map<std::string, Tally>& tallies, const std::function<std::string(const std::string&)>& name) {
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
std::string topic_in_words(const std::string& topic, const Wording& wording) {
  if (topic == "error:missed-danger") return "a case with a danger";
  if (topic == "error:over-triage") return "a harmless case";
  return wording.muscle(topic.substr(topic.find(':') + 1), Audience::therapist);
}

}  // namespace

std::string practice_progress(const KnowledgeBase& base, const PracticeHistory& history, std::size_t width,
                              bool plain) {
  const Sums sums = sums_of(history.records());
  const auto [items, points] = history.items();
  Page page(width, plain);
  if (sums.done == 0) page.say("No case was practised to its end yet. Start with: kneewise practice");
  if (sums.done > 0) {
    page.say(fmt::format("Cases: {}. Dangers missed: {} of {}.", sums.done, sums.missed, sums.dangerous));
    page.say(fmt::format("Sent to a doctor too soon: {} of {}.", sums.over, sums.done - sums.dangerous));
  }
  const std::vector<std::string> figures = {"cases", "first right", "score", "efficiency"};
  const auto heads = [&figures](const char* first) {
    std::vector<std::string> all = {first};
    all.insert(all.end(), figures.begin(), figures.end());
    return all;
  };
  page.table("", heads("Month"), rows_of(sums.months, [](const std::string& month) { return month; }));
  page.table("", heads("Muscle"), rows_of(sums.muscles, [&base](const std::string& id) {
               return base.wording.muscle(id, Audience::therapist);
             }));
  page.table("How sure you said you were of a muscle, and how often you were right:",
             {"Sure", "guesses", "said", "right"}, rows_of(sums.bins));
  if (items > 0) {
    page.gap();
    page.say(fmt::format("Reasoning items: {} answered, {} of the points.", items, percent(points, double(items))));
  }
  Rows due;
  for (const auto& [topic, review] : history.reviews())
    due.push_back({topic_in_words(topic, base.wording), date_of(review.due)});
  std::sort(due.begin(), due.end(), [](const auto& a, const auto& b) { return a[1] < b[1]; });
  page.table("What comes again, and when:", {"Topic", "due"}, due);
  return page.text();
}

}  // namespace kneewise
