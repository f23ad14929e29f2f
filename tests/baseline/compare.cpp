// What the program concludes about the stored histories, held against what it concluded when the baseline was frozen.
// It knows the form of a result (docs/results.md) and nothing else of the program, so that it can judge any version.
#include <algorithm>
#include <cmath>
#include <fstream>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace {

using Json = nlohmann::ordered_json;

// Beliefs are printed with 12 decimals: the last one may be rounded either way.
constexpr double tolerance = 1.5e-12;

const char* const usage =
    "Usage: baseline_compare FOLDER <RESULTS                  what moved, case by case; exit status 1 if anything did\n"
    "       baseline_compare FOLDER --accept REASON <RESULTS  what moved is written to FOLDER/accepted.ndjson\n"
    "       baseline_compare --freeze <RESULTS                the conclusions alone, one line a case\n"
    "RESULTS are those of: kneewise evaluate FOLDER/inputs.ndjson --format ndjson\n";

/// One case: "disposition", "muscles/popliteus", "red-flags/dvt/red-flag-dvt-swollen-calf" ... with their values.
using Conclusions = std::map<std::string, Json>;
/// In the order of the inputs.
using Cases = std::vector<std::pair<std::string, Conclusions>>;

// Likely and possible are said; a belief alone is unlikely. The order is that of belief, so it is checked and not kept.
Json beliefs_of(const Json& ranked, const std::string& id) {
  Json all = Json::object();
  const Json* before = nullptr;
  for (const Json& item : ranked) {
    const std::string word = item.at("likelihood");
    all[item.at("id").get<std::string>()] = word == "unlikely" ? item.at("belief") : Json{item.at("belief"), word};
    if (before != nullptr) {
      const double above = before->at("belief");
      const double here = item.at("belief");
      if (above < here || (above == here && before->at("id") > item.at("id")))
        throw std::runtime_error(id + ": " + item.at("id").get<std::string>() + " is out of order in the ranking");
    }
    before = &item;
  }
  return all;
}

// What is kept of a result. Families of danger that nobody asked about are left out: they are most.
Json conclusions_of(const Json& result) {
  const std::string id = result.at("id");
  Json kept = {{"id", id}};
  if (result.contains("error")) {
    kept["error"] = result.at("error");
    return kept;
  }
  kept["disposition"] = result.at("disposition");
  kept["cleared"] = result.at("cleared");
  kept["red_flags"] = Json::object();
  for (const Json& red_flag : result.at("red_flags"))
    kept["red_flags"][red_flag.at("family").get<std::string>()][red_flag.at("rule").get<std::string>()] =
        red_flag.at("disposition");
  const Json& screen = result.at("screen");
  Json families = Json::object();
  for (const Json& family : screen.at("families"))
    if (family.at("state") != "not-asked") families[family.at("id").get<std::string>()] = family.at("state");
  kept["screen"] = {{"complete", screen.at("complete")},
                    {"clear", screen.at("clear")},
                    {"families", families},
                    {"open_questions", screen.at("open_questions")}};
  kept["muscles"] = beliefs_of(result.at("muscles"), id);
  kept["alternatives"] = beliefs_of(result.at("alternatives"), id);
  const auto set_of = [&result](const char* key, const auto& name_of) {
    std::set<std::string> names;
    for (const Json& item : result.at(key)) names.insert(name_of(item));
    return Json(names);
  };
  kept["precautions"] = set_of("precautions", [](const Json& item) { return item.at("id").get<std::string>(); });
  kept["withheld"] = set_of("withheld", [](const Json& item) {
    const std::string muscle = item.value("muscle", "");
    return item.at("technique").get<std::string>() + (muscle.empty() ? "" : " on " + muscle);
  });
  kept["care"] = set_of("care", [](const Json& item) {
    return item.at("about").get<std::string>() + ": " + item.at("treatment").get<std::string>();
  });
  return kept;
}

void flatten(const Json& value, const std::string& path, Conclusions& flat) {
  for (const auto& [key, inner] : value.items()) {
    const std::string here = path.empty() ? key : path + "/" + key;
    if (inner.is_object())
      flatten(inner, here, flat);
    else if (here != "id")
      flat[here] = inner;
  }
}

