import { Radio, RadioGroup } from 'react-aria-components';
import '../record-fields/controls/controls.css';
import './strength-picker.css';

const steps = [1, 2, 3, 4, 5] as const;

interface StrengthPickerProps {
  /** Accessible name: whose strength it is. */
  readonly label: string;
  /** The link's own strength; undefined where it has none. */
  readonly value: number | undefined;
  /** The card's strength, which counts while the link has none. */
  readonly inherited?: number | undefined;
  readonly isReadOnly?: boolean;
  /** Focuses the first square on mount. */
  readonly autoFocus?: boolean;
  readonly onPick: (strength: number) => void;
}

/** A strength of 1 to 5 as squares, and its number; narrow enough for two in a panel. An inherited strength is drawn hollow. */
export function StrengthPicker({
  label,
  value,
  inherited,
  isReadOnly = false,
  autoFocus = false,
  onPick,
}: StrengthPickerProps) {
  const shown = value ?? inherited ?? 0;
  const isInherited = value === undefined && inherited !== undefined;
  return (
    <div className="strength-pick">
      <RadioGroup
        className="record-squares"
        aria-label={isInherited ? `${label}. As the card says: ${inherited}` : label}
        orientation="horizontal"
        value={value === undefined ? null : String(value)}
        isReadOnly={isReadOnly}
        onChange={(chosen) => onPick(Number(chosen))}
      >
        {steps.map((step) => (
          <Radio
            key={step}
            value={String(step)}
            aria-label={`${step} of 5`}
            autoFocus={autoFocus && step === 1}
            className={`record-square${step <= shown ? (isInherited ? ' is-inherited' : ' is-on') : ''}`}
          />
        ))}
      </RadioGroup>
      <span className="strength-number" aria-hidden="true">
        {shown === 0 ? '–' : shown}
      </span>
    </div>
  );
}
