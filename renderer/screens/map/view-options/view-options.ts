import { activeFilterCount, type Filter, noFilter } from './filter.ts';

/** What cards are coloured by; `kind` is how the map is drawn otherwise. */
export type ColourScheme = 'kind' | 'status' | 'strength' | 'feltBy';

/** One card, or several, and everything within some steps along the links. */
export interface FocusMode {
  readonly cards: readonly string[];
  readonly steps: 1 | 2 | 3;
  /** Stays on these cards; otherwise it follows the selection. */
  readonly isFixed: boolean;
}

/** How a person wants to see the map. Nothing of this is in the document until it is saved as a view. */
export interface ViewOptions {
  /** The query of the search; undefined while it is closed. */
  readonly search: string | undefined;
  readonly filter: Filter;
  readonly focus: FocusMode | undefined;
  /** How the other cards are drawn, those that filter and focus leave out. */
  readonly others: 'dim' | 'hide';
  readonly colours: ColourScheme;
}

/** The view options that show everything as usual. */
export const defaultViewOptions: ViewOptions = {
  search: undefined,
  filter: noFilter,
  focus: undefined,
  others: 'dim',
  colours: 'kind',
};

/** Whether some cards are left out: by a filter or by a focus. */
export function hidesCards(options: ViewOptions): boolean {
  return activeFilterCount(options.filter) > 0 || (options.focus?.cards.length ?? 0) > 0;
}
