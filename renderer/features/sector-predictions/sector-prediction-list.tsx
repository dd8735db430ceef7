import type { SectorPrediction } from './describe-sector-predictions.ts';

interface SectorPredictionListProps {
  readonly predictions: readonly SectorPrediction[];
  readonly className: string;
}

/** What each sector predicted, beside each other. */
export function SectorPredictionList({ predictions, className }: SectorPredictionListProps) {
  return (
    <dl className={className}>
      {predictions.map(({ sector, words }) => (
        <div key={sector}>
          <dt dir="auto">{sector}</dt>
          {words.map((one, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two may have predicted the same, and nothing here changes place
            <dd key={at} dir="auto">
              {one}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
