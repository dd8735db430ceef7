import { useState } from 'react';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { kindOf } from '../../../../../shared/records/kind-registry.ts';
import { RadioField, RadioOption } from '../../../../core/ui/radio-field.tsx';
import { TextArea, TextField } from '../../../../core/ui/text-field.tsx';
import { fieldProblem } from '../field-problem.ts';
import { addDecision } from './add-to-cycle.ts';
import { InPlaceForm } from './in-place-form.tsx';
import { useNewCardDraft } from './new-card-draft.ts';

const outcomeHelp: { readonly [outcome: string]: string | undefined } = {
  adopt: 'do it from now on',
  adapt: 'change it and try again',
  abandon: 'leave it',
  extend: 'keep testing it as it is',
};

interface NewDecisionFormProps {
  readonly testId: RecordId;
  /** Whether its first field takes the focus: not where it is shown again, unasked. */
  readonly autoFocus?: boolean;
  readonly onDone: () => void;
  /** Called in its place once it was decided to adopt. */
  readonly onAdopted?: () => void;
}

const trimmed = (words: string, field: string) => (words.trim() === '' ? {} : { [field]: words.trim() });

/** Asks what was decided about a test, why, and by whom. What is written waits for it until it is kept or cancelled. */
export function NewDecisionForm({
  testId,
  autoFocus = true,
  onDone,
  onAdopted = onDone,
}: NewDecisionFormProps) {
  const { draft, write, discard } = useNewCardDraft(testId, 'decision');
  const { outcome, title = '', reason = '', decidedBy = '' } = draft;
  const [wasRefused, setRefused] = useState(false);
  const titleProblem =
    title.trim() === '' ? 'Write what was decided.' : fieldProblem('decision', 'title', title);
  const byProblem = fieldProblem('decision', 'decidedBy', decidedBy);
  const close = () => {
    discard();
    onDone();
  };
  const submit = () => {
    const isRefused = outcome === undefined || titleProblem !== undefined || byProblem !== undefined;
    setRefused(isRefused);
    if (isRefused) return;
    const isAdded = addDecision(testId, title.trim(), {
      outcome,
      ...trimmed(reason, 'reason'),
      ...trimmed(decidedBy, 'decidedBy'),
    });
    if (!isAdded) return;
    discard();
    if (outcome === 'adopt') onAdopted();
    else onDone();
  };
  return (
    <InPlaceForm title="What we decided" submitLabel="Keep the decision" onSubmit={submit} onCancel={close}>
      <RadioField label="What happens with it?" value={outcome} onChange={(value) => write('outcome', value)}>
        {(kindOf('decision')?.fields.outcome?.options ?? []).map(({ value, label }, at) => (
          <RadioOption key={value} value={value} autoFocus={autoFocus && at === 0}>
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
        onChange={(words) => write('title', words)}
        error={wasRefused ? titleProblem : undefined}
      />
      <TextArea label="Why?" value={reason} onChange={(words) => write('reason', words)} rows={1} />
      <TextField
        label="Who decided?"
        help="A group or a meeting."
        value={decidedBy}
        onChange={(words) => write('decidedBy', words)}
        error={wasRefused ? byProblem : undefined}
      />
    </InPlaceForm>
  );
}
