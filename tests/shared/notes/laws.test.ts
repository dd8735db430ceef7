import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../../shared/document/edit/apply-edit.ts';
import { prepareEdit } from '../../../shared/document/edit/prepare-edit.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../shared/document/model/empty-document.ts';
import { parseNotes } from '../../../shared/notes/parse-notes.ts';
import { CARD_KINDS, countLines, NON_CARD_KINDS } from '../../../shared/notes/parsed-notes.ts';
import { applyReviewAction } from '../../../shared/notes/review/apply-action.ts';
import type { ExistingMatch } from '../../../shared/notes/review/existing.ts';
import {
  countReviewLines,
  type Review,
  type ReviewAction,
  startReview,
} from '../../../shared/notes/review/review.ts';
import {
  doAction,
  redoAction,
  startHistory,
  undoAction,
} from '../../../shared/notes/review/review-history.ts';
import { reviewedItems } from '../../../shared/notes/review/review-result.ts';
import { CHOSEN_SECTIONS } from '../../../shared/notes/review/sections.ts';
import { notesToChanges } from '../../../shared/notes/write/notes-to-changes.ts';
import { checkEdit } from '../../../shared/records/checks/check-edit.ts';
import { cardKinds, documentRules } from '../../../shared/records/kind-registry.ts';
import { MAX_RATIO, SIZE_FACTOR, timeRatio } from '../../helpers/measure/time-ratio.ts';
import { oddLines } from './odd-lines.ts';

const withSheet = ((): ProjectDocument => {
  const empty = emptyDocument('p1');
  const fields = { title: 'Street', objectives: ['findHelp'] };
  const edit = prepareEdit(empty, [{ op: 'add', kind: 'project', id: 'p1', fields }], documentRules);
  return applyEdit(empty, edit, 's-1', documentRules).document;
})();

const filledLines = (text: string): number =>
  text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').length;

const line = fc.oneof(
  // Blank lines end sections: more of them than chance would give.
  fc.constantFrom('', '', ...oddLines),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      '-',
      '*',
      '(',
      ')',
      '1',
      '.',
      ' ',
      'A',
      'a',
      ':',
      '#',
      '[',
      ']',
      '’',
      '>',
      '|',
      '\t',
      '\u00a0',
    ),
    maxLength: 14,
  }),
);
const notes = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\r\n', '\r')), { maxLength: 40 })
  .map((lines) => lines.map(([text, end]) => text + end).join(''));

