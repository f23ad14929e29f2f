// The interview as a page. The server keeps nothing: what was said is the case in `step`, here and nowhere else, and it
// goes with each request. Texts reach the page as text only, never as markup.
import { bodyChart } from './chart.mjs';

const zoneQuestion = 'pain-zone';
const sideQuestion = 'side';
const view = document.getElementById('view');
const bar = document.getElementById('bar');
const statusLine = document.getElementById('status');
const dialog = document.getElementById('dialog');

let words = {};
let atlas = { zones: {} };
let settings = {};
let step = null;      // what the server said last
let trail = [];       // prompts that were put, with what was chosen there: for the way back
let place = 0;        // where in the trail we are
let complaint = '';
let begun = false;
let run = 0;          // counts interviews: an answer for an earlier person is thrown away

const t = (key, ...values) => (words[key] ?? key).replace(/\{(\d)\}/g, (_, n) => values[n]);

function el(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) node.addEventListener(key.slice(2), value);
    else if (value === true) node.setAttribute(key, '');
    else if (value !== false && value != null) node.setAttribute(key, value);
  }
  node.append(...children.filter(child => child != null && child !== false));
  return node;
}
const button = (text, onclick, attributes = {}) => el('button', { type: 'button', onclick, ...attributes }, text);
const say = text => { statusLine.textContent = text; };

// Shows a view: its heading takes the focus, so that a screen reader begins there.
function show(name, ...children) {
  document.body.classList.toggle('alarm', name === 'emergency');
  document.body.dataset.view = name;
  view.replaceChildren(...children.filter(Boolean));
  scrollTo(0, 0);
  const heading = view.querySelector('h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  document.title = `${heading.textContent} - ${t('title')}`;
}

// ---------------------------------------------------------------------------------------------- the server

class Problem extends Error {
  constructor(status, problem) { super(problem?.detail ?? ''); this.status = status; }
}

async function ask(path, body) {
  for (let attempt = 0; ; ++attempt) {
    const response = await fetch(path, body === undefined ? {} : {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body),
      signal: AbortSignal.timeout(15000),
    });
    const document = await response.json().catch(() => null);
    if (response.ok && document) return document;
    if (response.status !== 503 || attempt === 3) throw new Problem(response.status, document);
    await new Promise(done => setTimeout(done, 400 * 2 ** attempt));  // every request may be sent again
  }
}

// Does something that asks the server; when that fails nothing is lost, and it can be done again.
async function attempt(action) {
  const own = run;
  const late = setTimeout(() => say(t('loading')), 600);
  for (const one of view.querySelectorAll('button')) one.disabled = true;
  try {
    await action(() => own === run);
  } catch (error) {
    if (own === run) showProblem(error, () => attempt(action));
  } finally {
    clearTimeout(late);
    for (const one of view.querySelectorAll('button')) one.disabled = false;
  }
}

function showProblem(error, again) {
  const reached = error instanceof Problem;
  show('problem', el('h1', {}, t(reached ? 'wrong_heading' : 'offline_heading')),
    el('p', { class: 'lead' }, reached && error.message ? error.message : t('offline_text')),
    el('p', {}, reached ? t('offline_text') : ''),
    el('div', { class: 'row' }, button(t('try_again'), again, { class: 'main' }),
      place > 0 && button(t('back'), () => showPrompt(Math.min(place, trail.length - 1)))));
}

const caseNow = () => ({ ...(step?.case ?? { id: 'interview', answers: {} }), ...(complaint && { complaint }) });

// Sends what was said. @param more  reply, or go_on
async function next(more) {
  await attempt(async current => {
    const request = { case: caseNow(), ...more };
    if (step) Object.assign(request, { knowledge: step.knowledge.sha256, beyond: step.beyond, alarms: step.alarms });
    let answer;
    try {
      answer = await ask('/api/interview/next', request);
    } catch (error) {
      if (error.status !== 409) throw error;
      delete request.reply;  // the knowledge changed, and what was asked is asked anew
      answer = await ask('/api/interview/next', request);
    }
    if (!current()) return;
    const before = step;
    step = answer;
    if (answer.replayed) say(t('replayed'));
    showNext(before);
  });
}

