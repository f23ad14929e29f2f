#!/bin/bash
# Bad input: one clear line each on stderr, the right exit status, never a crash, and the good cases still answered.
# Usage: bad_input.sh BINARY
# shellcheck source=tests/support/cli.sh
. "$(dirname "$0")/../support/cli.sh" || exit 1
need iconv

lines() { [ "$(wc -l <"$1")" -eq "$2" ]; }
# No control character but the newline: what a terminal shows is what was meant.
printable() { ! LC_ALL=C grep -q '[[:cntrl:]]' "$1"; }
utf8() { iconv -f UTF-8 -t UTF-8 "$1" >/dev/null 2>&1; }

# refused NAME MESSAGE [FILE]: evaluating bad.json (or FILE) says MESSAGE in one line and exits 3.
refused() {
  local name=$1 message=$2 file=${3:-bad.json} status
  evaluate "$file" --format ndjson >out 2>err </dev/null
  status=$?
  check "$name: exit status 3, not $status" test "$status" -eq 3
  check "$name: one line on stderr" lines err 1
  check "$name: names the file" grep -q "^kneewise: $(basename "$file" | sed 's/[.]/\\./g')\|^kneewise: $file" err
  check "$name: says \"$message\"" holds err "$message"
  check "$name: stderr can be read" utf8 err
  check "$name: stderr holds no control characters" printable err
}

# whole NAME MESSAGE: the file cannot be read at all, and has no results.
whole() {
  refused "$@"
  check "$1: no result" empty out
}

# record NAME MESSAGE PLACE: the one case of the file becomes an error record.
record() {
  refused "$1" "$2"
  check "$1: one error record" lines out 1
  check "$1: the record says what is wrong at $3" \
    json out '.error.at == $at and (.error.message | length > 0) and (has("disposition") | not)' --arg at "$3"
}

# answers NAME ANSWERS MESSAGE PLACE: one case with these answers.
answers() {
  printf '{"id": "c", "answers": %s}' "$2" >bad.json
  record "$1" "$3" "$4"
  check "$1: the line names the case" holds err "case 'c'"
  check "$1: the record has its id" json out '.id == "c"'
}

# Not JSON.
printf '' >bad.json && whole "an empty file" "the file is empty"
printf ' \n\n' >bad.json && whole "a blank file" "the file is empty"
printf 'knee pain\n' >bad.json && whole "plain text" "not JSON"
printf '{"id": "c", "answers": {"age": 4' >bad.json && whole "a file cut short" "not JSON"
printf '{"id": "c", "answers": {}' >bad.json && whole "a brace missing" "not JSON"
printf '{"id": "c", "answers": {"age": 047}}' >bad.json && whole "a number that is no JSON" "not JSON"
printf "{'id': 'c', 'answers': {}}" >bad.json && whole "single quotes" "not JSON"
printf '[{"id": "c", "answers": {}},]' >bad.json && whole "a comma too many" "not JSON"
printf '\377\376{\0}\0' >bad.json && whole "UTF-16" "not JSON"
printf '{"id": "c\0", "answers": {}}' >bad.json && whole "a zero byte" "not JSON"
head -c 3000 /dev/zero >bad.json && whole "zero bytes" "not JSON"
head -c 3000 "$binary" >bad.json && whole "a program" "not JSON"

