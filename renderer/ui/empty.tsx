import type { ReactNode } from 'react';
import './empty.css';

interface EmptyProps {
  /** What to do first: "Begin with what gets in the way." */
  readonly title: string;
  readonly children?: ReactNode;
}

/** An empty place says what to do first. */
export const Empty = ({ title, children }: EmptyProps) => (
  <div className="empty">
    <h2>{title}</h2>
    {children}
  </div>
);
