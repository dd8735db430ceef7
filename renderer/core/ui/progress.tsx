import { useEffect, useState } from 'react';
import { Label, ProgressBar } from 'react-aria-components';
import { Button } from './button.tsx';
import './progress.css';

/** Work that takes less than this says nothing, in milliseconds. */
const SHOW_AFTER_MS = 400;

const useDelayElapsed = (): boolean => {
  const [hasElapsed, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), SHOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return hasElapsed;
};

interface ProgressProps {
  /** "Reading 10,000 cards. 4,100 so far." */
  readonly label: string;
  /** From 0 to 1; left out where nobody can know. */
  readonly value?: number;
  readonly onStop?: () => void;
}

/** Long work, said in words after 0.4 s, with a way to stop it where there is one. */
export function Progress({ label, value, onStop }: ProgressProps) {
  const isShown = useDelayElapsed();
  if (!isShown) return null;
  return (
    <ProgressBar
      className="progress"
      {...(value === undefined ? { isIndeterminate: true } : { value: value * 100 })}
    >
      {({ percentage }) => (
        <>
          <Label>{label}</Label>
          <div className="progress-track">
            <div className="progress-done" style={{ width: `${percentage ?? 30}%` }} />
          </div>
          {onStop && (
            <Button variant="plain" onPress={onStop}>
              Stop
            </Button>
          )}
        </>
      )}
    </ProgressBar>
  );
}
