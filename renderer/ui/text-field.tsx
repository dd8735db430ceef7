import type { KeyboardEventHandler, Ref } from 'react';
import {
  Input,
  Label,
  TextArea as RacTextArea,
  TextField as RacTextField,
  type TextFieldProps as RacTextFieldProps,
} from 'react-aria-components';
import { FieldNotes, type FieldWords, labelClass } from './field-parts.tsx';

type Passed = Omit<
  RacTextFieldProps,
  'children' | 'className' | 'style' | 'isInvalid' | 'value' | 'onChange' | 'defaultValue'
>;

export interface TextFieldProps extends Passed, FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** One line of text with its label, help and error. */
export const TextField = (props: TextFieldProps) => {
  const { label, help, error, labelHidden, placeholder, inputRef, ...rest } = props;
  return (
    <RacTextField {...rest} className="form-field" isInvalid={error !== undefined}>
      <Label className={labelClass(labelHidden)}>{label}</Label>
      <Input
        className="field"
        {...(placeholder !== undefined && { placeholder })}
        {...(inputRef !== undefined && { ref: inputRef })}
      />
      <FieldNotes help={help} error={error} />
    </RacTextField>
  );
};

export interface TextAreaProps extends Omit<Passed, 'onKeyDown'>, FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  /** Lines shown when empty; it grows with what is written. */
  readonly rows?: number;
  readonly areaRef?: Ref<HTMLTextAreaElement>;
  readonly onAreaKeyDown?: KeyboardEventHandler<HTMLTextAreaElement>;
}

/** Text of several lines. */
export const TextArea = (props: TextAreaProps) => {
  const { label, help, error, labelHidden, placeholder, rows, areaRef, onAreaKeyDown, ...rest } = props;
  return (
    <RacTextField {...rest} className="form-field" isInvalid={error !== undefined}>
      <Label className={labelClass(labelHidden)}>{label}</Label>
      <RacTextArea
        className="field"
        rows={rows ?? 2}
        {...(placeholder !== undefined && { placeholder })}
        {...(areaRef !== undefined && { ref: areaRef })}
        {...(onAreaKeyDown !== undefined && { onKeyDown: onAreaKeyDown })}
      />
      <FieldNotes help={help} error={error} />
    </RacTextField>
  );
};