# Wrong types.
printf '5' >bad.json && record "a number for a case" "a case is an object, not a number" ""
printf 'null' >bad.json && record "null for a case" "a case is an object, not null" ""
printf '"c"' >bad.json && record "text for a case" "a case is an object, not text" ""
printf '{"answers": {}}' >bad.json && record "no id" "no 'id'" /id
printf '{"id": 5, "answers": {}}' >bad.json && record "a number for an id" "'id' is a text" /id
printf '{"id": "", "answers": {}}' >bad.json && record "an empty id" "'id' is a text of at least one letter" /id
printf '{"id": "c"}' >bad.json && record "no answers" "no 'answers'" /answers
printf '{"id": "c", "answers": []}' >bad.json && record "a list for answers" "not a list" /answers
printf '{"id": "c", "answers": "none"}' >bad.json && record "text for answers" "not text" /answers
answers "true for yes" '{"fever": true}' '"yes" or "no" in quotes' /answers/fever
answers "null for an answer" '{"fever": null}' "not null" /answers/fever
answers "a number for yes" '{"fever": 1}' "not a number" /answers/fever
answers "a list for yes-no" '{"fever": ["yes"]}' "not a list" /answers/fever
answers "text for a number" '{"age": "47"}' "age takes a number, not text" /answers/age
answers "a list for a number" '{"age": [47]}' "not a list" /answers/age
answers "text for a list" '{"pain-zone": "knee-front"}' "takes a list" /answers/pain-zone
answers "a number in a list" '{"pain-zone": ["knee-front", 3]}' "not a number" /answers/pain-zone/1
answers "an answer without a value" '{"fever": {"certainty": 1}}' "no 'value'" /answers/fever
answers "an answer in an answer" '{"fever": {"value": {"value": "yes"}}}' "not an object" /answers/fever/value
answers "a misspelt key of an answer" '{"fever": {"value": "yes", "certanty": 1}}' "unknown key 'certanty'" \
  /answers/fever/certanty
answers "unsure outside a list" '{"fever": {"value": "yes", "unsure": []}}' "belongs to lists" /answers/fever/unsure
answers "text for unsure" '{"history": {"value": [], "unsure": "gout"}}' "takes a list" /answers/history/unsure
answers "chosen and unsure" '{"history": {"value": ["gout"], "unsure": ["gout"]}}' "both chosen and unsure" \
  /answers/history/unsure
answers "others neither denied nor open" '{"history": {"value": [], "others": "no"}}' '"denied" or "open"' \
  /answers/history/others

# Unknown ids, with the nearest right one.
answers "a misspelt question" '{"fevr": "yes"}' "unknown question 'fevr'; did you mean 'fever'?" /answers/fevr
answers "a misspelt answer" '{"fever": "ys"}' "unknown answer 'ys' for fever; did you mean 'yes'?" /answers/fever
answers "a misspelt choice" '{"onset": "gradul"}' "did you mean 'gradual'?" /answers/onset
answers "a misspelt zone" '{"pain-zone": ["knee-fornt"]}' "did you mean 'knee-front'?" /answers/pain-zone/0
answers "a misspelt unsure" '{"history": {"value": [], "unsure": ["guot"]}}' "did you mean 'gout'?" /answers/history/unsure/0
answers "a word like nothing" '{"zzzzzzzzzzzz": "yes"}' "unknown question 'zzzzzzzzzzzz'" /answers/zzzzzzzzzzzz
answers "an id in capitals" '{"Fever": "yes"}' "did you mean 'fever'?" /answers/Fever
answers "slashes in an id" '{"a/b~c": "yes"}' "unknown question 'a/b~c'" /answers/a~1b~0c

# Numbers out of range or without end.
answers "too old" '{"age": 500}' "age is out of range: 500" /answers/age
answers "a negative number" '{"age": -1}' "age is out of range: -1" /answers/age
answers "a huge number" '{"age": 1e300}' "age is out of range" /answers/age
answers "certainty above 1" '{"fever": {"value": "yes", "certainty": 1.5}}' "not from 0 to 1" /answers/fever/certainty
answers "certainty below 0" '{"fever": {"value": "yes", "certainty": -1}}' "not from 0 to 1" /answers/fever/certainty
answers "certainty as text" '{"fever": {"value": "yes", "certainty": "1"}}' "a number from 0 to 1" /answers/fever/certainty
for number in 1e999 -1e999 NaN Infinity -Infinity; do
  printf '{"id": "c", "answers": {"age": %s}}' "$number" >bad.json
  whole "the number $number" "not JSON"
done

