import type { PlainRecord, ProjectDocument } from '../../../../../shared/document/model/document.ts';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { cycleNumberOf } from '../../../../../shared/records/lifecycle/cycle-numbers.ts';
import type { TestChain } from '../../../../../shared/records/lifecycle/test-chains.ts';
import { cycleInBrief } from '../chain/cycle-strips.tsx';

/** So many of the cycles before, and after, are named; the others are one press further. */
const NAMED = 2;

/** "Cycle 2"; of a chain that is not on the slide it is said, as it counts its own cycles. */
const cycleName = (document: ProjectDocument, chain: TestChain, test: PlainRecord): string => {
  const cycle = cycleNumberOf(document, test.id);
  return chain.includes(test) ? `Cycle ${cycle}` : `Another test, cycle ${cycle}`;
};

interface SlideStripsProps {
  readonly document: ProjectDocument;
  /** All cycles of the hypothesis, chain after chain. */
  readonly cycles: TestChain;
  /** The chain that is on the slide. */
  readonly chain: TestChain;
  readonly shown: readonly PlainRecord[];
  readonly onCycle: (id: RecordId) => void;
}

/** The cycles right before and right after those that are shown, in one line each, and how many more there are. */
export function SlideStrips({ document, cycles, chain, shown, onCycle }: SlideStripsProps) {
  const places = shown.map(({ id }) => cycles.findIndex((test) => test.id === id));
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const others = cycles.filter((test) => !shown.includes(test));
  const before = others.filter((test) => cycles.indexOf(test) < first);
  const between = others.filter((test) => cycles.indexOf(test) > first && cycles.indexOf(test) < last);
  const after = others.filter((test) => cycles.indexOf(test) > last);
  const near = [...before.slice(-NAMED), ...between, ...after.slice(0, NAMED)];
  const earlier = Math.max(0, before.length - NAMED);
  const later = Math.max(0, after.length - NAMED);
  return (
    <ol className="slide-strips" aria-label="Other cycles">
      {earlier > 0 && <li>{`${earlier} before`}</li>}
      {near.map((test) => (
        <li key={test.id}>
          <button type="button" onClick={() => onCycle(test.id)}>
            <b>{`${cycleName(document, chain, test)}:`}</b> {cycleInBrief(document, test)}
          </button>
        </li>
      ))}
      {later > 0 && <li>{`${later} after`}</li>}
    </ol>
  );
}
