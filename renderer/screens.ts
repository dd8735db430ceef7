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

const found = import.meta.glob<{ readonly screen: Screen }>('./*/screen.ts', { eager: true });

const groups: readonly Screen['group'][] = ['make', 'together', 'passOn', 'none'];

const placeOf = ({ group, order }: Screen): number => groups.indexOf(group) * 1000 + order;

/** Every built screen, in the order of the rail. */
export const screens: readonly Screen[] = Object.values(found)
  .map((module) => module.screen)
  .sort((one, other) => placeOf(one) - placeOf(other));

/** The screen of an address, or undefined where no such screen is built. */
export const screenOf = (id: string): Screen | undefined => screens.find((screen) => screen.id === id);

/** Screens of one group of the rail. */
export const screensOf = (group: Screen['group']): readonly Screen[] =>
  screens.filter((screen) => screen.group === group);
