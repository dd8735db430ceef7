import { Spline } from 'lucide-react';
import { useMemo, useState } from 'react';
import { derivedId } from '../../shared/document/ids.ts';
import { recordOf } from '../../shared/document/view.ts';
import { strengthOf } from '../../shared/records/evidence-balance.ts';
import { recordWords } from '../../shared/records/registry.ts';
import { isAllowed } from '../../shared/records/relation-grammar.ts';
import { CardSearch } from '../connect/connect-dialog.tsx';
import { allCards, type FoundCard } from '../connect/find-cards.ts';
import { followersOf } from '../connect/followers.ts';
import { makeLink } from '../connect/make-link.ts';
import { makeLinkedCard } from '../map/create/new-linked-card.ts';
import { useProject } from '../state/project-store.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { showDialog } from '../ui/dialog-host.tsx';
import { quoted } from '../ui/words.ts';
import { StrengthPick } from './strength-pick.tsx';
import type { Stance } from './weigh.ts';

const FORM = 'add-evidence';
const titles: Record<Stance, (hypothesis: string) => string> = {
  supports: (hypothesis) => `What speaks for ${hypothesis}`,
  challenges: (hypothesis) => `What speaks against ${hypothesis}`,
};

interface Props {
  readonly hypothesisId: string;
  readonly stance: Stance;
  readonly onClose: () => void;
}

function AddEvidence({ hypothesisId, stance, onClose }: Props) {
  const document = useProject((project) => project.document);
  const hypothesis = recordOf(document, { kind: 'hypothesis', id: hypothesisId });
  const [card, setCard] = useState<FoundCard>();
  const [strength, setStrength] = useState<number>();
  const cards = useMemo(() => {
    const isLinked = (id: string) =>
      recordOf(document, { kind: 'link', id: derivedId(id, stance, hypothesisId) }) !== undefined;
    return allCards(document).filter(
      ({ id, kind }) => isAllowed(kind, stance, 'hypothesis') && !isLinked(id),
    );
  }, [document, stance, hypothesisId]);
  if (!hypothesis) return null;
  const learn = (words: string): void => {
    const follower = followersOf('hypothesis').find(
      ({ kind, relation, isBack }) => kind === 'learning' && relation === stance && isBack,
    );
    if (follower) makeLinkedCard(hypothesisId, follower, words);
    onClose();
  };
  const record = card && recordOf(document, card);
  const actions = card && (
    <>
      <Button onPress={() => setCard(undefined)}>Another card</Button>
      <Button variant="first" icon={Spline} type="submit" form={FORM}>
        Connect
      </Button>
    </>
  );
  return (
    <Dialog
      isHanging
      title={titles[stance](quoted(recordWords('hypothesis', hypothesis)))}
      onClose={onClose}
      actions={actions}
    >
      {card ? (
        <form
          id={FORM}
          className="evidence-weigh"
          onSubmit={(event) => {
            event.preventDefault();
            makeLink(card.id, stance, hypothesisId, strength === undefined ? {} : { strength });
            onClose();
          }}
        >
          <p>{`How much does ${quoted(card.title)} weigh here? You may leave it open.`}</p>
          <StrengthPick
            label="How much it weighs here"
            value={strength}
            lent={strengthOf(record)}
            autoFocus
            onPick={setStrength}
          />
          <p className="meta">
            1 an opinion, 2 what several told us, 3 what we saw people do, 4 repeated over time, 5 repeated by
            others.
          </p>
        </form>
      ) : (
        <CardSearch label="Which card?" cards={cards} onPick={setCard} onNew={learn} />
      )}
    </Dialog>
  );
}

/** Asks which card speaks for or against a hypothesis, and how much it weighs; then links the two. */
export const openAddEvidence = (hypothesisId: string, stance: Stance): void => {
  showDialog((close) => <AddEvidence hypothesisId={hypothesisId} stance={stance} onClose={close} />);
};
