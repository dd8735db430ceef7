import { useState } from 'react';
import {
  type HypothesisSentence,
  hypothesisSentences,
} from '../../../../../shared/records/computed/hypothesis-sentences.ts';
import { kindOf } from '../../../../../shared/records/kind-registry.ts';
import { useNewRecordDraft } from '../../../../core/records/use-new-record-draft.ts';
import { useProject } from '../../../../core/state/project-store.ts';
import { showDialog } from '../../../../core/ui/dialog-host.tsx';
import { TextArea } from '../../../../core/ui/text-field.tsx';
import { NewRecordDialog } from '../../list/new-record-dialog.tsx';
import { fieldProblem } from '../field-problem.ts';
import { addHypothesis } from './add-hypothesis.ts';

type Field = HypothesisSentence['field'];
type Words = Readonly<Record<Field, string>>;

const nothingSaid: Words = { weBelieve: '', forWhom: '', willResult: '', weWillSee: '' };

const fields = kindOf('hypothesis')?.fields ?? {};

/** What is wrong with the words of one field, in a sentence. */
const problemOf = (name: Field, words: string): string | undefined => {
  if (name === 'weBelieve' && words.trim() === '') return 'Write what you believe would help.';
  return fieldProblem('hypothesis', name, words);
};

const isRight = (words: Words): boolean =>
  hypothesisSentences.every(({ field }) => problemOf(field, words[field]) === undefined);

const add = ({ weBelieve, ...others }: Words): boolean => {
  const said = Object.entries(others).map(([name, words]) => [name, words.trim()] as const);
  return addHypothesis(weBelieve.trim(), Object.fromEntries(said.filter(([, words]) => words !== '')));
};

function NewHypothesisDialog({ onClose }: { readonly onClose: () => void }) {
  const key = useProject((project) => project.key);
  const editor = useNewRecordDraft(`${key}/hypothesis/new/form`);
  const { draft, write, discard } = editor;
  const words: Words = { ...nothingSaid, ...draft };
  const [wasRefused, setRefused] = useState(false);
  const submit = () => {
    setRefused(!isRight(words));
    if (!isRight(words)) return;
    if (!add(words)) return;
    discard();
    onClose();
  };
  return (
    <NewRecordDialog
      title="New hypothesis"
      submitLabel="Add the hypothesis"
      editor={editor}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>The first is enough to begin with. The others can come later.</p>
      {hypothesisSentences.map(({ field }) => (
        <TextArea
          key={field}
          label={fields[field]?.label ?? field}
          value={words[field]}
          onChange={(value) => write(field, value)}
          error={wasRefused ? problemOf(field, words[field]) : undefined}
          autoFocus={field === 'weBelieve'}
          rows={1}
        />
      ))}
    </NewRecordDialog>
  );
}

/** Asks for the statement of a hypothesis, and shows the new one. */
export function openNewHypothesisDialog(): void {
  showDialog((close) => <NewHypothesisDialog onClose={close} />);
}
