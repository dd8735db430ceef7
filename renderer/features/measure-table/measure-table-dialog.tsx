import { Upload } from 'lucide-react';
import { useState } from 'react';
import type { Change } from '../../../shared/document/edit/edit.ts';
import { counted } from '../../../shared/records/fields/counted.ts';
import { edit } from '../../core/state/edit.ts';
import { Button } from '../../core/ui/button.tsx';
import { Dialog } from '../../core/ui/dialog.tsx';
import { say } from '../../core/ui/message.ts';
import { DateOrderQuestion } from './date-order-question.tsx';
import { DaysFields } from './days-fields.tsx';
import type { IncomingTable } from './incoming-table.ts';
import { focusMissing } from './missing-part.ts';
import type { TableMeasure, TablePlan, TableSettings } from './plan-table.ts';
import { problemsByRow } from './problems-by-row.ts';
import { RowProblems } from './row-problems.tsx';
import { broughtInWords, replacedInWords, rowsLeftOutInWords, writtenCount } from './table-in-words.ts';
import { TablePreview } from './table-preview.tsx';
import { TableSettingsFields } from './table-settings-fields.tsx';
import { TableSummary } from './table-summary.tsx';
import { useTablePlan } from './use-table-plan.ts';
import './measure-table.css';

interface MeasureTableDialogProps {
  readonly arrival: IncomingTable;
  readonly onClose: () => void;
}

/** The measure that the first new number goes to, else the one that was chosen; empty for none. */
const measureOf = (changes: readonly Change[], measure: TableMeasure): string => {
  for (const change of changes)
    if (change.op === 'add' && change.kind === 'dataPoint' && typeof change.fields.measure === 'string')
      return change.fields.measure;
  return 'id' in measure ? measure.id : '';
};

interface BeforeItComesInProps {
  readonly plan: TablePlan;
  readonly existing: TableSettings['existing'];
  readonly wasRefused: boolean;
}

/** Brings the list of rows with what is wrong with each into sight, and reads on from there. */
const showRowProblems = (): void => {
  const list = document.querySelector<HTMLElement>('[role="dialog"] .measure-table-problems');
  list?.focus();
  list?.scrollIntoView({ block: 'nearest' });
};

/**
 * What has to be said first, else which numbers would be lost and how many rows do not come in. It is in sight wherever
 * the dialog stands: the list of these rows lies below the table.
 */
const BeforeItComesIn = ({ plan, existing, wasRefused }: BeforeItComesInProps) => {
  const { missing, imported } = plan;
  if (missing)
    return (
      <p
        className={`measure-table-said ${wasRefused ? 'form-error' : 'meta'}`}
        role={wasRefused ? 'alert' : undefined}
      >
        {missing.sentence}
      </p>
    );
  const replaced = imported ? replacedInWords(imported, existing) : '';
  const left = rowsLeftOutInWords(problemsByRow(plan.problems).leftRows);
  if (replaced === '' && left === '') return null;
  return (
    <div className="measure-table-said">
      <p>{[replaced, left].filter(Boolean).join(' ')}</p>
      {left !== '' && (
        <Button variant="quiet" className="measure-table-why" onPress={showRowProblems}>
          See why
        </Button>
      )}
    </div>
  );
};

/** What a table of numbers would do: what each column is, the first rows, what cannot be read. One step of undo. */
export function MeasureTableDialog({ arrival, onClose }: MeasureTableDialogProps) {
  const table = useTablePlan(arrival);
  const { plan, settings } = table;
  const [wasRefused, setRefused] = useState(false);
  const { imported } = plan;
  const count = imported ? writtenCount(imported, settings.existing) : 0;
  const bringIn = () => {
    if (!imported) {
      setRefused(true);
      if (plan.missing) focusMissing(plan.missing);
      return;
    }
    const message = broughtInWords(imported, settings.existing, problemsByRow(plan.problems).leftRows);
    const label = `Table brought in: ${counted(count, 'number')}`;
    if (imported.changes.length === 0) say(message);
    else if (!edit(label, imported.changes, { message })) return;
    onClose();
    arrival.onBroughtIn?.(measureOf(imported.changes, table.measure));
  };
  return (
    <Dialog
      title="Bring in a table"
      size="wide"
      onClose={onClose}
      actions={
        <>
          <BeforeItComesIn plan={plan} existing={settings.existing} wasRefused={wasRefused} />
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" icon={Upload} onPress={bringIn}>
            {imported ? `Bring in ${counted(count, 'number')}` : 'Bring in the numbers'}
          </Button>
        </>
      }
    >
      <TableSettingsFields arrival={arrival} table={table} />
      <DaysFields table={table} />
      <DateOrderQuestion table={table} />
      <TablePreview table={table} />
      {imported && (
        <TableSummary
          imported={imported}
          existing={settings.existing}
          onExisting={(existing) => table.change({ existing })}
        />
      )}
      <RowProblems problems={plan.problems} />
    </Dialog>
  );
}
