import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../shared/document/model/empty-document.ts';
import { kindOfId, placementsOf, recordOf } from '../../../shared/document/model/selectors.ts';
import { readCanvas } from '../../../shared/interchange/json-canvas/canvas-file.ts';
import {
  type CanvasPlan,
  canvasToChanges,
} from '../../../shared/interchange/json-canvas/canvas-to-changes.ts';
import { type MapLayout, mapToCanvas } from '../../../shared/interchange/json-canvas/map-to-canvas.ts';
import { edited } from '../records/test-document.ts';

/** Every card 240 by 120 where its placement says; a theme with cards has a mat around them. */
export function layoutOf(document: ProjectDocument, mapId: string): MapLayout {
  const cards = new Map<string, { x: number; y: number; w: number; h: number }>();
  const members = new Map<string, { x: number; y: number }[]>();
  for (const { fields } of placementsOf(document, mapId)) {
    const id = String(fields.card);
    const [x = 0, y = 0] = (fields.pos as number[]) ?? [];
    cards.set(id, { x, y, w: 240, h: 120 });
    const theme = String(recordOf(document, { kind: kindOfId(document, id) ?? '', id })?.fields.theme ?? '');
    if (theme) members.set(theme, [...(members.get(theme) ?? []), { x, y }]);
  }
  const mats = new Map(
    [...members].map(([theme, places]) => {
      const [left, top] = [Math.min(...places.map(({ x }) => x)), Math.min(...places.map(({ y }) => y))];
      const [right, bottom] = [Math.max(...places.map(({ x }) => x)), Math.max(...places.map(({ y }) => y))];
      return [theme, { x: left - 12, y: top - 48, w: right - left + 264, h: bottom - top + 180 }] as const;
    }),
  );
  for (const theme of mats.keys()) cards.delete(theme);
  return { cards, mats };
}

export function canvasOf(document: ProjectDocument, mapId: string): string {
  return mapToCanvas(document, mapId, layoutOf(document, mapId));
}

interface ImportOptions {
  /** The new map. */
  readonly mapId?: string;
  /** Where two imports meet, their ids may not. */
  readonly idPrefix?: string;
  /** The map is there already, and the file comes below what it holds, by so many px. */
  readonly offset?: readonly [number, number];
}

/** What a text would become in a project, on a new map "m9". */
export function planned(
  text: string,
  document: ProjectDocument = emptyDocument('project1'),
  { mapId = 'm9', idPrefix = 'n', offset }: ImportOptions = {},
): CanvasPlan {
  const file = readCanvas(text);
  if (!file) throw new Error('It is no canvas.');
  let count = 0;
  const newId = (): string => {
    count += 1;
    return `${idPrefix}${count}`;
  };
  return canvasToChanges(file, {
    document,
    newId,
    today: '2026-05-01',
    mapId,
    newMapName: offset ? undefined : 'Brought in',
    offset,
  });
}

/** The same, brought in. */
export function broughtIn(
  text: string,
  document: ProjectDocument = emptyDocument('project1'),
  options: ImportOptions = {},
): { readonly document: ProjectDocument; readonly plan: CanvasPlan } {
  const plan = planned(text, document, options);
  return { document: edited(document, ...plan.changes), plan };
}

/** A canvas file without what our app says in it. */
export function withoutMarks(text: string): unknown {
  const bare = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(bare);
    if (typeof value !== 'object' || value === null) return value;
    // Entry by entry: a reviver that gives undefined would lose keys that JavaScript gives a meaning.
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== 'alongside')
        .map(([key, inner]) => [key, bare(inner)]),
    );
  };
  return bare(JSON.parse(text));
}