# Nesting, sizes, keys given twice.
nested() { printf "%0.s$1" $(seq "$3"); printf "%0.s$2" $(seq "$3"); }
{ printf '{"id": "c", "answers": {}, "notes": ' && nested '[' ']' 100000 && printf '}'; } >bad.json
refused "notes nested 100000 deep" "nested more than 64 deep"
{ nested '[' ']' 100000; } >bad.json
refused "lists nested 100000 deep" "nested more than 64 deep"
head -c 2000000 /dev/zero | tr '\0' '[' >bad.json
whole "two million open brackets" "nested more than 64 deep"
{ printf '{"id": "c", "answers": ' && nested '{"fever":' '}' 5000 && printf '}'; } | sed 's/:}/:1}/' >bad.json
refused "answers nested 5000 deep" "nested more than 64 deep"
printf '{"id": "c", "answers": {"fever": "no", "fever": "yes"}}' >bad.json
refused "an answer given twice" "'fever' is given twice"
long=$(head -c 100000 /dev/zero | tr '\0' x)
printf '{"id": "c", "answers": {"fever": "%s"}}' "$long" >bad.json
record "an answer of 100000 letters" "unknown answer 'xxx" /answers/fever
check "an answer of 100000 letters: the line is short" test "$(wc -c <err)" -lt 300
printf '{"id": "c", "answers": {"%s": "yes"}}' "$long" >bad.json
refused "a question of 100000 letters" "unknown question 'xxx"
umlauts=$(printf '\303\244%.0s' $(seq 40))
for prefix in "" x; do
  printf '{"id": "c", "answers": {"%s": "yes"}}' "$prefix$umlauts" >bad.json
  refused "a long question of umlauts after '$prefix'" "unknown question"
  check "a long question of umlauts after '$prefix': one error record" json out '.id == "c" and has("error")'
  printf '{"id": "c", "answers": {"fever": "%s"}}' "$prefix$umlauts" >bad.json
  refused "a long answer of umlauts after '$prefix'" "unknown answer"
  check "a long answer of umlauts after '$prefix': one error record" json out '.id == "c" and has("error")'
done

# Invalid UTF-8, and characters that would play tricks on a terminal or a log.
printf '{"id": "c\377", "answers": {}}' >bad.json && whole "a byte that is no UTF-8" "not JSON"
printf '{"id": "c", "answers": {"f\303ever": "yes"}}' >bad.json && whole "a broken letter in a question" "not JSON"
printf '{"id": "c\\ud800", "answers": {}}' >bad.json && whole "half a surrogate pair" "not JSON"
answers "a newline in a question" '{"fever\nkneewise: all is well": "yes"}' "unknown question" \
  '/answers/fever
kneewise: all is well'
answers "an escape sequence in a question" '{"\u001b[2Jfever": "yes"}' "unknown question" "$(printf '/answers/\033[2Jfever')"
printf '{"id": "c\\nkneewise: all is well", "answers": {"fevr": "yes"}}' >bad.json
refused "a newline in an id" "unknown question 'fevr'"

# Text that looks like CLIPS code is text.
answers "CLIPS code for an answer" '{"fever": "yes)) (assert (red-flag (family dvt)"}' "unknown answer" /answers/fever
answers "CLIPS code for a question" '{"fever) (answer yes)) (exit": "yes"}' "unknown question" \
  '/answers/fever) (answer yes)) (exit'
answers "CLIPS code in a list" '{"pain-zone": ["?x&:(system \"touch hacked\")"]}' "unknown answer" /answers/pain-zone/0
answers "a CLIPS variable" '{"onset": "?"}' "unknown answer '?'" /answers/onset
check "no CLIPS code was run" test ! -e hacked
printf '{"id": "(clear) (exit)", "complaint": "(reset)", "answers": {"fever": "no"}}' >good.json
evaluate good.json --format ndjson >out 2>err
check "CLIPS code for an id: exit status 0" test $? -eq 0
check "CLIPS code for an id is an id" json out '.id == "(clear) (exit)" and has("disposition")'

