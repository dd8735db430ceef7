import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { ReviewRow } from '../../../../shared/notes/review/review.ts';
import { showDialog } from '../../../core/ui/dialog-host.tsx';
import { FormDialog } from '../../../core/ui/form-dialog.tsx';
import { TextArea } from '../../../core/ui/text-field.tsx';
import { notesDraftStore, setTypedWords } from '../../../features/notes-draft/notes-draft.ts';
import { type TypedPlace, typedAt } from '../../../features/notes-draft/typed-words.ts';
import { rowName } from './action-text.ts';

interface EditWordsDialogProps {
  readonly name: string;
  readonly place: TypedPlace;
  readonly onSave: (words: string) => void;
  readonly onClose: () => void;
}

/** What is typed lies in the draft, so that it is here again after the app was closed, however it was. */
const EditWordsDialog = ({ name, place, onSave, onClose }: EditWordsDialogProps) => {
  const text = useStore(notesDraftStore, ({ typed }) => typedAt(typed, place));
  const field = useRef<HTMLTextAreaElement>(null);
  const isGone = text === undefined;
  // The draft was opened anew, after an erasure: these words may be what had to go.
  useEffect(() => {
    if (isGone) onClose();
  }, [isGone, onClose]);
  // Words that break off are finished at their end.
  useEffect(
    () => field.current?.setSelectionRange(field.current.value.length, field.current.value.length),
    [],
  );
  const giveUp = () => setTypedWords(place, undefined);
  return (
    <FormDialog
      title={`The words of line ${name}`}
      submitLabel="Keep these words"
      onSubmit={() => {
        if (text !== undefined) onSave(text);
        giveUp();
      }}
      onClose={giveUp}
    >
      <TextArea
        label="Words on the card"
        value={text ?? ''}
        onChange={(words) => setTypedWords(place, words)}
        rows={4}
        textAreaRef={field}
        autoFocus
      />
    </FormDialog>
  );
};

const wordsOf = (row: ReviewRow, piece: number | undefined): string =>
  piece === undefined ? row.text : (row.pieces?.[piece]?.text ?? row.text);

/** Asks for other words of a row, or of one of its pieces; with those that were being typed, where some were. */
export function askForWords(
  row: ReviewRow,
  piece: number | undefined,
  onSave: (words: string) => void,
): void {
  const place: TypedPlace = { type: 'words', id: row.id, ...(piece === undefined ? {} : { piece }) };
  if (typedAt(notesDraftStore.getState().typed, place) === undefined)
    setTypedWords(place, wordsOf(row, piece));
  showDialog((close) => (
    <EditWordsDialog name={rowName(row, piece)} place={place} onSave={onSave} onClose={close} />
  ));
}
