import { useMemo } from 'react';
import { useProject } from '../../state/project-store.ts';
import { CheckField } from '../../ui/choice-field.tsx';
import { Select } from '../../ui/select.tsx';
import { type Filter, type FilterList, filterLists } from './filter.ts';
import { choicesOf, sessionDays } from './filter-options.ts';
import { Pick } from './pick.tsx';
import { see, useSeeing } from './seeing-store.ts';

const labels: { readonly [list in FilterList]: string } = {
  kinds: 'Kind',
  themes: 'Theme',
  statuses: 'State',
  tags: 'Tag',
  owners: 'Owner',
  sensitivities: 'Who may see it',
};

const sinceHelp = (undated: number): string => {
  const rule = 'By the day a session began: one that went past midnight counts as a whole.';
  if (undated === 0) return rule;
  const sessions =
    undated === 1 ? '1 session does not say its day' : `${undated} sessions do not say their day`;
  return `${rule} ${sessions}; what was written there is not counted.`;
};

/** Which cards are meant. */
export function FilterSection({ mapId }: { readonly mapId: string }) {
  const document = useProject((project) => project.document);
  const filter = useSeeing(({ seeing }) => seeing.filter);
  const others = useSeeing(({ seeing }) => seeing.others);
  const choices = useMemo(
    () => filterLists.map((list) => [list, choicesOf(document, mapId, list)] as const),
    [document, mapId],
  );
  const { days, undated } = useMemo(() => sessionDays(document), [document]);
  const ask = (change: Partial<Filter>): void => see({ filter: { ...filter, ...change } });
  return (
    <section className="seeing-section" aria-labelledby="seeing-filter">
      <h3 id="seeing-filter">Show only</h3>
      {choices.map(([list, offered]) => (
        <Pick
          key={list}
          label={labels[list]}
          choices={offered}
          chosen={filter[list]}
          onChange={(chosen) => ask({ [list]: chosen })}
        />
      ))}
      {days.length > 0 && (
        <Select
          label="Changed since"
          help={filter.since === undefined ? undefined : sinceHelp(undated)}
          options={days}
          clearLabel="Any time"
          value={filter.since ?? null}
          onChange={(day) => ask({ since: day ?? undefined })}
        />
      )}
      <CheckField
        label="Not yet tested"
        help="Hypotheses without a test, ideas without a hypothesis."
        value={filter.isUntested}
        onChange={(isUntested) => ask({ isUntested })}
      />
      <CheckField
        label="Hide the others"
        help="Otherwise they are pale."
        value={others === 'hide'}
        onChange={(isHidden) => see({ others: isHidden ? 'hide' : 'dim' })}
      />
    </section>
  );
}
