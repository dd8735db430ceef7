import { Radio, RadioGroup } from 'react-aria-components';
import type { ControlProps } from './control-props.ts';
import { groupAriaOf, Labelled } from './labelled.tsx';

const answers = [
  { name: 'yes', label: 'Yes', value: true },
  { name: 'no', label: 'No', value: false },
  { name: 'notSaid', label: 'Not said', value: null },
] as const;

/** Yes, no, or not said: silence is never taken for a no. */
export const YesNoControl = (props: ControlProps) => (
  <Labelled control={props} as="group">
    <RadioGroup
      {...groupAriaOf(props)}
      className="record-answers"
      orientation="horizontal"
      value={answers.find(({ value }) => value === props.raw)?.name ?? null}
      isReadOnly={props.isReadOnly}
      isInvalid={props.problems.length > 0}
      onChange={(chosen) => props.choose(answers.find(({ name }) => name === chosen)?.value ?? null)}
    >
      {answers.map(({ name, label }) => (
        <Radio key={name} value={name} className="record-answer">
          {label}
        </Radio>
      ))}
    </RadioGroup>
  </Labelled>
);
