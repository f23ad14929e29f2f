#pragma once

#include <map>
#include <string>
#include <vector>

namespace kneewise {

/// Where a zone or a muscle is drawn: an ellipse on one view of a right leg. facts/atlas.clp is the source.
struct Place {
  bool back = false;
  double x = 0;
  double y = 0;
  double rx = 0;
  double ry = 0;
};

using Atlas = std::map<std::string, Place, std::less<>>;

/// What a chart shows of one place.
enum class Mark { hurts, refers, muscle };

/// A picture of the leg from the front and from the back, with marks, as an SVG element that holds its own words for
/// whoever cannot see it. @param left  mirrors it for the left leg
[[nodiscard]] std::string body_chart(const Atlas& atlas, const std::vector<std::pair<std::string, Mark>>& marks,
                                     bool left, const std::string& title, const std::string& description);

}  // namespace kneewise
