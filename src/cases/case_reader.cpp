#include "src/cases/case_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <istream>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "src/basics/text.hpp"
#include "src/cases/case_json.hpp"
#include "src/cases/csv_cases.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;

struct Parsed {
  Json document;
  std::map<std::size_t, std::string> faults;  // by element of a top-level list; 0 where there is one object
};

// Parses JSON, noting what would lose data in silence or exhaust the machine: a key given twice, endless nesting.
// What is nested too deep is not kept.
Parsed parse(const std::string& text) {
  constexpr int deepest = 64;
  Parsed parsed;
  std::vector<std::set<std::string>> keys;
  std::size_t elements = 0;
  bool is_list = false;
  const auto note = [&](std::string fault) {
    parsed.faults.emplace(elements == 0 ? 0 : elements - 1, std::move(fault));
  };
  const auto watch = [&](int depth, Json::parse_event_t event, Json& value) {
    using Event = Json::parse_event_t;
    const bool begins = event == Event::object_start || event == Event::array_start;
    if (event == Event::array_start && depth == 0) is_list = true;
    if (is_list && depth == 1 && (begins || event == Event::value)) ++elements;
    if (event == Event::object_start) keys.emplace_back();
    if (event == Event::object_end) keys.pop_back();
    if (event == Event::key && !keys.empty()) {
      const auto key = value.get<std::string>();
      if (!keys.back().insert(key).second)
        note(fmt::format("the key '{}' is given twice in one object", shortened(key)));
    }
    if (begins && depth > deepest) {
      note(fmt::format("lists and objects are nested more than {} deep", deepest));
      if (event == Event::object_start) keys.pop_back();  // what is refused here has no end
      return false;
    }
    return true;
  };
  try {
    parsed.document = Json::parse(text, watch);
  } catch (const nlohmann::json::exception&) {
    if (parsed.faults.empty()) throw;
    throw InputError(parsed.faults.begin()->second);  // what went wrong first
  }
  return parsed;
}

// "parse error at line 3, column 7: syntax error ..." is all of nlohmann's message that helps a reader; what it read
// last may be no text at all.
std::string what_is_wrong(const nlohmann::json::exception& error) {
  std::string message = error.what();
  if (const auto end_of_tag = message.find("] "); end_of_tag != std::string::npos) message.erase(0, end_of_tag + 2);
  return message.substr(0, message.find("; last read"));
}

// The case of a parsed document, or the fault that was noted there.
CaseOrError checked(Json document, const std::string& fault, const Vocabulary& vocabulary) {
  if (fault.empty()) return read_case(std::move(document), vocabulary);
  const bool has_id = document.is_object() && document.contains("id") && document["id"].is_string();
  return CaseError{has_id ? document["id"].get<std::string>() : "", "", fault};
}

std::string fault_at(const Parsed& parsed, std::size_t element) {
  const auto fault = parsed.faults.find(element);
  return fault == parsed.faults.end() ? "" : fault->second;
}

// The case in one line of NDJSON.
CaseOrError case_in_line(const std::string& line, std::size_t number, const Vocabulary& vocabulary) {
  try {
    Parsed parsed = parse(line);
    const std::string fault = fault_at(parsed, 0);
    return checked(std::move(parsed.document), fault.empty() ? "" : fmt::format("line {}: {}", number, fault),
                   vocabulary);
  } catch (const nlohmann::json::exception& error) {
    return CaseError{"", "", fmt::format("line {} is not JSON: {}", number, what_is_wrong(error))};
  } catch (const InputError& error) {
    return CaseError{"", "", fmt::format("line {}: {}", number, error.what())};
  }
}

