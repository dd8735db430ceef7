import type { ControlProps } from './control-props.ts';
import { inputAria } from './labelled-control.tsx';

interface ShortInputProps {
  readonly control: ControlProps;
  /** `decimal` shows the keyboard of numbers on a touch screen. */
  readonly inputMode?: 'decimal';
}

/** The field of a short value that is typed as text and written when it is left. */
export function ShortInput({ control, inputMode }: ShortInputProps) {
  return (
    <input
      {...inputAria(control)}
      className="record-input record-short"
      type="text"
      inputMode={inputMode}
      autoComplete="off"
      value={String(control.raw ?? '')}
      readOnly={control.isReadOnly}
      onChange={(event) => control.onType(event.target.value)}
      onBlur={control.onLeave}
    />
  );
}
