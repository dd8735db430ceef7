import { useMemo } from 'react';
import type { Change } from '../../../../../shared/document/edit/edit.ts';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { childrenOf } from '../../../../../shared/document/model/selectors.ts';
import { quoted } from '../../../../../shared/records/fields/quoted.ts';
import { measuresOfTest } from '../../../../../shared/records/lifecycle/test-cycles.ts';
import { newRecordId } from '../../../../core/client/random.ts';
import { newCardChange } from '../../../../core/records/new-record.ts';
import { edit } from '../../../../core/state/edit.ts';
import { currentProject, useProject } from '../../../../core/state/project-store.ts';
import { Dialog } from '../../../../core/ui/dialog.tsx';
import { showDialog } from '../../../../core/ui/dialog-host.tsx';
import { CardSearch } from '../../../../features/connect/card-search.tsx';
import { allCards } from '../../../../features/connect/find-cards.ts';
import { newLinkChange, titleOfCard } from '../../../../features/links/link-edits.ts';
import { offerToPlace } from '../../../../features/not-on-map/offer-to-place.ts';

/** Takes the link with a measure away; nothing where there is none. */
export function unlinkMeasureChanges(testId: RecordId, measure: RecordId): readonly Change[] {
  const links = childrenOf(currentProject().document, 'link', testId);
  return links
    .filter(({ fields }) => fields.relation === 'measuredBy' && fields.to === measure)
    .map(({ id }) => ({ op: 'delete', kind: 'link', id }));
}

interface ChooseProps {
  readonly testId: RecordId;
  /** The measure whose place the chosen one takes. */
  readonly instead?: RecordId | undefined;
  readonly onClose: () => void;
}

function ChooseMeasureDialog({ testId, instead, onClose }: ChooseProps) {
  const document = useProject((project) => project.document);
  const measures = useMemo(() => {
    const linked = new Set(measuresOfTest(document, testId).map(({ id }) => id));
    return allCards(document).filter(({ kind, id }) => kind === 'measure' && !linked.has(id));
  }, [document, testId]);
  const changesTo = (measure: RecordId): readonly Change[] => [
    ...(instead === undefined ? [] : unlinkMeasureChanges(testId, instead)),
    newLinkChange(testId, 'measuredBy', measure),
  ];
  const choose = (measure: RecordId): void => {
    onClose();
    edit('Measure chosen', changesTo(measure), {
      message: `It is measured by ${quoted(titleOfCard(measure))}.`,
    });
  };
  /** Makes a measure that has a name alone; one step of Undo. */
  const make = (name: string): void => {
    onClose();
    const id = newRecordId();
    const changes = [newCardChange(currentProject().document, 'measure', id, name), ...changesTo(id)];
    edit('Measure added', changes, offerToPlace('measure', id, `Measure added: ${quoted(name)}.`));
  };
  return (
    <Dialog title="What is this test measured by?" isTopAligned onClose={onClose}>
      <CardSearch
        label="Which measure?"
        newLabel="New measure"
        cards={measures}
        onPick={({ id }) => choose(id)}
        onNew={make}
      />
    </Dialog>
  );
}

/** Asks which measure a test is counted by: one that is there, or a new one; `instead` loses its link in the same step. */
export function openChooseMeasure(testId: RecordId, instead?: RecordId): void {
  showDialog((close) => <ChooseMeasureDialog testId={testId} instead={instead} onClose={close} />);
}
