import { counted } from '../../core/ui/counted-text.ts';
import type { RowProblem } from './plan-table-cards.ts';

/** Problems that are listed; the rest is counted. */
const SHOWN = 8;

/** What could not be read as it stands, by row. */
export function RowProblems({ problems }: { readonly problems: readonly RowProblem[] }) {
  if (problems.length === 0) return null;
  const left = problems.length - SHOWN;
  return (
    <section aria-label="What could not be read as it stands">
      <h3>Not as it stands</h3>
      <ul className="table-problems">
        {problems.slice(0, SHOWN).map(({ row, sentence }) => (
          <li key={`${row} ${sentence}`}>
            Row {row}: {sentence}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <p className="meta">{counted(left, 'more like this', 'more like these')}. Nothing of them is lost.</p>
      )}
    </section>
  );
}
