import { kindOfId, recordsOf } from '../../../shared/document/model/selectors.ts';
import { toMarkdown } from '../../../shared/interchange/markdown.ts';
import { cardKinds } from '../../../shared/records/kind-registry.ts';
import { currentMapId } from '../../core/state/current-map-id.ts';
import { currentProject } from '../../core/state/project-store.ts';
import { routeStore } from '../../core/state/route.ts';
import { selectedIds } from '../../core/state/selection.ts';
import { notify } from './notify.ts';
import {
  cardIdsOnMap,
  countFewPeople,
  countWithheld,
  fewPeopleInWords,
  partnerCopyOf,
  withheldCardsInWords,
} from './partner-copy.ts';

/** The ids to copy: the selected cards, else those of the map on the screen, else all cards. */
const targetCardIds = (): readonly string[] => {
  const { document } = currentProject();
  const cards = [...selectedIds()].filter((id) => kindOfId(document, id) !== 'link');
  if (cards.length > 0) return cards;
  const mapId = routeStore.getState().screen === 'map' ? currentMapId() : undefined;
  if (mapId !== undefined) return cardIdsOnMap(document, mapId);
  return cardKinds().flatMap(({ name }) => recordsOf(document, name).map(({ id }) => id));
};

/**
 * Copies cards as Markdown: the selection, else the map or the whole outline.
 * @param includesPrivate whether private cards are copied too
 */
export async function copyMarkdown(includesPrivate: boolean): Promise<void> {
  const { document } = currentProject();
  const ids = targetCardIds();
  const withheld = includesPrivate ? 0 : countWithheld(document, ids);
  const count = ids.length - withheld;
  if (count === 0) {
    notify(
      withheld > 0
        ? `Nothing was copied. ${withheldCardsInWords(withheld)}`
        : 'There is no card to copy yet.',
    );
    return;
  }
  const text = toMarkdown(includesPrivate ? document : partnerCopyOf(document), new Set(ids));
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    notify('The text could not be copied. Click in this window and try again.');
    return;
  }
  const cards = count === 1 ? '1 card is' : `${count} cards are`;
  const fewPeopleCards = includesPrivate ? 0 : countFewPeople(document, ids);
  const sentences = [
    `${cards} on the clipboard, as text with headings.`,
    withheldCardsInWords(withheld),
    fewPeopleInWords(fewPeopleCards),
  ];
  notify(sentences.filter(Boolean).join(' '));
}
