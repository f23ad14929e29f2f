#!/bin/bash
# The folders of src/ use each other in one direction only. Usage: folders.sh
set -u
cd "$(dirname "$0")/../.." || exit 1

# Each folder with those that it may include.
declare -A may=(
  [basics]=""
  [knowledge]="basics"
  [cases]="basics knowledge"
  [reasoning]="basics knowledge cases"
  [documents]="basics"
  [reports]="basics knowledge cases reasoning documents"
  [talk]="basics knowledge documents"
  [interview]="basics knowledge cases reasoning documents talk"
  [score]="basics knowledge cases reasoning documents"
  [practice]="basics knowledge cases reasoning documents reports talk interview score"
  [server]="basics knowledge cases reasoning documents reports interview"
  [commands]="basics knowledge cases reasoning documents reports talk interview score practice server"
)
failed=0
for folder in src/*/; do
  from=$(basename "$folder")
  if [ -z "${may[$from]+listed}" ]; then
    echo "src/$from: a folder that docs/architecture.md and this test do not know" >&2
    failed=1
    continue
  fi
  while IFS=: read -r file line include; do
    to=${include#*\"src/}
    to=${to%%/*}
    if [ "$to" != "$from" ] && [[ " ${may[$from]} " != *" $to "* ]]; then
      echo "$file:$line: src/$from must not use src/$to" >&2
      failed=1
    fi
  done < <(grep -nH '#include "src/[a-z_]*/' "$folder"*)
done
while read -r file; do
  echo "$file: clips.h is included in engine/engine.cpp alone" >&2
  failed=1
done < <(grep -rl 'clips/clips.h' engine src tests --include='*.cpp' --include='*.hpp' | grep -v '^engine/engine.cpp$')
exit $failed
