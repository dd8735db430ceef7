import { useEffect, useRef, useState } from 'react';
import type { PlainRecord } from '../../../../shared/document/model/document.ts';
import { kindOfId, recordsOf } from '../../../../shared/document/model/selectors.ts';
import { orderKeyAtEnd } from '../../../../shared/records/fields/order-keys.ts';
import type { Kind } from '../../../../shared/records/kind.ts';
import { newRecordId } from '../../../core/client/random.ts';
import { newRecordChange } from '../../../core/records/new-record.ts';
import { localToday } from '../../../core/records/parse-day.ts';
import { useFieldKey } from '../../../core/records/stored-record.ts';
import { edit } from '../../../core/state/edit.ts';
import type { RawValue } from '../../../core/state/field-draft.ts';
import { keepNewRecordDraft, newRecordDraft } from '../../../core/state/new-record-drafts.ts';
import { currentProject, useProject } from '../../../core/state/project-store.ts';
import { Button } from '../../../core/ui/button.tsx';
import { FieldControl } from '../../record-fields/controls/field-control.tsx';
import { shownFields } from '../../record-fields/shown-fields.ts';
import { toRaw } from '../../record-fields/values/raw-values.ts';
import type { ChildFormRequest } from './child-form-store.ts';
import type { ChildKind } from './child-kinds.ts';
import { type ChildResult, derivedIdOf, type RawFields, readChild } from './read-child.ts';

interface AddChildFormProps {
  readonly child: ChildKind;
  readonly request: ChildFormRequest;
  readonly onClose: () => void;
}

/** Selects what gets the focus in an empty form; not the hidden date input behind its button. */
const FIRST_INPUT = 'input:not([tabindex="-1"]), textarea, button';

const isSame = (one: RawValue, other: RawValue): boolean => JSON.stringify(one) === JSON.stringify(other);

const noProblems: ChildResult = { ok: true, fields: {} };

const initialRaw = ({ child, request }: AddChildFormProps): RawFields => {
  const today = localToday();
  const dateField = child.kind.fields.on ? { on: today } : {};
  const initialFields = { ...dateField, ...request.fields };
  return Object.fromEntries(
    Object.entries(initialFields).map(([name, value]) => {
      const field = child.kind.fields[name];
      return [name, field ? toRaw(field, value) : value];
    }),
  );
};

/** Of its initial values those that were asked for by the button that opened it: they stand above a draft. */
const requestedRaw = ({ request }: AddChildFormProps, initial: RawFields): RawFields =>
  Object.fromEntries(Object.keys(request.fields).map((name) => [name, initial[name] ?? null]));

/** The name of the draft of a child: its parent's, so that it goes where that is erased. */
const useDraftName = ({ child, request: { parentId } }: AddChildFormProps): string => {
  const kind = useProject(({ document }) => kindOfId(document, parentId)) ?? 'project';
  return useFieldKey({ kind, id: parentId }, `new ${child.kind.name}`);
};

/** The child as far as it is chosen: its kind asks for some fields only beside a choice. */
const choicesOf = (kind: Kind, raw: RawFields): PlainRecord => ({
  id: '',
  fields: Object.fromEntries(
    Object.entries(raw).flatMap(([name, value]) =>
      kind.fields[name]?.control === 'choice' && typeof value === 'string' ? [[name, value]] : [],
    ),
  ),
});

const addChild = ({ child, request }: AddChildFormProps, raw: RawFields): ChildResult => {
  const today = localToday();
  const read = readChild(currentProject().document, child, request.parentId, raw, today);
  if (!read.ok) return read;
  const { kind } = child;
  const id = derivedIdOf(kind, read.fields) ?? newRecordId();
  const { document } = currentProject();
  const order = kind.fields.order ? { order: orderKeyAtEnd(recordsOf(document, kind.name)) } : {};
  const change = newRecordChange(kind.name, id, { ...read.fields, ...order });
  const isAccepted = edit(`${kind.label} added`, [change], {
    announcement: `${kind.label} added.`,
  });
  // A notice says why it was refused; the form keeps its values.
  return isAccepted ? read : { ok: false, problems: {} };
};

/**
 * The form that adds a child. It stays open, empty, for the next one. Done adds what is in it and closes it; an invalid
 * child is said, and discarded by a second Done.
 */
export function AddChildForm(props: AddChildFormProps) {
  const { child, request, onClose } = props;
  const [initial, setInitial] = useState<RawFields>(() => initialRaw(props));
  const draftName = useDraftName(props);
  const [raw, setRaw] = useState<RawFields>(() => ({
    ...initial,
    ...newRecordDraft(draftName),
    ...requestedRaw(props, initial),
  }));
  const [refused, setRefused] = useState<RawFields>();
  const [lastResult, setLastResult] = useState<ChildResult>(noProblems);
  const [formKey, setFormKey] = useState(0);
  const chosen = choicesOf(child.kind, raw);
  // Where it was said is not asked of what somebody writes here and now.
  const fields = shownFields(child.kind, child.parentField).main.filter(
    ([name, field]) =>
      field.outlivesParent !== true &&
      field.isWrittenByApp !== true &&
      child.kind.conditionalFields?.[name]?.(chosen, currentProject().document) !== false,
  );
  const setterOf = (name: string) => (value: RawFields[string]) =>
    setRaw((now) => ({ ...now, [name]: value }));
  const form = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each empty form takes the focus, whatever its first field is
  useEffect(() => form.current?.querySelector<HTMLElement>(FIRST_INPUT)?.focus(), [formKey]);
  const submit = (): boolean => {
    const read = addChild(props, raw);
    setLastResult(read);
    if (!read.ok) setRefused(raw);
    return read.ok;
  };
  const addAndReset = () => {
    if (!submit()) return;
    setInitial({});
    setRaw({});
    setFormKey(formKey + 1);
  };
  const isUntouched = fields.every(([name, field]) => {
    const empty = toRaw(field, null);
    return isSame(raw[name] ?? empty, initial[name] ?? empty);
  });
  // What is half written waits for this form, whatever takes its page away, until it is added or discarded.
  useEffect(
    () => keepNewRecordDraft(draftName, isUntouched ? undefined : raw),
    [draftName, isUntouched, raw],
  );
  const closeOrSubmit = () => {
    if (!isUntouched && raw !== refused && !submit()) return;
    keepNewRecordDraft(draftName, undefined);
    onClose();
  };
  return (
    <form
      key={formKey}
      ref={form}
      className="record-inset record-fields"
      aria-label={`Add: ${child.kind.label.toLowerCase()}`}
      onSubmit={(event) => {
        event.preventDefault();
        addAndReset();
      }}
    >
      {fields.map(([name, field]) => (
        <FieldControl
          key={name}
          field={field}
          raw={raw[name] ?? toRaw(field, null)}
          id={`add-${request.parentId}-${child.kind.name}-${name}`}
          problems={lastResult.ok ? [] : (lastResult.problems[name] ?? [])}
          isReadOnly={false}
          autoFocus={false}
          onType={setterOf(name)}
          onChoose={setterOf(name)}
          onLeave={() => undefined}
        />
      ))}
      <div className="record-actions">
        <Button variant="plain" type="submit">
          Add {child.kind.label.toLowerCase()}
        </Button>
        <Button variant="quiet" onPress={closeOrSubmit}>
          Done
        </Button>
      </div>
    </form>
  );
}
