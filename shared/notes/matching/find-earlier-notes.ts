import type { ProjectDocument } from '../../document/model/document.ts';
import type { RecordId } from '../../document/model/id-types.ts';
import { recordOf } from '../../document/model/selectors.ts';
import { textOf } from '../../records/fields/read-field.ts';
import { wordsOf } from './compare-words.ts';

/** The text of notes that came in before, as this computer keeps it. */
export interface KeptNotes {
  readonly session: RecordId;
  readonly lines: readonly string[];
}

/** Notes that come in now. */
export interface NewNotes {
  readonly title?: string;
  /** `YYYY-MM-DD`. */
  readonly heldOn?: string;
  readonly lines: readonly string[];
}

/** Of a corrected version so many lines are as they were; of notes under the same title on the same day, so many. */
const MOST = 0.6;
const SOME = 0.2;
/** Two days: the minutes of a series look alike, so nearly everything has to be the same. */
const NEARLY_ALL = 0.9;

/** Lines that say something: bullets and rules stand in all notes. */
const weightyLines = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.map((line) => wordsOf(line).join(' ')).filter((words) => words.includes(' ')));

/** The smaller and the larger share of two notes that they have in common. */
const sharedParts = (one: ReadonlySet<string>, other: ReadonlySet<string>): readonly [number, number] => {
  if (one.size === 0 || other.size === 0) return [0, 0];
  let common = 0;
  for (const line of one) if (other.has(line)) common += 1;
  const [a, b] = [common / one.size, common / other.size];
  return [Math.min(a, b), Math.max(a, b)];
};

const isSameMeeting = (notes: NewNotes, title: string, on: string): boolean =>
  notes.heldOn !== undefined &&
  notes.heldOn === on &&
  notes.title !== undefined &&
  wordsOf(notes.title).join(' ') === wordsOf(title).join(' ');

/** How much speaks for these being the corrected notes of a meeting; 0 where they are others. */
const scoreOf = (notes: NewNotes, lines: ReadonlySet<string>, kept: KeptNotes, document: ProjectDocument) => {
  const session = recordOf(document, { kind: 'session', id: kept.session });
  if (!session) return 0;
  const on = textOf(session, 'on');
  const [least, most] = sharedParts(lines, weightyLines(kept.lines));
  if (isSameMeeting(notes, textOf(session, 'title'), on)) return most >= SOME ? 1 + most : 0;
  const isOtherDay = notes.heldOn !== undefined && on !== '' && on !== notes.heldOn;
  const needed = isOtherDay ? NEARLY_ALL : MOST;
  // Half the notes, brought in before they were written to their end, are all in the whole ones.
  return least >= needed || (most >= NEARLY_ALL && least >= SOME && !isOtherDay) ? least : 0;
};

/**
 * The notes of which these are a corrected version: of the same title and day, or with most lines as they were.
 * Undefined where they are new. Meetings that were deleted are not found.
 */
export function findEarlierNotes(
  notes: NewNotes,
  texts: readonly KeptNotes[],
  document: ProjectDocument,
): KeptNotes | undefined {
  const lines = weightyLines(notes.lines);
  let [best, highest]: [KeptNotes | undefined, number] = [undefined, 0];
  for (const kept of texts) {
    const score = scoreOf(notes, lines, kept, document);
    if (score > highest) [best, highest] = [kept, score];
  }
  return best;
}
