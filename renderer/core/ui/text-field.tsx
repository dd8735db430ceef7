import type { KeyboardEventHandler, Ref } from 'react';
import {
  Input,
  Label,
  TextArea as RacTextArea,
  TextField as RacTextField,
  type TextFieldProps as RacTextFieldProps,
} from 'react-aria-components';
import { FieldMessages, type FieldProps, labelClassName } from './field-parts.tsx';

type PassedProps = Omit<
  RacTextFieldProps,
  'children' | 'className' | 'style' | 'isInvalid' | 'value' | 'onChange' | 'defaultValue'
>;

export interface TextFieldProps extends PassedProps, FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** One line of text with its label, help and error. */
export function TextField(props: TextFieldProps) {
  const { label, help, error, isLabelHidden, placeholder, inputRef, ...rest } = props;
  return (
    <RacTextField {...rest} className="form-field" isInvalid={error !== undefined}>
      <Label className={labelClassName(isLabelHidden)}>{label}</Label>
      <Input
        className="field"
        {...(placeholder !== undefined && { placeholder })}
        {...(inputRef !== undefined && { ref: inputRef })}
      />
      <FieldMessages help={help} error={error} />
    </RacTextField>
  );
}

export interface TextAreaProps extends Omit<PassedProps, 'onKeyDown'>, FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  /** Lines shown when empty; it grows with what is written. */
  readonly rows?: number;
  readonly textAreaRef?: Ref<HTMLTextAreaElement>;
  readonly onTextAreaKeyDown?: KeyboardEventHandler<HTMLTextAreaElement>;
}

/** Text of several lines. */
export function TextArea(props: TextAreaProps) {
  const { label, help, error, isLabelHidden, placeholder, rows, textAreaRef, onTextAreaKeyDown, ...rest } =
    props;
  return (
    <RacTextField {...rest} className="form-field" isInvalid={error !== undefined}>
      <Label className={labelClassName(isLabelHidden)}>{label}</Label>
      <RacTextArea
        className="field"
        rows={rows ?? 2}
        {...(placeholder !== undefined && { placeholder })}
        {...(textAreaRef !== undefined && { ref: textAreaRef })}
        {...(onTextAreaKeyDown !== undefined && { onKeyDown: onTextAreaKeyDown })}
      />
      <FieldMessages help={help} error={error} />
    </RacTextField>
  );
}
