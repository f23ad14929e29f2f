#!/bin/bash
# explain: how, why not, what if; text and JSON; what is refused. Usage: explain.sh BINARY
# shellcheck source=../support/cli.sh
. "$(dirname "$0")/../support/cli.sh" || exit 1

stairs=(explain "$published" --case mr-c-outer-knee-stairs)

# How: the printed weights make the printed belief.
run 0 "${stairs[@]}" --muscle vastus-lateralis
check "it opens with the case" test "$(head -1 out)" = "mr-c-outer-knee-stairs"
check "each piece says its strength, its answers and its sources" holds out "- decisive 0.7: Pressure on a muscle"
check "the arithmetic is laid out" holds out "the share of all places that counts"
check "no raw id is shown" lacks out "vastus-lateralis"
run 0 "${stairs[@]}" --muscle vastus-lateralis --format json
check "HOW adds up from its own numbers" json out '
  def plus(x; y): x + y * (1 - x);
  def sum(list): reduce list[] as $w (0; plus(.; $w));
  .explanations[0] as $how
  | def side(pieces; place): sum([pieces[] | select((.kind == "location") == place) | .weight]);
    (side($how.for; true) * $how.arithmetic.location_ceiling) as $place
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
check "what if: the disposition" holds out "- Disposition: Emergency -> Urgent"
check "what if: the case is not touched" cmp -s "$published" before.json
run 0 "${stairs[@]}" --what-if pain-zone=+calf --format json
check "what if: a list can grow" json out '.explanations[0].changes["pain-zone"] | index("calf") and index("knee-outer")'

jq -c '.[] | select(.id == "mr-c-outer-knee-stairs") | .answers.history = {"value": [], "others": "denied"}' \
  "$published" >denied.json
run 0 explain denied.json --what-if history=+gout --format json
check "what if: what was denied can be said" json out '.explanations[0].changes.history == {"value": ["gout"], "others": "denied"}'

# A danger: what it stands on, what would lift it; one that is not there.
run 0 explain "$published" --case septic-62m-gout-dental --red-flag septic-arthritis
check "red flag: the rule's own words and sources" holds out "Raised, Emergency: A hot, red, swollen joint"
check "red flag: its answers" holds out "- Stands on: rigors or malaise; fever; hot swollen joint"
check "red flag: what would lift it" holds out "Would be lifted by:"
run 0 "${stairs[@]}" --red-flag dvt
check "red flag that was not raised: what its rules wait for" holds out "- Not asked yet:"
check "red flag that was not raised: no raw state" lacks out "not-asked"
run 0 explain "$published" --case septic-62m-gout-dental --red-flag dvt
check "red flag that was not raised: an open answer of a list that was asked" \
  holds out "history and medication: previous"
check "red flag that was not raised: what the answers rule out waits for nothing" \
  test "$(sed -n '/^Ruled out by the answers:/,$p' out | grep -c 'Not asked yet')" = 0
run 0 explain "$published" --case dvt-49m-acl-rehab --red-flag dvt
check "red flag: a score shows its points" holds out "Wells item, the same point: an operation was named"
check "red flag: a number just beyond what the rules name" holds out "weeks since surgery: 13 weeks (not asked)"
check "red flag: lifting one ground is not lifting the danger" holds out "takes away the ground it is named under"
run 0 "${stairs[@]}" --alternative iliotibial-band-syndrome --format json
check "an alternative is explained" json out '.explanations[0].id == "iliotibial-band-syndrome"'
run 0 explain "$published" --case dvt-49m-acl-rehab --precaution dvt-no-massage --format json
check "a precaution is explained" json out '.explanations[0] | .holds and (.rules | length > 0)'
run 0 "${stairs[@]}"
check "with nothing asked for, the leader is explained" holds out "Why vastus lateralis"

check "with nothing asked for, the disposition comes first" test "$(sed -n 4p out)" = "Why: Muscular pattern"
check "with nothing asked for, open danger questions are counted" holds out "danger questions."
run 0 explain "$published" --case septic-62m-gout-dental --alternative gout
check "a belief that nothing points to says why it stays unlikely" holds out "It stays unlikely: no place of the pain"
run 0 "${stairs[@]}" --muscle tensor-fasciae-latae
check "a hand that nobody laid on denied nothing" holds out "band: tensor fasciae latae; not asked)"
check "a cut list says how much more there is" grep -qE "^- and [0-9]+ more$" out
run 0 explain "$published" --case acl-graft-retropatellar --alternative gout
check "a proposed danger answer is marked" holds out "hot swollen joint (a danger sign)"
jq -c '.[] | select(.id == "septic-62m-gout-dental") | .answers.fever = {"value": "yes", "certainty": 0.6}
  | .answers.swelling = {"value": ["whole-knee"], "certainty": 0.5}' "$published" >unsure.json
run 0 explain unsure.json --red-flag septic-arthritis
check "red flag: how certain its answers are" holds out "fever: certainty 0.6"
check "red flag: only a certain answer lifts" holds out "swelling: + tibial tuberosity (for certain)"
run 0 "${stairs[@]}" --precaution inflammatory-or-clinical-uncertainty
check "a precaution of the open screen names it" holds out "Holds, because of: danger questions are open"
run 0 "${stairs[@]}" --precaution see-professional-first
check "what only an exemption ends does not hold for everybody" holds out "whom no answer exempts (treatment given by)"
run 0 "${stairs[@]}" --what-if practitioner=therapist
check "what if: the heading names who treats" holds out "What if: treatment given by: trained therapist"
run 0 "${stairs[@]}" --what-if pain-zone=+knee-outer
check "what if: an answer that was given so" holds out "Already answered so: pain sites:"
run 0 "${stairs[@]}" --what-if pain-zone=+calf
check "what if: a list as its difference" holds out "What if: pain sites: + calf"
check "what if: the ranking as what moved" holds out "- Muscle: gastrocnemius: unlikely 0.02 -> possible"
check "what if: what did not move is left out" lacks out "Muscle: vastus lateralis"
run 0 explain "$project/tests/expected/cases.json" --case cleared-outer-thigh-runner --what-if fever=yes
check "what if: care without raw ids" lacks out "vastus-lateralis"
check "what if: clearance" holds out "- Danger: cleared -> not cleared"

# What is refused.
run 2 "${stairs[@]}" --muscle vastus-lateralus
check "an unknown muscle gets the nearest" holds err "did you mean 'vastus-lateralis'?"
run 2 "${stairs[@]}" --what-if fevr=yes
check "an unknown question gets the nearest" holds err "did you mean 'fever'?"
run 2 "${stairs[@]}" --what-if fever=maybe
check "an unknown answer is named" holds err "unknown answer 'maybe' for fever"
run 2 "${stairs[@]}" --what-if pain-zone=-knee-bakc
check "a misspelt answer of a list gets the nearest" holds err "unknown answer 'knee-bakc' for pain-zone; did you mean 'knee-back'?"
run 2 "${stairs[@]}" --what-if fever
check "a change without an answer is refused" holds err "--what-if"
run 2 explain "$published" --case no-such-case
check "an unknown case is named" holds err "no-such-case"
run 2 explain "$published"
check "one of several must be named" holds err "--case"

exit $failed
