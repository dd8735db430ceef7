import { Spline } from 'lucide-react';
import { useState } from 'react';
import { useProject } from '../../../core/state/project-store.ts';
import { Button } from '../../../core/ui/button.tsx';
import { KindMark } from '../../../core/ui/kind-mark.tsx';
import { openConnectDialog } from '../../../features/connect/connect-dialog.tsx';
import { LinkDetails } from '../../../features/links/link-details.tsx';
import { LinkMenu } from '../../../features/links/link-menu.tsx';
import { type LinkedCard, linkSentences } from '../../../features/links/link-sentences.ts';
import { LinkedCardButton } from '../../../features/links/linked-card-button.tsx';
import { focusRow } from '../state/row-focus.ts';
import '../../../features/links/links.css';

interface LinkLineProps {
  readonly cardId: string;
  readonly word: string;
  readonly card: LinkedCard;
  readonly isReadOnly: boolean;
  readonly open: (id: string, byKeyboard: boolean) => void;
}

const LinkLine = ({ cardId, word, card, isReadOnly, open }: LinkLineProps) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <span className="outline-link-line">
        <span className="meta">{word}</span>
        <KindMark kind={card.kind} size={20} />
        <LinkedCardButton kind={card.kind} onClick={(event) => open(card.id, event.detail === 0)}>
          <span dir="auto">{card.title}</span>
        </LinkedCardButton>
        {!isReadOnly && (
          <LinkMenu
            cardId={cardId}
            word={word}
            card={card}
            // After the menu has restored the focus to its button, which is unmounted.
            onRemoved={() => requestAnimationFrame(() => focusRow(cardId))}
            onDetails={() => setOpen(!isOpen)}
          />
        )}
      </span>
      {isOpen && <LinkDetails linkId={card.linkId} onClose={() => setOpen(false)} />}
    </li>
  );
};

interface RowLinksProps {
  readonly id: string;
  readonly title: string;
  readonly isReadOnly: boolean;
  readonly open: (id: string, byKeyboard: boolean) => void;
}

/** Every link of a card as a sentence under its row, in both directions; links can be added, changed and removed. */
export function RowLinks({ id, title, isReadOnly, open }: RowLinksProps) {
  const doc = useProject((project) => project.document);
  const sentences = linkSentences(doc, id);
  return (
    <div className="outline-link-lines">
      {sentences.length === 0 && <p className="meta">No links yet.</p>}
      {sentences.length > 0 && (
        <ul aria-label={`Links of “${title}”`}>
          {sentences.flatMap(({ word, cards }) =>
            cards.map((card) => (
              <LinkLine
                key={card.linkId}
                cardId={id}
                word={word}
                card={card}
                isReadOnly={isReadOnly}
                open={open}
              />
            )),
          )}
        </ul>
      )}
      {!isReadOnly && (
        <Button variant="tool" icon={Spline} onPress={() => openConnectDialog(id)}>
          Connect to…
        </Button>
      )}
    </div>
  );
}
