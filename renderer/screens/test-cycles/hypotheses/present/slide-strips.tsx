import type { PlainRecord, ProjectDocument } from '../../../../../shared/document/model/document.ts';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import type { TestChain } from '../../../../../shared/records/lifecycle/test-chains.ts';
import { cycleNumberOf } from '../../../../../shared/records/lifecycle/test-cycles.ts';
import { cycleInBrief } from '../chain/cycle-strips.tsx';

/** So many of the cycles before, and after, are named; the others are one press further. */
const NAMED = 2;

interface SlideStripsProps {
  readonly document: ProjectDocument;
  readonly cycles: TestChain;
  readonly shown: readonly PlainRecord[];
  readonly onCycle: (id: RecordId) => void;
}

/** The cycles right before and right after those that are shown, in one line each, and how many more there are. */
export function SlideStrips({ document, cycles, shown, onCycle }: SlideStripsProps) {
  const first = cycles.findIndex(({ id }) => id === shown[0]?.id);
  const after = first + shown.length;
  const near = [...cycles.slice(Math.max(0, first - NAMED), first), ...cycles.slice(after, after + NAMED)];
  const earlier = Math.max(0, first - NAMED);
  const later = Math.max(0, cycles.length - after - NAMED);
  return (
    <ol className="slide-strips" aria-label="Other cycles">
      {earlier > 0 && <li>{`${earlier} before`}</li>}
      {near.map((test) => (
        <li key={test.id}>
          <button type="button" onClick={() => onCycle(test.id)}>
            <b>{`Cycle ${cycleNumberOf(document, test.id)}:`}</b> {cycleInBrief(document, test)}
          </button>
        </li>
      ))}
      {later > 0 && <li>{`${later} after`}</li>}
    </ol>
  );
}
