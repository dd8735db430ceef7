import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import './radio-field.css';

interface RadioFieldProps {
  readonly label: string;
  /** Value of the chosen option; undefined where none is. */
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

/** One choice out of a few, each option a line of its own. Its children are `RadioOption`s. */
export function RadioField({ label, value, onChange, children }: RadioFieldProps) {
  return (
    <RadioGroup className="radio-field" value={value ?? null} onChange={onChange}>
      <Label className="form-label">{label}</Label>
      {children}
    </RadioGroup>
  );
}

interface RadioOptionProps {
  readonly value: string;
  readonly isDisabled?: boolean;
  /** Focuses the option on mount. */
  readonly autoFocus?: boolean;
  readonly children: ReactNode;
}

/** One option of a `RadioField`. */
export function RadioOption({ value, isDisabled = false, autoFocus = false, children }: RadioOptionProps) {
  return (
    <Radio value={value} className="radio-option" isDisabled={isDisabled} autoFocus={autoFocus}>
      <span className="radio-dot" aria-hidden="true" />
      {children}
    </Radio>
  );
}
