import { useEffect, useRef, useState } from 'react';
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
import { type Raw, toRaw } from './raw-values.ts';
import { shownFields } from './shown-fields.ts';

interface AdderProps {
  readonly child: ChildKind;
  readonly adding: Adding;
  readonly onClose: () => void;
}

/** What takes the keyboard in an empty form; the system's calendar is behind its button. */
const FIRST = 'input:not([tabindex="-1"]), textarea, button';

const isSame = (one: Raw, other: Raw): boolean => JSON.stringify(one) === JSON.stringify(other);

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
  const isTaken = edit(`${kind.label} added`, [newRecord(kind.name, id, read.fields)], {
    say: `${kind.label} added.`,
  });
  // The bar says why not; what was written stays in the form.
  return isTaken ? read : { ok: false, problems: {} };
};

/**
 * The small form that adds a child. It stays open, empty, for the next one. Done takes what is written in it and closes
 * it; what cannot be taken is said, and given up by a second Done.
 */
export const ChildAdder = (props: AdderProps) => {
  const { child, adding, onClose } = props;
  const [start, setStart] = useState<RawFields>(() => startOf(props));
  const [raw, setRaw] = useState(start);
  const [refused, setRefused] = useState<RawFields>();
  const [last, setLast] = useState<ReadChild>(nothingWrong);
  const [turn, setTurn] = useState(0);
  const fields = shownFields(child.kind, child.parentField).main;
  const put = (name: string) => (value: RawFields[string]) => setRaw((now) => ({ ...now, [name]: value }));
  const form = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each empty form takes the keyboard, whatever its first field is
  useEffect(() => form.current?.querySelector<HTMLElement>(FIRST)?.focus(), [turn]);
  const take = (): boolean => {
    const read = add(props, raw);
    setLast(read);
    if (!read.ok) setRefused(raw);
    return read.ok;
  };
  const press = () => {
    if (!take()) return;
    setStart({});
    setRaw({});
    setTurn(turn + 1);
  };
  const isUntouched = fields.every(([name, field]) => {
    const nothing = toRaw(field, null);
    return isSame(raw[name] ?? nothing, start[name] ?? nothing);
  });
  const done = () => {
    if (isUntouched || raw === refused || take()) onClose();
  };
  return (
    <form
      key={turn}
      ref={form}
      className="record-inset record-fields"
      aria-label={`Add: ${child.kind.label.toLowerCase()}`}
      onSubmit={(event) => {
        event.preventDefault();
        press();
      }}
    >
      {fields.map(([name, field]) => (
        <FieldControl
          key={name}
          field={field}
          raw={raw[name] ?? toRaw(field, null)}
          id={`add-${adding.parentId}-${child.kind.name}-${name}`}
          problems={last.ok ? [] : (last.problems[name] ?? [])}
          isReadOnly={false}
          autoFocus={false}
          type={put(name)}
          choose={put(name)}
          leave={() => undefined}
        />
      ))}
      <div className="record-actions">
        <Button variant="plain" type="submit">
          Add {child.kind.label.toLowerCase()}
        </Button>
        <Button variant="quiet" onPress={done}>
          Done
        </Button>
      </div>
    </form>
  );
};
