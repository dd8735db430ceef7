import { X } from 'lucide-react';
import { Radio, RadioGroup } from 'react-aria-components';
import type { ScaleLimit } from '../../../../shared/records/fields/field.ts';
import { isFilled } from '../../../../shared/records/fields/read-field.ts';
import { IconButton } from '../../../core/ui/button.tsx';
import type { ControlProps } from './control-props.ts';
import { groupAria, LabelledControl } from './labelled-control.tsx';

const steps = [1, 2, 3, 4, 5] as const;

/** What limits the scale now; undefined where nothing does. */
const limitOf = ({ field, record }: ControlProps): ScaleLimit | undefined =>
  field.scaleLimit && record && !isFilled(record, field.scaleLimit.unlessFilled)
    ? field.scaleLimit
    : undefined;

const withLimit = (help: string | undefined, { why }: ScaleLimit): string =>
  [help, why].filter(Boolean).join('. ');

/** Control for 1 to 5, as squares with the number beside; squares fill up to the chosen one. */
export function ScaleControl(props: ControlProps) {
  const value = typeof props.raw === 'number' ? props.raw : 0;
  const limit = limitOf(props);
  const shown = limit
    ? { ...props, field: { ...props.field, help: withLimit(props.field.help, limit) } }
    : props;
  return (
    <LabelledControl control={shown} as="group" className="record-scale">
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
          {...groupAria(shown)}
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
              isDisabled={limit !== undefined && step > limit.highest}
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
