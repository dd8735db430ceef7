import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import { announce } from '../../ui/announce.tsx';
import { IconButton } from '../../ui/button.tsx';
import { cardsInWords } from '../../ui/words.ts';
import type { LiveMap } from '../live-map.ts';
import { see, useSeeing } from './seeing-store.ts';
import { endSearch, hitsInOrder, walkHits } from './walk-hits.ts';

/** Typing is over when nothing came for this long: then the count is said, ms. */
const PAUSE_MS = 500;

const foundWords = (count: number): string => (count === 0 ? 'Nothing found' : cardsInWords(count));

/** How many cards have the words, and which of them is shown. */
function useCount(map: LiveMap): string {
  const hits = useSeeing(({ sight }) => sight.hits);
  const hit = useSeeing((state) => state.hit);
  if (!hits) return '';
  if (hit === undefined) return foundWords(hits.size);
  return `${hitsInOrder(map).indexOf(hit) + 1} of ${hits.size}`;
}

function OpenSearch({ map, search }: { readonly map: LiveMap; readonly search: string }) {
  const field = useRef<HTMLInputElement>(null);
  const asked = useSeeing((state) => state.searchAsked);
  const count = useCount(map);
  const isWalking = useSeeing((state) => state.hit !== undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time the search is asked for, the keyboard comes here
  useEffect(() => field.current?.select(), [asked]);
  useEffect(() => {
    if (isWalking || count === '') return;
    const timer = setTimeout(() => announce(`${count}. Enter goes from one to the next.`), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [count, isWalking]);
  return (
    <search className="seeing-search">
      <SearchField
        className="seeing-field"
        value={search}
        onChange={(words) => see({ search: words })}
        autoFocus
      >
        <Label className="hidden-text">Search this map</Label>
        <Input
          ref={field}
          className="field"
          placeholder="Search titles, words and tags"
          onKeyDownCapture={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key !== 'Escape' && event.key !== 'Enter') return;
            event.preventDefault();
            event.stopPropagation();
            if (event.key === 'Escape') endSearch(map);
            else walkHits(map, event.shiftKey ? -1 : 1);
          }}
        />
      </SearchField>
      <span className="seeing-count">{count}</span>
      <IconButton
        label="The one before"
        icon={ArrowUp}
        keys="Shift+Enter"
        onPress={() => walkHits(map, -1)}
      />
      <IconButton label="The next one" icon={ArrowDown} keys="Enter" onPress={() => walkHits(map, 1)} />
      <IconButton label="End the search" icon={X} keys="Esc" onPress={() => endSearch(map)} />
    </search>
  );
}

/** Finds cards on the map while one types: hits stay in full, all others dim, Enter walks from hit to hit. */
export function SearchBar({ map }: { readonly map: LiveMap }) {
  const search = useSeeing(({ seeing }) => seeing.search);
  return search === undefined ? null : <OpenSearch map={map} search={search} />;
}
