#include <initializer_list>
#include <nlohmann/json.hpp>
#include <utility>

#include "src/score/score_report.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;

template <typename Value>
using Named = std::initializer_list<std::pair<const char*, const Value*>>;

Json json_of(const Proportion& p) {
  if (p.total == 0) return {{"count", 0}, {"total", 0}, {"share", nullptr}, {"low", nullptr}, {"high", nullptr}};
  return {{"count", p.count}, {"total", p.total}, {"share", p.share()}, {"low", p.low()}, {"high", p.high()}};
}

void put(Json& json, Named<Proportion> shares) {
  for (const auto& [name, share] : shares) json[name] = json_of(*share);
}

void put(Json& json, Named<Mean> means, std::uint64_t seed) {
  for (const auto& [name, mean] : means) {
    const Interval interval = mean->interval(seed);
    json[name] = {{"mean", mean->mean()}, {"of", mean->values.size()}, {"low", interval.low}, {"high", interval.high}};
  }
}

Json json_of(const MuscleScore& score) {
  Json json;
  put(json, {{"first_strict", &score.first_strict},
             {"first_lenient", &score.first_lenient},
             {"three_strict", &score.three_strict},
             {"three_lenient", &score.three_lenient},
             {"five_strict", &score.five_strict},
             {"five_lenient", &score.five_lenient}});
  return json;
}

Json json_of(const Calibration& calibration) {
  Json json;
  put(json, {{"strict", &calibration.strict}, {"lenient", &calibration.lenient}});
  if (calibration.strict.total > 0)
    json["mean_belief"] = calibration.beliefs / static_cast<double>(calibration.strict.total);
  return json;
}

Json json_of(const Paired& paired) {
  const Interval interval = paired.interval();
  return {{"both", paired.both},       {"only_kneewise", paired.first_only}, {"only_baseline", paired.second_only},
          {"neither", paired.neither}, {"difference", paired.difference()},  {"low", interval.low},
          {"high", interval.high},     {"mcnemar_p", paired.mcnemar()},      {"beats", interval.low > 0}};
}

Json json_of(const TriageScore& triage) {
  Json json;
  put(json, {{"danger_caught", &triage.danger_caught},
             {"over_triage", &triage.over_triage},
             {"exact_disposition", &triage.exact_disposition}});
  return json;
}

Json confusion_of(const Score& score) {
  Json json = Json::object();
  for (std::size_t expected = 0; expected < disposition_ids.size(); ++expected)
    for (std::size_t came = 0; came < disposition_ids.size(); ++came)
      json[std::string(disposition_ids.at(expected))][std::string(disposition_ids.at(came))] =
          score.confusion.at(expected).at(came);
  return json;
}

void put_cases(Json& json, const Score& score) {
  json["cases"] = score.cases;
  json["origin"] = Json::object();
  for (std::size_t i = 0; i < origin_ids.size(); ++i)
    if (score.origins.at(i) > 0) json["origin"][std::string(origin_ids.at(i))] = score.origins.at(i);
  json["measures"] = score.all_published() ? "accuracy" : "consistency";
}

void put_dispositions(Json& json, const Score& score) {
  const TriageScore& triage = score.triage;
  put(json, {{"danger_caught", &triage.danger_caught},
             {"right_family", &score.right_family},
             {"over_triage", &triage.over_triage},
             {"exact_disposition", &triage.exact_disposition},
             {"under_triage", &triage.under_triage},
             {"under_triage_strict", &triage.under_triage_strict},
             {"under_triage_two_levels", &triage.under_triage_two},
             {"inclination_to_over_triage", &triage.inclination}});
  Json& bounds = json["bounds"];
  bounds["danger_missed_at_most"] = 1 - exact_lower_bound(triage.danger_caught);
  bounds["over_triage_at_most"] = exact_upper_bound(triage.over_triage);
  bounds["under_triage_at_most"] = exact_upper_bound(triage.under_triage);
  json["confusion"] = confusion_of(score);
  put(json, {{"precautions", &score.precautions}});
  put(json["screen"], {{"complete", &score.screen_complete}});
  put(json["screen"], {{"asked", &score.screen_asked}}, score.seed);
  put(json["interview"], {{"prompts", &score.prompts}, {"options", &score.options}}, score.seed);
}

void put_muscles(Json& json, const Score& score) {
  json["muscles"] = json_of(score.muscles);
  put(json["list"],
      {{"length", &score.list.length},
       {"recall", &score.list.recall},
       {"precision", &score.list.precision},
       {"f1", &score.list.f1},
       {"ndcg", &score.list.ndcg}},
      score.seed);
  json["ranks"] = Json::object();
  for (const auto& [rank, count] : score.ranks) json["ranks"][rank == 0 ? "none" : std::to_string(rank)] = count;
  put(json, {{"abstained", &score.abstained}, {"abstained_rightly", &score.abstained_rightly}});
  for (std::size_t word = 0; word < likelihood_ids.size(); ++word)
    json["words"][std::string(likelihood_ids.at(word))] = json_of(score.words.at(word));
  json["beliefs"] = Json::array();
  for (const Calibration& bin : score.beliefs) json["beliefs"].push_back(json_of(bin));
}

void put_baselines(Json& json, const Score& score) {
  Json& baselines = json["baselines"];
  baselines["location_only"] = json_of(score.location_only);
  baselines["look_up"] = json_of(score.look_up);
  baselines["commonest"] = json_of(score.commonest);
  baselines["random"] = json_of(score.random);
  baselines["always_urgent"] = json_of(score.always_urgent);
  baselines["random_disposition"] = json_of(score.random_triage);
  baselines["seed"] = score.seed;
  json["paired"] = Json::object();
  for (const auto& [name, paired] : score.paired) json["paired"][name] = json_of(paired);
}

void put_subgroups(Json& json, const Score& score) {
  json["subgroups"] = Json::object();
  for (const auto& [key, groups] : score.subgroups)
    for (const auto& [value, group] : groups) {
      Json& one = json["subgroups"][key][value] = json_of(group.triage);
      one["cases"] = group.cases;
      one["muscles"] = json_of(group.muscles);
    }
}

}  // namespace

Json score_as_json(const ScoreReport& report) {
  Json json;
  put_cases(json, report.score);
  put_dispositions(json, report.score);
  put_muscles(json, report.score);
  put_baselines(json, report.score);
  put_subgroups(json, report.score);
  if (report.sensitivity) {
    json["sensitivity"]["share"] = report.sensitivity->share;
    put(json["sensitivity"], {{"first_muscle_changes_up", &report.sensitivity->up},
                              {"first_muscle_changes_down", &report.sensitivity->down}});
  }
  Json& wrong = json["wrong"] = Json::array();
  for (const Wrong& item : report.score.wrong) wrong.push_back({{"id", item.id}, {"what", item.what}});
  json["knowledge"] = {{"version", report.knowledge_version}, {"sha256", report.knowledge_sha256}};
  return json;
}

std::string score_as_json_text(const ScoreReport& report) {
  return score_as_json(report).dump(1, ' ', true) + "\n";
}

}  // namespace kneewise
