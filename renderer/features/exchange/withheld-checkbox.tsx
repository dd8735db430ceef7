import { CheckboxField } from '../../core/ui/checkbox-fields.tsx';
import { withheldCardsInWords } from './partner-copy.ts';

interface WithheldCheckboxProps {
  /** How many cards are private. */
  readonly count: number;
  readonly includesPrivate: boolean;
  readonly onChange: (isWhole: boolean) => void;
}

/** Says what is left out, and lets it be included: it never goes by itself. */
export function WithheldCheckbox({ count, includesPrivate, onChange }: WithheldCheckboxProps) {
  return (
    <div className="exchange-withheld">
      <CheckboxField label="Include private cards" value={includesPrivate} onChange={onChange} />
      <p className="form-help">
        {includesPrivate
          ? 'Everything goes along, private cards too. For your own organisation only.'
          : `${withheldCardsInWords(count)} What is not for partners is left out, as in a copy for a partner.`.trim()}
      </p>
    </div>
  );
}
