import { Input, Label, TextField as RacTextField } from 'react-aria-components';
import { FieldNotes, type FieldWords, labelClass } from './field-parts.tsx';

export interface DateFieldProps extends FieldWords {
  /** `YYYY-MM-DD`, or null where no day is written. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly onBlur?: () => void;
  readonly isReadOnly?: boolean;
  readonly min?: string;
  readonly max?: string;
}

/** A day. The browser's own field: it types, it steps, it opens a calendar. */
export const DateField = (props: DateFieldProps) => {
  const { label, help, error, labelHidden, value, onChange, onBlur, isReadOnly, min, max } = props;
  return (
    <RacTextField
      className="form-field"
      type="date"
      value={value ?? ''}
      onChange={(next) => onChange(next === '' ? null : next)}
      isInvalid={error !== undefined}
      {...(onBlur !== undefined && { onBlur })}
      {...(isReadOnly !== undefined && { isReadOnly })}
    >
      <Label className={labelClass(labelHidden)}>{label}</Label>
      <Input
        className="field field-date"
        {...(min !== undefined && { min })}
        {...(max !== undefined && { max })}
      />
      <FieldNotes help={help} error={error} />
    </RacTextField>
  );
};