std::vector<Json> lines_of(std::istream& input, const std::string& name) {
  std::vector<Json> lines;
  std::string line;
  while (std::getline(input, line)) {
    try {
      lines.push_back(Json::parse(line));
    } catch (const Json::exception&) {
      throw std::runtime_error(name + ": line " + std::to_string(lines.size() + 1) + " is not JSON");
    }
  }
  return lines;
}

std::vector<Json> lines_of(const std::string& path) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error(path + ": cannot be opened");
  return lines_of(file, path);
}

// Results are large: one at a time.
template <typename Take>
void each_result(std::istream& input, const Take& take) {
  std::string line;
  while (std::getline(input, line)) take(conclusions_of(Json::parse(line)));
}

void add(Cases& cases, const Json& line) {
  Conclusions flat;
  flatten(line, "", flat);
  cases.emplace_back(line.at("id").get<std::string>(), std::move(flat));
}

bool same(const Json& left, const Json& right) {
  if (left.is_number() && right.is_number()) return std::abs(left.get<double>() - right.get<double>()) <= tolerance;
  if (left.is_array() && right.is_array() && left.size() == right.size()) {
    for (std::size_t i = 0; i < left.size(); ++i)
      if (!same(left[i], right[i])) return false;
    return true;
  }
  return left == right;
}

const Json& at(const Conclusions& conclusions, const std::string& path) {
  static const Json nothing;  // null: not concluded
  const auto found = conclusions.find(path);
  return found == conclusions.end() ? nothing : found->second;
}

std::vector<std::string> differences(const Conclusions& before, const Conclusions& now) {
  std::set<std::string> paths;
  for (const auto& [path, value] : before) paths.insert(path);
  for (const auto& [path, value] : now) paths.insert(path);
  std::vector<std::string> differing;
  for (const std::string& path : paths)
    if (!same(at(before, path), at(now, path))) differing.push_back(path);
  return differing;
}

// A list by what came and went, anything else by both values.
std::string described(const Json& before, const Json& now) {
  const auto texts = [](const Json& list) {
    if (!list.is_array()) return false;
    for (const Json& item : list)
      if (!item.is_string()) return false;
    return true;
  };
  const auto value = [](const Json& one) { return one.is_null() ? std::string("nothing") : one.dump(); };
  const bool belief = now.size() == 2 && now[0].is_number();
  if (belief || !texts(before) || !texts(now)) return value(before) + " -> " + value(now);
  std::string text;
  const auto tell = [&text](const Json& from, const Json& to, const char* mark) {
    for (const Json& item : from)
      if (std::find(to.begin(), to.end(), item) == to.end()) text += mark + item.get<std::string>();
  };
  tell(before, now, " -");
  tell(now, before, " +");
  return text.empty() ? "another order" : text.substr(1);
}

/// What is expected: the frozen conclusions, and on them, block after block, what was accepted.
class Expected {
 public:
  explicit Expected(const std::string& folder) {
    for (const Json& line : lines_of(folder + "/conclusions.ndjson")) add(cases_, line);
    for (std::size_t i = 0; i < cases_.size(); ++i) index_[cases_[i].first] = i;
    std::string reason;
    for (const Json& line : lines_of(folder + "/accepted.ndjson")) {
      if (line.contains("reason")) {
        reason = line.at("reason");
        if (reason.empty()) throw std::runtime_error("accepted.ndjson: a block without a reason");
      } else {
        if (reason.empty()) throw std::runtime_error("accepted.ndjson: it begins without a reason");
        accept(line, reason);
      }
    }
  }

  /// @returns the frozen case, or null
  [[nodiscard]] const Conclusions* find(const std::string& id) const {
    const auto found = index_.find(id);
    return found == index_.end() ? nullptr : &cases_[found->second].second;
  }

  [[nodiscard]] const Cases& cases() const { return cases_; }

  /// Whether the difference was accepted, and is not there any more: the value is what it was before.
  [[nodiscard]] std::string taken_back(const std::string& id, const std::string& path, const Json& now) const {
    const auto found = accepted_.find(id + "\n" + path);
    if (found == accepted_.end() || !same(found->second.before, now)) return "";
    return found->second.reason;
  }

 private:
  struct Accepted {
    Json before;
    std::string reason;
  };

