// Requests that are almost right: bodies of real interviews with something changed, some told to a server that is busy.
// Whatever comes, it is answered by a class of response that the API has, and the server lives on. Prints what was reached.
import assert from 'node:assert';
import http from 'node:http';
import test from 'node:test';
import { serve } from './support.mjs';

const seconds = 10 * Number(process.env.KNEEWISE_TEST_EFFORT ?? 1);
let seed = Number(process.env.KNEEWISE_SEED ?? 20261129);
function random(n) {  // mulberry32
  seed = (seed + 0x6D2B79F5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) % n;
}
const one = list => list[random(list.length)];

/// Every place in a document: its holder and key.
function places(value, found = []) {
  if (value === null || typeof value !== 'object') return found;
  for (const key of Object.keys(value)) { found.push([value, key]); places(value[key], found); }
  return found;
}

const strange = [null, true, false, 0, -1, 1e308, 0.5, 500, '', 'yes', 'no', 'unknown', 'fever', 'fever=yes', 'pain-zone', 'age', 'practitioner', 'where', 'elsewhere', 'more-signs', '\u0000', '\u202e', 'a'.repeat(3000), [], {}, [[]], [null], ['left'], { value: 'yes', certainty: 2 }, { value: [], others: 'denied' }];

function mutated(body) {
  const copy = structuredClone(body);
  for (let i = random(3) + 1; i > 0; --i) {
    const all = places(copy);
    if (all.length === 0) return copy;
    const [holder, key] = one(all);
    const [otherHolder, otherKey] = one(all);
    switch (random(5)) {
      case 0: holder[key] = structuredClone(one(strange)); break;
      case 1: Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key]; break;
      case 2: holder[key] = structuredClone(otherHolder[otherKey]); break;
      case 3: if (Array.isArray(holder)) holder.push(structuredClone(holder[key])); else holder[`${key}x`] = holder[key]; break;
      default: if (typeof holder[key] === 'string' && holder[key]) { const at = random(holder[key].length); holder[key] = holder[key].slice(0, at) + one(['', 'z', '-', '=']) + holder[key].slice(at + 1); }
    }
  }
  return copy;
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 8 });
function send(url, method, path, headers, text) {
  return new Promise((done, failed) => {
    const request = http.request(new URL(path, url), { method, agent, headers: { ...headers, ...(text !== undefined && { 'content-length': Buffer.byteLength(text) }) } }, response => {
      let got = '';
      response.on('data', data => { got += data; });
      response.on('end', () => done({ status: response.statusCode, type: response.headers['content-type'], got }));
    });
    request.on('error', failed);
    request.end(text);
  });
}
const json = { 'content-type': 'application/json' };

/// Bodies of an interview in which something is answered at random.
async function seeds(url) {
  const bodies = [['/api/interview/next', {}]];
  for (let walk = 0; walk < 3; ++walk) {
    let body = {};
    for (let i = 0; i < 25; ++i) {
      const { status, got } = await send(url, 'POST', '/api/interview/next', json, JSON.stringify(body));
      if (status !== 200) break;
      const step = JSON.parse(got);
      const plain = { case: step.case, knowledge: step.knowledge.sha256 };
      bodies.push(['/api/assess', plain], ['/api/explain', { ...plain, what_if: { fever: 'yes' } }]);
      if (!step.prompt) { body = { case: step.case, beyond: step.beyond, alarms: step.alarms, go_on: true }; bodies.push(['/api/interview/next', body]); continue; }
      bodies.push(['/api/explain', { case: step.case, prompt: step.prompt.exchange }]);
      const chosen = step.prompt.options.filter(() => random(7) === 0).slice(0, 2).map(option => option.id);
      const reply = step.prompt.options.length && (chosen.length || step.prompt.none) && random(4) ? { chosen } : { unknown: true };
      body = { case: step.case, knowledge: step.knowledge.sha256, beyond: step.beyond, alarms: step.alarms, reply: { to: step.prompt.exchange, ...reply } };
      bodies.push(['/api/interview/next', body]);
    }
  }
  return bodies;
}

test('whatever comes is answered, and nothing breaks', async () => {
  const server = await serve({ queue: 4 }, '--workers', '2');
  const known = await seeds(server.url);
  const reached = {};
  const end = Date.now() + seconds * 1000;
  let count = 0;
  const shoot = async () => {
    const [path, body] = one(known);
    let text = JSON.stringify(mutated(body));
    if (random(12) === 0) { const at = random(text.length); text = text.slice(0, at) + one(['', '{', '"', '\\', '\ud800', '9']) + text.slice(at + random(4)); }
    const method = random(40) === 0 ? one(['PUT', 'DELETE', 'PATCH', 'OPTIONS']) : 'POST';
    const where = random(40) === 0 ? path + one(['/', 'x', '/..', '%00']) : path;
    const headers = random(40) === 0 ? { 'content-type': one(['text/plain', 'application/xml', '']) } : random(60) === 0 ? { ...json, host: 'evil.example' } : json;
    if (random(200) === 0) text = `${text}${' '.repeat(1100000)}`;
    const answer = await send(server.url, method, where, headers, text).catch(error => ({ status: error.code }));
    ++count;
    reached[answer.status] = (reached[answer.status] ?? 0) + 1;
    if (answer.status === 'ECONNRESET' || answer.status === 'EPIPE') return;  // it closed while a long body was being sent
    assert.ok([200, 204, 400, 404, 405, 409, 413, 415, 421, 503].includes(answer.status), `${answer.status} for ${text.slice(0, 2000)}`);
    const parsed = JSON.parse(answer.got);
    if (answer.status !== 200) { assert.equal(answer.type, 'application/problem+json'); assert.ok(parsed.detail.length > 0); }
    assert.doesNotMatch(server.said(), /worker failed/, text.slice(0, 4000));
  };
  while (Date.now() < end) await Promise.all(Array.from({ length: 8 }, shoot));
  console.log(`fuzz: ${count} requests, by status: ${JSON.stringify(reached)}`);
  for (const status of [200, 400, 404, 405, 409, 413, 415, 421, 503]) assert.ok(reached[status] > 0 || count < 2000, `${status} was not reached`);
  assert.equal((await send(server.url, 'GET', '/health', {})).status, 200);
  agent.destroy();
  assert.equal(await server.stop(), 0);
});
