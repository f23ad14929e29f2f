#pragma once

#include <string>
#include <vector>

namespace kneewise {

/// An ellipse on one view of a right leg, hip to foot, in a box 200 wide and 500 high; from the back as it is seen
/// there.
struct LegShape {
  bool back = false;
  double x = 0;  ///< of its middle, from the left
  double y = 0;  ///< of its middle, from the top
  double rx = 0;
  double ry = 0;
};

/// What a mark on the chart means.
enum class Mark { hurts, refers, muscle };

/// A place on the leg and what is marked there.
struct LegMark {
  LegShape shape;
  Mark mark = Mark::hurts;
};

/// A leg from the front and from the back, with marks.
struct BodyChart {
  std::vector<LegMark> marks;  ///< later ones are drawn over earlier ones
  bool left = false;           ///< mirrored, for the left leg
  std::string title;
  std::string description;  ///< in words, for people who cannot see it
};

/// The chart as an SVG element; its title and description are inside. The same chart gives the same bytes.
[[nodiscard]] std::string as_svg(const BodyChart& chart);

}  // namespace kneewise
