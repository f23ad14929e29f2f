#include "src/practice/history.hpp"

#include <sys/stat.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "src/basics/input_error.hpp"
#include "src/practice/export.hpp"
#include "src/practice/progress.hpp"
#include "tests/support/kb.hpp"
#include "tests/support/practice.hpp"

using namespace kneewise;
using namespace kneewise::testing;

namespace {

std::string bytes_of(const std::filesystem::path& file) {
  std::ifstream input(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(input), {}};
}

void write_at(const std::filesystem::path& file, std::streamoff place, const std::string& bytes) {
  std::fstream output(file, std::ios::in | std::ios::out | std::ios::binary);
  output.seekp(place);
  output << bytes;
}

PracticeRecord record_of(const std::string& id) {
  PracticeRecord record;
  record.day = *day_of("2026-11-21");
  record.topic = {Topic::Kind::muscle, "popliteus"};
  record.case_document = nlohmann::ordered_json({{"id", id}, {"answers", nlohmann::ordered_json::object()}}).dump();
  record.knowledge = "0";
  return record;
}

PracticeOutcome good_outcome() {
  PracticeOutcome outcome;
  outcome.score.ranking = full_ranking;
  outcome.score.total = 87.5;
  outcome.muscle = "popliteus";
  outcome.guesses = {{"popliteus", 0.8, true}, {"soleus", 0.1, false}};
  outcome.judged = outcome.expert = Disposition::muscular;
  return outcome;
}

// A history that the program wrote at 9a3ca87, with its export then: four cases that were judged, one that was left,
// one that is open, and three reasoning items.
std::string earlier(const std::string& ending) {
  return project_path("tests/support/data/practice-v1." + ending);
}

}  // namespace

TEST_CASE("the history is private, keeps every line, and is taken up again") {
  const Folder folder;
  {
    PracticeHistory history(folder.file());
    const auto session = history.begin(record_of("one"));
    history.add_line(session, "fever");
    history.add_line(session, "it's \"so\"; DROP TABLE line;");
  }
  struct stat status {};
  REQUIRE(::stat(folder.file().c_str(), &status) == 0);
  CHECK((status.st_mode & 0777U) == 0600U);
  PracticeHistory history(folder.file());
  const auto open = history.unfinished();
  REQUIRE(open);
  CHECK(history.lines(open->id) == std::vector<std::string>{"fever", "it's \"so\"; DROP TABLE line;"});
  CHECK(open->topic == Topic{Topic::Kind::muscle, "popliteus"});
  CHECK(open->case_id == "one");
  history.finish(open->id, good_outcome(), 20000);
  CHECK_FALSE(history.unfinished());
  CHECK(history.reviews().at({Topic::Kind::muscle, "popliteus"}).due == 20001);
  const PracticeRecord done = history.records().front();
  CHECK(done.state == PracticeRecord::State::done);
  REQUIRE(done.outcome);
  CHECK(to_json(*done.outcome) == to_json(good_outcome()));
  CHECK(practice_csv(history.records()).find("popliteus") != std::string::npos);
  CHECK(nlohmann::json::parse(practice_json(history))["sessions"][0]["typed"].size() == 2);
  CHECK(forget_practice(folder.file()));
  CHECK_FALSE(std::filesystem::exists(folder.file()));
  CHECK_FALSE(forget_practice(folder.file()));
}

TEST_CASE("a damaged, foreign or newer history is reported and left as it is") {
  const Folder folder;
  SECTION("no database") {
    std::ofstream(folder.file()) << "this is no database, but somebody's letter, and long enough to be read as one\n";
  }
  SECTION("newer") {
    { const PracticeHistory history(folder.file()); }
    write_at(folder.file(), 60, {'\0', '\0', '\0', '\x63'});  // user_version, big-endian
  }
  SECTION("another program's") {
    { const PracticeHistory history(folder.file()); }
    write_at(folder.file(), 68, "abcd");  // application_id
  }
  SECTION("damaged") {
    { const PracticeHistory history(folder.file()); }
    std::filesystem::resize_file(folder.file(), 5000);
  }
  const std::string before = bytes_of(folder.file());
  CHECK_THROWS_AS(PracticeHistory(folder.file()), InputError);
  CHECK(bytes_of(folder.file()) == before);
}

