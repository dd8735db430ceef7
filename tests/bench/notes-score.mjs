#!/usr/bin/env node
// Compares what the importer made of one file of notes with its key.
//   node tests/bench/notes-score.mjs NOTES KEY IMPORT PROJECT [--misses]
//     NOTES    the notes        KEY      NOTES.key.json
//     IMPORT   what `import-notes --json` printed      PROJECT  the project file that it wrote
// Prints one JSON line. --misses lists every wrong line on stderr. Exit 0; 2 when a file cannot be read.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { bag, plainName, shared, size, takeAway, tokens } from './notes-score-words.mjs';

const args = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const showMisses = process.argv.includes('--misses');
if (args.length !== 4) {
  console.error('node tests/bench/notes-score.mjs NOTES KEY IMPORT PROJECT [--misses]');
  process.exit(2);
}
const [notesPath, keyPath, importPath, projectPath] = args;
const json = (path) => {
  const text = readFileSync(path, 'utf8');
  return JSON.parse(text.slice(text.indexOf('{')));
};
let notes, key, report, project;
try {
  notes = readFileSync(notesPath);
  key = json(keyPath);
  report = json(importPath);
  project = json(projectPath);
} catch (error) {
  console.error(String(error.message));
  process.exit(2);
}

// ---- records: every kind that is a card or a theme; fields that hold no words of the notes are passed over
const NO_CARDS = new Set(['project', 'placement', 'link', 'map', 'session', 'person', 'participant']);
const NO_WORDS = new Set([
  'createdOn',
  'status',
  'theme',
  'order',
  '~',
  'kind',
  'unit',
  'bias',
  'origin',
  'category',
  'sourceTitle',
  'sourceWhere',
  'caveat',
  'raisedIn',
  'serves',
  'session',
  'heading',
  'dueOn',
  'startOn',
  'id',
]);
const wordsIn = (value, field) => {
  if (NO_WORDS.has(field)) return '';
  if (typeof value === 'string') return `${value} `;
  if (Array.isArray(value)) return value.map((v) => wordsIn(v, '')).join('');
  return '';
};
// owners, place and the like often repeat words of the title: they only count where the title lacks them
const SIDE = new Set(['owners', 'place', 'reportBackTo', 'who', 'by', 'source']);
const records = [];
for (const [kind, byId] of Object.entries(project.records ?? {})) {
  if (NO_CARDS.has(kind)) continue;
  for (const [id, r] of Object.entries(byId)) {
    let main = '';
    let side = '';
    for (const [field, value] of Object.entries(r)) {
      if (SIDE.has(field)) side += wordsIn(value, field);
      else main += wordsIn(value, field);
    }
    const words = bag(tokens(main));
    for (const [t, c] of bag(tokens(side))) if (!words.has(t)) words.set(t, c);
    records.push({
      kind,
      id,
      main,
      order: String(r.order ?? ''),
      fields: r,
      rest: new Map(words),
      words,
      lines: [],
    });
  }
}
records.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
records.forEach((r, at) => {
  r.at = records.length > 1 ? at / (records.length - 1) : 0;
});
const own = Object.values(project.records?.project ?? {})[0] ?? {};

// ---- keyed lines
const source = notes.toString('utf8').split(/\r?\n/);
const stale = [];
const keyed = key.lines.map((l, at) => {
  if (key.by === 'line' && (source[l.line - 1] ?? '').trim() !== l.text) stale.push(l.line);
  return {
    ...l,
    at: key.lines.length > 1 ? at / (key.lines.length - 1) : 0,
    index: at,
    bag: bag(tokens(l.text)),
    kinds: l.kind.split('|'),
  };
});

// lines of marks only (a rule, "|---|", an empty ">") are keyed but not scored
const lines = keyed.filter((l) => l.bag.size > 0);

