import { describe, expect, test } from 'vitest';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { canonicalText } from '../../../../shared/document/model/json-values.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { redact } from '../../../../shared/document/sharing/redact.ts';
import { kindRegistry } from '../../../../shared/records/kind-registry.ts';
import { testNumberFields } from '../../../../shared/records/privacy/small-numbers-in-tests.ts';
import { applyChanges } from '../../../helpers/document/apply-changes.ts';
import { broughtIn } from '../../interchange/canvas-world.ts';
import { add, canariesIn, join, readers, set, start, stored, whole, why } from './small-numbers-project.ts';

describe('what a copy shows instead', () => {
  const full = start(
    add('test', 't1', whole(6)),
    add('test', 't2', whole(40)),
    add('amendment', 'a1', { test: 't1', change: 'CANARYchange', reason: null }),
    add('evidence', 'e1', { figure: { value: 3, unit: 'people' } }),
    add('evidence', 'e2', { kind: 'story', statement: 'CANARYstory' }),
    add('test', 'secret', whole(6, { sensitivity: 'restricted' })),
  );

  test('is said by kind, id and field, with no number, and only of records that go', () => {
    const { shared } = redact(full, 'partners', kindRegistry).extra;
    const words = 'Kept back: about few people';
    expect(shared).toEqual({
      amendment: { a1: { change: words } },
      evidence: { e1: { figure: words } },
      test: { t1: Object.fromEntries([...testNumberFields].sort().map((field) => [field, words])) },
    });
    expect(JSON.stringify(shared)).not.toMatch(/[0-9](?![0-9]?":)/);
  });

  test('is made anew by each copy, and is not there where nothing is withheld', () => {
    const copy = redact(full, 'partners', kindRegistry);
    const older = { ...full, extra: { shared: { test: { t1: { actualN: 'CANARYolder' } } } } };
    expect(redact(older, 'partners', kindRegistry).extra).toEqual(copy.extra);
    expect(redact(start(add('test', 't2', whole(40))), 'partners', kindRegistry).extra).toEqual({});
  });
});

describe('what comes back from a partner', () => {
  const full = start(
    add('test', 't1', whole(6)),
    add('evidence', 'e1', { statement: 'It is so', figure: { value: 3, unit: 'people' } }),
    add('amendment', 'a1', { test: 't1', change: 'CANARYchange', reason: 'CANARYreason' }),
  );

  test('nothing, where nothing was done: not even the words that their copy showed instead', () => {
    for (const reader of readers) {
      const copy = redact(full, reader, kindRegistry);
      expect(join(full, copy)).toBe(full);
      expect(canonicalText(join(copy, full))).toBe(canonicalText(full));
    }
  });

  test('keeps every value that was withheld, takes every edit, and a third copy changes nothing of it', () => {
    for (const reader of readers) {
      const theirs = applyChanges(
        redact(full, reader, kindRegistry),
        [
          set('test', 't1', { title: 'Renamed', actualN: 12 }),
          set('evidence', 'e1', { statement: 'It was so' }),
          set('amendment', 'a1', { on: '2026-02-20' }),
        ],
        'Theirs01',
      );
      const third = applyChanges(full, [set('test', 't1', { surprise: 'None' })], 'Third001');
      const all = [
        join(join(full, theirs), third),
        join(join(third, theirs), full),
        join(theirs, join(third, full)),
      ];
      for (const merged of all) {
        expect(canonicalText(merged)).toBe(canonicalText(all[0]));
        const test = stored(merged, 'test', 't1');
        expect(test).toMatchObject({ ...whole(6), actualN: 12, title: 'Renamed', surprise: 'None' });
        expect(test?.['!']).toEqual({ actualN: { 'Start001-1': 6 } });
        expect(stored(merged, 'evidence', 'e1')?.figure).toEqual({ value: 3, unit: 'people' });
        expect(stored(merged, 'amendment', 'a1')).toMatchObject({ change: 'CANARYchange', on: '2026-02-20' });
        expect(merged.gap).toBeUndefined();
        expect(merged.extra).toEqual({});
      }
      expect(
        canariesIn(redact(all[0] as ProjectDocument, 'partners', kindRegistry)),
        'and all of it stays',
      ).toEqual([]);
    }
  });
});

test('the words of a file that a card was made of stay while the card holds some of them back', () => {
  const text = '**Test**\n\nA test\n\n**We predict:** 4 of 6 CANARYsay so';
  const node = { id: 'n', type: 'text', x: 0, y: 0, width: 200, height: 90, text };
  const { document } = broughtIn(JSON.stringify({ nodes: [node], edges: [] }));
  const [id = ''] = Object.keys(document.records.test ?? {});
  expect(recordOf(document, { kind: 'test', id })?.fields.prediction).toContain('CANARYsay');
  expect(canariesIn(redact(document, 'partners', kindRegistry))).toEqual([]);
  const permitted = applyChanges(document, [set('test', id, why)]);
  expect(canariesIn(redact(permitted, 'partners', kindRegistry))).toEqual(['CANARYsay']);
});
