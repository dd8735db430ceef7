import { useEffect } from 'react';
import type { RecordRef } from '../../../../shared/document/model/document.ts';
import type { RecordId } from '../../../../shared/document/model/id-types.ts';
import { kindOfId, recordOf } from '../../../../shared/document/model/selectors.ts';
import { kindLabelOf } from '../../../../shared/records/kind-registry.ts';
import { currentProject, useProject } from '../../../core/state/project-store.ts';
import { Dialog } from '../../../core/ui/dialog.tsx';
import { showDialog } from '../../../core/ui/dialog-host.tsx';
import { RecordForm } from '../../../features/record-form/record-form.tsx';

interface CardFormOptions {
  /** The element of the field that the form is opened for; the form itself takes the focus where none is named. */
  readonly focusElementId?: string;
  /** Called when it is closed. */
  readonly onClosed?: () => void;
}

interface CardFormProps extends CardFormOptions {
  readonly card: RecordRef;
  readonly onClose: () => void;
}

function CardFormDialog({ card, focusElementId = '', onClose, onClosed }: CardFormProps) {
  const isThere = useProject(({ document }) => recordOf(document, card) !== undefined);
  useEffect(() => {
    if (!isThere) onClose();
  }, [isThere, onClose]);
  useEffect(() => {
    // After the dialog has taken the focus for itself.
    const frame = requestAnimationFrame(() => document.getElementById(focusElementId)?.focus());
    return () => cancelAnimationFrame(frame);
  }, [focusElementId]);
  useEffect(() => onClosed, [onClosed]);
  return (
    <Dialog title={kindLabelOf(card.kind)} size="side" onClose={onClose}>
      <RecordForm {...card} />
    </Dialog>
  );
}

/** Opens the whole form of a card beside what is shown. */
export function openCardForm(card: RecordRef, options: CardFormOptions = {}): void {
  showDialog((close) => <CardFormDialog card={card} {...options} onClose={close} />);
}

/** Opens the whole form of a card of which only the id is at hand. */
export function showCard(id: RecordId): void {
  const kind = kindOfId(currentProject().document, id);
  if (kind !== undefined) openCardForm({ kind, id });
}
