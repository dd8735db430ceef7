import { Plus } from 'lucide-react';
import { memo, useDeferredValue, useEffect, useRef } from 'react';
import { useProject } from '../../../core/state/project-store.ts';
import { Button } from '../../../core/ui/button.tsx';
import { KindMark } from '../../../core/ui/kind-mark.tsx';
import { Select } from '../../../core/ui/select.tsx';
import { type ListedGroup, type ListedMeasure, useListedGroups } from './listed-measures.ts';
import { openNewMeasureDialog } from './new-measure-dialog.tsx';
import { showMeasure } from './shown-measure.ts';

const MeasureRow = ({ id, name, status, isShown }: ListedMeasure & { readonly isShown: boolean }) => {
  const row = useRef<HTMLButtonElement>(null);
  // Of thirty measures the one that is shown may be out of sight.
  useEffect(() => {
    if (isShown) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown]);
  return (
    <li>
      <button
        ref={row}
        type="button"
        className="tests-list-row"
        aria-current={isShown ? 'true' : undefined}
        onClick={() => showMeasure(id)}
      >
        <KindMark kind="measure" />
        <span>
          <b dir="auto" title={name}>
            {name}
          </b>
          <span className="meta">{status}</span>
        </span>
      </button>
    </li>
  );
};

const NewMeasureButton = () => {
  const isReadOnly = useProject(({ readOnly }) => readOnly);
  if (isReadOnly) return null;
  return (
    <Button icon={Plus} onPress={openNewMeasureDialog}>
      New measure
    </Button>
  );
};

interface MeasuresProps {
  readonly groups: readonly ListedGroup[];
  readonly shownId: string;
}

/** Where there is no room for the list, one line of it: which measure is shown. */
const MeasureSelect = ({ groups, shownId }: MeasuresProps) => {
  return (
    <div className="tests-list-folded">
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
            {measures.map((measure) => (
              <MeasureRow key={measure.id} {...measure} isShown={measure.id === shownId} />
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
