import { stages } from '../../shared/records/options.ts';
import './stage-path.css';

/** Where each stage stands on the path, in a box 404 wide. */
const stops = [
  { stage: 'discover', x: 30 },
  { stage: 'define', x: 90 },
  { stage: 'develop', x: 150 },
  { stage: 'deliver', x: 256 },
  { stage: 'spread', x: 366 },
] as const;

const START = 14;
const END = 392;

const labelOf = (stage: string): string => stages.find(({ value }) => value === stage)?.label ?? stage;

const Stops = ({ hereX }: { readonly hereX: number }) =>
  stops
    .filter(({ x }) => x !== hereX)
    .map(({ stage, x }) => (
      <circle
        key={stage}
        className={x < hereX ? 'st-done' : 'st-todo'}
        cx={x}
        cy={14}
        r={x < hereX ? 2 : 4.5}
      />
    ));

const TwoDots = ({ x }: { readonly x: number }) => (
  <>
    <rect className="st-halo" x={x - 16} y={0} width={32} height={28} rx={7} />
    <circle className="st-now-a" cx={x - 5} cy={14} r={6} />
    <circle className="st-now-b" cx={x + 6} cy={14} r={6} />
  </>
);

/** The way of a project from the first look to others who take it up, with the two dots where it is now. */
export const StagePath = ({ stage }: { readonly stage: string }) => {
  const here = stops.find((stop) => stop.stage === stage);
  const hereX = stage === 'closed' ? END : (here?.x ?? START);
  return (
    <div className="project-path">
      <svg className="path" viewBox="0 0 404 28" role="img" aria-label={`Stage: ${labelOf(stage)}`}>
        <path className="path-todo" d={`M${hereX} 14H${END}`} />
        {hereX > START && hereX !== stops[0].x && <path className="path-done" d={`M${START} 14H${hereX}`} />}
        <Stops hereX={hereX} />
        {here && <TwoDots x={hereX} />}
      </svg>
      <p
        className="path-word meta"
        aria-hidden="true"
        style={{ insetInlineStart: `${(hereX / 404) * 100}%` }}
      >
        {labelOf(stage)}
      </p>
    </div>
  );
};
