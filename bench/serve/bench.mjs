// What a request to `kneewise serve` costs: processor time, waiting times at half the rate
// that it can bear, and memory. Loopback only. Usage: node bench/serve/bench.mjs KNEEWISE [REQUESTS]
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

const kneewise = process.argv[2];
const requests = Number(process.argv[3] ?? 4000);
const cases = path.resolve(import.meta.dirname, '../../cases/published.json');
const ticks = 100;  // of a second, in /proc

const child = spawn(kneewise, ['serve', '--listen', '127.0.0.1:0', '--workers', '2'], { stdio: ['ignore', 'ignore', 'pipe'] });
const url = await new Promise(done => child.stderr.on('data', data => { const found = /http:[^ ]*\//.exec(data); if (found) done(found[0]); }));
while (!(await fetch(new URL('/health', url)).catch(() => null))?.ok) await new Promise(done => setTimeout(done, 50));

const agent = new http.Agent({ keepAlive: true, maxSockets: 16 });
function post(body) {
  return new Promise((done, failed) => {
    const request = http.request(new URL('/api/interview/next', url), { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } }, response => {
      let got = '';
      response.on('data', data => { got += data; });
      response.on('end', () => done({ status: response.statusCode, got }));
    });
    request.on('error', failed);
    request.end(body);
  });
}
const processor = pid => { const part = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' '); return (Number(part[11]) + Number(part[12])) / ticks; };
const memory = pid => Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;

// The requests of whole interviews, led with published cases: what they do not tell is unknown.
const bodies = [];
for (const { answers } of JSON.parse(fs.readFileSync(cases)).slice(0, 8)) {
  let body = '{}';
  for (let i = 0; i < 60; ++i) {
    bodies.push(body);
    const step = JSON.parse((await post(body)).got);
    if (!step.prompt) break;
    const single = new Set();
    const chosen = step.prompt.options.filter(option => [answers[option.question]?.value ?? answers[option.question]].flat().includes(option.answer) && !(option.one_of && single.has(option.question)) && single.add(option.question)).map(option => option.id);
    body = JSON.stringify({ case: step.case, knowledge: step.knowledge.sha256, beyond: step.beyond, alarms: step.alarms, reply: { to: step.prompt.exchange, ...(chosen.length ? { chosen } : { unknown: true }) } });
  }
}

async function load(count, connections, rate) {
  const times = [];
  let refused = 0;
  let next = 0;
  const began = performance.now();
  const worker = async () => {
    while (next < count) {
      const i = next++;
      if (rate) {
        const due = began + i * 1000 / rate;
        const wait = due - performance.now();
        if (wait > 0) await new Promise(done => setTimeout(done, wait));
      }
      const start = performance.now();
      const { status } = await post(bodies[i % bodies.length]);
      times.push(performance.now() - start);
      if (status !== 200) ++refused;
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  times.sort((a, b) => a - b);
  return { seconds: (performance.now() - began) / 1000, refused, at: share => times[Math.min(times.length - 1, Math.floor(times.length * share))] };
}

await load(Math.min(500, requests), 8);
const before = processor(child.pid);
const full = await load(requests, 8);
const each = (processor(child.pid) - before) / requests * 1000;
console.log(`${bodies.length} different requests; ${requests} at 8 connections: ${(requests / full.seconds).toFixed(0)} a second, ${each.toFixed(2)} ms of processor time each, ${full.refused} refused`);
const half = await load(Math.min(requests, 2000), 16, requests / full.seconds / 2);
console.log(`at half that rate, 16 connections: median ${half.at(.5).toFixed(1)} ms, 99th percentile ${half.at(.99).toFixed(1)} ms`);
const first = memory(child.pid);
await load(requests, 8);
console.log(`memory ${first.toFixed(0)} MB, after ${requests} more ${memory(child.pid).toFixed(0)} MB`);
agent.destroy();
child.kill();
