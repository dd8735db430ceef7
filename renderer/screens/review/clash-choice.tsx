import { type ReactNode, useId } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { FieldDifference, RecordDifference } from '../../../shared/document/compare/comparison.ts';
import type { ReviewChoice } from '../../../shared/document/review/review-choice.ts';
import { kindOf } from '../../../shared/records/kind-registry.ts';
import { Button } from '../../core/ui/button.tsx';
import { TextArea } from '../../core/ui/text-field.tsx';
import { ChangedWords } from './changed-words.tsx';
import { fieldInWords } from './changes-in-words.ts';
import { choiceKey, choose, useChoices, withdrawChoice } from './review-choices.ts';

type Take = ReviewChoice['take'] | 'both';

interface OptionProps {
  readonly value: Take;
  readonly label: string;
  readonly children: ReactNode;
}

const Option = ({ value, label, children }: OptionProps) => (
  <Radio value={value} className="review-side">
    <span className="review-side-head">
      {label}
      <span className="radio-dot" aria-hidden="true" />
    </span>
    <span className="review-side-words">{children}</span>
  </Radio>
);

/** What both wrote one after the other: where to begin when neither is to go. */
const joined = (from: string, to: string): string => [from, to].filter((words) => words !== '').join(' / ');

/** Words can be written where words stand; a date or a choice is one of the two. */
const canWrite = (kind: string, name: string): boolean => {
  const control = kindOf(kind)?.fields[name]?.control;
  return control === 'text' || control === 'line';
};

interface FieldClashProps {
  readonly incomingId: string;
  readonly record: RecordDifference;
  readonly field: FieldDifference;
  readonly theirsLabel: string;
}

/** A field that both wrote: what it says here, there, both until somebody decides, or other words. */
export function FieldClashChoice({ incomingId, record, field, theirsLabel }: FieldClashProps) {
  const { id, kind } = record;
  const { name, from, to } = field;
  const what = fieldInWords(record, field);
  const choice = useChoices(incomingId).get(choiceKey(id, name));
  const take: Take = choice?.take ?? 'both';
  const onChange = (value: string): void => {
    if (value === 'both') withdrawChoice(incomingId, id, name);
    else if (value === 'written')
      choose(incomingId, { id, field: name, take: value, words: joined(from, to) });
    else if (value === 'ours' || value === 'theirs') choose(incomingId, { id, field: name, take: value });
  };
  return (
    <div className="review-clash">
      <RadioGroup className="review-sides" value={take} onChange={onChange}>
        <Label className="review-clash-label">
          {what === 'Its words' ? 'Which words do you keep?' : `${what}: which do you keep?`}
        </Label>
        <Option value="ours" label="Yours">
          <ChangedWords text={from} other={to} />
        </Option>
        <Option value="theirs" label={theirsLabel}>
          <ChangedWords text={to} other={from} />
        </Option>
        {canWrite(kind, name) && (
          <Option value="written" label="Other words">
            Write it together, from both.
          </Option>
        )}
        <Option value="both" label="Both, and decide later">
          Both stay on the card until somebody chooses.
        </Option>
      </RadioGroup>
      {choice?.take === 'written' && (
        <TextArea
          label={`${what}, in other words`}
          value={choice.words}
          onChange={(words) => choose(incomingId, { id, field: name, take: 'written', words })}
        />
      )}
    </div>
  );
}

/** A record that one of the two deleted while the other worked on it: it stays until somebody decides. */
export function DeletionClashChoice({ incomingId, record }: Pick<FieldClashProps, 'incomingId' | 'record'>) {
  const { id, deletedIn } = record;
  const choice = useChoices(incomingId).get(choiceKey(id));
  const [keep, letGo] = deletedIn === 'first' ? (['theirs', 'ours'] as const) : (['ours', 'theirs'] as const);
  const labelId = useId();
  return (
    <div className="review-clash">
      <RadioGroup
        className="review-sides"
        aria-labelledby={labelId}
        value={choice?.take ?? 'both'}
        onChange={(value) => {
          if (value === 'ours' || value === 'theirs') choose(incomingId, { id, take: value });
          else withdrawChoice(incomingId, id);
        }}
      >
        <p id={labelId} className="review-clash-label">
          {deletedIn === 'first'
            ? 'You deleted it, and they worked on it. Does it stay?'
            : 'They deleted it, and you worked on it. Does it stay?'}
        </p>
        <Option value={keep} label="Keep it">
          It stays, with all that was written.
        </Option>
        <Option value={letGo} label="Let it go">
          It lies in the trash, and can come back from there.
        </Option>
        <Option value="both" label="Decide later">
          It stays until somebody chooses.
        </Option>
      </RadioGroup>
    </div>
  );
}

interface TurnDownProps {
  readonly incomingId: string;
  readonly id: string;
  readonly field?: string;
  /** What is turned down, for those who listen: "Sample". */
  readonly what: string;
}

/** Leaves one change out, or takes it in after all. */
export function TurnDownButton({ incomingId, id, field, what }: TurnDownProps) {
  const isTurnedDown = useChoices(incomingId).get(choiceKey(id, field))?.take === 'ours';
  const words = isTurnedDown ? 'Take it in after all' : 'Leave it out';
  return (
    <Button
      variant="tool"
      aria-label={`${words}: ${what}`}
      onPress={() => {
        if (isTurnedDown) withdrawChoice(incomingId, id, field);
        else choose(incomingId, { id, ...(field === undefined ? {} : { field }), take: 'ours' });
      }}
    >
      {words}
    </Button>
  );
}
