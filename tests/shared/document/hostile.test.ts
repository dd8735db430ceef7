import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ProjectDocument } from '../../../shared/document/document.ts';
import { applyEdit, nextDot, prepareEdit } from '../../../shared/document/edit.ts';
import { merge } from '../../../shared/document/merge.ts';
import { MAX_BYTES, readProject } from '../../../shared/document/read-file.ts';
import { redact } from '../../../shared/document/redact.ts';
import { kindOfId, recordOf, recordsOf, trashOf } from '../../../shared/document/view.ts';
import { createWriter } from '../../../shared/document/write-file.ts';
import { act, add, canonical, drop, set, start } from './helpers/copies.ts';
import { kinds, rules } from './helpers/kinds.ts';
import { platform } from './helpers/platform.ts';

/** A file as a hostile hand would make it: whatever text, under a checksum that holds. */
const sealedText = (text: string): Uint8Array => {
  const head = platform.encode(`${text},\n"sum":"`);
  return platform.encode(`${text},\n"sum":"${crc32(head).toString(16).padStart(8, '0')}"}`);
};

const file = (records: string, more = '', clock = '{"s":3}'): Uint8Array =>
  sealedText(
    `{"format":"alongside/1",\n"project":"p1",\n"clock":${clock},\n"sessions":{},\n"records":${records},\n"trash":{}${more}`,
  );

const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;

const good = '"n2":{"text":"good","~":"s-1"}';

/** What is wrong, the records of the file, and what reading says; the good record beside it must always survive. */
const table: [name: string, records: string, outcome: string, more?: string, clock?: string][] = [
  ['nothing', `{"note":{\n${good}\n}}`, 'ok'],
  [
    'a record called __proto__',
    `{"note":{\n"__proto__":{"polluted":true,"~":"s-1"},\n${good}\n}}`,
    'brokenRecords',
  ],
  [
    'a field called __proto__',
    `{"note":{\n"n1":{"__proto__":{"polluted":true},"~":"s-1"},\n${good}\n}}`,
    'brokenRecords',
  ],
  [
    'a field called constructor',
    `{"note":{\n"n1":{"constructor":"x","~":"s-1"},\n${good}\n}}`,
    'brokenRecords',
  ],
  [
    'a kind called __proto__',
    `{"__proto__":{"n1":{"polluted":true,"~":"s-1"}},\n"note":{\n${good}\n}}`,
    'brokenRecords',
  ],
  ['a kind called constructor', `{"constructor":{"n1":{"~":"s-1"}},\n"note":{\n${good}\n}}`, 'brokenRecords'],
  ['a top-level key called __proto__', `{"note":{\n${good}\n}}`, 'ok', ',\n"__proto__":{"polluted":true}'],
  ['a session called __proto__', `{"note":{\n${good}\n}}`, 'brokenRecords', '', '{"s":3,"__proto__":1}'],
  ['an id like a method', `{"note":{\n"toString":{"text":"x","~":"s-1"},\n${good}\n}}`, 'ok'],
  ['an id like an index', `{"note":{\n"0":{"text":"x","~":"s-1"},\n${good}\n}}`, 'ok'],
  ['a record that is a text', `{"note":{\n"n1":"x",\n${good}\n}}`, 'brokenRecords'],
  ['a record that is a list', `{"note":{\n"n1":[1],\n${good}\n}}`, 'brokenRecords'],
  ['a record that is null', `{"note":{\n"n1":null,\n${good}\n}}`, 'brokenRecords'],
  ['no stamp', `{"note":{\n"n1":{"text":"x"},\n${good}\n}}`, 'brokenRecords'],
  ['a stamp that is a number', `{"note":{\n"n1":{"text":"x","~":7},\n${good}\n}}`, 'brokenRecords'],
  ['a stamp that is a list', `{"note":{\n"n1":{"text":"x","~":["s-1"]},\n${good}\n}}`, 'brokenRecords'],
  [
    'a stamp of numbers',
    `{"note":{\n"n1":{"text":"x","~":{"*":1,"text":[2]}},\n${good}\n}}`,
    'brokenRecords',
  ],
  [
    'a counter of 1e15',
    `{"note":{\n"n1":{"text":"x","~":"s-1000000000000000"},\n${good}\n}}`,
    'brokenRecords',
  ],
  ['a clock of 1e15', `{"note":{\n${good}\n}}`, 'brokenRecords', '', '{"s":3,"t":1e15}'],
  ['a clock of texts', `{"note":{\n${good}\n}}`, 'brokenRecords', '', '{"s":3,"t":"1"}'],
  [
    'a write that the clock does not know',
    `{"note":{\n"n1":{"text":"x","~":"s-9"},\n${good}\n}}`,
    'brokenRecords',
  ],
  [
    'a dead stamp among the living',
    `{"note":{\n"n1":{"text":"x","~":{"*":"s-1","-":"s-2"}},\n${good}\n}}`,
    'brokenRecords',
  ],
  [
    'other values that are none',
    `{"note":{\n"n1":{"text":"x","~":"s-1","!":7},\n${good}\n}}`,
    'brokenRecords',
  ],
  [
    'a withheld list that is none',
    `{"note":{\n"n1":{"text":"x","~":"s-1","?":7},\n${good}\n}}`,
    'brokenRecords',
  ],
  ['deep nesting', `{"note":{\n"n1":{"text":${deep(50_000)},"~":"s-1"},\n${good}\n}}`, 'brokenRecords'],
  ['a number too large', `{"note":{\n"n1":{"text":1e999,"~":"s-1"},\n${good}\n}}`, 'brokenRecords'],
  ['a deep top-level key', `{"note":{\n${good}\n}}`, 'brokenRecords', `,\n"future":${deep(50_000)}`],
  ['a table that is a list', `{"map":[1,2],\n"note":{\n${good}\n}}`, 'brokenRecords'],
];

