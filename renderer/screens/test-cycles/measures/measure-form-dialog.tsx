import { useEffect } from 'react';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { Dialog } from '../../../core/ui/dialog.tsx';
import { showDialog } from '../../../core/ui/dialog-host.tsx';
import { RecordForm } from '../../../features/record-form/record-form.tsx';

function MeasureFormDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const isThere = useProject(({ document }) => recordOf(document, { kind: 'measure', id }) !== undefined);
  useEffect(() => {
    if (!isThere) onClose();
  }, [isThere, onClose]);
  return (
    <Dialog title="Measure" size="side" onClose={onClose}>
      <RecordForm kind="measure" id={id} />
    </Dialog>
  );
}

/** Opens the whole form of a measure beside its numbers. */
export function openMeasureForm(id: string): void {
  showDialog((close) => <MeasureFormDialog id={id} onClose={close} />);
}
