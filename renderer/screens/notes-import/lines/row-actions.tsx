import {
  ArrowUpToLine,
  CopyPlus,
  EyeOff,
  FileClock,
  FoldVertical,
  Pencil,
  Plus,
  Scissors,
  Split,
} from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { canTakeApart } from '../../../../shared/notes/review/join-rows.ts';
import type { ReviewRow } from '../../../../shared/notes/review/review.ts';
import { showDialog } from '../../../core/ui/dialog-host.tsx';
import { FormDialog } from '../../../core/ui/form-dialog.tsx';
import type { MenuEntry } from '../../../core/ui/menu.tsx';
import { TextArea } from '../../../core/ui/text-field.tsx';
import { rowName } from './action-text.ts';
import type { RowRequestHandler } from './row-props.ts';

interface EditLineDialogProps {
  readonly name: string;
  readonly words: string;
  readonly onSave: (words: string) => void;
  readonly onClose: () => void;
}

const EditLineDialog = ({ name, words, onSave, onClose }: EditLineDialogProps) => {
  const [text, setText] = useState(words);
  const field = useRef<HTMLTextAreaElement>(null);
  // Words that break off are finished at their end.
  useEffect(() => field.current?.setSelectionRange(words.length, words.length), [words]);
  return (
    <FormDialog
      title={`The words of line ${name}`}
      submitLabel="Keep these words"
      onSubmit={() => {
        onSave(text);
        onClose();
      }}
      onClose={onClose}
    >
      <TextArea
        label="Words on the card"
        value={text}
        onChange={setText}
        rows={4}
        textAreaRef={field}
        autoFocus
      />
    </FormDialog>
  );
};

/** Asks for other words of a row, or of one of its pieces. */
export function askForWords(
  row: ReviewRow,
  piece: number | undefined,
  onSave: (words: string) => void,
): void {
  const words = piece === undefined ? row.text : (row.pieces?.[piece]?.text ?? row.text);
  showDialog((close) => (
    <EditLineDialog name={rowName(row, piece)} words={words} onSave={onSave} onClose={close} />
  ));
}

interface RowActionsContext {
  readonly row: ReviewRow;
  readonly canMerge: boolean;
  readonly aboveName: string | undefined;
  readonly isAsWritten: boolean;
  readonly onRequest: RowRequestHandler;
}

const wordActions = ({ row, onRequest }: RowActionsContext): readonly MenuEntry[] => {
  const { id } = row;
  if (row.isLeftOut) return [];
  return [
    {
      id: 'split',
      label: row.pieces ? 'Change the cuts…' : 'Split into several cards…',
      icon: Scissors,
      keys: 'S',
      run: () => onRequest(row, { type: 'openSplit', id }),
    },
    ...(row.pieces
      ? []
      : [
          {
            id: 'setText',
            label: 'Change the words…',
            icon: Pencil,
            keys: 'F2',
            run: () => onRequest(row, { type: 'editText', id }),
          },
        ]),
  ];
};

/** The menu entries of a row, beside its kind. */
export function rowActions(context: RowActionsContext): readonly MenuEntry[] {
  const { row, canMerge, aboveName, isAsWritten, onRequest } = context;
  const { id } = row;
  const entry = (
    label: string,
    icon: MenuEntry['icon'],
    request: Parameters<RowRequestHandler>[1],
    more: Partial<MenuEntry> = {},
  ): MenuEntry => ({ id: request.type, label, icon, run: () => onRequest(row, request), ...more });
  const canBeNew = row.existing?.how === 'changed' && row.existing.choice !== 'new';
  return [
    ...wordActions(context),
    entry(
      `Put together with the line above${aboveName === undefined ? '' : `, ${aboveName}`}`,
      ArrowUpToLine,
      { type: 'mergeUp', id },
      {
        keys: 'J',
        disabledReason: canMerge ? undefined : 'The line above does not come in.',
      },
    ),
    ...(canTakeApart(row) ? [entry('Take these lines apart', Split, { type: 'takeApart', id })] : []),
    ...(canBeNew
      ? [entry('Bring in as a new card', CopyPlus, { type: 'useExisting', id, choice: 'new' })]
      : []),
    ...(row.kind === 'theme' && !row.isLeftOut
      ? [entry('Fold its lines', FoldVertical, { type: 'fold', id, isFolded: true })]
      : []),
    ...(isAsWritten ? [] : [entry('As it was written', FileClock, { type: 'asWritten', id }, { keys: 'W' })]),
    row.isLeftOut
      ? entry('Bring in', Plus, { type: 'include', id })
      : entry('Leave out', EyeOff, { type: 'exclude', id }, { keys: 'Delete' }),
  ];
}
