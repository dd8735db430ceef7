import { kindOfId, recordsOf } from '../../shared/document/view.ts';
import { markdownOf } from '../../shared/interchange/markdown.ts';
import { cardKinds } from '../../shared/records/registry.ts';
import { liveMap } from '../map/live-map.ts';
import { notice } from '../state/edit.ts';
import { currentProject } from '../state/project-store.ts';
import { routeStore } from '../state/route.ts';
import { selected } from '../state/selection.ts';
import { announce } from '../ui/announce.tsx';
import { cardsOn, fewAmong, fewSentence, partnersCopy, stayingAmong, stayingSentence } from './leaving.ts';

/** What is meant: the selected cards, else those of the map on the screen, else all. */
const cardsMeant = (): readonly string[] => {
  const { document } = currentProject();
  const cards = [...selected()].filter((id) => kindOfId(document, id) !== 'link');
  if (cards.length > 0) return cards;
  const map = routeStore.getState().screen === 'map' ? liveMap() : undefined;
  if (map) return cardsOn(document, map.mapId);
  return cardKinds().flatMap(({ name }) => recordsOf(document, name).map(({ id }) => id));
};

const say = (sentence: string): void => {
  notice(sentence);
  announce(sentence);
};

/**
 * Copies cards as Markdown: the selection, else the map or the whole outline.
 * @param isWhole also what stays here
 */
export async function copyMarkdown(isWhole: boolean): Promise<void> {
  const { document } = currentProject();
  const ids = cardsMeant();
  const staying = isWhole ? 0 : stayingAmong(document, ids);
  const count = ids.length - staying;
  if (count === 0) {
    say(staying > 0 ? `Nothing was copied. ${stayingSentence(staying)}` : 'There is no card to copy yet.');
    return;
  }
  const text = markdownOf(isWhole ? document : partnersCopy(document), new Set(ids));
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    say('The clipboard did not take it. Nothing was copied. Try once more with this window in front.');
    return;
  }
  const cards = count === 1 ? '1 card is' : `${count} cards are`;
  const few = isWhole ? 0 : fewAmong(document, ids);
  const said = [`${cards} on the clipboard, as Markdown.`, stayingSentence(staying), fewSentence(few)];
  say(said.filter(Boolean).join(' '));
}
