import { type KeyboardEvent, useRef, useState } from 'react';
import type { RecordId } from '../../../../shared/document/model/id-types.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { MAX_TITLE_LETTERS } from '../../../../shared/records/computed/card-point.ts';
import { kindOf, titleOf } from '../../../../shared/records/kind-registry.ts';
import { isComposing } from '../../../core/commands/is-composing.ts';
import { writeField } from '../../../core/records/write-record.ts';
import { currentProject, useProject } from '../../../core/state/project-store.ts';
import { focusNextFrame } from '../../../core/ui/focus.ts';

interface NameFieldProps {
  readonly name: string;
  /** Null where it stays as it was. */
  readonly onDone: (name: string | null, restoresFocus: boolean) => void;
}

const NameField = ({ name, onDone }: NameFieldProps) => {
  const [text, setText] = useState(name);
  const isDone = useRef(false);
  const finish = (next: string | null, restoresFocus: boolean) => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(next === null || next.trim() === '' ? null : next.trim(), restoresFocus);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && event.key !== 'Enter') return;
    if (isComposing(event.nativeEvent)) return;
    event.preventDefault();
    event.stopPropagation();
    finish(event.key === 'Enter' ? text : null, true);
  };
  return (
    <textarea
      className="measure-name-field"
      rows={1}
      maxLength={280}
      // biome-ignore lint/a11y/noAutofocus: the person has just asked to write here
      autoFocus
      aria-label="Name of the measure"
      value={text}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setText(event.target.value.replace(/\s*\n\s*/g, ' '))}
      onKeyDown={onKeyDown}
      onBlur={() => finish(text, false)}
    />
  );
};

/** The name as the heading of the page; a press or Enter turns it into a field. */
export function MeasureName({ measureId }: { readonly measureId: RecordId }) {
  const isReadOnly = useProject(({ readOnly }) => readOnly);
  const name = useProject(({ document }) => {
    const measure = recordOf(document, { kind: 'measure', id: measureId });
    return measure ? titleOf('measure', measure) : '';
  });
  const [editBase, setEditBase] = useState<ReturnType<typeof currentProject>['document']>();
  const button = useRef<HTMLButtonElement>(null);
  const done = (next: string | null, restoresFocus: boolean) => {
    const kind = kindOf('measure');
    if (kind && next !== null && next !== name) writeField(kind, measureId, 'name', next, { editBase });
    setEditBase(undefined);
    if (restoresFocus) focusNextFrame(() => button.current);
  };
  // A whole sentence is no title: set smaller it leaves room for the numbers.
  const className = name.length > MAX_TITLE_LETTERS ? 'is-sentence' : undefined;
  if (isReadOnly)
    return (
      <h2 className={className} dir="auto">
        {name}
      </h2>
    );
  return (
    <h2 className={className}>
      {editBase ? (
        <NameField name={name} onDone={done} />
      ) : (
        <button
          ref={button}
          type="button"
          className="measure-name"
          dir="auto"
          title="Change the name"
          onClick={() => setEditBase(currentProject().document)}
        >
          {name}
        </button>
      )}
    </h2>
  );
}
