import type { PlainRecord, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { recordsOf } from '../../../../shared/document/model/selectors.ts';
import { textOf } from '../../../../shared/records/fields/read-field.ts';
import type { Rect } from '../../../features/map-model/geometry/rect.ts';

/** A named part of one map. */
export interface Frame {
  readonly id: string;
  /** Never empty: a frame without a name is called "Frame". */
  readonly name: string;
  /** px of the map at 100 %. */
  readonly area: Rect;
  readonly record: PlainRecord;
}

const noFrames: readonly Frame[] = Object.freeze([]);
const framesByMap = new WeakMap<readonly PlainRecord[], Map<string, readonly Frame[]>>();

const isAreaTuple = (value: unknown): value is readonly [number, number, number, number] =>
  Array.isArray(value) && value.length === 4 && value.every((part) => Number.isFinite(part));

function frameFromRecord(record: PlainRecord): readonly Frame[] {
  const { area } = record.fields;
  if (!isAreaTuple(area)) return noFrames;
  const [x, y, w, h] = area;
  return [{ id: record.id, name: textOf(record, 'name') || 'Frame', area: { x, y, w, h }, record }];
}

/**
 * The live frames of a map in the order in which they are shown, one after the other. The same list as long as no frame
 * of the project changes; a frame whose area makes no sense is left out.
 */
export function framesOf(document: ProjectDocument, mapId: string): readonly Frame[] {
  const records = recordsOf(document, 'frame');
  if (records.length === 0) return noFrames;
  const maps = framesByMap.get(records) ?? new Map<string, readonly Frame[]>();
  framesByMap.set(records, maps);
  const cached = maps.get(mapId);
  if (cached) return cached;
  const frames = records.filter((record) => record.fields.map === mapId).flatMap(frameFromRecord);
  maps.set(mapId, frames);
  return frames;
}

/** The live frame with this id on a map, or undefined. */
export function frameOf(document: ProjectDocument, mapId: string, id: string): Frame | undefined {
  return framesOf(document, mapId).find((frame) => frame.id === id);
}