function showNext(before) {
  if (step.end === 'emergency') return showEmergency();
  if (step.end === 'doctor-first') return showDoctorFirst();
  if (step.end) return showResult();
  // Putting a changed answer right leads on to what was not asked yet.
  place = trail.findIndex(one => one.prompt.id === step.prompt.id);
  if (place < 0) place = trail.push({ prompt: step.prompt, draft: null }) - 1;
  else trail[place].prompt = step.prompt;
  if (before && before.disposition !== step.disposition && step.alarms.length > 0) say(t('urgent_banner'));
  showPrompt(place);
}

// ---------------------------------------------------------------------------------------------- before the questions

function showStart(note) {
  bar.replaceChildren();
  show('start',
    note && el('p', { class: 'note calm', role: 'status' }, note),
    settings.clinic && el('p', { class: 'hint' }, settings.clinic),
    el('h1', {}, t('start_heading')),
    el('p', { class: 'lead' }, t('start_text')),
    el('p', { class: 'note caution' }, t('start_ill')),
    el('p', {}, t('start_no_diagnosis'), ' ', t('start_kept')),
    settings.consent && el('section', {}, el('h2', {}, t('consent')), ...settings.consent.split('\n').map(line => el('p', {}, line))),
    el('div', { class: 'row' }, button(t(settings.consent ? 'agree_start' : 'start'), () => { begun = true; showComplaint(); }, { class: 'main' })));
}

function showComplaint() {
  bar.replaceChildren();
  const field = el('textarea', { id: 'complaint', rows: 4, maxlength: 2000, 'aria-describedby': 'words-hint', autocomplete: 'off' });
  field.value = complaint;
  const form = el('form', { novalidate: true, onsubmit: event => { event.preventDefault(); complaint = field.value.trim(); next({}); } },
    el('h1', {}, el('label', { for: 'complaint' }, t('words_heading'))),
    el('p', { class: 'hint', id: 'words-hint' }, t('words_hint')),
    field,
    el('div', { class: 'actions' },
      button(t('back'), () => { complaint = field.value.trim(); showStart(); }, { class: 'quiet' }),
      el('button', { type: 'submit', class: 'main push' }, t('continue'))));
  show('complaint', form);
}

// ---------------------------------------------------------------------------------------------- a prompt

// What stands chosen at a prompt.
const emptyDraft = () => ({ chosen: [], unsure: [], numbers: {}, words: {}, more: false });

function showBar() {
  const { asked, left } = step.progress;
  const value = asked / Math.max(1, asked + left);
  const text = left > 1 ? t('progress', asked + 1, left - 1) : t('progress_last', asked + 1);
  bar.replaceChildren(button(`\u2039 ${t('back')}`, back, { class: 'quiet', 'aria-label': t('back') }), el('span', {}, text),
    el('progress', { max: 1, value, 'aria-label': text }));
}

function showPrompt(index) {
  place = index;
  const { prompt } = trail[index];
  const draft = trail[index].draft ??= emptyDraft();
  showBar();
  const alarmed = step.alarms.length > 0 && el('p', { class: 'note danger' }, t('urgent_banner'));
  const replayed = step.replayed && el('p', { class: 'note' }, t('replayed'));
  const form = el('form', { novalidate: true, onsubmit: event => { event.preventDefault(); submit(); } });
  const heading = el('h1', { id: 'ask' }, prompt.ask);
  const fault = el('p', { class: 'note danger', role: 'alert', hidden: true });
  const complain = (text, node) => { fault.textContent = text; fault.hidden = false; (node ?? fault).focus?.(); fault.scrollIntoView({ block: 'nearest' }); };
  const send = reply => next({ reply: { to: prompt.exchange, ...reply } });
  const simple = onlyQuestion(prompt);

  function submit() {
    const reply = replyOf(prompt, draft, complain);
    if (reply) send(reply);
  }

  const parts = [];
  if (simple === 'yes-no') parts.push(yesNo(prompt, draft, send));
  else if (simple === 'one-of') parts.push(oneOf(prompt, draft, send));
  else parts.push(...controls(prompt, draft));
  const nothing = prompt.none && simple !== 'yes-no' &&
    button(t('none'), () => { Object.assign(draft, emptyDraft(), { words: draft.words, numbers: draft.numbers }); sendNone(); });
  const sendNone = () => {
    const reply = replyOf(prompt, draft, complain, true);
    if (reply) send(reply);
  };
  const unknown = button(t('unknown'), () => { trail[index].draft = null; send({ unknown: true }); });
  form.append(...[alarmed, replayed, heading, hintOf(prompt, simple), whyAsked(prompt), fault, ...parts,
    el('div', { class: 'actions' },
      unknown, nothing,
      !simple && el('button', { type: 'submit', class: 'main push' }, t('continue')))].filter(Boolean));
  show('prompt', form);
}

