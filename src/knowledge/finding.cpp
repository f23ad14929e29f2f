#include "src/knowledge/finding.hpp"

#include <array>
#include <string_view>
#include <utility>

namespace kneewise {
namespace {

constexpr std::string_view denial = "not ";
constexpr std::array<std::pair<Finding::Kind, std::string_view>, 3> conclusions = {{
    {Finding::Kind::muscle, "muscle="},
    {Finding::Kind::alternative, "alternative="},
    {Finding::Kind::red_flag, "red-flag="},
}};

}  // namespace

std::string text_of(const Finding& finding) {
  for (const auto& [kind, lead] : conclusions)
    if (finding.kind == kind) return std::string(lead) + finding.answer;
  std::string text(finding.kind == Finding::Kind::denied ? denial : std::string_view());
  text += finding.question;
  text += '=';
  return text += finding.answer;
}

std::string subject_of(const Finding& about) {
  if (about.kind == Finding::Kind::muscle || about.kind == Finding::Kind::alternative) return about.answer;
  return about.answer.empty() ? about.question : text_of(about);
}

Finding finding_of(std::string_view text) {
  for (const auto& [kind, lead] : conclusions)
    if (text.starts_with(lead)) return {kind, "", std::string(text.substr(lead.size()))};
  Finding finding;
  if (text.starts_with(denial)) {
    finding.kind = Finding::Kind::denied;
    text.remove_prefix(denial.size());
  }
  const auto equals = text.find('=');
  finding.question = text.substr(0, equals);
  if (equals != std::string_view::npos) finding.answer = text.substr(equals + 1);
  if (finding.kind == Finding::Kind::answer &&
      (equals == std::string_view::npos || finding.answer == "answered" || finding.answer == "unknown"))
    finding.kind = Finding::Kind::asked;
  return finding;
}

}  // namespace kneewise
