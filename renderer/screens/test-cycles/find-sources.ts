import { Table2 } from 'lucide-react';
import { titleOf } from '../../../shared/records/kind-registry.ts';
import type { FindSource } from '../../core/commands/find-source-registry.ts';
import { openNumbers } from '../../features/measure-numbers/open-numbers.ts';
import { measureBriefInWords } from './measures/measure-brief.ts';
import { orderedMeasures } from './measures/measure-groups.ts';

export const findSources: readonly FindSource[] = [
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
