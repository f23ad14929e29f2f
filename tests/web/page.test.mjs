// The page in a real browser: by touch, by keyboard, for a screen reader, small, printed; and that it ends as `evaluate`.
import assert from 'node:assert';
import fs from 'node:fs';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { answerFrom, begin, evaluated, faults, launch, next, publishedCase, serve, tooWide } from './support.mjs';

let server;
let browser;
before(async () => { server = await serve({ clinic: 'Knee House', consent: 'We use your answers today.\nThey are not kept.' }); browser = await launch(); });
after(async () => { await browser.close(); assert.equal(await server.stop(), 0); });

/// A fresh page, and what went wrong on it.
async function opened(options = {}) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(120000);
  const page = await context.newPage();
  const wrong = [];
  page.on('console', message => { if (message.type() === 'error') wrong.push(message.text()); });
  page.on('pageerror', error => wrong.push(error.message));
  return { page, wrong, close: () => context.close() };
}

async function check(page, what) {
  assert.deepEqual(await faults(page), [], what);
  assert.equal(await tooWide(page), false, `${what}: wider than the window`);
}

const tap = locator => locator.tap();

test('five published cases, by touch, end as evaluate does; each view is accessible and fits', async () => {
  const seen = new Set();
  for (const id of ['mr-c-outer-knee-stairs', 'hiker-ryan-back-of-knee', 'cellist-18f-inner-leg', 'aneurysm-67m-golfer', 'tumour-17f-wakeboarder']) {
    const { page, wrong, close } = await opened();
    const one = publishedCase(id);
    const expected = evaluated(one);
    const last = await begin(page, server.url);
    for (let i = 0; i < 60 && last.step.prompt; ++i) {
      const { kind, id: prompt } = last.step.prompt;
      if (!seen.has(kind === 'page' ? prompt : kind)) await check(page, prompt);
      seen.add(kind === 'page' ? prompt : kind);
      await answerFrom(page, last, one.answers, tap);
    }
    assert.ok(last.step.end, 'it comes to an end');
    if (['emergency', 'urgent'].includes(expected.disposition)) assert.ok(['emergency', expected.disposition].includes(last.step.disposition), id);
    // What the case does not tell was denied by touch: the case that the page wrote is the one to compare with.
    assert.equal(last.step.disposition, evaluated(last.step.case).disposition, id);
    await check(page, last.step.end);
    if (last.step.end === 'emergency') assert.match(await page.getByRole('alert').innerText(), /Stop here/);
    if (['emergency', 'doctor-first'].includes(last.step.end)) await tap(page.getByRole('button', { name: 'See the result' }));
    await page.locator('body[data-view=result]').waitFor();
    await check(page, `${id}: result`);
    await tap(page.getByRole('button', { name: 'For the therapist' }));
    await check(page, `${id}: hand-over`);
    assert.deepEqual(wrong, []);
    await close();
  }
});

test('the keyboard alone suffices, and the focus begins at each heading', async () => {
  const { page, close } = await opened({ viewport: { width: 1024, height: 768 }, hasTouch: false });
  await page.goto(server.url);
  await page.locator('h1').waitFor();
  const focused = () => page.evaluate(() => document.activeElement.textContent);
  const reach = async name => {
    for (let i = 0; i < 80; ++i) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(wanted => (document.activeElement.getAttribute('aria-label') ?? document.activeElement.labels?.[0]?.textContent ?? document.activeElement.textContent) === wanted, name)) return;
    }
    assert.fail(`${name} is not reached`);
  };
  await reach('I agree, start');
  await page.keyboard.press('Enter');
  await reach('Continue');
  await page.keyboard.press('Enter');
  await page.locator('body[data-view=prompt]').waitFor();
  assert.equal(await focused(), await page.locator('h1').innerText());
  await reach('Me (myself)');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox').waitFor();
  await page.keyboard.press('Tab');
  await reach('How old are you?').catch(() => {});
  await page.getByRole('textbox').focus();
  await page.keyboard.type('47');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.locator('h1', { hasText: 'Where does it hurt' }).waitFor();
  assert.equal(await focused(), await page.locator('h1').innerText());
  assert.equal(await page.evaluate(() => [...document.querySelectorAll('[aria-hidden=true] *')].some(node => node.tabIndex >= 0 && node.matches('a,button,input'))), false);
  await close();
});