function back() {
  if (document.body.dataset.view === 'review' || place === 0) return place === 0 ? showComplaint() : showPrompt(place);
  showPrompt(place - 1);
}

// A prompt of one question is answered with one touch.
function onlyQuestion(prompt) {
  if (prompt.numbers.length || prompt.words.length || prompt.more) return '';
  if (prompt.options.length === 1 && prompt.options[0].answer === 'yes') return 'yes-no';
  const questions = new Set(prompt.options.map(option => option.question));
  return questions.size === 1 && prompt.options.every(option => option.one_of) ? 'one-of' : '';
}

const isZones = prompt => prompt.options.length > 0 && prompt.options.every(option => option.question === zoneQuestion);

function hintOf(prompt, simple) {
  if (simple === 'yes-no' || prompt.options.length === 0) return null;
  const key = isZones(prompt) ? 'touch_chart' : simple === 'one-of' ? 'choose_one' : 'choose_all';
  return el('p', { class: 'hint', id: 'hint' }, t(key));
}

// "Why do you ask?" is answered where it was asked.
function whyAsked(prompt) {
  const answer = el('div', { class: 'note', hidden: true, tabindex: -1 });
  const opener = button(t('why'), async () => {
    const open = answer.hidden;
    opener.setAttribute('aria-expanded', String(open));
    answer.hidden = !open;
    if (!open || answer.childElementCount > 0) return;
    try {
      const { text } = await ask('/api/explain', { case: caseNow(), prompt: prompt.exchange });
      answer.replaceChildren(...blocks(text));
    } catch (error) {
      answer.replaceChildren(el('p', {}, error.message || t('offline_text')));
    }
  }, { class: 'quiet', 'aria-expanded': 'false' });
  return el('div', { class: 'why' }, opener, answer);
}

function yesNo(prompt, draft, send) {
  const [option] = prompt.options;
  const choose = yes => () => { Object.assign(draft, emptyDraft(), { chosen: yes ? [option.id] : [], answered: true }); send({ chosen: draft.chosen }); };
  const pressed = yes => draft.answered ? String((draft.chosen.length > 0) === yes) : null;
  return el('div', {},
    option.help && el('p', { class: 'hint' }, option.help),
    el('div', { class: 'pair', role: 'group', 'aria-labelledby': 'ask' },
      button(t('yes'), choose(true), { 'aria-pressed': pressed(true) }), button(t('no'), choose(false), { 'aria-pressed': pressed(false) })));
}

function oneOf(prompt, draft, send) {
  return el('div', { class: 'cards', role: 'group', 'aria-labelledby': 'ask' }, ...prompt.options.map(option =>
    button(option.label, () => { draft.chosen = [option.id]; send({ chosen: draft.chosen }); },
      { class: 'card', 'aria-pressed': draft.chosen.length ? String(draft.chosen.includes(option.id)) : null })));
}

