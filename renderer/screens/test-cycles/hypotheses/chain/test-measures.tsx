import { Plus, X } from 'lucide-react';
import { useMemo } from 'react';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { linksOf } from '../../../../../shared/document/model/selectors.ts';
import { quoted } from '../../../../../shared/records/fields/quoted.ts';
import { titleOf } from '../../../../../shared/records/kind-registry.ts';
import { measuresOfTest } from '../../../../../shared/records/lifecycle/test-cycles.ts';
import { newRecordId } from '../../../../core/client/random.ts';
import { newCardChange } from '../../../../core/records/new-record.ts';
import { edit } from '../../../../core/state/edit.ts';
import { currentProject, useProject } from '../../../../core/state/project-store.ts';
import { Button, IconButton } from '../../../../core/ui/button.tsx';
import { Dialog } from '../../../../core/ui/dialog.tsx';
import { showDialog } from '../../../../core/ui/dialog-host.tsx';
import { focusNextFrame } from '../../../../core/ui/focus.ts';
import { KindMark } from '../../../../core/ui/kind-mark.tsx';
import { CardSearch } from '../../../../features/connect/card-search.tsx';
import { allCards } from '../../../../features/connect/find-cards.ts';
import { addLink, deleteLink, newLinkChange } from '../../../../features/links/link-edits.ts';
import { offerToPlace } from '../../../../features/not-on-map/offer-to-place.ts';

/** Makes a measure that has a name alone, and links the test with it; one step of Undo. */
const addMeasureOfTest = (testId: RecordId, name: string): void => {
  const id = newRecordId();
  const changes = [
    newCardChange(currentProject().document, 'measure', id, name),
    newLinkChange(testId, 'measuredBy', id),
  ];
  edit('Measure added', changes, offerToPlace('measure', id, `Measure added: ${quoted(name)}.`));
};

interface ChooseProps {
  readonly testId: RecordId;
  readonly onClose: () => void;
}

function ChooseMeasureDialog({ testId, onClose }: ChooseProps) {
  const document = useProject((project) => project.document);
  const measures = useMemo(() => {
    const linked = new Set(measuresOfTest(document, testId).map(({ id }) => id));
    return allCards(document).filter(({ kind, id }) => kind === 'measure' && !linked.has(id));
  }, [document, testId]);
  const choose = (act: () => void) => {
    onClose();
    act();
  };
  return (
    <Dialog title="What is this test measured by?" isTopAligned onClose={onClose}>
      <CardSearch
        label="Which measure?"
        newLabel="New measure"
        cards={measures}
        onPick={({ id }) => choose(() => addLink(testId, 'measuredBy', id))}
        onNew={(name) => choose(() => addMeasureOfTest(testId, name))}
      />
    </Dialog>
  );
}

/** What is counted over time while the test runs: chosen, made anew, or taken away, where its plan is written. */
export function TestMeasures({ testId }: { readonly testId: RecordId }) {
  const document = useProject((project) => project.document);
  const measures = measuresOfTest(document, testId);
  const buttonId = `measures-of-${testId}`;
  const takeAway = (measure: RecordId): void => {
    const isIt = ({ fields }: { readonly fields: { readonly [name: string]: unknown } }): boolean =>
      fields.relation === 'measuredBy' && fields.to === measure;
    for (const link of linksOf(document, testId).out.filter(isIt)) deleteLink(link);
    focusNextFrame(() => window.document.getElementById(buttonId));
  };
  return (
    <section className="form-field" aria-label="Measured by">
      <p className="form-label">Measured by</p>
      {measures.length === 0 && (
        <p className="form-help">One number, written down every week or so, shows whether it lasts.</p>
      )}
      <ul className="test-measures">
        {measures.map((measure) => {
          const title = titleOf('measure', measure);
          return (
            <li key={measure.id}>
              <KindMark kind="measure" size={20} />
              <span dir="auto">{title}</span>
              <IconButton
                label={`No longer measured by ${quoted(title)}`}
                icon={X}
                onPress={() => takeAway(measure.id)}
              />
            </li>
          );
        })}
      </ul>
      <div>
        <Button
          id={buttonId}
          icon={Plus}
          onPress={() => showDialog((close) => <ChooseMeasureDialog testId={testId} onClose={close} />)}
        >
          Choose a measure…
        </Button>
      </div>
    </section>
  );
}