// ---- 1. left out, said by the importer
const leftOut = (report.leftOut ?? []).map((l) => ({ ...l, bag: bag(tokens(l.text)), used: false }));
for (const l of lines) {
  const most = (o) => shared(l.bag, o.bag) >= 0.6 * size(l.bag);
  // one entry may stand for several lines (front matter, a disclaimer)
  const run = ` ${tokens(l.text).join(' ')} `;
  const longer = (o) =>
    size(o.bag) > (key.by === 'line' ? 1.3 * size(bag(tokens(source[o.line - 1] ?? ''))) : 2 * size(l.bag));
  const among = (o) => longer(o) && ` ${tokens(o.text).join(' ')} `.includes(run);
  const hit = leftOut.find((o) =>
    key.by === 'line'
      ? (o.line === l.line && most(o)) || (o.line < l.line && l.line - o.line < 25 && among(o))
      : (!o.used && most(o) && shared(l.bag, o.bag) >= 0.6 * size(o.bag)) || (l.bag.size >= 3 && among(o)),
  );
  if (hit) {
    hit.used = true;
    l.got = 'leftOut';
  }
}
// ---- 2. the record that holds most of the line's words, long lines first; words once claimed are gone
const byLength = lines.filter((l) => !l.got).sort((a, b) => size(b.bag) - size(a.bag) || a.index - b.index);
for (const l of byLength) {
  const all = size(l.bag);
  let best;
  for (const r of records) {
    const both = shared(l.bag, r.rest);
    if (both === 0) continue;
    const share = both / all;
    const tight = both / size(r.rest);
    if (share <= 0.5 && !(share >= 0.3 && tight >= 0.85 && both >= 4)) continue;
    const worth = share + 0.3 * tight - 0.3 * Math.abs(l.at - r.at);
    if (!best || worth > best.worth) best = { r, worth };
  }
  if (best) {
    l.record = best.r;
    takeAway(best.r.rest, l.bag);
    best.r.lines.push(l);
  }
}
for (const r of records) {
  r.lines.sort((a, b) => a.index - b.index);
  r.lines.forEach((l, n) => {
    l.got = n === 0 ? r.kind : 'joined';
  });
}
// ---- 3. no record: title, aim, objectives; else a sub-heading (the importer says that it accounts for every line)
let objectivesLeft = (report.byKind?.objective ?? 0) + (report.byKind?.aim ?? 0);
let noRecord = 0;
for (const l of lines.filter((x) => !x.got)) {
  const within = (text) => text && size(l.bag) > 0 && shared(l.bag, bag(tokens(text))) >= 0.6 * size(l.bag);
  if (within(own.aim)) {
    l.got = 'objective';
    objectivesLeft--;
  } else if (l.kinds.includes('objective') && objectivesLeft > 0) {
    l.got = 'objective';
    objectivesLeft--;
  } else {
    noRecord++;
    l.got = 'heading';
  }
  // the title of the notes stands for a theme or a heading
  if (l.got === 'heading' && l.kinds.includes('theme') && within(own.title)) l.got = 'theme';
}

// ---- kinds
const kinds = {};
const of = (k) => (kinds[k] ??= { tp: 0, fp: 0, fn: 0 });
let right = 0;
const headOf = (l) => lines.find((x) => (key.by === 'line' ? x.line === l.joinedTo : x.text === l.joinedTo));
for (const l of lines) {
  let good = l.kinds.includes(l.got);
  if (good && l.got === 'joined' && l.joinedTo !== undefined) {
    const head = headOf(l);
    if (head && head.record !== l.record) good = false;
  }
  if (good) {
    right++;
    of(l.got).tp++;
  } else {
    of(l.got).fp++;
    of(l.kinds[0]).fn++;
    if (showMisses)
      console.error(
        `${basename(notesPath)}:${l.line ?? '-'}\t${l.kind}\tgot ${l.got}\t${l.text.slice(0, 90)}`,
      );
  }
}
const round = (n) => Math.round(n * 100) / 100;
const perKind = {};
for (const k of Object.keys(kinds).sort()) {
  const { tp, fp, fn } = kinds[k];
  perKind[k] = {
    precision: tp + fp ? round(tp / (tp + fp)) : null,
    recall: tp + fn ? round(tp / (tp + fn)) : null,
    tp,
    fp,
    fn,
  };
}

