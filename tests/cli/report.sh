#!/bin/bash
# report: the hand-over of one case, for therapist and person, as text, Markdown, HTML and JSON. Usage: report.sh BINARY
# shellcheck source=../support/cli.sh
. "$(dirname "$0")/../support/cli.sh" || exit 1
need xmllint

stairs=(report "$published" --case mr-c-outer-knee-stairs)
urgent=(report "$published" --case dvt-49m-acl-rehab)

for audience in therapist person; do
  for format in text md html json; do
    run 0 "${stairs[@]}" --audience $audience --format $format
    cp out once
    run 0 "${stairs[@]}" --audience $audience --format $format --output file
    check "$audience, $format: the same case gives the same bytes" cmp -s once file
    check "$audience, $format: it tells of the muscle" grep -qi "vastus lateralis" once
  done
done

run 0 "${stairs[@]}"
for part in "In the person's words:" "Not cleared:" "Precautions" "Muscles to examine" "To examine:" "Mistaken for:" \
  "Worth asking:" "Safety net" "Sources"; do
  check "the therapist's page has '$part'" holds out "$part"
done
check "the page names its knowledge" grep -qE "[Kk]nowledge [0-9.]+ \([0-9a-f]{12}\)" out

run 0 "${urgent[@]}" --audience person
check "an emergency is said first" bash -c 'head -6 out | grep -qi "emergency"'
check "an emergency considers no muscle" lacks out "Muscles to examine"
run 0 "${urgent[@]}" --format json
check "an emergency gives no care" json out '(.care // []) == []'
for audience in therapist person; do
  run 0 "${stairs[@]}" --audience $audience
  check "$audience: no raw id" bash -c "! grep -qE '(vastus|pain|knee|calf)-[a-z]+-?[a-z]*=' out"
done

run 0 "${stairs[@]}" --format html
check "HTML is one file" bash -c '! grep -qE "<script|<link|src=\"|href=\"http" out'
check "HTML shows the body chart with words for it" grep -qE '<svg[^>]*role="img".*<title>.*<desc>' out
check "the pictures are well-formed" bash -c 'grep -o "<svg.*</svg>" out | head -1 | xmllint --noout -'
run 0 "${stairs[@]}" --format json
check "JSON is the result" json out '(.id // .results[0].id) == "mr-c-outer-knee-stairs"'
printf '{"id": "<b>&\\u001b[31m", "complaint": "<script>alert(1)</script>", "answers": {"pain-zone": ["knee-front"]}}' >odd.json
run 0 report odd.json --format html
check "what people wrote stays text in HTML" lacks out "<script"
run 0 report odd.json
check "what people wrote stays text on a terminal" lacks out "$escape"

run 2 "${stairs[@]}" --format pdf
check "an unknown format is refused" holds err "--format takes text, md, html or json, not 'pdf'"
run 2 "${stairs[@]}" --audience nurse
check "an unknown audience is refused" holds err "nurse"
run 2 report
run 3 report nothing.json
check "a missing file is named" holds err "nothing.json"

exit $failed
