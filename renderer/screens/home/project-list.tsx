import type { ProjectSummary } from '../../../shared/contract/library.ts';
import { counted } from '../../core/ui/counted-text.ts';
import { phaseOf, phases } from '../../features/project-stage/phases.ts';
import { ProjectRow } from './project-row.tsx';
import { useDraftSummaries } from './use-draft-summaries.ts';

const countInPhase = (projects: readonly ProjectSummary[], id: string): number =>
  projects.filter((project) => !project.missing && phaseOf(project.stage) === id).length;

/** All projects, with the three phases as columns behind their stage lines. */
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
        <ol className="phase-counts" aria-label="How many are in each stage">
          {phases.map((phase) => (
            <li key={phase.id}>
              <b>{phase.label}</b> {countInPhase(projects, phase.id)}
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
