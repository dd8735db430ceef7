import type { ControlProps } from './control-props.ts';
import { inputAria, LabelledControl } from './labelled-control.tsx';

/** Control for a number, typed as text. Not a spin button: what cannot be parsed stays, with an error beside it. */
export function NumberControl(props: ControlProps) {
  return (
    <LabelledControl control={props}>
      <span className="record-inline">
        <input
          {...inputAria(props)}
          className="record-input record-short"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={String(props.raw ?? '')}
          readOnly={props.isReadOnly}
          onChange={(event) => props.onType(event.target.value)}
          onBlur={props.onLeave}
        />
        {props.field.unit && <span className="meta">{props.field.unit}</span>}
      </span>
    </LabelledControl>
  );
}
