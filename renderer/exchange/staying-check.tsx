import { CheckField } from '../ui/choice-field.tsx';
import { stayingSentence } from './leaving.ts';

interface StayingCheckProps {
  /** How many cards stay here unless the person takes them along. */
  readonly count: number;
  readonly isWhole: boolean;
  readonly onChange: (isWhole: boolean) => void;
}

/** Says what stays here, and lets it be taken along: it never goes by itself. */
export const StayingCheck = ({ count, isWhole, onChange }: StayingCheckProps) => (
  <div className="exchange-staying">
    <CheckField label="Take along what stays here" value={isWhole} onChange={onChange} />
    <p className="form-help">
      {isWhole
        ? 'Everything goes along, restricted cards too. For your own organisation only.'
        : `${stayingSentence(count)} What is not for partners is left out, as in a copy for a partner.`.trim()}
    </p>
  </div>
);