// One option: a native box or ring, and its explanation.
function optionCard(option, draft, name, changed) {
  const key = `o-${option.id}`;
  const input = el('input', { type: option.one_of ? 'radio' : 'checkbox', name, id: key, value: option.id });
  input.checked = draft.chosen.includes(option.id);
  const unsure = el('input', { type: 'checkbox', id: `${key}-unsure` });
  unsure.checked = draft.unsure.includes(option.id);
  const explained = el('div', { class: 'explained', id: `${key}-help`, hidden: !unsure.checked },
    option.help && el('p', {}, option.help), el('label', {}, unsure, t('not_sure')));
  const opener = button(t('help_short'), () => {
    explained.hidden = !explained.hidden;
    opener.setAttribute('aria-expanded', String(!explained.hidden));
  }, { class: 'help', 'aria-label': t('help_for', option.label), 'aria-expanded': String(!explained.hidden), 'aria-controls': `${key}-help` });
  const others = () => [...document.getElementsByName(name)];
  input.addEventListener('change', () => {
    if (option.one_of) {
      const group = others().map(one => one.value);
      draft.chosen = draft.chosen.filter(id => !group.includes(id));
    } else {
      draft.chosen = draft.chosen.filter(id => id !== option.id);
    }
    if (input.checked) { draft.chosen.push(option.id); draft.unsure = draft.unsure.filter(id => id !== option.id); unsure.checked = false; }
    changed();
  });
  unsure.addEventListener('change', () => {
    draft.unsure = draft.unsure.filter(id => id !== option.id);
    if (unsure.checked) { draft.unsure.push(option.id); input.checked = false; draft.chosen = draft.chosen.filter(id => id !== option.id); }
    changed();
  });
  return el('li', {}, el('div', { class: 'card' }, el('label', { for: key }, input, el('span', {}, option.label)), opener), explained);
}

// Options by question: each choice is a group of its own; the rest stand together.
function groupsOf(prompt) {
  const groups = [];
  for (const option of prompt.options) {
    const key = option.one_of ? option.question : '';
    let group = groups.find(one => one.key === key);
    if (!group) groups.push(group = { key, ask: option.one_of ? option.asks : '', options: [] });
    group.options.push(option);
  }
  return groups;
}

function controls(prompt, draft) {
  const changes = [];
  const changed = () => changes.forEach(one => one());
  const parts = [];
  const chart = isZones(prompt) && zoneChart(prompt, draft, changed, changes);
  const wordParts = prompt.words.map(word => wordField(word, draft, changed, changes));
  const groups = groupsOf(prompt).map(group => {
    const list = el('ul', { class: 'cards' }, ...group.options.map(option => optionCard(option, draft, group.key || option.id, changed)));
    if (prompt.more && group.key === '') list.append(moreCard(draft, changed));
    const legend = el('legend', { class: group.ask && groupsOf(prompt).length > 1 ? '' : 'unseen' }, group.ask || prompt.ask);
    return el('fieldset', {}, legend, list);
  });
  const numbers = prompt.numbers.map(number => numberField(number, draft));
  if (chart) parts.push(chart, ...wordParts, ...groups, worstField(prompt, draft, changes));
  else parts.push(...numbers.filter((_, i) => prompt.numbers[i].needed), ...wordParts, ...groups, ...numbers.filter((_, i) => !prompt.numbers[i].needed));
  if (chart) parts.push(...numbers);
  changed();
  return parts;
}

function moreCard(draft, changed) {
  const input = el('input', { type: 'checkbox', id: 'more' });
  input.checked = draft.more;
  input.addEventListener('change', () => { draft.more = input.checked; changed(); });
  return el('li', {}, el('div', { class: 'card' }, el('label', { for: 'more' }, input, el('span', {}, t('more')))));
}

function numberField(number, draft) {
  const id = `n-${number.question}`;
  const whole = number.max - number.min;
  if (whole <= 10) {
    const values = Array.from({ length: whole + 1 }, (_, i) => number.min + i);
    return el('fieldset', {}, el('legend', {}, `${number.ask}`),
      el('div', { class: 'scale' }, ...values.map(value => {
        const input = el('input', { type: 'radio', name: id, id: `${id}-${value}`, value });
        input.checked = draft.numbers[number.question] === value;
        input.addEventListener('change', () => { draft.numbers[number.question] = value; });
        return el('div', { class: 'card' }, el('label', { for: `${id}-${value}` }, input, String(value)));
      })));
  }
  const input = el('input', { id, class: 'field', inputmode: 'decimal', autocomplete: 'off', maxlength: 8, 'aria-describedby': `${id}-range` });
  input.value = draft.numbers[number.question] ?? '';
  input.addEventListener('input', () => {
    const value = input.value.trim().replace(',', '.');
    if (value === '') delete draft.numbers[number.question];
    else draft.numbers[number.question] = Number(value);
    input.removeAttribute('aria-invalid');
  });
  return el('fieldset', { class: 'plain' }, el('legend', {}, el('label', { for: id }, number.ask)),
    el('div', { class: 'number' }, input, el('span', {}, number.unit), el('span', { class: 'unseen', id: `${id}-range` }, t('out_of', number.min, number.max))));
}

