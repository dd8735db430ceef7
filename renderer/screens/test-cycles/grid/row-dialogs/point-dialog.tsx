import { useEffect } from 'react';
import { recordOf } from '../../../../../shared/document/model/selectors.ts';
import { dateInWords } from '../../../../../shared/records/fields/dates.ts';
import { textOf } from '../../../../../shared/records/fields/read-field.ts';
import { kindOf } from '../../../../../shared/records/kind-registry.ts';
import { useStoredRecord } from '../../../../core/records/stored-record.ts';
import { currentProject } from '../../../../core/state/project-store.ts';
import { Dialog } from '../../../../core/ui/dialog.tsx';
import { showDialog } from '../../../../core/ui/dialog-host.tsx';
import { DeletionClash } from '../../../../features/record-fields/deletion-clash.tsx';
import { shownFields } from '../../../../features/record-fields/shown-fields.ts';
import { FindingsList } from '../../../../features/record-form/findings-list.tsx';
import { LastChange } from '../../../../features/record-form/last-change.tsx';
import { RecordFields } from '../../../../features/record-form/record-form.tsx';
import { SourceLine } from '../../../../features/source-line/source-line.tsx';

interface PointDialogProps {
  readonly id: string;
  readonly day: string;
  readonly onClose: () => void;
}

/** All fields of a number but those that its id names: its day is corrected in the grid. */
function PointDialog({ id, day, onClose }: PointDialogProps) {
  const ref = { kind: 'dataPoint', id };
  const stored = useStoredRecord(ref);
  const kind = kindOf('dataPoint');
  const isGone = stored === undefined;
  useEffect(() => {
    if (isGone) onClose();
  }, [isGone, onClose]);
  if (!stored || !kind) return null;
  const fields = shownFields(kind, 'measure').main.filter(([name]) => !kind.derivedId?.includes(name));
  return (
    <Dialog title={day} size="side" onClose={onClose}>
      <div className="record-form is-compact">
        <DeletionClash {...ref} />
        <FindingsList {...ref} />
        <div className="record-fields">
          <RecordFields {...ref} kindDefinition={kind} stored={stored} fields={fields} />
        </div>
        <SourceLine {...ref} />
        <LastChange {...ref} />
      </div>
    </Dialog>
  );
}

/** Opens all that is kept of a number: also where it was written twice, and which of the two stays. */
export function openPointDialog(id: string): void {
  const point = recordOf(currentProject().document, { kind: 'dataPoint', id });
  if (!point) return;
  const day = dateInWords(textOf(point, 'date')) || 'A number';
  showDialog((close) => <PointDialog id={id} day={day} onClose={close} />);
}
