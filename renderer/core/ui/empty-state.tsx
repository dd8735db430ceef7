import type { ReactNode } from 'react';
import './empty-state.css';

interface EmptyStateProps {
  /** What to do first: "Begin with what gets in the way." */
  readonly title: string;
  readonly children?: ReactNode;
}

/** An empty place says what to do first. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      {children}
    </div>
  );
}
