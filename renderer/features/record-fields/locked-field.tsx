import { Lock as LockIcon, Plus } from 'lucide-react';
import type { Value } from '../../../shared/document/model/document.ts';
import { dateInWords } from '../../../shared/records/fields/dates.ts';
import type { Field } from '../../../shared/records/fields/field.ts';
import { Button } from '../../core/ui/button.tsx';
import { LockedValue } from './locked-value.tsx';

interface LockedFieldProps {
  readonly field: Field;
  readonly value: Value;
  readonly since: string;
  /** Missing where the project cannot be changed. */
  readonly onAmend?: (() => void) | undefined;
}

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
