import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import type { RecordId } from '../../../shared/document/model/id-types.ts';
import type { MeasuresImport } from '../../../shared/interchange/tables/import-measures.ts';
import { measureSeries } from '../../../shared/measures/measure-series.ts';
import { counted } from '../../../shared/records/fields/counted.ts';
import { quoted } from '../../../shared/records/fields/quoted.ts';
import { useProject } from '../../core/state/project-store.ts';
import { RadioField, RadioOption } from '../../core/ui/radio-field.tsx';
import type { TableSettings } from './plan-table.ts';
import { changedPointInWords, importInWords } from './table-in-words.ts';

interface TableSummaryProps {
  readonly imported: MeasuresImport;
  readonly existing: TableSettings['existing'];
  readonly onExisting: (existing: TableSettings['existing']) => void;
}

/** Changes that are listed; the rest is counted. */
const SHOWN = 6;

const isPercent = (document: ProjectDocument, measure: RecordId): boolean =>
  measureSeries(document, measure)?.isPercent ?? false;

/** How many numbers come in, and what happens to those that are there already. */
export function TableSummary({ imported, existing, onExisting }: TableSummaryProps) {
  const { changed, newMeasures, newPhases } = imported;
  const document = useProject((project) => project.document);
  return (
    <section aria-label="What comes in" className="measure-table-summary" aria-live="polite">
      <p>
        <b>{importInWords(imported, existing)}</b>
        {newMeasures.length > 0 &&
          ` New ${newMeasures.length === 1 ? 'measure' : 'measures'}: ${newMeasures.map(({ name }) => quoted(name)).join(', ')}.`}
        {newPhases > 0 && ` ${counted(newPhases, 'new phase')}.`}
      </p>
      {changed.length > 0 && (
        <>
          <RadioField
            label="Where a date has a number already"
            value={existing}
            onChange={(value) => onExisting(value === 'keep' ? 'keep' : 'replace')}
          >
            <RadioOption value="replace">Use the table’s number</RadioOption>
            <RadioOption value="keep">Keep the number that is here</RadioOption>
          </RadioField>
          <ul className="measure-table-changes">
            {changed.slice(0, SHOWN).map((point) => (
              <li key={point.point}>{changedPointInWords(point, isPercent(document, point.measure))}</li>
            ))}
          </ul>
          {changed.length > SHOWN && (
            <p className="meta">{counted(changed.length - SHOWN, 'more', 'more')}.</p>
          )}
        </>
      )}
    </section>
  );
}
