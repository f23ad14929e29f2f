#include "src/knowledge/whole.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <map>
#include <optional>
#include <set>
#include <system_error>

#include "src/basics/printable.hpp"
#include "src/basics/text.hpp"
#include "src/knowledge/load.hpp"
#include "src/knowledge/questions.hpp"

namespace kneewise {
namespace {

namespace fs = std::filesystem;

const std::string base_file = "rules/base.clp";
const std::string list_file = "facts/version.clp";
constexpr std::string_view ending = ".clp";

// What lies in `rules` or `facts`.
struct Entry {
  std::string path;     // below the folder
  std::string refused;  // why it cannot be a rule or fact file, whatever is listed
};

class Files {
 public:
  explicit Files(fs::path directory) : directory_(std::move(directory)) {}

  std::vector<KnowledgeText> read() {
    const std::vector<Entry> entries = all_entries();
    const std::optional<std::vector<std::string>> list = read_list(entries);
    if (list) {
      compare(entries, *list);
      for (const std::string& path : *list) read_listed(path, entries);
    }
    if (!problems_.empty()) throw KnowledgeError(std::move(problems_));
    std::sort(texts_.begin(), texts_.end(), [](const KnowledgeText& a, const KnowledgeText& b) {
      return std::pair(a.path != base_file, a.path) < std::pair(b.path != base_file, b.path);
    });
    return std::move(texts_);
  }

 private:
  void complain(const std::string& path, const std::string& what, long line = 0) {
    problems_.push_back({on_one_line(path), line, "", what});
  }
  [[noreturn]] void give_up(const std::string& what) const {
    throw KnowledgeError({{directory_.string(), 0, "", what}});
  }

  // Everything in the two folders, by name.
  [[nodiscard]] std::vector<Entry> all_entries() const {
    std::error_code error;
    if (!fs::exists(fs::symlink_status(directory_ / base_file, error)))
      give_up("not a knowledge base: there is no rules/base.clp in this folder");
    std::vector<Entry> entries;
    for (const char* part : {"rules", "facts"}) {
      if (!fs::is_directory(directory_ / part, error))
        give_up(fmt::format("not a knowledge base: there is no folder {}", part));
      fs::recursive_directory_iterator entry(directory_ / part, error);
      for (const fs::recursive_directory_iterator end; !error && entry != end; entry.increment(error)) {
        const std::string path = entry->path().lexically_relative(directory_).generic_string();
        const bool hidden = entry->path().filename().string().starts_with('.');
        if (const std::optional<Entry> met = entry_at(entry->path(), path)) entries.push_back(*met);
        if (hidden) entry.disable_recursion_pending();
      }
      if (error) give_up(fmt::format("the folder {} cannot be read whole: {}", part, error.message()));
    }
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.path < b.path; });
    return entries;
  }

  // Nothing for a folder in which files may stand.
  static std::optional<Entry> entry_at(const fs::path& place, const std::string& path) {
    std::error_code error;
    const fs::file_status status = fs::status(place, error);
    const bool is_link = fs::is_symlink(place, error);
    const bool hidden = place.filename().string().starts_with('.');
    if (fs::is_directory(status)) {
      if (is_link) return Entry{path, "it is a link to a folder: what stands in there is not read"};
      if (hidden) return Entry{path, "it is a hidden folder: what stands in there is not read"};
      if (lower(place.extension().string()) == ending) return Entry{path, "it is a folder, and is named like a file"};
      return std::nullopt;
    }
    if (!fs::exists(status) && is_link) return Entry{path, "it is a link to something that is not there"};
    if (!fs::is_regular_file(status)) return Entry{path, "it is no ordinary file"};
    return Entry{path, ""};
  }

  std::optional<std::vector<std::string>> read_list(const std::vector<Entry>& entries) {
    if (!take_text(list_file, entries)) return std::nullopt;
    try {
      std::vector<std::string> list = listed_files(texts_.back().text);
      texts_.clear();  // it is one of those that it lists
      if (list.empty()) {
        complain(list_file,
                 "it lists no files: (knowledge-base (version ...) (files rules/base.clp ...)) names each of them");
        return std::nullopt;
      }
      return list;
    } catch (const engine::Error& error) {
      complain(list_file, error.details().text, error.details().line);
      return std::nullopt;
    }
  }

  void compare(const std::vector<Entry>& entries, const std::vector<std::string>& list) {
    std::set<std::string> seen;
    std::vector<std::string> names;
    names.reserve(entries.size());
    for (const Entry& entry : entries) names.push_back(entry.path);
    for (const std::string& path : list) {
      if (!seen.insert(path).second) complain(list_file, fmt::format("it lists '{}' twice", on_one_line(path)));
      if (!may_be_listed(path)) {
        complain(list_file, fmt::format("it lists '{}': a file below rules/ or facts/ that ends with .clp is named so",
                                        on_one_line(path)));
      } else if (std::find(names.begin(), names.end(), path) == names.end()) {
        complain(path,
                 fmt::format("it is not there, and {} lists it{}", list_file, nearest_unlisted(path, names, list)));
      }
    }
    for (const std::string& always : {base_file, list_file})
      if (!seen.contains(always)) complain(list_file, fmt::format("it does not list {}", always));
    for (const Entry& entry : entries) {
      if (!entry.refused.empty()) {
        complain(entry.path, entry.refused);
      } else if (!seen.contains(entry.path)) {
        complain(entry.path, fmt::format("{} does not list it: {}", list_file, what_it_may_be(entry.path, seen)));
      }
    }
  }

