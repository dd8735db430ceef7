import type { ChartLayout } from '../layout/chart-layout.ts';

/** Under the chart: whether its scale begins at 0, and words that found no room in it. */
export function ChartNotes({ layout: { notes, scale } }: { readonly layout: ChartLayout }) {
  return (
    <div className="chart-notes meta">
      <p>{scale}</p>
      {notes.length > 0 && (
        <ul>
          {notes.map(({ mark, words }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same rule may speak twice, and notes have no name
            <li key={index}>
              <b>{mark}</b> {words}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
