import type { CSSProperties } from 'react';
import { counted } from '../../../../shared/records/fields/counted.ts';
import { KindMark } from '../../../core/ui/kind-mark.tsx';
import { showHypothesisOrTest } from '../hypotheses/shown-hypothesis.ts';
import { ShortenedTitle } from '../list/shortened-title.tsx';
import { barInWords, type Timeline, type TimelineBar, type TimelineRow } from './timeline-rows.ts';
import './test-timeline.css';

const percent = (value: number): string => `${value.toFixed(2)}%`;

const Bar = ({ bar, today }: { readonly bar: TimelineBar; readonly today: string }) => (
  <li
    className="timeline-place"
    style={
      {
        insetInlineStart: percent(bar.left),
        width: percent(bar.width),
        '--lane': bar.lane,
      } as CSSProperties
    }
  >
    <button
      type="button"
      className="timeline-bar"
      data-status={bar.status}
      aria-label={barInWords(bar, today)}
      title={barInWords(bar, today)}
      onClick={() => showHypothesisOrTest(bar.id)}
    >
      {bar.cycle}
    </button>
  </li>
);

const Row = ({ row, today }: { readonly row: TimelineRow; readonly today: string }) => (
  <li className="timeline-row">
    <div className="timeline-name">
      {row.rank === null ? (
        <KindMark kind={row.kind} size={20} />
      ) : (
        <span className="hypothesis-rank">{row.rank}</span>
      )}
      <div>
        <button
          type="button"
          className="overview-link"
          dir="auto"
          title={row.title}
          onClick={() => showHypothesisOrTest(row.id)}
        >
          <ShortenedTitle title={row.title} longest={80} />
        </button>
        <p className="meta">{[row.state, row.evidence].filter(Boolean).join(' · ')}</p>
      </div>
    </div>
    <ol className="timeline-line" aria-label="Cycles" style={{ '--lanes': row.lanes } as CSSProperties}>
      {row.bars.map((bar) => (
        <Bar key={bar.id} bar={bar} today={today} />
      ))}
    </ol>
    {row.undated > 0 && (
      <p className="meta timeline-undated">{`${counted(row.undated, 'cycle')} without a date`}</p>
    )}
  </li>
);

interface TestTimelineProps {
  readonly timeline: Timeline;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** Where each hypothesis stands, and beside it its cycles by date, with today. */
export function TestTimeline({ timeline, today }: TestTimelineProps) {
  return (
    <section className="overview-section timeline" aria-labelledby="overview-hypotheses">
      <h2 id="overview-hypotheses">Where each hypothesis stands</h2>
      {timeline.rows.length === 0 && <p className="meta">No tests match this owner and theme.</p>}
      {timeline.today !== undefined && (
        <div className="timeline-scale" aria-hidden="true">
          {timeline.months.map(({ label, left }) => (
            <span key={label + String(left)} style={{ insetInlineStart: percent(left) }}>
              {label}
            </span>
          ))}
        </div>
      )}
      <div className="timeline-body">
        {timeline.today !== undefined && (
          <div className="timeline-grid" aria-hidden="true">
            {timeline.months.map(({ label, left }) => (
              <span key={label + String(left)} style={{ insetInlineStart: percent(left) }} />
            ))}
            <b style={{ insetInlineStart: percent(timeline.today) }} data-is-late={timeline.today > 85}>
              <span>Today</span>
            </b>
          </div>
        )}
        <ul>
          {timeline.rows.map((row) => (
            <Row key={row.id} row={row} today={today} />
          ))}
        </ul>
      </div>
    </section>
  );
}
