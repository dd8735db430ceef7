import { useState } from 'react';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { kindOf } from '../../../../../shared/records/kind-registry.ts';
import { RadioField, RadioOption } from '../../../../core/ui/radio-field.tsx';
import { TextArea, TextField } from '../../../../core/ui/text-field.tsx';
import { wordsProblem } from '../words-problem.ts';
import { addDecision } from './add-to-cycle.ts';
import { InPlaceForm } from './in-place-form.tsx';

const outcomeHelp: { readonly [outcome: string]: string | undefined } = {
  adopt: 'do it from now on',
  adapt: 'change it and try again',
  abandon: 'leave it',
  extend: 'keep testing it as it is',
};

interface NewDecisionFormProps {
  readonly testId: RecordId;
  readonly onDone: () => void;
}

const trimmed = (words: string, field: string) => (words.trim() === '' ? {} : { [field]: words.trim() });

/** Asks what was decided about a test, why, and by whom. */
export function NewDecisionForm({ testId, onDone }: NewDecisionFormProps) {
  const [outcome, setOutcome] = useState<string>();
  const [title, setTitle] = useState('');
  const [reason, setReason] = useState('');
  const [decidedBy, setDecidedBy] = useState('');
  const [wasRefused, setRefused] = useState(false);
  const titleProblem =
    title.trim() === '' ? 'Write what was decided.' : wordsProblem('decision', 'title', title);
  const byProblem = wordsProblem('decision', 'decidedBy', decidedBy);
  const submit = () => {
    const isRefused = outcome === undefined || titleProblem !== undefined || byProblem !== undefined;
    setRefused(isRefused);
    if (isRefused) return;
    const isAdded = addDecision(testId, title.trim(), {
      outcome,
      ...trimmed(reason, 'reason'),
      ...trimmed(decidedBy, 'decidedBy'),
    });
    if (isAdded) onDone();
  };
  return (
    <InPlaceForm title="What we decided" submitLabel="Keep the decision" onSubmit={submit} onCancel={onDone}>
      <RadioField label="What happens with it?" value={outcome} onChange={setOutcome}>
        {(kindOf('decision')?.fields.outcome?.options ?? []).map(({ value, label }, at) => (
          <RadioOption key={value} value={value} autoFocus={at === 0}>
            {`${label}: ${outcomeHelp[value] ?? ''}`}
          </RadioOption>
        ))}
      </RadioField>
      {wasRefused && outcome === undefined && (
        <p className="form-error" role="alert">
          Choose one of the four.
        </p>
      )}
      <TextField
        label="The decision in a few words"
        value={title}
        onChange={setTitle}
        error={wasRefused ? titleProblem : undefined}
      />
      <TextArea label="Why?" value={reason} onChange={setReason} rows={1} />
      <TextField
        label="Who decided?"
        help="A group or a meeting."
        value={decidedBy}
        onChange={setDecidedBy}
        error={wasRefused ? byProblem : undefined}
      />
    </InPlaceForm>
  );
}