test('a touch on the chart ticks the box of the place, and says which leg', async () => {
  const { page, close } = await opened();
  const last = await begin(page, server.url);
  await answerFrom(page, last, {}, tap);
  await answerFrom(page, last, { age: 47, sex: 'female' }, tap);
  const touch = async (zone, side) => {
    const box = await page.locator(`.zone[data-zone=${zone}][data-side=${side}]`).boundingBox();
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  };
  const checked = id => page.locator(`[id="${id}"]`).isChecked();
  await touch('thigh-front', 'left');
  assert.equal(await checked('o-pain-zone=thigh-front'), true);
  assert.equal(await checked('w-side-left'), true);
  await touch('thigh-front', 'right');
  assert.equal(await checked('w-side-both'), true);
  assert.equal(await checked('o-pain-zone=thigh-front'), true);
  await page.locator('.turn').tap();
  await touch('calf', 'left');
  assert.equal(await checked('o-pain-zone=calf'), true);
  await page.locator('[id="worst-pain-zone=calf"]').tap();
  await next(page, last, () => page.getByRole('button', { name: 'Continue' }).tap());
  assert.deepEqual(last.step.case.answers['pain-zone'].value ?? last.step.case.answers['pain-zone'], ['calf', 'thigh-front']);
  assert.equal(last.step.case.answers.side, 'both');
  await close();
});

test('what was said comes back unharmed, and can be changed', async () => {
  const { page, close } = await opened();
  const last = await begin(page, server.url);
  await answerFrom(page, last, {}, tap);
  await answerFrom(page, last, { age: 47, sex: 'female' }, tap);
  await page.getByRole('button', { name: 'Back', exact: true }).tap();
  assert.equal(await page.getByRole('textbox').inputValue(), '47');
  await page.getByRole('textbox').fill('74');
  await next(page, last, () => page.getByRole('button', { name: 'Continue' }).tap());
  assert.equal(last.step.case.answers.age, 74);
  assert.equal(last.step.case.answers.sex, 'female');
  assert.match(await page.locator('h1').innerText(), /Where does it hurt/);
  await close();
});

test('a wrong or missing answer is said beside the question, and nothing is sent', async () => {
  const { page, close } = await opened();
  const last = await begin(page, server.url);
  await answerFrom(page, last, {}, tap);
  await page.getByRole('textbox').fill('forty');
  await page.getByRole('button', { name: 'Continue' }).tap();
  assert.match(await page.getByRole('alert').innerText(), /number from/);
  await check(page, 'with an error');
  assert.equal(last.step.said.length, 1);
  await close();
});

test('what is typed is never markup', async () => {
  const { page, wrong, close } = await opened();
  const attack = '<img src=x onerror="document.title=1"><script>alert(1)</script> & "q"';
  const last = await begin(page, server.url, attack);
  const urgent = { ...publishedCase('aneurysm-67m-golfer').answers };
  for (let i = 0; i < 60 && last.step.prompt; ++i) await answerFrom(page, last, urgent, tap);
  assert.equal(last.step.case.complaint, attack);
  if (last.step.end !== 'nothing-matters' && last.step.end !== 'enough-asked') await tap(page.getByRole('button', { name: 'See the result' }));
  await page.locator('body[data-view=result]').waitFor();
  for (const name of ['For the therapist', 'For me']) {
    await tap(page.getByRole('button', { name }));
    assert.equal(await page.locator('main img, main script').count(), 0);
  }
  assert.notEqual(await page.title(), '1');
  assert.deepEqual(wrong, []);
  await close();
});

