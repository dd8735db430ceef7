import { useState } from 'react';
import { currentProject } from '../../core/state/project-store.ts';
import { cardsInWords } from '../../core/ui/counted-text.ts';
import { showDialog } from '../../core/ui/dialog-host.tsx';
import { FormDialog } from '../../core/ui/form-dialog.tsx';
import { TextField } from '../../core/ui/text-field.tsx';
import { canHaveOwner, cardsWithIds, commonValue, ownersInWords, planOwner } from './bulk-plan.ts';
import { runBulkPlan } from './run-bulk-plan.ts';
import { splitByCommas } from './split-by-commas.ts';

interface OwnerDialogProps {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

const OwnerDialog = ({ ids, onClose }: OwnerDialogProps) => {
  const [cards] = useState(() => cardsWithIds(currentProject().document, ids).filter(canHaveOwner));
  const [owner] = useState(() => commonValue(cards, ownersInWords));
  const [text, setText] = useState(owner === 'mixed' ? '' : String(owner.value ?? ''));
  const set = () => {
    const roles = splitByCommas(text);
    const currentCards = cardsWithIds(currentProject().document, ids).filter(canHaveOwner);
    onClose();
    runBulkPlan('Owner', planOwner(currentCards, roles));
  };
  const mixed = owner === 'mixed' ? ' They differ now: what is set here takes the place of all.' : '';
  return (
    <FormDialog
      title="Owner"
      submitLabel={`Set for ${cardsInWords(cards.length)}`}
      onSubmit={set}
      onClose={onClose}
    >
      <TextField
        label="Owner"
        help={`Roles, not names. Several with commas between them.${mixed}`}
        autoFocus
        maxLength={120}
        value={text}
        onChange={setText}
      />
    </FormDialog>
  );
};

/** Opens the dialog that sets the owners of several cards. */
export function openOwnerDialog(ids: Iterable<string>): void {
  const all = [...ids];
  showDialog((close) => <OwnerDialog ids={all} onClose={close} />);
}
