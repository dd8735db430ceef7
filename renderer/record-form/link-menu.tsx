import { Ellipsis } from 'lucide-react';
import { recordOf } from '../../shared/document/view.ts';
import { isFilled } from '../../shared/records/read-field.ts';
import { linkChoices } from '../connect/link-choices.ts';
import { changeLink, deleteLink } from '../connect/make-link.ts';
import { weighLink } from '../evidence/weigh.ts';
import { useProject } from '../state/project-store.ts';
import { IconButton } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import type { LinkedCard } from './link-sentences.ts';

interface LinkMenuProps {
  /** The card whose link it is. */
  readonly cardId: string;
  /** How the link reads from that card: "tested by". */
  readonly word: string;
  /** The card at the other end. */
  readonly card: LinkedCard;
  /** The link goes, with what had the keyboard. */
  readonly onGone: () => void;
  readonly onDetails: () => void;
}

/** What can be done with one link of a card: another relation, strength and note, away with it. */
export const LinkMenu = ({ cardId, word, card, onGone, onDetails }: LinkMenuProps) => {
  const doc = useProject((project) => project.document);
  const link = recordOf(doc, { kind: 'link', id: card.linkId });
  if (!link) return null;
  const others = linkChoices(doc, cardId, card.id).filter((choice) => !choice.isThere);
  const remove = () => {
    deleteLink(link);
    onGone();
  };
  const unweigh = { id: 'unweigh', label: 'Clear the strength', run: () => weighLink(link.id, null) };
  return (
    <Menu
      label={`Link: ${word} ${card.title}`}
      trigger={<IconButton label={`Change the link “${word} ${card.title}”`} icon={Ellipsis} />}
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
        ...(isFilled(link, 'strength') ? [unweigh] : []),
        { id: 'remove', label: 'Remove the link', isDanger: true, run: remove },
      ]}
    />
  );
};
