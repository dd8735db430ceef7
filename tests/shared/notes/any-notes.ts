import fc from 'fast-check';
import { CARD_KINDS, NON_CARD_KINDS } from '../../../shared/notes/parsed-notes.ts';
import type { Review, ReviewAction } from '../../../shared/notes/review/review.ts';
import { CHOSEN_SECTIONS } from '../../../shared/notes/review/sections.ts';
import { oddLines } from './odd-lines.ts';

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
/** Notes of any shape. */
export const anyNotes = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\r\n', '\r')), { maxLength: 40 })
  .map((lines) => lines.map(([text, end]) => text + end).join(''));

/** Words of every length at which some field ends, with what is read out of them. */
const LONG = [
  'Leila will ask Gerald',
  `Leila will report back to the ${'wider '.repeat(60)}group`,
  `${'9'.repeat(400)} people live in ${'Very '.repeat(3)}Town (${'at least '.repeat(60)})`,
  `${'🌳'.repeat(1_100)} trees`,
  `x${'🌳'.repeat(60_000)}`,
];

/** Numbers that stand for a sequence of choices: see `choiceIn`. */
export const anyChoices = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { maxLength: 30 });

/** One of all the choices that a person can make in a review, by two numbers. */
export function choiceIn(review: Review, [pick, what]: readonly [number, number]): ReviewAction {
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
}
