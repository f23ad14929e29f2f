#pragma once

#include <stdexcept>

namespace kneewise {

/// Input that cannot be read, or a place that cannot be written: one line that names file and place.
class InputError : public std::runtime_error {
  using std::runtime_error::runtime_error;
};

}  // namespace kneewise
