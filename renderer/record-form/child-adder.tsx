import { useState } from 'react';
import { freshId } from '../client/random.ts';
import { edit } from '../state/edit.ts';
import { currentProject } from '../state/project-store.ts';
import { Button } from '../ui/button.tsx';
import type { Adding } from './adding.ts';
import type { ChildKind } from './child-kinds.ts';
import { FieldControl } from './controls/field-control.tsx';
import { localToday } from './days.ts';
import { derivedIdOf, type RawFields, type ReadChild, readChild } from './new-child.ts';
import { newRecord } from './new-record.ts';
import { toRaw } from './raw-values.ts';
import { shownFields } from './shown-fields.ts';

interface AdderProps {
  readonly child: ChildKind;
  readonly adding: Adding;
  readonly onClose: () => void;
}

const nothingWrong: ReadChild = { ok: true, fields: {} };

const startOf = ({ child, adding }: AdderProps): RawFields => {
  const today = localToday();
  const dated = child.kind.fields.on ? { on: today } : {};
  const first = { ...dated, ...adding.fields };
  return Object.fromEntries(
    Object.entries(first).map(([name, value]) => {
      const field = child.kind.fields[name];
      return [name, field ? toRaw(field, value) : value];
    }),
  );
};

const add = ({ child, adding }: AdderProps, raw: RawFields): ReadChild => {
  const today = localToday();
  const read = readChild(currentProject().document, child, adding.parentId, raw, today);
  if (!read.ok) return read;
  const { kind } = child;
  const id = derivedIdOf(kind, read.fields) ?? freshId();
  edit(`${kind.label} added`, [newRecord(kind.name, id, read.fields)], { say: `${kind.label} added.` });
  return read;
};

/** The small form that adds a child. It stays open, empty, for the next one; Done closes it. */
export const ChildAdder = (props: AdderProps) => {
  const { child, adding, onClose } = props;
  const [raw, setRaw] = useState<RawFields>(() => startOf(props));
  const [last, setLast] = useState<ReadChild>(nothingWrong);
  const [turn, setTurn] = useState(0);
  const fields = shownFields(child.kind, child.parentField).main;
  const put = (name: string) => (value: RawFields[string]) => setRaw((now) => ({ ...now, [name]: value }));
  const press = () => {
    const read = add(props, raw);
    setLast(read);
    if (!read.ok) return;
    setRaw({});
    setTurn(turn + 1);
  };
  return (
    <form
      key={turn}
      className="record-inset record-fields"
      aria-label={`Add: ${child.kind.label.toLowerCase()}`}
      onSubmit={(event) => {
        event.preventDefault();
        press();
      }}
    >
      {fields.map(([name, field], index) => (
        <FieldControl
          key={name}
          field={field}
          raw={raw[name] ?? toRaw(field, null)}
          id={`add-${adding.parentId}-${child.kind.name}-${name}`}
          problems={last.ok ? [] : (last.problems[name] ?? [])}
          isReadOnly={false}
          autoFocus={index === 0}
          type={put(name)}
          choose={put(name)}
          leave={() => undefined}
        />
      ))}
      <div className="record-actions">
        <Button variant="plain" type="submit">
          Add {child.kind.label.toLowerCase()}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          Done
        </Button>
      </div>
    </form>
  );
};
