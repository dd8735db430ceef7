import { useState } from 'react';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { kindOf } from '../../../../../shared/records/kind-registry.ts';
import { RadioField, RadioOption } from '../../../../core/ui/radio-field.tsx';
import { Select } from '../../../../core/ui/select.tsx';
import { TextArea } from '../../../../core/ui/text-field.tsx';
import { wordsProblem } from '../words-problem.ts';
import { addLearning } from './add-to-cycle.ts';
import { InPlaceForm } from './in-place-form.tsx';

const strengths = [
  'an opinion in the room',
  'what several told us',
  'what we saw people do',
  'repeated over time',
  'repeated by another group',
];

interface NewCardFormProps {
  readonly testId: RecordId;
  readonly onDone: () => void;
}

/** Asks what was learned of a test, what it says of the hypothesis, and how strongly. */
export function NewLearningForm({ testId, onDone }: NewCardFormProps) {
  const [statement, setStatement] = useState('');
  const [direction, setDirection] = useState<string>();
  const [strength, setStrength] = useState<string | null>(null);
  const [wasRefused, setRefused] = useState(false);
  const problem =
    statement.trim() === '' ? 'Write what you learned.' : wordsProblem('learning', 'statement', statement);
  const submit = () => {
    setRefused(problem !== undefined);
    if (problem !== undefined) return;
    const isAdded = addLearning(testId, statement.trim(), {
      ...(direction === undefined ? {} : { direction }),
      ...(strength === null ? {} : { strength: Number(strength) }),
    });
    if (isAdded) onDone();
  };
  return (
    <InPlaceForm
      title="What we learned"
      submitLabel="Keep what we learned"
      onSubmit={submit}
      onCancel={onDone}
    >
      <TextArea
        label="What did we learn?"
        value={statement}
        onChange={setStatement}
        error={wasRefused ? problem : undefined}
        autoFocus
        rows={1}
      />
      <RadioField label="What does it say of what we believed?" value={direction} onChange={setDirection}>
        {(kindOf('learning')?.fields.direction?.options ?? []).map(({ value, label }) => (
          <RadioOption key={value} value={value}>
            {label}
          </RadioOption>
        ))}
      </RadioField>
      <Select
        label="How strong is it?"
        options={strengths.map((words, at) => ({ value: String(at + 1), label: `${at + 1}, ${words}` }))}
        value={strength}
        onChange={setStrength}
        clearLabel="Not said yet"
      />
    </InPlaceForm>
  );
}
