import type { LucideIcon } from 'lucide-react';
import type { KindName } from '../../shared/document/model/id-types.ts';
import type { LazyComponent } from './ui/lazy-component.tsx';

/** The groups of the rail, from its top. */
export const railGroups = ['make', 'together', 'passOn'] as const;

/** The id of a screen: its part of the address, and the scope of its commands. */
export type ScreenId = string;

/** What Help says of a screen, besides the keys of its commands. */
export interface ScreenHelp {
  /** Over those keys: "On the map". */
  readonly title: string;
  /** What is done by hand, and the keys that are no commands: the effect, then what a person does. */
  readonly gestures?: readonly (readonly [effect: string, gesture: string])[];
}

/** How many things wait for somebody on a screen: the rail has it beside the screen's name. */
export interface RailCount {
  /** Of the open project as it is now; asked once it has been left alone for a moment. */
  count(): Promise<number>;
  /** Where more than the project changes it: calls back then, until what it returns is called. */
  onChange?(listener: () => void): () => void;
  /** "3 to settle". */
  inWords(count: number): string;
}

/**
 * One screen of a project. Its folder exports this as `screen` from `screen.ts`; what the rest of the app must know of a
 * screen is a field of it, so that a new screen edits no list.
 */
export interface Screen {
  /** The part of the address: `#/p/KEY/map`; not `app` or `project`, which are scopes of commands. */
  readonly id: ScreenId;
  readonly label: string;
  readonly icon: LucideIcon;
  /** Its group in the rail; `none` is not in the rail. */
  readonly group: (typeof railGroups)[number] | 'none';
  /** Within its group, smallest first. The first of all is shown where an address names no screen. */
  readonly order: number;
  readonly Component: LazyComponent;
  /** Can be shown before anything is known of the project: what it draws then is in place when the project comes. */
  readonly hasOpeningFrame?: boolean;
  /** What Present shows in its place; without one, the screen itself, without what is restricted. */
  readonly present?: LazyComponent;
  /** What it shows is not for an audience: Present does not lead to it, and says so in its place. */
  readonly isKeptFromAudience?: boolean;
  /** Can be printed and saved as PDF; rules for paper stand in its own style sheet. */
  readonly isPrintable?: boolean;
  readonly help?: ScreenHelp;
  readonly railCount?: RailCount;
  /** Whether it shows the card of `?card=ID`, by the card's kind: Find then stays on this screen. */
  readonly canShowCard?: (kind: KindName) => boolean;
  /** Puts the row of messages at a place of its own; under other screens the frame does. */
  readonly hasMessageRow?: boolean;
  /** Opened by the project's title in the bar. */
  readonly isProjectPage?: boolean;
}

const groups: readonly Screen['group'][] = [...railGroups, 'none'];

const railPositionOf = ({ group, order }: Screen): number => groups.indexOf(group) * 1000 + order;

const reservedIds: ReadonlySet<ScreenId> = new Set(['app', 'project', 'home']);

let registered: readonly Screen[] = [];

/**
 * Makes a screen known. Those of the app are found by the start of the app; this is for it and for tests.
 * @returns what forgets it again
 * @throws where its id is reserved or known already
 */
export function registerScreen(screen: Screen): () => void {
  if (reservedIds.has(screen.id) || screenOf(screen.id))
    throw new Error(`There is a "${screen.id}" already.`);
  registered = [...registered, screen].sort((a, b) => railPositionOf(a) - railPositionOf(b));
  return () => {
    registered = registered.filter((one) => one !== screen);
  };
}

/** Every built screen, in the order of the rail. */
export function allScreens(): readonly Screen[] {
  return registered;
}

/** The id of the screen that a project opens with; empty before any is registered. */
export function firstScreenId(): ScreenId {
  return registered[0]?.id ?? '';
}

/** The screen of an address, or undefined where no such screen is built. */
export function screenOf(id: ScreenId): Screen | undefined {
  return registered.find((screen) => screen.id === id);
}

/** The screen that an address shows: the first one where it names none. Undefined where no screen is built. */
export function shownScreen(id: ScreenId): Screen | undefined {
  return screenOf(id) ?? registered[0];
}

/** Screens of one group of the rail. */
export function screensOf(group: Screen['group']): readonly Screen[] {
  return registered.filter((screen) => screen.group === group);
}

/** The screen that the project's title opens, or undefined. */
export function projectPage(): Screen | undefined {
  return registered.find(({ isProjectPage }) => isProjectPage);
}
