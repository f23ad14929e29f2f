#pragma once

#include <stdexcept>
#include <string>

namespace engine {

/// Anything the engine refused or could not do. The properties are empty (or 0) where they do not apply.
class Error : public std::runtime_error {
 public:
  struct Details {
    std::string operation{};  ///< what was tried: "load", "assume", "run", ...
    std::string subject{};    ///< on what: a file, a template, a rule
    std::string file{};       ///< the rule or fact file, where there is one
    long line = 0;            ///< the line in that file, counted from 1
    std::string code{};       ///< CLIPS's own code, such as "PRNTUTIL2"
    std::string text{};       ///< one sentence that says what is wrong
  };

  explicit Error(Details details);
  [[nodiscard]] const Details& details() const noexcept { return details_; }

 private:
  Details details_;
};

}  // namespace engine
