import { expect, test } from 'vitest';
import { parseDocument } from '../../../renderer/state/parse-document.ts';

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
  expect(parseDocument(text)).toEqual(JSON.parse(text));
});

test('a field that is named like what every object has stays a field', () => {
  const text =
    '{"records":{"note":{"n1":{"text":"one","__proto__":"one","constructor":"one","~":{"__proto__":"A-1","*":"A-1"}}}}}';
  const document = parseDocument(text);
  expect(JSON.stringify(document)).toBe(text);
  expect(Object.getPrototypeOf(document.records.note?.n1)).toBe(Object.prototype);
});
