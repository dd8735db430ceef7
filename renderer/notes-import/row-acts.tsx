import { ArrowUpToLine, EyeOff, Pencil, Plus, Split } from 'lucide-react';
import { useState } from 'react';
import { canTakeApart, type Row } from '../../shared/notes/review.ts';
import { showDialog } from '../ui/dialog-host.tsx';
import { FormDialog } from '../ui/form-dialog.tsx';
import type { MenuEntry } from '../ui/menu.tsx';
import { TextArea } from '../ui/text-field.tsx';
import { linesWords } from './fate-words.ts';
import type { LineRowProps } from './line-row.tsx';
import { decide } from './notes-store.ts';

const WordsDialog = ({ row, onClose }: { readonly row: Row; readonly onClose: () => void }) => {
  const [text, setText] = useState(row.text);
  const save = () => {
    decide({ type: 'words', id: row.id, text });
    onClose();
  };
  return (
    <FormDialog
      title={`The words of line ${linesWords(row.lines)}`}
      action="Keep these words"
      onSubmit={save}
      onClose={onClose}
    >
      <TextArea label="Words on the card" value={text} onChange={setText} rows={4} autoFocus />
    </FormDialog>
  );
};

/** Everything that can be done with a line beside choosing its kind. */
export const rowActs = (row: Row, canMerge: boolean, act: LineRowProps['act']): readonly MenuEntry[] => [
  {
    id: 'words',
    label: 'Change the words…',
    icon: Pencil,
    run: () => {
      showDialog((close) => <WordsDialog row={row} onClose={close} />);
    },
  },
  {
    id: 'mergeUp',
    label: 'Put together with the line above',
    icon: ArrowUpToLine,
    whyNot: canMerge ? undefined : 'The line above does not come in.',
    run: () => act(row, 'mergeUp'),
  },
  ...(canTakeApart(row)
    ? [{ id: 'takeApart', label: 'Take these lines apart', icon: Split, run: () => act(row, 'takeApart') }]
    : []),
  row.isOut
    ? { id: 'bringIn', label: 'Bring in', icon: Plus, run: () => act(row, 'bringIn') }
    : { id: 'leaveOut', label: 'Leave out', icon: EyeOff, run: () => act(row, 'leaveOut') },
];
