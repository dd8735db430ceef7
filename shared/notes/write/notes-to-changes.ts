import type { Change } from '../../document/edit/edit.ts';
import type { ProjectDocument } from '../../document/model/document.ts';
import { derivedId } from '../../document/model/new-id.ts';
import { recordsOf } from '../../document/model/selectors.ts';
import { lastOrderKey, orderKeysAfter } from '../../records/fields/order-keys.ts';
import { textOf, textsOf } from '../../records/fields/read-field.ts';
import { cardKinds, initialFields } from '../../records/kind-registry.ts';
import { changesToEnsureMap } from '../../records/maps/first-map.ts';
import { isLockedOnMap } from '../../records/maps/locked-on-map.ts';
import { topBelowContents } from '../../records/maps/top-below-contents.ts';
import { projectRecordOf } from '../../records/project-record.ts';
import { cardsThatGetTheme } from './cards-getting-theme.ts';
import { type CardPositions, placeByTheme } from './place-by-theme.ts';
import { planItems } from './plan-cards.ts';
import { planLinks } from './plan-links.ts';
import { movedLineUpdates, planSession, sessionFields, sessionUpdates } from './plan-session.ts';
import type { NotesPlan, NotesTarget, NotesToWrite, PlannedRecord } from './plan-types.ts';
import { type ProjectSheet, proposeProjectFields } from './propose-project-fields.ts';

/** The project sheet as it is; undefined where there is no project record. */
export function projectSheetOf(document: ProjectDocument): ProjectSheet | undefined {
  const project = projectRecordOf(document);
  return project && { aim: textOf(project, 'aim'), objectives: textsOf(project, 'objectives') };
}

const projectChanges = (plan: NotesPlan, document: ProjectDocument): Change[] => {
  const project = projectRecordOf(document);
  if (!project || !plan.project.aim || textOf(project, 'aim')) return [];
  return [{ op: 'set', kind: 'project', id: project.id, fields: { aim: plan.project.aim } }];
};

const sessionChanges = ({ session }: NotesPlan, target: NotesTarget): Change[] =>
  session.isNew
    ? [{ op: 'add', kind: 'session', id: session.id, fields: sessionFields(session, target) }]
    : [];

/** Cards and sub-headings stand in one row, in the order of the notes; objectives in theirs. */
const recordChanges = ({ records }: NotesPlan, document: ProjectDocument): Change[] => {
  const isObjective = ({ kind }: PlannedRecord): boolean => kind === 'objective';
  const inOutline = [...cardKinds().map(({ name }) => name), 'heading'];
  const keysFor = (rows: readonly PlannedRecord[], kinds: readonly string[]) => {
    const last = lastOrderKey(kinds.flatMap((name) => recordsOf(document, name)));
    const keys = orderKeysAfter(last, rows.length);
    return rows.map(({ id }, at) => [id, keys[at] ?? null] as const);
  };
  const orders = new Map([
    ...keysFor(records.filter(isObjective), ['objective']),
    ...keysFor(
      records.filter((record) => !isObjective(record)),
      inOutline,
    ),
  ]);
  return records.map(
    ({ id, kind, fields }): Change => ({
      op: 'add',
      kind,
      id,
      fields: { ...fields, order: orders.get(id) ?? null },
    }),
  );
};

/** Cards that get a place of their own; a theme's mat comes by itself under its cards. */
export function cardsToPlace(plan: NotesPlan): NotesPlan['cards'] {
  const mats = new Set(plan.themes.map((theme) => theme.id));
  return plan.cards.filter((card) => !mats.has(card.id));
}

/** Whether the notes make or change anything: without, not even a meeting comes in. */
const isEmptyPlan = (
  { records, updates, project, linesOf }: NotesPlan,
  changes: readonly Change[],
): boolean =>
  records.length + updates.length + changes.length + linesOf.size === 0 && project.aim === undefined;

const roundedPosition = (positions: CardPositions, id: string): number[] | undefined =>
  positions.get(id)?.map(Math.round);

/** New cards are put on the map; those that were there and got a theme go to it, and what gives way to them moves. */
const placementChanges = (plan: NotesPlan, mapId: string, positions: CardPositions): Change[] => {
  const added = cardsToPlace(plan).flatMap(({ id: card }): Change[] => {
    const pos = roundedPosition(positions, card);
    const id = derivedId(mapId, card);
    return pos ? [{ op: 'add', kind: 'placement', id, fields: { map: mapId, card, pos } }] : [];
  });
  const isNew = new Set(added.map(({ id }) => id));
  const moved = [...positions.keys()].flatMap((card): Change[] => {
    const pos = roundedPosition(positions, card);
    const id = derivedId(mapId, card);
    return pos && !isNew.has(id) ? [{ op: 'set', kind: 'placement', id, fields: { pos } }] : [];
  });
  return [...added, ...moved];
};

/** Turns a plan into ONE edit. `positions` are the top-left corners of cards on the map, px at 100 %. */
export function planToChanges(plan: NotesPlan, target: NotesTarget, positions: CardPositions): Change[] {
  const { document, mapId, today } = target;
  const ofProject = projectChanges(plan, document);
  if (isEmptyPlan(plan, ofProject)) return [];
  const links = plan.links.map(
    ({ from, relation, to }): Change => ({
      op: 'add',
      kind: 'link',
      id: derivedId(from, relation, to),
      fields: { ...initialFields('link', today), from, relation, to },
    }),
  );
  const placements = placementChanges(plan, mapId, positions);
  return [
    ...ofProject,
    ...sessionChanges(plan, target),
    ...(placements.length > 0 ? changesToEnsureMap(document, mapId) : []),
    ...recordChanges(plan, document),
    ...plan.updates.map(({ kind, id, fields }): Change => ({ op: 'set', kind, id, fields })),
    ...links,
    ...placements,
  ];
}

/** Plans what notes make in this project. */
export function planNotes(notes: NotesToWrite, target: NotesTarget): NotesPlan {
  const project = proposeProjectFields(notes.items, projectSheetOf(target.document));
  const session = planSession(notes, target);
  const planned = planItems(notes, session, project.asNotes, target);
  const gotTheme = cardsThatGetTheme(planned.updates, target.document, target.mapId);
  const usedThemes = new Set([...planned.cards, ...gotTheme].map(({ theme }) => theme));
  const inOrder = [...new Set([...planned.cards.map(({ id }) => id), ...usedThemes])];
  return {
    session,
    records: planned.records,
    cards: planned.cards,
    updates: [
      ...sessionUpdates(session, target),
      ...planned.updates,
      ...movedLineUpdates(session, target, planned.linesOf),
    ],
    links: planLinks(notes.items, planned),
    themes: inOrder.flatMap((id) => (id !== undefined && usedThemes.has(id) ? [{ id }] : [])),
    joined: gotTheme.filter(({ id }) => !isLockedOnMap(target.document, target.mapId, id)),
    project,
    linesOf: planned.linesOf,
  };
}

/** Where cards go without a layout: in rows by theme, below everything that lies on the map. */
export function positionsBelow(plan: NotesPlan, { document, mapId }: NotesTarget): CardPositions {
  return placeByTheme([...cardsToPlace(plan), ...plan.joined], topBelowContents(document, mapId));
}

/** Everything the notes make as the changes of ONE edit, laid out by theme: one Undo takes them all away. */
export function notesToChanges(notes: NotesToWrite, target: NotesTarget): Change[] {
  const plan = planNotes(notes, target);
  return planToChanges(plan, target, positionsBelow(plan, target));
}
