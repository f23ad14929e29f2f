#include "engine/error.hpp"

#include <fmt/format.h>

namespace engine {
namespace {

std::string sentence(const Error::Details& details) {
  std::string place = details.file;
  if (details.line > 0) place += fmt::format(":{}", details.line);
  if (place.empty()) place = details.operation;
  return fmt::format("{}: {}{}", place, details.text, details.code.empty() ? "" : fmt::format(" [{}]", details.code));
}

}  // namespace

Error::Error(Details details) : std::runtime_error(sentence(details)), details_(std::move(details)) {}

}  // namespace engine
