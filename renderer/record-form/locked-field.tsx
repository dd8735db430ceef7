import { Lock as LockIcon, Plus } from 'lucide-react';
import type { Value } from '../../shared/document/document.ts';
import type { Field } from '../../shared/records/field.ts';
import { Button } from '../ui/button.tsx';
import { writeDay } from './days.ts';
import { valueOrNothing } from './value-words.ts';

interface LockedProps {
  readonly field: Field;
  readonly value: Value;
  readonly on: string;
  /** Missing where the project cannot be changed. */
  readonly onAmend?: (() => void) | undefined;
}

/** A field that was decided before the results: text with a padlock and its date. Amendments stand beside it, dated. */
export const LockedField = ({ field, value, on, onAmend }: LockedProps) => (
  <div className="form-field record-locked">
    <p className="form-label">{field.label}</p>
    <p className="record-locked-words">{valueOrNothing(field, value)}</p>
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
