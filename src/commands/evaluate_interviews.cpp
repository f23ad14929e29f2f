// kneewise evaluate --interview: what the interview would have asked.

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "src/cases/inputs.hpp"
#include "src/commands/commands.hpp"
#include "src/interview/simulated.hpp"

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

// One case, led through the interview once, beside what it comes to with all its answers.
struct Led {
  SimulatedInterview interview;
  Disposition disposition = Disposition::inconclusive;
  bool same_disposition = false;
  bool as_urgent = false;
  std::string first_muscle{};
  bool same_first_muscle = false;
  bool cleared = false;
};

Led led_through(Reasoner& reasoner, const Case& subject, const Assessment& full, Untold untold) {
  Led led{.interview = simulated_interview(reasoner, subject.answers, untold)};
  const Assessment after = assess(reasoner, led.interview.answers);
  led.disposition = after.disposition;
  led.same_disposition = after.disposition == full.disposition;
  led.as_urgent = after.disposition <= full.disposition;
  led.first_muscle = first_muscle(after);
  led.same_first_muscle = led.first_muscle == first_muscle(full);
  led.cleared = after.cleared;
  return led;
}

Json json_of(const Led& led) {
  Json json;
  json["prompts"] = led.interview.prompts.size();
  json["options"] = led.interview.options_shown;
  json["end"] = name_of(led.interview.end);
  json["disposition"] = id_of(led.disposition);
  json["same_disposition"] = led.same_disposition;
  json["as_urgent"] = led.as_urgent;
  json["first_muscle"] = led.first_muscle;
  json["same_first_muscle"] = led.same_first_muscle;
  json["cleared"] = led.cleared;
  json["order"] = led.interview.prompts;
  return json;
}

struct Figures {
  std::vector<std::size_t> emergency_prompts;
  std::vector<std::size_t> other_prompts;
  std::size_t most_options = 0;
  std::size_t dangers = 0;
  std::size_t dangers_as_urgent = 0;
  std::size_t with_muscles = 0;
  std::size_t same_first = 0;

  void add(const Led& led, bool danger, bool muscles) {
    const SimulatedInterview& interview = led.interview;
    (interview.end == End::emergency ? emergency_prompts : other_prompts).push_back(interview.prompts.size());
    most_options = std::max(most_options, interview.options_shown);
    if (danger) {
      ++dangers;
      if (led.as_urgent) ++dangers_as_urgent;
    }
    if (muscles) {
      ++with_muscles;
      if (led.same_first_muscle) ++same_first;
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
  Json json;
  json["emergencies"] = figures.emergency_prompts.size();
  json["emergency_prompts_mean"] = mean(figures.emergency_prompts);
  json["others"] = figures.other_prompts.size();
  json["other_prompts_mean"] = mean(figures.other_prompts);
  json["other_prompts_95"] = percentile_95(figures.other_prompts);
  json["most_options"] = figures.most_options;
  json["dangers"] = figures.dangers;
  json["dangers_as_urgent"] = figures.dangers_as_urgent;
  json["with_muscles"] = figures.with_muscles;
  json["same_first_muscle"] = figures.same_first;
  return json;
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

// All cases, led through the interview twice.
class Interviews {
 public:
  explicit Interviews(Reasoner& reasoner) : reasoner_(reasoner) {}

  void add(const Case& subject) {
    const Assessment full = assess(reasoner_, subject.answers);
    const bool danger = is_urgent(full.disposition);
    const bool muscles = subject.expect && !subject.expect->muscles.empty();
    const Led as_unknown = led_through(reasoner_, subject, full, Untold::unknown);
    const Led as_no = led_through(reasoner_, subject, full, Untold::no);
    unknown_.add(as_unknown, danger, muscles);
    no_.add(as_no, danger, muscles);
    lines_ += fmt::format("{}: {} prompts, {}: {}\n", on_one_line(subject.id), as_unknown.interview.prompts.size(),
                          name_of(as_unknown.interview.end), fmt::join(as_unknown.interview.prompts, " "));
    Json& json = cases_.emplace_back();
    json["id"] = subject.id;
    json["untold_unknown"] = json_of(as_unknown);
    json["untold_no"] = json_of(as_no);
  }

  [[nodiscard]] std::string as_text() const {
    return lines_ + "\n" + text_of("What the case does not tell is unknown", unknown_) + "\n" +
           text_of("What the case does not tell is no, where options are grouped", no_);
  }
  [[nodiscard]] std::string as_json() const {
    Json json;
    json["cases"] = cases_;
    json["untold_unknown"] = json_of(unknown_);
    json["untold_no"] = json_of(no_);
    json["knowledge"]["version"] = reasoner_.knowledge().version;
    json["knowledge"]["sha256"] = reasoner_.knowledge().sha256;
    return json.dump(1) + "\n";
  }

 private:
  Reasoner& reasoner_;
  Figures unknown_;
  Figures no_;
  std::string lines_;
  Json cases_ = Json::array();
};

}  // namespace

int evaluate_interviews(const Arguments& arguments) {
  const std::string format = arguments.text("format");
  if (format != "text" && format != "json")
    throw UsageError(fmt::format("--interview takes --format text or json, not '{}'", format));
  for (const char* option : {"jobs", "fail-fast"})
    if (arguments.has(option)) throw UsageError(fmt::format("--{} does not go with --interview", option));
  Reasoner reasoner = reasoner_for(arguments);
  Interviews interviews(reasoner);
  const bool all_read =
      for_each_case(arguments.positional, reasoner.knowledge().vocabulary, [&](const CaseOrError& item) {
        if (const auto* subject = std::get_if<Case>(&item)) interviews.add(*subject);
      });
  write_output(arguments.text("output"), format == "text" ? interviews.as_text() : interviews.as_json());
  return all_read ? exit_done : exit_bad_input;
}

}  // namespace kneewise
