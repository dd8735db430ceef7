import type { Change } from '../../../shared/document/edit.ts';
import { kindOf } from '../../../shared/records/registry.ts';
import { freshId } from '../../client/random.ts';
import { type Follower, linkWith } from '../../connect/followers.ts';
import { newCard } from '../../record-form/new-record.ts';
import { edit } from '../../state/edit.ts';
import { currentProject } from '../../state/project-store.ts';
import { quoted } from '../../ui/words.ts';
import { nameOf } from '../actions/cards.ts';
import { placing } from '../actions/placing.ts';
import { liveMap } from '../live-map.ts';
import { heightOfTitle } from '../model/face.ts';
import { themeAt } from '../start-writing.ts';
import { placeBeside } from './draft-steps.ts';

/** Where the new card lies, where the one that it is linked with is on the map on the screen. */
function placeOnMap(
  from: string,
  id: string,
  title: string,
): { theme?: string | undefined; place: Change[] } {
  const map = liveMap();
  if (!map || map.model.slots.slotOf(from) === undefined) return { place: [] };
  const [x, y] = placeBeside(map, from, heightOfTitle(title));
  return { theme: themeAt(map, x, y), place: [placing(map.mapId, id, x, y)] };
}

/** Makes a card that is linked with another, beside it where that is on the map; one step of Undo. */
export function makeLinkedCard(
  from: string,
  { kind, relation, isBack, word }: Follower,
  title: string,
): void {
  const id = freshId();
  const { theme, place } = placeOnMap(from, id, title);
  const label = kindOf(kind)?.label ?? 'Card';
  edit(
    `New ${label.toLowerCase()}`,
    [
      newCard(currentProject().document, kind, id, title, theme),
      ...place,
      linkWith({ from, relation, isBack }, id),
    ],
    { say: `${label} made: ${quoted(title)}. ${quoted(nameOf(from))} ${word} it.` },
  );
}
