import { Plus } from 'lucide-react';
import { memo, useDeferredValue, useEffect, useRef } from 'react';
import type { PlainRecord, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { titleOf } from '../../../../shared/records/kind-registry.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { Button } from '../../../core/ui/button.tsx';
import { KindMark } from '../../../core/ui/kind-mark.tsx';
import { Select } from '../../../core/ui/select.tsx';
import { measureGroups, orderedMeasures } from './measure-groups.ts';
import { measureStatusInWords } from './measure-status.ts';
import { openNewMeasureDialog } from './new-measure-dialog.tsx';
import { showMeasure } from './shown-measure.ts';

interface MeasureRowProps {
  readonly document: ProjectDocument;
  readonly measure: PlainRecord;
  readonly isShown: boolean;
}

const MeasureRow = ({ document, measure, isShown }: MeasureRowProps) => {
  const name = titleOf('measure', measure);
  const status = measureStatusInWords(document, measure);
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
        onClick={() => showMeasure(measure.id)}
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
  readonly document: ProjectDocument;
  readonly shownId: string;
}

/** Where there is no room for the list, one line of it: which measure is shown. */
const MeasureSelect = ({ document, shownId }: MeasuresProps) => {
  return (
    <div className="tests-list-folded">
      <Select
        label="Measure"
        isLabelHidden
        options={orderedMeasures(document).map((measure) => ({
          value: measure.id,
          label: titleOf('measure', measure),
          help: measureStatusInWords(document, measure),
        }))}
        value={shownId}
        onChange={(id) => id !== null && showMeasure(id)}
      />
      <NewMeasureButton />
    </div>
  );
};

const Measures = memo(({ document, shownId }: MeasuresProps) => {
  return (
    <nav className="tests-list" aria-labelledby="tests-list-heading">
      <h2 id="tests-list-heading">Measures</h2>
      <div className="tests-list-whole">
        <p className="meta">What should get better, what we do, what may get worse.</p>
        {measureGroups(document).map(({ label, measures }) => (
          <ul key={label} aria-label={label}>
            {measures.map((measure) => (
              <MeasureRow
                key={measure.id}
                document={document}
                measure={measure}
                isShown={measure.id === shownId}
              />
            ))}
          </ul>
        ))}
        <NewMeasureButton />
      </div>
      <MeasureSelect document={document} shownId={shownId} />
    </nav>
  );
});

/** The measures of the project in groups, each with how it stands. While one types, that follows after the chart is painted. */
export function MeasureList({ shownId }: { readonly shownId: string }) {
  const document = useDeferredValue(useProject((project) => project.document));
  return <Measures document={document} shownId={shownId} />;
}
