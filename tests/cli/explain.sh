#!/bin/bash
# explain: how, why not, what if; text and JSON; what is refused. Usage: explain.sh BINARY
# shellcheck source=../support/cli.sh
. "$(dirname "$0")/../support/cli.sh"

stairs=(explain "$published" --case mr-c-outer-knee-stairs)

# How: the printed weights make the printed belief.
run 0 "${stairs[@]}" --muscle vastus-lateralis
check "it opens with the case" test "$(head -1 out)" = "mr-c-outer-knee-stairs"
check "each piece says its strength, its answers and its sources" holds out "- decisive 0.7: Pressure on a muscle"
check "the arithmetic is laid out" holds out "x (1 - 0.45) ="
check "no raw id is shown" lacks out "vastus-lateralis"
run 0 "${stairs[@]}" --muscle vastus-lateralis --format json
check "HOW adds up from its own numbers" json out '
  def plus(x; y): x + y * (1 - x);
  def sum(list): reduce list[] as $w (0; plus(.; $w));
  .explanations[0] as $how
  | def side(pieces; place): sum([pieces[] | select((.kind == "location") == place) | .weight]);
    ([side($how.for; true), $how.arithmetic.location_ceiling] | min) as $place
  | plus($place; side($how.for; false)) as $for
  | plus(side($how.against; true); side($how.against; false)) as $against
  | ($for - $against) / (1 - ([$for, $against] | min)) - $how.belief | fabs < 1e-9'
check "each piece names a rule and a graded source" json out '[.explanations[0].for[]
  | has("rule") and (.sources | length > 0) and all(.sources[]; .grade != "")] | all'

# Why not: the change that it names brings the muscle in.
run 0 "${stairs[@]}" --muscle gluteus-minimus
check "why not: where the rankings part" holds out "First is vastus lateralis"
check "why not: what it lacks" holds out "It lacks:"
check "why not: what would do" holds out "What would make it likely:"
run 0 "${stairs[@]}" --muscle gluteus-minimus --format json
mapfile -t change < <(jq -r '.explanations[1].would_make_it_likely[0] | to_entries[]
  | .key as $question | .value | if type == "array" then "+" + .[] else . end
  | "--what-if", "\($question)=\(.)"' out)
run 0 "${stairs[@]}" --format json "${change[@]}"
check "why not: the change does it" json out '.explanations[0].after.muscles
  | any(.id == "gluteus-minimus" and .likelihood == "likely")'

# What if: the difference, and the case as it was.
cp "$published" before.json
run 0 explain "$published" --case dvt-49m-acl-rehab --what-if calf-swelling=no --what-if duration=months
check "what if: the disposition" holds out "- disposition: emergency -> urgent"
check "what if: the case is not touched" cmp -s "$published" before.json
run 0 "${stairs[@]}" --what-if pain-zone=+calf --format json
check "what if: a list can grow" json out '.explanations[0].changes["pain-zone"] | index("calf") and index("knee-outer")'

jq -c '.[] | select(.id == "mr-c-outer-knee-stairs") | .answers.history = {"value": [], "others": "denied"}' \
  "$published" >denied.json
run 0 explain denied.json --what-if history=+gout --format json
check "what if: what was denied can be said" json out '.explanations[0].changes.history == {"value": ["gout"], "others": "denied"}'

# A danger: what it stands on, what would lift it; one that is not there.
run 0 explain "$published" --case septic-62m-gout-dental --red-flag septic-arthritis
check "red flag: the rule's own words and sources" holds out "Raised, emergency: A hot, red, swollen joint"
check "red flag: its answers" holds out "- Stands on: rigors or malaise; fever; hot swollen joint"
check "red flag: what would lift it" holds out "Would be lifted by:"
run 0 "${stairs[@]}" --red-flag dvt
check "red flag that was not raised: its rules and what they wait for" holds out "- Not asked yet:"
run 0 "${stairs[@]}" --alternative iliotibial-band-syndrome --format json
check "an alternative is explained" json out '.explanations[0].id == "iliotibial-band-syndrome"'
run 0 explain "$published" --case dvt-49m-acl-rehab --precaution dvt-no-massage --format json
check "a precaution is explained" json out '.explanations[0] | .holds and (.rules | length > 0)'
run 0 "${stairs[@]}"
check "with nothing asked for, the leader is explained" holds out "Why vastus lateralis"

# What is refused.
run 2 "${stairs[@]}" --muscle vastus-lateralus
check "an unknown muscle gets the nearest" holds err "did you mean 'vastus-lateralis'?"
run 2 "${stairs[@]}" --what-if fevr=yes
check "an unknown question gets the nearest" holds err "did you mean 'fever'?"
run 2 "${stairs[@]}" --what-if fever=maybe
check "an unknown answer is named" holds err "unknown answer 'maybe' for fever"
run 2 "${stairs[@]}" --what-if fever
check "a change without an answer is refused" holds err "--what-if"
run 2 explain "$published" --case no-such-case
check "an unknown case is named" holds err "no-such-case"
run 2 explain "$published"
check "one of several must be named" holds err "--case"

exit $failed
