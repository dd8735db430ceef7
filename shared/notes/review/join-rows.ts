import type { NotesContext } from '../classify/extract-action.ts';
import { extractDetails } from '../classify/extract-details.ts';
import { joinGiven, withGiven } from '../given-details.ts';
import { itemId } from '../item-id.ts';
import { namesInRange } from './people.ts';
import { piecesOfJoined } from './pieces.ts';
import type { Review, ReviewRow } from './review.ts';
import { withWords } from './row-words.ts';

/** Whether a row can be merged into the one above: that one must not be left out. */
export function canMergeUp(rows: readonly ReviewRow[], index: number): boolean {
  return index > 0 && rows[index] !== undefined && rows[index - 1]?.isLeftOut === false;
}

/** Two rows as one: the upper one with the words of both. */
export function mergeRows(above: ReviewRow, row: ReviewRow, context: NotesContext): ReviewRow {
  const shift = above.text.length + 1;
  const text = `${above.text} ${row.text}`;
  const shiftedNames = row.names.map((found) => ({
    ...found,
    start: found.start + shift,
    end: found.end + shift,
  }));
  const {
    pieces: _pieces,
    cuts: _cuts,
    lineTexts: _lineTexts,
    existing: _existing,
    given: _given,
    ...upper
  } = above;
  const given = joinGiven(above, row);
  const crossedOut = [above.crossedOut, row.crossedOut].filter(Boolean).join(' ');
  const joined: ReviewRow = {
    ...upper,
    lines: [...above.lines, ...row.lines],
    text,
    why: 'You put these lines together.',
    isTouched: true,
    ...(crossedOut === '' ? {} : { crossedOut }),
    details: withGiven(above.kind, extractDetails(above.kind, text, context), given),
    ...(given ? { given } : {}),
    names: [...above.names, ...shiftedNames],
    mergedRows: [...(above.mergedRows ?? [above]), ...(row.mergedRows ?? [row])],
  };
  const pieces = piecesOfJoined(joined, above, row, context);
  return pieces && pieces.length > 1 ? { ...joined, pieces } : joined;
}

/** Whether a row consists of several rows or lines. */
export function canTakeApart(row: ReviewRow): boolean {
  return (row.mergedRows ?? row.lineTexts ?? []).length > 1;
}

/** Takes a row apart into those it was merged from, or into its lines where the parser joined them. */
export function takeRowApart(row: ReviewRow, context: NotesContext): readonly ReviewRow[] {
  if (row.mergedRows) {
    const parts = row.mergedRows.map((part) => ({ ...part, isLeftOut: row.isLeftOut }));
    const [first, ...others] = parts;
    // Words that a person wrote since the lines were put together go to the first of them: nobody else has them.
    if (!first || parts.map(({ text }) => text).join(' ') === row.text) return parts;
    return [withWords(first, row, context), ...others];
  }
  const { lineTexts, pieces: _pieces, cuts: _cuts, crossedOut, existing: _existing, ...rest } = row;
  let from = 0;
  return (lineTexts ?? []).map((text, index) => {
    const line = row.lines[index] ?? 0;
    const at = row.text.indexOf(text, from);
    const names = at < 0 ? [] : namesInRange(row.names, at, at + text.length);
    from = at < 0 ? from : at + text.length;
    return {
      ...rest,
      id: itemId(line),
      lines: [line],
      text,
      why: 'You took these lines apart.',
      isTouched: true,
      ...(index === 0 && crossedOut !== undefined ? { crossedOut } : {}),
      names,
      details: withGiven(row.kind, extractDetails(row.kind, text, context), row.given),
    };
  });
}

/**
 * The rows with those of `id` as the notes were read, and with them every row that shares a line with one of these: a
 * line that was put together with it comes free again. Undefined where it is so already.
 */
export function rowsAsWritten(review: Review, id: string): readonly ReviewRow[] | undefined {
  const row = review.rows.find((one) => one.id === id);
  if (!row) return undefined;
  const lines = new Set(row.lines);
  const sharesLine = (one: ReviewRow): boolean => one.lines.some((line) => lines.has(line));
  for (let size = 0; size !== lines.size; ) {
    size = lines.size;
    for (const one of [...review.rows, ...review.written].filter(sharesLine))
      for (const line of one.lines) lines.add(line);
  }
  const written = review.written.filter(sharesLine);
  const [kept, changed] = [review.rows.filter((one) => !sharesLine(one)), review.rows.filter(sharesLine)];
  if (changed.length === written.length && written.every((one, index) => changed[index] === one))
    return undefined;
  return [...kept, ...written].sort((one, other) => (one.lines[0] ?? 0) - (other.lines[0] ?? 0));
}

const writtenById = new WeakMap<readonly ReviewRow[], ReadonlyMap<string, ReviewRow>>();

/** Whether a row is as the notes were read. */
export function isAsWritten(review: Pick<Review, 'written'>, row: ReviewRow): boolean {
  let byId = writtenById.get(review.written);
  if (!byId) {
    byId = new Map(review.written.map((one) => [one.id, one]));
    writtenById.set(review.written, byId);
  }
  return byId.get(row.id) === row;
}
