import type { ReactNode } from 'react';
import { FormDialog } from '../../../core/ui/form-dialog.tsx';
import { say } from '../../../core/ui/message.ts';

interface NewRecordDialogProps {
  /** What is made in it, and what its buttons elsewhere are called: "New hypothesis". */
  readonly title: string;
  readonly submitLabel: string;
  /** Something is written in it. */
  readonly isFilled: boolean;
  /** Forgets what was written. */
  readonly discard: () => void;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * Asks for a new record. Escape and the cross close it without losing what was written, which is there again when it is
 * opened the next time; Cancel forgets it.
 */
export function NewRecordDialog({ isFilled, discard, onClose, ...dialog }: NewRecordDialogProps) {
  const leave = () => {
    onClose();
    if (isFilled) say(`Not added yet. Your words are still there under “${dialog.title}”.`);
  };
  const cancel = () => {
    discard();
    onClose();
  };
  return <FormDialog {...dialog} onClose={leave} onCancel={cancel} />;
}
