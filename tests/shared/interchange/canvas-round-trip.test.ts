import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prepareEdit } from '../../../shared/document/edit/prepare-edit.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../shared/document/model/empty-document.ts';
import { allLinks, kindOfId, placementsOf, recordOf } from '../../../shared/document/model/selectors.ts';
import { checkEdit } from '../../../shared/records/checks/check-edit.ts';
import { cardKinds, documentRules, recordInWords } from '../../../shared/records/kind-registry.ts';
import { changeOf, documentOf, edited, type Line } from '../records/test-document.ts';
import { broughtIn, canvasOf } from './canvas-world.ts';
import { readOpenedSample } from './sample.ts';

const cardAt = (document: ProjectDocument, id: string) => {
  const kind = kindOfId(document, id) ?? '';
  return { kind, record: recordOf(document, { kind, id }) };
};

/** What a map says, without ids: cards with every field and place, links by the words of their ends. */
const said = (document: ProjectDocument, mapId: string) => {
  const words = (id: unknown): string => {
    const { kind, record } = cardAt(document, String(id));
    return record ? `${kind} ${recordInWords(kind, record)}` : 'nothing';
  };
  const places = placementsOf(document, mapId);
  const here = new Set(places.map(({ fields }) => fields.card));
  const cards = places.map(({ fields: { card, pos } }) => {
    const { kind, record } = cardAt(document, String(card));
    const { theme, ...fields } = record?.fields ?? {};
    return JSON.stringify([kind, fields, theme ? words(theme) : null, pos]);
  });
  const links = allLinks(document)
    .filter(({ fields }) => here.has(String(fields.from)) && here.has(String(fields.to)))
    .map(
      ({ fields }) =>
        `${words(fields.from)} ${fields.relation} ${words(fields.to)} ${fields.strength} ${fields.note}`,
    );
  return { cards: cards.sort(), links: links.sort() };
};

const kinds = cardKinds()
  .map(({ name }) => name)
  .filter((name) => name !== 'theme');

const title = (kind: string, words: string) => {
  const known = cardKinds().find(({ name }) => name === kind);
  return { [known?.titleFallback?.[0] ?? known?.titleField ?? 'title']: words };
};

const worlds = fc
  .record({
    cards: fc.array(
      fc.record({
        kind: fc.constantFrom(...kinds),
        words: fc.string({ maxLength: 40, unit: 'grapheme' }),
        pos: fc.tuple(fc.integer({ min: -9_000, max: 9_000 }), fc.integer({ min: -9_000, max: 9_000 })),
        theme: fc.constantFrom('', 'ta', 'tb'),
      }),
      { minLength: 1, maxLength: 9 },
    ),
    links: fc.array(
      fc.tuple(fc.nat(8), fc.constantFrom('relatesTo', 'supports', 'testedBy', 'follows'), fc.nat(8)),
      { maxLength: 9 },
    ),
  })
  .map(({ cards, links }): ProjectDocument => {
    const lines: Line[] = [
      ['map', 'm1', { name: 'First' }],
      ['theme', 'ta', { name: 'Theme A' }],
      ['theme', 'tb', { name: 'Theme B' }],
      ...cards.flatMap(({ kind, words, pos, theme }, at): Line[] => [
        [kind, `c${at}`, { ...title(kind, `${at} ${words}`), ...(theme ? { theme } : {}) }],
        ['placement', `m1_c${at}`, { map: 'm1', card: `c${at}`, pos }],
      ]),
      ...links
        .filter(([a, , b]) => a !== b && a < cards.length && b < cards.length)
        .map(([a, relation, b]): Line => [`c${a}`, relation, `c${b}`]),
    ];
    return documentOf(...lines);
  });

test('a map that goes out and comes into a new project says the same: cards, links, places', () => {
  fc.assert(
    fc.property(worlds, (document) => {
      const back = broughtIn(canvasOf(document, 'm1'));
      expect(said(back.document, 'm9')).toEqual(said(document, 'm1'));
      expect([...back.plan.problems]).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('the sample comes back whole, and the edit that brings it is one that may be made', () => {
  const { document, mapId } = readOpenedSample();
  const back = broughtIn(canvasOf(document, mapId));
  const [cards, links] = [said(back.document, 'm9'), said(document, mapId)];
  expect(cards.cards).toHaveLength(14);
  expect(cards.links).toEqual(links.links);
  const fresh = emptyDocument('project2');
  const { plan } = broughtIn(canvasOf(document, mapId), fresh);
  expect(checkEdit(fresh, prepareEdit(fresh, plan.changes, documentRules))).toBeUndefined();
});

test('a card of this project is put on the map as it is; words written over it elsewhere are counted', () => {
  const document = documentOf(
    ['map', 'm1', { name: 'First' }],
    ['idea', 'i1', { title: 'A walk' }],
    ['placement', 'm1_i1', { map: 'm1', card: 'i1', pos: [0, 0] }],
  );
  const text = canvasOf(document, 'm1');
  expect(broughtIn(text, document).plan).toMatchObject({ existingCards: 1, differingCards: 0 });
  const changed = broughtIn(text.replaceAll('A walk', 'A run'), document);
  expect(changed.plan).toMatchObject({ existingCards: 1, differingCards: 1, links: 0 });
  expect(recordOf(changed.document, { kind: 'idea', id: 'i1' })?.fields.title).toBe('A walk');
  expect(placementsOf(changed.document, 'm9')).toHaveLength(1);
});

test('words written over a card of ours elsewhere come into another project', () => {
  const document = edited(
    documentOf(['map', 'm1', {}]),
    changeOf(['hypothesis', 'h1', { weBelieve: 'A visit helps', forWhom: 'people alone', importance: 4 }]),
    changeOf(['placement', 'm1_h1', { map: 'm1', card: 'h1', pos: [10, 20] }]),
  );
  const text = canvasOf(document, 'm1')
    .replace('A visit helps', 'A call helps')
    .replace('people alone', 'everybody');
  const { document: back } = broughtIn(text);
  expect(recordOf(back, { kind: 'hypothesis', id: 'n1' })?.fields).toMatchObject({
    weBelieve: 'A call helps',
    forWhom: 'everybody',
    importance: 4,
  });
});
