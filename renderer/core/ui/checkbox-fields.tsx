import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import type { Option } from '../../../shared/records/fields/field.ts';
import { FieldMessages, type FieldProps, labelClassName } from './field-parts.tsx';

const CheckboxContent = ({
  children,
  help,
}: {
  readonly children: ReactNode;
  readonly help?: string | undefined;
}) => (
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

export interface CheckboxGroupFieldProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  readonly isReadOnly?: boolean;
}

/** Any number of a closed list. */
export function CheckboxGroupField(props: CheckboxGroupFieldProps) {
  const { label, help, error, isLabelHidden, options, value, onChange, isReadOnly } = props;
  return (
    <CheckboxGroup
      className="form-field"
      value={[...value]}
      onChange={onChange}
      isInvalid={error !== undefined}
      {...(isReadOnly !== undefined && { isReadOnly })}
    >
      <Label className={labelClassName(isLabelHidden)}>{label}</Label>
      <div className="choice-list">
        {options.map((option) => (
          <Checkbox key={option.value} value={option.value} className="choice">
            <CheckboxContent help={option.help}>{option.label}</CheckboxContent>
          </Checkbox>
        ))}
      </div>
      <FieldMessages help={help} error={error} />
    </CheckboxGroup>
  );
}

export interface CheckboxFieldProps {
  readonly label: string;
  readonly help?: string | undefined;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly isReadOnly?: boolean;
}

/** One thing that is so or is not so. */
export function CheckboxField({ label, help, value, onChange, isReadOnly }: CheckboxFieldProps) {
  return (
    <Checkbox
      className="choice"
      isSelected={value}
      onChange={onChange}
      {...(isReadOnly !== undefined && { isReadOnly })}
    >
      <CheckboxContent help={help}>{label}</CheckboxContent>
    </Checkbox>
  );
}
