import type { ProjectDocument } from '../../shared/document/document.ts';
import type { CanvasBox } from '../../shared/interchange/canvas-file.ts';
import type { MapLayout } from '../../shared/interchange/map-to-canvas.ts';
import { createMapModel } from '../map/model/map-model.ts';
import { readContent } from '../map/model/read-content.ts';

/** Where the cards and mats of a map lie, from the document: the map need not be on the screen. */
export function mapLayout(document: ProjectDocument, mapId: string): MapLayout {
  const model = createMapModel();
  model.sync(readContent(document, mapId));
  const cards = new Map<string, CanvasBox>();
  const mats = new Map<string, CanvasBox>();
  for (const slot of [...model.slots.all()].sort((a, b) => a - b)) {
    const id = model.slots.face(slot)?.id ?? '';
    (model.slots.isMat(slot) ? mats : cards).set(id, model.slots.rect(slot));
  }
  return { cards, mats };
}
