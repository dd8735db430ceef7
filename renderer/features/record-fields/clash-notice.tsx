import { Split } from 'lucide-react';
import { useState } from 'react';
import type { RecordRef, StoredRecord, Value } from '../../../shared/document/model/document.ts';
import type { Field } from '../../../shared/records/fields/field.ts';
import { valueInWordsOrNothing } from '../../../shared/records/fields/value-in-words.ts';
import { useProject } from '../../core/state/project-store.ts';
import { Button } from '../../core/ui/button.tsx';
import { clashSidesOf, useWriterInWords } from './clash-sides.ts';
import { joinedText } from './joined-text.ts';

interface ClashProps {
  /** The record. */
  readonly record: RecordRef;
  readonly stored: StoredRecord;
  readonly name: string;
  readonly field: Field;
  /** Resolves the clash: writes the field, having seen every value. */
  readonly onResolve: (value: Value) => void;
}

/** Values shown at most: a field may hold a hundred thousand, and rendering them all would freeze the page. */
const PAGE_SIZE = 50;

/** What can be done about the clash of a field, in a sentence. */
const adviceInWords = (field: Field, isReadOnly: boolean): string => {
  if (isReadOnly) return '';
  return field.isWrittenByApp ? ' Choose the one that counts.' : ' Choose one, or write it anew above.';
};

/**
 * The clash of a field that people wrote without seeing each other: shows all values, one is chosen or the field is edited.
 * Where nothing can be written it shows them all the same.
 */
export function ClashNotice({ record, stored, name, field, onResolve }: ClashProps) {
  const whoseWrite = useWriterInWords();
  const isReadOnly = useProject((project) => project.readOnly);
  const [shown, setShown] = useState(PAGE_SIZE);
  const sides = clashSidesOf(stored, name);
  const joined = joinedText(
    field,
    sides.map(({ value }) => value),
  );
  return (
    <fieldset className="record-clash" aria-label={`${field.label}: written twice`}>
      <p className="record-clash-title">
        <Split className="icon icon-s" aria-hidden="true" />
        {`This was written ${sides.length > 2 ? `${sides.length} times` : 'twice'}.${adviceInWords(field, isReadOnly)}`}
      </p>
      <ul>
        {sides.slice(0, shown).map((side) => (
          <li key={side.dot}>
            <p>
              <span className="meta">{whoseWrite(record, name, side.dot)}</span>
              {valueInWordsOrNothing(field, side.value)}
            </p>
            {!isReadOnly && (
              <Button
                variant="tool"
                onPress={() => onResolve(side.value)}
                aria-label={`Choose ${valueInWordsOrNothing(field, side.value)}`}
              >
                Choose this
              </Button>
            )}
          </li>
        ))}
      </ul>
      {joined !== undefined && !isReadOnly && (
        <div className="record-clash-actions">
          <Button variant="tool" onPress={() => onResolve(joined)}>
            {sides.length > 2 ? 'Keep all, one after the other' : 'Keep both, one after the other'}
          </Button>
        </div>
      )}
      {sides.length > shown && (
        <div className="record-clash-actions">
          <Button variant="tool" onPress={() => setShown(shown + PAGE_SIZE)}>
            {`Show more: ${shown} of ${sides.length.toLocaleString('en-GB')} are shown`}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
