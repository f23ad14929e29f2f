#pragma once

namespace engine {

/// What is called when there is no memory for an engine: it must not return. Without one std::abort is called.
/// (CLIPS itself would end the process with status 1, or go on without the memory.)
void on_out_of_memory(void (*handler)());

}  // namespace engine