  static bool may_be_listed(const std::string& path) {
    const fs::path name(path);
    return (path.starts_with("rules/") || path.starts_with("facts/")) && path.ends_with(ending) &&
           name.lexically_normal() == name && !name.filename().string().starts_with('.');
  }

  static std::string nearest_unlisted(const std::string& path, std::vector<std::string> names,
                                      const std::vector<std::string>& list) {
    std::erase_if(names,
                  [&list](const std::string& name) { return std::find(list.begin(), list.end(), name) != list.end(); });
    for (const std::string& name : names)  // vessels.CLP, vessels.clp.txt
      if (lower(name).starts_with(lower(path))) return fmt::format("; is it '{}'?", on_one_line(name));
    return did_you_mean(path, names);
  }

  static std::string what_it_may_be(const std::string& path, const std::set<std::string>& listed) {
    const std::string name = fs::path(path).filename().string();
    if (name.starts_with('.')) return "a hidden file; remove it";
    const bool copy = name.ends_with('~') || name.starts_with('#') || name.find(" copy") != std::string::npos ||
                      name.find(" (") != std::string::npos || name.ends_with(".bak") || name.ends_with(".orig") ||
                      name.ends_with(".swp");
    if (copy) return "an editor's copy? Remove it, or list it";
    if (!name.ends_with(ending)) {
      const auto same = std::find_if(listed.begin(), listed.end(), [&path](const std::string& other) {
        return lower(path).starts_with(lower(other));
      });
      return same != listed.end() ? fmt::format("is it {}? Give it that name, or remove it", *same)
                                  : "the name of a rule or fact file ends with .clp; rename it or remove it";
    }
    return fmt::format("add it to the list there, or remove it");
  }

  void read_listed(const std::string& path, const std::vector<Entry>& entries) {
    if (!take_text(path, entries)) return;
    for (Problem& problem : check_text(texts_.back())) problems_.push_back(std::move(problem));
  }

  // Reads a file that is there. @return whether it could be read; a file that is not there is told elsewhere
  bool take_text(const std::string& path, const std::vector<Entry>& entries) {
    const auto entry =
        std::find_if(entries.begin(), entries.end(), [&path](const Entry& other) { return other.path == path; });
    if (entry == entries.end()) {
      if (path == list_file) complain(path, "it is not there: it lists every file of the knowledge base");
      return false;
    }
    if (!entry->refused.empty()) {
      if (path == list_file) complain(path, entry->refused);
      return false;
    }
    const int file = ::open((directory_ / path).c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0) {
      complain(path, "the file cannot be opened: " + std::generic_category().message(errno));
      return false;
    }
    std::string text;
    std::array<char, 1U << 16U> piece{};
    ssize_t count = 0;
    while ((count = ::read(file, piece.data(), piece.size())) > 0)
      text.append(piece.data(), static_cast<std::size_t>(count));
    const int failure = errno;
    ::close(file);
    if (count < 0) {
      complain(path, "the file cannot be read to its end: " + std::generic_category().message(failure));
      return false;
    }
    texts_.push_back({path, std::move(text)});
    return true;
  }

  fs::path directory_;
  std::vector<KnowledgeText> texts_;
  std::vector<Problem> problems_;
};

// Characters that look like others or like nothing, and what to type instead. By their bytes in UTF-8.
struct Odd {
  std::string_view bytes;
  bool in_texts;  // they may stand in a text and in a comment
  const char* what;
};
constexpr std::array<Odd, 9> odd_characters = {{
    {"\xE2\x80\x9C", true, "a curly quote (\xE2\x80\x9C) outside a text: write a straight one (\")"},
    {"\xE2\x80\x9D", true, "a curly quote (\xE2\x80\x9D) outside a text: write a straight one (\")"},
    {"\xE2\x80\x9E", true, "a curly quote (\xE2\x80\x9E) outside a text: write a straight one (\")"},
    {"\xC2\xAB", true, "a quote (\xC2\xAB) outside a text: write a straight one (\")"},
    {"\xC2\xA0", true, "a no-break space outside a text: write an ordinary one"},
    {"\xE2\x80\xAF", true, "a narrow no-break space outside a text: write an ordinary one"},
    {"\xE2\x80\x87", true, "a figure space outside a text: write an ordinary one"},
    {"\xE2\x80\x8B", false, "a space of no width: remove it"},
    {"\xEF\xBB\xBF", false, "a byte order mark: remove it (save as UTF-8 without one)"},
}};

