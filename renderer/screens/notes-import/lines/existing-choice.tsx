import type { Key } from 'react-aria-components';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { type ItemKind, isCardKind } from '../../../../shared/notes/parsed-notes.ts';
import type { ReviewMatch } from '../../../../shared/notes/review/review-match.ts';

interface ExistingChoiceProps {
  readonly existing: ReviewMatch;
  /** "4", "36 b". */
  readonly name: string;
  readonly kind: ItemKind;
  readonly isInTabOrder: boolean;
  readonly onChoose: (choice: ReviewMatch['choice']) => void;
}

type Choice = readonly [ReviewMatch['choice'], string];

const nounOf = (kind: ItemKind): string => {
  if (kind === 'theme') return 'theme';
  return isCardKind(kind) ? 'card' : 'one';
};

const choicesFor = ({ how }: ReviewMatch, kind: ItemKind): readonly Choice[] => {
  if (how === 'changed')
    return [
      ['update', 'Take the notes’ words'],
      ['same', 'Keep what is there'],
    ];
  const noun = nounOf(kind);
  return [
    ['same', `Same ${noun}`],
    ['new', `New ${noun}`],
  ];
};

/** Whether a line is the card that is there, or, of corrected notes, whose words count. */
export function ExistingChoice({ existing, name, kind, isInTabOrder, onChoose }: ExistingChoiceProps) {
  const choices = choicesFor(existing, kind);
  const place = existing.themeName === undefined ? '' : `, in ${existing.themeName}`;
  const state = existing.how === 'changed' ? 'changed in the notes' : 'already here';
  return (
    <ToggleButtonGroup
      className={existing.how === 'changed' ? 'line-choice is-stacked' : 'line-choice'}
      aria-label={`Line ${name}, ${state}${place}`}
      selectionMode="single"
      disallowEmptySelection
      orientation={existing.how === 'changed' ? 'vertical' : 'horizontal'}
      selectedKeys={[existing.choice]}
      onSelectionChange={(keys: Set<Key>) => {
        const [key] = keys;
        const chosen = choices.find(([choice]) => choice === key)?.[0];
        if (chosen) onChoose(chosen);
      }}
    >
      {choices.map(([choice, label]) => (
        <ToggleButton
          key={choice}
          id={choice}
          className="line-choice-option"
          excludeFromTabOrder={!isInTabOrder}
          {...(choice === existing.choice && { 'data-main': '' })}
        >
          {label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
