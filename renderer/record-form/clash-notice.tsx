import { Split } from 'lucide-react';
import { useState } from 'react';
import type { Dot, Ref, SessionInfo, StoredRecord, Value } from '../../shared/document/document.ts';
import type { Field } from '../../shared/records/field.ts';
import { writerOf } from '../state/edit.ts';
import { useProject } from '../state/project-store.ts';
import { Button } from '../ui/button.tsx';
import { dotsOn, fieldState, whoWas } from './field-state.ts';
import { valueOrNothing } from './value-words.ts';

interface ClashProps {
  /** The record. */
  readonly of: Ref;
  readonly stored: StoredRecord;
  readonly name: string;
  readonly field: Field;
  /** Settles it: writes the field again, having seen every value. */
  readonly onSettle: (value: Value) => void;
}

interface Side {
  readonly dot: string;
  readonly value: Value;
  readonly who: string;
}

const sidesOf = (
  stored: StoredRecord,
  name: string,
  whoWrote: (dot: Dot) => SessionInfo | undefined,
): readonly Side[] => {
  const { value, others } = fieldState(stored, name);
  const losing = new Set(others.map((other) => other.dot));
  const shown = dotsOn(stored, name).find((dot) => !losing.has(dot)) ?? '';
  return [{ dot: shown, value }, ...others].map((side) => ({
    ...side,
    who: whoWas(whoWrote(side.dot)),
  }));
};

/** A field may hold a hundred thousand values; nobody compares more at once, and a page that drew them would stand still. */
const AT_ONCE = 50;

/** People wrote this field without seeing each other: all versions are shown, and one is chosen or it is written anew. */
export const ClashNotice = ({ of, stored, name, field, onSettle }: ClashProps) => {
  const sessions = useProject((project) => project.document.sessions);
  const [shown, setShown] = useState(AT_ONCE);
  const sides = sidesOf(stored, name, (dot) => sessions[writerOf(of, name, dot)]);
  return (
    <fieldset className="record-clash" aria-label={`${field.label}: written twice`}>
      <p className="record-clash-head">
        <Split className="icon icon-s" aria-hidden="true" />
        {sides.length > 2 ? 'Several people' : 'Two people'} wrote this. Choose one, or write it anew above.
      </p>
      <ul>
        {sides.slice(0, shown).map((side) => (
          <li key={side.dot}>
            <p>
              <span className="meta">{side.who}</span>
              {valueOrNothing(field, side.value)}
            </p>
            <Button
              variant="tool"
              onPress={() => onSettle(side.value)}
              aria-label={`Choose ${valueOrNothing(field, side.value)}`}
            >
              Choose this
            </Button>
          </li>
        ))}
      </ul>
      {sides.length > shown && (
        <div className="record-clash-do">
          <Button variant="tool" onPress={() => setShown(shown + AT_ONCE)}>
            {`Show more: ${shown} of ${sides.length.toLocaleString('en-GB')} are shown`}
          </Button>
        </div>
      )}
    </fieldset>
  );
};
