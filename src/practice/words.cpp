#include "src/practice/words.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

#include "src/basics/lists.hpp"

namespace kneewise {
namespace {

// A founding statement stands for its article.
std::string title_of(const Source& source, const Wording& wording) {
  constexpr std::string_view founding = "founding article ";
  if (!source.title.starts_with(founding)) return source.title;
  const auto end = std::min(source.title.find(':'), source.title.size());
  const auto article = wording.sources.find(source.title.substr(founding.size(), end - founding.size()));
  return article == wording.sources.end() ? source.title : article->second.title;
}

}  // namespace

std::string name_of(const Ask& ask, const Wording& wording) {
  if (ask.muscle.empty()) return wording.label(ask.question, Audience::person);
  return "pressing " + wording.muscle(ask.muscle, Audience::therapist);
}

std::string name_of_candidate(const std::string& id, const Knowledge& knowledge) {
  return knowledge.muscles.contains(id) ? knowledge.wording.muscle(id, Audience::therapist)
                                        : knowledge.wording.alternative(id, Audience::therapist);
}

std::string name_of_family(const std::string& id, const Wording& wording) {
  const auto family = wording.families.find(id);
  return family == wording.families.end() ? id : family->second.name;
}

std::string names_of_muscles(const std::vector<std::string>& ids, const Wording& wording, const char* between) {
  std::vector<std::string> names;
  names.reserve(ids.size());
  for (const std::string& id : ids) names.push_back(wording.muscle(id, Audience::therapist));
  return joined(names, between);
}

std::string cited(const std::vector<std::string>& ids, const Wording& wording) {
  constexpr std::size_t most = 2;
  constexpr std::array<std::string_view, 5> grades = {"guideline", "study", "textbook", "clinic", "derived"};
  std::vector<std::string> named;
  for (const std::string_view grade : grades)
    for (const std::string& id : ids)
      if (const auto source = wording.sources.find(id);
          source != wording.sources.end() && source->second.grade == grade && named.size() < most)
        append_new(named, {fmt::format("{}, {}", title_of(source->second, wording), grade)});
  return named.empty() ? "" : fmt::format(" ({})", joined(named));
}

std::string joined(const std::vector<std::string>& items, std::string_view between) {
  return fmt::format("{}", fmt::join(items, between));
}

std::string shortened_list(std::vector<std::string> items, std::size_t most) {
  const std::size_t more = items.size() > most ? items.size() - most : 0;
  items.resize(items.size() - more);
  return joined(items) + (more > 0 ? fmt::format("; and {} more", more) : "");
}

}  // namespace kneewise
