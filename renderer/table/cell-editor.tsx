import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import type { StoredRecord } from '../../shared/document/document.ts';
import { plain } from '../../shared/document/view.ts';
import type { Field } from '../../shared/records/field.ts';
import { type Column, fieldOfCell } from '../../shared/records/table-columns.ts';
import { FieldRow } from '../record-form/field-row.tsx';
import { fieldState } from '../record-form/field-state.ts';
import { waiting } from '../record-form/held-drafts.ts';
import { LifecycleSelect } from '../record-form/lifecycle-select.tsx';
import { lockOf } from '../record-form/lock.ts';
import { LockedField } from '../record-form/locked-field.tsx';
import { useFieldName, useStored } from '../record-form/record-at.ts';

/** Where the keyboard goes on from a cell: stays on it, or the one after or before it. */
export type Onward = -1 | 0 | 1;

interface EditorProps {
  readonly id: string;
  readonly column: Column;
  readonly onDone: (onward: Onward) => void;
}

interface InnerProps extends EditorProps {
  readonly stored: StoredRecord;
  readonly name: string;
  readonly field: Field;
}

const Inner = ({ id, column: { kind }, stored, name, field }: InnerProps) => {
  const lock = lockOf(kind, id, stored);
  if (name === kind.lifecycle?.field) return <LifecycleSelect kind={kind.name} id={id} />;
  if (lock.fields.has(name))
    return <LockedField field={field} value={fieldState(stored, name).value} on={lock.on} />;
  return (
    <FieldRow
      kind={kind}
      id={id}
      name={name}
      field={field}
      stored={stored}
      isReadOnly={false}
      autoFocus={false}
    />
  );
};

const REACHED = 'input, textarea, button, [tabindex="0"]';

const reached = (within: Element): readonly HTMLElement[] =>
  [...within.querySelectorAll<HTMLElement>(REACHED)].filter(
    (element) => element.tabIndex >= 0 && element.getClientRects().length > 0,
  );

/** Chosen from a list that opens with the cell, and done once something is chosen. */
const isList = (field: Field): boolean => field.control === 'choice' || field.control === 'parent';

/** The words or the list take the keyboard as soon as the editor is there. */
const useBegin = (field: Field) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // After the dialog around it has looked for the keyboard itself.
    const frame = requestAnimationFrame(() => {
      const list = box.current?.querySelector<HTMLElement>('.select-button');
      const words = box.current?.querySelector<HTMLElement>('textarea, input:not([type="hidden"])');
      const first = (isList(field) ? list : words) ?? (box.current && reached(box.current)[0]);
      first?.focus();
      if (isList(field)) list?.click();
      if (first instanceof HTMLTextAreaElement || first instanceof HTMLInputElement) first.select();
    });
    return () => cancelAnimationFrame(frame);
  }, [field]);
  return box;
};

const Editor = (props: InnerProps) => {
  const { id, column, stored, name, field, onDone } = props;
  const box = useBegin(field);
  const draft = useFieldName({ kind: column.kind.name, id }, name);
  const { value, others } = fieldState(stored, name);
  const begun = useRef(value);
  useEffect(() => {
    if (isList(field) && value !== begun.current && others.length === 0) onDone(0);
  }, [field, value, others.length, onDone]);
  /** Leaves the control, so that what stands in it is read; true where it could be written. */
  const isTaken = (element: HTMLElement): boolean => {
    element.blur();
    return !waiting.has(draft);
  };
  const onTab = (event: KeyboardEvent, element: HTMLElement): void => {
    const stops = box.current ? reached(box.current) : [];
    const last = event.shiftKey ? stops[0] : stops.at(-1);
    const isRadio = element instanceof HTMLInputElement && element.type === 'radio';
    if (!isRadio && stops.includes(element) && element !== last) return;
    event.preventDefault();
    element.blur();
    onDone(event.shiftKey ? -1 : 1);
  };
  const onEnter = (event: KeyboardEvent, element: HTMLElement): void => {
    const isLong = field.control === 'text' && !(event.ctrlKey || event.metaKey);
    const isWords = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
    // In a list of tags Enter adds the one that is written; in an empty field it ends.
    const isAdding = field.control === 'tags' && isWords && element.value !== '';
    if (!isWords || isLong || isAdding || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (isTaken(element)) onDone(0);
    else element.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || !box.current?.contains(event.target)) return;
    if (event.key === 'Tab') onTab(event, event.target);
    else if (event.key === 'Enter') onEnter(event, event.target);
  };
  return (
    <div ref={box} onKeyDownCapture={onKeyDown}>
      <Inner {...props} />
    </div>
  );
};

const elementOf = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);

/**
 * One cell in the hand: the same field as in the form, laid over the cell. Enter ends where it makes no line, Tab goes on,
 * Escape goes back to the cell; what was written stays. What cannot be read is answered here and waits as a draft.
 */
export const CellEditor = ({ id, column, onDone }: EditorProps) => {
  const stored = useStored({ kind: column.kind.name, id });
  const name = stored && fieldOfCell(plain(id, stored), column);
  const field = name === undefined ? undefined : column.kind.fields[name];
  const cell = useRef(elementOf(id));
  const [width, height] = [cell.current?.offsetWidth ?? 0, cell.current?.offsetHeight ?? 0];
  if (!stored || name === undefined || !field || !cell.current) return null;
  return (
    <Popover
      className="table-editor"
      triggerRef={cell}
      placement="bottom start"
      offset={-height}
      isNonModal
      isOpen
      style={{ minWidth: width }}
      onOpenChange={(isOpen) => {
        if (!isOpen) onDone(0);
      }}
    >
      <Dialog className="table-editor-inner" aria-label={`Write: ${column.label}`}>
        <Editor id={id} column={column} stored={stored} name={name} field={field} onDone={onDone} />
      </Dialog>
    </Popover>
  );
};
