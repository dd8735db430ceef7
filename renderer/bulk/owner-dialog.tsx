import { useState } from 'react';
import { currentProject } from '../state/project-store.ts';
import { showDialog } from '../ui/dialog-host.tsx';
import { FormDialog } from '../ui/form-dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import { cardsInWords } from '../ui/words.ts';
import { entriesOf } from './entries-of.ts';
import { cardsAmong, common, hasOwner, ownerWords, planOwner } from './plan.ts';
import { runPlan } from './run-plan.ts';

interface OwnerDialogProps {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

const OwnerDialog = ({ ids, onClose }: OwnerDialogProps) => {
  const [cards] = useState(() => cardsAmong(currentProject().document, ids).filter(hasOwner));
  const [now] = useState(() => common(cards, ownerWords));
  const [text, setText] = useState(now === 'mixed' ? '' : String(now.value ?? ''));
  const set = () => {
    const roles = entriesOf(text);
    const still = cardsAmong(currentProject().document, ids).filter(hasOwner);
    onClose();
    runPlan('Owner', planOwner(still, roles));
  };
  const mixed = now === 'mixed' ? ' They differ now: what is set here takes the place of all.' : '';
  return (
    <FormDialog
      title="Owner"
      action={`Set for ${cardsInWords(cards.length)}`}
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

/** Asks who owns several cards. */
export const openOwner = (ids: Iterable<string>): void => {
  const all = [...ids];
  showDialog((close) => <OwnerDialog ids={all} onClose={close} />);
};
