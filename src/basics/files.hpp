#pragma once

#include <filesystem>
#include <string>

namespace kneewise {

/// Writes a file that only its owner can read (mode 0600), so that it is whole or not there, even after a power cut.
/// A link leads to the file that is written.
/// @throws InputError naming the file when it cannot be written, or is a folder or a device
void write_private(const std::filesystem::path& named, const std::string& text);

/// A new empty file of that name in a folder, for its owner alone: NAME.json, or NAME-2.json when that is taken.
/// @throws InputError naming the file when it cannot be made
[[nodiscard]] std::filesystem::path new_private_file(const std::filesystem::path& folder, const std::string& name);

/// Where unfinished interviews are kept ($XDG_STATE_HOME/kneewise, else ~/.local/state/kneewise), and where the history
/// of practice is ($XDG_DATA_HOME/kneewise, else ~/.local/share/kneewise). Made if it is not there, for its owner
/// alone.
/// @throws InputError when it cannot be made
[[nodiscard]] std::filesystem::path state_folder();
[[nodiscard]] std::filesystem::path data_folder();

}  // namespace kneewise
