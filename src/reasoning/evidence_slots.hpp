#pragma once

#include <cstddef>

#include "engine/fact.hpp"

namespace kneewise {

/// Where the slots of an evidence fact stand: found once, since there are a hundred of these facts to a case.
struct EvidenceSlots {
  explicit EvidenceSlots(const engine::FactShape& shape)
      : about(shape.index_of("about")),
        direction(shape.index_of("direction")),
        kind(shape.index_of("kind")),
        strength(shape.index_of("strength")),
        item(shape.index_of("item")),
        rank(shape.index_of("rank")) {}

  std::size_t about;
  std::size_t direction;
  std::size_t kind;
  std::size_t strength;
  std::size_t item;
  std::size_t rank;
};

}  // namespace kneewise
