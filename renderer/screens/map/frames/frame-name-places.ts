import { createStore } from 'zustand/vanilla';
import type { Rect } from '../../../features/map-model/geometry/rect.ts';
import { textWidth } from '../../../features/map-model/geometry/text-layout.ts';
import type { MapModel } from '../../../features/map-model/map-model.ts';
import { obstaclesIn } from '../../../features/map-model/slots/obstacles-in.ts';
import type { Frame } from './frames-of.ts';
import {
  aroundFrameName,
  type FrameNamePlace,
  type FrameNameSize,
  frameNameRect,
  placeFrameName,
} from './place-frame-name.ts';

/** A frame's name as frames.css has it, px of the screen; its letters are those of a map and grow by its zoom alone. */
const NAME_METRICS = { h: 28, gap: 12, minWidth: 160, padding: 18, size: 16.6 };

export type FrameNamePlaces = ReadonlyMap<string, FrameNamePlace>;

/** Where the names of the frames on the screen stand at its zoom, by frame. */
export const frameNamePlaces = createStore<FrameNamePlaces>(() => new Map());

/** How large a frame's name is at a zoom: cut where it is wider than its frame, and than a name may be over a small one. */
export function frameNameSize({ name, area }: Pick<Frame, 'name' | 'area'>, zoom: number): FrameNameSize {
  const { h, gap, minWidth, padding, size } = NAME_METRICS;
  const w = Math.min(Math.max(area.w * zoom, minWidth), textWidth(name, size) + padding);
  return { w: w / zoom, h: h / zoom, gap: gap / zoom };
}

/** Places the names of frames clear of cards, of what is written on mats and of each other. */
export function placeFrameNames(
  model: MapModel,
  frames: readonly Pick<Frame, 'id' | 'name' | 'area'>[],
  sizeOf: (frame: Pick<Frame, 'name' | 'area'>) => FrameNameSize,
): FrameNamePlaces {
  const places = new Map<string, FrameNamePlace>();
  const names: Rect[] = [];
  for (const frame of frames) {
    const size = sizeOf(frame);
    const near = aroundFrameName(frame.area, size);
    const cards = obstaclesIn(model.slots, near).map((slot) => model.slots.rect(slot));
    const place = placeFrameName(frame.area, size, [...cards, ...model.names.namesIn(near), ...names]);
    places.set(frame.id, place);
    names.push(frameNameRect(frame.area, size, place));
  }
  return places;
}

const isSamePlace = (one: FrameNamePlace, other: FrameNamePlace | undefined): boolean =>
  one.side === other?.side && one.offset === other.offset && one.width === other.width;

/** Keeps the places, but where none of them changed. */
export function setFrameNamePlaces(places: FrameNamePlaces): void {
  const known = frameNamePlaces.getState();
  const isSame =
    known.size === places.size && [...places].every(([id, place]) => isSamePlace(place, known.get(id)));
  if (!isSame) frameNamePlaces.setState(places, true);
}
