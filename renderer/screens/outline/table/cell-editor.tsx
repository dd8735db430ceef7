import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import type { StoredRecord } from '../../../../shared/document/model/document.ts';
import { toPlainRecord } from '../../../../shared/document/model/selectors.ts';
import { editedFieldOf, type TableColumn } from '../../../../shared/records/computed/table-columns.ts';
import type { Field } from '../../../../shared/records/fields/field.ts';
import { isComposing } from '../../../core/commands/is-composing.ts';
import { fieldStateOf } from '../../../core/records/field-state.ts';
import { useFieldKey, useStoredRecord } from '../../../core/records/stored-record.ts';
import { unsavedDrafts } from '../../../core/state/unsaved-drafts.ts';
import { fieldLockOf } from '../../../features/record-fields/field-lock.ts';
import { FieldRow } from '../../../features/record-fields/field-row.tsx';
import { LifecycleSelect } from '../../../features/record-fields/lifecycle-select.tsx';
import { LockedField } from '../../../features/record-fields/locked-field.tsx';

/** Where the focus moves after editing: stays on the cell, or moves to the one after or before it. */
export type FocusStep = -1 | 0 | 1;

interface EditorProps {
  readonly id: string;
  readonly column: TableColumn;
  readonly onDone: (onward: FocusStep) => void;
}

interface CellFieldProps extends EditorProps {
  readonly stored: StoredRecord;
  readonly name: string;
  readonly field: Field;
}

const CellField = ({ id, column: { kind }, stored, name, field }: CellFieldProps) => {
  const lock = fieldLockOf(kind, id, stored);
  if (name === kind.lifecycle?.field) return <LifecycleSelect kind={kind.name} id={id} />;
  if (lock.fields.has(name))
    return <LockedField field={field} value={fieldStateOf(stored, name).value} since={lock.since} />;
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

const TABBABLE = 'input, textarea, button, [tabindex="0"]';

const tabbableIn = (within: Element): readonly HTMLElement[] =>
  [...within.querySelectorAll<HTMLElement>(TABBABLE)].filter(
    (element) => element.tabIndex >= 0 && element.getClientRects().length > 0,
  );

/** Fields edited by a list that opens with the editor; choosing ends the edit. */
const isList = (field: Field): boolean => field.control === 'choice' || field.control === 'parent';

/** Focuses the text or the list as soon as the editor is mounted. */
const useInitialFocus = (field: Field) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // After the dialog around it has set the focus itself.
    const frame = requestAnimationFrame(() => {
      const list = box.current?.querySelector<HTMLElement>('.select-button');
      const words = box.current?.querySelector<HTMLElement>('textarea, input:not([type="hidden"])');
      const first = (isList(field) ? list : words) ?? (box.current && tabbableIn(box.current)[0]);
      first?.focus();
      if (isList(field)) list?.click();
      if (first instanceof HTMLTextAreaElement || first instanceof HTMLInputElement) first.select();
    });
    return () => cancelAnimationFrame(frame);
  }, [field]);
  return box;
};

const EditorBox = (props: CellFieldProps) => {
  const { id, column, stored, name, field, onDone } = props;
  const box = useInitialFocus(field);
  const fieldKey = useFieldKey({ kind: column.kind.name, id }, name);
  const { value, others } = fieldStateOf(stored, name);
  const valueAtStart = useRef(value);
  useEffect(() => {
    if (isList(field) && value !== valueAtStart.current && others.length === 0) onDone(0);
  }, [field, value, others.length, onDone]);
  /** Blurs the control, so that its draft is written; true where that succeeded. */
  const isAccepted = (element: HTMLElement): boolean => {
    element.blur();
    return !unsavedDrafts.has(fieldKey);
  };
  const onTab = (event: KeyboardEvent, element: HTMLElement): void => {
    const stops = box.current ? tabbableIn(box.current) : [];
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
    if (!isWords || isLong || isAdding || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    if (isAccepted(element)) onDone(0);
    else element.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || !box.current?.contains(event.target)) return;
    if (event.key === 'Tab') onTab(event, event.target);
    else if (event.key === 'Enter') onEnter(event, event.target);
  };
  return (
    <div ref={box} onKeyDownCapture={onKeyDown}>
      <CellField {...props} />
    </div>
  );
};

const cellElementOf = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);

/**
 * The editor of one cell: the same field as in the form, laid over the cell. Enter commits where it makes no line, Tab moves
 * on, Escape returns to the cell; what was typed stays. What is invalid is shown here and kept as an unsaved draft.
 */
export function CellEditor({ id, column, onDone }: EditorProps) {
  const stored = useStoredRecord({ kind: column.kind.name, id });
  const fieldName = stored && editedFieldOf(toPlainRecord(id, stored), column);
  const field = fieldName === undefined ? undefined : column.kind.fields[fieldName];
  const cell = useRef(cellElementOf(id));
  const [width, height] = [cell.current?.offsetWidth ?? 0, cell.current?.offsetHeight ?? 0];
  if (!stored || fieldName === undefined || !field || !cell.current) return null;
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
        <EditorBox id={id} column={column} stored={stored} name={fieldName} field={field} onDone={onDone} />
      </Dialog>
    </Popover>
  );
}
