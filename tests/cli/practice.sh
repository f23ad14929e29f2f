#!/bin/bash
# Practice at the command line: a whole session, one that breaks off, progress, export, forget. Usage: practice.sh BINARY
# shellcheck source=tests/support/cli.sh
. "$(dirname "$0")/../support/cli.sh" || exit 1

export XDG_DATA_HOME=$work/data
database=$XDG_DATA_HOME/kneewise/practice.sqlite

# run STATUS ARGUMENT...: runs practice with what stands in the file `typed`, and checks its exit status.
run() {
  local expected=$1 status
  shift
  "$binary" practice "$@" >out 2>err <typed
  status=$?
  [ "$status" -eq "$expected" ] || fail "kneewise practice $*: exit status $status, expected $expected"
}
type_lines() { printf '%s\n' "$@" >typed; }
# Through a pipe nothing breaks the line after a prompt; addresses are never broken.
at_most() { [ "$(sed -E 's/^([>?] )+//' "$1" | grep -v http | wc -L)" -le "$2" ]; }

# A session from complaint to comparison.
judgement=(commit none 5 5 'vastus lateralis' 80 '' none none yes)
type_lines 'fever, weight loss' 'worse with' 'press vastus lateralis' "${judgement[@]}"
run 0 --case mr-c-outer-knee-stairs --now 2026-11-21
check "the patient is met" holds out "A new patient says:"
check "the patient answers" holds out "Sitting for a long time"
check "the judgement is scored" holds out "Your score:"
check "what really happened is told" holds out "It turned out to be:"
check "a session keeps to 80 columns" at_most out 80
check "a session writes nothing to stderr" empty err
check "the history is private" [ "$(stat -c %a "$database")" = 600 ]

# The same seed, the same bytes.
cp out first
XDG_DATA_HOME=$work/other run 0 --case mr-c-outer-knee-stairs --now 2026-11-21
check "the same session gives the same bytes" cmp -s out first

# A session that breaks off is taken up again.
type_lines fever 'giving way'
run 0 --case hiker-ryan-back-of-knee --now 2026-11-22
check "the end of input leaves the case" holds out "Left."
run 0 export
check "the export does not tell which case is open" lacks out hiker
run 0 export --format json
check "nor does the JSON" json out '.sessions[1].case == null and .sessions[1].topic == null'
type_lines yes "${judgement[@]}" no
run 0 --now 2026-11-22
check "the case is offered again" holds out "You left a patient in the middle"
check "the complaint is told again" holds out "You go on with the patient who said:"
check "what was heard is kept" holds out "Giving way:"
check "another patient is offered, not forced" holds out "Another patient?"
check "and none comes unasked" lacks out "A new patient says:"
check "it is judged" holds out "Your score:"
type_lines fever quit
run 0 --case hiker-ryan-back-of-knee --now 2026-11-23
type_lines no "${judgement[@]}" no
run 0 --seed 4 --now 2026-11-23
check "a case that is not wanted is put away" holds out "A new patient says:"
check "the next one is judged" holds out "Your score:"

# A seed chooses the same patient, also in the accessible form.
type_lines quit
run 0 --cases "$published" --seed 3
type_lines no quit
run 0 --seed 3 --accessible
check "the accessible form keeps to 40 columns" at_most out 40

# Progress, replay, export.
type_lines
run 0 progress
check "progress shows names, no ids" lacks out vastus-lateralis
check "progress accuses of nothing" lacks out over-triage
check "progress counts the cases" holds out "Cases: 3."
check "progress names the muscle" holds out "vastus lateralis"
check "progress keeps to 80 columns" at_most out 80
run 0 progress --accessible
check "the accessible progress keeps to 40 columns" at_most out 40
run 0 replay 1
check "a session is replayed" holds out "Your score:"
run 0 export
check "the export has a row for each session" [ "$(wc -l <out)" -ge 4 ]
check "the export says the case" holds out "mr-c-outer-knee-stairs"
run 0 export --format json --output export.json
check "the export is JSON" json export.json '.sessions[0].outcome.total'

# Generated cases.
run 0 generate --seed 7 --kind single --muscle vastus-medialis
cp out generated.json
check "a generated case says so" json generated.json '.origin == "generated"'
run 0 generate --seed 7 --kind single --muscle vastus-medialis
check "the same seed gives the same case" cmp -s out generated.json
check "a generated case can be evaluated" evaluate generated.json --output result.txt
type_lines no "${judgement[@]}"
run 0 --cases generated.json --case generated-single-7-vastus-medialis
check "a generated case can be practised" holds out "This case was generated"

# Reasoning items.
type_lines 2 +1 0 x -1 -2
run 0 item --seed 1 --count 5
check "items are scored" holds out "of 5 points."
check "the key is the engine's" holds out "The engine's key:"

type_lines 2
run 0 item --seed 1 --count 1
check "one point is one point" holds out "of 1 point."
type_lines
run 0 progress
check "progress counts the items" holds out "Reasoning items: 6 answered"
run 0 export --format json
check "the export holds the items" json out '.items | length == 6'

# A disk that is full in the middle of a session: which file, and up to where all is kept. The limit is in blocks.
type_lines quit
run 0 --case hiker-ryan-back-of-knee
kept=$(($(stat -c %s "$database") / 1024 + 8))
{ echo yes; echo fever; for _ in $(seq 60); do head -c 1000 /dev/zero | tr '\0' a; echo; done; } >typed
(trap '' XFSZ && ulimit -f "$kept" && "$binary" practice <typed 2>&1; echo "status $?") | cat >out
check "a full disk is bad input, no internal error" holds out "status 3"
check "the file is named" holds out "practice.sqlite: cannot be written"
check "what is kept is said" holds out "kept up to line "
type_lines yes known
run 0
check "and it is kept" holds out "Fever:"
mkdir full
(trap '' XFSZ && ulimit -f 1 && XDG_DATA_HOME=$work/full "$binary" practice </dev/null 2>&1; echo "status $?") | cat >out
check "a disk that is full at the start is told" holds out "status 3"
check "and nothing is to be moved away" lacks out "move it away"

# Forget.
for word in no '' quit; do
  type_lines "$word"
  run 0 forget
  check "forget asks, and '$word' is no yes" [ -e "$database" ]
done
run 0 forget --yes
check "forget deletes" [ ! -e "$database" ]
type_lines
run 0 progress
check "progress without history says how to begin" holds out "Start with"

# What is wrong is said in one line.
for words in "generate" "generate --kind single" "generate --seed x --kind single" "generate --seed 1 --kind other" \
  "generate --seed 1 --kind single --muscle popliteu" "progres" "--feedback never" "--case nobody" "--now yesterday" \
  "replay 99 100" "export --format xml" "replay --case x" "--count 3" "--case nobody --kind mimic" \
  "progress --format csv" "forget --seed 1"; do
  run 2 $words
  check "$words: one line, and where to look" [ "$(wc -l <err)" -eq 2 ]
done
run 3 --cases nothing.json
run 3 generate --seed 1 --kind single --muscle tibialis-anterior
echo "a letter, and no database" >"$database"
cp "$database" letter
run 3 progress
check "a foreign file is reported" holds err "practice.sqlite"
check "and left alone" cmp -s "$database" letter
run 3 forget --yes
check "forget says that it is none of ours" holds err "nothing was deleted"
check "and deletes nothing" cmp -s "$database" letter
rm "$database" && mkdir "$database" && touch "$database/letter"
run 3 forget --yes
check "nor does it delete a folder" [ -e "$database/letter" ]

exit "$failed"
