import type { RegularRhythm } from '../../../shared/measures/collection-frequency.ts';
import { counted } from '../../../shared/records/fields/counted.ts';
import { dateInWords } from '../../../shared/records/fields/dates.ts';
import { localToday } from '../../core/records/parse-day.ts';
import { Select } from '../../core/ui/select.tsx';
import { TextField } from '../../core/ui/text-field.tsx';
import { firstOfDays } from './days-of-numbers.ts';
import type { useTablePlan } from './use-table-plan.ts';

const rhythms: readonly { readonly value: RegularRhythm; readonly label: string }[] = [
  { value: 'day', label: 'every day' },
  { value: 'week', label: 'every week' },
  { value: 'fortnight', label: 'every two weeks' },
  { value: 'month', label: 'every month' },
  { value: 'quarter', label: 'every quarter' },
  { value: 'year', label: 'every year' },
];

/** "3 of these days are still to come: …"; empty where none is. */
const daysToComeInWords = (days: readonly string[], today: string): string => {
  const count = days.filter((day) => day > today).length;
  if (count === 0) return '';
  const last = `the last one would be for ${dateInWords(days.at(-1) ?? '')}`;
  return `${counted(count, 'of these days', 'of these days')} ${count === 1 ? 'is' : 'are'} still to come: ${last}. Is the first day right?`;
};

/** Asked where numbers came without days: when the first was written down, and how often. What follows from it is said. */
export function DaysFields({ table }: { readonly table: ReturnType<typeof useTablePlan> }) {
  const { days } = table;
  if (!days?.isAsked) return null;
  const today = localToday();
  const first = firstOfDays(days.known, days.chosen, days.count, today);
  const isWrong = days.chosen.first !== undefined && first === undefined;
  const toCome = daysToComeInWords(days.all ?? [], today);
  const rest = days.known.rows.length > 0 ? 'after the rows that are there' : 'of these numbers';
  return (
    <section aria-label="The days of the numbers" className="measure-table-settings measure-table-days">
      <TextField
        label={`First day ${rest}`}
        help="Such as 9 March 2026."
        value={days.chosen.first ?? (first === undefined ? '' : dateInWords(first))}
        onChange={(text) => days.choose({ first: text })}
        error={
          isWrong ? 'A day that exists, such as 9 March, 9/3 or 9/3/2026: the day comes first.' : undefined
        }
      />
      <Select
        label="A number was written down"
        options={rhythms}
        value={days.chosen.rhythm ?? null}
        onChange={(value) => days.choose({ rhythm: rhythms.find((one) => one.value === value)?.value })}
      />
      {toCome !== '' && <p role="status">{toCome}</p>}
    </section>
  );
}
