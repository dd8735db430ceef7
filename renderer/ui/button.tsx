import type { LucideIcon } from 'lucide-react';
import type { ReactElement, ReactNode, Ref } from 'react';
import {
  Link,
  type LinkProps,
  Button as RacButton,
  type ButtonProps as RacButtonProps,
  ToggleButton as RacToggleButton,
  type ToggleButtonProps as RacToggleButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import './button.css';

/** `first` is the one solid button of a screen; `tool` is for bars. */
export type ButtonVariant = 'first' | 'plain' | 'quiet' | 'tool';

interface Look {
  readonly variant?: ButtonVariant;
  readonly icon?: LucideIcon;
  readonly className?: string;
}

const lookOf = (variant: ButtonVariant, className = ''): string =>
  `btn${variant === 'plain' ? '' : ` btn-${variant}`} ${className}`.trim();

const inner = (Icon: LucideIcon | undefined, children: ReactNode): ReactNode => (
  <>
    {Icon && <Icon className="icon" aria-hidden="true" />}
    {children}
  </>
);

export interface ButtonProps extends Omit<RacButtonProps, 'children' | 'className' | 'style'>, Look {
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with words. Leave it on and say why it cannot, rather than disabling it. */
export const Button = ({ variant = 'plain', icon, className, children, ...rest }: ButtonProps) => (
  <RacButton {...rest} className={lookOf(variant, className)}>
    {inner(icon, children)}
  </RacButton>
);

export interface LinkButtonProps extends Omit<LinkProps, 'children' | 'className' | 'style'>, Look {
  readonly children: ReactNode;
}

/** A link that looks like a button: it goes somewhere. */
export const LinkButton = ({ variant = 'plain', icon, className, children, ...rest }: LinkButtonProps) => (
  <Link {...rest} className={lookOf(variant, className)}>
    {inner(icon, children)}
  </Link>
);

interface TipProps {
  readonly text: string;
  /** Keys as people read them: `Ctrl+Z`. */
  readonly keys?: string;
  readonly children: ReactElement;
}

/** A few words beside a control that shows none; appears on hover and on keyboard focus. */
export const Tip = ({ text, keys, children }: TipProps) => (
  <TooltipTrigger delay={500} closeDelay={100}>
    {children}
    <Tooltip className="tip" offset={6}>
      {text}
      {keys && <kbd>{keys}</kbd>}
    </Tooltip>
  </TooltipTrigger>
);

export interface IconButtonProps extends Omit<RacButtonProps, 'children' | 'className' | 'style'> {
  /** What it does, read out and shown as a tooltip. */
  readonly label: string;
  readonly icon: LucideIcon;
  /** Shown instead of the label: "Undo: card moved". */
  readonly tooltip?: string;
  readonly keys?: string;
  readonly className?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button that shows only an icon, with its words in a tooltip. */
export const IconButton = ({ label, icon: Icon, tooltip, keys, className, ...rest }: IconButtonProps) => (
  <Tip text={tooltip ?? label} {...(keys !== undefined && { keys })}>
    <RacButton {...rest} aria-label={label} className={lookOf('tool', `btn-icon ${className ?? ''}`)}>
      <Icon className="icon" aria-hidden="true" />
    </RacButton>
  </Tip>
);

export interface ToggleProps extends Omit<RacToggleButtonProps, 'children' | 'className' | 'style'>, Look {
  readonly children: ReactNode;
}

/** A button that stays pressed; the highlighter says so, and so does `aria-pressed`. */
export const Toggle = ({ variant = 'tool', icon, className, children, ...rest }: ToggleProps) => (
  <RacToggleButton {...rest} className={lookOf(variant, className)}>
    {inner(icon, children)}
  </RacToggleButton>
);
