import type { ProjectDocument } from '../document/document.ts';
import type { Change } from '../document/edit.ts';
import { derivedId } from '../document/ids.ts';
import { placementsOf, recordsOf } from '../document/view.ts';
import { makingMap } from '../records/first-map.ts';
import { keysAfter, lastKeyOf } from '../records/order-keys.ts';
import { projectRecordOf } from '../records/project-record.ts';
import { textOf, textsOf } from '../records/read-field.ts';
import { cardKinds, initialFields, kindOf } from '../records/registry.ts';
import { fitted } from './fit.ts';
import type { ParsedNotes } from './parsed-notes.ts';
import { type Places, placeByTheme } from './place-by-theme.ts';
import { type Plan, planCards } from './plan-cards.ts';
import type { SheetNow } from './propose.ts';

export interface NotesTarget {
  /** Draws a new record id. */
  readonly newId: () => string;
  /** The map the cards are laid out on; made where it is not there yet. */
  readonly mapId: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** A role, never a name. */
  readonly createdBy?: string;
  /** The project the notes come into. */
  readonly document: ProjectDocument;
}

/** The project sheet as it is; undefined where there is no project record. */
export const sheetOf = (document: ProjectDocument): SheetNow | undefined => {
  const project = projectRecordOf(document);
  return project && { aim: textOf(project, 'aim'), objectives: textsOf(project, 'objectives') };
};

const projectChanges = (plan: Plan, document: ProjectDocument): Change[] => {
  const project = projectRecordOf(document);
  if (!project) return [];
  const has = textsOf(project, 'objectives');
  const objectives = plan.project.objectives.filter((objective) => !has.includes(objective));
  // Beside an objective that this version does not know, a person adds to them.
  const field = kindOf('project')?.fields.objectives;
  const all = objectives.length > 0 && field ? fitted(field, [...has, ...objectives]) : undefined;
  const fields = {
    ...(plan.project.aim && !textOf(project, 'aim') ? { aim: plan.project.aim } : {}),
    ...(all === undefined ? {} : { objectives: all }),
  };
  return Object.keys(fields).length === 0 ? [] : [{ op: 'set', kind: 'project', id: project.id, fields }];
};

/** Px below everything that lies on the map already; 0 on an empty one. */
const topOn = (document: ProjectDocument, mapId: string): number => {
  let bottom = Number.NEGATIVE_INFINITY;
  for (const placement of placementsOf(document, mapId)) {
    const { pos } = placement.fields;
    if (Array.isArray(pos) && typeof pos[1] === 'number') bottom = Math.max(bottom, pos[1]);
  }
  return Number.isFinite(bottom) ? Math.round(bottom + 320) : 0;
};

/** Cards that get a place of their own; a theme's mat comes by itself under its cards. */
export const cardsToPlace = (plan: Plan): Plan['cards'] => {
  const mats = new Set(plan.themes.map((theme) => theme.id));
  return plan.cards.filter((card) => !mats.has(card.id));
};

/** Turns a plan into ONE edit. `places` are from 0, 0; they are moved below what the map holds already. */
export const planToChanges = (plan: Plan, target: NotesTarget, places: Places): Change[] => {
  const { document, mapId, today } = target;
  const orders = keysAfter(
    lastKeyOf(cardKinds().flatMap(({ name }) => recordsOf(document, name))),
    plan.cards.length,
  );
  const top = topOn(document, mapId);
  const cards = plan.cards.map(
    (card, index): Change => ({
      op: 'add',
      kind: card.kind,
      id: card.id,
      fields: { ...card.fields, order: orders[index] ?? null },
    }),
  );
  const links = plan.links.map(
    ({ from, relation, to }): Change => ({
      op: 'add',
      kind: 'link',
      id: derivedId(from, relation, to),
      fields: { ...initialFields('link', today), from, relation, to },
    }),
  );
  const placements = cardsToPlace(plan).flatMap((card): Change[] => {
    const place = places.get(card.id);
    if (!place) return [];
    const pos = [Math.round(place[0]), Math.round(place[1] + top)];
    return [
      {
        op: 'add',
        kind: 'placement',
        id: derivedId(mapId, card.id),
        fields: { map: mapId, card: card.id, pos },
      },
    ];
  });
  return [
    ...projectChanges(plan, document),
    ...makingMap(document, mapId),
    ...cards,
    ...links,
    ...placements,
  ];
};

/** Plans what notes make in this project. */
export const planNotes = (parsed: Pick<ParsedNotes, 'items'>, target: NotesTarget): Plan =>
  planCards(parsed, {
    newId: target.newId,
    today: target.today,
    createdBy: target.createdBy,
    project: sheetOf(target.document),
  });

/** Everything the notes make as the changes of ONE edit, laid out by theme: one Undo takes them all away. */
export const notesToChanges = (parsed: Pick<ParsedNotes, 'items'>, target: NotesTarget): Change[] => {
  const plan = planNotes(parsed, target);
  return planToChanges(plan, target, placeByTheme(cardsToPlace(plan)));
};
