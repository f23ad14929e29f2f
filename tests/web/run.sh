#!/usr/bin/env bash
# Tests of the served page and API, in a real browser and with raw requests: run.sh KNEEWISE FILE.test.mjs...
set -euo pipefail
kneewise=$1
shift
here=$(cd "$(dirname "$0")" && pwd)
modules=$here/../../build/web
command -v chromium node npm >/dev/null || { echo "needs chromium, nodejs and npm: scripts/install test" >&2; exit 1; }

# What the tests need of npm is there in exactly these versions, or is fetched; only one fetches.
mkdir -p "$modules"
(
  flock 9
  cmp -s "$here/package-lock.json" "$modules/node_modules/.locked" && exit
  cp "$here/package.json" "$here/package-lock.json" "$modules/"
  (cd "$modules" && npm ci --ignore-scripts --no-audit --no-fund >/dev/null)
  cp "$here/package-lock.json" "$modules/node_modules/.locked"
) 9>"$modules/.lock"

KNEEWISE=$kneewise KNEEWISE_MODULES=$modules exec node --test --test-concurrency=1 "${@/#/$here/}"
