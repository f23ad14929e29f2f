// Speed as ratios: ours beside the bare engine, with the same facts and rules, in one run.
#include <benchmark/benchmark.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <random>

#include "bench/bare_loop.h"
#include "src/cases/case_json.hpp"
#include "src/commands/evaluate.hpp"
#include "src/reasoning/facts_of.hpp"
#include "src/reasoning/session.hpp"
#include "tests/support/kb.hpp"

namespace {

using namespace kneewise;
using kneewise::testing::shipped_cases;
using kneewise::testing::shipped_knowledge;
using kneewise::testing::shipped_reasoner;

const std::vector<Case>& cases() {
  static const std::vector<Case> all = shipped_cases("cases/published.json");
  return all;
}

// The facts of a case as the bare loop takes them; the strings live as long as the object.
class BareFacts {
 public:
  explicit BareFacts(const Answers& answers) : facts_(facts_of(answers, shipped_knowledge())) {
    for (const engine::NewFact& fact : facts_) {
      std::vector<bare_slot>& slots = slots_.emplace_back();
      for (const auto& [name, value] : fact.slots) {
        bare_slot slot{name.c_str(), bare_slot::bare_symbol, nullptr, 0, 0};
        if (const auto* symbol = std::get_if<engine::Symbol>(&value)) slot.symbol = symbol->name.c_str();
        if (const auto* integer = std::get_if<std::int64_t>(&value)) {
          slot.type = bare_slot::bare_integer;
          slot.integer = *integer;
        }
        if (const auto* real = std::get_if<double>(&value)) {
          slot.type = bare_slot::bare_float;
          slot.real = *real;
        }
        slots.push_back(slot);
      }
    }
    for (std::size_t i = 0; i < facts_.size(); ++i)
      bare_.push_back({facts_[i].template_name.c_str(), slots_[i].data(), static_cast<int>(slots_[i].size())});
  }
  [[nodiscard]] const std::vector<bare_fact>& facts() const { return bare_; }