test('two people at once never mix, and a wiped device remembers nobody', async () => {
  const [one, two] = await Promise.all([opened(), opened()]);
  const [a, b] = [await begin(one.page, server.url, 'First person'), await begin(two.page, server.url, 'Second person')];
  for (const answers of [{}, { age: 30, sex: 'male' }]) await Promise.all([answerFrom(one.page, a, answers, tap), answerFrom(two.page, b, { ...answers, ...(answers.age && { age: 81 }) }, tap)]);
  assert.equal(a.step.case.answers.age, 30);
  assert.equal(b.step.case.answers.age, 81);
  assert.equal(a.step.case.complaint, 'First person');
  const kept = await one.page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length, (await caches.keys()).length]);
  assert.deepEqual(kept, [0, 0, '', 0, 0]);
  await one.close();
  await two.close();
});

test('a shared device asks whether somebody is there, and wipes itself', async () => {
  const kiosk = await serve({ kiosk: true, idle_seconds: 10, warning_seconds: 20 });
  const { page, close } = await opened();
  await page.clock.install();
  const last = await begin(page, kiosk.url, 'Secret words');
  await page.clock.runFor(11000);
  await page.getByRole('dialog').waitFor();
  await check(page, 'the warning');
  await tap(page.getByRole('button', { name: 'I am still here' }));
  await page.clock.runFor(5000);
  assert.equal(await page.getByRole('dialog').count(), 0);
  await page.clock.runFor(40000);
  await page.locator('body[data-view=start]').waitFor();
  await tap(page.getByRole('button', { name: 'Start' }));
  assert.equal(await page.getByRole('textbox').inputValue(), '');
  assert.ok(last.step);
  await close();
  await kiosk.stop();
});

test('it fits 320 px, the dark, forced colours and right-to-left, and the chart too', async () => {
  for (const options of [{ viewport: { width: 320, height: 640 } }, { colorScheme: 'dark' }, { forcedColors: 'active' }]) {
    const { page, close } = await opened(options);
    const last = await begin(page, server.url);
    await answerFrom(page, last, {}, tap);
    await answerFrom(page, last, { age: 47, sex: 'female' }, tap);
    await check(page, JSON.stringify(options));
    await page.evaluate(() => { document.documentElement.dir = 'rtl'; });
    assert.equal(await tooWide(page), false);
    await close();
  }
});

test('what a screen reader is told of the first prompts is as it was', async () => {
  const { page, close } = await opened();
  const last = await begin(page, server.url);
  let told = '';
  for (const answers of [{}, { age: 47, sex: 'female' }, { 'pain-zone': ['knee-front'], side: 'left' }]) {
    told += `# ${last.step.prompt.id}\n${await page.locator('body').ariaSnapshot()}\n\n`;
    await answerFrom(page, last, answers, tap);
  }
  await close();
  const file = path.join(import.meta.dirname, 'told.txt');
  if (process.env.KNEEWISE_UPDATE) fs.writeFileSync(file, told);
  assert.equal(told, fs.readFileSync(file, 'utf8'));
});

test('every text of the page is in its table, and none is left over', () => {
  const words = JSON.parse(fs.readFileSync(path.join(import.meta.dirname, '../../web/words.en.json')));
  const source = ['kneewise.mjs', 'chart.mjs'].map(name => fs.readFileSync(path.join(import.meta.dirname, '../../web', name), 'utf8')).join('\n');
  const used = new Set([...source.matchAll(/(?:\bt\(|words\.)\s*'?([a-z_]+)/g)].map(match => match[1]));
  for (const match of source.matchAll(/'([a-z_]+)'/g)) if (match[1] in words) used.add(match[1]);
  for (const key of Object.keys(words)) assert.ok(used.has(key), `${key} is not used`);
});
