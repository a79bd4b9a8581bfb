'use strict';
// The page of a recorded program. `step` is how many events have happened; everything shown follows from it.

const root = document.documentElement;
window.addEventListener('error', problem => { root.dataset.error = problem.message; });

const trace = JSON.parse(document.getElementById('data').textContent);
const { events, lanes, functions, files } = trace;
const byId = id => document.getElementById(id);
const make = (tag, kind, text) => {
  const element = document.createElement(tag);
  if (kind) { element.className = kind; }
  if (text !== undefined) { element.textContent = text; }
  return element;
};

const palette = ['#5b7be8', '#d9822b', '#2f9e6e', '#b45bc9', '#d1495b', '#2a9db0', '#8a7a2f', '#7a6ff0'];
const colorOf = lane => palette[lane % palette.length];
const isResume = kind => kind === 'next' || kind === 'send' || kind === 'throw' || kind === 'close';
/** A wait for something of the library: control goes back to whoever resumed. */
const goesBack = event => event.kind === 'delegate' && event.value !== 'await' && event.value !== 'yield from';
const isEnd = kind => kind === 'finish' || kind === 'fail';

/** What stands on an arrow. */
function labelOf(event) {
  switch (event.kind) {
    case 'create': return 'new';
    case 'next': return 'next';
    case 'send': return `send(${event.value})`;
    case 'throw': return `throw(${event.value})`;
    case 'close': return 'close()';
    case 'yield': return `yield ${event.value}`;
    case 'finish': return event.value === undefined ? 'never started' : event.value === 'None' ? 'return' : `return ${event.value}`;
    case 'fail': return event.value === 'GeneratorExit' ? 'closed' : `raise ${event.value}`;
    default: return event.value ?? '';
  }
}

// --- The state: lanes with their frames. Every event can be done and undone, so that any step is near. ---

const state = lanes.map((lane, number) => ({ status: number === 0 ? 'run' : 'none', frames: [] }));
let running = 0;
let step = 0;
const undone = [];

function change(log, target, key, value) {
  log.push([target, key, target[key]]);
  target[key] = value;
}

function apply(event) {
  const log = [];
  const lane = state[event.lane];
  const frames = lane.frames.slice(0, event.depth + 1);
  if (event.function !== undefined) {
    const known = frames[event.depth];
    while (frames.length < event.depth) { frames.push({ name: '…', line: 0, locals: {} }); }
    frames[event.depth] = {
      name: known && known.name ? known.name : functions[event.function].name,
      function: event.function,
      line: event.line,
      locals: event.locals !== undefined ? trace.locals[event.locals] : known ? known.locals : {},
    };
  }
  let comes = -1;
  switch (event.kind) {
    case 'call':
      frames.push({ name: event.value, line: 0, locals: {} });
      break;
    case 'return': case 'raise':
      if (event.depth > 0) { frames.length = event.depth; }
      break;
    case 'create': change(log, state[event.peer], 'status', 'made'); break;
    case 'next': case 'send': case 'throw': case 'close':
      change(log, lane, 'status', 'wait'); comes = event.peer; break;
    case 'delegate':
      if (event.peer !== undefined) { change(log, lane, 'status', goesBack(event) ? 'susp' : 'wait'); comes = event.peer; }
      break;
    case 'yield': change(log, lane, 'status', 'susp'); comes = event.peer; break;
    case 'finish': case 'fail': change(log, lane, 'status', 'done'); comes = event.peer; break;
  }
  change(log, lane, 'frames', frames);
  if (comes < 0) { comes = event.lane; }
  if (state[comes].status !== 'run') { change(log, state[comes], 'status', 'run'); }
  log.push(['running', running]);
  running = comes;
  return log;
}

function move(target) {
  target = Math.max(0, Math.min(events.length, target));
  while (step < target) { undone.push(apply(events[step++])); }
  while (step > target) {
    const log = undone.pop();
    for (let i = log.length - 1; i >= 0; i--) {
      if (log[i][0] === 'running') { running = log[i][1]; } else { log[i][0][log[i][1]] = log[i][2]; }
    }
    step--;
  }
}

