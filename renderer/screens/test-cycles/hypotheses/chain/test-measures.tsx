import { Plus, X } from 'lucide-react';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { linksOf, recordOf } from '../../../../../shared/document/model/selectors.ts';
import { quoted } from '../../../../../shared/records/fields/quoted.ts';
import { titleOf } from '../../../../../shared/records/kind-registry.ts';
import { lostMeasuresOfTest } from '../../../../../shared/records/lifecycle/lost-measures.ts';
import { measuresOfTest } from '../../../../../shared/records/lifecycle/test-cycles.ts';
import { useProject } from '../../../../core/state/project-store.ts';
import { Button, IconButton } from '../../../../core/ui/button.tsx';
import { focusNextFrame } from '../../../../core/ui/focus.ts';
import { KindMark } from '../../../../core/ui/kind-mark.tsx';
import { deleteLink } from '../../../../features/links/link-edits.ts';
import { openChooseMeasure } from './choose-measure.tsx';
import { LostMeasures } from './lost-measures.tsx';

/** What is counted over time while the test runs: chosen, made anew, or taken away, where its plan is written. */
export function TestMeasures({ testId }: { readonly testId: RecordId }) {
  const document = useProject((project) => project.document);
  const measures = measuresOfTest(document, testId);
  const test = recordOf(document, { kind: 'test', id: testId });
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
      {measures.length === 0 && lostMeasuresOfTest(document, testId).length === 0 && (
        <p className="form-help">One number, written down every week or so, shows whether it lasts.</p>
      )}
      {test && <LostMeasures document={document} test={test} />}
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
        <Button id={buttonId} icon={Plus} onPress={() => openChooseMeasure(testId)}>
          Choose a measure…
        </Button>
      </div>
    </section>
  );
}