function wordField(word, draft, changed, changes) {
  const name = `w-${word.question}`;
  const inputs = word.answers.map(answer => {
    const input = el('input', { type: 'radio', name, id: `${name}-${answer.answer}`, value: answer.answer });
    input.addEventListener('change', () => { draft.words[word.question] = answer.answer; changed(); });
    return input;
  });
  changes.push(() => inputs.forEach(input => { input.checked = draft.words[word.question] === input.value; }));
  return el('fieldset', {}, el('legend', {}, word.ask), el('div', { class: 'segments' }, ...word.answers.map((answer, i) =>
    el('div', { class: 'card' }, el('label', { for: `${name}-${answer.answer}` }, inputs[i], answer.label)))));
}

// A touch on a leg ticks the box of that place, and says which leg it is.
function zoneChart(prompt, draft, changed, changes) {
  const zones = {};
  for (const option of prompt.options) if (atlas.zones[option.answer]) zones[option.answer] = atlas.zones[option.answer];
  if (Object.keys(zones).length === 0) return null;
  const sides = prompt.words.some(word => word.question === sideQuestion);
  const sideNow = () => sides ? draft.words[sideQuestion] ?? '' : step.case.answers?.[sideQuestion] ?? '';
  const chart = bodyChart(zones, words, (zone, side) => {
    const box = document.getElementById(`o-${zoneQuestion}=${zone}`);
    const before = sideNow();
    const other = before && before !== 'both' && before !== side;
    if (sides) draft.words[sideQuestion] = !before || draft.chosen.length === 0 ? side : other ? 'both' : before;
    // A place that is marked already on the other leg stays, and is marked on this one too.
    if (!(other && box.checked)) { box.checked = !box.checked; box.dispatchEvent(new Event('change', { bubbles: true })); }
    changed();
    say(`${box.closest('label').textContent}: ${box.checked ? t('yes') : t('no')}`);
  });
  changes.push(() => chart.show(draft.chosen.map(id => id.split('=')[1]), sideNow()));
  return chart.node;
}

// The worst of several places: it comes first.
function worstField(prompt, draft, changes) {
  const field = el('fieldset', { hidden: true }, el('legend', {}, t('worst')), el('div', { class: 'segments' }));
  changes.push(() => {
    field.hidden = draft.chosen.length < 2;
    field.lastElementChild.replaceChildren(...draft.chosen.map((id, i) => {
      const option = prompt.options.find(one => one.id === id);
      const input = el('input', { type: 'radio', name: 'worst', id: `worst-${id}`, value: id });
      input.checked = (draft.worst ?? draft.chosen[0]) === id;
      input.addEventListener('change', () => { draft.worst = id; });
      return el('div', { class: 'card' }, el('label', { for: `worst-${id}` }, input, option?.label ?? id));
    }));
  });
  return field;
}

// The reply, or nothing after saying what is missing. @param none  nothing of it is there
function replyOf(prompt, draft, complain, none = false) {
  const { chosen, unsure, more } = draft;
  const both = [t('none'), t('unknown')];
  for (const number of prompt.numbers) {
    const value = draft.numbers[number.question];
    if (value === undefined && !number.needed) continue;
    if (value === undefined || Number.isNaN(value) || value < number.min || value > number.max) {
      const field = document.getElementById(`n-${number.question}`);
      field?.setAttribute('aria-invalid', 'true');
      complain(t('error_number', number.label, number.min, number.max), field);
      return null;
    }
  }
  const nothing = chosen.length + unsure.length === 0 && !more;
  if (!none && prompt.options.length > 0 && nothing) {
    complain(prompt.none ? t('error_choose', ...both) : t('error_choose_unknown', both[1]));
    return null;
  }
  const missing = prompt.words.find(word => !(word.question in draft.words));
  if (!none && missing) {
    complain(t('error_missing', missing.ask), document.querySelector(`[name="w-${missing.question}"]`));
    return null;
  }
  const open = groupsOf(prompt).find(group => group.key && ![...chosen, ...unsure].some(id => group.options.some(option => option.id === id)));
  if (!none && !prompt.none && open && !prompt.more) {
    complain(t('error_missing', open.ask), document.getElementById(`o-${open.options[0].id}`));
    return null;
  }
  const ordered = draft.worst && chosen.includes(draft.worst) ? [draft.worst, ...chosen.filter(id => id !== draft.worst)] : chosen;
  return { chosen: ordered, unsure, numbers: draft.numbers, words: draft.words, ...(more && { more }) };
}

