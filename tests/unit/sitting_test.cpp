// A sitting of the interview: what is kept, where, and how it goes on; and what a second visit makes of the first.
#include "src/interview/sitting.hpp"

#include <unistd.h>

#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

#include "src/documents/as_text.hpp"
#include "src/interview/follow_up.hpp"
#include "tests/support/kb.hpp"
#include "tests/support/pages.hpp"

namespace kneewise::testing {
namespace {

namespace fs = std::filesystem;

// A folder that goes when the test ends.
class Folder {
 public:
  Folder() : path_(fs::temp_directory_path() / ("kneewise-sitting-" + std::to_string(getpid()))) {
    fs::create_directory(path_);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { fs::remove_all(path_); }
  [[nodiscard]] std::string file(const std::string& name) const { return (path_ / name).string(); }
  [[nodiscard]] std::string written(const std::string& name, const std::string& text) const {
    std::ofstream(file(name)) << text;
    return file(name);
  }

 private:
  fs::path path_;
};

constexpr const char* today = "2026-11-21T09:00:00Z";

void say(Sitting& sitting, const std::vector<std::string>& lines) {
  for (const std::string& line : lines) {
    const Prompt prompt = *sitting.interview().next();
    sitting.interview().reply(prompt, reply_to(line, prompt));
  }
}

std::string problem_with(const SittingRequest& request) {
  try {
    const Sitting sitting(shipped_reasoner(), request);
    return "";
  } catch (const InputError& error) {
    return error.what();
  }
}

TEST_CASE("A sitting is kept, and goes on where it was left; finished, it becomes a new revision") {
  const Folder folder;
  const std::string file = folder.file("case.json");
  Sitting first(shipped_reasoner(), {.save = file, .now = today});
  CHECK_FALSE(first.begun());
  CHECK_FALSE(first.has_complaint());
  first.set_complaint("my knee");
  first.note("worse on Mondays", "where");
  first.note("and\nTuesdays", "where");
  say(first, {"1", "47 f"});
  CHECK(first.keep().empty());
  CHECK(first.again() == "--resume=" + file);

  Sitting second(shipped_reasoner(), {.resume = file, .now = today});
  CHECK(second.begun());
  CHECK(second.has_complaint());
  CHECK(second.whole().id == "interview-20261121-090000");
  CHECK(second.whole().notes.at("where") == "worse on Mondays / and\\x0aTuesdays");
  CHECK(second.interview().answers() == first.interview().answers());
  REQUIRE(second.interview().next());
  CHECK(second.interview().next()->id == "where");
  CHECK(second.whole().others.at("revision") == "1");  // it was only interrupted
  second.finish();
  CHECK(second.keep().empty());
  CHECK(Sitting(shipped_reasoner(), {.resume = file, .now = today}).whole().others.at("revision") == "2");
}

TEST_CASE("What cannot be kept says why, and what was kept before stays in its place") {
  const Folder folder;
  const std::string file = folder.file("case.json");
  const std::string other = folder.written("other.json", R"({"id": "a", "answers": {}})");
  Sitting sitting(shipped_reasoner(), {.save = file, .now = today});
  CHECK(sitting.keep().empty());
  CHECK_THAT(sitting.keep(other), Catch::Contains("other.json: is there already"));
  CHECK(sitting.path() == file);
  CHECK_THAT(sitting.keep(folder.file("nowhere/x.json")), Catch::Contains("nowhere/x.json"));
  CHECK(sitting.path() == file);
  CHECK(sitting.keep(folder.file("elsewhere.json")).empty());
  CHECK(sitting.path() == folder.file("elsewhere.json"));
  CHECK(sitting.again() == "--resume=" + folder.file("elsewhere.json"));
}

TEST_CASE("Only a file of one JSON case is gone on with, and no other case is written over") {
  const Folder folder;
  const std::string one = R"({"id": "a", "answers": {"age": 30}, "others": [1]})";
  const std::string good = folder.written("good.json", one);
  const std::string list = folder.written("list.json", "[" + one + "]");
  const std::string table = folder.written("table.csv", "id,age\na,30\n");
  CHECK(problem_with({.resume = good, .now = today}).empty());
  CHECK(problem_with({.resume = folder.written("bom.json", "\xef\xbb\xbf\n " + one), .now = today}).empty());
  CHECK(problem_with({.save = folder.file("new.json"), .resume = list, .now = today}).empty());
  for (const std::string& lost : {list, table})
    CHECK_THAT(problem_with({.resume = lost, .now = today}), Catch::Contains("is kept as a JSON case"));
  CHECK_THAT(problem_with({.save = good, .now = today}), Catch::Contains("is there already"));
  CHECK_THAT(problem_with({.save = list, .resume = good, .now = today}), Catch::Contains("is there already"));
  CHECK_THAT(problem_with({.resume = folder.file("none.json"), .now = today}), Catch::Contains("cannot be opened"));
  CHECK_THAT(problem_with({.resume = folder.file(""), .now = today}), Catch::Contains("is a folder"));
  const std::string two = folder.written("two.json", "[" + one + "," + R"({"id": "b", "answers": {}})" + "]");
  CHECK_THAT(problem_with({.resume = two, .now = today}), Catch::Contains("holds 2 cases"));
  const std::string damaged = folder.written("damaged.json", R"({"id": "a", "answers": {}, "interview": 5})");
  CHECK_THAT(problem_with({.resume = damaged, .now = today}), Catch::Contains("damaged.json: "));
  const std::string endless = folder.written("endless.json", R"({"id": "a", "answers": {}, "revision": -1})");
  CHECK_THAT(problem_with({.resume = endless, .now = today}), Catch::Contains("endless.json: at /revision"));
}

TEST_CASE("What the program does not read of a case stays in its file") {
  const Folder folder;
  const std::string file =
      folder.written("case.json", R"({"id": "a", "answers": {"age": 30}, "ward": {"bed": 7}, "complaint": "ouch"})");
  Sitting sitting(shipped_reasoner(), {.resume = file, .now = today});
  CHECK(sitting.keep().empty());
  std::stringstream text;
  text << std::ifstream(file).rdbuf();
  CHECK_THAT(text.str(), Catch::Contains("\"bed\": 7") && Catch::Contains("ouch"));
}

TEST_CASE("A follow-up keeps what lasts and asks first how it went") {
  const Answers earlier = answers_of({{"practitioner", "self"},
                                      {"age", 29},
                                      {"sex", "female"},
                                      {"side", "left"},
                                      {"pain-zone", {"knee-outer"}},
                                      {"fever", "no"},
                                      {"severity", 6},
                                      {"tried-self-care", "no"},
                                      {"activity", {"running"}}});
  const Answers lasting = lasting_answers(earlier, shipped_knowledge().vocabulary);
  for (const char* kept : {"practitioner", "age", "sex", "side", "activity"}) CHECK(lasting.contains(kept));
  for (const char* gone : {"pain-zone", "fever", "severity", "tried-self-care"}) CHECK_FALSE(lasting.contains(gone));
  Interview interview(shipped_reasoner(), lasting, first_at_follow_up(shipped_knowledge().vocabulary));
  REQUIRE(interview.next());
  CHECK(interview.next()->id == "tried-self-care");
}

TEST_CASE("Two visits are compared: the advice, danger, answers, and what is more or less likely") {
  const Answers before = answers_of({{"age", 29}, {"severity", 6}, {"pain-zone", {"knee-outer"}}, {"fever", "no"}});
  const Answers now = answers_of(
      {{"age", 29}, {"severity", 4}, {"pain-zone", {"calf"}}, {"bladder-bowel-change", "yes"}, {"numb-saddle", "yes"}});
  const auto compared = [](const Answers& then, const Answers& today_given) {
    Document document;
    write_visits(document, shipped_reasoner(), then, today_given, Audience::person);
    return as_text(document, {.width = 1000});
  };
  const std::string worse = compared(before, now);
  CHECK_THAT(worse, Catch::Contains("Since the last visit") && Catch::Contains("; the last time: "));
  CHECK_THAT(worse, Catch::Contains("New danger signs:") && !Catch::Contains("No danger sign any more:"));
  CHECK_THAT(worse, Catch::Contains("6, now 4"));
  CHECK_THAT(worse, Catch::Contains("Muscles more likely now:") && Catch::Contains("Muscles less likely now:"));
  CHECK_THAT(compared(now, before), Catch::Contains("No danger sign any more:"));
  const std::string same = compared(before, before);
  CHECK_THAT(same, Catch::Contains(", as before."));
  CHECK_THAT(same, !Catch::Contains("likely now") && !Catch::Contains("Answers that changed"));
}

}  // namespace
}  // namespace kneewise::testing
