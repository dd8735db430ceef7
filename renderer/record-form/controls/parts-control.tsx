import type { FocusEvent } from 'react';
import type { Value } from '../../../shared/document/document.ts';
import { type ControlProps, problemsAt } from './control-props.ts';
import { PlainControl } from './plain-control.tsx';

type Named = { readonly [part: string]: Value };

const asNamed = (raw: Value | undefined): Named =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as Named) : {};

interface PartsProps extends ControlProps {
  /** Of a list's row: the fieldset is named by the row. */
  readonly legend: string;
  readonly isLegendHidden?: boolean;
}

/**
 * The parts of one decided thing. Moving from part to part keeps the draft in the hand; leaving them all
 * writes it whole, for it is one value.
 */
export const PartsFields = ({ legend, isLegendHidden = false, ...props }: PartsProps) => {
  const raw = asNamed(props.raw);
  const put = (part: string, value: Value) => ({ ...raw, [part]: value });
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) props.leave();
  };
  return (
    <fieldset className="record-parts" onBlur={onBlur}>
      <legend className={isLegendHidden ? 'hidden-text' : 'form-label record-group-label'}>{legend}</legend>
      {props.field.help && !isLegendHidden && <p className="form-help">{props.field.help}</p>}
      {Object.entries(props.field.parts ?? {}).map(([part, field]) => (
        <PlainControl
          key={part}
          field={field}
          raw={raw[part] ?? null}
          id={`${props.id}-${part}`}
          problems={problemsAt(props.problems, part)}
          isReadOnly={props.isReadOnly}
          autoFocus={false}
          type={(value) => props.type(put(part, value))}
          choose={(value) => props.choose(put(part, value))}
          leave={() => undefined}
        />
      ))}
    </fieldset>
  );
};

/** A composite value: a criterion, a sample, a baseline. */
export const PartsControl = (props: ControlProps) => <PartsFields {...props} legend={props.field.label} />;
