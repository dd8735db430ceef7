import { CheckboxField } from '../../core/ui/checkbox-fields.tsx';
import { withheldInWords } from './partner-copy.ts';

interface WithheldCheckProps {
  /** How many cards stay here unless the person takes them along. */
  readonly count: number;
  readonly includesPrivate: boolean;
  readonly onChange: (isWhole: boolean) => void;
}

/** Says what stays here, and lets it be taken along: it never goes by itself. */
export function WithheldCheck({ count, includesPrivate, onChange }: WithheldCheckProps) {
  return (
    <div className="exchange-withheld">
      <CheckboxField label="Take along what stays here" value={includesPrivate} onChange={onChange} />
      <p className="form-help">
        {includesPrivate
          ? 'Everything goes along, restricted cards too. For your own organisation only.'
          : `${withheldInWords(count)} What is not for partners is left out, as in a copy for a partner.`.trim()}
      </p>
    </div>
  );
}
