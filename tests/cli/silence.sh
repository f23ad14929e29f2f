#!/bin/bash
# Nothing goes wrong in silence: input that breaks off, output that would be lost, rules that fail, no memory, what `score`
# counts, and what reaches a terminal. Usage: silence.sh BINARY
# shellcheck source=tests/support/cli.sh
. "$(dirname "$0")/../support/cli.sh" || exit 1

printf '{"id": "a", "answers": {}}\n{"id": "b", "answers": {}}\n' >two.ndjson
echo '{"id": "c", "answers": {"fever": "no"}}' >case.json

# Input that breaks off, from stdin as from a file.
{ head -c 60000 /dev/urandom | base64 -w0 | sed 's/.*/{"id": "a", "note": "&", "answers": {}}/'; } >one.ndjson
for _ in $(seq 50); do cat one.ndjson; done | sed = | sed 'N; s/^\([0-9]*\)\n{"id": "a"/{"id": "\1"/' | gzip >whole.gz
head -c 100000 whole.gz >cut.gz
"$binary" evaluate - --quiet --format ndjson --detail ranking <cut.gz >out 2>err
check "stdin that breaks off: exit status 3" test $? -eq 3
check "stdin that breaks off is told" holds err "stdin: cannot be read to its end"
cp cut.gz cut.ndjson.gz
run 3 evaluate cut.ndjson.gz --format ndjson --detail ranking
check "a file that breaks off is told" holds err "cut.ndjson.gz: cannot be read to its end"
evaluate - --format ndjson </ >out 2>err
check "a folder as stdin: exit status 3" test $? -eq 3
check "a folder as stdin is told" holds err "stdin: is a folder"
{ cat two.ndjson; printf '{"id": "long", "note": "'; head -c 70000000 /dev/zero | tr '\0' x; printf '", "answers": {}}\n'; } >long.ndjson
run 3 evaluate long.ndjson --format ndjson --detail ranking
check "a line without end is told" holds err "long.ndjson: line 3 is longer than 64 MB"
check "what came before it is answered" test "$(places out)" = "a b"
rm long.ndjson
printf '[]' >none.json
run 0 evaluate none.json --format json
check "no case at all is told" holds err "there are no cases"

# Output: through links, with the mode that was there, never over what is read, never a device.
echo old >target && chmod 600 target && ln -s target link
run 0 evaluate case.json --output link
check "a link stays one" test -L link
check "its target is written" holds target "c"
check "the mode stays" test "$(stat -c %a target)" = 600
run 3 evaluate case.json --output case.json
check "its own input is not replaced" holds case.json '"fever"'
check "and that is told" holds err "--output case.json would replace what is read"
mkdir cases && cp case.json cases/ && ln cases/case.json other-name.json
run 3 evaluate cases --output other-name.json
check "under no other name" holds cases/case.json '"fever"'
"$binary" evaluate case.json --quiet --format ndjson --output /dev/fd/1 >through 2>err
check "/dev/fd/1 is stdout" test "$(places through)" = c
check "/dev/null stays a device" test -c /dev/null
run 2 evaluate case.json --output ""
check "an empty --output is told" holds err "--output is given and empty"
run 2 evaluate case.json --knowledge ""
check "an empty --knowledge is told" holds err "--knowledge is given and empty"
(ulimit -f 1; "$binary" evaluate "$published" --quiet --format json --output big.json >out 2>err)
check "a file that grows too large: exit status 3" test $? -eq 3
check "a file that grows too large leaves nothing" test -z "$(ls | grep '^big')"

# Rules that fail cost their case, and are named with their place.
# rule FOLDER TEXT: a copy of the knowledge with one rule more.
rule() { fresh "$1" && printf '%s\n' "$2" >"$1/rules/test.clp" && make_whole "$1"; }
printf '{"id": "a", "answers": {}}\n{"id": "b", "answers": {"age": 0}}\n{"id": "c", "answers": {"age": 40}}\n' >ages.ndjson
rule failing '(defrule pattern-test "Test. Sources: derived."
  (logical (finding (question age) (answer ?n&:(> (/ 1 ?n) 0))))
  => (assert (evidence (about popliteus) (direction for) (kind pattern) (strength weak) (item pattern-test))))'
