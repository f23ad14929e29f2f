// A knowledge base is whole, or it does not load.
#include "src/knowledge/whole.hpp"

#include <stdlib.h>
#include <sys/stat.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <iostream>

#include "src/basics/random.hpp"
#include "src/knowledge/load.hpp"
#include "tests/support/kb.hpp"

namespace kneewise::testing {
namespace {

namespace fs = std::filesystem;
using Words = std::vector<std::string>;

// A copy of the shipped knowledge that may be spoiled.
class Copy {
 public:
  Copy() {
    std::string pattern = (fs::temp_directory_path() / "kneewise-whole-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
    path_ = pattern;
    for (const char* part : {"rules", "facts"}) fs::copy(project_path(part), path_ / part, fs::copy_options::recursive);
  }
  Copy(const Copy&) = delete;
  Copy& operator=(const Copy&) = delete;
  ~Copy() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  [[nodiscard]] fs::path operator/(const std::string& name) const { return path_ / name; }
  void write(const std::string& name, const std::string& text) const {
    std::ofstream(path_ / name, std::ios::binary) << text;
  }
  // What keeps it from loading, as it is shown.
  [[nodiscard]] Words problems() const {
    Words shown;
    try {
      (void)load_knowledge(path_);
    } catch (const KnowledgeError& error) {
      for (const Problem& problem : error.problems()) shown.push_back(printed(problem));
    }
    return shown;
  }

 private:
  fs::path path_;
};

const std::vector<KnowledgeText>& shipped() {
  static const std::vector<KnowledgeText> files = read_whole(project_path(""));
  return files;
}

// Where a construct ends: after each bracket that closes one, and after the line end that follows.
std::vector<std::size_t> construct_ends(const std::string& text) {
  std::vector<std::size_t> ends;
  int depth = 0;
  bool in_text = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (in_text) {
      if (c == '\\') ++i;
      in_text = c != '"';
    } else if (c == ';') {
      i = std::min(text.find('\n', i), text.size());
    } else if (c == '"') {
      in_text = true;
    } else if (c == '(') {
      ++depth;
    } else if (c == ')' && --depth == 0) {
      ends.push_back(i + 1);
      ends.push_back(std::min(i + 2, text.size()));
    }
  }
  return ends;
}

TEST_CASE("the knowledge that ships is whole, and its list names all of its files") {
  CHECK(shipped().front().path == "rules/base.clp");
  std::size_t on_disk = 0;
  for (const char* part : {"rules", "facts"})
    for (const auto& entry : fs::recursive_directory_iterator(project_path(part))) on_disk += entry.is_regular_file();
  CHECK(shipped().size() == on_disk);
}

TEST_CASE("no file that was cut off loads, wherever it was cut") {
  std::size_t cuts = 0;
  SplitMix64 random(15);
  for (const KnowledgeText& file : shipped()) {
    REQUIRE(check_text(file).empty());
    std::vector<std::size_t> places = construct_ends(file.text);
    REQUIRE_FALSE(places.empty());
    for (int i = 0; i < 10; ++i) places.push_back(random.below(file.text.size()));
    places.push_back(file.text.size() - 1);
    for (const std::size_t place : places) {
      INFO(file.path << " cut after " << place << " bytes");
      ++cuts;
      const auto problems = check_text({file.path, file.text.substr(0, place)});
      REQUIRE_FALSE(problems.empty());
      REQUIRE(problems.front().file == file.path);
    }
    // A piece that was lost in the middle of the last lines, and something that was added.
    CHECK_FALSE(check_text({file.path, file.text + "\n"}).empty());
    CHECK_FALSE(check_text({file.path, file.text + "(deffacts more)\n"}).empty());
  }
  std::cout << shipped().size() << " files, " << cuts << " cuts: none loads\n";
  CHECK(cuts > 20 * shipped().size());
}

TEST_CASE("no file may be missing, empty, cut, renamed, a link to nowhere, a folder or unreadable") {
  const Copy copy;
  REQUIRE(copy.problems().empty());
  std::size_t tried = 0;
  const auto refused = [&](const std::string& path, const std::string& how) {
    INFO(path << ": " << how);
    const Words problems = copy.problems();
    REQUIRE_FALSE(problems.empty());
    const bool named = std::any_of(problems.begin(), problems.end(),
                                   [&](const std::string& line) { return line.find(path) != std::string::npos; });
    CHECK(named);
    ++tried;
  };
  for (const KnowledgeText& file : shipped()) {
    const fs::path place = copy / file.path;
    fs::remove(place);
    refused(file.path, "missing");
    fs::create_symlink("nowhere", place);
    refused(file.path, "a link to nowhere");
    fs::remove(place);
    fs::create_directory(place);
    refused(file.path, "a folder");
    fs::remove(place);
    REQUIRE(mkfifo(place.c_str(), 0600) == 0);
    refused(file.path, "a pipe");
    fs::remove(place);
    copy.write(file.path, "");
    refused(file.path, "empty");
    copy.write(file.path, file.text.substr(0, file.text.size() / 2));
    refused(file.path, "cut");
    copy.write(file.path, shipped().back().path == file.path ? shipped()[1].text : shipped().back().text);
    refused(file.path, "another file under its name");
    copy.write(file.path, file.text);
    fs::path upper = place;
    upper.replace_extension(".CLP");
    for (const fs::path& other : std::vector<fs::path>{upper, place.string() + ".txt", place.parent_path() / "x.clp"}) {
      fs::rename(place, other);
      refused(file.path, "renamed to " + other.filename().string());
      fs::rename(other, place);
    }
  }
  std::cout << tried << " lost, empty, cut and misnamed files: none loads\n";
  CHECK(copy.problems().empty());
}

TEST_CASE("what lies in rules or facts and is not listed is refused by its name") {
  const Copy copy;
  const std::string name = GENERATE(as<std::string>{}, "rules/.hidden.clp", "rules/._patterns.clp", "rules/vessels.CLP",
                                    "rules/red-flags/vessels.clp.txt", "rules/patterns copy.clp", "rules/patterns.clp~",
                                    "rules/#patterns.clp#", "rules/.patterns.clp.swp", "facts/more.clp", "facts/README",
                                    "rules/a\033[1mb.clp");
  copy.write(name, "(deffacts more)\n;;; end of " + name + "\n");
  const Words problems = copy.problems();
  REQUIRE(problems.size() == 1);
  const std::string shown = name.find('\033') == std::string::npos ? name : "rules/a\\x1b[1mb.clp";
  CHECK(problems.front().starts_with(shown + ": facts/version.clp does not list it"));
}

TEST_CASE("a folder that is named like a file, hidden, or a link is refused by its name") {
  const Copy copy;
  SECTION("named like a file") {
    fs::create_directory(copy / "rules/more.clp");
    CHECK(copy.problems() == Words{"rules/more.clp: it is a folder, and is named like a file"});
  }
  SECTION("hidden") {
    fs::create_directory(copy / "rules/.git");
    CHECK(copy.problems() == Words{"rules/.git: it is a hidden folder: what stands in there is not read"});
  }
  SECTION("a link to a folder") {
    fs::create_directory_symlink("red-flags", copy / "rules/again");
    CHECK(copy.problems() == Words{"rules/again: it is a link to a folder: what stands in there is not read"});
  }
  SECTION("a link to nothing that is not listed") {
    fs::create_symlink("nowhere.clp", copy / "rules/more.clp");
    CHECK(copy.problems() == Words{"rules/more.clp: it is a link to something that is not there"});
  }
  SECTION("an ordinary folder without files is nothing") {
    fs::create_directory(copy / "rules/mine");
    CHECK(copy.problems().empty());
  }
}

TEST_CASE("a listed file may be a link to a file: containers have them") {
  const Copy copy;
  fs::rename(copy / "rules/care.clp", copy / "care.real");
  fs::create_symlink("../care.real", copy / "rules/care.clp");
  CHECK(copy.problems().empty());
}

TEST_CASE("the list names files of rules and facts, each once, itself and base.clp among them") {
  const Copy copy;
  const auto listing = [&copy](const std::string& files) {
    copy.write("facts/version.clp",
               "(deffacts v (knowledge-base (version \"1\") (files " + files + ")))\n;;; end of facts/version.clp\n");
    return copy.problems();
  };
  std::string all;
  for (const KnowledgeText& file : shipped()) all += file.path + " ";
  CHECK(listing(all).empty());
  CHECK(listing("\"rules/base.clp\" " + all) == Words{"facts/version.clp: it lists 'rules/base.clp' twice"});
  CHECK(listing(all + "../x.clp").front() ==
        "facts/version.clp: it lists '../x.clp': a file below rules/ or facts/ that ends with .clp is named so");
  CHECK(listing(all + "rules/../rules/base.clp").size() == 1);
  CHECK(listing(all + "rules/vesels.clp") ==
        Words{"rules/vesels.clp: it is not there, and facts/version.clp lists it"});
  CHECK(listing("").front().starts_with("facts/version.clp: it lists no files"));
  CHECK(listing("facts/version.clp").front() == "facts/version.clp: it does not list rules/base.clp");
}

TEST_CASE("characters that cannot be seen, or are not what they look like, are named with their line") {
  const auto problem = [](const std::string& text) {
    const auto problems = check_text({"rules/x.clp", text + "\n;;; end of rules/x.clp\n"});
    return problems.empty() ? "" : printed(problems.front());
  };
  CHECK(problem("(a \"plain\")").empty());
  CHECK(problem("; a \xE2\x80\x9C"
                "comment\xE2\x80\x9D\n(a \"a \xE2\x80\x9Ctext\xE2\x80\x9D\xC2\xA0\")")
            .empty());
  CHECK(problem("(a \"caf\xC3\xA9\")").empty());
  CHECK(problem("(a\n \xE2\x80\x9Ctext\xE2\x80\x9D)").starts_with("rules/x.clp:2: a curly quote"));
  CHECK(problem("(a \"\\\"\" \xE2\x80\x9C)").starts_with("rules/x.clp:1: a curly quote"));
  CHECK(problem("(a\xC2\xA0"
                "b)")
            .starts_with("rules/x.clp:1: a no-break space"));
  CHECK(problem("\xEF\xBB\xBF(a)").starts_with("rules/x.clp:1: a byte order mark"));
  CHECK(problem("\n(a \"na\xEFve\")") == "rules/x.clp:2: the line is not UTF-8: save the file as UTF-8");
  CHECK(problem("(a \"\033[1m\")") == "rules/x.clp:1: a character that cannot be seen (\\x1b): remove it");
  CHECK(problem("(a \"\xE2\x80\xAE\")") == "rules/x.clp:1: a character that cannot be seen (\\u202e): remove it");
  CHECK(problem("(a \"\xEF\xBF\xBE\")") == "rules/x.clp:1: a character that cannot be seen (\\ufffe): remove it");
  CHECK(problem(std::string("(a\0b)", 5)) == "rules/x.clp:1: a character that cannot be seen (\\x00): remove it");
  CHECK(problem("(a)\r").empty());  // a line end of Windows
}

TEST_CASE("a family that has words and no rule is never clear") {
  Reasoner reasoner = reasoner_with([](Knowledge& knowledge) {
    std::erase_if(knowledge.rules, [](const auto& entry) { return entry.second.family == "dvt"; });
  });
  Answers answers;
  for (const Question& question : reasoner.knowledge().vocabulary.questions())
    if (question.kind == QuestionKind::yes_no && !question.worrying.empty())
      answers[question.id] =
          answers_of({{question.id, std::get<std::string>(question.worrying.front()) == "yes" ? "no" : "yes"}})
              .at(question.id);
  const Assessment assessment = assess(reasoner, answers);
  REQUIRE(assessment.screen);
  CHECK_FALSE(assessment.screen->clear);
  CHECK_FALSE(assessment.screen->complete);
  const auto& families = assessment.screen->families;
  const auto dvt =
      std::find_if(families.begin(), families.end(), [](const auto& entry) { return entry.family == "dvt"; });
  REQUIRE(dvt != families.end());
  CHECK(dvt->state == FamilyState::not_asked);
}

}  // namespace
}  // namespace kneewise::testing
