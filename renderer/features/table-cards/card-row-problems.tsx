import { counted } from '../../../shared/records/fields/counted.ts';
import type { CardRowProblem } from './plan-table-cards.ts';

/** Problems that are listed; the rest is counted. */
const SHOWN = 8;

/** What to check, by row; first the rows whose words do not all come in. */
export function CardRowProblems({ problems }: { readonly problems: readonly CardRowProblem[] }) {
  if (problems.length === 0) return null;
  const left = problems.length - SHOWN;
  const losing = problems.filter(({ losesWords }) => losesWords);
  const sorted = [...losing, ...problems.filter(({ losesWords }) => !losesWords)];
  return (
    <section aria-label="Rows to check">
      <h3>Rows to check</h3>
      <ul className="table-problems">
        {sorted.slice(0, SHOWN).map(({ row, sentence }) => (
          <li key={`${row} ${sentence}`}>
            Row {row}: {sentence}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <p className="meta">
          {counted(left, 'more to check', 'more to check')}.{' '}
          {losing.length > SHOWN && `In all, ${losing.length} rows do not come in whole.`}
        </p>
      )}
    </section>
  );
}
