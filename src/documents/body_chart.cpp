#include "src/documents/body_chart.hpp"

#include <fmt/format.h>

#include <initializer_list>
#include <pugixml.hpp>
#include <sstream>
#include <utility>

namespace kneewise {
namespace {

using Attributes = std::initializer_list<std::pair<const char*, std::string>>;

constexpr double view_width = 200;

// One leg from hip to foot.
constexpr const char* outline =
    "M52 30 C44 70 46 120 56 170 C62 210 70 235 70 262 C68 300 64 330 72 370 C78 405 84 425 84 445 C76 462 74 478 84 "
    "484 "
    "L118 484 C124 474 122 456 118 445 C120 420 130 390 134 355 C136 325 130 300 130 268 C136 225 152 170 156 90 "
    "C156 60 150 40 146 30 Z";

void set(pugi::xml_node node, Attributes attributes) {
  for (const auto& [name, value] : attributes) node.append_attribute(name) = value.c_str();
}

pugi::xml_node add(pugi::xml_node parent, const char* name, Attributes attributes, const std::string& text = "") {
  pugi::xml_node node = parent.append_child(name);
  set(node, attributes);
  if (!text.empty()) node.text() = text.c_str();
  return node;
}

void set_style(pugi::xml_node ellipse, Mark mark) {
  switch (mark) {
    case Mark::hurts:
      return set(ellipse,
                 {{"fill", "#d62728"}, {"fill-opacity", "0.55"}, {"stroke", "#8c1515"}, {"stroke-width", "1.5"}});
    case Mark::refers:
      return set(ellipse, {{"fill", "#ff9f40"},
                           {"fill-opacity", "0.35"},
                           {"stroke", "#b35900"},
                           {"stroke-width", "1.5"},
                           {"stroke-dasharray", "4 3"}});
    case Mark::muscle:
      return set(ellipse,
                 {{"fill", "#1f77b4"}, {"fill-opacity", "0.6"}, {"stroke", "#0b3d62"}, {"stroke-width", "1.5"}});
  }
}

void add_view(pugi::xml_node svg, const BodyChart& chart, bool back) {
  // In front view the outer side of a right leg is on the left; from the back it is on the right.
  const bool mirrored = back != chart.left;
  const pugi::xml_node view = add(svg, "g",
                                  {{"transform", fmt::format("translate({} 0){}", back ? 220 : 0,
                                                             mirrored ? " translate(200 0) scale(-1 1)" : "")}});
  add(view, "path", {{"d", outline}, {"fill", "#f3e3d3"}, {"stroke", "#8a7460"}});
  for (const LegMark& mark : chart.marks) {
    if (mark.shape.back != back) continue;
    // Shapes of the back view are given as they are seen there.
    const double x = back ? view_width - mark.shape.x : mark.shape.x;
    set_style(add(view, "ellipse",
                  {{"cx", fmt::format("{}", x)},
                   {"cy", fmt::format("{}", mark.shape.y)},
                   {"rx", fmt::format("{}", mark.shape.rx)},
                   {"ry", fmt::format("{}", mark.shape.ry)}}),
              mark.mark);
  }
  add(svg, "text", {{"x", back ? "320" : "100"}, {"y", "498"}, {"text-anchor", "middle"}, {"font-size", "13"}},
      back ? "back" : "front");
}

}  // namespace

std::string as_svg(const BodyChart& chart) {
  pugi::xml_document document;
  const pugi::xml_node svg = add(
      document.root(), "svg", {{"viewBox", "0 0 420 504"}, {"role", "img"}, {"xmlns", "http://www.w3.org/2000/svg"}});
  add(svg, "title", {}, chart.title);
  add(svg, "desc", {}, chart.description);
  add_view(svg, chart, false);
  add_view(svg, chart, true);
  std::ostringstream text;
  document.print(text, "", pugi::format_raw | pugi::format_no_declaration | pugi::format_skip_control_chars);
  return text.str();
}

}  // namespace kneewise
