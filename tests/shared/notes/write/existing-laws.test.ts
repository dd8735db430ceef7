import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { recordsOf } from '../../../../shared/document/model/selectors.ts';
import { matchExisting } from '../../../../shared/notes/matching/match-existing.ts';
import { CARD_KINDS, NON_CARD_KINDS, type NoteItem } from '../../../../shared/notes/parsed-notes.ts';
import { apply, bring, item, newProject } from './notes-project.ts';

/** A project in which every id from `c1` to `c12` is something: cards that begun, were deleted, or are none. */
const here = apply(
  bring(newProject(), {
    title: 'First',
    items: [
      item(1, 'theme', 'Trust'),
      item(2, 'heading', 'What it takes'),
      item(3, 'objective', 'Fewer evenings alone'),
      item(4, 'action', 'Ask the bus company'),
      item(5, 'hypothesis', 'A lunch club helps'),
      item(6, 'test', 'Six lunches'),
      item(7, 'evidence', 'Around 40 people'),
      item(8, 'note', 'Time'),
      item(9, 'theme', 'Pace'),
    ],
  }),
  [{ op: 'delete', kind: 'note', id: 'c9' }],
);

const words = fc.oneof(
  fc.constantFrom('Trust', 'Time', 'What it takes', 'Ask the bus company', 'Six lunches?', '🌳', '—'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== ''),
  fc.constantFrom(300, 2_001, 40_000).map((length) => 'w'.repeat(length)),
);
const choices = ['same', 'new', 'update'] as const;
const itemsOf = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...CARD_KINDS, ...NON_CARD_KINDS),
      text: words,
      choice: fc.option(fc.constantFrom(...choices)),
      existing: fc.oneof(
        fc.integer({ min: 1, max: 12 }).map((at) => `c${at}`),
        fc.constant('project1a'),
      ),
      above: fc.nat(8),
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map(({ kind, text, choice, existing, above }, at): NoteItem => {
      const ref = at - above > 0 ? { parent: `L${at - above}`, heading: `L${at - above}` } : {};
      const chosen = choice === null ? {} : { existing: { kind: 'note', id: existing, choice } };
      return item(at + 1, kind, text, { ...ref, ...chosen });
    }),
  );

const allWords = (document: ProjectDocument): string =>
  Object.values(document.records)
    .flatMap((table) => Object.values(table))
    .flatMap((record) => Object.values(record).flat())
    .filter((value) => typeof value === 'string')
    .join('\n');

test('whatever is chosen of what is here, the edit is taken and no words are lost', () => {
  fc.assert(
    fc.property(itemsOf, fc.boolean(), (items, isCorrected) => {
      const document = bring(
        here,
        { items },
        isCorrected ? { session: 'c1', lineMoves: new Map([[1, 99]]) } : {},
        'd',
      );
      const said = allWords(document);
      for (const { text, existing } of items)
        if (existing?.choice !== 'same') expect(said.replaceAll('\n', '')).toContain(text.trim());
      for (const { fields } of recordsOf(document, 'link')) expect(fields.from).not.toBe(fields.to);
    }),
    { numRuns: 400 },
  );
});

test('matching never fails, takes no record twice, and gives only what may stand for the line', () => {
  fc.assert(
    fc.property(itemsOf, fc.array(words, { maxLength: 12 }), fc.boolean(), (items, lines, isCorrected) => {
      const found = matchExisting(items, here, isCorrected ? { session: 'c1', lines } : undefined);
      const ids = [...found.values()].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).not.toContain('c9');
      for (const [id, { kind }] of found) {
        const own = items.find((one) => one.id === id)?.kind;
        for (const apart of ['theme', 'heading', 'objective']) expect(kind === apart).toBe(own === apart);
      }
    }),
    { numRuns: 400 },
  );
});
