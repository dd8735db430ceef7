import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import type { CanvasBox } from '../../../../shared/interchange/json-canvas/canvas-file.ts';
import type { MapLayout } from '../../../../shared/interchange/json-canvas/map-to-canvas.ts';
import { readMapContent } from '../../../features/map-model/content/read-map-content.ts';
import { createMapModel } from '../../../features/map-model/map-model.ts';

/** Where the cards and mats of a map lie, from the document: the map need not be on the screen. */
export function mapLayout(document: ProjectDocument, mapId: string): MapLayout {
  const model = createMapModel();
  model.sync(readMapContent(document, mapId));
  const cards = new Map<string, CanvasBox>();
  const mats = new Map<string, CanvasBox>();
  for (const slot of [...model.slots.all()].sort((a, b) => a - b)) {
    const id = model.slots.face(slot)?.id ?? '';
    (model.slots.isMat(slot) ? mats : cards).set(id, model.slots.rect(slot));
  }
  return { cards, mats };
}
