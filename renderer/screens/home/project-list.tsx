import type { ProjectSummary } from '../../../shared/contract/library.ts';
import { counted } from '../../../shared/records/fields/counted.ts';
import { stageLabel } from '../../features/project-stage/stage-label.ts';
import { stagePath } from '../../features/project-stage/stage-path.ts';
import { ProjectRow } from './project-row.tsx';
import { useDraftSummaries } from './use-draft-summaries.ts';

/** Of the projects whose file is there; one that is closed or paused is in none of the stages. */
const countInStage = (projects: readonly ProjectSummary[], stage: string): number =>
  projects.filter((project) => !project.missing && project.stage === stage).length;

/** All projects, under the stages that their lines show. */
export function ProjectList({
  projects,
  today,
}: {
  readonly projects: readonly ProjectSummary[];
  readonly today: string;
}) {
  const unfinished = useDraftSummaries(projects);
  return (
    <section aria-labelledby="ledger-count">
      <header className="project-list-head">
        <h2 id="ledger-count">{counted(projects.length, 'project', 'projects')}</h2>
        <ol className="stage-counts" aria-label="How many are in each stage">
          {stagePath.map((stage) => (
            <li key={stage}>
              <b>{stageLabel(stage)}</b> {countInStage(projects, stage)}
            </li>
          ))}
        </ol>
      </header>
      <ul>
        {projects.map((project) => (
          <ProjectRow
            key={project.key}
            project={project}
            today={today}
            unfinished={unfinished.get(project.key)}
          />
        ))}
      </ul>
    </section>
  );
}
