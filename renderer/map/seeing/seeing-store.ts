import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { projectStore } from '../../state/project-store.ts';
import { select, selected, selectionStore } from '../../state/selection.ts';
import { mapUi } from '../canvas/ui-store.ts';
import type { LiveMap } from '../live-map.ts';
import { CLOSE_ABOVE } from '../model/close-words.ts';
import type { Light } from '../model/slot-table.ts';
import { noFilter } from './filter.ts';
import { plainSeeing, type Seeing } from './seeing.ts';
import { plainSight, type Sight, sightOf } from './sight.ts';
import type { Tone } from './tones.ts';

interface SeeingState {
  readonly seeing: Seeing;
  readonly sight: Sight;
  /** The hit that the search stands on. */
  readonly hit: string | undefined;
  readonly isPanelOpen: boolean;
  /** So near that cards show more of what was said. */
  readonly isClose: boolean;
  /** How many times somebody asked for the search field: each time the keyboard goes there. */
  readonly searchAsked: number;
}

/** How the map on the screen is seen. Kept for each map while the app is open; views keep what should stay. */
export const seeingStore = createStore<SeeingState>(() => ({
  seeing: plainSeeing,
  sight: plainSight,
  hit: undefined,
  isPanelOpen: false,
  isClose: false,
  searchAsked: 0,
}));

export const useSeeing = <T>(select: (state: SeeingState) => T): T => useStore(seeingStore, select);

/** Renders again only when the light of this one card changes. */
export const useLight = (id: string): Light => useSeeing(({ sight }) => sight.light(id));

/** Renders again only when the tone of this one card changes. */
export const useTone = (id: string): Tone | undefined => useSeeing(({ sight }) => sight.toneOf(id));

/** Renders again only when the search comes to this one card or leaves it. */
export const useIsHit = (id: string): boolean => useSeeing(({ hit }) => hit === id);

/** Changes what a person wishes to see; the map follows at once. */
export const see = (change: Partial<Seeing>): void =>
  seeingStore.setState(({ seeing }) => ({ seeing: { ...seeing, ...change } }));

/** Every card is shown again; the search and the colours stay. */
export const showAll = (): void => see({ filter: noFilter, focus: undefined });

/**
 * What a wish has just hidden is let go of: nobody deletes or moves what is not seen. A card that an edit takes out of
 * what is asked for stays in the hand until the hand leaves it.
 */
function letGoOfHidden({ model }: LiveMap): void {
  const isHidden = (id: string | undefined): boolean => {
    const slot = id === undefined ? undefined : model.slots.slotOf(id);
    return slot !== undefined && model.slots.light(slot) === 'hidden';
  };
  const chosen = [...selected()];
  if (chosen.some(isHidden)) select(chosen.filter((id) => !isHidden(id)));
  if (isHidden(mapUi.getState().focusId)) mapUi.setState({ focusId: undefined });
}

/** How each map was seen when it was left, while the app is open. */
const kept = new Map<string, Seeing>();

/** Keeps the sight as the document, the wishes and the selection say. @returns what stops it */
export function followSeeing(map: LiveMap): () => void {
  const name = `${map.projectKey} ${map.mapId}`;
  let last: readonly unknown[] = [];
  const look = (): void => {
    const project = projectStore.getState();
    const { seeing, sight } = seeingStore.getState();
    if (!project || project.key !== map.projectKey) return;
    if (last[0] === project.document && last[1] === seeing) return;
    const isNewWish = last[1] !== seeing;
    last = [project.document, seeing];
    const next = sightOf(project.document, map.mapId, seeing);
    if (next === sight) return;
    seeingStore.setState(({ hit }) => ({
      sight: next,
      hit: hit !== undefined && next.hits?.has(hit) ? hit : undefined,
    }));
    map.model.see(next.light);
    if (isNewWish) letGoOfHidden(map);
  };
  const followSelection = (): void => {
    const { focus } = seeingStore.getState().seeing;
    const cards = [...selectionStore.getState().ids].filter((id) => map.model.slots.slotOf(id) !== undefined);
    if (focus && !focus.isPinned && cards.length > 0) see({ focus: { ...focus, cards } });
  };
  seeingStore.setState({ seeing: kept.get(name) ?? plainSeeing });
  const measure = (): void => {
    const isClose = map.pane.view().zoom >= CLOSE_ABOVE;
    if (isClose !== seeingStore.getState().isClose) seeingStore.setState({ isClose });
  };
  look();
  measure();
  const stops = [
    map.pane.subscribe(measure),
    projectStore.subscribe(look),
    seeingStore.subscribe((now, before) => {
      look();
      // The picture shows the hit as well.
      if (now.hit !== before.hit) map.model.see(now.sight.light);
    }),
    selectionStore.subscribe(followSelection),
  ];
  return () => {
    for (const stop of stops) stop();
    kept.set(name, { ...seeingStore.getState().seeing, search: undefined });
    seeingStore.setState({ seeing: plainSeeing, sight: plainSight, hit: undefined, isPanelOpen: false });
  };
}
