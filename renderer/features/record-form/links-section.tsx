import { Spline } from 'lucide-react';
import { useRef, useState } from 'react';
import { kindOfId, recordOf } from '../../../shared/document/model/selectors.ts';
import { strengthOf } from '../../../shared/records/computed/counted-strength.ts';
import { useProject } from '../../core/state/project-store.ts';
import { select } from '../../core/state/selection.ts';
import { Button } from '../../core/ui/button.tsx';
import { focusNextFrame } from '../../core/ui/focus.ts';
import { KindMark } from '../../core/ui/kind-mark.tsx';
import { openConnectDialog } from '../connect/connect-dialog.tsx';
import { LinkDetails } from '../links/link-details.tsx';
import { LinkMenu } from '../links/link-menu.tsx';
import { type LinkedCard, type LinkSentence, linkSentences } from '../links/link-sentences.ts';
import { setLinkStrength } from '../links/link-strength.ts';
import { LinkedCardButton } from '../links/linked-card-button.tsx';
import { StrengthPicker } from '../links/strength-picker.tsx';
import '../links/links.css';

interface LinkRowProps {
  readonly cardId: string;
  readonly sentence: LinkSentence;
  readonly card: LinkedCard;
  readonly isReadOnly: boolean;
  readonly onOpen: (id: string) => void;
  /** Called where the row is unmounted with the focus in it. */
  readonly onRemoved: () => void;
}

const LinkRow = (props: LinkRowProps) => {
  const { cardId, sentence, card, isReadOnly, onOpen, onRemoved } = props;
  const [isOpen, setOpen] = useState(false);
  const doc = useProject((project) => project.document);
  const link = recordOf(doc, { kind: 'link', id: card.linkId });
  const fromCard = recordOf(
    doc,
    sentence.direction === 'in' ? card : { kind: kindOfId(doc, cardId) ?? '', id: cardId },
  );
  const hasStrength = sentence.relation === 'supports' || sentence.relation === 'challenges';
  return (
    <li>
      <span className="record-link">
        <span className="record-link-word">{sentence.word}</span>
        <KindMark kind={card.kind} size={20} />
        <LinkedCardButton kind={card.kind} onClick={() => onOpen(card.id)}>
          {card.title}
        </LinkedCardButton>
        {!isReadOnly && (
          <LinkMenu
            cardId={cardId}
            word={sentence.word}
            card={card}
            onRemoved={onRemoved}
            onDetails={() => setOpen(!isOpen)}
          />
        )}
      </span>
      {hasStrength && link && (
        <StrengthPicker
          label={`How much it weighs: ${sentence.word} ${card.title}`}
          value={strengthOf(link)}
          inherited={strengthOf(fromCard)}
          isReadOnly={isReadOnly}
          onPick={(strength) => setLinkStrength(card.linkId, strength)}
        />
      )}
      {isOpen && <LinkDetails linkId={card.linkId} onClose={() => setOpen(false)} />}
    </li>
  );
};

interface LinksSectionProps {
  readonly id: string;
  /** Opens the card at the other end; selects it by default. */
  readonly onOpen?: (id: string) => void;
}

/** Whether a link is evidence for or against a hypothesis, which has a section of its own. */
const isEvidence = (kind: string | undefined, { relation, direction }: LinkSentence): boolean =>
  kind === 'hypothesis' && direction === 'in' && (relation === 'supports' || relation === 'challenges');

/** "Linked to": every link of a card as a sentence; links can be added, changed and removed. */
export function LinksSection({ id, onOpen = (other) => select([other]) }: LinksSectionProps) {
  const doc = useProject((project) => project.document);
  const isReadOnly = useProject((project) => project.readOnly);
  const kind = kindOfId(doc, id);
  const sentences = linkSentences(doc, id).filter((sentence) => !isEvidence(kind, sentence));
  const heading = useRef<HTMLHeadingElement>(null);
  const focusHeading = () => focusNextFrame(() => heading.current);
  return (
    <section className="record-section" aria-labelledby={`links-${id}`}>
      <h3 id={`links-${id}`} ref={heading} tabIndex={-1}>
        Linked to
      </h3>
      {sentences.length === 0 && <p className="meta">Nothing yet. Say what it has to do with.</p>}
      <ul className="record-links">
        {sentences.flatMap((sentence) =>
          sentence.cards.map((card) => (
            <LinkRow
              key={card.linkId}
              cardId={id}
              sentence={sentence}
              card={card}
              isReadOnly={isReadOnly}
              onOpen={onOpen}
              onRemoved={focusHeading}
            />
          )),
        )}
      </ul>
      {!isReadOnly && (
        <Button variant="plain" icon={Spline} onPress={() => openConnectDialog(id)}>
          Connect to…
        </Button>
      )}
    </section>
  );
}
