import { memo, useDeferredValue } from 'react';
import { useProject } from '../../../core/state/project-store.ts';
import { KindMark } from '../../../core/ui/kind-mark.tsx';
import { Select } from '../../../core/ui/select.tsx';
import { useEndAtWord } from '../../../core/ui/use-end-at-word.ts';
import { ListRow } from '../list/list-row.tsx';
import { NewButton } from '../list/new-button.tsx';
import { type ListedGroup, useListedGroups } from './listed-measures.ts';
import { openNewMeasureDialog } from './new-measure-dialog.tsx';
import { showMeasure } from './shown-measure.ts';

const NewMeasureButton = () => <NewButton label="New measure" onPress={openNewMeasureDialog} />;

interface MeasuresProps {
  readonly groups: readonly ListedGroup[];
  readonly shownId: string;
}

/** Where there is no room for the list, one line of it: which measure is shown. */
const MeasureSelect = ({ groups, shownId }: MeasuresProps) => {
  const box = useEndAtWord<HTMLDivElement>('.select-value');
  return (
    <div ref={box} className="tests-list-folded">
      <Select
        label="Measure"
        isLabelHidden
        options={groups
          .flatMap(({ measures }) => measures)
          .map(({ id, name, status }) => ({ value: id, label: name, help: status }))}
        value={shownId}
        onChange={(id) => id !== null && showMeasure(id)}
      />
      <NewMeasureButton />
    </div>
  );
};

const Measures = memo(({ groups, shownId }: MeasuresProps) => {
  return (
    <nav className="tests-list" aria-labelledby="tests-list-heading">
      <h2 id="tests-list-heading" className="hidden-text">
        Measures
      </h2>
      <div className="tests-list-whole">
        <p className="meta">What should get better, what we do, what may get worse.</p>
        {groups.map(({ label, measures }) => (
          <ul key={label} aria-label={label}>
            {measures.map(({ id, name, status }) => (
              <ListRow
                key={id}
                mark={<KindMark kind="measure" />}
                title={name}
                status={status}
                isShown={id === shownId}
                onShow={() => showMeasure(id)}
              />
            ))}
          </ul>
        ))}
        <NewMeasureButton />
      </div>
      <MeasureSelect groups={groups} shownId={shownId} />
    </nav>
  );
});

/**
 * The measures of the project in groups, each with how it stands. While one types, that follows after the numbers, and is
 * rendered where it says something else.
 */
export function MeasureList({ shownId }: { readonly shownId: string }) {
  const document = useDeferredValue(useProject((project) => project.document));
  return <Measures groups={useListedGroups(document)} shownId={shownId} />;
}
