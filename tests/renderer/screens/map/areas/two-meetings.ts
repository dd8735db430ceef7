import { readMapContent } from '../../../../../renderer/features/map-model/content/read-map-content.ts';
import { createMapModel, type MapModel } from '../../../../../renderer/features/map-model/map-model.ts';
import type { Change } from '../../../../../shared/document/edit/edit.ts';
import type { ProjectDocument } from '../../../../../shared/document/model/document.ts';
import { applyChanges } from '../../../../helpers/document/apply-changes.ts';
import { add, MAP, onMap, withMap } from '../view-options/documents.ts';

/** So many cards of a theme, in one row from (x, y) on. */
export function row(
  name: string,
  count: number,
  [x, y]: readonly [number, number],
  fields: object,
): readonly Change[] {
  return Array.from({ length: count }, (_, at) =>
    onMap('note', `n${name}${at}`.padEnd(9, '0'), { title: `${name} ${at}`, ...fields }, [x + at * 256, y]),
  ).flat();
}

export const SPRING = 'sspring00';
export const AUTUMN = 'sautumn00';
export const BUS = 'tbus00000';
export const HALL = 'thall0000';

/** Two meetings, the later one lower down: the bus (3 cards) and 2 loose cards in spring, the hall (5) in autumn. */
export const twoMeetings: ProjectDocument = applyChanges(withMap, [
  add('session', SPRING, { title: 'Spring meeting', on: '2026-03-03' }),
  add('session', AUTUMN, { title: 'Autumn meeting', on: '2026-10-06' }),
  add('theme', BUS, { name: 'The bus', session: SPRING }),
  add('theme', HALL, { name: 'The hall', session: AUTUMN }),
  ...row('bus', 3, [0, 0], { theme: BUS, session: SPRING }),
  ...row('loose', 2, [1000, 0], { session: SPRING }),
  ...row('hall', 5, [0, 3000], { theme: HALL, session: AUTUMN }),
]);

export function modelOf(document: ProjectDocument): MapModel {
  const model = createMapModel();
  model.sync(readMapContent(document, MAP));
  return model;
}

export function titlesOf(model: MapModel, slots: readonly number[]): readonly string[] {
  return slots.map((slot) => model.slots.face(slot)?.title ?? '');
}
