import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import './chip.css';

interface ChipProps {
  readonly children: ReactNode;
  readonly tone?: 'plain' | 'good' | 'warn' | 'bad' | 'new';
  readonly icon?: LucideIcon;
}

/** A short state: always a word, with an icon where its tone means something. */
export function Chip({ children, tone = 'plain', icon: Icon }: ChipProps) {
  return (
    <span className={tone === 'plain' ? 'chip' : `chip chip-${tone}`}>
      {Icon && <Icon className="icon" aria-hidden="true" />}
      {children}
    </span>
  );
}
