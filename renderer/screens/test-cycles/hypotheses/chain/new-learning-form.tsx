import { useState } from 'react';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { kindOf } from '../../../../../shared/records/kind-registry.ts';
import { RadioField, RadioOption } from '../../../../core/ui/radio-field.tsx';
import { Select } from '../../../../core/ui/select.tsx';
import { TextArea } from '../../../../core/ui/text-field.tsx';
import { fieldProblem } from '../field-problem.ts';
import { addLearning } from './add-to-cycle.ts';
import { InPlaceForm } from './in-place-form.tsx';
import { useNewCardDraft } from './new-card-draft.ts';

const strengths = [
  'an opinion in the room',
  'what several told us',
  'what we saw people do',
  'repeated over time',
  'repeated by another group',
];

interface NewCardFormProps {
  readonly testId: RecordId;
  /** Whether its first field takes the focus: not where it is shown again, unasked. */
  readonly autoFocus?: boolean;
  readonly onDone: () => void;
}

/** Asks what was learned of a test, what it says of the hypothesis, and how strongly. What is written waits for it until it is kept or cancelled. */
export function NewLearningForm({ testId, autoFocus = true, onDone }: NewCardFormProps) {
  const { draft, write, discard } = useNewCardDraft(testId, 'learning');
  const { statement = '', direction, strength } = draft;
  const [wasRefused, setRefused] = useState(false);
  const problem =
    statement.trim() === '' ? 'Write what you learned.' : fieldProblem('learning', 'statement', statement);
  const close = () => {
    discard();
    onDone();
  };
  const submit = () => {
    setRefused(problem !== undefined);
    if (problem !== undefined) return;
    const isAdded = addLearning(testId, statement.trim(), {
      ...(direction === undefined ? {} : { direction }),
      ...(strength === undefined ? {} : { strength: Number(strength) }),
    });
    if (isAdded) close();
  };
  return (
    <InPlaceForm
      title="What we learned"
      submitLabel="Keep what we learned"
      onSubmit={submit}
      onCancel={close}
    >
      <TextArea
        label="What did we learn?"
        value={statement}
        onChange={(words) => write('statement', words)}
        error={wasRefused ? problem : undefined}
        autoFocus={autoFocus}
        rows={1}
      />
      <RadioField
        label="What does it say of what we believed?"
        value={direction}
        onChange={(value) => write('direction', value)}
      >
        {(kindOf('learning')?.fields.direction?.options ?? []).map(({ value, label }) => (
          <RadioOption key={value} value={value}>
            {label}
          </RadioOption>
        ))}
      </RadioField>
      <Select
        label="How strong is it?"
        options={strengths.map((words, at) => ({ value: String(at + 1), label: `${at + 1}, ${words}` }))}
        value={strength ?? null}
        onChange={(value) => write('strength', value)}
        clearLabel="Not said yet"
      />
    </InPlaceForm>
  );
}