// --- The diagram: rows and columns are worked out once, only what is visible is drawn. ---

const rowHeight = 28;
const rows = [];
const rowOf = new Int32Array(events.length + 1).fill(-1);
events.forEach((event, number) => {
  const isHidden = event.kind === 'line' || event.kind === 'return' || (event.kind === 'delegate' && event.peer === undefined);
  if (!isHidden) { rows.push(number); }
  rowOf[number + 1] = rows.length - 1;
});

const mostColumns = 12;
const columnOf = new Int32Array(lanes.length);
const born = new Int32Array(lanes.length).fill(-1);
const gone = new Int32Array(lanes.length).fill(rows.length);
let columnCount = 1;
(function place() {
  const free = [];
  const ended = [];
  const runsFrom = [0];
  rows.forEach((number, row) => {
    const event = events[number];
    if (event.kind === 'create') {
      for (const column of ended.splice(0)) { free.push(column); }
      free.sort((left, right) => left - right);
      const column = free.length ? free.shift() : columnCount < mostColumns ? columnCount++ : mostColumns - 1;
      columnOf[event.peer] = column;
      born[event.peer] = row;
    } else if (isEnd(event.kind)) {
      gone[event.lane] = row;
      if (columnOf[event.lane] < mostColumns - 1) { ended.push(columnOf[event.lane]); }
    }
  });
  born[0] = 0;
})();

/** For each column the stretches in which somebody stands there, and those in which he runs. */
const lives = Array.from({ length: columnCount }, () => []);
const runs = Array.from({ length: columnCount }, () => []);
for (let lane = 0; lane < lanes.length; lane++) {
  if (born[lane] >= 0) { lives[columnOf[lane]].push({ lane, from: born[lane], to: gone[lane] }); }
}
(function findRuns() {
  let who = 0;
  let since = -0.5;
  rows.forEach((number, row) => {
    const event = events[number];
    const next = isResume(event.kind) || event.kind === 'yield' || isEnd(event.kind) || (event.kind === 'delegate' && event.peer !== undefined) ? event.peer : event.lane;
    if (next !== who) {
      runs[columnOf[who]].push({ lane: who, from: since, to: row });
      who = next;
      since = row;
    }
  });
  runs[columnOf[who]].push({ lane: who, from: since, to: rows.length - 0.5 });
})();

/** The stretches that reach into some rows: they are in order, so the first is found by halving. */
function* within(stretches, from, to) {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle].to < from) { low = middle + 1; } else { high = middle; }
  }
  for (let i = low; i < stretches.length && stretches[i].from <= to; i++) { yield stretches[i]; }
}

const diagram = byId('diagram');
const canvas = byId('canvas');
const heads = byId('heads');
let laneWidth = 150;
const left = 70;
const xOf = column => left + column * laneWidth;

function measure() {
  const room = diagram.clientWidth - left - 30;
  laneWidth = Math.max(130, Math.min(330, columnCount > 1 ? (room - 90) / (columnCount - 1) : room));
  canvas.style.height = `${rows.length * rowHeight + 60}px`;
  canvas.style.width = `${Math.max(diagram.clientWidth - 16, xOf(columnCount - 1) + 110)}px`;
}

const isWide = code => (code >= 0x1100 && code <= 0x115f) || (code >= 0x2e80 && code <= 0xa4cf) || (code >= 0xac00 && code <= 0xd7a3)
  || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xfe30 && code <= 0xfe6f) || (code >= 0xff00 && code <= 0xff60) || (code >= 0x1f300 && code <= 0x3fffd);
const widthOf = character => isWide(character.codePointAt(0)) ? 12.4 : 7.3;

/** As much of a text as fits, and how wide that is. */
function fit(text, room) {
  let width = 0;
  let fitted = '';
  for (const character of text) {
    width += widthOf(character);
    if (width > room - 8) { return [fitted + '…', width]; }
    fitted += character;
  }
  return [fitted, width];
}

const svgTag = (tag, attributes, text) => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const name in attributes) { element.setAttribute(name, attributes[name]); }
  if (text !== undefined) { element.textContent = text; }
  return element;
};