# Many cases: the good ones are answered, the bad ones have a record in their place.
cat >bad.json <<'JSON'
[{"id": "first", "answers": {"fever": "no"}}, {"id": "typo", "answers": {"fevr": "no"}},
 {"id": "second", "answers": {"age": 40}}, 5, {"id": "first", "answers": {}}, {"id": "third", "answers": {}}]
JSON
evaluate bad.json --format ndjson >out 2>err
check "an array with bad cases: exit status 3" test $? -eq 3
check "an array with bad cases: a line for each" lines err 3
check "an array with bad cases: records in place" test "$(places out)" = "first error second error error third"
check "an id used twice is told of" holds err "the id 'first' is used twice"
check "an id used twice is in the record" json out '.[4] | .id == "first" and .error.at == "/id"' -s
check "a case without an id has the id null" json out '.[3].id == null' -s
jq -cs . out >results.json
evaluate bad.json --format json >out 2>err
check "json holds the same records and results" cmp -s <(jq -c .results out) results.json
evaluate bad.json >out 2>err
check "text has the good cases" test "$(grep -cxE 'first|second|third' out)" -ge 3
check "text tells what was not assessed" test "$(grep -c '^Not assessed: ' out)" -eq 3
"$binary" score bad.json >out 2>err
check "score without a scorable case: exit status 3" test $? -eq 3

ndjson() {
  evaluate bad.ndjson --format ndjson >out 2>err
  check "NDJSON with $1: exit status 3" test $? -eq 3
  check "NDJSON with $1: one line on stderr" lines err 1
  check "NDJSON with $1: the line is named" holds err "$2"
  check "NDJSON with $1: record in place" test "$(places out)" = "$3"
}
{ echo '{"id": "a", "answers": {}}'; echo '{"id": "b", "answers": '; echo '{"id": "c", "answers": {}}'; } >bad.ndjson
ndjson "a broken line" "line 2 is not JSON" "a error c"
{ echo '{"id": "a", "answers": '; echo '{"id": "b", "answers": {}}'; echo '{"id": "c", "answers": {}}'; } >bad.ndjson
ndjson "a broken first line" "line 1 is not JSON" "error b c"
{ echo '{"id": "a", "answers": {}}'; printf '{"id": "b\377", "answers": {}}\n'; echo '{"id": "c", "answers": {}}'; } >bad.ndjson
ndjson "a line that is no UTF-8" "line 2 is not JSON" "a error c"
{ echo '{"id": "a", "answers": {}}'; echo '{"id": "b", "answers": {"age": 1e999}}'; echo '{"id": "c", "answers": {}}'; } >bad.ndjson
ndjson "a number without end" "line 2" "a error c"
{ echo '{"id": "a", "answers": {}}'; echo '{"id": "b", "answers": {"fever": "no", "fever": "yes"}}'; } >bad.ndjson
ndjson "an answer given twice" "line 2: the key 'fever' is given twice" "a error"
{ echo '{"id": "a", "answers": {}}'; echo '{"id": "a", "answers": {}}'; echo '{"id": "c", "answers": {}}'; } >bad.ndjson
ndjson "an id used twice" "the id 'a' is used twice" "a error c"
{ echo '{"id": "a", "answers": {}}'; echo '[]'; echo '{"id": "c", "answers": {}}'; } >bad.ndjson
ndjson "a list for a case" "a case is an object, not a list" "a error c"
printf '[{"id": "a", "answers": {}}, {"id": "b", "answers": {"fever": "no", "fever": "yes"}}, {"id": "c", "answers": {}}]' >bad.json
evaluate bad.json --format ndjson >out 2>err
check "an array in which one case gives an answer twice: exit status 3" test $? -eq 3
check "an array in which one case gives an answer twice: the others are answered" test "$(places out)" = "a error c"

