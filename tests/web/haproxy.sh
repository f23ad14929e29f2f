#!/usr/bin/env bash
# Two servers behind haproxy with the configuration that ships; one is killed while it is asked: no request is lost.
# Usage: haproxy.sh KNEEWISE [REQUESTS]. `scripts/test long` asks 60,000 times.
set -euo pipefail
kneewise=$1
requests=${2:-$((2000 * ${KNEEWISE_TEST_EFFORT:-1} * 3))}
here=$(cd "$(dirname "$0")" && pwd)
command -v haproxy h2load openssl curl >/dev/null || { echo "needs haproxy, nghttp2-client, openssl and curl: scripts/install test" >&2; exit 1; }
folder=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"

openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=intake.test -keyout key.pem -out cert.pem 2>/dev/null
cat cert.pem key.pem >both.pem
echo '{"hosts": ["intake.test", "127.0.0.1:18444"], "queue": 1000}' >clinic.json
sed 's/127.0.0.1:8091/127.0.0.1:18091/; s/127.0.0.1:8092/127.0.0.1:18092/' "$here/../../deploy/haproxy.cfg" >haproxy.cfg
for port in 18091 18092; do
  "$kneewise" serve --listen 127.0.0.1:$port --settings clinic.json --workers 1 2>server-$port.log &
  servers+=($!)
done
export KNEEWISE_BIND=127.0.0.1:18444 KNEEWISE_CERTIFICATE=$folder/both.pem KNEEWISE_HOST=intake.test
haproxy -c -q -f haproxy.cfg
haproxy -db -f haproxy.cfg >haproxy.log 2>&1 &
for _ in $(seq 200); do
  curl -skf -o /dev/null https://127.0.0.1:18444/health && break
  sleep 0.1
done
for port in 18091 18092; do
  for _ in $(seq 200); do
    curl -sf -o /dev/null http://127.0.0.1:$port/health && break
    sleep 0.1
  done
done
[ "$(curl -sk -o /dev/null -w '%{http_code}' https://127.0.0.1:18444/metrics)" = 404 ] || { echo "/metrics can be had from outside" >&2; exit 1; }

echo '{"case": {"answers": {"age": 47, "pain-zone": ["knee-front"], "fever": "no"}}, "knowledge": ""}' >body.json
h2load -n "$requests" -c 8 -m 4 -d body.json -H 'content-type: application/json' https://127.0.0.1:18444/api/interview/next >load.log &
load=$!
sleep 2
kill -KILL "${servers[0]}"
wait "$load"
grep -E '^(finished|requests|status codes)' load.log
grep -q "^requests: $requests total, $requests started, $requests done, $requests succeeded, 0 failed" load.log
grep -q "^status codes: $requests 2xx," load.log
