import type { MouseEvent, ReactNode } from 'react';
import { kindLabelOf } from '../../../shared/records/kind-registry.ts';
import './links.css';

interface LinkedCardButtonProps {
  readonly kind: string;
  readonly onClick: (event: MouseEvent) => void;
  /** The card's title. */
  readonly children: ReactNode;
}

/** The title of the card at the other end of a link, which opens it; its kind is said before it. */
export function LinkedCardButton({ kind, onClick, children }: LinkedCardButtonProps) {
  return (
    <button type="button" className="record-link-title" onClick={onClick}>
      <span className="hidden-text">{kindLabelOf(kind)}: </span>
      {children}
    </button>
  );
}