bool is_blank(const std::string& text) {
  return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

bool is_object(const std::string& line) {
  return line.starts_with('{') && Json::accept(line);
}

// One JSON object a line; an empty line is nothing.
void read_lines(CaseLines& lines, const Vocabulary& vocabulary, const std::function<bool(PendingCase)>& take) {
  for (std::string line; lines.next(line);) {
    if (is_blank(line)) continue;
    const std::size_t bytes = line.size() + 1;
    const std::size_t number = lines.number();
    if (!take(
            {[line = std::move(line), number, &vocabulary] { return case_in_line(line, number, vocabulary); }, bytes}))
      return;
    line.clear();
  }
}

void read_document(const std::string& text, const std::string& name, const Vocabulary& vocabulary,
                   const std::function<bool(PendingCase)>& take) {
  Parsed parsed;
  try {
    parsed = parse(text);
  } catch (const nlohmann::json::exception& error) {
    // Not one document: one object a line, if any line is one.
    CaseLines lines(text);
    for (std::string line; lines.next(line);) {
      if (!is_object(line)) continue;
      CaseLines from_the_start(text);
      return read_lines(from_the_start, vocabulary, take);
    }
    throw InputError(fmt::format("{}: not JSON: {}", name, what_is_wrong(error)));
  } catch (const InputError& error) {
    throw InputError(fmt::format("{}: {}", name, error.what()));
  }
  if (parsed.document.is_discarded()) throw InputError(fmt::format("{}: {}", name, parsed.faults.begin()->second));
  const auto give = [&](Json document, std::size_t element, std::size_t bytes) {
    return take({[document = std::move(document), fault = fault_at(parsed, element), &vocabulary]() mutable {
                   return checked(std::move(document), fault, vocabulary);
                 },
                 bytes});
  };
  if (!parsed.document.is_array()) {
    give(std::move(parsed.document), 0, text.size());
    return;
  }
  const std::size_t count = parsed.document.size();
  for (std::size_t i = 0; i < count; ++i)
    if (!give(std::move(parsed.document[i]), i, text.size() / count)) return;
}

// What a file is that begins so, when it can be told to be nothing that is read here.
const char* foreign_form(std::string_view beginning) {
  if (beginning.starts_with("\xFF\xFE") || beginning.starts_with("\xFE\xFF"))
    return "it is UTF-16 text; save it as UTF-8";
  if (beginning.starts_with("PK\x03\x04")) return "it is a workbook or a zip archive; save the sheet as CSV";
  return nullptr;
}

// What the beginning of an input tells of it.
enum class Form { ndjson, document, csv, empty };

// Reads no further than it takes to know the form; what was read is in `head`.
Form form_of(std::istream& input, const std::string& name, const ColumnMap* map, std::string& head) {
  constexpr std::size_t enough = 1U << 20U;
  const std::string small = lower(name);
  const auto named = [&small](std::string_view ending) { return small.ends_with(ending); };
  const bool json = named(".json") || named(".ndjson") || named(".jsonl");
  bool first = true;  // of the lines that are not blank
  bool is_list = false;
  for (std::string line; std::getline(input, line);) {
    if (head.empty()) {
      if (const char* foreign = foreign_form(line))
        throw InputError(fmt::format("{}: not JSON and not CSV: {}", name, foreign));
      if (line.starts_with("\xEF\xBB\xBF")) line.erase(0, 3);  // a byte order mark
    }
    head += line;
    if (!input.eof()) head += '\n';
    if (is_list || is_blank(line)) continue;
    if (first) {
      if (named(".csv") || (!json && looks_like_csv_header(line, map))) return Form::csv;
      if (is_object(line)) return Form::ndjson;
      is_list = line[line.find_first_not_of(" \t")] == '[';
      first = false;
    } else if (head.size() > enough && is_object(line)) {
      return Form::ndjson;  // after a broken first line
    }
  }
  return is_blank(head) ? Form::empty : Form::document;
}

}  // namespace

bool CaseLines::next(std::string& line) {
  if (begin_ < head_.size()) {
    const std::size_t end = std::min(head_.find('\n', begin_), head_.size());
    line.assign(head_, begin_, end - begin_);
    begin_ = end + 1;
  } else if (rest_ == nullptr || !next_of_rest(line)) {
    return false;
  } else if (!head_.empty()) {
    head_ = {};  // it may be large
    begin_ = 0;
  }
  ++number_;
  return true;
}

// As std::getline, but a line has an end: one that has none would take all memory before anybody could say so.
bool CaseLines::next_of_rest(std::string& line) {
  constexpr std::size_t longest = 64U << 20U;
  line.clear();
  auto& buffer = *rest_->rdbuf();
  for (int c = buffer.sbumpc(); c != std::char_traits<char>::eof(); c = buffer.sbumpc()) {
    if (c == '\n') return true;
    if (line.size() >= longest) throw InputError(fmt::format("line {} is longer than 64 MB: no case is", number_ + 1));
    line += static_cast<char>(c);
  }
  rest_->setstate(std::ios_base::eofbit);
  return !line.empty();
}

void read_pending(std::istream& input, const std::string& name, const Vocabulary& vocabulary,
                  const std::function<bool(PendingCase)>& take, const ColumnMap* map) {
  std::string head;
  const Form form = form_of(input, name, map, head);
  if (form == Form::empty) throw InputError(fmt::format("{}: the file is empty", name));
  if (form == Form::document) return read_document(head, name, vocabulary, take);
  CaseLines lines(std::move(head), &input);
  if (form == Form::csv) return read_csv_cases(lines, name, vocabulary, map, take);
  read_lines(lines, vocabulary, take);
}

CaseOrError RecentIds::check(CaseOrError item) {
  constexpr std::size_t most = 65'536;
  const auto* accepted = std::get_if<Case>(&item);
  if (accepted == nullptr) return item;
  const std::uint64_t hash = std::hash<std::string>()(accepted->id);
  if (!seen_.insert(hash).second)
    return CaseError{accepted->id, "/id", fmt::format("the id '{}' is used twice", shortened(accepted->id))};
  order_.push_back(hash);
  if (order_.size() > most) {
    seen_.erase(order_.front());
    order_.pop_front();
  }
  return item;
}

void read_cases(std::istream& input, const std::string& name, const Vocabulary& vocabulary,
                const std::function<void(CaseOrError)>& take) {
  RecentIds ids;
  read_pending(input, name, vocabulary, [&](const PendingCase& pending) {
    take(ids.check(pending.check()));
    return true;
  });
}

}  // namespace kneewise
