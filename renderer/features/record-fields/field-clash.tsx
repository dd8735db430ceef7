import type { StoredRecord, Value } from '../../../shared/document/model/document.ts';
import type { Field } from '../../../shared/records/fields/field.ts';
import { valueInWordsOrNothing } from '../../../shared/records/fields/value-in-words.ts';
import type { Kind } from '../../../shared/records/kind.ts';
import { fieldStateOf } from '../../core/records/field-state.ts';
import { writeField } from '../../core/records/write-record.ts';
import { announce } from '../../core/ui/announce.tsx';
import { placesAfterThemeChanges } from '../layout/follow-theme.ts';
import { ClashNotice } from './clash-notice.tsx';

interface FieldClashProps {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  readonly field: Field;
  readonly stored: StoredRecord;
}

/** What people wrote at once in one field, to choose from; nothing where all agree. */
export function FieldClash({ kind, id, name, field, stored }: FieldClashProps) {
  if (fieldStateOf(stored, name).others.length === 0) return null;
  const settle = (next: Value) => {
    if (writeField(kind, id, name, next, { alsoChange: placesAfterThemeChanges }))
      announce(`${field.label} is settled: ${valueInWordsOrNothing(field, next)}.`);
  };
  return (
    <ClashNotice
      record={{ kind: kind.name, id }}
      stored={stored}
      name={name}
      field={field}
      onResolve={settle}
    />
  );
}
