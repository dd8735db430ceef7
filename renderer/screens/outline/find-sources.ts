import { Heading } from 'lucide-react';
import { recordsOf } from '../../../shared/document/model/selectors.ts';
import { parentInWords } from '../../../shared/records/computed/table-columns.ts';
import { quoted } from '../../../shared/records/fields/quoted.ts';
import { titleOf } from '../../../shared/records/kind-registry.ts';
import type { FindSource } from '../../core/commands/find-source-registry.ts';
import { showSubHeading } from './state/show-card.ts';

export const findSources: readonly FindSource[] = [
  {
    heading: 'Sub-headings',
    icon: Heading,
    placesIn: (document) =>
      recordsOf(document, 'heading').map((heading) => {
        const theme = parentInWords(document, heading.fields.theme ?? null);
        return {
          id: heading.id,
          words: titleOf('heading', heading),
          place: theme === '' ? 'In the Outline' : `In the Outline, under ${quoted(theme)}`,
          open: () => showSubHeading(heading.id),
        };
      }),
  },
];
