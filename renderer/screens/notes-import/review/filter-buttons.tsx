import { CircleAlert } from 'lucide-react';
import { type Key, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { ReviewFilter } from './review-filters.ts';

interface FilterButtonsProps {
  readonly filter: ReviewFilter;
  readonly onFilter: (filter: ReviewFilter) => void;
  readonly counts: { readonly [filter in ReviewFilter]: number };
}

const LABELS: readonly (readonly [ReviewFilter, string])[] = [
  ['all', 'All lines'],
  ['cards', 'Cards and themes'],
  ['here', 'Already here'],
  ['out', 'Left out'],
  ['check', 'To check'],
];

/** Which lines are shown. "Already here" stands there where something is. */
export function FilterButtons({ filter, onFilter, counts }: FilterButtonsProps) {
  const shown = LABELS.filter(([id]) => id !== 'here' || counts.here > 0 || filter === 'here');
  return (
    <ToggleButtonGroup
      className="notes-filters"
      aria-label="Lines shown"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[filter]}
      onSelectionChange={(keys: Set<Key>) => {
        const [key] = keys;
        const picked = LABELS.find(([id]) => id === key)?.[0];
        if (picked) onFilter(picked);
      }}
    >
      {shown.map(([id, word]) => (
        <ToggleButton key={id} id={id} className="btn btn-tool">
          {id === 'check' && <CircleAlert className="icon icon-s" aria-hidden="true" />}
          {word} {counts[id].toLocaleString('en-GB')}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
