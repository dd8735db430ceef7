import { Split } from 'lucide-react';
import { useState } from 'react';
import type { RecordRef, ReplicaInfo, StoredRecord, Value } from '../../../shared/document/model/document.ts';
import type { Dot } from '../../../shared/document/model/id-types.ts';
import type { Field } from '../../../shared/records/fields/field.ts';
import { valueInWordsOrNothing } from '../../../shared/records/fields/value-in-words.ts';
import { authorInWords, dotsOf, fieldStateOf } from '../../core/records/field-state.ts';
import { replicaThatWrote } from '../../core/state/edit.ts';
import { useProject } from '../../core/state/project-store.ts';
import { Button } from '../../core/ui/button.tsx';

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
  readonly dot: string;
  readonly value: Value;
  readonly author: string;
}

const clashSides = (
  stored: StoredRecord,
  name: string,
  infoOf: (dot: Dot) => ReplicaInfo | undefined,
): readonly ClashSide[] => {
  const { value, others } = fieldStateOf(stored, name);
  const otherDots = new Set(others.map((other) => other.dot));
  const shown = dotsOf(stored, name).find((dot) => !otherDots.has(dot)) ?? '';
  return [{ dot: shown, value }, ...others].map((side) => ({
    ...side,
    author: authorInWords(infoOf(side.dot)),
  }));
};

/** Values shown at most: a field may hold a hundred thousand, and rendering them all would freeze the page. */
const PAGE_SIZE = 50;

/** The clash of a field that people wrote without seeing each other: shows all values, one is chosen or the field is edited. */
export function ClashNotice({ record, stored, name, field, onResolve }: ClashProps) {
  const sessions = useProject((project) => project.document.sessions);
  const [shown, setShown] = useState(PAGE_SIZE);
  const sides = clashSides(stored, name, (dot) => sessions[replicaThatWrote(record, name, dot)]);
  return (
    <fieldset className="record-clash" aria-label={`${field.label}: written twice`}>
      <p className="record-clash-title">
        <Split className="icon icon-s" aria-hidden="true" />
        {sides.length > 2 ? 'Several people' : 'Two people'} wrote this. Choose one, or write it anew above.
      </p>
      <ul>
        {sides.slice(0, shown).map((side) => (
          <li key={side.dot}>
            <p>
              <span className="meta">{side.author}</span>
              {valueInWordsOrNothing(field, side.value)}
            </p>
            <Button
              variant="tool"
              onPress={() => onResolve(side.value)}
              aria-label={`Choose ${valueInWordsOrNothing(field, side.value)}`}
            >
              Choose this
            </Button>
          </li>
        ))}
      </ul>
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
