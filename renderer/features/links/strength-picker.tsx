import { Radio, RadioGroup } from 'react-aria-components';
import './strength-picker.css';

const steps = [1, 2, 3, 4, 5] as const;

interface StrengthPickerProps {
  /** Whose strength it is, as a reader hears it. */
  readonly label: string;
  /** As it is said for this link; undefined where nobody has. */
  readonly value: number | undefined;
  /** What counts until somebody says: the card's own strength. */
  readonly inherited?: number | undefined;
  readonly isReadOnly?: boolean;
  /** The keyboard goes to its first square. */
  readonly autoFocus?: boolean;
  readonly onPick: (strength: number) => void;
}

/** Picks a strength of 1 to 5 by squares, with the number beside; small enough for two in a panel. An inherited strength is drawn hollow. */
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
