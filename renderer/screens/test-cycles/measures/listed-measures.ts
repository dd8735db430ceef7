import { useMemo } from 'react';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import type { RecordId } from '../../../../shared/document/model/id-types.ts';
import { titleOf } from '../../../../shared/records/kind-registry.ts';
import { useStableValue } from '../../../core/state/use-stable-value.ts';
import { measureBriefInWords } from './measure-brief.ts';
import { measureGroups } from './measure-groups.ts';

/** What a list says of one measure. */
export interface ListedMeasure {
  readonly id: RecordId;
  readonly name: string;
  readonly status: string;
}

/** Measures of one sort, under the words that name them. */
export interface ListedGroup {
  readonly label: string;
  readonly measures: readonly ListedMeasure[];
}

const listedGroups = (document: ProjectDocument): readonly ListedGroup[] =>
  measureGroups(document).map(({ label, measures }) => ({
    label,
    measures: measures.map((measure) => ({
      id: measure.id,
      name: titleOf('measure', measure),
      status: measureBriefInWords(document, measure),
    })),
  }));

/** The measures as a list shows them; the same object as long as it says the same. */
export function useListedGroups(document: ProjectDocument): readonly ListedGroup[] {
  return useStableValue(useMemo(() => listedGroups(document), [document]));
}
