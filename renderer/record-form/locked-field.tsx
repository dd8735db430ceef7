import { Lock as LockIcon, Plus } from 'lucide-react';
import type { Value } from '../../shared/document/document.ts';
import type { Field } from '../../shared/records/field.ts';
import { Button } from '../ui/button.tsx';
import { writeDay } from './days.ts';
import { valueOrNothing, valueWords } from './value-words.ts';

interface LockedProps {
  readonly field: Field;
  readonly value: Value;
  readonly on: string;
  /** Missing where the project cannot be changed. */
  readonly onAmend?: (() => void) | undefined;
}

const LockedWords = ({ field, value }: Pick<LockedProps, 'field' | 'value'>) => {
  if (!field.parts || typeof value !== 'object' || value === null || Array.isArray(value))
    return <p className="record-locked-words">{valueOrNothing(field, value)}</p>;
  const said = value as { readonly [part: string]: Value };
  return (
    <dl className="record-locked-parts">
      {Object.entries(field.parts)
        .filter(([name]) => (said[name] ?? null) !== null)
        .map(([name, part]) => (
          <div key={name}>
            <dt>{part.label}</dt>
            <dd>{valueWords(part, said[name] ?? null)}</dd>
          </div>
        ))}
    </dl>
  );
};

/** A field that was decided before the results: text with a padlock and its date. Amendments stand beside it, dated. */
export const LockedField = ({ field, value, on, onAmend }: LockedProps) => (
  <div className="form-field record-locked">
    <p className="form-label">{field.label}</p>
    <LockedWords field={field} value={value} />
    <p className="meta record-beside">
      <LockIcon className="icon icon-s" aria-hidden="true" />
      {on === '' ? 'Locked when the test began' : `Locked on ${writeDay(on)}`}
      {onAmend && (
        <Button variant="tool" icon={Plus} onPress={onAmend}>
          Add an amendment
        </Button>
      )}
    </p>
  </div>
);
