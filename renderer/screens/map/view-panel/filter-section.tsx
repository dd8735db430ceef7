import { useMemo } from 'react';
import { useProject } from '../../../core/state/project-store.ts';
import { CheckboxField } from '../../../core/ui/checkbox-fields.tsx';
import { Select } from '../../../core/ui/select.tsx';
import { type Filter, type FilterList, filterLists } from '../view-options/filter.ts';
import { setViewOptions, useViewOptions } from '../view-options/view-options-store.ts';
import { changeDays, filterChoices } from './filter-options.ts';
import { MultiSelect } from './multi-select.tsx';

const labels: { readonly [list in FilterList]: string } = {
  kinds: 'Kind',
  themes: 'Theme',
  sessions: 'Meeting',
  statuses: 'State',
  tags: 'Tag',
  owners: 'Owner',
  sensitivities: 'Who may see it',
};

const sinceHelp = (undated: number): string => {
  const rule = 'By the day the work began: work that went on past midnight counts for that day.';
  if (undated === 0) return rule;
  const undatedWork =
    undated === 1 ? '1 spell of work does not say its day' : `${undated} spells of work do not say their day`;
  return `${rule} ${undatedWork}; what was written there is not counted.`;
};

/** The filter of the map: which cards are shown. */
export function FilterSection({ mapId }: { readonly mapId: string }) {
  const document = useProject((project) => project.document);
  const filter = useViewOptions(({ options }) => options.filter);
  const others = useViewOptions(({ options }) => options.others);
  const choices = useMemo(
    () => filterLists.map((list) => [list, filterChoices(document, mapId, list)] as const),
    [document, mapId],
  );
  const { days, undated } = useMemo(() => changeDays(document), [document]);
  const changeFilter = (change: Partial<Filter>): void =>
    setViewOptions({ filter: { ...filter, ...change } });
  return (
    <section className="view-panel-section" aria-labelledby="view-panel-filter">
      <h3 id="view-panel-filter">Show only</h3>
      {choices.map(([list, listChoices]) => (
        <MultiSelect
          key={list}
          label={labels[list]}
          choices={listChoices}
          selectedValues={filter[list]}
          onChange={(chosen) => changeFilter({ [list]: chosen })}
        />
      ))}
      {days.length > 0 && (
        <Select
          label="Changed since"
          help={filter.since === undefined ? undefined : sinceHelp(undated)}
          options={days}
          clearLabel="Any time"
          value={filter.since ?? null}
          onChange={(day) => changeFilter({ since: day ?? undefined })}
        />
      )}
      <CheckboxField
        label="Not yet tested"
        help="Hypotheses without a test, ideas without a hypothesis."
        value={filter.isUntested}
        onChange={(isUntested) => changeFilter({ isUntested })}
      />
      <CheckboxField
        label="Hide the others"
        help="Otherwise they are pale."
        value={others === 'hide'}
        onChange={(isHidden) => setViewOptions({ others: isHidden ? 'hide' : 'dim' })}
      />
    </section>
  );
}