function drawRow(row, group, panelWidth) {
  const event = events[rows[row]];
  const middle = rowHeight / 2;
  const from = xOf(columnOf[event.lane]);
  const room = panelWidth - from - 24;
  if (event.kind === 'output' || event.kind === 'error') {
    const text = event.value.replace(/\n$/, '').replace(/\n/g, ' ⏎ ');
    const [fitted, width] = fit(text === '' ? ' ' : text, room);
    if (event.kind === 'output') { group.append(svgTag('rect', { class: 'printed', x: from + 12, y: 4, width: width + 12, height: rowHeight - 8, rx: 6 })); }
    group.append(svgTag('text', { class: event.kind === 'output' ? 'printed' : 'errors', x: from + 18, y: middle + 4 }, fitted));
    return;
  }
  if (event.kind === 'call' || event.kind === 'raise') {
    const text = event.kind === 'call' ? event.value : `✗ ${event.value}`;
    group.append(svgTag('text', { class: event.kind === 'call' ? 'faint' : 'errors', x: from + 12, y: middle + 4 }, fit(text, room)[0]));
    return;
  }
  const style = event.kind === 'create' ? 'create' : event.kind === 'fail' && event.value !== 'GeneratorExit' ? 'fail' : event.kind === 'yield' || isEnd(event.kind) || goesBack(event) ? 'yield' : 'resume';
  const to = xOf(columnOf[event.peer]);
  const label = labelOf(event);
  if (from === to) {
    group.append(svgTag('path', { class: `arrow ${style}`, d: `M${from + 5} 6h22v14h-20` }));
    group.append(svgTag('path', { class: `tip ${style}`, d: `M${from + 6} 20l7 -4v8z` }));
    group.append(svgTag('text', { class: style, x: from + 34, y: middle + 4 }, fit(`${label} ${isResume(event.kind) || event.kind === 'create' ? '▸ ' + lanes[event.peer].name : ''}`, room - 20)[0]));
    return;
  }
  const sign = to > from ? 1 : -1;
  const end = to - sign * (event.kind === 'create' ? 0 : 5);
  group.append(svgTag('line', { class: `arrow ${style}`, x1: from + sign * 5, y1: middle, x2: end - sign * 6, y2: middle }));
  group.append(svgTag('path', { class: `tip ${style}`, d: `M${end} ${middle}l${-sign * 8} -4.5v9z` }));
  const [fitted, width] = fit(label, Math.abs(to - from) - 36);
  const centre = (from + to) / 2;
  group.append(svgTag('rect', { class: 'under', x: centre - width / 2 - 5, y: 5, width: width + 10, height: rowHeight - 10 }));
  group.append(svgTag('text', { class: style, x: centre, y: middle + 4, 'text-anchor': 'middle' }, fitted));
  if (event.kind === 'create') {
    const [name, size] = fit(lanes[event.peer].name, panelWidth - to - 8);
    group.append(svgTag('rect', { x: to + 2, y: 3, width: size + 14, height: rowHeight - 6, rx: 6, fill: colorOf(event.peer), opacity: .18 }));
    group.append(svgTag('text', { x: to + 9, y: middle + 4 }, name));
  } else if (isEnd(event.kind)) {
    group.append(svgTag('path', { class: 'arrow', stroke: colorOf(event.lane), d: `M${from - 5} ${middle - 5}l10 10m0 -10l-10 10` }));
  }
}

