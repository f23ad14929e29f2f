#pragma once

#include <exception>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "src/interview/prompt_names.hpp"
#include "src/interview/reply.hpp"

namespace kneewise {

/// What a line says by itself, before it is known whether it answers the prompt.
struct Heard {
  std::vector<std::string> parts;  ///< of the line
  Reply reply;                     ///< what was named
  bool nothing = false;            ///< "none"
  bool affirmed = false;           ///< "yes", where it is not clear to what
  bool rest_unknown = false;       ///< "unknown", beside an answer
  std::optional<double> doubt{};   ///< "probably" that nothing followed: how sure, 0 to 1

  [[nodiscard]] bool only_unknown() const;
  [[nodiscard]] bool names_options() const { return !reply.said.empty() || reply.more; }
};

/// A line cannot be understood; read_reply catches it.
class Misunderstood : public std::exception {
 public:
  explicit Misunderstood(NotUnderstood problem) : problem_(std::move(problem)) {}
  explicit Misunderstood(std::string message) : problem_{.message = std::move(message)} {}
  [[nodiscard]] const NotUnderstood& problem() const { return problem_; }
  [[nodiscard]] const char* what() const noexcept override { return problem_.message.c_str(); }

 private:
  NotUnderstood problem_;
};

/// Reads a line word by word. @throws Misunderstood
[[nodiscard]] Heard heard_in(const std::string& line, const PromptNames& names);

}  // namespace kneewise
