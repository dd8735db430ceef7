import type { ControlProps } from './control-props.ts';
import { ariaOf, Labelled } from './labelled.tsx';

/** A number as people type it. Not a spin box: what cannot be read stays, and is answered beside it. */
export const NumberControl = (props: ControlProps) => (
  <Labelled control={props}>
    <span className="record-beside">
      <input
        {...ariaOf(props)}
        className="record-words record-short"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={String(props.raw ?? '')}
        readOnly={props.isReadOnly}
        onChange={(event) => props.type(event.target.value)}
        onBlur={props.leave}
      />
      {props.field.unit && <span className="meta">{props.field.unit}</span>}
    </span>
  </Labelled>
);
