import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../../shared/document/edit/apply-edit.ts';
import { prepareEdit } from '../../../../shared/document/edit/prepare-edit.ts';
import { createProjectWriter } from '../../../../shared/document/file/project-writer.ts';
import { readProject } from '../../../../shared/document/file/read-project.ts';
import { findClashes } from '../../../../shared/document/merge/clashes.ts';
import { merge } from '../../../../shared/document/merge/merge.ts';
import type { ProjectDocument, StoredRecord } from '../../../../shared/document/model/document.ts';
import { redact } from '../../../../shared/document/sharing/redact.ts';
import { MAX_RATIO, SIZE_FACTOR, timeRatio } from '../../../helpers/measure/time-ratio.ts';
import { add, mustEqual, set, start } from '../helpers/copies.ts';
import { kinds, rules } from '../helpers/kinds.ts';
import { platform } from '../helpers/platform.ts';
import { patience } from '../laws/operations.ts';

const FEW = 6_400;

/** What `names` wrote into one field without seeing each other. */
const written = (names: readonly string[]): ProjectDocument => {
  const document = start(add('n1', { text: 'old', tags: ['a'] }));
  const dots = names.map((name) => `${name}-2`).sort((a, b) => (a < b ? 1 : -1));
  const [newest = '', ...rest] = dots;
  const note: StoredRecord = {
    text: `by ${newest}`,
    tags: ['a'],
    '~': { '*': 's-1', '+': dots, text: dots },
    '!': { text: Object.fromEntries(rest.map((dot) => [dot, `by ${dot}`])) },
  };
  const clock = { s: 1, ...Object.fromEntries(names.map((name) => [name, 2])) };
  return { ...document, clock, records: { note: { n1: note } } };
};

const namesOf = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from }, (_, index) => `Q${(from + index).toString(36)}`);

const read = (bytes: Uint8Array): ProjectDocument => {
  const outcome = readProject(bytes, platform);
  if (outcome.outcome !== 'ok') throw new Error(outcome.sentence);
  return outcome.document;
};

/** Everything that is done with a file, on copies with so many values of which they share a half. */
const worksOn = (count: number): { readonly [what: string]: () => unknown } => {
  const bytes = createProjectWriter(platform)(written(namesOf(0, count)));
  const mine = read(bytes);
  const theirs = written(namesOf(count / 2, count + count / 2));
  const edit = prepareEdit(mine, [set('n1', { text: 'one for all' })], rules);
  const half = { writes: edit.writes.map((write) => ({ ...write, seen: write.seen.slice(count / 2) })) };
  const edited = applyEdit(mine, half, 'Mine0001-3', rules).document;
  const forPartners = redact(mine, 'partners', kinds);
  return {
    reading: () => read(bytes),
    'merging theirs into mine': () => merge(mine, theirs, rules),
    'merging mine into theirs': () => merge(theirs, mine, rules),
    'merging a copy for partners': () => merge(forPartners, theirs, rules),
    'preparing an edit': () => prepareEdit(mine, [set('n1', { text: 'new' })], rules),
    'an edit that has seen all': () => applyEdit(mine, edit, 'Mine0001-3', rules),
    'an edit that has seen half': () => applyEdit(mine, half, 'Mine0001-3', rules),
    saving: () => createProjectWriter(platform)(edited),
    'redacting for partners': () => redact(mine, 'partners', kinds),
    'redacting for all': () => redact(mine, 'open', kinds),
    // Clashes are remembered by table.
    'listing clashes': () => findClashes({ ...mine, records: { note: { ...mine.records.note } } }, rules),
  };
};

describe('tens of thousands of values of one field', () => {
  it('take eight times as long as an eighth of them, whatever is done', { timeout: patience }, () => {
    const [few, many] = [worksOn(FEW), worksOn(FEW * SIZE_FACTOR)];
    for (const [what, work] of Object.entries(few))
      expect(timeRatio(work, many[what] ?? work), what).toBeLessThanOrEqual(MAX_RATIO);
  });

  it('are joined as a few are: what both have stays, what one has replaced goes', () => {
    const count = 60;
    const [mine, theirs] = [written(namesOf(0, count)), written(namesOf(count / 2, 2 * count))];
    const joined = merge(mine, theirs, rules).document;
    mustEqual(merge(theirs, mine, rules).document, joined, 'the other way round');
    const names = (document: ProjectDocument): unknown => document.records.note?.n1?.['~'];
    expect(names(joined)).toEqual(names(written(namesOf(0, 2 * count))));
    const edit = prepareEdit(mine, [set('n1', { text: 'one for all' })], rules);
    const settled = applyEdit(mine, edit, 'Mine0001-3', rules).document;
    const after = merge(theirs, settled, rules).document;
    const left = namesOf(count, 2 * count).map((name) => `${name}-2`);
    const stamp = after.records.note?.n1?.['~'];
    const dots = typeof stamp === 'object' ? stamp.text : [];
    expect([...(dots ?? [])].sort()).toEqual(['Mine0001-3', ...left].sort());
  });

  it('of one record with thousands of fields are read, prepared and applied in the time of their number', {
    timeout: patience,
  }, () => {
    const record = (count: number): ProjectDocument => {
      const document = start(add('n1', { text: 'old' }));
      const fields = Array.from({ length: count }, (_, index) => `f${index}`);
      const each = <T>(value: T) => Object.fromEntries(fields.map((field) => [field, value]));
      const note = {
        ...each('x'),
        '~': { '*': 's-1', ...each(['b-2', 'a-2']) },
        '!': each({ 'a-2': 'x' }),
        '?': fields,
      } as unknown as StoredRecord;
      return { ...document, clock: { s: 1, a: 2, b: 2 }, records: { note: { n1: note } } };
    };
    const change = (count: number) =>
      set('n1', Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}`, 'y'])));
    const work = (count: number) => {
      const bytes = createProjectWriter(platform)(record(count));
      return () => {
        const document = read(bytes);
        return applyEdit(document, prepareEdit(document, [change(count)], rules), 'M-3', rules);
      };
    };
    expect(timeRatio(work(2000), work(2000 * SIZE_FACTOR))).toBeLessThanOrEqual(MAX_RATIO);
  });
});