let drawn = null;
function drawDiagram() {
  const top = diagram.scrollTop;
  const first = Math.max(0, Math.floor(top / rowHeight) - 6);
  const last = Math.min(rows.length - 1, Math.ceil((top + diagram.clientHeight) / rowHeight) + 4);
  const panelWidth = parseFloat(canvas.style.width);
  const svg = svgTag('svg', { width: panelWidth, height: Math.max(0, last - first + 1) * rowHeight });
  svg.style.top = `${first * rowHeight + 8}px`;
  const under = svgTag('g', {});
  const over = svgTag('g', {});
  const yOf = row => (row - first + 0.5) * rowHeight;
  const current = rowOf[step];
  for (let row = first; row <= last; row++) {
    const group = svgTag('g', { class: `row${row > current ? ' later' : row === current ? ' now' : ''}`, transform: `translate(0 ${(row - first) * rowHeight})`, 'data-row': row });
    const hit = svgTag('rect', { class: 'hit', x: 0, y: 0, width: panelWidth, height: rowHeight });
    group.append(hit);
    under.append(group);
    const content = svgTag('g', { class: group.getAttribute('class'), transform: group.getAttribute('transform'), 'data-row': row });
    const event = events[rows[row]];
    content.append(svgTag('text', { class: 'faint', x: 40, y: rowHeight / 2 + 4, 'text-anchor': 'end' }, event.line > 0 ? event.line : ''));
    drawRow(row, content, panelWidth);
    over.append(content);
  }
  const lines = svgTag('g', { 'pointer-events': 'none' });
  for (let column = 0; column < columnCount; column++) {
    for (const life of within(lives[column], first, last + 1)) {
      lines.append(svgTag('line', { class: 'life', x1: xOf(column), x2: xOf(column), y1: yOf(Math.max(first - 1, life.from)), y2: yOf(Math.min(last + 1, life.to)) }));
    }
    for (const run of within(runs[column], first - 1, last + 1)) {
      const start = Math.max(first - 1, run.from);
      const stop = Math.min(last + 1, run.to);
      lines.append(svgTag('rect', { x: xOf(column) - 4, width: 8, y: yOf(start), height: Math.max(2, (stop - start) * rowHeight), rx: 3, fill: colorOf(run.lane), opacity: start > current ? .25 : .9 }));
    }
  }
  svg.append(under, lines, over);
  canvas.replaceChildren(svg);
  drawHeads(current);
}

/** Above each column stands who is there at the current step, or who comes next. */
function drawHeads(current) {
  heads.style.width = canvas.style.width;
  heads.replaceChildren();
  for (let column = 0; column < columnCount; column++) {
    const here = lives[column].filter(life => life.from <= current && life.to >= current);
    const shown = here.length ? here[here.length - 1] : lives[column].find(life => life.from > current) ?? lives[column][lives[column].length - 1];
    if (!shown) { continue; }
    const frames = state[0].frames;
    const inside = frames.length > 1 ? frames[frames.length - 1].function : undefined;
    const name = column === 0 && inside !== undefined ? `main program › ${functions[inside].name}` : column === mostColumns - 1 && lives[column].length > 1 ? `${lives[column].length} more` : lanes[shown.lane].name;
    const head = make('div', `head mono${here.length || column === 0 ? '' : ' idle'}`, name);
    head.title = name;
    head.style.left = `${xOf(column)}px`;
    head.style.maxWidth = `${laneWidth - 8}px`;
    head.style.borderColor = colorOf(shown.lane);
    heads.append(head);
    const half = head.offsetWidth / 2;
    if (xOf(column) - half < 4) { head.style.left = `${half + 4}px`; }
  }
}

function follow() {
  const row = Math.max(0, rowOf[step]);
  const y = row * rowHeight;
  const view = diagram.clientHeight - 60;
  if (y < diagram.scrollTop + rowHeight || y > diagram.scrollTop + view - 2 * rowHeight) { diagram.scrollTop = Math.max(0, y - view / 2); }
  const event = events[rows[row]];
  if (!event) { return; }
  const x = xOf(columnOf[event.peer ?? event.lane]);
  if (x < diagram.scrollLeft + 20 || x > diagram.scrollLeft + diagram.clientWidth - 60) { diagram.scrollLeft = Math.max(0, x - diagram.clientWidth / 2); }
}

// --- The source ---

