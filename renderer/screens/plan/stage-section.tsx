import type { PlainRecord } from '../../../shared/document/model/document.ts';
import { OpenConditions } from '../../features/project-stage/open-conditions.tsx';
import { StageHistory } from '../../features/project-stage/stage-history.tsx';
import { stageLabel } from '../../features/project-stage/stage-label.ts';
import { StageMoveButtons } from '../../features/project-stage/stage-move-buttons.tsx';
import { stageOf, stageOrder } from '../../features/project-stage/stage-moves.ts';

/** The current stage, what the next one asks for, the move itself, and the moves so far. */
export function StageSection({ project }: { readonly project: PlainRecord }) {
  const current = stageOf(project);
  return (
    <section aria-labelledby="plan-stage">
      <h3 id="plan-stage">Stage</h3>
      <ol className="plan-path">
        {stageOrder.map((stage) => (
          <li key={stage} aria-current={stage === current ? 'step' : undefined}>
            <span className={stage === current ? 'here' : ''}>{stageLabel(stage)}</span>
          </li>
        ))}
      </ol>
      {current === 'paused' && <p>The project is paused.</p>}
      <OpenConditions project={project} />
      <StageMoveButtons project={project} />
      <StageHistory project={project} />
    </section>
  );
}
