import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { recordOf } from '../../../../../shared/document/model/selectors.ts';
import { textOf } from '../../../../../shared/records/fields/read-field.ts';
import { titleOf } from '../../../../../shared/records/kind-registry.ts';
import { useProject } from '../../../../core/state/project-store.ts';
import { KindMark } from '../../../../core/ui/kind-mark.tsx';
import { Statement } from '../statement/statement.tsx';
import { HypothesisActions } from './hypothesis-actions.tsx';
import { HypothesisFacts } from './hypothesis-facts.tsx';

/** What is believed, how much it matters, what is known, how it stands, and what can be done with it. */
export function HypothesisHeader({ hypothesisId }: { readonly hypothesisId: RecordId }) {
  const title = useProject(({ document }) => {
    const hypothesis = recordOf(document, { kind: 'hypothesis', id: hypothesisId });
    return hypothesis ? titleOf('hypothesis', hypothesis) : '';
  });
  const riskiest = useProject(({ document }) => {
    const hypothesis = recordOf(document, { kind: 'hypothesis', id: hypothesisId });
    return hypothesis ? textOf(hypothesis, 'riskiest') : '';
  });
  return (
    <header className="hypothesis-head">
      <h2 className="hidden-text">{title}</h2>
      <div className="hypothesis-statement">
        <KindMark kind="hypothesis" size={38} />
        <div>
          <Statement hypothesisId={hypothesisId} />
          {riskiest !== '' && <p className="meta" dir="auto">{`Riskiest assumption: ${riskiest}`}</p>}
        </div>
      </div>
      <div className="hypothesis-facts record-form">
        <HypothesisFacts hypothesisId={hypothesisId} />
        <HypothesisActions hypothesisId={hypothesisId} />
      </div>
    </header>
  );
}
