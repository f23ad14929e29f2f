#!/bin/bash
# compare: two knowledge bases on the same cases. Usage: compare.sh BINARY
# shellcheck source=tests/support/cli.sh
. "$(dirname "$0")/../support/cli.sh" || exit 1

fresh old && fresh new
run 0 compare --base old --with new "$published" --format json
check "the same knowledge changes nothing" json out \
  '.cases == 45 and .changes == [] and .new_under_triage == 0 and .first_strict.mcnemar_p == 1'

# A rule of danger more: some cases get more urgent, which is no under-triage.
cat >new/rules/red-flags/test.clp <<'CLP'
(defrule red-flag-septic-arthritis-test
  "Test. Sources: derived."
  (logical (told (sign began-gradually)))
  => (assert (red-flag (family septic-arthritis) (disposition emergency))))
CLP
make_whole new
run 0 compare --base old --with new "$published" --format json
check "a rule more changes dispositions" json out '.disposition_changed > 0 and .new_under_triage == 0'
check "the rule behind a change is named" json out \
  '[.changes[] | select(.now.disposition == "emergency" and .before.disposition != "emergency") |
    .because | any(.rule == "red-flag-septic-arthritis-test" and .how == "only now")] | length > 0 and all'
run 1 compare --base new --with old <(jq '[.[] | select(.category != "danger") | del(.expect)]' "$published")
check "without an expectation, milder than urgent is under-triage" holds err "newly under-triaged"

# The other way round: a net improvement with one new under-triage fails.
jq '[.[] | select(.id == "rob-gym-outer-knee" or .category == "muscular")] | .[0].category = "danger" |
  .[0].answers.onset = "gradual" |
  .[0].expect = {"disposition": "emergency", "acceptable_dispositions": ["emergency"]} |
  [.[0]] + [.[1:][] | .answers.onset = "gradual"]' "$published" >planted.json
run 1 compare --base new --with old planted.json --format json
check "one new under-triage fails, however good the rest" json out \
  '.new_under_triage == 1 and .exact_disposition.better > 5 and .exact_disposition.worse == 1'
check "it is told" holds err "1 cases are newly under-triaged"
run 1 compare --base new --with old planted.json
check "text marks the case" test "$(grep -c ': NEW UNDER-TRIAGE$' out)" -eq 1

# A weight: rankings change, and the pieces that weigh otherwise are named.
fresh new && sed -i 's/(word strong)   (weight 0.45)/(word strong)   (weight 0.30)/' new/facts/strengths.clp
run 0 compare --base old --with new "$published" --format json
check "a weight changes rankings" json out '.ranking_changed > 0'
check "a piece that weighs otherwise is told" json out '[.changes[].because[].how] | any(. == "0.45 -> 0.30")'

run 2 compare "$published"
check "--base is needed" holds err "compare needs --base FOLDER"
run 2 compare --base old
run 4 compare --base nowhere "$published"
echo '[{"id": "c", "answers": {"fevr": "no"}}]' >bad.json
run 3 compare --base old --with new bad.json
check "a bad case is named" holds err "unknown question 'fevr'"

exit $failed
