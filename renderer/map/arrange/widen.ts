import type { ProjectDocument } from '../../../shared/document/document.ts';
import { linksOf } from '../../../shared/document/view.ts';
import { textOf } from '../../../shared/records/read-field.ts';
import { select, selected } from '../../state/selection.ts';
import { announce } from '../../ui/announce.tsx';
import { cardsInWords } from '../../ui/words.ts';
import type { MapModel } from '../model/map-model.ts';

/** The cards that lie on this map and are linked to some of these, and these. */
function withLinked(
  document: ProjectDocument,
  ids: Iterable<string>,
  isHere: (id: string) => boolean,
): ReadonlySet<string> {
  const from = new Set(ids);
  const wider = new Set(from);
  for (const id of from) {
    const links = linksOf(document, id);
    for (const link of links.out) wider.add(textOf(link, 'to'));
    for (const link of links.in) wider.add(textOf(link, 'from'));
  }
  return new Set([...wider].filter((id) => isHere(id) || from.has(id)));
}

/** Selects what is linked to the selection as well: one link farther each time. */
export function selectLinked(document: ProjectDocument, model: MapModel, from: Iterable<string>): void {
  const before = new Set(from);
  const wider = withLinked(document, before, (id) => model.slots.slotOf(id) !== undefined);
  select(wider);
  announce(
    wider.size > before.size
      ? `${cardsInWords(wider.size)} selected, ${wider.size - before.size} more.`
      : `${cardsInWords(wider.size)} selected. Nothing else on this map is linked to them.`,
  );
}

/** Selects all cards of the map that share something with the selected ones, and says how many. */
export function selectAlike(
  model: MapModel,
  from: Iterable<string>,
  of: (slot: number) => string | undefined,
  word: string,
): void {
  const wanted = new Set([...from].flatMap((id) => of(model.slots.slotOf(id) ?? -1) ?? []));
  const all = [...model.slots.all()].flatMap((slot) => {
    const what = model.slots.isMat(slot) ? undefined : of(slot);
    return what !== undefined && wanted.has(what) ? (model.slots.face(slot)?.id ?? []) : [];
  });
  select([...selected(), ...all]);
  announce(`${cardsInWords(all.length)} of ${word} selected.`);
}
