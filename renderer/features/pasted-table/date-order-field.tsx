import { type DateOrder, readDate } from '../../../shared/interchange/tables/read-date.ts';
import { dateInWords } from '../../../shared/records/fields/dates.ts';
import { RadioField, RadioOption } from '../../core/ui/radio-field.tsx';

interface DateOrderChoiceProps {
  /** A day of the table in numbers. */
  readonly example: string;
  readonly value: DateOrder | null | undefined;
  readonly onChange: (order: DateOrder) => void;
}

const orders = ['dayFirst', 'monthFirst'] as const;

/** Asks once how a table writes its days, by one of them. */
export function DateOrderField({ example, value, onChange }: DateOrderChoiceProps) {
  return (
    <RadioField
      label={`Which day is ${example}?`}
      value={value ?? undefined}
      onChange={(next) => onChange(next === 'monthFirst' ? 'monthFirst' : 'dayFirst')}
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