  void accept(const Json& line, const std::string& reason) {
    const std::string id = line.at("id");
    const auto found = index_.find(id);
    if (found == index_.end()) throw std::runtime_error("accepted.ndjson: there is no case '" + id + "'");
    Conclusions& conclusions = cases_[found->second].second;
    for (const auto& [path, value] : line.at("now").items()) {
      const Json before = at(conclusions, path);
      if (same(before, value))
        throw std::runtime_error("accepted.ndjson: " + id + ": " + path + " is so without being accepted");
      accepted_[id + "\n" + path] = {before, reason};
      if (value.is_null())
        conclusions.erase(path);
      else
        conclusions[path] = value;
    }
  }

  Cases cases_;
  std::map<std::string, std::size_t> index_;
  std::map<std::string, Accepted> accepted_;
};

struct Moved {
  std::string id;
  const Conclusions* before = nullptr;
  const Conclusions* now = nullptr;
  std::vector<std::string> paths;
};

// What a person must not miss stands first: urgency, clearance, red flags.
bool is_grave(const Moved& one) {
  return std::any_of(one.paths.begin(), one.paths.end(), [](const std::string& path) {
    return path == "disposition" || path == "cleared" || path.starts_with("red_flags/");
  });
}

void tell(const Expected& expected, const std::vector<Moved>& moved) {
  std::map<std::string, int> kinds;
  for (const Moved& one : moved) {
    std::cout << one.id << '\n';
    for (const std::string& path : one.paths) {
      const Json& value = at(*one.now, path);
      std::cout << "  " << path << ": " << described(at(*one.before, path), value);
      const std::string reason = expected.taken_back(one.id, path, value);
      if (!reason.empty()) std::cout << "  (accepted, and no longer so: " << reason << ")";
      std::cout << '\n';
      ++kinds[path.substr(0, path.find('/'))];
    }
  }
  std::cout << moved.size() << " of " << expected.cases().size() << " cases moved\n";
  for (const auto& [kind, count] : kinds) std::cout << "  " << kind << ": " << count << '\n';
}

void write_accepted(const std::string& folder, const std::string& reason, const std::vector<Moved>& moved) {
  std::ofstream file(folder + "/accepted.ndjson", std::ios::app);
  file << Json{{"reason", reason}, {"cases", moved.size()}}.dump() << '\n';
  for (const Moved& one : moved) {
    Json values = Json::object();
    for (const std::string& path : one.paths) values[path] = at(*one.now, path);
    file << Json{{"id", one.id}, {"now", values}}.dump() << '\n';
  }
  if (!file.flush()) throw std::runtime_error(folder + "/accepted.ndjson: cannot be written");
}

int compare(const std::string& folder, const std::string& reason) {
  const Expected expected(folder);
  Cases now;
  each_result(std::cin, [&now](const Json& line) { add(now, line); });
  if (now.size() != expected.cases().size())
    throw std::runtime_error("there are " + std::to_string(now.size()) + " results, not " +
                             std::to_string(expected.cases().size()));
  std::vector<Moved> moved;
  for (const auto& [id, conclusions] : now) {
    const Conclusions* before = expected.find(id);
    if (before == nullptr) throw std::runtime_error("there is no case '" + id + "' in the baseline");
    const std::vector<std::string> paths = differences(*before, conclusions);
    if (!paths.empty()) moved.push_back({id, before, &conclusions, paths});
  }
  std::stable_partition(moved.begin(), moved.end(), is_grave);
  tell(expected, moved);
  if (moved.empty()) return 0;
  if (reason.empty()) return 1;
  write_accepted(folder, reason, moved);
  return 0;
}

}  // namespace

int main(int count, char** arguments) {
  try {
    const std::vector<std::string> given(arguments + 1, arguments + count);
    if (given.size() == 1 && given[0] == "--freeze") {
      each_result(std::cin, [](const Json& line) { std::cout << line.dump() << '\n'; });
      return 0;
    }
    if (given.size() == 1 && !given[0].starts_with('-')) return compare(given[0], "");
    if (given.size() == 3 && given[1] == "--accept" && !given[2].empty()) return compare(given[0], given[2]);
    std::cerr << usage;
    return 2;
  } catch (const std::exception& error) {
    std::cerr << "baseline_compare: " << error.what() << '\n';
    return 1;
  }
}