const source = byId('source');
const token = /("""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?)|(#[^\n]*)|\b(\d[\w.]*)\b|\b(False|None|True|and|as|assert|async|await|break|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|match|case|nonlocal|not|or|pass|raise|return|try|while|with|yield)\b/g;
let shownFile = -1;
let lineElements = [];

function showFile(number) {
  if (number === shownFile) { return; }
  shownFile = number;
  byId('file').textContent = files[number].name;
  const text = files[number].text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const box = document.createDocumentFragment();
  lineElements = [];
  let code;
  const begin = () => {
    const line = make('div', 'line');
    code = make('span');
    line.append(make('span', 'n', lineElements.length + 1), code, make('span', 'w'));
    line.dataset.line = lineElements.length + 1;
    lineElements.push(line);
    box.append(line);
  };
  const put = (piece, kind) => piece.split('\n').forEach((part, i) => {
    if (i > 0) { begin(); }
    if (part) { code.append(kind ? make('span', kind, part) : part); }
  });
  begin();
  let at = 0;
  for (const match of text.matchAll(token)) {
    put(text.slice(at, match.index), '');
    put(match[0], match[1] ? 's' : match[2] ? 'c' : match[3] ? 'd' : 'k');
    at = match.index + match[0].length;
  }
  put(text.slice(at), '');
  source.replaceChildren(box);
}

let marked = [];
function drawSource(here) {
  if (files.length === 0) { return; }
  if (here) { showFile(functions[here.function].file); } else if (shownFile < 0) { showFile(0); }
  for (const line of marked) { line.classList.remove('here', 'waits'); line.lastChild.textContent = ''; }
  marked = [];
  const waiting = new Map();
  for (let lane = 0; lane < state.length && waiting.size < 50; lane++) {
    const { status, frames } = state[lane];
    const top = frames[frames.length - 1];
    if ((status === 'susp' || status === 'wait') && top && top.function !== undefined && functions[top.function].file === shownFile) {
      waiting.set(top.line, [...(waiting.get(top.line) ?? []), lanes[lane].name]);
    }
  }
  for (const [number, names] of waiting) {
    const line = lineElements[number - 1];
    if (line) {
      line.classList.add('waits');
      line.lastChild.textContent = `‖ ${names.slice(0, 2).join(', ')}${names.length > 2 ? ` +${names.length - 2}` : ''}`;
      marked.push(line);
    }
  }
  const line = here && lineElements[here.line - 1];
  if (line) {
    line.classList.add('here');
    marked.push(line);
    const y = line.offsetTop - source.offsetTop;
    if (y < source.scrollTop + 10 || y > source.scrollTop + source.clientHeight - 40) { source.scrollTop = y - source.clientHeight / 2; }
  }
}

// --- Frames, output, words ---

const fileLines = files.map(file => file.text.split(/\r\n?|\n/));
const textOf = (number, line) => (fileLines[functions[number].file][line - 1] ?? '').trim();

const statusNames = { run: '▶ runs', wait: '… waits', susp: '‖ suspended', made: 'not started' };
const mostCards = 40;

function drawFrames() {
  const alive = [];
  let left = 0;
  for (let lane = 0; lane < state.length; lane++) {
    const { status } = state[lane];
    if (status === 'none' || status === 'done') { continue; }
    if (alive.length < mostCards || lane === running) { alive.push(lane); } else { left++; }
  }
  const cards = alive.map(lane => {
    const { status, frames } = state[lane];
    const card = make('div', `card ${status}`);
    card.style.setProperty('--lane', colorOf(lane));
    const top = make('div', 'top');
    top.append(make('span', 'name mono', lanes[lane].name), make('span', 'state', statusNames[status]));
    card.append(top);
    for (const frame of frames) {
      const text = frame.function !== undefined ? textOf(frame.function, frame.line) : '';
      if (frame.line > 0) { card.append(make('div', 'at mono', `${frames.length > 1 ? frame.name.replace(/\(.*$/s, '') + ' ' : ''}${frame.line}: ${text}`)); }
      const list = make('dl', 'mono');
      for (const name in frame.locals) { list.append(make('dt', '', name), make('dd', '', frame.locals[name])); list.lastChild.title = frame.locals[name]; }
      if (list.childElementCount) { card.append(list); }
    }
    return card;
  });
  if (left) { cards.push(make('div', 'more', `and ${left.toLocaleString('en')} more`)); }
  const box = byId('frames');
  box.replaceChildren(...cards);
  const active = box.querySelector('.run');
  if (active) {
    const y = active.offsetTop - box.offsetTop;
    if (y < box.scrollTop || y + active.offsetHeight > box.scrollTop + box.clientHeight) { box.scrollTop = y - 8; }
  }
}

const outputs = events.map((event, number) => number).filter(number => events[number].kind === 'output' || events[number].kind === 'error');
const output = byId('output');
const mostOutputs = 5000;
let shownOutputs = 0;

function drawOutput() {
  let low = 0;
  let high = outputs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (outputs[middle] < step) { low = middle + 1; } else { high = middle; }
  }
  if (Math.abs(low - shownOutputs) > mostOutputs) { output.replaceChildren(); shownOutputs = Math.max(0, low - mostOutputs); }
  for (; shownOutputs > low && output.lastChild; shownOutputs--) { output.lastChild.remove(); }
  if (shownOutputs > low) { shownOutputs = Math.max(0, low - mostOutputs); }
  for (; shownOutputs < low; shownOutputs++) {
    const event = events[outputs[shownOutputs]];
    output.append(make('span', event.kind === 'error' ? 'e' : '', event.value));
    if (output.childElementCount > mostOutputs) { output.firstChild.remove(); }
  }
  for (const old of output.querySelectorAll('.fresh')) { old.classList.remove('fresh'); }
  if (low > 0 && outputs[low - 1] === step - 1) { output.lastChild.classList.add('fresh'); }
  output.scrollTop = output.scrollHeight;
}

function say() {
  const box = byId('say');
  box.replaceChildren();
  const name = lane => {
    const frames = state[lane].frames;
    const inside = lane === 0 && frames.length > 1 ? frames[frames.length - 1].function : undefined;
    return make('b', 'mono', inside === undefined ? lanes[lane].name : `${functions[inside].name}()`);
  };
  const code = text => make('code', '', text);
  const event = events[step - 1];
  if (!event) { box.append('The program has not begun. Press → or play.'); return; }
  const where = () => {
    const frames = state[event.peer].frames;
    const top = frames[frames.length - 1];
    return top && top.line ? [', which goes on at line ', String(top.line)] : [', which begins'];
  };
  switch (event.kind) {
    case 'line': box.append(name(event.lane), ` comes to line ${event.line}: `, code(textOf(event.function, event.line))); break;
    case 'call': box.append(name(event.lane), ' calls ', code(event.value), '.'); break;
    case 'return': box.append(name(event.lane), ': ', functions[event.function].name, ' returns ', code(event.value), '.'); break;
    case 'raise': box.append(code(event.value), ' leaves ', functions[event.function].name, '.'); break;
    case 'create': box.append(name(event.lane), ' makes ', name(event.peer), '; nothing of it has run yet.'); break;
    case 'next': box.append(name(event.lane), ' resumes ', name(event.peer), ...where(), '.'); break;
    case 'send': box.append(name(event.lane), ' sends ', code(event.value), ' into ', name(event.peer), ...where(), '.'); break;
    case 'throw': box.append(name(event.lane), ' throws ', code(event.value), ' into ', name(event.peer), ...where(), '.'); break;
    case 'close': box.append(name(event.lane), ' closes ', name(event.peer), '.'); break;
    case 'yield': box.append(name(event.lane), ' yields ', code(event.value), ' to ', name(event.peer), ' and stops at line ', String(event.line), ', keeping its variables.'); break;
    case 'delegate': if (event.peer === undefined) { box.append(name(event.lane), ' waits: ', code(event.value)); } else { box.append(name(event.lane), ': ', code(event.value), ' — control goes to ', name(event.peer), '.'); } break;
    case 'finish': if (event.value === undefined) { box.append(name(event.lane), ' has ended without ever starting.'); } else { box.append(name(event.lane), ' has ended and returns ', code(event.value), ' to ', name(event.peer), '.'); } break;
    case 'fail': box.append(name(event.lane), event.value === 'GeneratorExit' ? ' has ended: it was closed.' : ' has ended by ', event.value === 'GeneratorExit' ? '' : code(event.value)); break;
    case 'output': box.append(name(event.lane), ' prints ', code(event.value.replace(/\n$/, '')), '.'); break;
    case 'error': box.append('On standard error: ', code(event.value.replace(/\n$/, ''))); break;
  }
  if (step === events.length) { box.append(' This is the end.'); }
}

function draw() {
  const frames = state[running].frames;
  let here = frames[frames.length - 1];
  if (!here || here.function === undefined || here.line === 0) {
    const event = events[step - 1];
    here = event && event.function !== undefined && event.line > 0 ? { function: event.function, line: event.line } : undefined;
  }
  drawSource(here);
  follow();
  drawDiagram();
  drawFrames();
  drawOutput();
  say();
  byId('count').textContent = `step ${step.toLocaleString('en')} of ${events.length.toLocaleString('en')}`;
  byId('slider').value = step;
  root.dataset.step = step;
}

function go(target) { move(target); draw(); }

function goToRow(direction) {
  let row = rowOf[step] + direction;
  if (direction < 0 && rowOf[step] >= 0 && rows[rowOf[step]] + 1 < step) { row = rowOf[step]; }
  go(row < 0 ? 0 : row >= rows.length ? events.length : rows[row] + 1);
}

/** The next time that control is on a line, seen from here; from the start if there is none. */
function goToLine(number) {
  for (let i = 0; i < events.length; i++) {
    const at = (step + i) % events.length;
    const event = events[at];
    if (event.line === number && event.function !== undefined && functions[event.function].file === shownFile) { go(at + 1); return; }
  }
}

let timer = 0;
function pause() {
  clearTimeout(timer);
  timer = 0;
  byId('play').firstChild.firstChild.setAttribute('d', 'M4 2.5 13 8l-9 5.5z');
}

function play() {
  if (timer) { pause(); return; }
  if (step === events.length) { move(0); }
  byId('play').firstChild.firstChild.setAttribute('d', 'M5 3v10M11 3v10');
  const tick = () => {
    go(step + 1);
    if (step === events.length) { pause(); } else { timer = setTimeout(tick, +byId('speed').value); }
  };
  timer = setTimeout(tick, 0);
}

// --- Controls ---

byId('slider').max = events.length;
byId('slider').addEventListener('input', change => { pause(); go(+change.target.value); });
byId('first').addEventListener('click', () => { pause(); go(0); });
byId('back').addEventListener('click', () => { pause(); go(step - 1); });
byId('next').addEventListener('click', () => { pause(); go(step + 1); });
byId('last').addEventListener('click', () => { pause(); go(events.length); });
byId('play').addEventListener('click', play);
source.addEventListener('click', click => {
  const line = click.target.closest('.line');
  if (line) { pause(); goToLine(+line.dataset.line); }
});
diagram.addEventListener('click', click => {
  const row = click.target.closest('.row');
  if (row) { pause(); go(rows[+row.dataset.row] + 1); }
});
diagram.addEventListener('scroll', () => requestAnimationFrame(drawDiagram));
window.addEventListener('resize', () => { measure(); draw(); });
window.addEventListener('keydown', key => {
  if (key.ctrlKey || key.metaKey || key.altKey || key.target.tagName === 'SELECT') { return; }
  const actions = {
    ArrowRight: () => go(step + 1), ArrowLeft: () => go(step - 1), ArrowDown: () => goToRow(1), ArrowUp: () => goToRow(-1),
    Home: () => go(0), End: () => go(events.length),
  };
  if (key.key === ' ') { key.preventDefault(); play(); } else if (actions[key.key]) { key.preventDefault(); pause(); actions[key.key](); }
});

if (trace.cut) { byId('cut').textContent = `· the recording stops after ${trace.maxEvents.toLocaleString('en')} events`; }
measure();
// #end and #12 go to a step; #walk takes every step there and back again, for tests.
const wanted = location.hash.slice(1);
if (wanted === 'walk') {
  while (step < events.length) { go(step + 1); }
  while (step > 0) { go(step - 1); }
}
go(wanted === 'end' || wanted === 'walk' ? events.length : /^\d+$/.test(wanted) ? +wanted : 0);
root.dataset.ready = 'true';