const Odd* odd_at(std::string_view text) {
  const auto* odd = std::find_if(odd_characters.begin(), odd_characters.end(),
                                 [text](const Odd& one) { return text.starts_with(one.bytes); });
  return odd == odd_characters.end() ? nullptr : odd;
}

// Whether a place of a source is inside a text in quotes or a comment, read byte by byte.
class Place {
 public:
  void pass(char c) {
    if (comment_) {
      comment_ = c != '\n';
    } else if (text_) {
      text_ = escaped_ || c != '"';
      escaped_ = !escaped_ && c == '\\';
    } else {
      comment_ = c == ';';
      text_ = c == '"';
      escaped_ = false;
    }
  }
  [[nodiscard]] bool is_prose() const { return comment_ || text_; }

 private:
  bool comment_ = false;
  bool text_ = false;
  bool escaped_ = false;
};

// Not a byte in the middle of a letter.
bool starts_letter(unsigned char byte) {
  return (byte & 0xC0U) != 0x80U;
}

long line_at(std::string_view text, std::size_t position) {
  return 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(position), '\n');
}

// The first byte that cannot stand in a text of UTF-8, or its end.
std::size_t first_foreign_byte(std::string_view text) {
  std::size_t begin = 0;
  while (begin < text.size()) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (!is_utf8(text.substr(begin, end - begin))) return begin;
    begin = end + 1;
  }
  return text.size();
}

void check_characters(const KnowledgeText& file, std::vector<Problem>& problems) {
  const std::string_view text = file.text;
  const auto complain = [&](std::size_t at, std::string what) {
    problems.push_back({file.path, line_at(text, at), "", std::move(what)});
  };
  if (const std::size_t at = first_foreign_byte(text); at < text.size())
    return complain(at, "the line is not UTF-8: save the file as UTF-8");
  std::set<std::string> told;  // each kind once a file
  Place place;
  for (std::size_t i = 0; i < text.size(); place.pass(text[i++])) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte >= ' ' && byte < 0x7F) continue;
    if (byte == '\n' || byte == '\t' || (byte == '\r' && text.substr(i + 1, 1) == "\n")) continue;
    std::string what;
    if (const Odd* odd = odd_at(text.substr(i)); odd != nullptr) {
      if (!odd->in_texts || !place.is_prose()) what = odd->what;
    } else if (const std::string_view hidden = unprintable_at(text.substr(i)); !hidden.empty() && starts_letter(byte)) {
      what = fmt::format("a character that cannot be seen ({}): remove it", on_one_line(std::string(hidden)));
    }
    if (!what.empty() && told.insert(what).second) complain(i, what);
  }
}

void check_end(const KnowledgeText& file, std::vector<Problem>& problems) {
  constexpr std::string_view mark = ";;; end of ";
  const std::string wanted = fmt::format("{}{}", mark, file.path);
  std::string_view text = file.text;
  const long last = line_at(text, text.empty() ? 0 : text.size() - 1);
  const auto complain = [&](long line, std::string what) {
    problems.push_back({file.path, line, "", std::move(what)});
  };
  if (text.empty()) return complain(0, fmt::format("the file is empty: its last line is '{}'", wanted));
  const bool ended = text.ends_with('\n');
  if (ended) text.remove_suffix(text.ends_with("\r\n") ? 2 : 1);
  const std::string_view line = text.substr(std::min(text.rfind('\n') + 1, text.size()));
  if (line == wanted) {
    if (!ended) complain(last, fmt::format("the file was cut off: there is no line end after '{}'", wanted));
  } else if (line.starts_with(mark) && fs::path(line.substr(mark.size())).has_extension() && ended) {
    complain(last, fmt::format("its last line says '{}', but this is {}: is it another file under this name?",
                               on_one_line(std::string(line)), file.path));
  } else if (text.find("\n" + wanted) != std::string_view::npos) {
    complain(last, fmt::format("something stands after the line '{}': move it before that line", wanted));
  } else {
    complain(last, fmt::format("the file was cut off, or is not finished: its last line is not '{}'", wanted));
  }
}

}  // namespace

std::vector<Problem> check_text(const KnowledgeText& file) {
  std::vector<Problem> problems;
  check_characters(file, problems);
  check_end(file, problems);
  return problems;
}

std::vector<std::string> listed_files(std::string_view version_text) {
  std::vector<std::string> files;
  for (const engine::Expression& construct : engine::read_source(version_text, list_file))
    for (const engine::Expression& row : construct.items)
      if (row.is_list("knowledge-base"))
        for (const engine::Expression& slot : row.items)
          if (slot.is_list("files"))
            for (std::size_t i = 1; i < slot.items.size(); ++i) files.push_back(slot.items[i].text);
  return files;
}

std::vector<KnowledgeText> read_whole(const fs::path& directory) {
  return Files(directory).read();
}

}  // namespace kneewise
