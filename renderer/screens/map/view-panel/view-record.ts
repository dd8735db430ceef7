import type { PlainRecord, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { isJsonObject, textsIn } from '../../../../shared/document/model/json-values.ts';
import { childrenOf } from '../../../../shared/document/model/selectors.ts';
import { textOf } from '../../../../shared/records/fields/read-field.ts';
import { MAX_ZOOM, MIN_ZOOM, type Viewport } from '../../../features/map-model/geometry/viewport.ts';
import { readColourScheme } from '../view-options/colour-schemes.ts';
import { readFilter } from '../view-options/filter.ts';
import type { FocusMode, ViewOptions } from '../view-options/view-options.ts';

/** The views of a map in their order. */
export function viewsOf(document: ProjectDocument, mapId: string): readonly PlainRecord[] {
  return childrenOf(document, 'view', mapId);
}

/** What a view is called. */
export function viewName(view: PlainRecord): string {
  return textOf(view, 'name') || 'View without a name';
}

function readFocus(stored: unknown): FocusMode | undefined {
  const focus = isJsonObject(stored) ? stored.focus : undefined;
  if (!isJsonObject(focus)) return undefined;
  const cards = textsIn(focus.cards);
  const steps = ([1, 2, 3] as const).find((count) => count === focus.steps) ?? 1;
  return cards.length === 0 ? undefined : { cards, steps, isFixed: true };
}

/** What a view asks to see; whatever an older or newer version wrote and this one does not know is left out. */
export function viewOptionsOf({ fields }: PlainRecord): Omit<ViewOptions, 'search'> {
  const stored = fields.filter;
  return {
    filter: readFilter(stored, fields.owners),
    focus: readFocus(stored),
    others: isJsonObject(stored) && stored.others === 'hide' ? 'hide' : 'dim',
    colours: readColourScheme(fields.colours),
  };
}

/** Where a view looks, in a window of this size; undefined where it holds no place that can be looked at. */
export function viewportOf({ fields }: PlainRecord, viewport: Viewport): Viewport | undefined {
  const numbers = Array.isArray(fields.middle) ? fields.middle : [];
  const [x, y, wanted] = numbers;
  if (typeof x !== 'number' || typeof y !== 'number' || typeof wanted !== 'number') return undefined;
  if (![x, y, wanted].every(Number.isFinite)) return undefined;
  const zoom = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, wanted));
  return { ...viewport, zoom, x: viewport.width / 2 - x * zoom, y: viewport.height / 2 - y * zoom };
}