/** Whatever was read can be looked at, edited, merged, passed on and saved. */
const useAll = (document: ProjectDocument): void => {
  for (const kind of [...Object.keys(document.records), 'toString', '__proto__', 'constructor']) {
    for (const { id } of recordsOf(document, kind)) recordOf(document, { kind, id });
  }
  trashOf(document);
  const edited = act(document, 'E', set('n2', { text: 'edited' }), drop('n1'));
  merge(edited, document, rules);
  redact(edited, 'partners', kinds);
  const read = readProject(createWriter(platform)(edited), platform);
  expect(['ok', 'brokenRecords']).toContain(read.outcome);
  if (!('document' in read) || !read.document) throw new Error('no document');
  expect(canonical(read.document)).toBe(canonical(edited));
};

describe('hostile files end in a named outcome and lose nothing', () => {
  for (const [name, records, outcome, more, clock] of table) {
    it(`${name}: ${outcome}`, () => {
      const read = readProject(file(records, more, clock), platform);
      expect(read.outcome).toBe(outcome);
      if (!('document' in read) || !read.document) throw new Error('no document');
      expect(recordOf(read.document, { kind: 'note', id: 'n2' })?.fields.text).toBe('good');
      if (read.outcome === 'brokenRecords') expect(read.details.length).toBeGreaterThan(0);
      useAll(read.document);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    });
  }

  it('a broken record keeps its values, is listed with its line, and can be edited', () => {
    const read = readProject(
      file(`{"note":{\n"n1":{"text":"kept","odd key":1,"~":7},\n${good}\n}}`),
      platform,
    );
    if (read.outcome !== 'brokenRecords') throw new Error(read.outcome);
    expect(read.broken).toMatchObject([{ kind: 'note', id: 'n1', line: 6 }]);
    const record = recordOf(read.document, { kind: 'note', id: 'n1' });
    expect(record?.fields).toEqual({ text: 'kept', unreadable: { 'odd key': 1 } });
    const edited = act(read.document, 'E', set('n1', { text: 'mended' }));
    expect(recordOf(edited, { kind: 'note', id: 'n1' })?.fields.text).toBe('mended');
  });

  it('a sound copy puts a broken record right', () => {
    const read = readProject(file(`{"note":{\n"n1":{"text":"damaged","~":7},\n${good}\n}}`), platform);
    const sound = readProject(file(`{"note":{\n"n1":{"text":"sound","~":"s-2"},\n${good}\n}}`), platform);
    if (read.outcome !== 'brokenRecords' || sound.outcome !== 'ok') throw new Error('outcome');
    for (const merged of [
      merge(read.document, sound.document, rules),
      merge(sound.document, read.document, rules),
    ]) {
      expect(recordOf(merged.document, { kind: 'note', id: 'n1' })?.fields.text).toBe('sound');
    }
  });

  it('an id in __proto__ is refused on writing', () => {
    const base = start(add('n1', { text: 'x' }));
    for (const name of ['__proto__', 'constructor', 'prototype', '', 'a b', '~']) {
      expect(() => prepareEdit(base, [add(name, {})], rules)).toThrow(RangeError);
      expect(() => prepareEdit(base, [add('n2', { text: 1 }, name)], rules)).toThrow(RangeError);
      const write = { kind: 'note', id: 'n1', register: name, value: 1, seen: [] };
      expect(() => applyEdit(base, { writes: [write] }, 's-9', rules)).toThrow(RangeError);
    }
    expect(kindOfId(base, 'toString')).toBeUndefined();
    expect(recordOf(base, { kind: 'toString', id: 'length' })).toBeUndefined();
  });

  it('counters end at 2^40', () => {
    expect(nextDot({ s: 2 ** 40 - 1 }, 't')).toBe(`t-${2 ** 40}`);
    expect(() => nextDot({ s: 2 ** 40 }, 't')).toThrow(RangeError);
  });
});

