import { EyeOff } from 'lucide-react';
import type {
  ProjectDocument,
  Ref as RecordRef,
  StoredRecord,
  Value,
} from '../../shared/document/document.ts';
import { shownInstead } from '../../shared/document/shared-section.ts';
import type { Field } from '../../shared/records/field.ts';
import type { Kind } from '../../shared/records/kind.ts';
import { shownWords } from '../../shared/records/read-field.ts';
import { useProject } from '../state/project-store.ts';
import { announce } from '../ui/announce.tsx';
import { Button } from '../ui/button.tsx';
import { ClashNotice } from './clash-notice.tsx';
import { FieldControl } from './controls/field-control.tsx';
import { fieldState } from './field-state.ts';
import { useFieldName, writeField } from './record-at.ts';
import { type FieldDraft, useFieldDraft } from './use-field-draft.ts';
import { valueOrNothing } from './value-words.ts';

interface FieldRowProps {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  readonly field: Field;
  readonly stored: StoredRecord;
  readonly isReadOnly: boolean;
  readonly autoFocus: boolean;
}

/** The id on the page of a field's control, so that a finding can lead to it. */
export const fieldElementId = (ref: RecordRef, name: string): string => `field-${ref.kind}-${ref.id}-${name}`;

type WithheldProps = Pick<FieldRowProps, 'kind' | 'id' | 'name' | 'field'>;

const Withheld = ({ kind, id, name, field }: WithheldProps) => {
  const words = useProject(({ document }) => shownInstead(document, kind, { id }, name));
  return (
    <div className="form-field record-withheld">
      <p className="form-label">{field.label}</p>
      <p className="meta record-beside">
        <EyeOff className="icon icon-s" aria-hidden="true" />
        {shownWords(words) || 'Kept back in this copy'}
      </p>
    </div>
  );
};

const ChangedElsewhere = ({ field, draft }: { readonly field: Field; readonly draft: FieldDraft }) => {
  if (!draft.theirs) return null;
  return (
    <div className="record-elsewhere" role="status">
      <p>Changed elsewhere: {valueOrNothing(field, draft.theirs.value)}.</p>
      <Button variant="tool" onPress={draft.keepMine}>
        Keep yours
      </Button>
      <Button variant="tool" onPress={draft.takeTheirs}>
        Take theirs
      </Button>
    </div>
  );
};

const OpenField = ({ kind, id, name, field, stored, isReadOnly, autoFocus }: FieldRowProps) => {
  const { value, others } = fieldState(stored, name);
  const ref = { kind: kind.name, id };
  const write = (next: Value, begun?: ProjectDocument) => writeField(kind, id, name, next, begun);
  const draft = useFieldDraft({ field, value, name: useFieldName(ref, name), write });
  const settle = (next: Value) => {
    if (write(next)) announce(`${field.label} is settled: ${valueOrNothing(field, next)}.`);
  };
  return (
    <div className="record-field" data-field={name} data-control={field.control}>
      <FieldControl
        field={field}
        raw={draft.raw}
        id={fieldElementId(ref, name)}
        problems={draft.problems}
        isReadOnly={isReadOnly}
        autoFocus={autoFocus}
        type={draft.type}
        choose={draft.choose}
        leave={draft.leave}
      />
      <ChangedElsewhere field={field} draft={draft} />
      {others.length > 0 && (
        <ClashNotice of={ref} stored={stored} name={name} field={field} onSettle={settle} />
      )}
    </div>
  );
};

/** One field of a record: its control, or why there is none. */
export const FieldRow = (props: FieldRowProps) =>
  fieldState(props.stored, props.name).withheld ? <Withheld {...props} /> : <OpenField {...props} />;
