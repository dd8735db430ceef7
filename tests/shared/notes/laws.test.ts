import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../../shared/document/edit/apply-edit.ts';
import { prepareEdit } from '../../../shared/document/edit/prepare-edit.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../shared/document/model/empty-document.ts';
import { parseNotes } from '../../../shared/notes/parse-notes.ts';
import { CARD_KINDS, countLines } from '../../../shared/notes/parsed-notes.ts';
import { applyReviewAction } from '../../../shared/notes/review/apply-action.ts';
import { startReview } from '../../../shared/notes/review/review.ts';
import { reviewedItems } from '../../../shared/notes/review/review-result.ts';
import { notesToChanges } from '../../../shared/notes/write/notes-to-changes.ts';
import { checkEdit } from '../../../shared/records/checks/check-edit.ts';
import { cardKinds, documentRules } from '../../../shared/records/kind-registry.ts';
import { MAX_RATIO_OF_LITTLE, SIZE_FACTOR, timeRatio } from '../../helpers/measure/time-ratio.ts';
import { anyChoices, anyNotes, choiceIn } from './any-notes.ts';

const withSheet = ((): ProjectDocument => {
  const empty = emptyDocument('p1');
  const fields = { title: 'Street', objectives: ['findHelp'] };
  const edit = prepareEdit(empty, [{ op: 'add', kind: 'project', id: 'p1', fields }], documentRules);
  return applyEdit(empty, edit, 's-1', documentRules).document;
})();

const filledLines = (text: string): number =>
  text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').length;

describe('laws of reading', () => {
  test('taken + joined + left out = lines that are not blank, whatever the text; no line twice', () => {
    fc.assert(
      fc.property(anyNotes, (text) => {
        const parsed = parseNotes(text, { today: '2026-11-22' });
        const { taken, joined, leftOut, lines } = countLines(parsed);
        expect(taken + joined + leftOut).toBe(lines);
        expect(lines).toBe(filledLines(text));
        const all = [...parsed.items.flatMap((item) => item.lines), ...parsed.leftOut.map((out) => out.line)];
        expect(new Set(all).size).toBe(all.length);
        const ids = new Set(parsed.items.map((item) => item.id));
        for (const item of parsed.items) {
          expect(item.text.trim()).not.toBe('');
          if (item.parent) expect(ids.has(item.parent)).toBe(true);
          for (const { name, start, end } of item.names) expect(item.text.slice(start, end)).toBe(name);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('any text at all is read without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { lines } = countLines(parseNotes(text));
        expect(lines).toBe(filledLines(text));
      }),
      { numRuns: 500 },
    );
  });
});

const ids = (): (() => string) => {
  let count = 0;
  return () => {
    count += 1;
    return `c${count}`;
  };
};

describe('laws of bringing in', () => {
  test('every line can become every kind of card, and they are cards', () => {
    expect(cardKinds().map(({ name }) => name)).toEqual(expect.arrayContaining([...CARD_KINDS]));
  });

  test('whatever was chosen, the edit is taken', () => {
    const target = { mapId: 'map1', today: '2026-11-22', createdBy: 'r'.repeat(200) };
    fc.assert(
      fc.property(anyNotes, anyChoices, fc.boolean(), (text, sequence, hasSheet) => {
        let review = startReview(parseNotes(text));
        for (const pick of sequence) review = applyReviewAction(review, choiceIn(review, pick));
        const newId = ids();
        const document = hasSheet ? withSheet : emptyDocument('p1');
        const changes = notesToChanges({ items: reviewedItems(review) }, { ...target, newId, document });
        if (changes.length === 0) return;
        expect(checkEdit(document, prepareEdit(document, changes, documentRules))).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  test('words that no text can hold become several cards, and together they are the words', () => {
    const words = `- x${'🌳'.repeat(60_000)}`;
    const newId = ids();
    const changes = notesToChanges(parseNotes(words), {
      newId,
      mapId: 'map1',
      today: '2026-11-22',
      document: withSheet,
    });
    expect(checkEdit(withSheet, prepareEdit(withSheet, changes, documentRules))).toBeUndefined();
    const texts = changes.flatMap((one) => (one.kind === 'note' && 'fields' in one ? [one.fields.text] : []));
    expect(texts).toHaveLength(3);
    expect(texts.join('')).toBe(words.slice(2));
  });
});

const many = (count: number, of: (index: number) => string): string =>
  Array.from({ length: count }, (_, at) => of(at)).join('\n');

const reading = (text: string) => () => parseNotes(text, { today: '2026-11-22' });

// The goal, 50,000 lines within 2 s, is measured by the bench on a quiet machine.
describe('time', () => {
  const SHAPES: readonly (readonly [string, (index: number) => string])[] = [
    [
      'sections',
      (at) =>
        at % 9 === 0 ? `(${at / 9 + 1}) Theme ${at}` : `- Leila will ask ${at} people about line ${at}`,
    ],
    ['one paragraph', () => 'words that go on and on and on until the line is long enough to wrap and'],
    ['deep nesting', (at) => `${' '.repeat((at % 200) * 2)}- entry ${at}`],
    ['short lines', () => 'Ab'],
    ['numbers', (at) => `${(at % 900) + 1}. point`],
    ['lead-ins', () => '- we heard that:'],
    ['signs', () => '- [ ] ((((((****'],
    ['headings', () => 'What gets in the way'],
  ];

  test.each(SHAPES)('eight times the lines of %s take about eight times as long', (_name, of) => {
    const [few, all] = [reading(many(12_000 / SIZE_FACTOR, of)), reading(many(12_000, of))];
    expect(timeRatio(few, all, MAX_RATIO_OF_LITTLE)).toBeLessThanOrEqual(MAX_RATIO_OF_LITTLE);
  });

  test.each([
    ['a', 'a', 500_000],
    ['spaces', '  ', 250_000],
    ['brackets', '[', 250_000],
    ['stars', '* ', 250_000],
    ['numbers', '1 ', 250_000],
    ['names', 'Leila ', 75_000],
    ['will', 'A will ', 75_000],
    ['quotes', '‘?', 125_000],
    ['commas', 'a, ', 150_000],
    ['links', '[a](', 100_000],
    ['colons', 'Ab: ', 100_000],
    ['about', 'about   ', 50_000],
  ])('one endless line of %s takes the time of its length', (_name, piece, count) => {
    for (const before of ['', 'Ideas\n- ']) {
      const line = (length: number) => reading(`${before} ${piece.repeat(length)}x`);
      const ratio = timeRatio(line(count / SIZE_FACTOR), line(count), MAX_RATIO_OF_LITTLE);
      expect(ratio).toBeLessThanOrEqual(MAX_RATIO_OF_LITTLE);
    }
  });
});
