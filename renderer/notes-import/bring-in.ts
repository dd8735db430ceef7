import { newId } from '../../shared/document/ids.ts';
import { cardsToPlace, planNotes, planToChanges } from '../../shared/notes/notes-to-changes.ts';
import { type Places, placeByTheme } from '../../shared/notes/place-by-theme.ts';
import type { Plan } from '../../shared/notes/plan-cards.ts';
import type { Review } from '../../shared/notes/review.ts';
import { itemsOf } from '../../shared/notes/review-result.ts';
import { mapToShow } from '../../shared/records/first-map.ts';
import { random } from '../client/random.ts';
import type { LinkToPlace } from '../map/layout/layout-types.ts';
import { localToday } from '../record-form/days.ts';
import { edit } from '../state/edit.ts';
import { currentProject } from '../state/project-store.ts';
import { goTo } from '../state/route.ts';
import { settingsStore } from '../state/settings.ts';
import { stillOpen } from '../state/still-open.ts';
import { announce } from '../ui/announce.tsx';
import { cardsInWords } from '../ui/words.ts';
import { clearNotes } from './notes-store.ts';

/** Above this many links the layout engine takes too long; rows by theme are as readable then. */
const MOST_LINKS = 1500;

/** A nested line stands right of its parent; most relations say nothing about which comes first. */
const arrowsOf = (plan: Plan): readonly LinkToPlace[] =>
  plan.links.map(({ from, to, relation }) =>
    relation === 'relatesTo' ? { from: to, to: from } : { from, to },
  );

/** Laid out by the engine in its worker; where it stops or fails, in rows by theme. */
const placesFor = async (plan: Plan, signal: AbortSignal): Promise<Places> => {
  const cards = cardsToPlace(plan);
  if (plan.links.length > MOST_LINKS) return placeByTheme(cards);
  try {
    const { layoutByTheme } = await import('../map/layout/layout-by-theme.ts');
    return await layoutByTheme(cards, arrowsOf(plan), plan.themes, { signal });
  } catch {
    return placeByTheme(cards);
  }
};

const said = (plan: Plan): string => {
  const cards = plan.cards.length;
  const aim = plan.project.aim || plan.project.objectives.length > 0 ? ' The project sheet has its aim.' : '';
  if (cards === 0) return `The notes are in.${aim} Undo takes it away.`;
  return `${cardsInWords(cards)} ${cards === 1 ? 'is' : 'are'} on the map.${aim} Undo takes them away.`;
};

/** How the person may end the wait: `stop` leaves only the laying out, `gone` everything: the preview was left. */
export interface Waits {
  readonly stop: AbortSignal;
  readonly gone: AbortSignal;
}

const LEFT = 'The notes were not brought in, because you went elsewhere. They wait in the preview.';

/**
 * Makes everything the preview shows as ONE edit, laid out by theme, and goes to the map. Where the person left the
 * preview or the project before, nothing is made.
 */
export const bringIn = async (review: Review, { stop, gone }: Waits): Promise<void> => {
  const { key, document } = currentProject();
  const isStillOpen = stillOpen(LEFT);
  const fresh = () => newId(random);
  const mapId = mapToShow(document);
  const createdBy = settingsStore.getState().role;
  const target = { newId: fresh, mapId, today: localToday(), document, ...(createdBy ? { createdBy } : {}) };
  const plan = planNotes({ items: itemsOf(review) }, target);
  const places = await placesFor(plan, AbortSignal.any([stop, gone]));
  if (!isStillOpen()) return;
  if (gone.aborted) return announce(LEFT);
  const changes = planToChanges(plan, { ...target, document: currentProject().document }, places);
  if (!edit('Meeting notes brought in', changes, { say: said(plan) })) return;
  clearNotes();
  goTo({ screen: 'map', key, params: { map: mapId } });
};
