// The interview through the API is the interview of the terminal: both are walked in step.
#include <fmt/format.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

#include "src/cases/answer_json.hpp"
#include "src/interview/interview.hpp"
#include "src/interview/reply.hpp"
#include "src/interview/texts.hpp"
#include "src/server/service.hpp"
#include "tests/support/effort.hpp"
#include "tests/support/kb.hpp"

namespace kneewise::testing {
namespace {

using Json = nlohmann::ordered_json;

std::mt19937& server_random() {
  static std::mt19937 random(20261129);
  return random;
}

std::size_t below(std::size_t n) {
  return std::uniform_int_distribution<std::size_t>(0, n - 1)(server_random());
}

// An answer to a prompt by touch, and the same as it would be typed.
struct Answered {
  Json touched = Json::object();
  std::string typed;
};

Answered some_answer(const Prompt& prompt) {
  const Vocabulary& vocabulary = shipped_knowledge().vocabulary;
  if (below(6) == 0) return {Json::object({{"unknown", true}}), "unknown"};
  Answered answered;
  std::set<std::string> chosen;
  Json ids = Json::array();
  const bool must = std::any_of(prompt.options.begin(), prompt.options.end(), [&](const Option& option) {
    const Question& question = vocabulary.at(option.question);
    return question.kind == QuestionKind::choice && !question.nothing();
  });
  for (std::size_t i = 0; i < prompt.options.size(); ++i) {
    const Option& option = prompt.options[i];
    const bool choice = vocabulary.at(option.question).kind == QuestionKind::choice;
    const bool first_of_must = must && !chosen.contains(option.question) && choice;
    if (!(first_of_must ? below(2) == 0 || i + 1 == prompt.options.size() : below(6) == 0)) continue;
    if (choice && !chosen.insert(option.question).second) continue;
    ids.push_back(option.question + "=" + option.answer);
    answered.typed += std::to_string(i + 1) + " ";
  }
  if (!ids.empty()) answered.touched["chosen"] = ids;
  if (ids.empty() && !prompt.options.empty()) answered.typed = "none ";
  for (const std::string& id : prompt.numbers) {
    if (!prompt.options.empty()) continue;
    const Question& question = vocabulary.at(id);
    const double number =
        question.min + static_cast<double>(below(static_cast<std::size_t>(question.max - question.min) + 1));
    answered.touched["numbers"][id] = number;
    answered.typed += fmt::format("{:g} ", number);
  }
  for (const std::string& id : prompt.words) {
    const auto& answers = vocabulary.at(id).answers;
    const std::string& word = answers[below(answers.size())];
    answered.touched["words"][id] = word;
    answered.typed += word + " ";
  }
  return answered;
}

Json posted(const Json& request) {
  const HttpResponse response = answer_of_api("/api/interview/next", request.dump(), shipped_reasoner());
  INFO(response.body);
  REQUIRE(response.status == 200);
  return Json::parse(response.body);
}

// What the client sends with each request.
Json request_after(const Json& response) {
  return {{"knowledge", response.at("knowledge").at("sha256")},
          {"case", response.at("case")},
          {"beyond", response.at("beyond")},
          {"alarms", response.at("alarms")}};
}

void check_same(Interview& interview, const Json& response) {
  const std::optional<Prompt> prompt = interview.next();
  REQUIRE(response.contains("prompt") == prompt.has_value());
  CHECK(response.at("disposition") == id_of(interview.disposition()));
  CHECK(response.at("case").at("answers") == json_answers(interview.answers(), shipped_knowledge().vocabulary));
  CHECK(response.at("said").size() == interview.exchanges().size());
  if (!prompt) return;
  CHECK(response.at("prompt").at("id") == prompt->id);
  REQUIRE(response.at("prompt").at("options").size() == prompt->options.size());
  for (std::size_t i = 0; i < prompt->options.size(); ++i)
    CHECK(response.at("prompt").at("options")[i].at("id") ==
          prompt->options[i].question + "=" + prompt->options[i].answer);
}

// Answers a prompt in both; what the terminal asks back, as unknown.
Json answer_both(Interview& interview, const Prompt& prompt, const Json& exchange, Json request) {
  Answered answered = some_answer(prompt);
  const auto read = [&] { return read_reply(answered.typed, prompt, interview.knowledge(), audience_of(interview)); };
  if (std::holds_alternative<NotUnderstood>(read())) answered = {Json::object({{"unknown", true}}), "unknown"};
  interview.reply(prompt, std::get<Reply>(read()));
  request["reply"] = answered.touched;
  if (below(2) == 0) request["reply"] = Json::object({{"said", answered.typed}});
  request["reply"]["to"] = exchange;
  return posted(request);
}

TEST_CASE("the interview through the API and that of the terminal go in step") {
  const int walks = effort(6);
  for (int walk = 0; walk < walks; ++walk) {
    CAPTURE(walk);
    Interview interview(shipped_reasoner(), {});
    Json response = posted(Json::object());
    std::vector<std::pair<Prompt, Json>> put;
    for (int step = 0; step < 60; ++step) {
      check_same(interview, response);
      const std::optional<Prompt> prompt = interview.next();
      if (!prompt && below(2) == 0) break;
      if (!prompt) {
        Json request = request_after(response);
        request["go_on"] = true;
        interview.go_on();
        response = posted(request);
        if (!interview.next()) break;
      } else if (!put.empty() && below(8) == 0) {  // something said before is changed
        const auto& [earlier, exchange] = put[below(put.size())];
        response = answer_both(interview, earlier, exchange, request_after(response));
      } else {
        put.emplace_back(*prompt, response.at("prompt").at("exchange"));
        response = answer_both(interview, *prompt, put.back().second, request_after(response));
      }
    }
  }
}

TEST_CASE("a record that meets other knowledge is gone through again, and no alarm that stood is lost") {
  const Json calm = {{"case", {{"id", "c"}, {"answers", {{"age", 30}, {"fever", "no"}}}}},
                     {"knowledge", std::string(64, '0')},
                     {"alarms",
                      {{{"family", "dvt"}, {"disposition", "emergency"}, {"kept", false}},
                       {{"family", "of-old"}, {"disposition", "urgent"}}}}};
  Json response = posted(calm);
  CHECK(response.at("replayed") == true);
  CHECK(response.at("end") == "emergency");
  CHECK(response.at("disposition") == "emergency");
  REQUIRE(response.at("alarms").size() == 2);
  CHECK(response.at("alarms")[0].at("kept") == true);
  CHECK(response.at("alarms")[1].at("name") == "of-old");
  // It stands on, whatever is answered under the new knowledge.
  Json request = request_after(response);
  request["go_on"] = true;
  response = posted(request);
  CHECK(response.at("replayed") == false);
  CHECK(response.contains("prompt"));
  CHECK(response.at("disposition") == "emergency");
  CHECK(response.at("alarms").size() == 2);
  // Under the same knowledge an alarm that the answers no longer raise is gone.
  Json same = calm;
  same["knowledge"] = shipped_knowledge().sha256;
  response = posted(same);
  CHECK(response.at("alarms").empty());
  CHECK(response.at("replayed") == false);
}

TEST_CASE("an alarm that stood as an emergency and is now raised as less stands as an emergency") {
  const Json answers = {{"age", 30}, {"lump-growing", "yes"}};
  const std::vector<RedFlag> red_flags = Session(shipped_reasoner(), answers_of(answers)).red_flags();
  const auto urgent = std::find_if(red_flags.begin(), red_flags.end(),
                                   [](const RedFlag& red_flag) { return red_flag.disposition == Disposition::urgent; });
  REQUIRE(urgent != red_flags.end());
  const Json response =
      posted({{"case", {{"id", "c"}, {"answers", answers}}},
              {"knowledge", "of old"},
              {"alarms", Json::array({Json{{"family", urgent->family}, {"disposition", "emergency"}}})}});
  CHECK(response.at("disposition") == "emergency");
  CHECK(response.at("end") == "emergency");
}

}  // namespace
}  // namespace kneewise::testing
