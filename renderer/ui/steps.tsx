import './steps.css';

interface StepsProps {
  readonly value: number;
  readonly of: number;
  /** What is counted, read out before the figure: "Strength". */
  readonly label?: string;
  /** Shows the figure beside the squares; on unless told. */
  readonly figure?: boolean;
}

/** A small whole number as squares, with the figure beside it: never a bar, never a star. */
export const Steps = ({ value, of, label, figure = true }: StepsProps) => {
  const filled = Math.max(0, Math.min(of, Math.round(value)));
  return (
    <span className="steps-with-figure">
      <span className="steps" aria-hidden="true">
        {Array.from({ length: of }, (_, index) => index + 1).map((step) => (
          <i key={step} className={step <= filled ? 'on' : ''} />
        ))}
      </span>
      {figure && (
        <span className="steps-figure" aria-hidden="true">
          {filled}
        </span>
      )}
      <span className="hidden-text">{`${label ? `${label}: ` : ''}${filled} of ${of}`}</span>
    </span>
  );
};