 private:
  std::vector<engine::NewFact> facts_;
  std::vector<std::vector<bare_slot>> slots_;
  std::vector<bare_fact> bare_;
};

void* bare_engine() {
  static void* environment = [] {
    std::vector<std::string> names;
    for (const auto& file : knowledge_files(testing::project_path(""))) names.push_back(file.string());
    std::vector<const char*> files;
    files.reserve(names.size());
    for (const std::string& name : names) files.push_back(name.c_str());
    return bare_create(files.data(), static_cast<int>(files.size()));
  }();
  return environment;
}

void bare_loop(benchmark::State& state) {
  std::vector<BareFacts> all;
  for (const Case& subject : cases()) all.emplace_back(subject.answers);
  for (auto _ : state)
    for (const BareFacts& facts : all)
      benchmark::DoNotOptimize(bare_case(bare_engine(), facts.facts().data(), static_cast<int>(facts.facts().size())));
}

void assess_ranking(benchmark::State& state) {
  for (auto _ : state)
    for (const Case& subject : cases())
      benchmark::DoNotOptimize(Session(shipped_reasoner(), subject.answers).ranking());
}

void assess_full(benchmark::State& state) {
  for (auto _ : state)
    for (const Case& subject : cases()) benchmark::DoNotOptimize(assess(shipped_reasoner(), subject.answers));
}

void load(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(load_knowledge(testing::project_path("")));
}

// Seconds on the clock and of the processor.
struct Seconds {
  double clock = 0;
  double processor = 0;
};

Seconds timed(const std::function<void()>& work) {
  const auto processor = [] {
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + (1e-9 * static_cast<double>(time.tv_nsec));
  };
  const double before = processor();
  const auto start = std::chrono::steady_clock::now();
  work();
  return {std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(), processor() - before};
}

// NDJSON in, NDJSON out, ranking only, beside the bare loop over the same cases in turn; the best of several runs each.
void compare_streams() {
  constexpr int copies = 100;
  constexpr int runs = 5;
  const std::string path = std::filesystem::temp_directory_path() / fmt::format("kneewise-bench-{}.ndjson", getpid());
  {
    std::ofstream file(path);
    for (int copy = 0; copy < copies; ++copy)
      for (const Case& subject : cases()) {
        Case renamed = subject;
        renamed.id = fmt::format("{}-{}", subject.id, copy);
        file << json_case(renamed, shipped_knowledge().vocabulary).dump() << "\n";
      }
  }
  std::vector<BareFacts> all;
  for (const Case& subject : cases()) all.emplace_back(subject.answers);
  const auto bare = [&all](int (*one)(void*, const bare_fact*, int), int times) {
    for (int copy = 0; copy < times; ++copy)
      for (const BareFacts& facts : all)
        one(bare_engine(), facts.facts().data(), static_cast<int>(facts.facts().size()));
  };
  const auto stream = [&path](std::size_t jobs) {
    const EvaluateOptions options{
        .format = format_named(result_formats(), "ndjson"), .ranking_only = true, .jobs = jobs, .quiet = true};
    OutputStream output("/dev/null");
    (void)evaluate_inputs(shipped_reasoner(), {path}, options, output);
    output.commit();
  };
  constexpr int resets = 2;  // it is slow
  std::array<Seconds, 4> best;
  best.fill({1e9, 1e9});
  for (int run = 0; run < runs; ++run) {
    const std::array<Seconds, 4> now = {timed([&] { bare(bare_case, copies); }),
                                        timed([&] { bare(bare_case_with_reset, resets); }), timed([&] { stream(1); }),
                                        timed([&] { stream(2); })};
    for (std::size_t i = 0; i < now.size(); ++i) {
      best[i].clock = std::min(best[i].clock, now[i].clock);
      best[i].processor = std::min(best[i].processor, now[i].processor);
    }
  }
  std::filesystem::remove(path);
  const auto count = static_cast<double>(copies * cases().size());
  const double bare_rate = count / best[0].processor;
  const double stream_rate = count / best[2].processor;
  fmt::print("\nNDJSON in, NDJSON out, ranking only: {} cases, best of {} runs in turn\n", count, runs);
  fmt::print("bare loop                     {:8.0f} cases per second of processor\n", bare_rate);
  fmt::print("loop that resets              {:8.0f}\n",
             static_cast<double>(resets * cases().size()) / best[1].processor);
  fmt::print("stream, one worker            {:8.0f}, {:.2f} of the bare loop (at least 0.5)\n", stream_rate,
             stream_rate / bare_rate);
  fmt::print("stream, two workers           {:8.2f} times as fast on the clock as one (at least 1.8)\n",
             best[2].clock / best[3].clock);
}

// Collects the times, so that the ratios can be printed at the end.
class Collector : public benchmark::ConsoleReporter {
 public:
  void ReportRuns(const std::vector<Run>& runs) override {
    for (const Run& run : runs)
      if (run.run_type == Run::RT_Iteration) times_[run.benchmark_name()].push_back(run.GetAdjustedRealTime());
    ConsoleReporter::ReportRuns(runs);
  }
  [[nodiscard]] double median(const std::string& name) {
    std::vector<double>& times = times_.at(name);
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
  }

 private:
  std::map<std::string, std::vector<double>> times_;
};

void print_ratios(Collector& collector, int repetitions) {
  const auto count = static_cast<double>(cases().size());
  const auto of = [&](const char* name) { return collector.median(fmt::format("{}/repeats:{}", name, repetitions)); };
  fmt::print("\nMedians of {} repetitions over the {} published cases\n", repetitions, cases().size());
  fmt::print("bare loop                     {:8.1f} us a case\n", 1000 * of("bare loop") / count);
  fmt::print("assess with ranking           {:8.1f} us a case, {:.2f} times the bare loop (at most 1.5)\n",
             1000 * of("assess, ranking") / count, of("assess, ranking") / of("bare loop"));
  fmt::print("assess with screen and texts  {:8.1f} us a case\n", 1000 * of("assess, full") / count);
  fmt::print("load and check the knowledge  {:8.1f} ms\n", of("load"));
}

}  // namespace

int main(int argc, char** argv) {
  constexpr int repetitions = 7;
  const std::vector<std::pair<const char*, void (*)(benchmark::State&)>> table = {
      {"bare loop", bare_loop}, {"assess, ranking", assess_ranking}, {"assess, full", assess_full}, {"load", load}};
  for (const auto& [name, function] : table)
    benchmark::RegisterBenchmark(name, function)->Unit(benchmark::kMillisecond)->Repetitions(repetitions);
  const bool all = argc == 1;  // with a filter some are missing
  benchmark::Initialize(&argc, argv);
  Collector collector;
  benchmark::RunSpecifiedBenchmarks(&collector);
  if (all) print_ratios(collector, repetitions);
  compare_streams();
  bare_destroy(bare_engine());
  return 0;
}
