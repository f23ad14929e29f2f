#pragma once

#include <functional>
#include <map>
#include <string>

namespace kneewise {

/// Where a zone or a muscle is on a leg: an ellipse on one view of a right leg, in a box 200 wide and 500 high.
/// facts/atlas.clp is the source.
struct Place {
  bool back = false;
  double x = 0;
  double y = 0;
  double rx = 0;
  double ry = 0;
};

/// By id of zone or muscle; one that cannot be drawn has no place.
using Atlas = std::map<std::string, Place, std::less<>>;

}  // namespace kneewise
