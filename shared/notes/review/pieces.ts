import type { NotesContext } from '../classify/extract-action.ts';
import { extractDetails } from '../classify/extract-details.ts';
import { withGiven } from '../given-details.ts';
import type { ItemKind, NameMention } from '../parsed-notes.ts';
import { namesInRange, namesInText, type ReviewPerson } from './people.ts';
import { readUnderHeading } from './read-under-heading.ts';
import type { ReviewPiece, ReviewRow } from './review.ts';
import { runTogetherAt, sentenceStarts } from './sentence-ends.ts';

const withCapital = (text: string): string => {
  const first = text.slice(0, 1);
  const capital = first.toUpperCase();
  // Offsets of names stay right: no letter becomes two.
  return capital.length === first.length ? capital + text.slice(1) : text;
};

/** The part of a row's text between two offsets, without the spaces around it; undefined where nothing is left. */
const trimmedRange = (text: string, from: number, to: number): readonly [number, number] | undefined => {
  const words = text.slice(from, to);
  const trimmed = words.trim();
  if (trimmed === '') return undefined;
  const start = from + words.indexOf(trimmed);
  return [start, start + trimmed.length];
};

/** The words of a part of a row as a card has them, and the names in them. */
export function wordsOfPart(
  row: Pick<ReviewRow, 'text' | 'names'>,
  from: number,
  to: number,
): Pick<ReviewPiece, 'text' | 'names'> {
  const [start, end] = trimmedRange(row.text, from, to) ?? [from, from];
  return { text: withCapital(row.text.slice(start, end)), names: namesInRange(row.names, start, end) };
}

const pieceOf = (
  row: ReviewRow,
  [start, end]: readonly [number, number],
  context: NotesContext,
): ReviewPiece => {
  const { text, names } = wordsOfPart(row, start, end);
  const { kind, why, details: read, isUnsure } = readUnderHeading(text, row, context);
  const details = withGiven(kind, read, row.given);
  return {
    ...{ start, end, text, kind, why, details, names, isLeftOut: false, isChosen: false },
    ...(isUnsure ? { isUnsure } : {}),
  };
};

/** The row itself as its only piece, with what a person chose for it. */
const wholePiece = (row: ReviewRow, context: NotesContext): ReviewPiece => {
  const piece = pieceOf(row, trimmedRange(row.text, 0, row.text.length) ?? [0, row.text.length], context);
  if (!row.isChosen) return piece;
  return { ...piece, kind: row.kind, why: row.why, details: row.details, isChosen: true };
};

/** A piece with other bounds: read anew, but a kind that a person chose stays. */
const withRange = (
  row: ReviewRow,
  piece: ReviewPiece,
  range: readonly [number, number],
  context: NotesContext,
): ReviewPiece => {
  const fresh = { ...pieceOf(row, range, context), isLeftOut: piece.isLeftOut };
  if (!piece.isChosen) return fresh;
  const details = withGiven(piece.kind, extractDetails(piece.kind, fresh.text, context), row.given);
  return { ...fresh, kind: piece.kind, why: piece.why, details, isChosen: true };
};

const joinPieces = (
  row: ReviewRow,
  one: ReviewPiece,
  other: ReviewPiece,
  context: NotesContext,
): ReviewPiece => ({
  ...withRange(row, one, [one.start, other.end], context),
  isLeftOut: one.isLeftOut && other.isLeftOut,
});

/** A row with these pieces; one alone is the row itself again. */
function withPieces(row: ReviewRow, pieces: readonly ReviewPiece[]): ReviewRow {
  const { pieces: _before, ...whole } = row;
  return pieces.length > 1 ? { ...whole, pieces, isTouched: true } : whole;
}

/** Pieces after cuts at offsets of the row's text. A cut with nothing on one side of it is none. */
const cutPieces = (
  row: ReviewRow,
  piece: ReviewPiece,
  offsets: readonly number[],
  context: NotesContext,
): readonly ReviewPiece[] => {
  const bounds = [piece.start, ...offsets.filter((at) => at > piece.start && at < piece.end), piece.end];
  const ranges = bounds
    .slice(1)
    .map((end, index) => trimmedRange(row.text, bounds[index] ?? 0, end))
    .filter((range) => range !== undefined);
  if (ranges.length < 2) return [piece];
  const [first, ...others] = ranges;
  return [
    ...(first ? [withRange(row, piece, first, context)] : []),
    ...others.map((range) => ({ ...pieceOf(row, range, context), isLeftOut: piece.isLeftOut })),
  ];
};

