import type { Change } from '../../document/edit/edit.ts';
import type { ProjectDocument } from '../../document/model/document.ts';
import { derivedId } from '../../document/model/new-id.ts';
import { placementsOf, recordsOf } from '../../document/model/selectors.ts';
import { fitToField } from '../../records/fields/fit-to-field.ts';
import { lastOrderKey, orderKeysAfter } from '../../records/fields/order-keys.ts';
import { textOf, textsOf } from '../../records/fields/read-field.ts';
import { cardKinds, initialFields, kindOf } from '../../records/kind-registry.ts';
import { changesToEnsureMap } from '../../records/maps/first-map.ts';
import { projectRecordOf } from '../../records/project-record.ts';
import type { ParsedNotes } from '../parsed-notes.ts';
import { type CardPositions, placeByTheme } from './place-by-theme.ts';
import { type NotesPlan, planCards } from './plan-cards.ts';
import type { ProjectSheet } from './propose-project-fields.ts';

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
export function projectSheetOf(document: ProjectDocument): ProjectSheet | undefined {
  const project = projectRecordOf(document);
  return project && { aim: textOf(project, 'aim'), objectives: textsOf(project, 'objectives') };
}

const projectChanges = (plan: NotesPlan, document: ProjectDocument): Change[] => {
  const project = projectRecordOf(document);
  if (!project) return [];
  const currentObjectives = textsOf(project, 'objectives');
  const objectives = plan.project.objectives.filter((objective) => !currentObjectives.includes(objective));
  // Beside an objective that this version does not know, a person adds to them.
  const field = kindOf('project')?.fields.objectives;
  const all =
    objectives.length > 0 && field ? fitToField(field, [...currentObjectives, ...objectives]) : undefined;
  const fields = {
    ...(plan.project.aim && !textOf(project, 'aim') ? { aim: plan.project.aim } : {}),
    ...(all === undefined ? {} : { objectives: all }),
  };
  return Object.keys(fields).length === 0 ? [] : [{ op: 'set', kind: 'project', id: project.id, fields }];
};

/** Px below everything that lies on the map already; 0 on an empty one. */
const topBelowContents = (document: ProjectDocument, mapId: string): number => {
  let bottom = Number.NEGATIVE_INFINITY;
  for (const placement of placementsOf(document, mapId)) {
    const { pos } = placement.fields;
    if (Array.isArray(pos) && typeof pos[1] === 'number') bottom = Math.max(bottom, pos[1]);
  }
  return Number.isFinite(bottom) ? Math.round(bottom + 320) : 0;
};

/** Cards that get a place of their own; a theme's mat comes by itself under its cards. */
export function cardsToPlace(plan: NotesPlan): NotesPlan['cards'] {
  const mats = new Set(plan.themes.map((theme) => theme.id));
  return plan.cards.filter((card) => !mats.has(card.id));
}

/** Turns a plan into ONE edit. `places` are from 0, 0; they are moved below what the map holds already. */
export function planToChanges(plan: NotesPlan, target: NotesTarget, positions: CardPositions): Change[] {
  const { document, mapId, today } = target;
  const orders = orderKeysAfter(
    lastOrderKey(cardKinds().flatMap(({ name }) => recordsOf(document, name))),
    plan.cards.length,
  );
  const top = topBelowContents(document, mapId);
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
    const position = positions.get(card.id);
    if (!position) return [];
    const pos = [Math.round(position[0]), Math.round(position[1] + top)];
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
    ...changesToEnsureMap(document, mapId),
    ...cards,
    ...links,
    ...placements,
  ];
}

/** Plans what notes make in this project. */
export function planNotes(parsed: Pick<ParsedNotes, 'items'>, target: NotesTarget): NotesPlan {
  return planCards(parsed, {
    newId: target.newId,
    today: target.today,
    createdBy: target.createdBy,
    project: projectSheetOf(target.document),
  });
}

/** Everything the notes make as the changes of ONE edit, laid out by theme: one Undo takes them all away. */
export function notesToChanges(parsed: Pick<ParsedNotes, 'items'>, target: NotesTarget): Change[] {
  const plan = planNotes(parsed, target);
  return planToChanges(plan, target, placeByTheme(cardsToPlace(plan)));
}
