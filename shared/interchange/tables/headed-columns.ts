import { type Kind, titleInputField } from '../../records/kind.ts';
import { type FillableField, fillableFields } from './fillable-fields.ts';
import { headerSynonyms, measureHeaderSynonyms, titleSynonyms } from './header-synonyms.ts';
import { readCell } from './read-cell.ts';
import { normalisedHeading } from './read-words.ts';
import type { ColumnPlaces, HeadedColumn } from './table-columns.ts';

const normalised = (words: readonly string[] = []): readonly string[] => words.map(normalisedHeading);

/** Whether a field takes a cell, in whichever order its days are written. */
const takes = (target: FillableField, cell: string): boolean =>
  cell === '' ||
  (['dayFirst', 'monthFirst'] as const).some(
    (dateOrder) =>
      readCell(target, cell, { dateOrder, numberStyle: 'point', today: '2026-01-01' }).problem === undefined,
  );

const columnOf = (kind: Kind, target: FillableField): HeadedColumn<string> => {
  const { id, label, name } = target;
  const isTitle = id === titleInputField(kind);
  return {
    name: id,
    headings: [
      [label, name],
      isTitle ? [kind.label, kind.plural] : [],
      headerSynonyms[id],
      isTitle ? titleSynonyms : [],
    ].map(normalised),
    takes: (cell) => takes(target, cell),
  };
};

/** What columns can fill in a card of this kind, each by the id of its field, with what its heading may be. */
export function cardColumns(kind: Kind): readonly HeadedColumn<string>[] {
  return fillableFields(kind).map((field) => columnOf(kind, field));
}

const onlyOfActions = ['owners', 'startOn', 'dueOn', 'doneOn', 'reportBackTo'];
const whatIsDone = new Set(normalised(['title', 'action', 'actions', 'what', 'task', 'tasks']));

/**
 * Words and one more thing that only actions have make a table of actions. Many tables have a name or a comment, and a
 * date: beside such words it takes two.
 */
export function isActionTable(places: ColumnPlaces<string>, headings: readonly string[]): boolean {
  const { title = -1 } = places;
  const others = onlyOfActions.filter((name) => (places[name] ?? -1) >= 0);
  const isSure = whatIsDone.has(normalisedHeading(headings[title] ?? ''));
  return title >= 0 && others.length >= (isSure ? 1 : 2);
}

export type MeasureColumn = keyof typeof measureHeaderSynonyms;

/** The columns of a table of numbers with what their headings may be, each word surer than the next. */
export const measureColumns: readonly HeadedColumn<MeasureColumn>[] = (
  Object.keys(measureHeaderSynonyms) as MeasureColumn[]
).map((name) => ({
  name,
  headings: normalised([name, ...measureHeaderSynonyms[name]]).map((word) => [word]),
}));

/** A day and a number, or a part and a whole, make a table of numbers. */
export function isMeasureTable({
  date,
  value,
  numerator,
  denominator,
}: ColumnPlaces<MeasureColumn>): boolean {
  return date >= 0 && (value >= 0 || (numerator >= 0 && denominator >= 0));
}
