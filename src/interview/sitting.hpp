#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "src/cases/case.hpp"
#include "src/interview/interview.hpp"

namespace kneewise {

/// Which interview is held, and where it is kept.
struct SittingRequest {
  std::string save{};                      ///< the file that keeps it; empty: where it came from, or a usual place
  std::optional<std::string> resume{};     ///< goes on with that of this file; empty: with the last one
  std::optional<std::string> follow_up{};  ///< begins with what lasts of the case of this file
  std::string now{};                       ///< to record, such as 2026-11-21T09:00:00Z
};

/// One sitting of an interview at the terminal: the case as it grows, and where it is kept.
class Sitting {
 public:
  /// @param reasoner  must live longer
  /// @throws InputError when a file cannot be read, is damaged, or would be written over
  Sitting(Reasoner& reasoner, const SittingRequest& request);

  [[nodiscard]] Interview& interview() { return *interview_; }
  /// The case of the earlier visit, at a follow-up.
  [[nodiscard]] const std::optional<Case>& earlier() const { return earlier_; }
  /// Whether anything was said.
  [[nodiscard]] bool begun() const { return !interview_->exchanges().empty(); }
  [[nodiscard]] bool has_complaint() const;
  void set_complaint(const std::string& complaint) { subject_.complaint = complaint; }
  /// Adds a remark. @param about  the id of a prompt
  void note(const std::string& text, const std::string& about);
  /// It came to its end: opened again, it becomes a new revision.
  void finish() { finished_ = true; }
  /// The case as it stands.
  [[nodiscard]] Case whole() const;

  /// Keeps it. @throws InputError when it cannot be written
  void save();
  /// Keeps it, and says so if the program is interrupted from now on.
  /// @param elsewhere  from now on in this file, when it is named
  /// @return why it could not, or nothing
  std::string keep(const std::string& elsewhere = "");
  /// The file that keeps it; empty until there is a place for it.
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  /// The option of `kneewise interview` that goes on with it.
  [[nodiscard]] std::string again() const;

 private:
  void go_on_with(const std::filesystem::path& file, const std::string& save);

  Reasoner& reasoner_;
  std::string now_;
  std::filesystem::path path_;
  Case subject_;
  std::optional<Case> earlier_;
  std::optional<Interview> interview_;
  int revision_ = 1;
  bool finished_ = false;
  bool in_usual_place_ = false;
};

}  // namespace kneewise
