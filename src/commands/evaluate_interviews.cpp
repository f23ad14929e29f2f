// kneewise evaluate --interview: what the interview would have asked.

#include <fmt/format.h>

#include <algorithm>

#include "src/cases/inputs.hpp"
#include "src/commands/commands.hpp"
#include "src/interview/simulated.hpp"
#include "src/basics/text.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;

std::string first_muscle(const Assessment& assessment) {
  return assessment.muscles.empty() ? "" : assessment.muscles.front().ranked.id;
}

const char* name_of(End end) {
  switch (end) {
    case End::emergency: return "emergency";
    case End::doctor_first: return "doctor-first";
    case End::enough_asked: return "enough-asked";
    default: return "nothing-matters";
  }
}

// One case, led through the interview once.
Json replayed(const KnowledgeBase& base, const Case& subject, const Assessment& full, Untold untold) {
  const Replay replay = kneewise::replay(base, subject.answers, untold);
  const Assessment after = assess(base, replay.answers);
  return {{"prompts", replay.prompts.size()},
          {"options", replay.options_shown},
          {"end", name_of(replay.end)},
          {"disposition", id_of(after.disposition)},
          {"same_disposition", after.disposition == full.disposition},
          {"as_urgent", after.disposition <= full.disposition},
          {"first_muscle", first_muscle(after)},
          {"same_first_muscle", first_muscle(after) == first_muscle(full)},
          {"cleared", after.cleared},
          {"order", replay.prompts}};
}

struct Figures {
  std::vector<std::size_t> emergency_prompts;
  std::vector<std::size_t> other_prompts;
  std::size_t most_options = 0;
  std::size_t dangers = 0;
  std::size_t dangers_as_urgent = 0;
  std::size_t with_muscles = 0;
  std::size_t same_first = 0;

  void add(const Json& one, bool danger, bool muscles) {
    const std::size_t prompts = one["prompts"];
    (one["end"] == "emergency" ? emergency_prompts : other_prompts).push_back(prompts);
    most_options = std::max(most_options, one["options"].get<std::size_t>());
    if (danger) {
      ++dangers;
      if (one["as_urgent"].get<bool>()) ++dangers_as_urgent;
    }
    if (muscles) {
      ++with_muscles;
      if (one["same_first_muscle"].get<bool>()) ++same_first;
    }
  }
};

double mean(const std::vector<std::size_t>& counts) {
  double sum = 0;
  for (const std::size_t count : counts) sum += static_cast<double>(count);
  return counts.empty() ? 0 : sum / static_cast<double>(counts.size());
}

// By nearest rank: at least 95 of 100 are no longer.
std::size_t percentile_95(std::vector<std::size_t> counts) {
  if (counts.empty()) return 0;
  std::sort(counts.begin(), counts.end());
  return counts[((counts.size() * 95 + 99) / 100) - 1];
}

Json json_of(const Figures& figures) {
  return {{"emergencies", figures.emergency_prompts.size()},
          {"emergency_prompts_mean", mean(figures.emergency_prompts)},
          {"others", figures.other_prompts.size()},
          {"other_prompts_mean", mean(figures.other_prompts)},
          {"other_prompts_95", percentile_95(figures.other_prompts)},
          {"most_options", figures.most_options},
          {"dangers", figures.dangers},
          {"dangers_as_urgent", figures.dangers_as_urgent},
          {"with_muscles", figures.with_muscles},
          {"same_first_muscle", figures.same_first}};
}

std::string text_of(const char* heading, const Figures& figures) {
  return fmt::format(
      "{}\n"
      "  emergencies           {:>3}, stopped by prompt {:.1f} on average\n"
      "  the others            {:>3}, {:.1f} prompts on average, 95th percentile {}\n"
      "  options shown         at most {} in one interview\n"
      "  dangers               {} of {} as urgent as with all answers\n"
      "  first muscle          the same in {} of {}\n",
      heading, figures.emergency_prompts.size(), mean(figures.emergency_prompts), figures.other_prompts.size(),
      mean(figures.other_prompts), percentile_95(figures.other_prompts), figures.most_options,
      figures.dangers_as_urgent, figures.dangers, figures.same_first, figures.with_muscles);
}

bool names_muscles(const Case& subject) {
  const auto& document = subject.document;
  return document.contains("expect") && document["expect"].contains("muscles") &&
         !document["expect"]["muscles"].empty();
}

}  // namespace

int evaluate_interviews(const Arguments& arguments) {
  const std::string format = arguments.text("format");
  if (format != "text" && format != "json")
    throw UsageError(fmt::format("--interview takes --format text or json, not '{}'", format));
  for (const char* option : {"jobs", "fail-fast"})
    if (arguments.has(option)) throw UsageError(fmt::format("--{} does not go with --interview", option));
  const KnowledgeBase base = knowledge_for(arguments);
  Figures unknown;
  Figures no;
  Json cases = Json::array();
  std::string lines;
  const bool all_read = for_each_case(arguments.positional, base.vocabulary, [&](const CaseOrError& item) {
    const auto* subject = std::get_if<Case>(&item);
    if (subject == nullptr) return;
    const Assessment full = assess(base, subject->answers);
    const bool danger = full.disposition <= Disposition::urgent;
    const Json as_unknown = replayed(base, *subject, full, Untold::unknown);
    const Json as_no = replayed(base, *subject, full, Untold::no);
    unknown.add(as_unknown, danger, names_muscles(*subject));
    no.add(as_no, danger, names_muscles(*subject));
    lines += fmt::format("{}: {} prompts, {}: {}\n", on_one_line(subject->id), as_unknown["prompts"].get<std::size_t>(),
                         as_unknown["end"].get<std::string>(),
                         fmt::join(as_unknown["order"].get<std::vector<std::string>>(), " "));
    cases.push_back({{"id", subject->id}, {"untold_unknown", as_unknown}, {"untold_no", as_no}});
  });
  if (format == "text") {
    write_output(arguments.text("output"),
                 lines + "\n" + text_of("What the case does not tell is unknown", unknown) + "\n" +
                     text_of("What the case does not tell is no, where options are grouped", no));
  } else {
    write_output(arguments.text("output"), Json{{"cases", cases},
                                                {"untold_unknown", json_of(unknown)},
                                                {"untold_no", json_of(no)},
                                                {"knowledge", {{"version", base.version}, {"sha256", base.sha256}}}}
                                                   .dump(1) +
                                               "\n");
  }
  return all_read ? exit_done : exit_bad_input;
}

}  // namespace kneewise
