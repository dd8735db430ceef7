import { kindStyle } from '../../../core/ui/kind-mark.tsx';
import { HypothesisHeader } from './header/hypothesis-header.tsx';
import { TestWithoutHypothesis } from './header/test-without-hypothesis.tsx';
import { MethodMarks } from './method/method-marks.tsx';
import type { ShownSubject } from './shown-hypothesis.ts';

/** One hypothesis, or tests that are about none: what is believed, and the cycles that tried it. */
export function SubjectPage({ subject }: { readonly subject: ShownSubject }) {
  return (
    <div className="hypothesis-page" style={kindStyle('hypothesis')}>
      {subject.kind === 'hypothesis' ? (
        <HypothesisHeader hypothesisId={subject.id} />
      ) : (
        <TestWithoutHypothesis testId={subject.id} />
      )}
      {subject.kind === 'hypothesis' && <MethodMarks hypothesisId={subject.id} />}
    </div>
  );
}
