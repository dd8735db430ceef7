import type { NotesContext } from '../classify/extract-action.ts';
import { extractDetails } from '../classify/extract-details.ts';
import { withGiven } from '../given-details.ts';
import { type ItemKind, isCardKind, type Section } from '../parsed-notes.ts';
import { KIND_OF_SECTION, readUnderHeading } from './read-under-heading.ts';
import { isAlreadyHere, type Review, type ReviewRow } from './review.ts';
import { contextOf } from './review-context.ts';
import { sectionGuess } from './section-guess.ts';

/** Sections that a person can choose for a heading, in the order of the kinds. */
export const CHOSEN_SECTIONS = Object.keys(KIND_OF_SECTION) as readonly Section[];

/** Whether a row stands over others: a theme or a sub-heading. */
export function isHeadingRow(row: ReviewRow): boolean {
  return !row.isLeftOut && (row.kind === 'theme' || row.kind === 'heading') && row.pieces === undefined;
}

const endsSection = (row: ReviewRow): boolean =>
  isHeadingRow(row) || (!row.isLeftOut && row.kind === 'title');

/** The rows right under a heading, up to the next heading of any kind, that make cards. */
export function rowsUnder(rows: readonly ReviewRow[], heading: number): readonly ReviewRow[] {
  const under: ReviewRow[] = [];
  for (let index = heading + 1; index < rows.length; index += 1) {
    const row = rows[index];
    if (!row || endsSection(row)) break;
    if (!row.isLeftOut && isCardKind(row.kind)) under.push(row);
  }
  return under;
}

/** The rows of a theme: all up to the next theme or title. */
export function rowsOfTheme(rows: readonly ReviewRow[], theme: number): readonly ReviewRow[] {
  const end = rows.findIndex(
    (row, index) => index > theme && !row.isLeftOut && (row.kind === 'theme' || row.kind === 'title'),
  );
  return rows.slice(theme + 1, end < 0 ? rows.length : end);
}

/**
 * The sub-heading of every row that stands under one, by row id: what the notes say, and what a person made a
 * sub-heading, up to the next theme.
 */
export function subheadingsOf(rows: readonly ReviewRow[]): ReadonlyMap<string, string> {
  const kinds = new Map(rows.map((row) => [row.id, row.isLeftOut ? undefined : row.kind]));
  const headings = new Map<string, string>();
  let chosen: string | undefined;
  for (const row of rows) {
    if (endsSection(row)) {
      chosen = row.kind === 'heading' && row.isChosen ? row.id : undefined;
      continue;
    }
    const written =
      row.heading !== undefined && kinds.get(row.heading) === 'heading' ? row.heading : undefined;
    const heading = chosen ?? written;
    if (heading !== undefined && !row.isLeftOut) headings.set(row.id, heading);
  }
  return headings;
}

/** A question, a figure, what somebody will do and what was agreed are so under any heading. */
const isPlainFromItself = (kind: ItemKind): boolean =>
  kind === 'question' || kind === 'evidence' || kind === 'action' || kind === 'decision';

/** A row read anew under what its heading now says; pieces too, but what a person chose stays. */
const readAnew = (row: ReviewRow, section: Section, heading: string, context: NotesContext): ReviewRow => {
  const place = { section, sectionHeading: heading };
  const read = readUnderHeading(row.text, place, context);
  // A person has just said what these lines are: only what is plain from the line itself stays otherwise.
  const kind = isPlainFromItself(read.kind) ? read.kind : (KIND_OF_SECTION[section] ?? 'note');
  const details = withGiven(kind, extractDetails(kind, row.text, context), row.given);
  return { ...row, ...place, kind, details, why: `You said what stands under “${heading}”.` };
};

/** The rows after a person said what a heading's lines are: those that nobody has touched are read anew. */
export function withSection(review: Review, index: number, section: Section): readonly ReviewRow[] {
  const heading = review.rows[index];
  if (!heading || !isHeadingRow(heading)) return review.rows;
  const under = new Set(rowsUnder(review.rows, index));
  const context = contextOf(review);
  return review.rows.map((row) => {
    if (row === heading) return { ...row, chosenSection: section };
    if (!under.has(row) || row.isTouched || isAlreadyHere(row)) return row;
    return readAnew(row, section, heading.text, context);
  });
}

/** "These 6 lines: barriers?" */
export interface SectionProposal {
  /** How many lines the choice would set. */
  readonly lines: number;
  readonly section: Section | undefined;
}

/** Fewer lines than this are chosen one by one. */
const MIN_LINES = 3;

/** What the lines under a heading may be, where nothing tells; undefined where most of them are told or chosen. */
export function sectionProposal(rows: readonly ReviewRow[], index: number): SectionProposal | undefined {
  const row = rows[index];
  if (!row || !isHeadingRow(row) || row.chosenSection !== undefined) return undefined;
  const under = rowsUnder(rows, index).filter((one) => !isAlreadyHere(one) && !one.isTouched);
  const untold = under.filter((one) => one.kind === 'note' && !one.pieces);
  if (untold.length < MIN_LINES || untold.length * 2 < under.length) return undefined;
  const set = under.filter((one) => !isPlainFromItself(one.kind) && !one.pieces);
  return { lines: set.length, section: sectionGuess(row.text, under) };
}
