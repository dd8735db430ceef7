import type { ReactNode } from 'react';
import type { ChartLayout } from '../layout/chart-layout.ts';
import { BEGINS_AT_ZERO } from '../layout/value-scale.ts';

interface ChartNotesProps {
  readonly layout: ChartLayout;
  /** What the chart says: it stands before its scale and the words that found no room, of which there may be many. */
  readonly children?: ReactNode;
}

/** Under the chart: what it says, whether its scale begins at 0, what its marks mean, and words that found no room in it. */
export function ChartFootnotes({ layout: { notes, scale, marks }, children }: ChartNotesProps) {
  return (
    <>
      {children}
      <p className="chart-scale meta">{[scale, marks].filter(Boolean).join(' ')}</p>
      <NoteList notes={notes} />
    </>
  );
}

/** Before an audience, under the chart: that its scale leaves 0 out, where it does, and what its marks mean. */
export function marksOfSlide({ scale, marks }: Pick<ChartLayout, 'scale' | 'marks'>): string {
  return [scale === BEGINS_AT_ZERO ? '' : scale, marks].filter(Boolean).join(' ');
}

/** Before an audience: what its marks mean, and words that found no room in it. */
export function MarksAndNotes({ layout }: ChartNotesProps) {
  const { notes } = layout;
  const marks = marksOfSlide(layout);
  return (
    <>
      {marks !== '' && <p className="chart-marks">{marks}</p>}
      <NoteList notes={notes} />
    </>
  );
}

/** What the letters and numbers of a chart stand for, where their words found no room in it. */
function NoteList({ notes }: Pick<ChartLayout, 'notes'>) {
  if (notes.length === 0) return null;
  return (
    <ul className="chart-notes meta">
      {notes.map(({ mark, words }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same rule may speak twice, and notes have no name
        <li key={index}>
          <b>{mark}</b> {words}
        </li>
      ))}
    </ul>
  );
}
