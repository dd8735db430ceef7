import type { LucideIcon } from 'lucide-react';
import type { ComponentType, LazyExoticComponent } from 'react';

/** One screen of a project. Its folder exports this as `screen` from `screen.ts`; nothing else names it. */
export interface Screen {
  /** The part of the address: `#/p/KEY/map`. */
  readonly id: string;
  readonly label: string;
  readonly icon: LucideIcon;
  /** Its group in the rail; `none` is not in the rail. */
  readonly group: 'make' | 'together' | 'passOn' | 'none';
  /** Within its group, smallest first. */
  readonly order: number;
  readonly Component: LazyExoticComponent<ComponentType>;
}

const groups: readonly Screen['group'][] = ['make', 'together', 'passOn', 'none'];

const railPositionOf = ({ group, order }: Screen): number => groups.indexOf(group) * 1000 + order;

let registered: readonly Screen[] = [];

/** Makes these the screens of a project. The start of the app finds them; nobody else calls this. */
export function registerScreens(found: readonly Screen[]): void {
  registered = found.toSorted((a, b) => railPositionOf(a) - railPositionOf(b));
}

/** Every built screen, in the order of the rail. */
export function allScreens(): readonly Screen[] {
  return registered;
}

/** The screen of an address, or undefined where no such screen is built. */
export function screenOf(id: string): Screen | undefined {
  return registered.find((screen) => screen.id === id);
}

/** Screens of one group of the rail. */
export function screensOf(group: Screen['group']): readonly Screen[] {
  return registered.filter((screen) => screen.group === group);
}
