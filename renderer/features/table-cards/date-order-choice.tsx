import type { DateOrder } from '../../../shared/interchange/tables/read-date.ts';
import { dateInWords } from '../../../shared/records/fields/dates.ts';
import { RadioField, RadioOption } from '../../core/ui/radio-field.tsx';
import { readTableDay } from './date-order.ts';

interface DateOrderChoiceProps {
  /** A day of the table that can be read both ways. */
  readonly example: string;
  readonly today: string;
  readonly value: DateOrder | undefined;
  readonly onChange: (order: DateOrder) => void;
}

const orders = ['dayFirst', 'monthFirst'] as const;

/** Asks once how a table writes its days, by one of them. */
export function DateOrderChoice({ example, today, value, onChange }: DateOrderChoiceProps) {
  return (
    <RadioField
      label={`Which day is ${example}?`}
      value={value}
      onChange={(next) => onChange(next === 'monthFirst' ? 'monthFirst' : 'dayFirst')}
    >
      {orders.map((order) => {
        const day = readTableDay(example, order, today);
        return day === undefined ? null : (
          <RadioOption key={order} value={order}>
            {dateInWords(day)}
          </RadioOption>
        );
      })}
    </RadioField>
  );
}
