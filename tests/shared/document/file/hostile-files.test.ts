import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../../shared/document/edit/apply-edit.ts';
import { prepareEdit } from '../../../../shared/document/edit/prepare-edit.ts';
import { createProjectWriter } from '../../../../shared/document/file/project-writer.ts';
import { readProject } from '../../../../shared/document/file/read-project.ts';
import { merge } from '../../../../shared/document/merge/merge.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { nextDot } from '../../../../shared/document/model/dots.ts';
import {
  kindOfId,
  recordOf,
  recordsOf,
  trashedRecords,
} from '../../../../shared/document/model/selectors.ts';
import { redact } from '../../../../shared/document/sharing/redact.ts';
import { act, add, canonical, drop, set, start } from '../helpers/copies.ts';
import { kinds, rules } from '../helpers/kinds.ts';
import { platform } from '../helpers/platform.ts';
import { fileOf as file, good } from './hostile/make-file.ts';
import { hostileRecords } from './hostile/records.ts';

/** Whatever was read can be looked at, edited, merged, passed on and saved. */
const useAll = (document: ProjectDocument): void => {
  for (const kind of [...Object.keys(document.records), 'toString', '__proto__', 'constructor']) {
    for (const { id } of recordsOf(document, kind)) recordOf(document, { kind, id });
  }
  trashedRecords(document);
  const edited = act(document, 'E', set('n2', { text: 'edited' }), drop('n1'));
  merge(edited, document, rules);
  redact(edited, 'partners', kinds);
  const read = readProject(createProjectWriter(platform)(edited), platform);
  expect(['ok', 'brokenRecords']).toContain(read.outcome);
  if (!('document' in read) || !read.document) throw new Error('no document');
  expect(canonical(read.document)).toBe(canonical(edited));
};

describe('hostile files end in a named outcome and lose nothing', () => {
  for (const { name, records, outcome, more, clock, sessions } of hostileRecords) {
    it(`${name}: ${outcome}`, () => {
      const read = readProject(file(records, more, clock, sessions), platform);
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
    expect(record?.fields).toEqual({ text: 'kept', unreadable: { 'odd key': 1, '~': 7 } });
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
