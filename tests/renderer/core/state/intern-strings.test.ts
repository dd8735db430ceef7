import { getHeapStatistics } from 'node:v8';
import { expect, test } from 'vitest';
import { internStrings } from '../../../../renderer/core/state/intern-strings.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { collectGarbage } from '../../../helpers/measure/collect-garbage.ts';

/** A parsed document after all steps of the work. */
const parsed = (text: string): ProjectDocument => {
  const document = JSON.parse(text) as ProjectDocument;
  for (const _ of internStrings(document));
  return document;
};

/** Bytes that what is made keeps in memory. */
const held = (make: () => unknown): number => {
  collectGarbage();
  const before = getHeapStatistics().used_heap_size;
  const made = [make()];
  collectGarbage();
  const bytes = getHeapStatistics().used_heap_size - before;
  made.pop();
  return bytes;
};

test('it says what its text says, key by key', () => {
  const text = JSON.stringify({
    format: 'alongside/1',
    project: 'p1',
    clock: { A: 2 },
    sessions: {},
    records: {
      note: {
        n1: {
          text: 'x'.repeat(40),
          theme: 't1',
          tags: ['t1', 't1'],
          '~': { '*': 'A-1', text: ['A-1', 'A-2'] },
        },
        n2: { text: 'x'.repeat(40), theme: 't1', count: 3, gone: null, '~': 'A-1' },
      },
      theme: { t1: { title: 't1', '~': 'A-1' } },
      link: {},
    },
    trash: { note: { n3: { '~': 'A-2' } } },
    extra: {},
  });
  expect(parsed(text)).toEqual(JSON.parse(text));
});

test('a field that is named like what every object has stays a field', () => {
  const text =
    '{"records":{"note":{"n1":{"text":"one","__proto__":"one","constructor":"one","~":{"__proto__":"A-1","*":"A-1"}}}}}';
  const document = parsed(text);
  expect(JSON.stringify(document)).toBe(text);
  expect(Object.getPrototypeOf(document.records.note?.n1)).toBe(Object.prototype);
});

test('what many records say alike is kept once', () => {
  const link = { from: 'a-card-with-a-long-id', to: 'another-card-with-an-id', '~': 'Qm3xA9pL-1000001' };
  const ids = Array.from({ length: 20_000 }, (_, index) => `l${index}`);
  const text = JSON.stringify({ records: { link: Object.fromEntries(ids.map((id) => [id, link])) } });
  // The first time, the functions themselves take room.
  const [, shared = 0] = [1, 2].map(() => held(() => parsed(text)));
  const [, apart = 0] = [1, 2].map(() => held(() => JSON.parse(text)));
  expect(shared).toBeLessThan(0.8 * apart);
});
