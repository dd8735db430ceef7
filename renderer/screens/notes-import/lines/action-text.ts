import type { Review, ReviewAction, ReviewRow } from '../../../../shared/notes/review/review.ts';
import { pieceLetter } from '../../../../shared/notes/review/review-result.ts';
import { itemKindLabel, linesInWords, sectionNoun } from './item-kind-text.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "three", "12". */
export function numberInWords(count: number): string {
  return NUMBERS[count] ?? count.toLocaleString('en-GB');
}

/** "36", "36 a". */
export function rowName(row: ReviewRow, piece?: number): string {
  const letter = piece === undefined ? '' : pieceLetter(row, piece);
  return letter === '' ? linesInWords(row.lines) : `${linesInWords(row.lines)} ${letter}`;
}

/** "Piece a: Barrier. Piece b: Idea." */
const piecesInWords = (row: ReviewRow): string =>
  (row.pieces ?? [])
    .slice(0, 6)
    .map((piece, index) => ` Piece ${pieceLetter(row, index)}: ${itemKindLabel(piece.kind)}.`)
    .join('');

const cutInWords = (row: ReviewRow): string =>
  row.pieces
    ? `Line ${rowName(row)}, in ${numberInWords(row.pieces.length)}.${piecesInWords(row)}`
    : `Line ${rowName(row)} is one card.`;

const existingInWords = (row: ReviewRow): string => {
  const { choice, themeName } = row.existing ?? {};
  if (choice === 'new') return 'comes in as a new card.';
  if (choice === 'update') return 'gives its words to the card that is there.';
  return themeName === undefined ? 'already here.' : `already here, in ${themeName}.`;
};

/** "line 9": a filter may not show it. */
const lineAbove = (row: ReviewRow | undefined, { rows }: Review): string => {
  const above = row && rows[rows.indexOf(row) - 1];
  return above ? `line ${rowName(above)}` : 'the line above';
};

/** What was done, as a screen reader says it; "" where the control itself has said it. */
export function announcementOf(action: ReviewAction, before: Review, after: Review): string {
  if (!('id' in action) || before === after) return '';
  const [was, is] = [before, after].map(({ rows }) => rows.find((row) => row.id === action.id));
  const row = is ?? was;
  if (!row) return '';
  const name = rowName(row, 'piece' in action ? action.piece : undefined);
  switch (action.type) {
    case 'splitAt':
    case 'splitProposed':
    case 'splitSentences':
    case 'joinAgain':
    case 'backToOne':
      return cutInWords(row);
    case 'mergeUp':
      return `Line ${rowName(was ?? row)} is together with ${lineAbove(was, before)}.`;
    case 'takeApart':
      return `Lines ${rowName(was ?? row)} are apart.`;
    case 'exclude':
      return `Line ${name} is left out.`;
    case 'include':
      return `Line ${name} comes in.`;
    case 'asWritten':
      return `Line ${name} is as it was written.`;
    case 'accept':
      return `Line ${name} stays as it was said.`;
    case 'useExisting':
      return `Line ${name}, ${existingInWords(row)}`;
    case 'setSection':
      return `What stands under “${row.text}”: ${sectionNoun(action.section)}.`;
    case 'setText':
      return `The words of line ${name} are changed.`;
    default:
      return '';
  }
}

/** What Undo would take back: "line 36 cut". */
export function stepInWords(action: ReviewAction, { rows, people }: Review): string {
  if (action.type === 'setMeeting') return 'the meeting’s name or day';
  if (action.type === 'setSamePerson' && action.as !== null) return 'two names as one person';
  if ('person' in action) {
    const name = people.find((person) => person.key === action.person)?.name;
    return name === undefined ? 'a name' : `the name ${name}`;
  }
  const row = rows.find((one) => one.id === action.id);
  const name = row ? rowName(row, 'piece' in action ? action.piece : undefined) : action.id.slice(1);
  const done: { readonly [type: string]: string } = {
    splitAt: `line ${name} cut`,
    splitProposed: `line ${name} cut`,
    splitSentences: `line ${name} cut`,
    joinAgain: `line ${row ? rowName(row) : name} joined again`,
    backToOne: `line ${name} back to one`,
    mergeUp: `line ${name} put together`,
    takeApart: `lines ${name} taken apart`,
    exclude: `line ${name} left out`,
    include: `line ${name} brought in`,
    asWritten: `line ${name} as it was written`,
    setText: `the words of line ${name}`,
    setSection: `what stands under line ${name}`,
  };
  return done[action.type] ?? `line ${name}`;
}
