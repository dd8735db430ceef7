import { X } from 'lucide-react';
import { Radio, RadioGroup } from 'react-aria-components';
import { IconButton } from '../../../core/ui/button.tsx';
import type { ControlProps } from './control-props.ts';
import { groupAria, LabelledControl } from './labelled-control.tsx';

const answers = [
  { name: 'yes', label: 'Yes', value: true },
  { name: 'no', label: 'No', value: false },
] as const;

/** Control for yes, no or no answer: no answer is not a no, and an answer can be cleared. */
export function YesNoControl(props: ControlProps) {
  const chosen = answers.find(({ value }) => value === props.raw)?.name ?? null;
  return (
    <LabelledControl control={props} as="group">
      <span className="record-inline">
        <RadioGroup
          {...groupAria(props)}
          className="record-answers"
          orientation="horizontal"
          value={chosen}
          isReadOnly={props.isReadOnly}
          isInvalid={props.problems.length > 0}
          onChange={(next) => props.onChoose(next === 'yes')}
        >
          {answers.map(({ name, label }) => (
            <Radio key={name} value={name} className="record-answer">
              {label}
            </Radio>
          ))}
        </RadioGroup>
        {chosen !== null && !props.isReadOnly && (
          <IconButton label={`Clear: ${props.field.label}`} icon={X} onPress={() => props.onChoose(null)} />
        )}
      </span>
    </LabelledControl>
  );
}
