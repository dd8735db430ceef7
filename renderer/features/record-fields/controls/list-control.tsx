import { Plus, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import type { Value } from '../../../../shared/document/model/document.ts';
import { Button, IconButton } from '../../../core/ui/button.tsx';
import { type ControlProps, problemsAt } from './control-props.ts';
import { PartsFields } from './parts-control.tsx';

/** Control for a short list that is one value: rows of parts, with add and remove. Empty rows are dropped. */
export function ListControl(props: ControlProps) {
  const rows: readonly Value[] = Array.isArray(props.raw) ? props.raw : [];
  const addButton = useRef<HTMLButtonElement>(null);
  const withRow = (position: number, row: Value) =>
    rows.map((one, index) => (index === position ? row : one));
  const remove = (position: number) => {
    props.onChoose(rows.filter((_, index) => index !== position));
    addButton.current?.focus();
  };
  const { help: _help, ...rowField } = props.field;
  return (
    <fieldset className="record-list">
      <legend className="form-label record-group-label">{props.field.label}</legend>
      {props.field.help && <p className="form-help">{props.field.help}</p>}
      <ol>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own; each shows what the draft holds
          <li key={index} className="record-list-row">
            <PartsFields
              {...props}
              field={rowField}
              legend={`${props.field.label}, ${index + 1} of ${rows.length}`}
              isLegendHidden
              raw={row}
              id={`${props.id}-${index}`}
              problems={problemsAt(props.problems, index)}
              onType={(value) => props.onType(withRow(index, value))}
              onChoose={(value) => props.onChoose(withRow(index, value))}
            />
            {!props.isReadOnly && (
              <IconButton
                label={`Remove ${index + 1} of ${rows.length}`}
                icon={Trash2}
                onPress={() => remove(index)}
              />
            )}
          </li>
        ))}
      </ol>
      {!props.isReadOnly && (
        <Button ref={addButton} variant="tool" icon={Plus} onPress={() => props.onType([...rows, {}])}>
          Add to {props.field.label.toLowerCase()}
        </Button>
      )}
    </fieldset>
  );
}
