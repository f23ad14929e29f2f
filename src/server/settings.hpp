#pragma once

#include <chrono>
#include <cstddef>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace kneewise {

/// What a clinic settles for its server, in a JSON file: docs/serve.md.
struct Settings {
  std::string clinic{};                ///< its name, on the first view; may be empty
  std::string consent{};               ///< what a person agrees to before the first question; may be empty
  std::vector<std::string> hosts{};    ///< further names by which the server may be asked for: "intake.example.org"
  std::vector<std::string> origins{};  ///< pages of other servers that may use the API: "https://his.example.org"
  bool kiosk = false;                  ///< a shared device: it starts anew when nobody answers
  bool handover = true;                ///< the page offers what the therapist reads
  std::chrono::seconds idle{120};      ///< at a shared device: until it asks whether somebody is there
  std::chrono::seconds warning{30};    ///< and how long it waits for a touch then
  std::size_t queue = 0;               ///< requests that may wait; 0: four a worker
  std::size_t connections = 1024;
  std::chrono::milliseconds request{10'000};  ///< for all of a request to arrive
  std::chrono::seconds drain{0};              ///< goes on accepting so long when it is to stop
};

/// Reads the file. @throws InputError naming file, place and the nearest right key
[[nodiscard]] Settings read_settings(const std::string& path);
/// What the page needs of them.
[[nodiscard]] nlohmann::ordered_json json_for_page(const Settings& settings);

}  // namespace kneewise
