#!/bin/bash
# score: recorded results, formats, thresholds, origins. Usage: score.sh BINARY
# shellcheck source=tests/support/cli.sh
. "$(dirname "$0")/../support/cli.sh" || exit 1
need xmllint

# Results that were recorded score as the cases do.
run 0 score "$published" --format json
cp out direct.json
evaluate "$published" --format ndjson >all.ndjson
head -20 all.ndjson >first.ndjson && tail -n +21 all.ndjson >rest.ndjson
run 0 score "$published" first.ndjson rest.ndjson --format json
check "several files of results score as the cases" cmp -s <(jq 'del(.screen)' out) <(jq 'del(.screen)' direct.json)
check "recorded results tell of the screen" json out '.screen.complete.total == 45'
check "recorded results are read in silence" empty err
evaluate "$published" --format json >all.json
run 0 score all.json "$published" --format json
check "results as json score the same, in any order" cmp -s <(jq 'del(.screen)' out) <(jq 'del(.screen)' direct.json)
run 3 score "$published" first.ndjson
check "cases without a result are counted" holds err "25 cases have no result"
check "the others are scored" holds out "20 cases"
sed 's/"sha256":"..../"sha256":"0000/' all.ndjson >other.ndjson
run 0 score "$published" other.ndjson
check "results of other knowledge are told of" holds err "45 results are of knowledge"
{ head -3 all.ndjson && head -c 100 <(sed -n 4p all.ndjson); } >cut.ndjson
run 3 score "$published" cut.ndjson
check "a cut file is named with its line" holds err "cut.ndjson: line 4 is not JSON; was the file cut off?"
head -c 5000 all.json >cut.json
run 3 score "$published" cut.json
check "a cut json is named" holds err "cut.json: is not whole JSON"
jq '.results |= map(del(.id))' all.json >nameless.json
run 3 score "$published" nameless.json
check "a result without an id is named" holds err "nameless.json: /results/0: this is no result of kneewise: it has no id"
run 3 score "$published" first.ndjson all.ndjson
check "two results of one case are refused" holds err "all.ndjson: line 1: there is another result of"
sed 's/"disposition":"[a-z-]*"/"disposition":"fine"/' first.ndjson >odd.ndjson
run 3 score "$published" odd.ndjson
check "a broken result is named" holds err "odd.ndjson: line 1: unknown disposition 'fine'"
run 2 score "$published" all.ndjson --without palpation
check "recorded results cannot be assessed anew" holds err "--without, --sensitivity, --screen and --interview assess anew"
run 2 score all.ndjson

# The table.
check "the lists are measured" json direct.json \
  '.list | .length.of == 18 and .recall.mean <= 1 and .ndcg.low <= .ndcg.mean and .ndcg.mean <= .ndcg.high'
check "the matrix holds each case" json direct.json '[.confusion[][]] | add == 45'
check "the ranks hold each case with muscles" json direct.json '[.ranks[]] | add == 18'
check "each word is counted" json direct.json '.words | .likely.strict.share > .possible.strict.share and
  .possible.strict.share > .unlikely.strict.share'
check "all baselines are there" json direct.json \
  '.baselines | (.location_only.five_strict.total == 18) and (.commonest.first_strict.total == 18) and
   (.random.first_strict.total == 18) and (.always_urgent.danger_caught.total == 26) and .seed == 1'
check "it beats the location alone" json direct.json '.paired.location_only | .beats and .low > 0 and .difference > .low'
check "category and confidence are parted" json direct.json '.subgroups | (.category.danger.cases == 26) and
  ([.confidence[].cases] | add == 45)'
check "published cases are called that" json direct.json '.origin.published == 45 and .measures == "accuracy"'
run 0 score "$published" --by kind --by answers.sex --format json
check "--by takes any key" json out '.subgroups | keys == ["answers.sex", "kind"]'
run 0 score "$published" --seed 7 --format json
check "another seed draws other lots" test "$(jq -c '[.baselines.random, .baselines.random_disposition]' out)" != \
  "$(jq -c '[.baselines.random, .baselines.random_disposition]' direct.json)"
run 0 score "$published" --screen --format json
check "--screen measures the screen" json out '.screen.complete.total == 45 and .screen.asked.mean > 0'
check "without --screen there is none" json direct.json '.screen.complete.total == 0'
run 0 score "$published" --interview --format json
check "--interview counts prompts and options" json out '.interview.prompts.of == 45 and .interview.prompts.mean > 1 and
  .interview.options.mean > .interview.prompts.mean'
check "without --interview there are none" json direct.json '.interview.prompts.of == 0'
jq '[.[] | .origin = "generated"]' "$published" >generated.json
for format in text json html junit; do
  run 0 score generated.json --format $format
  check "no $format calls figures of generated cases accuracy" bash -c '! grep -qi accura out'
done
run 0 score generated.json
check "generated cases are called that" holds out "45 generated. Generated cases"
jq '[.[] | select(.category == "muscular") | .answers = {}]' "$published" >silent.json
run 0 score silent.json
check "what does not beat the location alone is told" holds out "NOT shown to beat location only"

# Thresholds.
run 0 score "$published" --fail-under caught=1 top3=0.8 --format json
run 0 score --fail-under caught=1 -- "$published"
run 0 score --fail-under caught=1 "$published"
top3=$(jq .muscles.three_strict.share direct.json)
run 0 score "$published" --fail-under "top3=$top3"
run 1 score "$published" --fail-under "top3=0.9445" --fail-under top1=0.99 caught=1
check "each figure below its threshold is told" test "$(grep -c 'and must reach' err)" -eq 2
check "the report is written all the same" holds out "danger caught"
run 1 score silent.json --fail-under caught=0.5
check "what was measured on no case fails" holds err "caught was measured on no case"
run 2 score "$published" --fail-under top4=1
check "an unknown figure is named, with the nearest" holds err "unknown figure 'top4'; did you mean 'top1'?"
run 2 score "$published" --fail-under top3=much
check "a threshold is a number" holds err "--fail-under takes NAME=NUMBER, not 'top3=much'"

# JUnit and HTML.
run 1 score "$published" --fail-under top1=0.99 --format junit
cp out junit.xml
tests=$(grep -c '<testcase' junit.xml)
check "JUnit has a test for each case and threshold" test "$tests" -eq 46
check "JUnit counts its tests" holds junit.xml "tests=\"46\""
check "JUnit counts its failures" holds junit.xml "failures=\"$(grep -c '<failure' junit.xml)\""
jq '[.[0] | .id = "a<b>&\"c\u0001", (.expect.disposition = "urgent" | .expect.acceptable_dispositions = [])]' "$published" >odd.json
run 0 score odd.json --format html
check "HTML escapes ids" holds out 'a&lt;b&gt;&amp;&quot;c'
run 0 score odd.json --format junit
check "JUnit escapes ids" test "$(xmllint --xpath 'string(//testcase[1]/@name)' out)" = 'a<b>&"c\x01'
check "JUnit is XML" xmllint --noout junit.xml
run 0 score "$published" --format html --output score.html
check "HTML is one file without scripts or links" bash -c '! grep -qE "<script|<link|src=|href=" score.html'
check "HTML has its plots" test "$(grep -c '<svg' score.html)" -ge 6
check "HTML leaves no number undefined" bash -c '! grep -qE "nan|inf[^o]" score.html'
run 0 score silent.json --format html
check "HTML of few cases leaves no number undefined" bash -c '! grep -qE "\bnan\b|\binf\b" out'

exit $failed
