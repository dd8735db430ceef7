import type { ReactNode } from 'react';
import type { NewRecordEditor } from '../../../core/records/use-new-record-draft.ts';
import { FormDialog } from '../../../core/ui/form-dialog.tsx';
import { say } from '../../../core/ui/message.ts';

interface NewRecordDialogProps {
  /** What is made in it, and what its buttons elsewhere are called: "New hypothesis". */
  readonly title: string;
  readonly submitLabel: string;
  /** What is written in it. */
  readonly editor: NewRecordEditor;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * Asks for a new record. Escape and the cross close it without losing what was written, which is there again when it is
 * opened the next time; Cancel forgets it.
 */
export function NewRecordDialog({ editor, onClose, ...dialog }: NewRecordDialogProps) {
  const leave = () => {
    onClose();
    if (Object.keys(editor.draft).length > 0)
      say(`Not added yet. Your words are still there under “${dialog.title}”.`);
  };
  const cancel = () => {
    editor.discard();
    onClose();
  };
  return <FormDialog {...dialog} onClose={leave} onCancel={cancel} />;
}
