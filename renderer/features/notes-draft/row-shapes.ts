import type { Review, ReviewAction } from '../../../shared/notes/review/review.ts';

/**
 * What is kept of a row as the notes were read: enough to know it again in the same notes without some of their lines,
 * and none of its words.
 */
export interface RowShape {
  readonly id: string;
  readonly lines: readonly number[];
  /** Of its text, UTF-16 units: cuts are offsets of it. */
  readonly length: number;
}

/** The rows of notes as they were read, in their order. */
export function rowShapesOf({ written }: Pick<Review, 'written'>): readonly RowShape[] {
  return written.map(({ id, lines, text }) => ({ id, lines, length: text.length }));
}

const isSameShape = (one: RowShape, other: RowShape | undefined): boolean =>
  one.length === other?.length && one.lines.join() === other.lines.join();

/** Rows by their lines: a row that was taken apart is still the row that it was read in. */
const groupRows = (before: readonly RowShape[], changed: Iterable<string>) => {
  const owners = new Map<string, string>(
    before.flatMap(({ id, lines }) => lines.map((line) => [`L${line}`, id] as const)),
  );
  const groupOf = new Map(before.map(({ id }) => [id, id]));
  const lost = new Set(changed);
  const find = (id: string): string | undefined => {
    let group = owners.get(id);
    while (group !== undefined && groupOf.get(group) !== group) group = groupOf.get(group);
    return group;
  };
  return {
    find,
    /** The row above, as the notes were read. */
    above: (id: string): string | undefined => {
      const owner = owners.get(id);
      const index = before.findIndex((row) => row.id === owner);
      return owner !== undefined && owner !== id ? owner : before[index - 1]?.id;
    },
    isLost: (id: string): boolean => {
      const group = find(id);
      return group === undefined || lost.has(group);
    },
    lose: (id: string): void => {
      const group = find(id);
      if (group !== undefined) lost.add(group);
    },
    join: (id: string, above: string): void => {
      const [one, other] = [find(id), find(above)];
      if (one !== undefined && other !== undefined) groupOf.set(one, other);
    },
  };
};

/** Words of a choice that were taken out: it says nothing any more. */
const isWordless = (action: ReviewAction): boolean =>
  (action.type === 'setText' && action.text.trim() === '') ||
  (action.type === 'setMeeting' && action.title === '') ||
  (action.type === 'setRole' && action.role.trim() === '');

/**
 * The choices that still fit when notes are read again without lines that were erased: those about people and the
 * meeting, and those about rows that are read as they were. A choice about a row that is not goes, and so does every
 * later one about it or about what it was put together with: no choice lands on other words.
 */
export function fittingActions(
  actions: readonly ReviewAction[],
  before: readonly RowShape[],
  review: Pick<Review, 'written'>,
): readonly ReviewAction[] {
  const now = new Map(rowShapesOf(review).map((shape) => [shape.id, shape]));
  const changed = before.filter((shape) => !isSameShape(shape, now.get(shape.id)));
  const rows = groupRows(
    before,
    changed.map(({ id }) => id),
  );
  return actions.filter((action) => {
    if (!('id' in action)) return !isWordless(action);
    const above = action.type === 'mergeUp' ? rows.above(action.id) : undefined;
    const isLost =
      rows.isLost(action.id) || isWordless(action) || (above !== undefined && rows.isLost(above));
    if (isLost) {
      rows.lose(action.id);
      if (above !== undefined) rows.lose(above);
    } else if (above !== undefined) rows.join(action.id, above);
    return !isLost;
  });
}
