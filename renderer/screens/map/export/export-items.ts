import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import type { MeasureText } from '../../../features/image-export/measure-text.ts';
import { boundingRect, expandRect, overlaps, type Rect } from '../../../features/map-model/geometry/rect.ts';
import type { MapModel } from '../../../features/map-model/map-model.ts';
import { placeFrameNames } from '../frames/frame-name-places.ts';
import { type Frame, framesOf } from '../frames/frames-of.ts';
import { frameNameRect } from '../frames/place-frame-name.ts';
import type { Tray } from '../trays/trays-of.ts';
import { frameNameSizeIn } from './draw-mat.ts';

/** What of a map is drawn. */
export type ExportArea =
  | { readonly type: 'all' }
  | { readonly type: 'rect'; readonly rect: Rect }
  | { readonly type: 'cards'; readonly ids: ReadonlySet<string> };

interface ItemOptions {
  readonly document: ProjectDocument;
  readonly mapId: string;
  readonly area: ExportArea;
  readonly measureText: MeasureText;
}

/** Round everything that is drawn, px at 100 %. */
export const MARGIN = 24;

/** What is drawn of a map, by slots and numbers of its model; `rect` is the part of the map that the picture shows. */
export interface DrawnItems {
  readonly cards: readonly number[];
  readonly mats: readonly number[];
  readonly links: readonly number[];
  readonly frames: readonly Frame[];
  readonly frameNames: ReadonlyMap<string, Rect>;
  readonly trays: readonly Tray[];
  readonly rect: Rect;
}

const allSlots = (
  model: MapModel,
): { readonly cards: readonly number[]; readonly mats: readonly number[] } => {
  const slots = [...model.slots.all()].sort((a, b) => a - b);
  return {
    cards: slots.filter((slot) => !model.slots.isMat(slot)),
    mats: slots.filter((slot) => model.slots.isMat(slot)),
  };
};

const linksAmong = (model: MapModel, slots: ReadonlySet<number>): readonly number[] =>
  Array.from({ length: model.links.length }, (_, at) => at).filter((number) => {
    const link = model.links.at(number);
    return link !== undefined && slots.has(link.start) && slots.has(link.end);
  });

/** The names of frames, where each is clear of cards and other names. */
function frameNameRectsOf(
  model: MapModel,
  frames: readonly Frame[],
  measure: MeasureText,
): ReadonlyMap<string, Rect> {
  const sizeOf = (frame: Pick<Frame, 'name' | 'area'>) => frameNameSizeIn(frame, measure);
  const places = placeFrameNames(model, frames, sizeOf);
  return new Map(
    frames.flatMap((frame) => {
      const place = places.get(frame.id);
      return place ? [[frame.id, frameNameRect(frame.area, sizeOf(frame), place)] as const] : [];
    }),
  );
}

/** What of a map lies in the area of a picture; undefined for nothing. */
export function itemsToDraw(
  model: MapModel,
  trays: readonly Tray[],
  { area, document, mapId, measureText }: ItemOptions,
): DrawnItems | undefined {
  const { cards, mats } = allSlots(model);
  const frames = framesOf(document, mapId);
  const frameNames = frameNameRectsOf(model, frames, measureText);
  const rects = (slots: readonly number[]): readonly Rect[] => slots.map(model.slots.rect);
  if (area.type === 'rect') {
    const isIn = (slot: number): boolean => overlaps(model.slots.rect(slot), area.rect);
    const links = linksAmong(model, new Set([...cards, ...mats]));
    return {
      cards: cards.filter(isIn),
      mats: mats.filter(isIn),
      links,
      frames: frames.filter((frame) => overlaps(frame.area, area.rect)),
      frameNames,
      trays: trays.filter((tray) => overlaps(tray.rect, area.rect)),
      rect: area.rect,
    };
  }
  if (area.type === 'cards') {
    const isRequested = (slot: number): boolean => area.ids.has(model.slots.face(slot)?.id ?? '');
    const requested = new Set([...cards, ...mats].filter(isRequested));
    for (const mat of mats.filter(isRequested))
      for (const slot of model.mats.membersOf(model.slots.face(mat)?.id ?? '')) requested.add(slot);
    const rect = boundingRect([...requested].map(model.slots.rect));
    return (
      rect && {
        cards: cards.filter((slot) => requested.has(slot)),
        mats: mats.filter((slot) => requested.has(slot)),
        links: linksAmong(model, requested),
        frames: [],
        frameNames,
        trays: [],
        rect: expandRect(rect, MARGIN),
      }
    );
  }
  const rect = boundingRect([
    ...rects(cards),
    ...rects(mats),
    ...trays.map((tray) => tray.rect),
    ...frames.map((frame) => frame.area),
    ...frameNames.values(),
  ]);
  const links = linksAmong(model, new Set([...cards, ...mats]));
  return rect && { cards, mats, links, frames, frameNames, trays, rect: expandRect(rect, MARGIN) };
}
