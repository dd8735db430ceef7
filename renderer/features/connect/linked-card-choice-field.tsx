import { Label, Radio, RadioGroup } from 'react-aria-components';
import { kindOf } from '../../../shared/records/registry.ts';
import { quoted } from '../../core/ui/counted-text.ts';
import { KindMark } from '../../core/ui/kind-mark.tsx';
import type { LinkedCardChoice } from '../links/linked-card-choices.ts';

interface Props {
  readonly title: string;
  readonly linkedCardChoices: readonly LinkedCardChoice[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** Which kind of new card, and how it is linked: what mostly comes next is chosen already. */
export function LinkedCardChoiceField({ title, linkedCardChoices, value, onChange }: Props) {
  return (
    <RadioGroup className="connect-relation" value={value} onChange={onChange}>
      <Label className="form-label">{`What is ${quoted(title)}?`}</Label>
      {linkedCardChoices.map((follower) => (
        <Radio
          key={follower.id}
          value={follower.id}
          className="connect-radio"
          autoFocus={follower.id === value}
        >
          <span className="connect-dot" aria-hidden="true" />
          <KindMark kind={follower.kind} size={20} />
          {kindOf(follower.kind)?.label ?? follower.kind}
          <span className="meta">{follower.word}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