TEST_CASE("only a history of practice is forgotten") {
  const Folder folder;
  SECTION("a letter") {
    std::ofstream(folder.file()) << std::string(2000, 'x');
  }
  SECTION("another program's") {
    { const PracticeHistory history(folder.file()); }
    write_at(folder.file(), 68, "abcd");
  }
  SECTION("newer") {
    { const PracticeHistory history(folder.file()); }
    write_at(folder.file(), 60, {'\0', '\0', '\0', '\x7f'});
  }
  SECTION("a folder") {
    std::filesystem::create_directory(folder.file());
  }
  CHECK_THROWS_AS(forget_practice(folder.file()), InputError);
  CHECK(std::filesystem::exists(folder.file()));
}

TEST_CASE("a case that is open is not told by the export") {
  const Folder folder;
  PracticeHistory history(folder.file());
  (void)history.begin(record_of("secret-case"));
  history.add_item({*day_of("2026-11-21"), "one:popliteus:fever", 1, 2, 0.5});
  CHECK(practice_csv(history.records()).find("secret-case") == std::string::npos);
  CHECK(practice_csv(history.records()).find("popliteus") == std::string::npos);
  const auto document = nlohmann::json::parse(practice_json(history));
  CHECK(document["sessions"].dump().find("secret-case") == std::string::npos);
  CHECK(document["sessions"].dump().find("popliteus") == std::string::npos);
  CHECK(document["items"][0]["points"] == 0.5);
}

TEST_CASE("a history that an earlier version wrote is read as it was") {
  const Folder folder;
  std::filesystem::copy_file(earlier("sqlite"), folder.file());
  PracticeHistory history(folder.file());
  CHECK(practice_csv(history.records()) == bytes_of(earlier("csv")));
  CHECK(nlohmann::json::parse(practice_json(history)) == nlohmann::json::parse(bytes_of(earlier("json"))));
  const auto records = history.records();
  REQUIRE(records.size() == 6);
  CHECK(records[2].shown.feedback == FeedbackMode::now);
  CHECK(records[4].shown.accessible);
  CHECK(records[4].topic.kind == Topic::Kind::missed_danger);
  CHECK(history.items().first == 3);
  const std::string progress = practice_progress(shipped_knowledge().wording, history, 80, false);
  CHECK(progress.find("Cases: 4. Dangers missed: 1 of 1.") != std::string::npos);
  CHECK(progress.find("sartorius                       2026-11-04") != std::string::npos);
}

TEST_CASE("a patient who was left in an earlier version can be taken up again") {
  const Folder folder;
  std::filesystem::copy_file(earlier("sqlite"), folder.file());
  PracticeHistory history(folder.file());
  const auto open = history.unfinished();
  REQUIRE(open);
  CHECK(open->case_id == "hiker-ryan-back-of-knee");
  const Patient patient(shipped_knowledge(), case_of(nlohmann::ordered_json::parse(open->case_document)));
  const std::string text = transcript(patient, {"5"}, open->shown.feedback, 80, history.lines(open->id));
  CHECK(text.find("You go on with the patient who said:") != std::string::npos);
  CHECK(text.find("- Giving way:") != std::string::npos);
  CHECK(text.find("Taken: Muscular pattern") != std::string::npos);
  history.finish(open->id, good_outcome(), open->day);
  CHECK_FALSE(history.unfinished());
}

TEST_CASE("a history with a record that cannot be read is reported") {
  const Folder folder;
  PracticeHistory history(folder.file());
  PracticeRecord record = record_of("one");
  record.case_document = "{";
  (void)history.begin(record);
  CHECK_THROWS_AS(history.records(), InputError);
}
