import { ChevronRight } from 'lucide-react';
import { Disclosure, DisclosurePanel, Heading, Button as RacButton } from 'react-aria-components';
import type { PlainRecord } from '../../../../shared/document/model/document.ts';
import { childrenOf } from '../../../../shared/document/model/selectors.ts';
import { projectRecordOf } from '../../../../shared/records/project-record.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { OpenConditions } from '../../../features/project-stage/open-conditions.tsx';
import { StageHistory } from '../../../features/project-stage/stage-history.tsx';
import { stageLabel } from '../../../features/project-stage/stage-label.ts';
import { StageMoveButtons } from '../../../features/project-stage/stage-move-buttons.tsx';
import { stageOf } from '../../../features/project-stage/stage-moves.ts';

/** The moves so far, folded away: they are looked up now and then. */
const PastStages = ({ project }: { readonly project: PlainRecord }) => {
  const hasMoved = useProject(({ document }) => childrenOf(document, 'stageChange', project.id).length > 0);
  if (!hasMoved) return null;
  return (
    <Disclosure className="record-about overview-past-stages">
      <Heading level={3}>
        <RacButton slot="trigger" className="record-about-button">
          <ChevronRight className="icon icon-s" aria-hidden="true" />
          Stages so far
        </RacButton>
      </Heading>
      <DisclosurePanel>
        <StageHistory project={project} />
      </DisclosurePanel>
    </Disclosure>
  );
};

/** How far the project is, what its next stage asks for, and the move on, as on Plan; nothing where the project has no sheet. */
export function StageSummary({ isForAudience = false }: { readonly isForAudience?: boolean }) {
  const project = useProject(({ document }) => projectRecordOf(document));
  if (!project) return null;
  const stage = stageOf(project);
  return (
    <section className="overview-stage" aria-labelledby="overview-stage">
      <h2 id="overview-stage">
        <span className="meta">Stage</span> {stageLabel(stage)}
      </h2>
      <div className="overview-stage-words">
        {stage === 'paused' && <p>The project is paused.</p>}
        <OpenConditions project={project} />
      </div>
      {!isForAudience && <StageMoveButtons project={project} />}
      {!isForAudience && <PastStages project={project} />}
    </section>
  );
}
