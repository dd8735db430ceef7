import { childrenOf, recordOf } from '../../../shared/document/model/selectors.ts';
import { collectionFrequencyOf, nextDate } from '../../../shared/measures/collection-frequency.ts';
import { partsOf, textOf } from '../../../shared/records/fields/read-field.ts';
import { currentProject } from '../../core/state/project-store.ts';
import type { KnownDays } from './days-of-numbers.ts';
import type { GuessedTable } from './guess-mapping.ts';
import type { TableMeasure } from './plan-table.ts';

/** Whether a table holds numbers and no column that may be their days: each of its columns is taken for something else. */
export function hasNumbersAlone({ targets }: GuessedTable): boolean {
  const hasFigures = targets.includes('value') || targets.includes('numerator');
  return hasFigures && !targets.includes('date') && !targets.includes('leaveOut');
}

/** What a measure knows of the days of numbers that come without any: `today` is `YYYY-MM-DD`. */
export function knownDaysOf(measure: TableMeasure, today: string): KnownDays {
  const { document } = currentProject();
  const record = 'id' in measure ? recordOf(document, { kind: 'measure', id: measure.id }) : undefined;
  if (!record) return { rows: [], next: undefined, rhythm: undefined };
  const dates = childrenOf(document, 'dataPoint', record.id)
    .map((point) => textOf(point, 'date'))
    .filter((date) => date !== '');
  const { howOften } = partsOf(record, 'collection');
  const words = typeof howOften === 'string' ? howOften : '';
  const rhythm = collectionFrequencyOf(dates, words);
  return {
    rows: [],
    next: dates.length === 0 ? undefined : nextDate(dates, words, today),
    rhythm: rhythm === 'other' ? undefined : rhythm,
  };
}
