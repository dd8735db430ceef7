import type { ProjectDocument } from '../../../shared/document/document.ts';
import { childrenOf } from '../../../shared/document/view.ts';
import type { PlainRecord } from '../../../shared/records/kind.ts';
import { textOf } from '../../../shared/records/read-field.ts';
import { type View, ZOOM_LEAST, ZOOM_MOST } from '../model/window.ts';
import { readFilter } from './filter.ts';
import type { Focus, Seeing } from './seeing.ts';
import { readColours } from './tones.ts';

/** The views of a map in their order. */
export const viewsOf = (document: ProjectDocument, mapId: string): readonly PlainRecord[] =>
  childrenOf(document, 'view', mapId);

/** What a view is called. */
export const viewName = (view: PlainRecord): string => textOf(view, 'name') || 'View without a name';

const isTable = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readFocus(stored: unknown): Focus | undefined {
  const focus = isTable(stored) ? stored.focus : undefined;
  if (!isTable(focus) || !Array.isArray(focus.cards)) return undefined;
  const cards = focus.cards.filter((card): card is string => typeof card === 'string');
  const steps = ([1, 2, 3] as const).find((count) => count === focus.steps) ?? 1;
  return cards.length === 0 ? undefined : { cards, steps, isPinned: true };
}

/** What a view asks to see; whatever an older or newer version wrote and this one does not know is left out. */
export function seeingOf({ fields }: PlainRecord): Omit<Seeing, 'search'> {
  const stored = fields.filter;
  return {
    filter: readFilter(stored, fields.owners),
    focus: readFocus(stored),
    others: isTable(stored) && stored.others === 'hide' ? 'hide' : 'dim',
    colours: readColours(fields.colours),
  };
}

/** Where a view looks, in a window of this size; undefined where it holds no place that can be looked at. */
export function placeOf({ fields }: PlainRecord, view: View): View | undefined {
  const numbers = Array.isArray(fields.middle) ? fields.middle : [];
  const [x, y, wanted] = numbers;
  if (typeof x !== 'number' || typeof y !== 'number' || typeof wanted !== 'number') return undefined;
  if (![x, y, wanted].every(Number.isFinite)) return undefined;
  const zoom = Math.max(ZOOM_LEAST, Math.min(ZOOM_MOST, wanted));
  return { ...view, zoom, x: view.width / 2 - x * zoom, y: view.height / 2 - y * zoom };
}
