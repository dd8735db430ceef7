import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { linksOf } from '../../../../shared/document/model/selectors.ts';
import { textOf } from '../../../../shared/records/fields/read-field.ts';
import { select, selectedIds } from '../../../core/state/selection.ts';
import { announce } from '../../../core/ui/announce.tsx';
import { cardsInWords } from '../../../core/ui/counted-text.ts';
import { say } from '../../../core/ui/message.ts';
import type { MapModel } from '../../../features/map-model/map-model.ts';

/** The cards that lie on this map and are linked to some of these, and these. */
function withLinked(
  document: ProjectDocument,
  ids: Iterable<string>,
  isOnMap: (id: string) => boolean,
): ReadonlySet<string> {
  const from = new Set(ids);
  const grown = new Set(from);
  for (const id of from) {
    const links = linksOf(document, id);
    for (const link of links.out) grown.add(textOf(link, 'to'));
    for (const link of links.in) grown.add(textOf(link, 'from'));
  }
  return new Set([...grown].filter((id) => isOnMap(id) || from.has(id)));
}

/** Selects what is linked to the selection as well: one link farther each time. */
export function selectLinked(document: ProjectDocument, model: MapModel, from: Iterable<string>): void {
  const before = new Set(from);
  const grown = withLinked(document, before, (id) => model.slots.slotOf(id) !== undefined);
  select(grown);
  if (grown.size > before.size)
    announce(`${cardsInWords(grown.size)} selected, ${grown.size - before.size} more.`);
  else say('Nothing else on this map is linked to them.');
}

/** Selects all cards of the map that share something with the selected ones, and says how many. */
export function selectSimilar(
  model: MapModel,
  from: Iterable<string>,
  propertyOf: (slot: number) => string | undefined,
  sharedProperty: string,
): void {
  const wantedValues = new Set([...from].flatMap((id) => propertyOf(model.slots.slotOf(id) ?? -1) ?? []));
  const all = [...model.slots.all()].flatMap((slot) => {
    const value = model.slots.isMat(slot) ? undefined : propertyOf(slot);
    return value !== undefined && wantedValues.has(value) ? (model.slots.face(slot)?.id ?? []) : [];
  });
  select([...selectedIds(), ...all]);
  announce(`${cardsInWords(all.length)} of ${sharedProperty} selected.`);
}
