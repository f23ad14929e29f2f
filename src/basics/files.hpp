#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace kneewise {

/// Who may read a file that is written: whoever the user's umask lets, or its owner alone (mode 0600).
enum class Mode { shared, only_owner };

/// A file that is written beside its place and takes its name when it is whole, even if the power fails meanwhile:
/// under the name is the old file or the new one, never half of one. A link leads to the file that is written.
class PartFile {
 public:
  /// @throws InputError naming the file when it cannot be written, or is a folder, a device or a pipe
  PartFile(std::filesystem::path named, Mode mode);
  PartFile(const PartFile&) = delete;
  PartFile& operator=(const PartFile&) = delete;
  /// Without `commit` nothing is left behind.
  ~PartFile();

  /// @throws InputError naming the file when it cannot be written
  void write(std::string_view text);
  /// All was written: waits until it is on the disk, and gives the file its name.
  /// @throws InputError naming the file when it cannot be written
  void commit();
  /// The name until then: for a signal handler, which may do no more than remove it.
  [[nodiscard]] const std::filesystem::path& part() const { return part_; }

 private:
  std::filesystem::path named_;
  std::filesystem::path target_;  // what a link leads to
  std::filesystem::path part_;
  int file_ = -1;
};

/// Writes a whole file. @see PartFile
/// @throws InputError naming the file when it cannot be written, or is a folder, a device or a pipe
void write_atomically(const std::filesystem::path& path, std::string_view text, Mode mode);

/// Writes a whole file that only its owner can read. @see write_atomically
void write_private(const std::filesystem::path& path, std::string_view text);

/// Makes an empty file that only its owner can read. @return false when there is one of that name already
/// @throws InputError naming the file when it cannot be created
[[nodiscard]] bool create_private(const std::filesystem::path& path);

/// A new empty file in a folder, for its owner alone: NAME.json, or NAME-2.json when that is taken, and so on.
/// @throws InputError naming the file when it cannot be created
[[nodiscard]] std::filesystem::path new_private_file(const std::filesystem::path& folder, const std::string& name);

/// Writes all of a text to an open file. @return false, with the reason in errno, when it cannot be written
[[nodiscard]] bool write_all(int file, std::string_view text);

/// Where unfinished interviews are kept: $XDG_STATE_HOME/kneewise, else ~/.local/state/kneewise. Made for its owner
/// alone when it is not there.
/// @throws InputError when it cannot be made
[[nodiscard]] std::filesystem::path state_folder();
/// Where the history of practice is kept: $XDG_DATA_HOME/kneewise, else ~/.local/share/kneewise. @see state_folder
[[nodiscard]] std::filesystem::path data_folder();

}  // namespace kneewise
