import { stageLabel } from '../../features/project-stage/stage-label.ts';
import { stagePath } from '../../features/project-stage/stage-path.ts';
import './stage-progress.css';

/** The width of the line's view box. */
const WIDTH = 404;

/** Where each stage lies on the line: in the middle of its column in the list's head. */
const stops = stagePath.map((stage, index) => ({
  stage,
  x: ((index + 0.5) * WIDTH) / stagePath.length,
}));

const START_X = 8;
const END_X = 396;

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
      <svg className="path" viewBox={`0 0 ${WIDTH} 28`} role="img" aria-label={`Stage: ${stageLabel(stage)}`}>
        <path className="path-todo" d={`M${currentX} 14H${END_X}`} />
        {currentX > START_X && currentX !== stops[0]?.x && (
          <path className="path-done" d={`M${START_X} 14H${currentX}`} />
        )}
        <Stops currentX={currentX} />
        {current && <CurrentStage x={currentX} />}
      </svg>
      <p
        className="path-word meta"
        aria-hidden="true"
        style={{ insetInlineStart: `${(currentX / WIDTH) * 100}%` }}
      >
        {stageLabel(stage)}
      </p>
    </div>
  );
}