run 3 evaluate ages.ndjson --knowledge failing --format ndjson --detail ranking
check "the other cases are answered" test "$(places out)" = "a error c"
check "the rule is named with file, line and case" holds err "case 'b': rules/test.clp:1: rule pattern-test fails"
check "and it is no internal error" lacks err "internal error"
rule endless '(defrule pattern-test "Test. Sources: derived."
  (logical (finding (question fever) (answer yes)) (evidence (item ?i)))
  => (assert (evidence (about popliteus) (direction for) (kind pattern) (strength weak) (item (sym-cat ?i x)))))'
printf '{"id": "a", "answers": {"fever": "yes", "pain-zone": ["knee-back"]}}\n{"id": "b", "answers": {}}\n' >fever.ndjson
run 3 evaluate fever.ndjson --knowledge endless --format ndjson --detail ranking
check "rules that feed themselves are stopped" test "$(places out)" = "error b"
check "and named" holds err "rules/test.clp:1: rule pattern-test fails"
# exploding NAME TEXT MESSAGE: refused before the engine sees it.
exploding() {
  rule exploding "$2"
  timeout "$patience" "$binary" evaluate case.json --quiet --knowledge exploding >out 2>err
  check "$1: exit status 4" test $? -eq 4
  check "$1 is told" holds err "$3"
}
nested() { printf "$1%.0s" $(seq "$3"); printf '%s' "$2"; printf ')%.0s' $(seq "$3"); }
conclusion='=> (assert (evidence (about popliteus) (direction for) (kind pattern) (strength weak) (item x))))'
exploding "or upon or" "(defrule pattern-test \"Test. Sources: derived.\" (logical $(for _ in $(seq 25); do
  printf '(or (finding (question fever) (answer yes)) (finding (question limp) (answer yes)))'; done)) $conclusion" "spell out to"
exploding "conditions nested deep" "(defrule pattern-test \"Test. Sources: derived.\" (logical (finding (question fever) (answer yes)) $(
  nested '(and ' '(finding (question limp) (answer yes))' 150)) $conclusion" "nested"
exploding "tables upon tables" "(defrule pattern-test \"Test. Sources: derived.\" (logical (finding (question ?a) (answer ?b))
  (association (about ?c)) (association (about ?d)) (source (id ?e))) $conclusion" "matches between them"

# No memory: one line and exit status 5, whatever the limit.
"$binary" evaluate case.json --quiet >/dev/null 2>&1
ended=0
for limit in $(seq 30000 12000 258000); do
  rm -f limited*
  (ulimit -v "$limit"; "$binary" evaluate ages.ndjson --quiet --format ndjson --jobs 1 --output limited >out 2>err)
  status=$?
  case $status in
    0) ;;
    5) ended=$((ended + 1)); check "limit $limit: one line" test "$(wc -l <err)" -eq 1 ;;
    127) ;;  # the system could not even start it
    *) fail "limit $limit: exit status $status" ;;
  esac
  check "limit $limit: no part file" test -z "$(ls | grep '^limited[.]')"
done
check "some limits were too small" test $ended -gt 0

# score counts what is spelt right, and nothing else.
# miscounted NAME JSON MESSAGE: a case that is not counted.
miscounted() {
  printf '[{"id": "good", "answers": {}, "expect": {"disposition": "inconclusive"}}, %s]' "$2" >score.json
  run 3 score score.json
  check "$1 is told" holds err "$3"
  check "$1 is not counted" holds out "1 case "
}
miscounted "a disposition" '{"id": "x", "answers": {}, "expect": {"disposition": "urgnet"}}' \
  "case 'x' at /expect/disposition: 'urgnet' is not known; did you mean 'urgent'?"
