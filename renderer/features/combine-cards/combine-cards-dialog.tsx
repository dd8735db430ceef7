import { Merge } from 'lucide-react';
import type { RecordId } from '../../../shared/document/model/id-types.ts';
import { counted } from '../../../shared/records/fields/counted.ts';
import { listInWords } from '../../../shared/records/fields/read-field.ts';
import { edit, showNotice } from '../../core/state/edit.ts';
import { currentProject } from '../../core/state/project-store.ts';
import { select } from '../../core/state/selection.ts';
import { Button } from '../../core/ui/button.tsx';
import { oneOfKind } from '../../core/ui/counted-kind-text.ts';
import { Dialog } from '../../core/ui/dialog.tsx';
import { showDialog } from '../../core/ui/dialog-host.tsx';
import { KindMark } from '../../core/ui/kind-mark.tsx';
import { type CombinePlan, planCombineCards } from './plan-combine-cards.ts';
import './combine-cards-dialog.css';

const restInWords = ({ count, kind, otherKinds }: CombinePlan): string => {
  const others = listInWords(
    otherKinds.map(({ label, plural }) => (count === 1 ? label : plural).toLowerCase()),
  );
  const comesWithIt =
    otherKinds.length === 0
      ? 'Links, theme, tags and everything else come with it.'
      : `It stays ${oneOfKind(kind.name).toLowerCase()}. Only the words, links, theme and tags of the ${others} come with it.`;
  return `${comesWithIt} ${counted(count, 'card goes', 'cards go')} to the trash.`;
};

interface CombineCardsDialogProps {
  readonly plan: CombinePlan;
  readonly onPut: () => void;
  readonly onClose: () => void;
}

const CombineCardsDialog = ({ plan, onPut, onClose }: CombineCardsDialogProps) => (
  <Dialog
    title={`Put ${plan.count + 1} cards together`}
    onClose={onClose}
    actions={
      <>
        <Button onPress={onClose}>Cancel</Button>
        <Button variant="primary" icon={Merge} onPress={onPut} autoFocus>
          Make one card
        </Button>
      </>
    }
  >
    <p className="form-label">The card will say</p>
    <div className="combine-cards-sentence">
      <KindMark kind={plan.kind.name} size={22} />
      <p>{plan.words}</p>
    </div>
    <p>{restInWords(plan)}</p>
  </Dialog>
);

/** Shows what several cards would say as one, and makes it as one step of Undo; says why where they cannot be one. */
export function openCombineCardsDialog(ids: readonly RecordId[]): void {
  const [first] = ids;
  const plan = planCombineCards(currentProject().document, ids);
  if ('sentence' in plan || first === undefined) {
    showNotice('sentence' in plan ? plan.sentence : null);
    return;
  }
  showDialog((close) => (
    <CombineCardsDialog
      plan={plan}
      onClose={close}
      onPut={() => {
        close();
        const message = `${counted(plan.count + 1, 'card')} are now one.`;
        if (edit('Cards put together', plan.changes, { message })) select([first]);
      }}
    />
  ));
}
