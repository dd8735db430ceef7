import { quoted } from '../../../shared/records/fields/quoted.ts';
import { kindLabelOf } from '../../../shared/records/kind-registry.ts';
import { KindMark } from '../../core/ui/kind-mark.tsx';
import { RadioField, RadioOption } from '../../core/ui/radio-field.tsx';
import type { LinkedCardChoice } from '../links/linked-card-choices.ts';

interface Props {
  readonly title: string;
  readonly linkedCardChoices: readonly LinkedCardChoice[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** Asks for the kind of a new linked card and its relation; the usual next kind is chosen already. */
export function LinkedCardChoiceField({ title, linkedCardChoices, value, onChange }: Props) {
  return (
    <RadioField label={`What is ${quoted(title)}?`} value={value} onChange={onChange}>
      {linkedCardChoices.map(({ id, kind, word }) => (
        <RadioOption key={id} value={id} autoFocus={id === value}>
          <KindMark kind={kind} size={20} />
          {kindLabelOf(kind)}
          <span className="meta">{word}</span>
        </RadioOption>
      ))}
    </RadioField>
  );
}
