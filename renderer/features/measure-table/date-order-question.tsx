import { readDate } from '../../../shared/interchange/tables/read-date.ts';
import { dateInWords } from '../../../shared/records/fields/dates.ts';
import { RadioField, RadioOption } from '../../core/ui/radio-field.tsx';
import type { useTablePlan } from './use-table-plan.ts';

interface DateOrderQuestionProps {
  readonly table: ReturnType<typeof useTablePlan>;
}

const orders = ['dayFirst', 'monthFirst'] as const;

/** Asked once, where a date is written in numbers: which comes first, the day or the month. Shown by one of the dates. */
export function DateOrderQuestion({ table }: DateOrderQuestionProps) {
  const { rows, settings, plan, change } = table;
  const column = settings.targets.indexOf('date');
  if (!plan.reading || plan.reading.dates === 'certain' || column < 0) return null;
  const cells = rows.slice(settings.headingsRow + 1).map((row) => row[column] ?? '');
  const unordered = cells.filter((cell) => readDate(cell, null).is === 'unordered');
  const example = unordered.find((cell) => isTwoDays(cell)) ?? unordered[0] ?? '';
  return (
    <RadioField
      label={`Which day is ${example.trim()}?`}
      value={settings.dateOrder ?? undefined}
      onChange={(order) => change({ dateOrder: order === 'monthFirst' ? 'monthFirst' : 'dayFirst' })}
    >
      {orders.map((order) => {
        const read = readDate(example, order);
        return read.is === 'day' ? (
          <RadioOption key={order} value={order}>
            {dateInWords(read.day)}
          </RadioOption>
        ) : null;
      })}
    </RadioField>
  );
}

/** 3/4/2026 is one day or another; 5/5/2026 is 5 May either way. */
const isTwoDays = (cell: string): boolean => {
  const [one, other] = orders.map((order) => readDate(cell, order));
  return one?.is === 'day' && other?.is === 'day' && one.day !== other.day;
};
