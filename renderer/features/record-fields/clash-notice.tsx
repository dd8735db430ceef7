import { Split } from 'lucide-react';
import { useState } from 'react';
import type { RecordRef, StoredRecord, Value } from '../../../shared/document/model/document.ts';
import type { Dot } from '../../../shared/document/model/id-types.ts';
import type { Field } from '../../../shared/records/fields/field.ts';
import { valueInWordsOrNothing } from '../../../shared/records/fields/value-in-words.ts';
import { clashSideInWords } from '../../core/records/author-text.ts';
import { dotsOf, fieldStateOf } from '../../core/records/field-state.ts';
import { localToday } from '../../core/records/parse-day.ts';
import { replicaThatWrote } from '../../core/state/edit.ts';
import { useProject } from '../../core/state/project-store.ts';
import { Button } from '../../core/ui/button.tsx';
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

interface ClashSide {
  readonly dot: Dot;
  readonly value: Value;
}

const clashSides = (stored: StoredRecord, name: string): readonly ClashSide[] => {
  const { value, others } = fieldStateOf(stored, name);
  const otherDots = new Set(others.map((other) => other.dot));
  const shown = dotsOf(stored, name).find((dot) => !otherDots.has(dot)) ?? '';
  return [{ dot: shown, value }, ...others];
};

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
  const sessions = useProject((project) => project.document.sessions);
  const ownReplicas = useProject((project) => project.ownReplicas);
  const isReadOnly = useProject((project) => project.readOnly);
  const [shown, setShown] = useState(PAGE_SIZE);
  const sides = clashSides(stored, name);
  const whoseInWords = ({ dot }: ClashSide): string => {
    const replica = replicaThatWrote(record, name, dot);
    return clashSideInWords({ info: sessions[replica], isOwn: ownReplicas.has(replica) }, localToday());
  };
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
              <span className="meta">{whoseInWords(side)}</span>
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
