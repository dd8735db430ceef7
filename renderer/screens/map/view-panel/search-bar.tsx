import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import { isComposing } from '../../../core/commands/is-composing.ts';
import { announce } from '../../../core/ui/announce.tsx';
import { IconButton } from '../../../core/ui/button.tsx';
import { cardsInWords } from '../../../core/ui/counted-text.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { setViewOptions, useViewOptions } from '../view-options/view-options-store.ts';
import { endSearch, hitsInOrder, showNextHit } from './search-hits.ts';

/** Typing is over when nothing came for this long: then the count is said, ms. */
const TYPING_PAUSE_MS = 500;

const foundInWords = (count: number): string => (count === 0 ? 'Nothing found' : cardsInWords(count));

/** How many cards match the query, and which of them is the current hit. */
function useHitText(map: ActiveMap): string {
  const hits = useViewOptions(({ visibility }) => visibility.hitIds);
  const hitId = useViewOptions((state) => state.hitId);
  if (!hits) return '';
  if (hitId === undefined) return foundInWords(hits.size);
  return `${hitsInOrder(map).indexOf(hitId) + 1} of ${hits.size}`;
}

function OpenSearch({ map, search }: { readonly map: ActiveMap; readonly search: string }) {
  const field = useRef<HTMLInputElement>(null);
  const requestCount = useViewOptions((state) => state.searchRequestCount);
  const count = useHitText(map);
  const isAtHit = useViewOptions((state) => state.hitId !== undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time the search is requested, the focus comes here
  useEffect(() => field.current?.select(), [requestCount]);
  useEffect(() => {
    if (isAtHit || count === '') return;
    const timer = setTimeout(() => announce(`${count}. Enter goes from one to the next.`), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [count, isAtHit]);
  return (
    <search className="map-search">
      <SearchField
        className="map-search-field"
        value={search}
        onChange={(words) => setViewOptions({ search: words })}
        autoFocus
      >
        <Label className="hidden-text">Search this map</Label>
        <Input
          ref={field}
          className="field"
          placeholder="Search titles, words and tags"
          onKeyDownCapture={(event) => {
            if (isComposing(event.nativeEvent)) return;
            if (event.key !== 'Escape' && event.key !== 'Enter') return;
            event.preventDefault();
            event.stopPropagation();
            if (event.key === 'Escape') endSearch(map);
            else showNextHit(map, event.shiftKey ? -1 : 1);
          }}
        />
      </SearchField>
      <span className="map-search-count">{count}</span>
      <IconButton
        label="The one before"
        icon={ArrowUp}
        keys="Shift+Enter"
        onPress={() => showNextHit(map, -1)}
      />
      <IconButton label="The next one" icon={ArrowDown} keys="Enter" onPress={() => showNextHit(map, 1)} />
      <IconButton label="End the search" icon={X} keys="Esc" onPress={() => endSearch(map)} />
    </search>
  );
}

/** Finds cards on the map while one types: other cards than hits are dimmed, Enter goes from hit to hit. */
export function SearchBar({ map }: { readonly map: ActiveMap }) {
  const search = useViewOptions(({ options }) => options.search);
  return search === undefined ? null : <OpenSearch map={map} search={search} />;
}
