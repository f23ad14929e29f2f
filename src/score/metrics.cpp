#include "src/score/metrics.hpp"

#include <algorithm>
#include <boost/math/distributions/binomial.hpp>
#include <cmath>
#include <numeric>
#include <random>

#include "src/basics/lists.hpp"

namespace kneewise {
namespace {

constexpr double z95 = 1.959963984540054;  // the normal quantile at 97.5 %
constexpr double one_sided = 0.05;

double wilson(const Proportion& p, double sign) {
  if (p.total == 0) return sign < 0 ? 0 : 1;
  const auto n = static_cast<double>(p.total);
  const double share = p.share();
  const double spread = z95 * std::sqrt((share * (1 - share) / n) + (z95 * z95 / (4 * n * n)));
  const double end = (share + (z95 * z95 / (2 * n)) + (sign * spread)) / (1 + (z95 * z95 / n));
  return sign < 0 ? std::clamp(end, 0.0, share) : std::clamp(end, share, 1.0);  // rounding may not leave the share out
}

double discount(std::size_t place) {
  return 1 / std::log2(static_cast<double>(place) + 2);
}

}  // namespace

double Proportion::share() const {
  return total == 0 ? 0 : static_cast<double>(count) / static_cast<double>(total);
}
double Proportion::low() const {
  return wilson(*this, -1);
}
double Proportion::high() const {
  return wilson(*this, 1);
}

double exact_upper_bound(const Proportion& p) {
  if (p.count == p.total) return 1;
  return boost::math::binomial_distribution<>::find_upper_bound_on_p(static_cast<double>(p.total),
                                                                     static_cast<double>(p.count), one_sided);
}

double exact_lower_bound(const Proportion& p) {
  if (p.count == 0) return 0;
  return boost::math::binomial_distribution<>::find_lower_bound_on_p(static_cast<double>(p.total),
                                                                     static_cast<double>(p.count), one_sided);
}

double Mean::mean() const {
  if (values.empty()) return 0;
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

Interval Mean::interval(std::uint64_t seed) const {
  constexpr std::size_t resamples = 2000;
  constexpr std::size_t many = 10'000;
  if (values.empty()) return {};
  const auto n = static_cast<double>(values.size());
  const double middle = mean();
  if (values.size() > many) {
    const double squares = std::accumulate(values.begin(), values.end(), 0.0, [middle](double sum, double value) {
      return sum + ((value - middle) * (value - middle));
    });
    const double error = std::sqrt(squares / (n - 1) / n);
    return {middle - (z95 * error), middle + (z95 * error)};
  }
  std::mt19937_64 random(seed);
  std::vector<double> means(resamples);
  for (double& resampled : means) {
    double sum = 0;
    for (std::size_t i = 0; i < values.size(); ++i) sum += values[random() % values.size()];
    resampled = sum / n;
  }
  std::sort(means.begin(), means.end());
  return {means[resamples / 40], means[resamples - 1 - (resamples / 40)]};
}

void Paired::add(bool first, bool second) {
  if (first && second) {
    ++both;
  } else if (first) {
    ++first_only;
  } else if (second) {
    ++second_only;
  } else {
    ++neither;
  }
}

double Paired::difference() const {
  if (total() == 0) return 0;
  return (static_cast<double>(first_only) - static_cast<double>(second_only)) / static_cast<double>(total());
}

Interval Paired::interval() const {
  if (total() == 0) return {-1, 1};
  const Proportion one{both + first_only, total()};
  const Proportion two{both + second_only, total()};
  const auto n = static_cast<double>(total());
  // How far the two go together; a continuity correction where they do.
  const double product = std::sqrt(static_cast<double>(one.count) * (n - static_cast<double>(one.count)) *
                                   static_cast<double>(two.count) * (n - static_cast<double>(two.count)));
  const double cross = (static_cast<double>(both) * static_cast<double>(neither)) -
                       (static_cast<double>(first_only) * static_cast<double>(second_only));
  const double together = cross > 0 ? std::max(cross - (n / 2), 0.0) : cross;
  const double phi = product == 0 ? 0 : together / product;
  const auto reach = [phi](double a, double b) {
    return std::sqrt(std::max(0.0, (a * a) - (2 * phi * a * b) + (b * b)));
  };
  return {difference() - reach(one.share() - one.low(), two.high() - two.share()),
          difference() + reach(one.high() - one.share(), two.share() - two.low())};
}

double Paired::mcnemar() const {
  const std::size_t differing = first_only + second_only;
  if (differing == 0) return 1;
  const boost::math::binomial_distribution<> even(static_cast<double>(differing), 0.5);
  return std::min(1.0, 2 * boost::math::cdf(even, static_cast<double>(std::min(first_only, second_only))));
}

bool among_first(const std::vector<std::string>& ranking, std::size_t count, const std::vector<std::string>& right) {
  const auto end = ranking.begin() + static_cast<std::ptrdiff_t>(std::min(count, ranking.size()));
  return std::any_of(ranking.begin(), end, [&right](const std::string& id) { return contains(right, id); });
}

ListQuality quality_of(const std::vector<std::string>& list, const std::vector<std::string>& expected,
                       const std::vector<std::string>& acceptable) {
  const auto count = [](const std::vector<std::string>& items, const std::vector<std::string>& among) {
    return static_cast<double>(
        std::count_if(items.begin(), items.end(), [&](const std::string& item) { return contains(among, item); }));
  };
  ListQuality quality;
  if (!expected.empty()) quality.recall = count(expected, list) / static_cast<double>(expected.size());
  if (!list.empty()) quality.precision = count(list, acceptable) / static_cast<double>(list.size());
  const double sum = quality.recall + quality.precision;
  if (sum > 0) quality.f1 = 2 * quality.recall * quality.precision / sum;
  return quality;
}

double ndcg(const std::vector<std::string>& ranking, const std::vector<std::string>& expected,
            const std::vector<std::string>& acceptable) {
  double gained = 0;
  for (std::size_t place = 0; place < ranking.size(); ++place) {
    if (contains(expected, ranking[place])) {
      gained += 2 * discount(place);
    } else if (contains(acceptable, ranking[place])) {
      gained += discount(place);
    }
  }
  double best = 0;
  for (std::size_t place = 0; place < acceptable.size(); ++place)
    best += (place < expected.size() ? 2 : 1) * discount(place);
  return best == 0 ? 0 : gained / best;
}

}  // namespace kneewise
