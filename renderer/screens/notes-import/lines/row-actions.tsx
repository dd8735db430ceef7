import { ArrowUpToLine, EyeOff, Pencil, Plus, Split } from 'lucide-react';
import { useState } from 'react';
import { canSplit, type ReviewRow } from '../../../../shared/notes/review/review.ts';
import { showDialog } from '../../../core/ui/dialog-host.tsx';
import { FormDialog } from '../../../core/ui/form-dialog.tsx';
import type { MenuEntry } from '../../../core/ui/menu.tsx';
import { TextArea } from '../../../core/ui/text-field.tsx';
import { applyReviewChoice } from '../../../features/notes-draft/notes-draft.ts';
import { linesInWords } from './item-kind-text.ts';

/** Called with an action on a row, or with the kind that it becomes. */
export type RowAction = (
  row: ReviewRow,
  choice: 'mergeUp' | 'split' | 'exclude' | 'include' | ReviewRow['kind'],
) => void;

const EditLineDialog = ({ row, onClose }: { readonly row: ReviewRow; readonly onClose: () => void }) => {
  const [text, setText] = useState(row.text);
  const save = () => {
    applyReviewChoice({ type: 'setText', id: row.id, text });
    onClose();
  };
  return (
    <FormDialog
      title={`The words of line ${linesInWords(row.lines)}`}
      submitLabel="Keep these words"
      onSubmit={save}
      onClose={onClose}
    >
      <TextArea label="Words on the card" value={text} onChange={setText} rows={4} autoFocus />
    </FormDialog>
  );
};

/** The menu entries of a row, beside its kind. */
export function rowActions(row: ReviewRow, canMerge: boolean, onAction: RowAction): readonly MenuEntry[] {
  return [
    {
      id: 'setText',
      label: 'Change the words…',
      icon: Pencil,
      run: () => {
        showDialog((close) => <EditLineDialog row={row} onClose={close} />);
      },
    },
    {
      id: 'mergeUp',
      label: 'Put together with the line above',
      icon: ArrowUpToLine,
      disabledReason: canMerge ? undefined : 'The line above does not come in.',
      run: () => onAction(row, 'mergeUp'),
    },
    ...(canSplit(row)
      ? [
          {
            id: 'split',
            label: 'Take these lines apart',
            icon: Split,
            run: () => onAction(row, 'split'),
          },
        ]
      : []),
    row.isLeftOut
      ? { id: 'include', label: 'Bring in', icon: Plus, run: () => onAction(row, 'include') }
      : { id: 'exclude', label: 'Leave out', icon: EyeOff, run: () => onAction(row, 'exclude') },
  ];
}
