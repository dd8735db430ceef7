import { Lock as LockIcon, Plus } from 'lucide-react';
import type { Value } from '../../../shared/document/model/document.ts';
import { dateInWords } from '../../../shared/records/fields/dates.ts';
import type { Field } from '../../../shared/records/fields/field.ts';
import { valueInWords, valueInWordsOrNothing } from '../../../shared/records/fields/value-in-words.ts';
import { Button } from '../../core/ui/button.tsx';

interface LockedFieldProps {
  readonly field: Field;
  readonly value: Value;
  readonly since: string;
  /** Missing where the project cannot be changed. */
  readonly onAmend?: (() => void) | undefined;
}

const LockedValue = ({ field, value }: Pick<LockedFieldProps, 'field' | 'value'>) => {
  // What a form asks as a sentence is one.
  if (!field.parts || field.sentence || typeof value !== 'object' || value === null || Array.isArray(value))
    return <p className="record-locked-value">{valueInWordsOrNothing(field, value)}</p>;
  const parts = value as { readonly [part: string]: Value };
  return (
    <dl className="record-locked-parts">
      {Object.entries(field.parts)
        .filter(([name]) => (parts[name] ?? null) !== null)
        .map(([name, part]) => (
          <div key={name}>
            <dt>{part.label}</dt>
            <dd>{valueInWords(part, parts[name] ?? null)}</dd>
          </div>
        ))}
    </dl>
  );
};

/** A locked field, decided before the results: its text with a padlock and the date, and its amendments. */
export function LockedField({ field, value, since, onAmend }: LockedFieldProps) {
  return (
    <div className="form-field record-locked">
      <p className="form-label">{field.label}</p>
      <LockedValue field={field} value={value} />
      <p className="meta record-inline">
        <LockIcon className="icon icon-s" aria-hidden="true" />
        {since === '' ? 'Locked when the test began' : `Locked on ${dateInWords(since)}`}
        {onAmend && (
          <Button variant="tool" icon={Plus} onPress={onAmend}>
            Add an amendment
          </Button>
        )}
      </p>
    </div>
  );
}