describe('laws of reading', () => {
  test('taken + joined + left out = lines that are not blank, whatever the text; no line twice', () => {
    fc.assert(
      fc.property(notes, (text) => {
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

/** Words of every length at which some field ends, with what is read out of them. */
const LONG = [
  'Leila will ask Gerald',
  `Leila will report back to the ${'wider '.repeat(60)}group`,
  `${'9'.repeat(400)} people live in ${'Very '.repeat(3)}Town (${'at least '.repeat(60)})`,
  `${'🌳'.repeat(1_100)} trees`,
  `x${'🌳'.repeat(60_000)}`,
];

const choiceIn = (review: Review, [pick, what]: readonly [number, number]): ReviewAction => {
  const row = review.rows[pick % Math.max(1, review.rows.length)];
  const person = review.people[pick % Math.max(1, review.people.length)];
  const id = row?.id ?? '';
  const fates = [...CARD_KINDS, ...NON_CARD_KINDS];
  const kind = fates[pick % fates.length] ?? 'note';
  const choices: readonly ReviewAction[] = [
    { type: 'setKind', id, kind },
    { type: 'exclude', id },
    { type: 'include', id },
    { type: 'mergeUp', id },
    { type: 'takeApart', id },
    { type: 'setText', id, text: LONG[pick % LONG.length] ?? '' },
    { type: 'setDecision', person: person?.key ?? '', decision: 'role' },
    { type: 'setRole', person: person?.key ?? '', role: 'a carer' },
    { type: 'setSamePerson', person: person?.key ?? '', as: review.people[0]?.key ?? null },
    { type: 'splitAt', id, at: what % ((row?.text.length ?? 0) + 3) },
    { type: 'splitAt', id, at: Math.floor((row?.text.length ?? 0) / 2) },
    { type: 'splitSentences', id },
    { type: 'splitProposed', id },
    { type: 'joinAgain', id, piece: pick % 4 },
    { type: 'backToOne', id },
    { type: 'asWritten', id },
    { type: 'accept', id },
    { type: 'useExisting', id, choice: (['same', 'new', 'update'] as const)[pick % 3] ?? 'new' },
    { type: 'setSection', id, section: CHOSEN_SECTIONS[pick % CHOSEN_SECTIONS.length] ?? 'plain' },
    { type: 'setKind', id, kind, piece: pick % 3 },
    { type: 'exclude', id, piece: pick % 3 },
    { type: 'include', id, piece: pick % 3 },
    { type: 'setText', id, piece: pick % 3, text: LONG[pick % LONG.length] ?? '' },
    { type: 'useExisting', id, piece: pick % 3, choice: 'new' },
  ];
  return choices[what % choices.length] ?? { type: 'exclude', id };
};

/** Some lines are in the project already, some were changed in the notes since. */
const somewhereElse = (ids: readonly string[]): ReadonlyMap<string, ExistingMatch> =>
  new Map(
    ids
      .filter((_, index) => index % 3 === 0)
      .map((id, index) => {
        const how = index % 2 === 0 ? 'same' : 'changed';
        return [id, { kind: 'note', id: `c-${id}`, words: 'Words', how, isEditedSince: false }];
      }),
  );

const begin = (text: string): Review => {
  const parsed = parseNotes(text);
  return startReview(parsed, { matches: somewhereElse(parsed.items.map((item) => item.id)) });
};

const sorted = (review: Review): readonly number[] =>
  review.rows.flatMap((row) => row.lines).sort((a, b) => a - b);

/** What has to be true of every state of a preview. */
const expectLaws = (review: Review, all: readonly number[]): void => {
  const { lines, taken, joined, leftOut, alreadyHere } = countReviewLines(review);
  expect(taken + joined + leftOut + alreadyHere).toBe(lines);
  expect(sorted(review)).toEqual(all);
  expect(new Set(review.rows.map((row) => row.id)).size).toBe(review.rows.length);
  for (const row of review.rows) {
    for (const { name, start, end } of row.names) expect(row.text.slice(start, end)).toBe(name);
    if (!row.pieces) continue;
    expect(row.pieces.length).toBeGreaterThan(1);
    let from = 0;
    for (const piece of row.pieces) {
      // No word stands between two pieces, and a piece is the words of the line but for its first letter.
      expect(row.text.slice(from, piece.start).trim()).toBe('');
      expect(piece.text.slice(1)).toBe(row.text.slice(piece.start, piece.end).slice(1));
      for (const { name, start, end } of piece.names) expect(piece.text.slice(start, end)).toBe(name);
      from = piece.end;
    }
    expect(row.text.slice(from).trim()).toBe('');
  }
};

describe('laws of the preview', () => {
  const picks = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { maxLength: 30 });

  test('the account stays true under any sequence of choices', () => {
    fc.assert(
      fc.property(notes, picks, (text, sequence) => {
        let review = begin(text);
        const all = sorted(review);
        for (const pick of sequence) {
          review = applyReviewAction(review, choiceIn(review, pick));
          expectLaws(review, all);
        }
        const items = reviewedItems(review);
        const ids = new Set(items.map((item) => item.id));
        expect(ids.size).toBe(items.length);
        for (const item of items) {
          if (item.parent) expect(ids.has(item.parent)).toBe(true);
          if (item.heading) expect(ids.has(item.heading)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('every choice is taken back and done again, one by one', () => {
    fc.assert(
      fc.property(notes, picks, (text, sequence) => {
        let history = startHistory(begin(text));
        const states = [history.review];
        for (const pick of sequence) {
          const next = doAction(history, choiceIn(history.review, pick));
          if (next !== history) states.push(next.review);
          history = next;
        }
        for (const state of states.toReversed()) {
          expect(history.review).toBe(state);
          history = undoAction(history);
        }
        for (const state of states) {
          expect(history.review).toBe(state);
          history = redoAction(history);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('as it was written: every line is again what the notes made of it, whatever was chosen', () => {
    fc.assert(
      fc.property(notes, picks, (text, sequence) => {
        const written = begin(text);
        let review = sequence.reduce((one, pick) => {
          const action = choiceIn(one, pick);
          return 'person' in action ? one : applyReviewAction(one, action);
        }, written);
        for (const { id } of written.rows) review = applyReviewAction(review, { type: 'asWritten', id });
        const ids = review.rows.map((row) => row.id);
        for (const id of ids) review = applyReviewAction(review, { type: 'asWritten', id });
        expect(review.rows).toEqual(written.rows);
      }),
      { numRuns: 200 },
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
    const picks = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { maxLength: 30 });
    const target = { mapId: 'map1', today: '2026-11-22', createdBy: 'r'.repeat(200) };
    fc.assert(
      fc.property(notes, picks, fc.boolean(), (text, sequence, hasSheet) => {
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
    const [few, all] = [many(50_000 / SIZE_FACTOR, of), many(50_000, of)];
    expect(timeRatio(reading(few), reading(all))).toBeLessThanOrEqual(MAX_RATIO);
  });

  test.each([
    ['a', 'a', 2_000_000],
    ['spaces', '  ', 1_000_000],
    ['brackets', '[', 1_000_000],
    ['stars', '* ', 1_000_000],
    ['numbers', '1 ', 1_000_000],
    ['names', 'Leila ', 300_000],
    ['will', 'A will ', 300_000],
    ['quotes', '‘?', 500_000],
    ['commas', 'a, ', 600_000],
    ['links', '[a](', 400_000],
    ['colons', 'Ab: ', 400_000],
    ['about', 'about   ', 200_000],
  ])('one endless line of %s takes the time of its length', (_name, piece, count) => {
    for (const before of ['', 'Ideas\n- ']) {
      const line = (length: number) => reading(`${before} ${piece.repeat(length)}x`);
      expect(timeRatio(line(count / SIZE_FACTOR), line(count))).toBeLessThanOrEqual(MAX_RATIO);
    }
  });
});
