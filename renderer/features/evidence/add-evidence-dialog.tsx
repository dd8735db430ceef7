import { Spline } from 'lucide-react';
import { useMemo, useState } from 'react';
import { derivedId } from '../../../shared/document/model/new-id.ts';
import { recordOf } from '../../../shared/document/model/selectors.ts';
import { strengthOf } from '../../../shared/records/computed/counted-strength.ts';
import { quoted } from '../../../shared/records/fields/quoted.ts';
import { recordInWords } from '../../../shared/records/kind-registry.ts';
import { isRelationAllowed } from '../../../shared/records/links/relation-grammar.ts';
import { useProject } from '../../core/state/project-store.ts';
import { Button } from '../../core/ui/button.tsx';
import { Dialog } from '../../core/ui/dialog.tsx';
import { showDialog } from '../../core/ui/dialog-host.tsx';
import { CardSearch } from '../connect/card-search.tsx';
import { allCards, type CardSummary } from '../connect/find-cards.ts';
import { createLinkedCard } from '../links/create-linked-card.ts';
import { addLink } from '../links/link-edits.ts';
import type { Stance } from '../links/link-strength.ts';
import { linkedCardChoicesOf } from '../links/linked-card-choices.ts';
import { StrengthPicker } from '../links/strength-picker.tsx';

const FORM_ID = 'add-evidence';
const titles: Record<Stance, (hypothesis: string) => string> = {
  supports: (hypothesis) => `What speaks for ${hypothesis}`,
  challenges: (hypothesis) => `What speaks against ${hypothesis}`,
};

interface Props {
  readonly hypothesisId: string;
  readonly stance: Stance;
  readonly onClose: () => void;
}

function AddEvidenceDialog({ hypothesisId, stance, onClose }: Props) {
  const document = useProject((project) => project.document);
  const hypothesis = recordOf(document, { kind: 'hypothesis', id: hypothesisId });
  const [card, setCard] = useState<CardSummary>();
  const [strength, setStrength] = useState<number>();
  const cards = useMemo(() => {
    const isLinked = (id: string) =>
      recordOf(document, { kind: 'link', id: derivedId(id, stance, hypothesisId) }) !== undefined;
    return allCards(document).filter(
      ({ id, kind }) => isRelationAllowed(kind, stance, 'hypothesis') && !isLinked(id),
    );
  }, [document, stance, hypothesisId]);
  if (!hypothesis) return null;
  const addLearning = (words: string): void => {
    const linkedCardChoice = linkedCardChoicesOf('hypothesis').find(
      ({ kind, relation, isReversed }) => kind === 'learning' && relation === stance && isReversed,
    );
    if (linkedCardChoice) createLinkedCard(hypothesisId, linkedCardChoice, words);
    onClose();
  };
  const record = card && recordOf(document, card);
  const actions = card && (
    <>
      <Button onPress={() => setCard(undefined)}>Another card</Button>
      <Button variant="primary" icon={Spline} type="submit" form={FORM_ID}>
        Connect
      </Button>
    </>
  );
  return (
    <Dialog
      isTopAligned
      title={titles[stance](quoted(recordInWords('hypothesis', hypothesis)))}
      onClose={onClose}
      actions={actions}
    >
      {card ? (
        <form
          id={FORM_ID}
          onSubmit={(event) => {
            event.preventDefault();
            addLink(card.id, stance, hypothesisId, strength === undefined ? {} : { strength });
            onClose();
          }}
        >
          <p>{`How much does ${quoted(card.title)} weigh here? You may leave it open.`}</p>
          <StrengthPicker
            label="How much it weighs here"
            value={strength}
            inherited={strengthOf(record)}
            autoFocus
            onPick={setStrength}
          />
          <p className="meta">
            1 an opinion, 2 what several told us, 3 what we saw people do, 4 repeated over time, 5 repeated by
            others.
          </p>
        </form>
      ) : (
        <CardSearch label="Which card?" cards={cards} onPick={setCard} onNew={addLearning} />
      )}
    </Dialog>
  );
}

/** Opens the dialog that asks for evidence for or against a hypothesis and its strength; then links the two. */
export function openAddEvidenceDialog(hypothesisId: string, stance: Stance): void {
  showDialog((close) => <AddEvidenceDialog hypothesisId={hypothesisId} stance={stance} onClose={close} />);
}
