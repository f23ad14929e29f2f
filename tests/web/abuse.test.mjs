// Malformed and hostile requests, raw: each gets its error or is closed in time, and the server lives on.
import assert from 'node:assert';
import net from 'node:net';
import test, { after, before } from 'node:test';
import { serve } from './support.mjs';

let server;
before(async () => { server = await serve({ request_seconds: 2, connections: 200 }); });
after(async () => { assert.equal(await server.stop(), 0); });

/// Sends bytes, and gives back all that came until the server closed, or for a while.
function raw(text, wait = 4000) {
  return new Promise(done => {
    const socket = net.connect(server.port, '127.0.0.1');
    let got = '';
    const end = how => { socket.destroy(); done({ got, how, statuses: [...got.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(m => Number(m[1])) }); };
    socket.setTimeout(wait, () => end('open'));
    socket.on('data', data => { got += data; });
    socket.on('end', () => end('closed'));
    socket.on('error', () => end('closed'));
    socket.write(text);
  });
}
const host = () => `Host: 127.0.0.1:${server.port}\r\n`;
const get = (path, more = '') => `GET ${path} HTTP/1.1\r\n${host()}${more}\r\n`;
const post = (path, body, more = `Content-Length: ${Buffer.byteLength(body)}\r\n`) =>
  `POST ${path} HTTP/1.1\r\n${host()}Content-Type: application/json\r\n${more}\r\n${body}`;
const last = 'Connection: close\r\n';

const cases = [
  ['a good request', () => get('/health', last), 200],
  ['Content-Length and Transfer-Encoding', () => post('/api/assess', '0\r\n\r\nG', 'Content-Length: 6\r\nTransfer-Encoding: chunked\r\n'), 400],
  ['two lengths', () => post('/api/assess', '{} ', 'Content-Length: 2\r\nContent-Length: 3\r\n'), 400],
  ['a length with a sign', () => post('/api/assess', '{}', 'Content-Length: +2\r\n'), 400],
  ['a negative length', () => post('/api/assess', '{}', 'Content-Length: -2\r\n'), 400],
  ['a length in words', () => post('/api/assess', '{}', 'Content-Length: two\r\n'), 400],
  ['a negative chunk', () => post('/api/assess', '-2\r\n{}\r\n0\r\n\r\n', 'Transfer-Encoding: chunked\r\n'), 400],
  ['an endless chunk', () => post('/api/assess', 'FFFFFFFFFFFFFFFFF\r\n{}', 'Transfer-Encoding: chunked\r\n'), [400, 413]],
  ['another encoding', () => post('/api/assess', '{}', 'Transfer-Encoding: gzip\r\n'), 501],
  ['two encodings', () => post('/api/assess', '{}', 'Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n'), [400, 501]],
  ['a long body', () => post('/api/assess', '', 'Content-Length: 5000000\r\n'), 413],
  ['a long body in chunks', () => post('/api/assess', (`10000\r\n${'a'.repeat(65536)}\r\n`).repeat(32) + '0\r\n\r\n', 'Transfer-Encoding: chunked\r\n'), 413],
  ['a long head', () => get('/health', `X: ${'a'.repeat(100000)}\r\n`), 431],
  ['ten thousand fields', () => get('/health', 'X: a\r\n'.repeat(10000)), 431],
  ['a long path', () => get(`/${'a'.repeat(200000)}`), 431],
  ['a space before the colon', () => get('/health', 'X : a\r\n'), 400],
  ['a NUL in the path', () => get('/he\0alth'), 400],
  ['a bare line feed', () => `GET /health HTTP/1.1\nHost: x\n\n`, 400],
  ['no host', () => 'GET /health HTTP/1.1\r\n\r\n', 400],
  ['two hosts', () => get('/health', host()), 400],
  ['a strange host', () => 'GET /health HTTP/1.1\r\nHost: evil.example\r\n\r\n', 421],
  ['a whole address', () => get(`http://127.0.0.1:${server.port}/health`), 400],
  ['a path upwards', () => get('/../../etc/passwd'), 404],
  ['a path upwards, hidden', () => get('/%2e%2e%2fetc/passwd'), 404],
  ['a method that nobody knows', () => `BREW /health HTTP/1.1\r\n${host()}\r\n`, 405],
  ['the wrong method', () => get('/api/assess'), 405],
  ['TRACE', () => `TRACE / HTTP/1.1\r\n${host()}\r\n`, 405],
  ['CONNECT', () => `CONNECT 127.0.0.1:22 HTTP/1.1\r\n${host()}\r\n`, 400],
  ['a form', () => `POST /api/assess HTTP/1.1\r\n${host()}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\na=b`, 415],
  ['deep JSON', () => post('/api/assess', '['.repeat(200000), `Content-Length: 200000\r\n${last}`), 400],
  ['JSON that is no text', () => Buffer.concat([Buffer.from(post('/api/assess', '', `Content-Length: 4\r\n${last}`)), Buffer.from([0x22, 0xff, 0xfe, 0x22])]), 400],
  ['a huge number', () => post('/api/assess', '{"case":{"answers":{"age":1e999}}}', `Content-Length: 34\r\n${last}`), 400],
  ['HTTP/3.7', () => `GET /health HTTP/3.7\r\n${host()}\r\n`, 400],
  ['TLS', () => Buffer.from('16030100c8010000c40303', 'hex'), [400, 408, undefined]],
  ['an expectation', () => post('/api/assess', '{}', 'Content-Length: 2\r\nExpect: tea\r\n'), 417],
];

for (const [name, request, expected] of cases)
  test(`${name}: ${expected}`, async () => {
    const answer = await raw(request());
    assert.ok([expected].flat().includes(answer.statuses[0]), `${answer.statuses} ${answer.how}`);
    assert.ok(answer.statuses.length <= 1, 'one answer, never a second');
    assert.equal(answer.how, 'closed');
    if (answer.statuses[0] >= 400) assert.match(answer.got, /application\/problem\+json/);
  });

test('requests in a row are answered in their order', async () => {
  const { statuses } = await raw(get('/health') + post('/api/assess', '{}') + get('/nothing') + get('/health', last));
  assert.deepEqual(statuses.slice(0, 3), [200, 200, 404]);
});

test('Expect: 100-continue is answered before the body', async () => {
  const { statuses } = await raw(post('/api/assess', '{}', `Content-Length: 2\r\nExpect: 100-continue\r\n${last}`));
  assert.deepEqual(statuses, [100, 200]);
});

test('a head that comes a byte at a time is cut off', async () => {
  const began = Date.now();
  const answer = await new Promise(done => {
    const socket = net.connect(server.port, '127.0.0.1');
    let got = '';
    socket.write('GET /health HTTP/1.1\r\nX: ');
    const drip = setInterval(() => socket.write('a'), 100);
    socket.on('data', data => { got += data; });
    socket.on('error', () => {});
    socket.on('close', () => { clearInterval(drip); done(got); });
    socket.on('end', () => socket.end());
  });
  assert.match(answer, /^HTTP\/1\.1 408 /);
  assert.ok(Date.now() - began < 20000);
});

test('a body that never comes is cut off', async () => {
  const { statuses, how } = await raw(post('/api/assess', '{', 'Content-Length: 100\r\n'), 20000);
  assert.deepEqual(statuses, [408]);
  assert.equal(how, 'closed');
});

test('a thousand idle connections keep nobody out', async () => {
  const idle = Array.from({ length: 1000 }, () => net.connect(server.port, '127.0.0.1').on('error', () => {}));
  await new Promise(done => setTimeout(done, 500));
  assert.equal((await raw(get('/health', last), 10000)).statuses[0], 200);
  for (const socket of idle) socket.destroy();
});

test('after all this it is well, and has said nothing of what was sent', async () => {
  assert.equal((await fetch(new URL('/health', server.url))).status, 200);
  const metrics = await (await fetch(new URL('/metrics', server.url))).text();
  assert.match(metrics, /status="408"/);
  assert.doesNotMatch(metrics, /passwd|evil/);
  assert.doesNotMatch(server.said(), /passwd|evil/);
});