// ---------------------------------------------------------------------------------------------- alarms

function alarmList(alarms) {
  return alarms.map(alarm => el('section', { class: `note ${alarm.disposition === 'emergency' ? 'danger' : 'caution'}` },
    el('h2', {}, alarm.name),
    alarm.text && el('p', {}, alarm.text),
    alarm.because && el('p', {}, t('emergency_because', alarm.because)),
    alarm.kept && el('p', {}, t('kept_alarm'))));
}

function showEmergency() {
  bar.replaceChildren();
  const gravest = step.alarms.filter(alarm => alarm.disposition === 'emergency');
  show('emergency', el('div', { role: 'alert' }, el('h1', {}, t('emergency_heading')),
    el('p', { class: 'what' }, step.what_to_do), el('p', { class: 'lead' }, t('emergency_show'))),
  ...alarmList(gravest),
  el('div', { class: 'row' }, button(t('see_result'), showResult, { class: 'main' }), button(t('emergency_go_on'), () => next({ go_on: true })),
    trail.length > 0 && button(t('change_answers'), showReview, { class: 'quiet' })));
}

function showDoctorFirst() {
  bar.replaceChildren();
  show('doctor', el('h1', {}, t('doctor_heading')), el('p', { class: 'what' }, step.what_to_do), ...alarmList(step.alarms),
    el('div', { class: 'row' }, button(t('see_result'), showResult, { class: 'main' }), button(t('doctor_go_on'), () => next({ go_on: true }))));
}

// ---------------------------------------------------------------------------------------------- the end

// The blocks of a document as elements.
function blocks(list) {
  const nodes = [];
  let items = null;
  for (const block of list) {
    const inside = [block.lead && el('b', {}, `${block.lead} `), block.text];
    if (block.kind === 'item' || block.kind === 'option') {
      if (!items) nodes.push(items = el('ul'));
      const item = el('li', {}, ...inside);
      if (block.level > 0 && items.lastElementChild) {
        const parent = items.lastElementChild;
        if (parent.lastElementChild?.tagName !== 'UL') parent.append(el('ul'));
        parent.lastElementChild.append(item);
      } else {
        items.append(item);
      }
      continue;
    }
    items = null;
    if (block.kind === 'title') nodes.push(el('h1', {}, ...inside));
    else if (block.kind === 'heading') nodes.push(el('h2', {}, ...inside));
    else if (block.lead || block.text) nodes.push(el('p', { class: block.tone === 'plain' ? null : `note ${block.tone}` }, ...inside));
  }
  return nodes;
}

function chartOf(answers) {
  const given = answers?.[zoneQuestion];
  const chosen = Array.isArray(given) ? given : given?.value ?? [];
  const zones = {};
  for (const zone of Array.isArray(chosen) ? chosen : []) if (atlas.zones[zone]) zones[zone] = atlas.zones[zone];
  if (Object.keys(zones).length === 0) return null;
  const chart = bodyChart(zones, words);
  const side = answers?.[sideQuestion];
  chart.show(Object.keys(zones), typeof side === 'string' && side !== 'unknown' ? side : 'both');
  return chart.node;
}

async function showResult() {
  await attempt(async current => {
    const assessed = await ask('/api/assess', { case: caseNow() });
    if (current()) drawResult(assessed, 'person');
  });
}

function drawResult(assessed, audience) {
  bar.replaceChildren();
  const tab = (name, text) => button(text, () => drawResult(assessed, name), { 'aria-pressed': String(audience === name) });
  const kept = step.alarms.filter(alarm => alarm.kept);
  const article = el('article', { lang: 'en' }, el('h1', {}, t(audience === 'person' ? 'result_heading' : 'handover_heading')),
    ...blocks(assessed[audience].filter(block => block.kind !== 'title')));
  const chart = chartOf(step.case.answers);
  if (chart) article.insertBefore(el('figure', { class: 'figure' }, el('figcaption', { class: 'unseen' }, t('where_it_hurts')), chart), article.querySelector('h2'));
  show('result',
    settings.handover && el('div', { class: 'tabs', role: 'group', 'aria-label': t('whose_page') }, tab('person', t('for_me')), tab('therapist', t('for_therapist'))),
    ...alarmList(kept), article,
    el('div', { class: 'row' }, button(t('print'), () => print(), { class: 'main' }), button(t('change_answers'), showReview),
      button(t('ask_more'), askMore), button(t('finish'), confirmFinish)));
}

