// Every figure against one worked out apart from this program, to 1e-9.
#include "src/score/metrics.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "src/basics/random.hpp"

namespace kneewise {
namespace {

using Words = std::vector<std::string>;

Approx exactly(double value) {
  return Approx(value).margin(1e-9).epsilon(0);
}

TEST_CASE("None of 300: the one-sided bound is 0.0099") {
  CHECK(exact_upper_bound({0, 300}) == exactly(0.009936081944));  // 1 - 0.05^(1/300)
  CHECK(exact_lower_bound({26, 26}) == exactly(0.891169644239));  // 0.05^(1/26)
  CHECK(exact_upper_bound({300, 300}) == 1);
  CHECK(exact_lower_bound({0, 300}) == 0);
  CHECK(exact_upper_bound({0, 0}) == 1);
  CHECK(exact_lower_bound({0, 0}) == 0);
}

TEST_CASE("The exact bound leaves 5 % of the binomial distribution beyond it") {
  // At 1 of 2 the upper bound solves (1-p)^2 + 2p(1-p) = 0.05, so p = sqrt(0.95).
  CHECK(exact_upper_bound({1, 2}) == exactly(0.974679434481));
  CHECK(exact_lower_bound({1, 2}) == exactly(0.025320565519));
}

TEST_CASE("The paired difference has Newcombe's interval") {
  struct Row {
    Paired paired;
    double difference;
    double low;
    double high;
  };
  // Worked out from the formulas of method 10, with the continuity correction of phi.
  for (const Row& row : {Row{{36, 12, 2, 0}, 0.200000000000, 0.056929584003, 0.340427602975},
                         Row{{4, 8, 0, 6}, 0.444444444444, 0.160736816155, 0.633951627455},
                         Row{{20, 12, 2, 16}, 0.200000000000, 0.056156424842, 0.329206995400},
                         Row{{0, 0, 0, 20}, 0.000000000000, -0.161125158053, 0.161125158053}}) {
    CAPTURE(row.paired.both, row.paired.first_only, row.paired.second_only, row.paired.neither);
    CHECK(row.paired.difference() == exactly(row.difference));
    CHECK(row.paired.interval().low == exactly(row.low));
    CHECK(row.paired.interval().high == exactly(row.high));
  }
}

TEST_CASE("Two methods that always agree still have an interval with a width") {
  const Interval interval = Paired{10, 0, 0, 0}.interval();
  CHECK(interval.low < -0.2);
  CHECK(interval.high > 0.2);
  CHECK(Paired{}.interval().low == -1);
}

TEST_CASE("McNemar's test is exact and two-sided") {
  CHECK(Paired{5, 10, 2, 3}.mcnemar() == exactly(0.03857421875));  // 2 * (1 + 12 + 66) / 4096
  CHECK(Paired{5, 2, 10, 3}.mcnemar() == exactly(0.03857421875));
  CHECK(Paired{0, 8, 0, 0}.mcnemar() == exactly(0.0078125));
  CHECK(Paired{0, 1, 1, 0}.mcnemar() == 1);
  CHECK(Paired{9, 0, 0, 9}.mcnemar() == 1);
}

TEST_CASE("A pair is counted where it belongs") {
  Paired paired;
  paired.add(true, true);
  paired.add(true, false);
  paired.add(true, false);
  paired.add(false, true);
  paired.add(false, false);
  CHECK(paired.both == 1);
  CHECK(paired.first_only == 2);
  CHECK(paired.second_only == 1);
  CHECK(paired.neither == 1);
  CHECK(paired.difference() == exactly(0.2));
}

TEST_CASE("Recall, precision and F1 of a list") {
  const ListQuality quality = quality_of({"a", "b", "c", "d"}, {"a", "x"}, {"a", "x", "b"});
  CHECK(quality.recall == exactly(0.5));     // a of a, x
  CHECK(quality.precision == exactly(0.5));  // a and b of four
  CHECK(quality.f1 == exactly(0.5));
  const ListQuality other = quality_of({"a", "b", "c"}, {"a"}, {"a"});
  CHECK(other.f1 == exactly(0.5));  // 2 * 1 * (1/3) / (4/3)
  const ListQuality none = quality_of({}, {"a"}, {"a"});
  CHECK(none.recall == 0);
  CHECK(none.precision == 0);
  CHECK(none.f1 == 0);
}

TEST_CASE("NDCG weighs expected muscles twice, and late ones less") {
  CHECK(ndcg({"a", "b"}, {"b"}, {"b", "a"}) == exactly(0.859718699852));  // (1 + 2/log2 3) / (2 + 1/log2 3)
  CHECK(ndcg({"x", "y", "z", "b"}, {"a", "b"}, {"a", "b"}) == exactly(0.264068122573));  // (2/log2 5) / (2 + 2/log2 3)
  CHECK(ndcg({"a", "b", "c"}, {"a"}, {"a"}) == 1);
  CHECK(ndcg({}, {"a"}, {"a"}) == 0);
  CHECK(ndcg({"a"}, {}, {}) == 0);
}

TEST_CASE("A mean has its interval, the same each time") {
  Mean mean;
  for (int i = 0; i < 50; ++i) mean.add(i % 2);
  CHECK(mean.mean() == exactly(0.5));
  const Interval interval = mean.interval(1);
  CHECK(interval.low == mean.interval(1).low);
  // The normal approximation says 0.361 to 0.639.
  CHECK(interval.low == Approx(0.36).margin(0.03));
  CHECK(interval.high == Approx(0.64).margin(0.03));
  CHECK(Mean{}.interval(1).high == 1);
}

TEST_CASE("The mean of very many values has the normal interval") {
  Mean mean;
  for (int i = 0; i < 20'000; ++i) mean.add(i % 2);
  const double error = 1.959963984540054 * 0.5 / std::sqrt(19'999.0);
  CHECK(mean.interval(1).low == exactly(0.5 - error));
  CHECK(mean.interval(1).high == exactly(0.5 + error));
}

TEST_CASE("Numbers drawn by lot depend on seed and count alone") {
  CHECK(SplitMix64::at(0, 0) == 0xE220A8397B1DCDAFU);  // the first number of SplitMix64 from 0
  CHECK(SplitMix64::at(1, 0) != SplitMix64::at(2, 0));
  CHECK(SplitMix64::at(1, 0) != SplitMix64::at(1, 1));
}

}  // namespace
}  // namespace kneewise
