import { useProject } from '../../../core/state/project-store.ts';
import { kindStyle } from '../../../core/ui/kind-mark.tsx';
import { useIsPainted } from '../../../core/ui/use-is-painted.ts';
import { EvidenceSection } from '../../../features/evidence/evidence-section.tsx';
import { showCard } from './card-form-dialog.tsx';
import { CycleChain } from './chain/cycle-chain.tsx';
import { HypothesisHeader } from './header/hypothesis-header.tsx';
import { TestWithoutHypothesis } from './header/test-without-hypothesis.tsx';
import { MethodMarks } from './method/method-marks.tsx';
import { chainsOfShown, type ShownHypothesisOrTest } from './shown-hypothesis.ts';

const Chains = ({ hypothesisOrTest }: { readonly hypothesisOrTest: ShownHypothesisOrTest }) => {
  const document = useProject((project) => project.document);
  const chains = chainsOfShown(document, hypothesisOrTest);
  if (chains.length === 0)
    return <p className="no-cycle">No test yet. Say what you expect to see, then try it small.</p>;
  return chains.map((chain) => (
    <CycleChain key={chain[0]?.id} chain={chain} requestedTestId={hypothesisOrTest.test} />
  ));
};

/** One hypothesis, or tests that are about none: what is believed, the cycles that tried it, and what they say of it. */
export function HypothesisPage({ hypothesisOrTest }: { readonly hypothesisOrTest: ShownHypothesisOrTest }) {
  const isPainted = useIsPainted();
  return (
    <div className="hypothesis-page" style={kindStyle('hypothesis')}>
      {hypothesisOrTest.kind === 'hypothesis' ? (
        <HypothesisHeader hypothesisId={hypothesisOrTest.id} />
      ) : (
        <TestWithoutHypothesis testId={hypothesisOrTest.id} />
      )}
      <Chains hypothesisOrTest={hypothesisOrTest} />
      {hypothesisOrTest.kind === 'hypothesis' && <MethodMarks hypothesisId={hypothesisOrTest.id} />}
      {/* Far below what is in sight, and last: the page does not wait for it. */}
      {hypothesisOrTest.kind === 'hypothesis' && isPainted && (
        <EvidenceSection id={hypothesisOrTest.id} onOpen={showCard} />
      )}
    </div>
  );
}
