import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import type { Option } from '../../shared/records/field.ts';
import { FieldNotes, type FieldWords, labelClass } from './field-parts.tsx';

const Box = ({ children, help }: { readonly children: ReactNode; readonly help?: string | undefined }) => (
  <>
    <span className="choice-box">
      <Check className="icon icon-s" aria-hidden="true" />
    </span>
    <span className="choice-words">
      {children}
      {help && <span className="form-help">{help}</span>}
    </span>
  </>
);

export interface ChoicesFieldProps extends FieldWords {
  readonly options: readonly Option[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  readonly isReadOnly?: boolean;
}

/** Any number of a closed list. */
export const ChoicesField = (props: ChoicesFieldProps) => {
  const { label, help, error, labelHidden, options, value, onChange, isReadOnly } = props;
  return (
    <CheckboxGroup
      className="form-field"
      value={[...value]}
      onChange={onChange}
      isInvalid={error !== undefined}
      {...(isReadOnly !== undefined && { isReadOnly })}
    >
      <Label className={labelClass(labelHidden)}>{label}</Label>
      <div className="choice-list">
        {options.map((option) => (
          <Checkbox key={option.value} value={option.value} className="choice">
            <Box help={option.help}>{option.label}</Box>
          </Checkbox>
        ))}
      </div>
      <FieldNotes help={help} error={error} />
    </CheckboxGroup>
  );
};

export interface CheckFieldProps {
  readonly label: string;
  readonly help?: string | undefined;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly isReadOnly?: boolean;
}

/** One thing that is so or is not so. */
export const CheckField = ({ label, help, value, onChange, isReadOnly }: CheckFieldProps) => (
  <Checkbox
    className="choice"
    isSelected={value}
    onChange={onChange}
    {...(isReadOnly !== undefined && { isReadOnly })}
  >
    <Box help={help}>{label}</Box>
  </Checkbox>
);
