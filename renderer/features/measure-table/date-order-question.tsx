import { readDate } from '../../../shared/interchange/tables/read-date.ts';
import { DateOrderField } from '../pasted-table/date-order-field.tsx';
import type { useTablePlan } from './use-table-plan.ts';

interface DateOrderQuestionProps {
  readonly table: ReturnType<typeof useTablePlan>;
}

/** Asked once, where a date is written in numbers; answered already where only one order fits all of them. */
export function DateOrderQuestion({ table }: DateOrderQuestionProps) {
  const { rows, settings, plan, change } = table;
  const column = settings.targets.indexOf('date');
  if (!plan.reading || plan.reading.dates === 'certain' || column < 0) return null;
  const cells = rows.slice(settings.headingsRow + 1).map((row) => row[column] ?? '');
  const example = plan.reading.example ?? cells.find((cell) => readDate(cell, null).is === 'unordered') ?? '';
  return (
    <DateOrderField
      example={example.trim()}
      value={settings.dateOrder}
      onChange={(dateOrder) => change({ dateOrder })}
    />
  );
}
