import { Download } from 'lucide-react';
import { problemsAsCsv, type RowProblem } from '../../../shared/interchange/tables/row-problem.ts';
import { counted } from '../../../shared/records/fields/counted.ts';
import { Button } from '../../core/ui/button.tsx';
import { saveFile } from '../exchange/save-file.ts';
import { problemsByRow } from './problems-by-row.ts';

interface RowProblemsProps {
  readonly problems: readonly RowProblem[];
}

/** Problems of one sort that are listed; the file has all. */
const SHOWN = 6;

const ProblemList = ({ heading, problems }: RowProblemsProps & { readonly heading: string }) =>
  problems.length === 0 ? null : (
    <>
      <p>
        <b>{heading}</b>
      </p>
      <ul>
        {problems.slice(0, SHOWN).map(({ row, column, sentence }) => (
          <li
            key={`${row} ${column} ${sentence}`}
          >{`Row ${row}${column === '' ? '' : `, ${column}`}: ${sentence}`}</li>
        ))}
      </ul>
      {problems.length > SHOWN && (
        <p className="meta">{counted(problems.length - SHOWN, 'more like this', 'more like these')}.</p>
      )}
    </>
  );

/** What of a table could not be read, row by row; all of it can be saved, to be worked through in a spreadsheet. */
export function RowProblems({ problems }: RowProblemsProps) {
  if (problems.length === 0) return null;
  const { left, toCheck, leftRows, rowsToCheck } = problemsByRow(problems);
  return (
    <section aria-label="What could not be read" className="measure-table-problems" tabIndex={-1}>
      <ProblemList heading={`${counted(leftRows, 'row')} left out:`} problems={left} />
      <ProblemList
        heading={`${counted(rowsToCheck, 'row')} to check, brought in all the same:`}
        problems={toCheck}
      />
      <Button
        variant="tool"
        icon={Download}
        onPress={() => saveFile('rows-to-check.csv', problemsAsCsv(problems), 'text/csv')}
      >
        Save this list for Excel
      </Button>
    </section>
  );
}
