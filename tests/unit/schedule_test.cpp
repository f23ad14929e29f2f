#include "src/practice/schedule.hpp"

#include <catch2/catch.hpp>

#include "tests/support/kb.hpp"

using namespace kneewise;

namespace {

Topic muscle(const std::string& id) {
  return {Topic::Kind::muscle, id};
}

}  // namespace

TEST_CASE("a topic is read as it is written") {
  for (const char* text : {"muscle:popliteus", "error:missed-danger", "error:over-triage", "chosen"})
    CHECK(text_of(topic_of(text)) == text);
  CHECK(topic_of("muscle:popliteus") == muscle("popliteus"));
  CHECK(topic_of("something else") == Topic{});
}

TEST_CASE("reviews are spaced after SM-2") {
  Review review;
  review = reviewed(review, 5, 100);
  CHECK(review.due == 101);
  CHECK(review.ease == Approx(2.6));
  review = reviewed(review, 5, 101);
  CHECK(review.due == 107);
  review = reviewed(review, 4, 107);
  CHECK(review.interval == 16);
  CHECK(review.ease == Approx(2.7));
  review = reviewed(review, 1, 123);
  CHECK(review.repetitions == 0);
  CHECK(review.due == 124);
  for (int i = 0; i < 20; ++i) review = reviewed(review, 0, 124);
  CHECK(review.ease == Approx(1.3));
}

TEST_CASE("a harmless case teaches its muscle and no over-triage, a dangerous one that it is not missed") {
  PracticeOutcome outcome;
  outcome.muscle = "popliteus";
  outcome.score.ranking = 12;
  CHECK(qualities_of(outcome) == std::map<Topic, int>{{{Topic::Kind::over_triage}, 5}, {muscle("popliteus"), 3}});
  outcome.over_triage = true;
  CHECK(qualities_of(outcome).at({Topic::Kind::over_triage}) == 1);
  outcome.dangerous = true;
  CHECK(qualities_of(outcome) == std::map<Topic, int>{{{Topic::Kind::missed_danger}, 5}});
  outcome.score.missed = true;
  CHECK(qualities_of(outcome).at({Topic::Kind::missed_danger}) == 1);
}

TEST_CASE("a learner weak in one muscle meets it at least twice as often, and never twice in a row") {
  std::vector<Topic> topics;
  for (const auto& [id, about] : kneewise::testing::shipped_knowledge().muscles) topics.push_back(muscle(id));
  const Topic weak = muscle("popliteus");
  Reviews reviews;
  std::map<Topic, int> met;
  Topic last;
  Choices choices(5);
  for (std::int64_t session = 0; session < 300; ++session) {
    const std::int64_t today = session / 3;
    const Topic topic = next_topic(reviews, topics, last, {muscle("gastrocnemius")}, today, choices);
    CHECK(topic != last);
    ++met[topic];
    reviews[topic] = reviewed(reviews[topic], topic == weak ? 1 : 4, today);
    last = topic;
  }
  int others = 0;
  for (const auto& [topic, count] : met)
    if (topic != weak) others += count;
  CHECK(met.size() == topics.size());
  CHECK(met[weak] >= 2.0 * others / double(topics.size() - 1));
}

TEST_CASE("what is due and easily confused with the last topic comes next") {
  const Topic a = muscle("a");
  const Topic b = muscle("b");
  const Topic c = muscle("c");
  const Reviews reviews = {{a, {2.5, 1, 1, 5}}, {b, {2.5, 1, 1, 3}}, {c, {2.5, 1, 1, 9}}};
  Choices choices(1);
  CHECK(next_topic(reviews, {a, b, c}, c, {a}, 6, choices) == a);
  CHECK(next_topic(reviews, {a, b, c}, c, {}, 6, choices) == b);
}

TEST_CASE("random choices are the same everywhere for the same seed") {
  Choices choices(7, 3);
  std::vector<std::size_t> numbers;
  for (int i = 0; i < 5; ++i) numbers.push_back(choices.below(1000));
  CHECK(numbers == std::vector<std::size_t>{306, 206, 756, 771, 734});
}

TEST_CASE("dates are dates") {
  CHECK(day_of("1970-01-02") == 1);
  CHECK(date_of(*day_of("2028-02-29")) == "2028-02-29");
  for (const char* wrong : {"2026-02-30", "today", "2026-11-21x", ""}) CHECK_FALSE(day_of(wrong));
}