// ---- owners and due dates of the actions that were found
const actions = { keyed: 0, found: 0, ownersRight: 0, dueAsked: 0, dueRight: 0, dueInvented: 0 };
for (const l of lines.filter((x) => x.kinds[0] === 'action')) {
  actions.keyed++;
  const r = l.got === 'action' ? l.record : undefined;
  if (l.dueOn) actions.dueAsked++;
  if (!r) continue;
  actions.found++;
  const said = new Set((r.fields.owners ?? []).map(plainName));
  const asked = new Set((l.owners ?? []).map(plainName));
  if (said.size === asked.size && [...asked].every((o) => said.has(o))) actions.ownersRight++;
  else if (showMisses)
    console.error(
      `${basename(notesPath)}:${l.line ?? '-'}\towners ${[...asked].join(', ')}\tgot ${[...said].join(', ')}`,
    );
  if (l.dueOn && r.fields.dueOn === l.dueOn) actions.dueRight++;
  else if (l.dueOn && showMisses)
    console.error(
      `${basename(notesPath)}:${l.line ?? '-'}\tdue ${l.dueOn} (${l.due})\tgot ${r.fields.dueOn}`,
    );
  if (!l.due && r.fields.dueOn) actions.dueInvented++;
}

// ---- people
const asked = new Map();
for (const p of key.people) asked.set(plainName(p), p);
const said = new Map();
for (const n of report.names ?? []) {
  const plain = plainName(n.name);
  if (!said.has(plain)) said.set(plain, { name: n.name, lines: new Set() });
  said.get(plain).lines.add(n.line);
}
const inside = (part, whole) => part !== whole && ` ${whole} `.includes(` ${part} `);
const found = [];
const missed = [];
for (const [plain, name] of asked) {
  if (said.has(plain)) found.push(name);
  else if (key.by === 'line') {
    // the importer may list the whole name for a line that has only a part of it
    const alone = source.flatMap((text, n) =>
      inside(plain, ` ${tokens(text).join(' ')} `.trim()) &&
      ![...asked.keys()].some((w) => inside(plain, w) && tokens(text).join(' ').includes(w))
        ? [n + 1]
        : [],
    );
    const whole = [...said.entries()].some(([w, s]) => inside(plain, w) && alone.some((n) => s.lines.has(n)));
    (whole ? found : missed).push(name);
  } else missed.push(name);
}
const wrong = [];
const cut = [];
for (const [plain, s] of said) {
  if (asked.has(plain)) continue;
  ([...asked.keys()].some((w) => inside(plain, w)) ? cut : wrong).push(s.name);
}
const notPeople = new Set((key.notPeople ?? []).map(plainName));
const saidRight = said.size - wrong.length - cut.length;

console.log(
  JSON.stringify({
    notes: key.notes,
    lines: lines.length,
    unscored: keyed.length - lines.length,
    right,
    accuracy: round(right / lines.length),
    kinds: perKind,
    actions,
    people: {
      precision: said.size ? round(saidRight / said.size) : null,
      recall: asked.size ? round(found.length / asked.size) : null,
      found: found.length,
      keyed: asked.size,
      missed,
      wrong,
      cut,
      notPeopleSaid: wrong.filter((n) => notPeople.has(plainName(n))),
    },
    noRecord,
    parts: report.byKind?.part ?? 0,
    recordsWithoutLine: records
      .filter((r) => r.lines.length === 0)
      .map((r) => `${r.kind}: ${r.main.trim()}`.slice(0, 80)),
    ...(stale.length ? { keyDoesNotMatchLines: stale } : {}),
  }),
);
