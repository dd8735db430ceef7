import { useEffect } from 'react';
import type { RecordRef } from '../../../../shared/document/model/document.ts';
import type { RecordId } from '../../../../shared/document/model/id-types.ts';
import { kindOfId, recordOf } from '../../../../shared/document/model/selectors.ts';
import { kindLabelOf } from '../../../../shared/records/kind-registry.ts';
import { currentProject, useProject } from '../../../core/state/project-store.ts';
import { Dialog } from '../../../core/ui/dialog.tsx';
import { showDialog } from '../../../core/ui/dialog-host.tsx';
import { RecordForm } from '../../../features/record-form/record-form.tsx';

function CardFormDialog({ card, onClose }: { readonly card: RecordRef; readonly onClose: () => void }) {
  const isThere = useProject(({ document }) => recordOf(document, card) !== undefined);
  useEffect(() => {
    if (!isThere) onClose();
  }, [isThere, onClose]);
  return (
    <Dialog title={kindLabelOf(card.kind)} size="side" onClose={onClose}>
      <RecordForm {...card} />
    </Dialog>
  );
}

/** Opens the whole form of a card beside what is shown. */
export function openCardForm(card: RecordRef): void {
  showDialog((close) => <CardFormDialog card={card} onClose={close} />);
}

/** Opens the whole form of a card of which only the id is at hand. */
export function showCard(id: RecordId): void {
  const kind = kindOfId(currentProject().document, id);
  if (kind !== undefined) openCardForm({ kind, id });
}
