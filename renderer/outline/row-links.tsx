import { Spline } from 'lucide-react';
import { useState } from 'react';
import { kindOf } from '../../shared/records/registry.ts';
import { openConnect } from '../connect/connect-dialog.tsx';
import { LinkDetails } from '../record-form/link-details.tsx';
import { LinkMenu } from '../record-form/link-menu.tsx';
import { type LinkedCard, linkSentences } from '../record-form/link-sentences.ts';
import { useProject } from '../state/project-store.ts';
import { Button } from '../ui/button.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { focusRow } from './row-focus.ts';
import '../record-form/sections.css';

interface SentenceProps {
  readonly cardId: string;
  readonly word: string;
  readonly card: LinkedCard;
  readonly isReadOnly: boolean;
  readonly open: (id: string, byKeyboard: boolean) => void;
}

const Sentence = ({ cardId, word, card, isReadOnly, open }: SentenceProps) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <span className="outline-sentence">
        <span className="meta">{word}</span>
        <KindMark kind={card.kind} size={20} />
        <button
          type="button"
          className="record-link-title"
          onClick={(event) => open(card.id, event.detail === 0)}
        >
          <span className="hidden-text">{kindOf(card.kind)?.label ?? card.kind}: </span>
          <span dir="auto">{card.title}</span>
        </button>
        {!isReadOnly && (
          <LinkMenu
            cardId={cardId}
            word={word}
            card={card}
            // After the menu has given the keyboard back to its button, which goes.
            onGone={() => requestAnimationFrame(() => focusRow(cardId))}
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

/** Every link of a card as a sentence under its row, both ways, and the way to make, change and remove one. */
export const RowLinks = ({ id, title, isReadOnly, open }: RowLinksProps) => {
  const doc = useProject((project) => project.document);
  const sentences = linkSentences(doc, id);
  return (
    <div className="outline-sentences">
      {sentences.length === 0 && <p className="meta">No links yet.</p>}
      {sentences.length > 0 && (
        <ul aria-label={`Links of “${title}”`}>
          {sentences.flatMap(({ word, cards }) =>
            cards.map((card) => (
              <Sentence
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
        <Button variant="tool" icon={Spline} onPress={() => openConnect(id)}>
          Connect to…
        </Button>
      )}
    </div>
  );
};
