import type { NoteItem } from '../../../shared/notes/parsed-notes.ts';
import type { Review } from '../../../shared/notes/review/review.ts';
import { undecidedPeople } from '../../../shared/notes/review/row-warnings.ts';
import { cardsToPlace, planToChanges } from '../../../shared/notes/write/notes-to-changes.ts';
import type { NotesPlan } from '../../../shared/notes/write/plan-types.ts';
import { edit } from '../../core/state/edit.ts';
import { currentProject } from '../../core/state/project-store.ts';
import { goTo } from '../../core/state/route.ts';
import { cardsAndThemesInWords } from '../../core/ui/counted-text.ts';
import { requestMapView } from '../../features/map-view/requested-map-view.ts';
import { markNew } from '../../features/new-cards/new-cards.ts';
import { clearNotesDraft, notesDraftFor } from '../../features/notes-draft/notes-draft.ts';
import { readNextFile } from '../../features/notes-draft/notes-queue.ts';
import { rememberNotes } from '../../features/notes-draft/remember-notes.ts';
import { planDraft } from './plan-draft.ts';
import { positionsForNotes } from './positions-for-notes.ts';

const changedInWords = (changed: number): string =>
  changed === 0 ? '' : ` ${changed === 1 ? 'One card has' : `${changed} cards have`} the notes’ new words.`;

/** "35 cards and 4 themes are on the map.": as the map's own list counts them. */
const broughtInWords = (plan: NotesPlan): string => {
  const themes = plan.cards.filter(({ kind }) => kind === 'theme').length;
  const cards = plan.cards.length - themes;
  return `${cardsAndThemesInWords(cards, themes)} ${plan.cards.length === 1 ? 'is' : 'are'} on the map.`;
};

const outcomeInWords = (plan: NotesPlan, changed: number): string => {
  const aim = plan.project.aim === undefined ? '' : ' The project sheet has its aim.';
  const more = `${aim}${changedInWords(changed)}`;
  return `${plan.cards.length === 0 ? 'The notes are in.' : broughtInWords(plan)}${more}`;
};

/** How many people came in by name although nobody decided that they should. */
const countUndecidedNames = (review: Review, items: readonly NoteItem[]): number => {
  const undecided = undecidedPeople(review);
  const named = new Set(items.flatMap(({ names }) => names.map(({ person }) => person)));
  return [...named].filter((person) => undecided.has(person)).length;
};

const undecidedInWords = (count: number): string =>
  count === 1
    ? ' One name came in as it is, and partners would see it.'
    : ` ${count} names came in as they are, and partners would see them.`;

/**
 * Imports everything that the preview shows as ONE edit, laid out beside what is there, and goes to the map and to what
 * came in, or to the next of several files.
 */
export function importNotes(): void {
  const { key, document } = currentProject();
  const draft = notesDraftFor(key);
  if (!draft.review) return;
  const { notes, plan, target } = planDraft(draft, draft.review, document);
  const { mapId } = target;
  const changes = planToChanges(plan, target, positionsForNotes(plan, target));
  const changed = notes.items.filter((item) => item.existing?.choice === 'update').length;
  const undecided = countUndecidedNames(draft.review, notes.items);
  const message = `${outcomeInWords(plan, changed)}${undecided > 0 ? undecidedInWords(undecided) : ''}`;
  const announcement = `${message} Undo takes this back.`;
  if (!edit('Meeting notes brought in', changes, { message, announcement })) return;
  const arrived = cardsToPlace(plan).map(({ id }) => id);
  requestMapView(mapId, arrived);
  void markNew(key, arrived);
  void rememberNotes(draft, plan);
  if (readNextFile()) return;
  clearNotesDraft();
  goTo({ screen: 'map', key, params: { map: mapId } });
}
