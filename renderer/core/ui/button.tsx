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
export type ButtonVariant = 'primary' | 'plain' | 'quiet' | 'tool';

interface ButtonAppearance {
  readonly variant?: ButtonVariant;
  readonly icon?: LucideIcon;
  readonly className?: string;
}

const classNameOf = (variant: ButtonVariant, className = ''): string =>
  `btn${variant === 'plain' ? '' : ` btn-${variant}`} ${className}`.trim();

const contentOf = (Icon: LucideIcon | undefined, children: ReactNode): ReactNode => (
  <>
    {Icon && <Icon className="icon" aria-hidden="true" />}
    {children}
  </>
);

export interface ButtonProps
  extends Omit<RacButtonProps, 'children' | 'className' | 'style'>,
    ButtonAppearance {
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with words. Leave it on and say why it cannot, rather than disabling it. */
export function Button({ variant = 'plain', icon, className, children, ...rest }: ButtonProps) {
  return (
    <RacButton {...rest} className={classNameOf(variant, className)}>
      {contentOf(icon, children)}
    </RacButton>
  );
}

export interface LinkButtonProps
  extends Omit<LinkProps, 'children' | 'className' | 'style'>,
    ButtonAppearance {
  readonly children: ReactNode;
}

/** A link that looks like a button: it goes somewhere. */
export function LinkButton({ variant = 'plain', icon, className, children, ...rest }: LinkButtonProps) {
  return (
    <Link {...rest} className={classNameOf(variant, className)}>
      {contentOf(icon, children)}
    </Link>
  );
}

interface WithTooltipProps {
  readonly text: string;
  /** Keys as people read them: `Ctrl+Z`. */
  readonly keys?: string;
  readonly children: ReactElement;
}

/** A few words beside a control that shows none; appears on hover and on keyboard focus. */
export function WithTooltip({ text, keys, children }: WithTooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      {children}
      <Tooltip className="tip" offset={6}>
        {text}
        {keys && <kbd>{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}

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
export function IconButton({ label, icon: Icon, tooltip, keys, className, ...rest }: IconButtonProps) {
  return (
    <WithTooltip text={tooltip ?? label} {...(keys !== undefined && { keys })}>
      <RacButton {...rest} aria-label={label} className={classNameOf('tool', `btn-icon ${className ?? ''}`)}>
        <Icon className="icon" aria-hidden="true" />
      </RacButton>
    </WithTooltip>
  );
}

export interface ToggleButtonProps
  extends Omit<RacToggleButtonProps, 'children' | 'className' | 'style'>,
    ButtonAppearance {
  readonly children: ReactNode;
}

/** A button that stays pressed; the highlighter says so, and so does `aria-pressed`. */
export function ToggleButton({ variant = 'tool', icon, className, children, ...rest }: ToggleButtonProps) {
  return (
    <RacToggleButton {...rest} className={classNameOf(variant, className)}>
      {contentOf(icon, children)}
    </RacToggleButton>
  );
}
