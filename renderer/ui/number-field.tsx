import { Minus, Plus } from 'lucide-react';
import { Button, Group, Input, Label, NumberField as RacNumberField } from 'react-aria-components';
import { FieldNotes, type FieldWords, labelClass } from './field-parts.tsx';

export interface NumberFieldProps extends FieldWords {
  readonly value: number | null;
  /** Called when the person leaves the field or steps. */
  readonly onChange: (value: number | null) => void;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** Said after the label: "minutes". */
  readonly unit?: string | undefined;
  readonly isReadOnly?: boolean;
}

/** A number, typed or stepped. Empty is null. */
export const NumberField = (props: NumberFieldProps) => {
  const { label, help, error, labelHidden, value, onChange, min, max, step, unit, isReadOnly } = props;
  return (
    <RacNumberField
      className="form-field"
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      isInvalid={error !== undefined}
      formatOptions={{ maximumFractionDigits: 6 }}
      {...(min !== undefined && { minValue: min })}
      {...(max !== undefined && { maxValue: max })}
      {...(step !== undefined && { step })}
      {...(isReadOnly !== undefined && { isReadOnly })}
    >
      <Label className={labelClass(labelHidden)}>
        {label}
        {unit && <span className="optional">, {unit}</span>}
      </Label>
      <Group className="field-with-steps">
        <Input className="field" />
        <Button slot="decrement" className="btn btn-tool btn-icon">
          <Minus className="icon" aria-hidden="true" />
        </Button>
        <Button slot="increment" className="btn btn-tool btn-icon">
          <Plus className="icon" aria-hidden="true" />
        </Button>
      </Group>
      <FieldNotes help={help} error={error} />
    </RacNumberField>
  );
};
