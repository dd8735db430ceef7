import type { FocusEvent } from 'react';
import type { Value } from '../../../../shared/document/model/document.ts';
import { isJsonObject } from '../../../../shared/document/model/json-values.ts';
import { type ControlProps, problemsAt } from './control-props.ts';
import { PlainControl } from './plain-control.tsx';

type PartValues = { readonly [part: string]: Value };

const asPartValues = (raw: Value | undefined): PartValues => (isJsonObject(raw) ? raw : {});

interface PartsProps extends ControlProps {
  /** Of a list's row: the fieldset is named by the row. */
  readonly legend: string;
  readonly isLegendHidden?: boolean;
}

/**
 * The parts of one composite value. Moving the focus between parts keeps the draft; leaving them all writes it whole,
 * because it is one value.
 */
export function PartsFields({ legend, isLegendHidden = false, ...props }: PartsProps) {
  const raw = asPartValues(props.raw);
  const withPart = (part: string, value: Value) => ({ ...raw, [part]: value });
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) props.onLeave();
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
          onType={(value) => props.onType(withPart(part, value))}
          onChoose={(value) => props.onChoose(withPart(part, value))}
          onLeave={() => undefined}
        />
      ))}
    </fieldset>
  );
}

/** Control for a composite value: a criterion, a sample, a baseline. */
export function PartsControl(props: ControlProps) {
  return <PartsFields {...props} legend={props.field.label} />;
}
