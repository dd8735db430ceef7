import type { PlainRecord, ProjectDocument } from '../../../../../shared/document/model/document.ts';
import {
  describeSectorPredictions,
  type SectorPrediction,
} from '../../../../features/sector-predictions/describe-sector-predictions.ts';
import { SectorPredictionList } from '../../../../features/sector-predictions/sector-prediction-list.tsx';

/** So many have room under a prediction on the wall, at two lines each. */
const MAX_SECTORS = 6;

interface SectorsOfSlide {
  readonly listed: readonly SectorPrediction[];
  /** Said below the list, or in its place: how many more there are, or that they are kept back. */
  readonly note: string;
}

const sectorsOfSlide = (document: ProjectDocument, test: PlainRecord): SectorsOfSlide => {
  const { shown, keptBack } = describeSectorPredictions(document, test);
  if (keptBack !== '') return { listed: [], note: `Each sector predicted: ${keptBack}` };
  const more = shown.length - MAX_SECTORS;
  if (more <= 0) return { listed: shown, note: '' };
  // The line that says so needs the place of one.
  return { listed: shown.slice(0, MAX_SECTORS - 1), note: `And ${more + 1} more in the test.` };
};

interface SlideSectorsProps {
  readonly document: ProjectDocument;
  readonly test: PlainRecord;
}

/** What each sector predicted apart, once it is shown. */
export function SlideSectors({ document, test }: SlideSectorsProps) {
  const { listed, note } = sectorsOfSlide(document, test);
  return (
    <>
      {listed.length > 0 && <SectorPredictionList predictions={listed} className="slide-sectors" />}
      {note !== '' && <p className="slide-amendment">{note}</p>}
    </>
  );
}
