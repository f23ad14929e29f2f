#include "src/server/interview_api.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "src/basics/text.hpp"
#include "src/cases/case_json.hpp"
#include "src/interview/exchanges.hpp"
#include "src/interview/prompts.hpp"
#include "src/interview/texts.hpp"
#include "src/server/body.hpp"
#include "src/server/reply_json.hpp"
#include "src/server/words_json.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t most_exchanges = 200;  // an interview has about twenty
constexpr std::size_t most_alarms = 100;
constexpr std::size_t longest_id = 100;
constexpr std::array<std::string_view, 5> end_ids = {"", "emergency", "doctor-first", "nothing-matters",
                                                     "enough-asked"};

// An alarm that stands: raised by the answers, or kept from an earlier version of the knowledge that raised it.
struct Alarm {
  std::string family;
  Disposition disposition = Disposition::urgent;
  bool kept = false;
};

std::vector<Alarm> alarms_in(const Json& body) {
  std::vector<Alarm> alarms;
  if (!body.contains("alarms")) return alarms;
  const Json& list = body.at("alarms");
  if (!list.is_array() || list.size() > most_alarms)
    throw HttpProblem(400, fmt::format("'alarms' is a list of at most {}, as it was sent last.", most_alarms),
                      "/alarms");
  for (const Json& item : list) {
    const std::string at = fmt::format("/alarms/{}", alarms.size());
    if (!item.is_object()) throw HttpProblem(400, "An alarm is an object, as it was sent last.", at);
    const auto disposition = disposition_of(text_in(item, "disposition", at));
    const std::string family = text_in(item, "family", at);
    if (family.empty() || family.size() > longest_id)
      throw HttpProblem(400, "An alarm has the id of its family.", at + "/family");
    if (!disposition || !is_urgent(*disposition))
      throw HttpProblem(400, "An alarm is urgent or emergency.", at + "/disposition");
    alarms.push_back({on_one_line(family), *disposition, flag_in(item, "kept", at)});
  }
  return alarms;
}

class Step {
 public:
  Step(Reasoner& reasoner, const Json& body)
      : knowledge_(reasoner.knowledge()),
        body_(body),
        subject_(case_in(body, knowledge_.vocabulary)),
        interview_(reasoner, given()) {
    check_keys(body, {"knowledge", "case", "reply", "go_on", "beyond", "alarms"}, "");
    const std::string shown = text_in(body, "knowledge", "");
    replayed_ = !shown.empty() && shown != knowledge_.sha256;
    before_ = alarms_in(body);
    restore();
    if (body.contains("reply")) take_reply();
    if (flag_in(body, "go_on", "")) go_on();
  }

  [[nodiscard]] Json response();

 private:
  Answers given();
  void restore();
  void go_on();
  void take_reply();
  [[nodiscard]] Json alarms();
  [[nodiscard]] Json said() const;
  [[nodiscard]] std::size_t pages_left() const;
  [[nodiscard]] Audience audience() const { return audience_of(interview_); }

  const Knowledge& knowledge_;
  const Json& body_;
  Case subject_;
  std::optional<Record> record_;
  Interview interview_;
  bool replayed_ = false;
  std::vector<Alarm> before_;  // what the client was shown last
  Disposition gravest_kept_ = Disposition::muscular;
  std::string not_understood_;
};

// What is known before the interview: what its record says, else all answers of the case.
Answers Step::given() {
  try {
    record_ = record_in(subject_, knowledge_.vocabulary);
  } catch (const InputError& error) {
    throw HttpProblem(400, capitalised(error.what()) + ".", "/case/interview");
  }
  if (!record_) return subject_.answers;
  if (record_->exchanges.size() > most_exchanges)
    throw HttpProblem(400, fmt::format("A record holds at most {} exchanges.", most_exchanges),
                      "/case/interview/exchanges");
  return record_->given;
}

void Step::restore() {
  Course course;
  if (record_) course.exchanges = record_->exchanges;
  if (body_.contains("beyond")) {
    const Json& beyond = object_in(body_, "beyond", "");
    check_keys(beyond, {"emergency", "margin"}, "/beyond");
    course.beyond_emergency = flag_in(beyond, "emergency", "/beyond");
    course.beyond_margin = flag_in(beyond, "margin", "/beyond");
  }
  interview_.restore(std::move(course));
}

void Step::take_reply() {
  const Json& json = object_in(body_, "reply", "");
  Prompt prompt;
  try {
    prompt = read_exchange(object_in(json, "to", "/reply"), knowledge_.vocabulary).prompt;
  } catch (const InputError&) {
    throw HttpProblem(400, "This is no prompt: send back the 'exchange' of the prompt that is answered.", "/reply/to");
  }
  try {
    auto read = reply_in(json, prompt, knowledge_, audience());
    if (const auto* problem = std::get_if<NotUnderstood>(&read)) {
      not_understood_ = problem->message;
    } else {
      interview_.reply(prompt, std::get<Reply>(std::move(read)));
    }
  } catch (const HttpProblem& problem) {
    // What was asked under other knowledge is asked anew.
    if (replayed_)
      throw HttpProblem(409,
                        fmt::format("The knowledge has changed since this was asked. Send the record without the "
                                    "reply to be asked anew. ({})",
                                    problem.what()),
                        problem.at());
    throw;
  }
}

