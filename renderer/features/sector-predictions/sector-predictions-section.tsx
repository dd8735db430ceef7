import { useState } from 'react';
import type { RecordId } from '../../../shared/document/model/id-types.ts';
import { recordOf } from '../../../shared/document/model/selectors.ts';
import { useProject } from '../../core/state/project-store.ts';
import { SectorPredictionForm } from './sector-prediction-form.tsx';
import { SectorPredictions } from './sector-predictions.tsx';

/** What each sector predicts of a test, in its panel: written, shown and read there. */
export function SectorPredictionsSection({ id }: { readonly id: RecordId }) {
  const document = useProject((project) => project.document);
  const [isWriting, setWriting] = useState(false);
  const test = recordOf(document, { kind: 'test', id });
  if (!test) return null;
  return (
    <SectorPredictions test={test} heading={(words) => <h3>{words}</h3>} onWrite={() => setWriting(true)}>
      {isWriting && <SectorPredictionForm testId={id} onDone={() => setWriting(false)} />}
    </SectorPredictions>
  );
}
