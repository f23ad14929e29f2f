#include <fmt/format.h>

#include <exception>
#include <future>
#include <iostream>
#include <thread>

#include "src/basics/input_error.hpp"
#include "src/basics/text.hpp"
#include "src/commands/commands.hpp"
#include "src/knowledge/shipped.hpp"
#include "src/server/service.hpp"

namespace kneewise {
namespace {

namespace po = boost::program_options;

po::options_description serve_options() {
  po::options_description options("Options");
  options.add_options()("listen", po::value<std::string>()->default_value("127.0.0.1:8080"),
                        "HOST:PORT; port 0 takes a free one")(
      "workers", po::value<unsigned>(), "reasoners that answer at once; else one for each processor, four at most")(
      "settings", po::value<std::string>(), "the settings of the clinic, a JSON file: docs/serve.md")(
      "behind-proxy", "a proxy stands before it that speaks TLS: only so it may listen beyond this machine");
  return options;
}

struct Listening {
  std::string address;
  unsigned short port = 0;

  [[nodiscard]] bool on_loopback() const { return address.starts_with("127.") || address == "::1"; }
};

Listening listening_of(const std::string& text) {
  const auto colon = text.rfind(':');
  const auto refused = [&text] {
    return UsageError(fmt::format("--listen takes HOST:PORT such as 127.0.0.1:8080, not '{}'", on_one_line(text)));
  };
  if (colon == std::string::npos || colon == 0) throw refused();
  Listening listening{.address = text.substr(0, colon)};
  if (listening.address.front() == '[' && listening.address.back() == ']')
    listening.address = listening.address.substr(1, listening.address.size() - 2);
  if (listening.address == "localhost") listening.address = "127.0.0.1";
  const std::string digits = text.substr(colon + 1);
  if (digits.empty() || digits.size() > 5 || digits.find_first_not_of("0123456789") != std::string::npos ||
      std::stoul(digits) > 65535)
    throw refused();
  listening.port = static_cast<unsigned short>(std::stoul(digits));
  return listening;
}

// The names by which a browser on this machine asks for it.
std::vector<std::string> hosts_of(const Listening& listening, unsigned short port) {
  std::vector<std::string> hosts;
  const std::string own =
      listening.address.find(':') == std::string::npos ? listening.address : "[" + listening.address + "]";
  for (const std::string& name : {own, std::string("localhost")}) {
    hosts.push_back(fmt::format("{}:{}", name, port));
    if (port == 80) hosts.push_back(name);
  }
  return hosts;
}

std::size_t workers_of(const Arguments& arguments) {
  constexpr unsigned most_of_itself = 4;
  constexpr unsigned most = 256;
  if (!arguments.has("workers")) return std::clamp(std::thread::hardware_concurrency(), 1U, most_of_itself);
  const unsigned count = arguments.values["workers"].as<unsigned>();
  if (count < 1 || count > most) throw UsageError(fmt::format("--workers takes a number from 1 to {}", most));
  return count;
}

// Loads the knowledge while the server already says that it does.
void load_into(Service& service, const std::filesystem::path& directory, std::size_t count, std::size_t queue) {
  Loaded loaded = load_knowledge(directory);
  loaded.engines = {};
  auto workers = std::make_shared<Workers>(loaded.knowledge, count, queue);
  service.open(loaded.knowledge, std::move(workers));
}

int serve(const Arguments& arguments) {
  if (!arguments.positional.empty()) throw UsageError("serve takes no file");
  const Listening listening = listening_of(arguments.text("listen"));
  if (!listening.on_loopback() && !arguments.has("behind-proxy"))
    throw UsageError(
        "--listen beyond this machine needs --behind-proxy: health data must not go over a network without TLS");
  const Settings settings = arguments.has("settings") ? read_settings(arguments.text("settings")) : Settings();
  const std::size_t count = workers_of(arguments);
  const std::filesystem::path directory = knowledge_directory(arguments.text("knowledge"));
  const std::filesystem::path home = std::filesystem::is_directory(directory / "web") ? directory : shipped_directory();

  HttpLimits limits;
  limits.connections = settings.connections;
  limits.request = settings.request;
  limits.drain = settings.drain;
  Service service(settings, home / "web", home / "schemas");
  HttpServer server(listening.address, listening.port, limits, service);
  service.called(hosts_of(listening, server.port()));
  std::cerr << fmt::format("kneewise: the interview is at http://{}/ (Ctrl-C ends it)\n",
                           hosts_of(listening, server.port()).front());
  auto loaded = std::async(std::launch::async, [&] {
    try {
      load_into(service, directory, count, settings.queue > 0 ? settings.queue : 4 * count);
    } catch (...) {
      server.stop();
      throw;
    }
  });
  server.run();
  loaded.get();     // throws what kept the knowledge from loading
  service.close();  // the workers finish what they have while the server is still there to take it
  return exit_done;
}

}  // namespace

Command serve_command() {
  return {"serve",
          "The interview as a web page, and an API, on this machine",
          "[--listen HOST:PORT] [--workers N] [--settings FILE] [--behind-proxy]",
          "  kneewise serve\n"
          "  kneewise serve --listen 127.0.0.1:9000 --settings clinic.json\n",
          serve_options,
          serve};
}

}  // namespace kneewise
