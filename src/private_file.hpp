#pragma once

#include <filesystem>
#include <string>

namespace kneewise {

/// Writes a file that only its owner can read (mode 0600), so that it is whole or not there, even after a power cut.
/// @throws InputError naming the file when it cannot be written
void write_private(const std::filesystem::path& path, const std::string& text);

/// Where unfinished interviews are kept: $XDG_STATE_HOME/kneewise, else ~/.local/state/kneewise. Made if it is not
/// there.
/// @throws InputError when it cannot be made
[[nodiscard]] std::filesystem::path state_folder();

}  // namespace kneewise
