import { expect, test } from 'vitest';
import { type Clip, parseClip, serializeClip } from '../../../../../renderer/screens/map/clipboard/clip.ts';

const card = (id: string, more: object = {}) => ({
  id,
  kind: 'barrier',
  fields: { statement: `Words of ${id}` },
  at: [0, 0] as const,
  ...more,
});

const clip = (more: object = {}): Clip => ({
  project: 'p1',
  title: 'Evenings',
  map: 'p1_main',
  isCut: false,
  cards: [card('a'), card('b')],
  links: [{ from: 'a', relation: 'relatesTo', to: 'b', fields: {} }],
  themes: [],
  left: 0,
  ...more,
});

const changed = (more: object): string => JSON.stringify({ ...JSON.parse(serializeClip(clip())), ...more });

test('what was written is read again, and what is not ours is left to others', () => {
  expect(parseClip(serializeClip(clip()))).toMatchObject({ clip: clip() });
  for (const text of ['', 'a list\nof lines', '{"nodes":[]}', '[{"alongside":"cards"}]'])
    expect(parseClip(text)).toBeUndefined();
});

const proto = '{"alongside":"cards","version":1,"__proto__":{"cards":1}}';
const many = Array.from({ length: 5_001 }, (_, at) => card(`c${at}`));

test.each([
  ['cut in the middle', serializeClip(clip()).slice(0, -20), 'not whole'],
  ['nested without end', `{"alongside":"cards","cards":${'['.repeat(100_000)}`, 'not whole'],
  ['a prototype', proto, 'not whole'],
  ['no card', changed({ cards: [] }), 'not whole'],
  ['an id that is none', changed({ cards: [card('../a')] }), 'not whole'],
  ['the same id twice', changed({ cards: [card('a'), card('a')], links: [] }), 'not whole'],
  ['a place that is none', changed({ cards: [card('a', { at: [1e12, 0] })], links: [] }), 'not whole'],
  ['a place without a number', changed({ cards: [card('a', { at: [null, 0] })], links: [] }), 'not whole'],
  [
    'words that are a number',
    changed({ cards: [card('a', { fields: { statement: 7 } })], links: [] }),
    'not whole',
  ],
  [
    'words too long',
    changed({ cards: [card('a', { fields: { statement: 'x'.repeat(3_000) } })], links: [] }),
    'not whole',
  ],
  [
    'a field with a name no field has',
    changed({ cards: [card('a', { fields: { 'x~': 1 } })], links: [] }),
    'not whole',
  ],
  [
    'a link to a card that is not there',
    changed({ links: [{ from: 'a', relation: 'relatesTo', to: 'z', fields: {} }] }),
    'not whole',
  ],
  [
    'a link to itself',
    changed({ links: [{ from: 'a', relation: 'relatesTo', to: 'a', fields: {} }] }),
    'not whole',
  ],
  [
    'a relation that is none',
    changed({ links: [{ from: 'a', relation: 'toString', to: 'b', fields: {} }] }),
    'not whole',
  ],
  ['a kind of a newer version', changed({ cards: [card('a', { kind: 'vignette' })], links: [] }), 'newer'],
  ['a kind that is no card', changed({ cards: [card('a', { kind: 'link' })], links: [] }), 'newer'],
  ['a newer version', changed({ version: 2 }), 'newer'],
  ['too many', changed({ cards: many, links: [] }), 'at most 5,000'],
  ['too long', `${serializeClip(clip())}${' '.repeat(8_000_000)}`, 'at most 5,000'],
])('%s is answered in a sentence', (_name, text, words) => {
  const read = parseClip(text);
  expect(read && 'problem' in read ? read.problem : read).toContain(words);
});