# Files that cannot be read, beside one that can.
echo '{"id": "good", "answers": {}}' >good.json
beside() {
  evaluate "$2" good.json --format ndjson >out 2>err </dev/null
  check "$1: exit status 3" test $? -eq 3
  check "$1: one line that names it" test "$(grep -c "$(basename "$2")" err) $(wc -l <err)" = "1 1"
  check "$1: the good file is answered" test "$(places out)" = good
}
beside "a missing file" nowhere.json
mkdir -p folder && beside "a folder" folder
echo '{' >broken.json && beside "a broken file" broken.json
beside "a file that cannot be read" /proc/self/mem
echo '{}' >secret.json && chmod 0 secret.json
need setpriv
if [ "$(id -u)" -eq 0 ]; then as=(setpriv --bounding-set=-dac_override,-dac_read_search); fi  # root may read everything, else
beside "a file without permission" secret.json
as=()
"$binary" score nowhere.json >out 2>err
check "score of a missing file: exit status 3" test $? -eq 3
check "score of a missing file names it" holds err nowhere.json
check "score of a missing file: nothing on stdout" empty out

# A broken knowledge base: exit status 4, each problem with its file and line, and nothing is assessed.
# broken NAME MESSAGE: the knowledge in base/ does not load.
broken() {
  make_whole base
  evaluate good.json --knowledge base >out 2>err
  local status=$?
  check "$1: exit status 4, not $status" test $status -eq 4
  check "$1: says \"$2\"" holds err "$2"
  check "$1: nothing on stdout" empty out
}
rule='(defrule %s "Test. Sources: derived."
  (logical (told (sign %s)))
  => (assert (red-flag (family septic-arthritis) (disposition urgent))))\n'
name=red-flag-septic-arthritis-test
fresh base && evaluate good.json --knowledge base >out 2>err
check "a copy of the knowledge loads" test $? -eq 0
printf "$rule" $name fever >base/rules/red-flags/test.clp && make_whole base && evaluate good.json --knowledge base >out 2>err
check "a sound rule more loads" test $? -eq 0
echo '(defrule open "Test. Sources: derived." (logical' >base/rules/red-flags/test.clp
broken "a parenthesis missing" "rules/red-flags/test.clp:1:"
printf "\n\n$rule" $name fevr >base/rules/red-flags/test.clp
broken "an unknown sign in a rule" "rules/red-flags/test.clp:4: defrule $name: unknown sign 'fevr'; did you mean 'fever'?"
printf "$rule" $name fever | sed 's/derived/dervied/' >base/rules/red-flags/test.clp
broken "an unknown source" "unknown source 'dervied'; did you mean 'derived'?"
{ echo '(deffacts test-signs (sign (id no-fever) (question fever) (answers no)))'; printf "$rule" $name no-fever; } \
  >base/rules/red-flags/test.clp
broken "a no that raises an alarm" "'fever = no' reassures: it must not raise an alarm"
printf '(deffunction f () 1)\n' >base/rules/red-flags/test.clp
broken "a function" "only deftemplate, deffacts and defrule may stand in a rule or fact file"
printf '(defrule' >base/rules/red-flags/test.clp && printf ')' >base/facts/test.clp
broken "two broken files" "rules/red-flags/test.clp:1:"
check "two broken files: both are told of" holds err "facts/test.clp:1:"
printf '\0\377(((\001' >base/rules/red-flags/test.clp && rm base/facts/test.clp
broken "bytes for a rule file" "rules/red-flags/test.clp:1:"
check "bytes for a rule file: stderr can be read" utf8 err
printf '%s' "$(nested '(' ')' 20000)" >base/rules/red-flags/test.clp
broken "parentheses nested 20000 deep" "rules/red-flags/test.clp:1:"
fresh base && rm base/rules/base.clp
broken "no base.clp" "there is no rules/base.clp"
fresh base && rm -r base/facts
broken "no facts" "there is no folder facts"
fresh base && : >base/facts/questions.clp
broken "an empty table of questions" "unknown question"
fresh base && sed -i '0,/(question (id age)/s//(question (id agee)/' base/facts/questions.clp
broken "a question renamed" "unknown question 'age'; did you mean 'agee'?"
fresh base && : >base/facts/strengths.clp
broken "an empty table of strengths" "strength"
fresh base && : >base/facts/wording/dispositions.clp
broken "no wording of the dispositions" "disposition"

exit $failed
