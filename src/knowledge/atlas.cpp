#include "src/knowledge/atlas.hpp"

#include <fmt/format.h>

#include "src/basics/text.hpp"

namespace kneewise {
namespace {

// One leg from hip to foot, 200 wide and 500 high.
constexpr const char* outline =
    "M52 30 C44 70 46 120 56 170 C62 210 70 235 70 262 C68 300 64 330 72 370 C78 405 84 425 84 445 C76 462 74 478 84 "
    "484 "
    "L118 484 C124 474 122 456 118 445 C120 420 130 390 134 355 C136 325 130 300 130 268 C136 225 152 170 156 90 "
    "C156 60 150 40 146 30 Z";

std::string style_of(Mark mark) {
  switch (mark) {
    case Mark::hurts: return R"(fill="#d62728" fill-opacity="0.55" stroke="#8c1515" stroke-width="1.5")";
    case Mark::refers:
      return R"(fill="#ff9f40" fill-opacity="0.35" stroke="#b35900" stroke-width="1.5" stroke-dasharray="4 3")";
    default: return R"(fill="#1f77b4" fill-opacity="0.6" stroke="#0b3d62" stroke-width="1.5")";
  }
}

std::string view(const Atlas& atlas, const std::vector<std::pair<std::string, Mark>>& marks, bool back, bool left) {
  // In front view the outer side of a right leg is on the left; from the back it is on the right.
  const bool mirrored = back != left;
  std::string svg = fmt::format(R"(<g transform="translate({} 0){}"><path d="{}" fill="#f3e3d3" stroke="#8a7460"/>)",
                                back ? 220 : 0, mirrored ? " translate(200 0) scale(-1 1)" : "", outline);
  for (const auto& [id, mark] : marks) {
    const auto place = atlas.find(id);
    if (place == atlas.end() || place->second.back != back) continue;
    // Places of the back view are given as they are seen there.
    const double x = back ? 200 - place->second.x : place->second.x;
    svg += fmt::format(R"(<ellipse cx="{}" cy="{}" rx="{}" ry="{}" {}/>)", x, place->second.y, place->second.rx,
                       place->second.ry, style_of(mark));
  }
  return svg + "</g>" +
         fmt::format(R"(<text x="{}" y="498" text-anchor="middle" font-size="13">{}</text>)", back ? 320 : 100,
                     back ? "back" : "front");
}

}  // namespace

std::string body_chart(const Atlas& atlas, const std::vector<std::pair<std::string, Mark>>& marks, bool left,
                       const std::string& title, const std::string& description) {
  return fmt::format(
      R"(<svg viewBox="0 0 420 504" role="img" xmlns="http://www.w3.org/2000/svg"><title>{}</title><desc>{}</desc>{}{}</svg>)",
      escaped(title), escaped(description), view(atlas, marks, false, left), view(atlas, marks, true, left));
}

}  // namespace kneewise
