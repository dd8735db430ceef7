import type { Change } from '../../../shared/document/edit/edit.ts';
import { newId } from '../../../shared/document/model/new-id.ts';
import { reviewedNotes } from '../../../shared/notes/review/review-result.ts';
import { cardsToPlace, planNotes, planToChanges } from '../../../shared/notes/write/notes-to-changes.ts';
import { type CardPositions, placeByTheme } from '../../../shared/notes/write/place-by-theme.ts';
import { placeInThemes } from '../../../shared/notes/write/place-in-themes.ts';
import type { NotesPlan } from '../../../shared/notes/write/plan-types.ts';
import { defaultMapId } from '../../../shared/records/maps/first-map.ts';
import { randomBytes } from '../../core/client/random.ts';
import { localToday } from '../../core/records/parse-day.ts';
import { edit } from '../../core/state/edit.ts';
import { currentProject } from '../../core/state/project-store.ts';
import { goTo } from '../../core/state/route.ts';
import { settingsStore } from '../../core/state/settings.ts';
import { createStillOpenGuard } from '../../core/state/still-open-guard.ts';
import { announce } from '../../core/ui/announce.tsx';
import { cardsInWords } from '../../core/ui/counted-text.ts';
import type { LayoutLink } from '../../features/layout/layout-types.ts';
import { clearNotesDraft, type NotesDraft, notesDraftFor } from '../../features/notes-draft/notes-draft.ts';
import { readNextFile } from '../../features/notes-draft/notes-queue.ts';
import { rememberNotes } from '../../features/notes-draft/remember-notes.ts';
import { targetOfDraft } from '../../features/notes-draft/target-of-draft.ts';

/** Above this many links the layout engine takes too long; then cards are laid out in rows by theme. */
const MAX_LAYOUT_LINKS = 1500;

/** Edges for the layout: a nested line is placed right of its parent; most relations say nothing about which comes first. */
const linksToPlace = (plan: NotesPlan): readonly LayoutLink[] =>
  plan.links.map(({ from, to, relation }) =>
    relation === 'relatesTo' ? { from: to, to: from } : { from, to },
  );

/** Lays cards out with the engine in its worker; where it is stopped or fails, in rows by theme. */
const layOut = async (plan: NotesPlan, signal: AbortSignal): Promise<CardPositions> => {
  const cards = cardsToPlace(plan);
  if (plan.links.length > MAX_LAYOUT_LINKS) return placeByTheme(cards);
  try {
    const { layoutByTheme } = await import('../../features/layout/layout-by-theme.ts');
    return await layoutByTheme(cards, linksToPlace(plan), plan.themes, { signal });
  } catch {
    return placeByTheme(cards);
  }
};

/** The rest of a plan, where some of its cards have a place. */
const withoutPlaced = (plan: NotesPlan, places: ReadonlyMap<string, unknown>): NotesPlan => ({
  ...plan,
  cards: plan.cards.filter(({ id }) => !places.has(id)),
  links: plan.links.filter(({ from, to }) => !places.has(from) && !places.has(to)),
});

const changedInWords = (changed: number): string =>
  changed === 0 ? '' : ` ${changed === 1 ? 'One card has' : `${changed} cards have`} the notes’ new words.`;

const outcomeInWords = (plan: NotesPlan, changed: number): string => {
  const cards = plan.cards.length;
  const aim = plan.project.aim === undefined ? '' : ' The project sheet has its aim.';
  const more = `${aim}${changedInWords(changed)}`;
  if (cards === 0) return `The notes are in.${more} Undo takes it away.`;
  return `${cardsInWords(cards)} ${cards === 1 ? 'is' : 'are'} on the map.${more} Undo takes them away.`;
};

/** How the wait may end early: `stopLayout` skips only the layout, `cancel` the whole import: the preview was left. */
export interface ImportSignals {
  readonly stopLayout: AbortSignal;
  readonly cancel: AbortSignal;
}

const CANCELLED = 'The notes were not brought in, because you went elsewhere. They wait in the preview.';

const targetFor = (draft: NotesDraft, mapId: string) => {
  const createdBy = settingsStore.getState().role;
  return {
    newId: () => newId(randomBytes),
    mapId,
    today: localToday(),
    ...targetOfDraft(draft),
    ...(createdBy ? { createdBy } : {}),
  };
};

/** New cards of a theme that is on the map lie with it; everything else where the layout put it. */
const withPlace = (change: Change, places: ReturnType<typeof placeInThemes>): Change => {
  if (change.op !== 'add' || change.kind !== 'placement') return change;
  const place = places.get(String(change.fields.card));
  return place ? { ...change, fields: { ...change.fields, pos: [...place] } } : change;
};

/**
 * Imports everything that the preview shows as ONE edit, laid out by theme, and goes to the map, or to the next of
 * several files. Where the person left the preview or the project before, nothing is imported.
 */
export async function importNotes({ stopLayout, cancel }: ImportSignals): Promise<void> {
  const { key, document } = currentProject();
  const draft = notesDraftFor(key);
  if (!draft.review) return;
  const isStillOpen = createStillOpenGuard(CANCELLED);
  const mapId = defaultMapId(document);
  const target = targetFor(draft, mapId);
  const notes = reviewedNotes(draft.review);
  const plan = planNotes(notes, { ...target, document });
  const inThemes = placeInThemes(plan, document, mapId);
  const laidOut = await layOut(withoutPlaced(plan, inThemes), AbortSignal.any([stopLayout, cancel]));
  if (!isStillOpen()) return;
  if (cancel.aborted) return announce(CANCELLED);
  const places = new Map([...laidOut, ...inThemes]);
  const changes = planToChanges(plan, { ...target, document: currentProject().document }, places).map(
    (change) => withPlace(change, inThemes),
  );
  const changed = notes.items.filter((item) => item.existing?.choice === 'update').length;
  if (!edit('Meeting notes brought in', changes, { announcement: outcomeInWords(plan, changed) })) return;
  await rememberNotes(draft, plan);
  if (readNextFile()) return;
  clearNotesDraft();
  goTo({ screen: 'map', key, params: { map: mapId } });
}
