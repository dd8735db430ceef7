import { cardsToPlace, planToChanges } from '../../../shared/notes/write/notes-to-changes.ts';
import type { CardPositions } from '../../../shared/notes/write/place-by-theme.ts';
import type { NotesPlan, NotesTarget } from '../../../shared/notes/write/plan-types.ts';
import { documentAfter } from '../../core/state/trial-edit.ts';
import { positionsForNewCards } from '../../features/layout/positions-for-new-cards.ts';

/** Where the cards of a plan go, by what they will show: of what lies on the map only what gets a theme is moved. */
export function positionsForNotes(plan: NotesPlan, target: NotesTarget): CardPositions {
  const { document, mapId } = target;
  const after = documentAfter(document, planToChanges(plan, target, new Map()));
  const meeting = plan.session.id;
  const names = new Map(plan.cards.map(({ id, title }) => [id, title]));
  return positionsForNewCards(document, after, mapId, {
    cards: [
      ...cardsToPlace(plan).map(({ id, title, theme, fields }) => ({
        id,
        title,
        theme,
        heading: typeof fields.heading === 'string' ? fields.heading : undefined,
        meeting,
      })),
      ...plan.joined.map((card) => ({ ...card, title: '', meeting })),
    ],
    links: plan.links.map(({ from, to, relation }) => ({
      from,
      to,
      isUndirected: relation === 'relatesTo',
    })),
    themes: plan.themes.map(({ id }) => ({ id, name: names.get(id), meeting })),
  });
}
