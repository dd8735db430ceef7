import type { PlainRecord, ProjectDocument } from '../../../../../shared/document/model/document.ts';
import { lowerFirst } from '../../../../../shared/records/fields/lower-first.ts';
import { cycleNumberOf } from '../../../../../shared/records/lifecycle/cycle-numbers.ts';
import { outcomesInWords } from '../chain/cycle-strips.tsx';
import { predictionOf, resultOf } from '../chain/describe-cycle.ts';

/** "Cycle 1 predicted 4 of 6, saw 5 of 6, adapt." */
export function slideCycleInWords(document: ProjectDocument, test: PlainRecord): string {
  const predicted = predictionOf(document, test);
  const saw = resultOf(document, test);
  const [said, seen] = [predicted.figure || predicted.words, saw.figure || saw.words];
  const parts = [
    said === '' ? 'predicted nothing yet' : `predicted ${said}`,
    seen === '' ? 'nothing was seen yet' : `saw ${seen}`,
    lowerFirst(outcomesInWords(document, test)),
  ].filter(Boolean);
  return `Cycle ${cycleNumberOf(document, test.id)} ${parts.join(', ')}.`;
}
