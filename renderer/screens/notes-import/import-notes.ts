import { newId } from '../../../shared/document/model/new-id.ts';
import type { Review } from '../../../shared/notes/review/review.ts';
import { reviewedItems } from '../../../shared/notes/review/review-result.ts';
import { cardsToPlace, planNotes, planToChanges } from '../../../shared/notes/write/notes-to-changes.ts';
import { type CardPositions, placeByTheme } from '../../../shared/notes/write/place-by-theme.ts';
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
import { clearNotesDraft } from '../../features/notes-draft/notes-draft.ts';

/** Above this many links the layout engine takes too long; then cards are laid out in rows by theme. */
const MAX_LAYOUT_LINKS = 1500;

/** Edges for the layout: a nested line is placed right of its parent; most relations say nothing about which comes first. */
const linksToPlace = (plan: NotesPlan): readonly LayoutLink[] =>
  plan.links.map(({ from, to, relation }) =>
    relation === 'relatesTo' ? { from: to, to: from } : { from, to },
  );

/** Lays cards out with the engine in its worker; where it is stopped or fails, in rows by theme. */
const placesFor = async (plan: NotesPlan, signal: AbortSignal): Promise<CardPositions> => {
  const cards = cardsToPlace(plan);
  if (plan.links.length > MAX_LAYOUT_LINKS) return placeByTheme(cards);
  try {
    const { layoutByTheme } = await import('../../features/layout/layout-by-theme.ts');
    return await layoutByTheme(cards, linksToPlace(plan), plan.themes, { signal });
  } catch {
    return placeByTheme(cards);
  }
};

const outcomeInWords = (plan: NotesPlan): string => {
  const cards = plan.cards.length;
  const aim = plan.project.aim ? ' The project sheet has its aim.' : '';
  if (cards === 0) return `The notes are in.${aim} Undo takes it away.`;
  return `${cardsInWords(cards)} ${cards === 1 ? 'is' : 'are'} on the map.${aim} Undo takes them away.`;
};

/** How the wait may end early: `stopLayout` skips only the layout, `cancel` the whole import: the preview was left. */
export interface ImportSignals {
  readonly stopLayout: AbortSignal;
  readonly cancel: AbortSignal;
}

const CANCELLED = 'The notes were not brought in, because you went elsewhere. They wait in the preview.';

/**
 * Imports everything that the preview shows as ONE edit, laid out by theme, and goes to the map. Where the person left the
 * preview or the project before, nothing is imported.
 */
export async function importNotes(review: Review, { stopLayout, cancel }: ImportSignals): Promise<void> {
  const { key, document } = currentProject();
  const isStillOpen = createStillOpenGuard(CANCELLED);
  const newRecordId = () => newId(randomBytes);
  const mapId = defaultMapId(document);
  const createdBy = settingsStore.getState().role;
  const target = {
    newId: newRecordId,
    mapId,
    today: localToday(),
    document,
    ...(createdBy ? { createdBy } : {}),
  };
  const plan = planNotes({ items: reviewedItems(review) }, target);
  const places = await placesFor(plan, AbortSignal.any([stopLayout, cancel]));
  if (!isStillOpen()) return;
  if (cancel.aborted) return announce(CANCELLED);
  const changes = planToChanges(plan, { ...target, document: currentProject().document }, places);
  if (!edit('Meeting notes brought in', changes, { announcement: outcomeInWords(plan) })) return;
  clearNotesDraft();
  goTo({ screen: 'map', key, params: { map: mapId } });
}
