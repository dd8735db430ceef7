import { Label, Radio, RadioGroup } from 'react-aria-components';
import { kindOf } from '../../shared/records/registry.ts';
import { KindMark } from '../ui/kind-mark.tsx';
import { quoted } from '../ui/words.ts';
import type { Follower } from './followers.ts';

interface Props {
  readonly words: string;
  readonly followers: readonly Follower[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** Which kind of new card, and how it is linked: what mostly comes next is chosen already. */
export const FollowerChoice = ({ words, followers, value, onChange }: Props) => (
  <RadioGroup className="connect-relation" value={value} onChange={onChange}>
    <Label className="form-label">{`What is ${quoted(words)}?`}</Label>
    {followers.map((follower) => (
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
