import { Printer } from 'lucide-react';
import { useMemo } from 'react';
import { printPage } from '../../../core/state/print-page.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { Button } from '../../../core/ui/button.tsx';
import { Select } from '../../../core/ui/select.tsx';
import { ownersOfTests, type TestFilter, themesOfTests } from './filter-tests.ts';
import { setTestFilter } from './use-test-filter.ts';

/** Whose tests, and of which theme; and the page on paper. A choice that there is nothing to choose in is not there. */
export function OverviewToolbar({ filter }: { readonly filter: TestFilter }) {
  const document = useProject((project) => project.document);
  const owners = useMemo(() => ownersOfTests(document), [document]);
  const themes = useMemo(() => themesOfTests(document), [document]);
  return (
    <div className="overview-tools">
      {(owners.length > 0 || filter.owner !== null) && (
        <Select
          label="Owner"
          options={owners.map((owner) => ({ value: owner, label: owner }))}
          value={filter.owner}
          clearLabel="Everybody"
          placeholder="Everybody"
          onChange={(owner) => setTestFilter({ ...filter, owner })}
        />
      )}
      {(themes.length > 0 || filter.theme !== null) && (
        <Select
          label="Theme"
          options={themes.map(({ id, title }) => ({ value: id, label: title }))}
          value={filter.theme}
          clearLabel="All themes"
          placeholder="All themes"
          onChange={(theme) => setTestFilter({ ...filter, theme })}
        />
      )}
      <Button icon={Printer} onPress={printPage}>
        Print this page
      </Button>
    </div>
  );
}
