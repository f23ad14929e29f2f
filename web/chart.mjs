// The body chart: both legs from the front and from the back. Pointers only: the native controls beside it are the
// truth, so it is hidden from screen readers, and no key reaches it.

const svgNames = 'http://www.w3.org/2000/svg';
// One right leg from the front, hip to foot, as in the report.
const outline = 'M52 30 C44 70 46 120 56 170 C62 210 70 235 70 262 C68 300 64 330 72 370 C78 405 84 425 84 445 C76 462 74 478 84 484 ' +
  'L118 484 C124 474 122 456 118 445 C120 420 130 390 134 355 C136 325 130 300 130 268 C136 225 152 170 156 90 C156 60 150 40 146 30 Z';
const apart = 118;  // how far the second leg of a view stands from the first
const legWidth = 200;

function add(parent, name, attributes = {}, text = '') {
  const node = document.createElementNS(svgNames, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  if (text) node.textContent = text;
  parent.append(node);
  return node;
}

// Where a leg stands in a view: from the front the right leg is on the left, from the back on the right.
function placed(view, side) {
  const first = (view === 'front') === (side === 'right');
  // The outline is that of a right leg from the front: mirrored, it is a left leg, or a right one from the back.
  const mirrored = (view === 'front') !== (side === 'right');
  return { shift: first ? 0 : apart, mirrored };
}

function zoneIn(view, side, zone) {
  const { shift, mirrored } = placed(view, side);
  // Zones of the back are given as they are seen there, on a right leg.
  const asDrawn = view === 'back' ? legWidth - zone.x : zone.x;
  return { x: shift + (mirrored ? legWidth - asDrawn : asDrawn), y: zone.y, rx: zone.rx, ry: zone.ry };
}

let clips = 0;  // so that their names are used once in a document

function drawView(view, zones, words, window) {
  const figure = document.createElement('div');
  figure.className = 'view';
  figure.dataset.view = view;
  const caption = document.createElement('b');
  caption.textContent = view === 'front' ? words.front : words.back_view;
  const svg = document.createElementNS(svgNames, 'svg');
  figure.append(caption, svg);
  svg.setAttribute('viewBox', `36 ${window.top} ${legWidth + apart - 72} ${window.bottom - window.top}`);
  const shapes = [];
  for (const side of ['right', 'left']) {
    const { shift, mirrored } = placed(view, side);
    const group = add(svg, 'g', { transform: `translate(${shift} 0)${mirrored ? ` translate(${legWidth} 0) scale(-1 1)` : ''}` });
    add(group, 'path', { d: outline, class: 'leg' });
    const clip = `leg-${++clips}`;
    add(add(svg, 'clipPath', { id: clip }), 'path', { d: outline, transform: group.getAttribute('transform') });
    if (view === 'front') add(group, 'ellipse', { cx: 100, cy: 272, rx: 15, ry: 17, class: 'kneecap' });
    if (view === 'back') add(group, 'path', { d: 'M82 268 q18 8 36 0', class: 'kneecap' });
    add(svg, 'text', { x: shift + legWidth / 2, y: window.bottom - 8 }, side === 'left' ? words.left_leg : words.right_leg);
    const marks = add(svg, 'g', { 'clip-path': `url(#${clip})` });
    for (const [id, zone] of Object.entries(zones)) {
      if (zone.view !== view) continue;
      const at = zoneIn(view, side, zone);
      const shape = add(marks, 'ellipse', { cx: at.x, cy: at.y, rx: at.rx, ry: at.ry, class: 'zone' });
      shape.dataset.zone = id;
      shape.dataset.side = side;
      shapes.push({ id, side, at, shape });
    }
  }
  return { figure, svg, shapes };
}

// The zone that a point means: the one in which it lies deepest, or the nearest within a finger's breadth.
function nearest(shapes, x, y, finger) {
  let best = null;
  for (const one of shapes) {
    const { at } = one;
    const distance = Math.hypot((x - at.x) / (at.rx + finger), (y - at.y) / (at.ry + finger));
    const size = at.rx * at.ry;
    if (distance <= 1 && (!best || distance < best.distance - .05 || (Math.abs(distance - best.distance) <= .05 && size < best.size)))
      best = { one, distance, size };
  }
  return best?.one;
}

/**
 * Draws the chart.
 * @param {object} zones  of the atlas, by id: those that can be chosen, or are marked
 * @param {object} words  the table of texts
 * @param {?function(string, string)} touched  told zone and side; without it the chart is a picture
 * @returns {{node: Element, show: function(string[], string)}}  `show` marks zones on a side: left, right, both or ''
 */
export function bodyChart(zones, words, touched) {
  const places = Object.values(zones);
  const window = { top: Math.max(0, Math.min(...places.map(z => z.y - z.ry)) - 24), bottom: Math.min(510, Math.max(...places.map(z => z.y + z.ry)) + 40) };
  const node = document.createElement('div');
  node.className = touched ? 'chart' : 'chart still';
  node.setAttribute('aria-hidden', 'true');
  node.dataset.view = 'front';
  const views = ['front', 'back'].filter(view => places.some(zone => zone.view === view)).map(view => drawView(view, zones, words, window));
  node.append(...views.map(view => view.figure));
  if (touched && views.length > 1) {
    node.classList.add('turns');
    const turn = document.createElement('button');
    Object.assign(turn, { type: 'button', className: 'turn', tabIndex: -1, textContent: words.turn_back });
    turn.addEventListener('click', () => {
      node.dataset.view = node.dataset.view === 'front' ? 'back' : 'front';
      turn.textContent = node.dataset.view === 'front' ? words.turn_back : words.turn_front;
    });
    node.append(turn);
  }
  for (const { svg, shapes } of views)
    if (touched) svg.addEventListener('click', event => {
      const matrix = svg.getScreenCTM();
      const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
      const hit = nearest(shapes, point.x, point.y, 12 / matrix.a);
      if (hit) touched(hit.id, hit.side);
    });
  const show = (chosen, side) => {
    for (const { shapes } of views)
      for (const { id, side: own, shape } of shapes)
        shape.classList.toggle('on', chosen.includes(id) && (side === own || side === 'both' || !side));
  };
  return { node, show };
}
