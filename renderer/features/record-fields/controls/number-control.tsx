import type { ControlProps } from './control-props.ts';
import { LabelledControl } from './labelled-control.tsx';
import { ShortInput } from './short-input.tsx';

/** Control for a number, typed as text. Not a spin button: what cannot be parsed stays, with an error beside it. */
export function NumberControl(props: ControlProps) {
  return (
    <LabelledControl control={props}>
      <span className="record-inline">
        <ShortInput control={props} inputMode="decimal" />
        {props.field.unit && <span className="meta">{props.field.unit}</span>}
      </span>
    </LabelledControl>
  );
}