const whole = platform.decode(
  createWriter(platform)(start(add('n1', { text: 'one' }), add('n2', { text: 'two' }))),
);
const encoded = (text: string) => platform.encode(text);

/** Text of a file and how reading ends: the closed list. */
const outcomes: [name: string, bytes: Uint8Array, outcome: string][] = [
  ['as written', encoded(whole), 'ok'],
  ['a last line break, as editors add', encoded(`${whole}\n`), 'ok'],
  ['a value changed by hand', encoded(whole.replace('"one"', '"won"')), 'changedOutside'],
  ['Windows line ends', encoded(whole.replaceAll('\n', '\r\n')), 'changedOutside'],
  ['a byte order mark', encoded(`\uFEFF${whole}`), 'changedOutside'],
  ['a missing comma', encoded(whole.replace('},\n"n2"', '}\n"n2"')), 'changedOutside'],
  ['no sum', encoded('{"format":"alongside/1","project":"p1","clock":{},"records":{}}'), 'changedOutside'],
  ['cut in the middle', encoded(whole.slice(0, whole.length / 2)), 'cutShort'],
  ['cut in a letter', encoded(whole.replace('one', 'é')).subarray(0, whole.indexOf('one') + 1), 'cutShort'],
  ['empty', new Uint8Array(0), 'cutShort'],
  [
    'marks of git',
    encoded(whole.replace('"n1":', '<<<<<<< HEAD\n"n1":').replace('"n2":', '=======\n"n2":')),
    'conflictMarkers',
  ],
  ['a newer format', encoded(whole.replace('alongside/1', 'alongside/2')), 'newer'],
  ['a sealed file', encoded('{"format":"alongside/1","sealed":{"box":"…"}}'), 'sealed'],
  ['another program', encoded('{"nodes":[],"edges":[]}'), 'notOurs'],
  ['a list', encoded('[]'), 'notOurs'],
  ['null', encoded('null'), 'notOurs'],
  ['text', encoded('Hello'), 'notOurs'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), 'notOurs'],
  ['an unknown format of ours', encoded('{"format":"alongside/x"}'), 'notOurs'],
  ['a format that is a number', encoded('{"format":1}'), 'notOurs'],
  ['no project', encoded('{"format":"alongside/1"}'), 'notOurs'],
  ['brackets for ever', encoded('['.repeat(1_000_000)), 'notOurs'],
  ['over 64 MB', new Uint8Array(MAX_BYTES + 1), 'tooLarge'],
];

describe('every outcome of reading has a sentence', () => {
  for (const [name, bytes, outcome] of outcomes) {
    it(`${name}: ${outcome}`, () => {
      const read = readProject(bytes, platform);
      expect(read.outcome).toBe(outcome);
      expect(read.sentence).toMatch(/^[A-Z].*\.$/);
    });
  }

  it('doubled keys are looked for where the sum does not hold', () => {
    const twice = whole.replace('"text":"one"', '"text":"one","text":"two"');
    const read = readProject(encoded(twice), platform);
    expect(read.outcome).toBe('changedOutside');
    expect(read.details).toEqual(['Line 7: "text" is written twice; the last one is shown.']);
  });
});
