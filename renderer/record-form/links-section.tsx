import { Ellipsis, Spline } from 'lucide-react';
import { useRef, useState } from 'react';
import { recordOf } from '../../shared/document/view.ts';
import { kindOf } from '../../shared/records/registry.ts';
import { openConnect } from '../connect/connect-dialog.tsx';
import { linkChoices } from '../connect/link-choices.ts';
import { changeLink, deleteLink } from '../connect/make-link.ts';
import { useProject } from '../state/project-store.ts';
import { select } from '../state/selection.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { Menu } from '../ui/menu.tsx';
import { LinkDetails } from './link-details.tsx';
import { type LinkedCard, type LinkSentence, linkSentences } from './link-sentences.ts';

interface LinkRowProps {
  readonly cardId: string;
  readonly sentence: LinkSentence;
  readonly card: LinkedCard;
  readonly isReadOnly: boolean;
  readonly onOpen: (id: string) => void;
  /** The row goes, with what had the keyboard in it. */
  readonly onGone: () => void;
}

interface LinkMenuProps {
  readonly onDetails: () => void;
}

const LinkMenu = ({ cardId, sentence, card, onGone, onDetails }: LinkRowProps & LinkMenuProps) => {
  const doc = useProject((project) => project.document);
  const link = recordOf(doc, { kind: 'link', id: card.linkId });
  if (!link) return null;
  const others = linkChoices(doc, cardId, card.id).filter((choice) => !choice.isThere);
  const remove = () => {
    deleteLink(link);
    onGone();
  };
  return (
    <Menu
      label={`Link: ${sentence.word} ${card.title}`}
      trigger={<IconButton label={`Change the link “${sentence.word} ${card.title}”`} icon={Ellipsis} />}
      entries={[
        ...others.map((choice) => ({
          id: choice.id,
          label: choice.word,
          run: () => {
            changeLink(link, choice.from, choice.relation, choice.to);
            onGone();
          },
        })),
        'rule',
        { id: 'details', label: 'Strength and note', run: onDetails },
        { id: 'remove', label: 'Remove the link', isDanger: true, run: remove },
      ]}
    />
  );
};

const LinkRow = (props: LinkRowProps) => {
  const { sentence, card, isReadOnly, onOpen } = props;
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <span className="record-link">
        <span className="record-link-word">{sentence.word}</span>
        <KindMark kind={card.kind} size={20} />
        <button type="button" className="record-link-title" onClick={() => onOpen(card.id)}>
          <span className="hidden-text">{kindOf(card.kind)?.label ?? card.kind}: </span>
          {card.title}
        </button>
        {!isReadOnly && <LinkMenu {...props} onDetails={() => setOpen(!isOpen)} />}
      </span>
      {isOpen && <LinkDetails linkId={card.linkId} onClose={() => setOpen(false)} />}
    </li>
  );
};

interface LinksSectionProps {
  readonly id: string;
  /** Opens the card at the other end; selects it unless told. */
  readonly onOpen?: (id: string) => void;
}

/** "Linked to": every link of a card as a sentence, and the way to make, change and remove one. */
export const LinksSection = ({ id, onOpen = (other) => select([other]) }: LinksSectionProps) => {
  const doc = useProject((project) => project.document);
  const isReadOnly = useProject((project) => project.readOnly);
  const sentences = linkSentences(doc, id);
  const heading = useRef<HTMLHeadingElement>(null);
  const onGone = () => requestAnimationFrame(() => heading.current?.focus());
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
              onGone={onGone}
            />
          )),
        )}
      </ul>
      {!isReadOnly && (
        <Button variant="plain" icon={Spline} onPress={() => openConnect(id)}>
          Connect to…
        </Button>
      )}
    </section>
  );
};
