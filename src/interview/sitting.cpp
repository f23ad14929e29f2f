#include "src/interview/sitting.hpp"

#include <fmt/format.h>

#include <fstream>
#include <vector>

#include "src/basics/files.hpp"
#include "src/basics/text.hpp"
#include "src/cases/case_json.hpp"
#include "src/cases/case_reader.hpp"
#include "src/interview/follow_up.hpp"
#include "src/talk/terminal.hpp"

namespace kneewise {
namespace {

namespace fs = std::filesystem;

// "2026-11-21T09:00:00Z" as a name: interview-20261121-090000.
std::string id_from(const std::string& time) {
  std::string digits = time;
  std::erase_if(digits, [](char c) { return c < '0' || c > '9'; });
  return fmt::format("interview-{}-{}", digits.substr(0, 8), digits.substr(8, 6));
}

Case read_one(const std::string& path, const Vocabulary& vocabulary) {
  std::error_code ignored;
  if (fs::is_directory(path, ignored)) throw InputError(fmt::format("{}: is a folder, not a case file", path));
  std::ifstream file(path, std::ios::binary);
  if (!file) throw InputError(fmt::format("{}: cannot be opened", path));
  std::vector<CaseOrError> read;
  read_cases(file, path, vocabulary, [&read](CaseOrError item) { read.push_back(std::move(item)); });
  if (read.size() != 1)
    throw InputError(fmt::format("{}: holds {} cases; an interview goes on with one", path, read.size()));
  if (const auto* error = std::get_if<CaseError>(&read.front()))
    throw InputError(fmt::format("{}{}{}: {}", path, error->at.empty() ? "" : " at ", error->at, error->message));
  return std::get<Case>(read.front());
}

// The interview that was worked on last.
fs::path last_interview() {
  fs::path last;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(state_folder(), error))
    if (entry.path().extension() == ".json" && entry.file_size(error) > 0 &&
        (last.empty() || entry.last_write_time(error) > fs::last_write_time(last, error)))
      last = entry.path();
  if (last.empty()) throw InputError("there is no interview to go on with");
  return last;
}

// Another case is never written over.
void check_free(const fs::path& path) {
  std::error_code ignored;
  if (fs::is_regular_file(path, ignored) && fs::file_size(path, ignored) > 0)
    throw InputError(
        fmt::format("{0}: is there already; --resume={0} goes on with it, or take another name", path.string()));
}

// An interview is kept as one JSON case, in a file that was read and holds one: a table or a list would lose its form.
void check_form(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::string mark(3, '\0');  // of UTF-8, at the beginning
  if (!file.read(mark.data(), 3) || mark != "\xef\xbb\xbf") {
    file.clear();
    file.seekg(0);
  }
  char first = '\0';
  if (!(file >> first) || first != '{')
    throw InputError(
        fmt::format("{}: an interview is kept as a JSON case; --save FILE.json names a new one", path.string()));
}

}  // namespace

Sitting::Sitting(Reasoner& reasoner, const SittingRequest& request) : reasoner_(reasoner), now_(request.now) {
  if (request.resume) {
    in_usual_place_ = request.resume->empty() && request.save.empty();
    go_on_with(request.resume->empty() ? last_interview() : fs::path(*request.resume), request.save);
    return;
  }
  path_ = request.save;
  check_free(path_);
  subject_.id = id_from(now_);
  const Vocabulary& vocabulary = reasoner_.knowledge().vocabulary;
  if (request.follow_up) earlier_ = read_one(*request.follow_up, vocabulary);
  if (earlier_) {
    interview_.emplace(reasoner_, lasting_answers(earlier_->answers, vocabulary), first_at_follow_up(vocabulary));
  } else {
    interview_.emplace(reasoner_, Answers());
  }
}

void Sitting::go_on_with(const fs::path& file, const std::string& save) {
  const Vocabulary& vocabulary = reasoner_.knowledge().vocabulary;
  subject_ = read_one(file.string(), vocabulary);
  path_ = save.empty() ? file : fs::path(save);
  if (path_ == file) {
    check_form(file);
  } else {
    check_free(path_);
  }
  try {
    const int revision = revision_of(subject_);
    std::optional<Record> record = record_in(subject_, vocabulary);
    revision_ = record && !record->finished ? revision : revision + 1;
    interview_.emplace(reasoner_, record ? std::move(record->given) : subject_.answers);
    if (record) interview_->restore(std::move(record->exchanges));
  } catch (const InputError& error) {
    throw InputError(fmt::format("{}: {}", file.string(), error.what()));
  }
}

bool Sitting::has_complaint() const {
  return !subject_.complaint.empty() || subject_.others.contains("complaint");  // an empty one as well
}

void Sitting::note(const std::string& text, const std::string& about) {
  constexpr std::size_t longest = 500;
  std::string& note = subject_.notes[about];
  note += (note.empty() ? "" : " / ") + on_one_line(text, longest);
}

Case Sitting::whole() const {
  Case subject = subject_;
  subject.answers = interview_->answers();
  set_revision(subject, revision_, now_);
  return subject;
}

void Sitting::save() {
  if (path_.empty()) {
    path_ = new_private_file(state_folder(), subject_.id);
    subject_.id = path_.stem().string();
    in_usual_place_ = true;
  }
  const Record record = interview_->record(finished_);
  write_private(path_, case_text(whole(), reasoner_.knowledge().vocabulary, &record));
}

std::string Sitting::keep(const std::string& elsewhere) {
  const fs::path usual = path_;
  try {
    if (!elsewhere.empty() && elsewhere != path_) {
      check_free(elsewhere);
      path_ = elsewhere;
    }
    save();
    in_usual_place_ = in_usual_place_ && elsewhere.empty();
    Terminal::say_if_interrupted(fmt::format("\nInterrupted. What was said is in {}\nTo go on: kneewise interview {}\n",
                                             path_.string(), again()));
    return "";
  } catch (const InputError& error) {
    if (!elsewhere.empty()) path_ = usual;
    Terminal::say_if_interrupted(fmt::format("\nInterrupted. What was said last is not kept: {}.\n", error.what()));
    return error.what();
  }
}

std::string Sitting::again() const {
  return in_usual_place_ ? "--resume" : "--resume=" + path_.string();
}

}  // namespace kneewise
