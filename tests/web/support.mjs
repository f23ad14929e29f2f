// What the tests of the page share: a server of their own, a browser, and somebody who answers.
import { spawn, execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const require = createRequire(process.env.KNEEWISE_MODULES + '/');
export const { chromium } = require('playwright-core');
const Axe = require('@axe-core/playwright').default;
export const kneewise = process.env.KNEEWISE;
export const project = path.resolve(import.meta.dirname, '../..');

/// Starts `kneewise serve` on a free port. @returns its address, and how to stop it
export async function serve(settings = {}, ...options) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kneewise-web-'));
  const file = path.join(folder, 'settings.json');
  fs.writeFileSync(file, JSON.stringify(settings));
  const child = spawn(kneewise, ['serve', '--listen', '127.0.0.1:0', '--settings', file, ...options], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  const ended = new Promise(done => child.on('exit', (code, signal) => done(code ?? signal)));
  const url = await new Promise((done, failed) => {
    child.stderr.on('data', data => {
      said += data;
      const found = /http:\/\/(127\.0\.0\.1:\d+)\//.exec(said);
      if (found) done(found[0]);
    });
    ended.then(code => failed(new Error(`kneewise serve ended with ${code}: ${said}`)));
  });
  for (let i = 0; i < 600; ++i) {
    const health = await fetch(new URL('/health', url)).catch(() => null);
    if (health?.ok) break;
    await new Promise(done => setTimeout(done, 50));
  }
  return {
    url, port: Number(new URL(url).port), pid: child.pid, ended, said: () => said,
    async stop() { child.kill('SIGTERM'); const code = await ended; fs.rmSync(folder, { recursive: true }); return code; },
  };
}

export const launch = () => chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });

/// What axe finds wrong, a line each.
export async function faults(page) {
  const { violations } = await new Axe({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  return violations.flatMap(one => one.nodes.map(node => `${one.id}: ${node.target} ${node.failureSummary.split('\n')[1]}`));
}

/// Whether anything is wider than the window.
export const tooWide = page => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/// Opens the page and goes on to the first prompt. @returns what the server said last, as it goes on
export async function begin(page, url, complaint = '') {
  const last = { step: null };
  page.on('response', async response => {
    if (response.url().endsWith('/api/interview/next') && response.ok()) last.step = await response.json().catch(() => last.step);
  });
  await page.goto(url);
  await page.getByRole('button', { name: /start/i }).click();
  if (complaint) await page.getByRole('textbox').fill(complaint);
  await next(page, last, () => page.getByRole('button', { name: 'Continue' }).click());
  return last;
}

/// Does something that asks the server, and waits until the page shows what it said.
export async function next(page, last, action) {
  const before = last.step;
  const [response] = await Promise.all([page.waitForResponse(one => one.url().endsWith('/api/interview/next')), action()]);
  last.step = await response.json();
  if (last.step.prompt) await page.locator('h1', { hasText: last.step.prompt.ask }).waitFor();
  else await page.locator('body[data-view=emergency], body[data-view=doctor], body[data-view=result]').waitFor();
  return before;
}

const listed = answer => answer === undefined || answer === 'unknown' ? [] : [answer?.value ?? answer].flat().map(String);

/// Answers the prompt that is shown, from the answers of a case: what these do not tell is denied, or not known.
export async function answerFrom(page, last, answers, touch = locator => locator.click()) {
  const { prompt } = last.step;
  const chosen = prompt.options.filter(option => listed(answers[option.question]).includes(option.answer) ||
    (option.question === 'practitioner' && !('practitioner' in answers) && option.answer === 'self'));
  const isYesNo = prompt.options.length === 1 && prompt.options[0].answer === 'yes' && !prompt.words.length && !prompt.numbers.length;
  const isOneOf = prompt.options.length > 0 && prompt.options.every(option => option.one_of && option.question === prompt.options[0].question) && !prompt.words.length && !prompt.numbers.length && !prompt.more;
  const press = name => touch(page.getByRole('button', { name, exact: true }));
  if (isYesNo) return next(page, last, () => press(chosen.length ? 'Yes' : 'No'));
  if (isOneOf) return next(page, last, () => chosen.length ? press(chosen[0].label) : press("I don't know"));
  let said = chosen.length > 0;
  const single = new Set();
  const worst = listed(answers['worst-zone'])[0];
  for (const option of [...chosen].sort((a, b) => (b.answer === worst) - (a.answer === worst))) {
    if (option.one_of && single.has(option.question)) continue;
    single.add(option.question);
    await touch(page.locator(`[id="o-${option.id}"]`));
  }
  for (const number of prompt.numbers) {
    const value = answers[number.question]?.value ?? answers[number.question];
    if (typeof value !== 'number') continue;
    said = true;
    if (number.max - number.min <= 10) await touch(page.locator(`[id="n-${number.question}-${Math.round(value)}"]`));
    else await page.locator(`[id="n-${number.question}"]`).fill(String(value));
  }
  for (const word of prompt.words) {
    const value = listed(answers[word.question])[0];
    if (!word.answers.some(answer => answer.answer === value)) continue;
    said = true;
    await touch(page.locator(`[id="w-${word.question}-${value}"]`));
  }
  const partial = prompt.words.some(word => !listed(answers[word.question])[0]) || prompt.numbers.some(number => number.needed && typeof (answers[number.question]?.value ?? answers[number.question]) !== 'number') ||
    (!prompt.none && prompt.options.some(option => option.one_of && !single.has(option.question)));
  return next(page, last, () => press(!said && prompt.none ? 'None of these' : said && !partial ? 'Continue' : "I don't know"));
}

/// A published case by its id.
export function publishedCase(id) {
  return JSON.parse(fs.readFileSync(path.join(project, 'cases/published.json'))).find(one => one.id === id);
}

/// What `kneewise evaluate` makes of a case.
export function evaluated(one) {
  return JSON.parse(execFileSync(kneewise, ['evaluate', '-', '--format', 'ndjson'], { input: JSON.stringify(one) }));
}
