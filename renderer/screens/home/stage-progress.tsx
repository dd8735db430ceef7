import { stageLabel } from '../../features/project-stage/stage-label.ts';
import './stage-progress.css';

/** Where each stage lies on the line, in the units of a view box 404 wide: under the three phases of the list's head. */
const stops = [
  { stage: 'discover', x: 30 },
  { stage: 'define', x: 90 },
  { stage: 'develop', x: 150 },
  { stage: 'deliver', x: 256 },
  { stage: 'spread', x: 366 },
] as const;

const START_X = 14;
const END_X = 392;

const Stops = ({ currentX }: { readonly currentX: number }) =>
  stops
    .filter(({ x }) => x !== currentX)
    .map(({ stage, x }) => (
      <circle
        key={stage}
        className={x < currentX ? 'stage-passed' : 'stage-ahead'}
        cx={x}
        cy={14}
        r={x < currentX ? 2 : 4.5}
      />
    ));

const CurrentStage = ({ x }: { readonly x: number }) => (
  <>
    <rect className="stage-halo" x={x - 16} y={0} width={32} height={28} rx={7} />
    <circle className="stage-current-a" cx={x - 5} cy={14} r={6} />
    <circle className="stage-current-b" cx={x + 6} cy={14} r={6} />
  </>
);

/** The stages of a project as a drawing: what is passed, what is ahead, and two dots at the current one. */
export function StageProgress({ stage }: { readonly stage: string }) {
  const current = stops.find((stop) => stop.stage === stage);
  const currentX = stage === 'closed' ? END_X : (current?.x ?? START_X);
  return (
    <div className="project-path">
      <svg className="path" viewBox="0 0 404 28" role="img" aria-label={`Stage: ${stageLabel(stage)}`}>
        <path className="path-todo" d={`M${currentX} 14H${END_X}`} />
        {currentX > START_X && currentX !== stops[0].x && (
          <path className="path-done" d={`M${START_X} 14H${currentX}`} />
        )}
        <Stops currentX={currentX} />
        {current && <CurrentStage x={currentX} />}
      </svg>
      <p
        className="path-word meta"
        aria-hidden="true"
        style={{ insetInlineStart: `${(currentX / 404) * 100}%` }}
      >
        {stageLabel(stage)}
      </p>
    </div>
  );
}