async function askMore() {
  const { end } = step;
  await next({ go_on: true });
  if (step?.end && step.end === end) say(t('nothing_more'));
}

function showReview() {
  bar.replaceChildren();
  show('review', el('h1', {}, t('review_heading')), el('p', { class: 'hint' }, t('review_text')),
    el('ol', { class: 'said' }, ...step.said.map(one => {
      const index = trail.findIndex(entry => entry.prompt.id === one.id);
      const inside = [el('span', { class: 'ask' }, one.ask), el('span', {}, one.said.join('; '))];
      return el('li', {}, index < 0 ? el('div', { class: 'card' }, ...inside) : el('button', { type: 'button', onclick: () => showPrompt(index) }, ...inside));
    })),
    el('div', { class: 'row' }, button(t(step.end ? 'to_result' : 'continue'), () => step.end ? showNext() : showPrompt(trail.length - 1), { class: 'main' })));
}

// ---------------------------------------------------------------------------------------------- shared devices

function wipe(note) {
  ++run;
  step = null;
  trail = [];
  place = 0;
  complaint = '';
  begun = false;
  if (dialog.open) dialog.close();
  dialog.replaceChildren();
  say('');
  showStart(note);
}

function openDialog(heading, text, ...buttons) {
  const line = el('p', { role: 'status' }, text);
  dialog.replaceChildren(el('h2', { id: 'dialog-title' }, heading), line, el('div', { class: 'row' }, ...buttons));
  dialog.showModal();
  return line;
}

function confirmFinish() {
  openDialog(t('finish_heading'), t('finish_text'), button(t('finish_yes'), () => wipe(t('erased')), { class: 'main' }),
    button(t('finish_no'), () => dialog.close()));
}

// On a shared device nobody's answers stay on the screen.
function watchIdle() {
  let touched = Date.now();
  let warned = 0;
  let line = null;
  const here = () => { touched = Date.now(); };
  for (const event of ['pointerdown', 'keydown', 'input', 'scroll']) addEventListener(event, () => { if (!warned) here(); }, { passive: true, capture: true });
  const stay = () => { warned = 0; here(); };
  dialog.addEventListener('close', stay);
  setInterval(() => {
    if (!begun) return stay();
    if (!warned && Date.now() - touched > settings.idle_seconds * 1000) {
      warned = Date.now();
      line = openDialog(t('idle_heading'), t('idle_text', settings.warning_seconds), button(t('idle_stay'), () => dialog.close(), { class: 'main' }), button(t('start_over'), () => wipe(t('erased'))));
    }
    if (!warned) return;
    const left = Math.ceil(settings.warning_seconds - (Date.now() - warned) / 1000);
    if (left <= 0) { warned = 0; wipe(t('erased')); }
    else if (left % 10 === 0) line.textContent = t('idle_text', left);
  }, 500);
}

// The browser's own way back leads to the question before, and loses nothing.
function watchBack() {
  history.pushState(null, '');
  addEventListener('popstate', () => {
    history.pushState(null, '');
    if (document.body.dataset.view === 'prompt') back();
    else if (document.body.dataset.view === 'complaint') showStart();
    else if (['result', 'doctor', 'emergency', 'review'].includes(document.body.dataset.view) && trail.length > 0) showReview();
  });
  addEventListener('beforeunload', event => { if (begun && !settings.kiosk) event.preventDefault(); });
  addEventListener('pageshow', event => { if (event.persisted) wipe(); });
}

async function begin() {
  words = await ask('words.en.json');
  document.documentElement.lang = words.lang;
  document.documentElement.dir = words.dir;
  [settings, atlas] = await Promise.all([ask('/api/settings'), ask('/api/atlas')]);
  watchBack();
  if (settings.kiosk) watchIdle();
  showStart();
}

begin().catch(error => showProblem(error, () => location.reload()));
