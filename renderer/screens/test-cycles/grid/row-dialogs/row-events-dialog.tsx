import { useEffect } from 'react';
import type { PlainRecord } from '../../../../../shared/document/model/document.ts';
import { dayAndMonthInWords } from '../../../../../shared/records/fields/read-field.ts';
import { useProject } from '../../../../core/state/project-store.ts';
import { Dialog } from '../../../../core/ui/dialog.tsx';
import { showDialog } from '../../../../core/ui/dialog-host.tsx';
import { focusNextFrame } from '../../../../core/ui/focus.ts';
import { childKindsOf } from '../../../../features/record-form/children/child-kinds.ts';
import { ChildTable } from '../../../../features/record-form/children/child-table.tsx';
import type { GridRow } from '../grid-rows.ts';
import { currentGrid } from '../measure-grid.ts';
import { eventsOfRow } from '../row-events.ts';

const HEADING_ID = 'row-marks-first';

interface MarksProps {
  readonly kind: 'annotation' | 'phase';
  readonly label: string;
  readonly records: readonly PlainRecord[];
}

const Marks = ({ kind, label, records }: MarksProps) => {
  const child = childKindsOf('measure').find((one) => one.kind.name === kind);
  if (!child || records.length === 0) return null;
  return (
    <section className="record-section">
      <h3>{label}</h3>
      <ChildTable
        child={child}
        records={records}
        onRemoved={() => focusNextFrame(() => document.getElementById(HEADING_ID))}
      />
    </section>
  );
};

interface MarksDialogProps {
  readonly measureId: string;
  readonly row: GridRow;
  readonly onClose: () => void;
}

/** What is noted in the days of a row, each to be changed or deleted. It closes with the last. */
function MarksDialog({ measureId, row, onClose }: MarksDialogProps) {
  const document = useProject((project) => project.document);
  const { annotations, phases } = eventsOfRow(document, measureId, currentGrid(measureId).rows, row.key);
  const isEmpty = annotations.length + phases.length === 0;
  useEffect(() => {
    if (isEmpty) onClose();
  }, [isEmpty, onClose]);
  return (
    <Dialog title={`Noted for ${dayAndMonthInWords(row.date)}`} size="side" onClose={onClose}>
      <div id={HEADING_ID} className="record-form is-compact" tabIndex={-1}>
        <Marks kind="annotation" label="What happened" records={annotations} />
        <Marks kind="phase" label="Phases that begin" records={phases} />
      </div>
    </Dialog>
  );
}

/** Opens what stands on the chart in the days of a row. */
export function openRowEventsDialog(measureId: string, row: GridRow): void {
  showDialog((close) => <MarksDialog measureId={measureId} row={row} onClose={close} />);
}
