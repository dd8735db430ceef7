import { CircleAlert, Info, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './button.tsx';
import './banner.css';

interface BannerProps {
  readonly tone: 'plain' | 'warn' | 'bad';
  readonly children: ReactNode;
  /** Buttons at its end. */
  readonly actions?: ReactNode;
  /** Shows a cross that puts it away. */
  readonly onClose?: () => void;
}

/** One line across the page: what happened, what was kept, what to do. */
export function Banner({ tone, children, actions, onClose }: BannerProps) {
  const Icon = tone === 'plain' ? Info : CircleAlert;
  return (
    <div className={`banner banner-${tone}`}>
      <Icon className="icon" aria-hidden="true" />
      <div className="banner-text">{children}</div>
      {actions}
      {onClose && <IconButton label="Put this away" icon={X} onPress={onClose} />}
    </div>
  );
}
