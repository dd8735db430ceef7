import { EyeOff } from 'lucide-react';
import type {
  ProjectDocument,
  RecordRef,
  StoredRecord,
  Value,
} from '../../../shared/document/model/document.ts';
import { toPlainRecord } from '../../../shared/document/model/selectors.ts';
import { placeholderFor } from '../../../shared/document/sharing/placeholders.ts';
import type { Field } from '../../../shared/records/fields/field.ts';
import { displayText } from '../../../shared/records/fields/read-field.ts';
import { valueInWordsOrNothing } from '../../../shared/records/fields/value-in-words.ts';
import type { Kind } from '../../../shared/records/kind.ts';
import { fieldStateOf } from '../../core/records/field-state.ts';
import { useFieldKey } from '../../core/records/stored-record.ts';
import { writeField } from '../../core/records/write-record.ts';
import { useProject } from '../../core/state/project-store.ts';
import { Button } from '../../core/ui/button.tsx';
import { placesAfterThemeChanges } from '../layout/follow-theme.ts';
import { FieldControl } from './controls/field-control.tsx';
import { FieldClash } from './field-clash.tsx';
import { KeptStart } from './kept-start.tsx';
import { type FieldEditor, useFieldDraft } from './use-field-draft.ts';
import './controls/controls.css';
import './notices.css';

interface FieldRowProps {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  readonly field: Field;
  readonly stored: StoredRecord;
  readonly isReadOnly: boolean;
  readonly autoFocus: boolean;
}

/** The element id of a field's control, so that a finding can focus it. */
export function fieldElementId(ref: RecordRef, name: string): string {
  return `field-${ref.kind}-${ref.id}-${name}`;
}

type WithheldProps = Pick<FieldRowProps, 'kind' | 'id' | 'name' | 'field'>;

const WithheldField = ({ kind, id, name, field }: WithheldProps) => {
  const words = useProject(({ document }) => placeholderFor(document, kind, { id }, name));
  return (
    <div className="form-field record-withheld">
      <p className="form-label">{field.label}</p>
      <p className="meta record-inline">
        <EyeOff className="icon icon-s" aria-hidden="true" />
        {displayText(words) || 'Kept back in this copy'}
      </p>
    </div>
  );
};

const RemoteChangeNotice = ({ field, draft }: { readonly field: Field; readonly draft: FieldEditor }) => {
  if (!draft.theirs) return null;
  return (
    <div className="record-remote-change" role="status">
      <p>Changed elsewhere: {valueInWordsOrNothing(field, draft.theirs.value)}.</p>
      <Button variant="tool" onPress={draft.keepMine}>
        Keep yours
      </Button>
      <Button variant="tool" onPress={draft.acceptTheirs}>
        Take theirs
      </Button>
    </div>
  );
};

const EditableField = ({ kind, id, name, field, stored, isReadOnly, autoFocus }: FieldRowProps) => {
  const { value } = fieldStateOf(stored, name);
  const ref = { kind: kind.name, id };
  const write = (next: Value, editBase?: ProjectDocument) =>
    writeField(kind, id, name, next, { editBase, alsoChange: placesAfterThemeChanges });
  const draft = useFieldDraft({ field, value, fieldKey: useFieldKey(ref, name), write });
  return (
    <div className="record-field" data-field={name} data-control={field.control}>
      <FieldControl
        field={field}
        record={toPlainRecord(id, stored)}
        raw={draft.raw}
        id={fieldElementId(ref, name)}
        problems={draft.problems}
        isReadOnly={isReadOnly}
        autoFocus={autoFocus}
        onType={draft.onType}
        onChoose={draft.onChoose}
        onLeave={draft.onLeave}
      />
      <RemoteChangeNotice field={field} draft={draft} />
      <FieldClash kind={kind} id={id} name={name} field={field} stored={stored} />
    </div>
  );
};

/** One field of a record: its control, or why there is none. What the app alone writes is shown as text. */
export function FieldRow(props: FieldRowProps) {
  const { value, isWithheld } = fieldStateOf(props.stored, props.name);
  if (isWithheld) return <WithheldField {...props} />;
  return props.field.isWrittenByApp ? (
    <KeptStart field={props.field} value={value} />
  ) : (
    <EditableField {...props} />
  );
}
