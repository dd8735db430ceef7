import type { LucideIcon } from 'lucide-react';
import type { ScreenId } from '../screen.ts';

/** What a context menu is about: one card, a theme, several of these, a link, or the bare paper. */
export type ContextMenuTarget = 'card' | 'theme' | 'cards' | 'link' | 'paper';

/** The groups of a context menu, from its top. */
export const contextMenuGroups = ['change', 'copy', 'view', 'delete'] as const;

/** Where a command stands in context menus. */
export interface ContextMenuPlace {
  readonly of: readonly ContextMenuTarget[];
  readonly group: (typeof contextMenuGroups)[number];
  /** Within its group, smallest first. */
  readonly order: number;
  /** Its words there, where it is plain what it is about, for every menu or by menu: "Copy". */
  readonly label?: string | Partial<Readonly<Record<ContextMenuTarget, string>>>;
  /** Left out of the menu where this is false: a line about one kind of card. Absent: it is always there. */
  readonly isOffered?: () => boolean;
}

/** One thing a person can do. Buttons, keys, the application's menu and the palette all read the same list. */
export interface Command {
  /** Stable, dotted: `edit.undo`. */
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon;
  /** `Mod+Z`, `Shift+Mod+S`, `?`, `Delete`. `Mod` is Command on a Mac and Control elsewhere. */
  readonly shortcut?: string;
  /** Where it can be done: anywhere, in any project, or only while the screen of this id is shown. */
  readonly scope: 'app' | 'project' | ScreenId;
  /** Its key is only heard while the keyboard is inside an element of this selector: single letters on the canvas. */
  readonly focusWithin?: string;
  readonly group: 'file' | 'edit' | 'insert' | 'view' | 'help';
  /** Among what people do most: listed before others that a search finds as well. */
  readonly isFrequent?: boolean;
  /** Other words that people look for it by; whoever types one of them finds it first. */
  readonly searchWords?: readonly string[];
  /** Also a line of the project's "…" menu, before what is done with its file. */
  readonly isInProjectMenu?: boolean;
  readonly isEnabled?: () => boolean;
  /** Why it cannot be done now, in one plain sentence; said instead of doing nothing. */
  readonly disabledReason?: () => string;
  /** The words may change: "Undo: card moved". */
  readonly dynamicLabel?: () => string;
  /** Its place in the menus that open by right click, Shift+F10 or a long touch; absent: it is in none. */
  readonly contextMenu?: ContextMenuPlace;
  /** Holding its key down does it again and again: steps of zoom and of Undo. Any other key counts once a press. */
  readonly repeats?: boolean;
  /** Only its key counts: a second key for a command that is listed already. */
  readonly isHidden?: boolean;
  /** Its key is the browser's own: listed, and left to it, so that the page gets its event with what was copied. */
  readonly isHandledByBrowser?: boolean;
  /** Of a project, and done also while that is on its way, or cannot be opened. */
  readonly worksWithoutProject?: boolean;
  /** Its key also works while a field is being written in. */
  readonly worksInFields?: boolean;
  readonly run: () => void | Promise<void>;
}
