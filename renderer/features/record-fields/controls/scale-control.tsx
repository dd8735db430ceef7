import { X } from 'lucide-react';
import { Radio, RadioGroup } from 'react-aria-components';
import { IconButton } from '../../../core/ui/button.tsx';
import type { ControlProps } from './control-props.ts';
import { groupAria, LabelledControl } from './labelled-control.tsx';

const steps = [1, 2, 3, 4, 5] as const;

/** Control for 1 to 5, as squares with the number beside; squares fill up to the chosen one. */
export function ScaleControl(props: ControlProps) {
  const value = typeof props.raw === 'number' ? props.raw : 0;
  return (
    <LabelledControl control={props} as="group" className="record-scale">
      <span className="record-inline">
        {value > 0 && !props.isReadOnly && (
          <IconButton
            label={`Clear: ${props.field.label}`}
            icon={X}
            className="record-clear"
            onPress={() => props.onChoose(null)}
          />
        )}
        <RadioGroup
          {...groupAria(props)}
          className="record-squares"
          orientation="horizontal"
          value={value === 0 ? null : String(value)}
          isReadOnly={props.isReadOnly}
          isInvalid={props.problems.length > 0}
          onChange={(chosen) => props.onChoose(Number(chosen))}
        >
          {steps.map((step) => (
            <Radio
              key={step}
              value={String(step)}
              aria-label={`${step} of 5`}
              className={`record-square${step <= value ? ' is-on' : ''}`}
            />
          ))}
        </RadioGroup>
        <span className="record-scale-number" aria-hidden="true">
          {value === 0 ? '–' : value}
        </span>
      </span>
    </LabelledControl>
  );
}
