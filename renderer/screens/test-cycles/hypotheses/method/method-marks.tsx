import { Circle, CircleCheck } from 'lucide-react';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { type MethodMark, methodMarksOf } from '../../../../../shared/records/computed/method-marks.ts';
import { useProject } from '../../../../core/state/project-store.ts';
import { useStableValue } from '../../../../core/state/use-stable-value.ts';
import { PredictionsCameTrueLine } from './predictions-came-true-line.tsx';
import './method-marks.css';

const Mark = ({ mark: { label, isMet, words } }: { readonly mark: MethodMark }) => {
  const Icon = isMet ? CircleCheck : Circle;
  return (
    <li className="method-mark" data-met={isMet}>
      <Icon className="icon" aria-hidden="true" />
      <p>
        <strong>{label}</strong>
        <span className="hidden-text">{isMet ? ' (there): ' : ' (not yet): '}</span>
        <span className="method-mark-words">{words}</span>
      </p>
    </li>
  );
};

/** What makes a test worth believing, and how much of it a hypothesis has so far. It advises and stops nobody. */
export function MethodMarks({ hypothesisId }: { readonly hypothesisId: RecordId }) {
  const marks = useStableValue(useProject(({ document }) => methodMarksOf(document, hypothesisId)));
  if (marks.length === 0) return null;
  return (
    <section className="method-marks" aria-labelledby="method-marks">
      <h3 id="method-marks">Is it tested well?</h3>
      <p className="meta">Seven things that make a result worth believing. None of them stops you.</p>
      <ul>
        {marks.map((mark) => (
          <Mark key={mark.name} mark={mark} />
        ))}
      </ul>
      <PredictionsCameTrueLine />
    </section>
  );
}
