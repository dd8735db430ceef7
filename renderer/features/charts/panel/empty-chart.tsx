import { useProject } from '../../../core/state/project-store.ts';

/** In place of a chart that has no number to draw: what to do first, or why there is nothing. */
export function EmptyChart({ isWithheld }: { readonly isWithheld: boolean }) {
  const isReadOnly = useProject(({ readOnly }) => readOnly);
  const [title, words] = isWithheld
    ? [
        'The numbers are kept back in this copy.',
        'They were left out when it was made. Ask who sent it what they say.',
      ]
    : [
        'No numbers yet.',
        isReadOnly
          ? ''
          : 'Write the first one in the table, or paste a column from Excel. With ten of them the chart can say whether something changed.',
      ];
  return (
    <div className="chart-panel sheet chart-empty">
      <h3>{title}</h3>
      {words !== '' && <p>{words}</p>}
    </div>
  );
}
