#pragma once

#include <filesystem>

namespace kneewise {

/// The folder that came with the program: knowledge, web page and schemas.
[[nodiscard]] std::filesystem::path shipped_directory();

}  // namespace kneewise