miscounted "a key" '{"id": "x", "answers": {}, "expect": {"dispositon": "urgent"}}' \
  "at /expect/dispositon: there is no such key; did you mean 'disposition'?"
miscounted "a muscle" '{"id": "x", "answers": {}, "expect": {"muscles": ["popliteuss"]}}' \
  "at /expect/muscles/0: 'popliteuss' is not known; did you mean 'popliteus'?"
miscounted "a muscle that is no list" '{"id": "x", "answers": {}, "expect": {"muscles": "popliteus"}}' "takes a list"
miscounted "a family" '{"id": "x", "answers": {}, "expect": {"red_flags": ["dvtt"]}}' "did you mean 'dvt'?"
miscounted "a category" '{"id": "x", "category": "Danger", "answers": {}, "expect": {}}' "did you mean 'danger'?"
miscounted "a category that is no text" '{"id": "x", "category": 5, "answers": {}, "expect": {}}' "at /category"
miscounted "an origin" '{"id": "x", "origin": "Published", "answers": {}, "expect": {}}' "did you mean 'published'?"
miscounted "a contradiction" '{"id": "x", "category": "muscular", "answers": {}, "expect": {"disposition": "emergency"}}' \
  "'muscular' does not go with the expected disposition 'emergency'"
check "none of none is no share" grep -qE '^danger caught +0 of 0 +-$' out
run 0 score "$published"
check "what is published is spelt right" empty err
run 2 score "$published" --by nosuch.key
check "a key that no case has is told" holds err "--by: no case has 'nosuch.key'"

# What reaches a terminal, XML or a table is clean.
printf '[{"id": "a\\u001b[1m\\u202e\\u009b\\ufffe", "kind": "k\\u001b[2m", "category": "danger", "answers": {}, "expect": {"disposition": "urgent"}}]' >ids.json
for format in text junit html json; do
  run 0 score ids.json --wrong --by kind --format $format
  check "score, $format: nothing raw" test -z "$(LC_ALL=C grep -aP '\x1b|\xe2\x80\xae|\xc2\x9b|\xef\xbf\xbe' out)"
done
for format in text csv; do
  run 0 evaluate ids.json --format $format
  check "evaluate, $format: nothing raw" test -z "$(LC_ALL=C grep -aP '\x1b|\xe2\x80\xae|\xc2\x9b|\xef\xbf\xbe' out)"
done
printf 'id,r\303\na,1\n' >bytes.csv && printf 'id,a\0b\na,1\n' >nul.csv
for file in bytes.csv nul.csv; do
  run 3 evaluate $file
  check "$file: one clean line" test "$(tr -cd '\0\303' <err | wc -c) $(wc -l <err)" = "0 1"
done
run 2 "$(printf 'evil\033[1m')"
check "an unknown command is shown clean" holds err 'evil\x1b[1m'

# A table whose cells a spreadsheet would run gets an apostrophe, which is taken away when it is read again.
printf '[{"id": "=cmd", "answers": {}}, {"id": "+1", "answers": {}}, {"id": "-2", "answers": {}}, {"id": "@x", "answers": {}},
  {"id": "'"'"'=y", "answers": {}}, {"id": "\\tz", "answers": {}}, {"id": "it'"'"'s", "answers": {}}]' >formulas.json
run 0 evaluate formulas.json --format csv --detail ranking
check "no cell begins as a formula" test -z "$(grep -E '(^|,)"[=+@-]' out)"
cut -d, -f1 out >again.csv
run 0 evaluate again.csv --format json --detail ranking
check "and the ids come back" json out '[.results[].id] == ["=cmd", "+1", "-2", "@x", "'"'"'=y", "\\x09z", "it'"'"'s"]
  or [.results[].id] == ["=cmd", "+1", "-2", "@x", "'"'"'=y", "z", "it'"'"'s"] or [.results[].id] == ["=cmd", "+1", "-2", "@x", "'"'"'=y", "\tz", "it'"'"'s"]'

exit $failed
