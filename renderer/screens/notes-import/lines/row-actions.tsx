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
import { canTakeApart } from '../../../../shared/notes/review/join-rows.ts';
import type { ReviewRow } from '../../../../shared/notes/review/review.ts';
import type { MenuEntry } from '../../../core/ui/menu.tsx';
import type { RowRequestHandler } from './row-props.ts';

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
