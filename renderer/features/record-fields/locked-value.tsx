import type { Value } from '../../../shared/document/model/document.ts';
import type { Field } from '../../../shared/records/fields/field.ts';
import { valueInWords, valueInWordsOrNothing } from '../../../shared/records/fields/value-in-words.ts';

/** A value that is not edited, as text: what a form asks as a sentence is one, other parts have their labels. */
export function LockedValue({ field, value }: { readonly field: Field; readonly value: Value }) {
  if (!field.parts || field.sentence || typeof value !== 'object' || value === null || Array.isArray(value))
    return <p className="record-locked-value">{valueInWordsOrNothing(field, value)}</p>;
  const parts = value as { readonly [part: string]: Value };
  return (
    <dl className="record-locked-parts">
      {Object.entries(field.parts)
        .filter(([name, part]) => part.control !== 'hidden' && (parts[name] ?? null) !== null)
        .map(([name, part]) => (
          <div key={name}>
            <dt>{part.label}</dt>
            <dd>{valueInWords(part, parts[name] ?? null)}</dd>
          </div>
        ))}
    </dl>
  );
}
