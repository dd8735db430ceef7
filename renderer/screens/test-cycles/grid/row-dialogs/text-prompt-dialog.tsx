import { useState } from 'react';
import { showDialog } from '../../../../core/ui/dialog-host.tsx';
import { FormDialog } from '../../../../core/ui/form-dialog.tsx';
import { TextField } from '../../../../core/ui/text-field.tsx';

interface TextPromptOptions {
  readonly title: string;
  readonly label: string;
  readonly help?: string;
  /** Said where nothing was written. */
  readonly missing: string;
  readonly submitLabel: string;
  readonly maxLength: number;
  /** Writes the words. @returns false where that was refused: the dialog stays */
  readonly onWords: (words: string) => boolean;
}

function WordsDialog({ onClose, ...options }: TextPromptOptions & { readonly onClose: () => void }) {
  const [words, setWords] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = () => {
    if (words.trim() === '') setMissing(true);
    else if (options.onWords(words.trim())) onClose();
  };
  return (
    <FormDialog title={options.title} submitLabel={options.submitLabel} onSubmit={submit} onClose={onClose}>
      <TextField
        label={options.label}
        help={options.help}
        maxLength={options.maxLength}
        value={words}
        onChange={setWords}
        error={isMissing && words.trim() === '' ? options.missing : undefined}
        autoFocus
      />
    </FormDialog>
  );
}

/** Asks for one line of words. */
export function openTextPrompt(options: TextPromptOptions): void {
  showDialog((close) => <WordsDialog {...options} onClose={close} />);
}