// An emergency that stood under other knowledge is gone beyond like one that the answers raise.
void Step::go_on() {
  const bool kept = std::any_of(before_.begin(), before_.end(), [this](const Alarm& alarm) {
    return alarm.disposition == Disposition::emergency && (replayed_ || alarm.kept);
  });
  Course course = interview_.course();
  if (!kept || course.beyond_emergency) return interview_.go_on();
  course.beyond_emergency = true;
  interview_.restore(std::move(course));
}

// What stands now: raised by the answers, and what stood before the knowledge changed and would else be lost.
Json Step::alarms() {
  Json list = Json::array();
  std::vector<std::string> families;
  const auto add = [&](const std::string& family, Disposition disposition, const std::string& because,
                       const std::string& action, bool kept) {
    if (std::find(families.begin(), families.end(), family) != families.end()) return;
    families.push_back(family);
    const auto words = knowledge_.wording.families.find(family);
    const bool known = words != knowledge_.wording.families.end();
    list.push_back({{"family", family},
                    {"disposition", id_of(disposition)},
                    {"name", known ? words->second.name : family},
                    {"text", known ? words->second.text : ""},
                    {"because", because},
                    {"action", action},
                    {"kept", kept}});
  };
  std::vector<RedFlag> red_flags = Session(interview_.reasoner(), interview_.answers()).red_flags();
  for (const RedFlag& red_flag : red_flags)
    if (is_urgent(red_flag.disposition))
      add(red_flag.family, red_flag.disposition, knowledge_.wording.because(red_flag.because, audience()),
          red_flag.action, false);
  for (const Alarm& alarm : before_) {
    const bool stands = replayed_ || alarm.kept;
    const auto same = std::find_if(red_flags.begin(), red_flags.end(), [&alarm](const RedFlag& red_flag) {
      return red_flag.family == alarm.family && red_flag.disposition <= alarm.disposition;
    });
    if (!stands || same != red_flags.end()) continue;
    std::erase(families, alarm.family);  // raised, and less urgent than it stood
    gravest_kept_ = std::min(gravest_kept_, alarm.disposition);
    add(alarm.family, alarm.disposition, "", knowledge_.wording.dispositions.at(alarm.disposition).action, true);
  }
  return list;
}

Json Step::said() const {
  Json list = Json::array();
  for (const Exchange& exchange : interview_.exchanges())
    list.push_back({{"id", exchange.prompt.id},
                    {"ask", exchange.prompt.ask},
                    {"said", said_in(interview_, exchange)},
                    {"denied", denied_in(interview_, exchange)}});
  return list;
}

// Of the pages that every interview has, those that are still to come.
std::size_t Step::pages_left() const {
  const Asked asked(knowledge_, interview_.answers(), interview_.exchanges());
  return static_cast<std::size_t>(std::count_if(
      knowledge_.pages.begin(), knowledge_.pages.end(),
      [&asked](const Page& page) { return !asked.was_put(page.id) && page_prompt(asked, page).has_value(); }));
}

Json Step::response() {
  Json alarms = this->alarms();
  std::optional<Prompt> prompt = interview_.next();
  End end = interview_.end();
  // An emergency that stood under other knowledge stops this as well.
  if (gravest_kept_ == Disposition::emergency && !interview_.course().beyond_emergency) {
    prompt.reset();
    end = End::emergency;
  }
  const Disposition disposition = std::min(interview_.disposition(), gravest_kept_);
  const bool finished = !prompt.has_value();
  subject_.answers = interview_.answers();
  const Record record = interview_.record(finished);
  constexpr std::size_t usual_rest = 5;  // prompts after the pages, of most interviews
  const std::size_t pages = pages_left();
  Json json = {
      {"knowledge", json_knowledge(knowledge_)},
      {"replayed", replayed_},
      {"case", json_case(subject_, knowledge_.vocabulary, &record)},
      {"audience", audience() == Audience::therapist ? "therapist" : "person"},
      {"disposition", id_of(disposition)},
      {"what_to_do", knowledge_.wording.dispositions.at(disposition).action},
      {"alarms", std::move(alarms)},
      {"said", said()},
      {"beyond", {{"emergency", interview_.course().beyond_emergency}, {"margin", interview_.course().beyond_margin}}},
      {"progress",
       {{"asked", interview_.exchanges().size()},
        {"left", finished    ? 0
                 : pages > 0 ? pages + usual_rest
                             : std::size_t{1}}}}};
  if (!not_understood_.empty()) json["not_understood"] = not_understood_;
  if (prompt) {
    json["prompt"] = json_prompt(*prompt, knowledge_, audience());
  } else {
    json["end"] = end_ids.at(static_cast<std::size_t>(end));
  }
  return json;
}

}  // namespace

Json next_in_interview(Reasoner& reasoner, const Json& body) {
  if (!body.is_object()) throw HttpProblem(400, "The body is an object, such as {}.");
  return Step(reasoner, body).response();
}

}  // namespace kneewise