/** The row cut at offsets of its text, in ascending order; the same row where nothing can be cut there. */
export function cutRow(row: ReviewRow, offsets: readonly number[], context: NotesContext): ReviewRow {
  if (row.isLeftOut || offsets.length === 0) return row;
  const before = row.pieces ?? [wholePiece(row, context)];
  const pieces = before.flatMap((piece) => cutPieces(row, piece, offsets, context));
  return pieces.length === before.length ? row : withPieces(row, pieces);
}

/** Where the row is proposed to be cut: as the parser says, else where two sentences run together, else at every sentence. */
export function proposedCuts(row: ReviewRow): readonly number[] {
  if (row.cuts && row.cuts.length > 0) return row.cuts;
  const runTogether = runTogetherAt(row.text);
  return runTogether === undefined ? sentenceStarts(row.text) : [runTogether];
}

/** The row without the cut before a piece. */
export function joinAgain(row: ReviewRow, index: number, context: NotesContext): ReviewRow {
  const [above, piece] = [row.pieces?.[index - 1], row.pieces?.[index]];
  if (!row.pieces || !above || !piece) return row;
  return withPieces(row, row.pieces.toSpliced(index - 1, 2, joinPieces(row, above, piece, context)));
}

/** The row as one card again. */
export function backToOne(row: ReviewRow): ReviewRow {
  return row.pieces ? withPieces(row, []) : row;
}

/** The row with one piece changed. */
export function withPiece(row: ReviewRow, index: number, change: Partial<ReviewPiece>): ReviewRow {
  const piece = row.pieces?.[index];
  if (!row.pieces || !piece) return row;
  return withPieces(row, row.pieces.with(index, { ...piece, ...change }));
}

/** The row with a piece of another kind. */
export function withPieceKind(
  row: ReviewRow,
  index: number,
  kind: ItemKind,
  context: NotesContext,
): ReviewRow {
  const piece = row.pieces?.[index];
  if (!piece) return row;
  const details = withGiven(kind, extractDetails(kind, piece.text, context), row.given);
  return withPiece(row, index, { kind, details, why: 'You chose this.', isChosen: true, isLeftOut: false });
}

/** The row with other words for one piece; those beside it move along. */
export function withPieceText(
  row: ReviewRow,
  index: number,
  words: string,
  people: readonly ReviewPerson[],
  context: NotesContext,
): ReviewRow {
  const piece = row.pieces?.[index];
  if (!row.pieces || !piece || words === piece.text) return row;
  const text = row.text.slice(0, piece.start) + words + row.text.slice(piece.end);
  const shift = words.length - (piece.end - piece.start);
  const moved = (names: readonly NameMention[], by: number): readonly NameMention[] =>
    names.map((name) => ({ ...name, start: name.start + by, end: name.end + by }));
  // Read by itself: a name does not go on in the next piece.
  const names = [
    ...row.names.filter((name) => name.end <= piece.start),
    ...moved(namesInText(words, people), piece.start),
    ...moved(
      row.names.filter((name) => name.start >= piece.end),
      shift,
    ),
  ];
  // Lines and proposed cuts are of the words as they were.
  const { cuts: _cuts, lineTexts: _lineTexts, pieces: before, ...rest } = row;
  const changed = { ...rest, text, names, why: 'You changed the words.' };
  const pieces = before.map((one, at): ReviewPiece => {
    if (at < index) return { ...one, names: namesInRange(changed.names, one.start, one.end) };
    const [start, end] = [at === index ? one.start : one.start + shift, one.end + shift];
    const names = namesInRange(changed.names, start, end);
    if (at > index) return { ...one, start, end, names };
    const { existing: _other, ...rest } = withRange(changed, one, [start, end], context);
    return { ...rest, text: words, names };
  });
  return withPieces(changed, pieces);
}

/** The pieces of two rows that become one, in offsets of the joined text; undefined where neither has any. */
export function piecesOfJoined(
  joined: ReviewRow,
  above: ReviewRow,
  row: ReviewRow,
  context: NotesContext,
): readonly ReviewPiece[] | undefined {
  if (!above.pieces && !row.pieces) return undefined;
  const shift = above.text.length + 1;
  const first = above.pieces ?? [wholePiece(above, context)];
  const second = (row.pieces ?? [wholePiece(row, context)]).map((piece) => ({
    ...piece,
    start: piece.start + shift,
    end: piece.end + shift,
  }));
  const [last, next] = [first.at(-1), second[0]];
  if (!last || !next) return undefined;
  return [...first.slice(0, -1), joinPieces(joined, last, next, context), ...second.slice(1)];
}
