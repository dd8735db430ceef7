import { Label, Radio, RadioGroup } from 'react-aria-components';
import { Button } from './button.tsx';
import { FieldNotes, type FieldWords, labelClass } from './field-parts.tsx';

export interface ScaleFieldProps extends FieldWords {
  /** From 1 to 5, or null. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** What 1 means and what 5 means. */
  readonly low?: string;
  readonly high?: string;
  readonly isReadOnly?: boolean;
}

const steps = ['1', '2', '3', '4', '5'];

/** One to five. What is chosen can be cleared again. */
export const ScaleField = (props: ScaleFieldProps) => {
  const { label, help, error, labelHidden, value, onChange, low, high, isReadOnly } = props;
  return (
    <RadioGroup
      className="form-field"
      orientation="horizontal"
      value={value === null ? null : String(value)}
      onChange={(next) => onChange(Number(next))}
      isInvalid={error !== undefined}
      {...(isReadOnly !== undefined && { isReadOnly })}
    >
      <Label className={labelClass(labelHidden)}>{label}</Label>
      <div className="scale-steps">
        {steps.map((step) => (
          <Radio key={step} value={step} className="scale-step">
            {step}
          </Radio>
        ))}
        {value !== null && !isReadOnly && (
          <Button variant="tool" onPress={() => onChange(null)} aria-label={`Clear: ${label}`}>
            Clear
          </Button>
        )}
      </div>
      {(low || high) && (
        <div className="scale-words form-help">
          <span>{low}</span>
          <span>{high}</span>
        </div>
      )}
      <FieldNotes help={help} error={error} />
    </RadioGroup>
  );
};
