import { Footprints, Table2 } from 'lucide-react';
import { orderedHypotheses } from '../../../shared/records/computed/ordered-hypotheses.ts';
import { titleOf } from '../../../shared/records/kind-registry.ts';
import type { FindSource } from '../../core/commands/find-source-registry.ts';
import { openCycles } from '../../features/hypothesis-cycles/open-cycles.ts';
import { openNumbers } from '../../features/measure-numbers/open-numbers.ts';
import { hypothesisBriefInWords } from './hypotheses/hypothesis-brief.ts';
import { measureBriefInWords } from './measures/measure-brief.ts';
import { orderedMeasures } from './measures/measure-groups.ts';

export const findSources: readonly FindSource[] = [
  {
    heading: 'Hypotheses and their tests',
    icon: Footprints,
    placesIn: (document) =>
      orderedHypotheses(document).map((hypothesis) => ({
        id: hypothesis.id,
        words: titleOf('hypothesis', hypothesis),
        place: `In Tests: ${hypothesisBriefInWords(document, hypothesis)}`,
        open: () => openCycles(hypothesis.id),
      })),
  },
  {
    heading: 'Numbers',
    icon: Table2,
    placesIn: (document) =>
      orderedMeasures(document).map((measure) => ({
        id: measure.id,
        words: titleOf('measure', measure),
        place: `In Tests: ${measureBriefInWords(document, measure)}`,
        open: () => openNumbers(measure.id),
      })),
  },
];
